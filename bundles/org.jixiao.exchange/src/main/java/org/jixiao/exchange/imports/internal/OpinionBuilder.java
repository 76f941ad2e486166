package org.jixiao.exchange.imports.internal;

import java.math.BigDecimal;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.jixiao.exchange.Fault;
import org.jixiao.exchange.Severity;
import org.jixiao.exchange.internal.Conclusions;
import org.jixiao.exchange.mapping.Fields;
import org.jixiao.exchange.mapping.FormMapping;
import org.jixiao.exchange.quantity.Typography;
import org.jixiao.exchange.recognise.FieldValue;
import org.jixiao.exchange.recognise.TableLine;
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
import org.jixiao.model.dossier.ObjectiveStatus;

/** Makes what forms with review points report: the review of objectives, an ex-ante evaluation, the recheck of a self-evaluation. */
final class OpinionBuilder {

	// A choice printed as boxes, one of them ticked: 优☑ 良□ 中□ 差□, or the tick in front.
	private static final Pattern TICKED = Pattern.compile("[☑√✓✔■](?=[优良中差低])([优良中差低])|([优良中差低])\\(?[☑√✓✔■]");
	private static final Pattern GRADE = Pattern.compile("优秀?|良好?|中等?|差|低");

	private final FormParts parts;

	OpinionBuilder(FormParts parts) {
		this.parts = parts;
	}

	/** The review of declared objectives. */
	ObjectiveSet review() {
		ObjectiveSet set = DossierFactory.eINSTANCE.createObjectiveSet();
		set.setVersion(1);
		set.setStatus(ObjectiveStatus.REVIEWED);
		ObjectiveReview review = DossierFactory.eINSTANCE.createObjectiveReview();
		String reviewer = parts.text(Fields.REVIEWER);
		review.setReviewer(reviewer == null ? null : FormParts.party(reviewer, null, "reviewer"));
		review.setGrade(grade(parts.value(Fields.GRADE)));
		review.setOpinion(parts.text(Fields.OPINION));
		review.setDate(parts.day(Fields.DATE));
		review.setTotal(total());
		opinions(review.getOpinions());
		set.getReviews().add(review);
		parts.origin(set.getProvenance(), "reviews.grade", Fields.GRADE);
		parts.origin(set.getProvenance(), "reviews.opinion", Fields.OPINION);
		return set;
	}

	/** An ex-ante evaluation. */
	ExAnteEvaluation exAnte(FundBuilder funds) {
		ExAnteEvaluation evaluation = DossierFactory.eINSTANCE.createExAnteEvaluation();
		String reviewer = parts.text(Fields.REVIEWER);
		evaluation.setEvaluator(reviewer == null ? null : FormParts.party(reviewer, null, "evaluator"));
		evaluation.setGrade(grade(parts.value(Fields.GRADE)));
		evaluation.setTotal(total());
		evaluation.setSuggestions(parts.text(Fields.SUGGESTIONS));
		evaluation.setConclusionText(parts.text(Fields.OPINION));
		String concluded = parts.text(Fields.OPINION);
		evaluation.setConclusion(concluded == null ? Conclusion.UNDECIDED : Conclusions.read(concluded));
		evaluation.setDate(parts.day(Fields.DATE));
		funds.rows().stream().findFirst().ifPresent(row -> evaluation.setRequested(row.getInitial() != null ? row.getInitial() : row.getAdjusted()));
		opinions(evaluation.getOpinions());
		parts.form.fields().keySet().stream().filter(id -> id.startsWith(Fields.SECTION)).sorted().forEach(id -> {
			String text = parts.text(id);
			if (text != null) {
				ReportSection section = BaseFactory.eINSTANCE.createReportSection();
				section.setTitle(id.substring(Fields.SECTION.length()));
				section.setText(text);
				evaluation.getSections().add(section);
				parts.origin(evaluation.getProvenance(), "sections", id);
			}
		});
		parts.origin(evaluation.getProvenance(), "conclusionText", Fields.OPINION);
		parts.origin(evaluation.getProvenance(), "suggestions", Fields.SUGGESTIONS);
		return evaluation;
	}

