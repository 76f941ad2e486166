package org.jixiao.exchange.office.stages;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Random;

import org.jixiao.model.base.BaseFactory;
import org.jixiao.model.base.ReportSection;
import org.jixiao.model.base.ResultKind;
import org.jixiao.model.base.ScoreResult;
import org.jixiao.model.dossier.Conclusion;
import org.jixiao.model.dossier.DimensionOpinion;
import org.jixiao.model.dossier.DossierFactory;
import org.jixiao.model.dossier.Evaluation;
import org.jixiao.model.dossier.EvaluationKind;
import org.jixiao.model.dossier.ExAnteEvaluation;
import org.jixiao.model.dossier.ObjectiveReview;
import org.jixiao.model.dossier.ObjectiveSet;

/** Makes reviews, ex-ante evaluations and rechecks with everything a form of them can hold. */
final class RandomReviews extends RandomParts {

	private static final List<String> SECTIONS = List.of("其他需要说明的问题", "概况", "评估思路", "评估方式、方法", "评估程序", "资金构成");

	RandomReviews(Random random) {
		super(random);
	}

	ObjectiveSet review(int rows) {
		ObjectiveSet set = DossierFactory.eINSTANCE.createObjectiveSet();
		ObjectiveReview review = DossierFactory.eINSTANCE.createObjectiveReview();
		review.setReviewer(random.nextBoolean() ? null : party("孙某"));
		review.setDate(random.nextBoolean() ? null : LocalDate.of(2023, 5, 17));
		review.setGrade(maybe(GRADES));
		review.setOpinion(maybe(TEXTS));
		review.setTotal(total());
		opinions(review.getOpinions(), rows);
		set.getReviews().add(review);
		return set;
	}

	ExAnteEvaluation exAnte(int rows) {
		ExAnteEvaluation evaluation = DossierFactory.eINSTANCE.createExAnteEvaluation();
		evaluation.setEvaluator(random.nextBoolean() ? null : party("吴某"));
		evaluation.setDate(random.nextBoolean() ? null : LocalDate.of(2023, 5, 7));
		evaluation.setGrade(maybe(GRADES));
		evaluation.setRequested(random.nextBoolean() ? null : amount());
		evaluation.setSuggestions(maybe(TEXTS));
		evaluation.setTotal(total());
		evaluation.setConclusion(pick(List.of(Conclusion.values())));
		evaluation.setConclusionText(switch (evaluation.getConclusion()) {
		case UNDECIDED -> maybe(TEXTS);
		case SUPPORT -> pick(List.of("予以支持", "建议支持。\n理由充分"));
		case PARTIAL_SUPPORT -> "部分支持";
		case SUPPORT_AFTER_ADJUSTMENT -> pick(List.of("调整后支持", "修改后予以支持"));
		case NO_SUPPORT -> pick(List.of("不予支持", "不支持:重复"));
		});
		for (String title : SECTIONS) {
			if (random.nextBoolean()) {
				ReportSection section = BaseFactory.eINSTANCE.createReportSection();
				section.setTitle(title);
				section.setText(pick(TEXTS));
				evaluation.getSections().add(section);
			}
		}
		opinions(evaluation.getOpinions(), rows);
		return evaluation;
	}

	Evaluation recheck(int rows) {
		Evaluation evaluation = DossierFactory.eINSTANCE.createEvaluation();
		evaluation.setKind(EvaluationKind.RE_EVALUATION);
		evaluation.setEvaluator(random.nextBoolean() ? null : party("吴某"));
		evaluation.setDate(random.nextBoolean() ? null : LocalDate.of(2024, 12, 31));
		evaluation.setPrintedTotal(random.nextBoolean() ? null : new BigDecimal("88.5"));
		evaluation.setPrintedGrade(maybe(GRADES));
		evaluation.setConclusions(maybe(TEXTS));
		opinions(evaluation.getOpinions(), rows);
		return evaluation;
	}

	private void opinions(List<DimensionOpinion> list, int rows) {
		String group = null;
		for (int i = 0; i < rows; i++) {
			if (i == 0 || random.nextInt(3) == 0) {
				group = random.nextInt(8) == 0 ? null : pick(List.of("一、完整性审核(20分)", "立项必要性", "上传情况(20分)", "资金匹配"));
			}
			DimensionOpinion opinion = DossierFactory.eINSTANCE.createDimensionOpinion();
			opinion.setDimensionCode(group);
			opinion.setName(pick(List.of("规范完整性", "目的明确具体", "不重复\n不交叉", "0012", "结论准确")));
			opinion.setPoints(points());
			opinion.setScore(points());
			opinion.setGrade(maybe(GRADES));
			opinion.setOpinion(maybe(TEXTS));
			list.add(opinion);
		}
	}

	private ScoreResult total() {
		if (random.nextBoolean()) {
			return null;
		}
		ScoreResult total = BaseFactory.eINSTANCE.createScoreResult();
		total.setKind(ResultKind.SCORED);
		total.setPoints(new BigDecimal("88.5"));
		return total;
	}
}