	/** The recheck of a self-evaluation. */
	Evaluation recheck() {
		Evaluation evaluation = DossierFactory.eINSTANCE.createEvaluation();
		evaluation.setKind(EvaluationKind.RE_EVALUATION);
		evaluation.setFormId(parts.form.mapping().id());
		String reviewer = parts.text(Fields.REVIEWER);
		evaluation.setEvaluator(reviewer == null ? null : FormParts.party(reviewer, null, "evaluator"));
		evaluation.setPrintedTotal(parts.values.points(parts.value(Fields.TOTAL)));
		evaluation.setPrintedGrade(grade(parts.value(Fields.GRADE)));
		evaluation.setConclusions(parts.text(Fields.OPINION));
		evaluation.setDate(parts.day(Fields.DATE));
		opinions(evaluation.getOpinions());
		parts.origin(evaluation.getProvenance(), "printedTotal", Fields.TOTAL);
		parts.origin(evaluation.getProvenance(), "conclusions", Fields.OPINION);
		return evaluation;
	}

	private void opinions(java.util.List<DimensionOpinion> list) {
		for (TableLine line : parts.form.table(FormMapping.OPINIONS)) {
			DimensionOpinion opinion = DossierFactory.eINSTANCE.createDimensionOpinion();
			String group = grouped(line);
			String name = IndicatorBuilder.text(line, Fields.OPINION_NAME);
			String content = IndicatorBuilder.text(line, Fields.OPINION_CONTENT);
			if (content != null) {
				name = name == null ? content : content + "：" + name;
			}
			opinion.setDimensionCode(name == null ? null : group);
			opinion.setName(name == null ? group : name);
			opinion.setPoints(parts.values.points(line.values().get(Fields.OPINION_POINTS)));
			if (opinion.getPoints() == null && opinion.getName() != null) {
				opinion.setPoints(LevelNames.points(opinion.getName()).orElse(null));
			}
			opinion.setScore(parts.values.points(line.values().get(Fields.OPINION_SCORE)));
			FieldValue grade = line.values().get(Fields.OPINION_GRADE);
			opinion.setGrade(grade(grade));
			opinion.setOpinion(IndicatorBuilder.text(line, Fields.OPINION_TEXT));
			if (opinion.getOpinion() == null && opinion.getGrade() == null && grade != null && !grade.isEmpty() && !grade.text().contains("□")) {
				opinion.setOpinion(grade.text().strip());
			}
			parts.origins.add(opinion.getProvenance(), line, "dimensionCode", Fields.OPINION_GROUP, "name", Fields.OPINION_NAME, "points",
					Fields.OPINION_POINTS, "score", Fields.OPINION_SCORE, "grade", Fields.OPINION_GRADE, "opinion", Fields.OPINION_TEXT);
			list.add(opinion);
		}
		if (list.isEmpty()) {
			parts.faults.add(Fault.of(Severity.ERROR, parts.form.sheet(), parts.form.range().first(), "import.no.opinions"));
		}
	}

	/** A dash in the column of groups says that there is none; it also ends what would be inherited from above. */
	private static String grouped(TableLine line) {
		String group = IndicatorBuilder.text(line, Fields.OPINION_GROUP);
		return group == null || Typography.tight(group).matches("[-—–/*]+") ? null : group;
	}

	private String grade(FieldValue value) {
		if (value == null || value.isEmpty()) {
			return null;
		}
		String tight = Typography.tight(value.text());
		Matcher ticked = TICKED.matcher(tight);
		String found = null;
		int ticks = 0;
		while (ticked.find()) {
			found = ticked.group(1) != null ? ticked.group(1) : ticked.group(2);
			ticks++;
		}
		if (ticks > 1) {
			parts.values.fault(Severity.WARNING, value, "import.grade.two", value.text().strip());
			return null;
		}
		return ticks == 1 ? found : GRADE.matcher(tight).matches() ? value.text().strip() : null;
	}

	private ScoreResult total() {
		BigDecimal points = parts.values.points(parts.value(Fields.TOTAL));
		if (points == null) {
			return null;
		}
		ScoreResult result = BaseFactory.eINSTANCE.createScoreResult();
		result.setKind(ResultKind.SCORED);
		result.setPoints(points);
		return result;
	}
}
