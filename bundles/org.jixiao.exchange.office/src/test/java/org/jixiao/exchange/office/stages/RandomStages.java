package org.jixiao.exchange.office.stages;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Random;
import java.util.function.Consumer;

import org.jixiao.exchange.mapping.FormMapping.Stage;
import org.jixiao.model.base.AmountUnit;
import org.jixiao.model.base.BaseFactory;
import org.jixiao.model.base.Quantity;
import org.jixiao.model.base.SubjectKind;
import org.jixiao.model.dossier.DepartmentTask;
import org.jixiao.model.dossier.DeviationKind;
import org.jixiao.model.dossier.DeviationReason;
import org.jixiao.model.dossier.Dossier;
import org.jixiao.model.dossier.DossierFactory;
import org.jixiao.model.dossier.Evaluation;
import org.jixiao.model.dossier.EvaluationKind;
import org.jixiao.model.dossier.FundRow;
import org.jixiao.model.dossier.FundSource;
import org.jixiao.model.dossier.IndicatorScore;
import org.jixiao.model.dossier.IndicatorTarget;
import org.jixiao.model.dossier.Likelihood;
import org.jixiao.model.dossier.MonitoringReport;
import org.jixiao.model.dossier.MonitoringRow;
import org.jixiao.model.dossier.ObjectiveSet;
import org.jixiao.model.dossier.ObjectiveStatus;
import org.jixiao.model.dossier.PlanStep;
import org.jixiao.model.dossier.Subject;

/** Makes dossiers of one stage with everything a form of it can hold, the awkward things first. The same seed gives the same dossier. */
final class RandomStages extends RandomParts {

	private static final List<String> VALUES = List.of("≥266米", "≧735", ">=90%", "100", "007", "1,234.50", "1e3", "2021年12月完成", "12月底前", "及时", "优", "完成", "0", "-3.5",
			"≥266米\n且不少于10公里", "12/31", "=SUM(A1)", "TRUE", "86.19%", "\uFF11\uFF12\uFF13", "0.1", "_x0041_", "　全角　", "1600元/亩");
	private static final List<String> NAMES = List.of("道路养护里程", "群众满意情况", "1", "指标完成率(%)", "新增面积(≥平方米)", "第一行\n第二行", "使学生和老师有个更好的环境", "A&B<C>\"D\"", "2023", "0012");
	private static final List<String> REMARKS = List.of("中央主管部门", "主管部门审核意见", "保证项目实施的制度、措施", "其他说明的问题", "单位职能概述", "申报的可行性", "申报的必要性", "第三方机构审核意见", "绩效科审核意见", "财政部门审核意见", "项目实施计划");

	private final RandomReviews reviews = new RandomReviews(random);

	RandomStages(long seed) {
		super(new Random(seed));
	}

	static {
		if (!REMARKS.equals(REMARKS.stream().sorted().toList())) {
			throw new IllegalStateException("the import sorts them: " + REMARKS.stream().sorted().toList());
		}
	}

	Dossier dossier(Stage stage, SubjectKind kind, int rows) {
		Dossier dossier = DossierFactory.eINSTANCE.createDossier();
		dossier.setFiscalYear(2018 + random.nextInt(8));
		Subject subject = DossierFactory.eINSTANCE.createSubject();
		subject.setKind(kind);
		subject.setName("某" + pick(List.of("", "甲\n乙", "(二期)", "2022年度")) + "事项" + random.nextInt(100));
		dossier.setSubject(subject);
		dossier.setTitle(subject.getName());
		if (kind == SubjectKind.DEPARTMENT || random.nextBoolean()) {
			String name = kind == SubjectKind.DEPARTMENT ? subject.getName() : "某某学校";
			subject.setImplementingUnit(party(name));
			dossier.setAgency(party(name));
		}
		if (random.nextBoolean()) {
			dossier.setCompetentDepartment(party("市教育局"));
			dossier.getCompetentDepartment().setCode(random.nextBoolean() ? "0301" : null);
		}
		if (kind != SubjectKind.DEPARTMENT) {
			subject.setCode(random.nextBoolean() ? null : pick(List.of("007", "0001234567890123456789", "A1")));
			subject.setAttribute(maybe(List.of("新增项目", "延续项目", "一次性")));
			subject.setCategory(maybe(List.of("信息网络购建", "0012")));
			subject.setBasis(maybe(TEXTS));
			if (random.nextInt(3) > 0) {
				subject.setResponsible(party("刘某"));
				subject.getResponsible().setPhone(maybe(List.of("0912-1234567", "01012345678", "13800000000")));
			}
		}
		switch (stage) {
		case OBJECTIVES -> objectives(dossier, rows);
		case MONITORING -> dossier.getMonitoringReports().add(monitoring(rows));
		case REVIEW -> dossier.getObjectiveSets().add(reviews.review(rows));
		case EX_ANTE -> dossier.getExAnteEvaluations().add(reviews.exAnte(rows));
		case RECHECK -> dossier.getEvaluations().add(reviews.recheck(rows));
		case EVALUATION -> dossier.getEvaluations().add(evaluation(rows));
		}
		return dossier;
	}

	private void objectives(Dossier dossier, int rows) {
		Subject subject = dossier.getSubject();
		subject.setOverview(maybe(TEXTS));
		if (random.nextBoolean()) {
			subject.setStartDate(LocalDate.of(2018, 1 + random.nextInt(12), 1 + random.nextInt(28)));
			subject.setEndDate(subject.getStartDate().plusDays(random.nextInt(900)));
		}
		StringBuilder remarks = new StringBuilder();
		for (String label : REMARKS) {
			if (random.nextBoolean()) {
				remarks.append(remarks.isEmpty() ? "" : "\n").append(label).append(':').append(pick(TEXTS));
			}
		}
		dossier.setRemark(remarks.isEmpty() ? null : remarks.toString());
		ObjectiveSet set = DossierFactory.eINSTANCE.createObjectiveSet();
		set.setVersion(1);
		set.setStatus(ObjectiveStatus.DECLARED);
		set.setOverallGoal(maybe(TEXTS));
		set.setMediumTermGoal(maybe(TEXTS));
		set.setMediumTermTotal(random.nextBoolean() ? null : amount());
		funds(set.getFundRows(), row -> {
			row.setInitial(amount());
			row.setAdjusted(random.nextBoolean() ? null : amount());
			row.setReason(maybe(TEXTS));
		});
		tasks(set.getTasks(), false);
		for (int i = random.nextInt(4); i > 0; i--) {
			PlanStep step = DossierFactory.eINSTANCE.createPlanStep();
			step.setContent(pick(List.of("整地", "嫁接", "0012", "第一步\n第二步")));
			step.setStartDate(random.nextInt(4) == 0 ? null : LocalDate.of(2018, 3, 1 + random.nextInt(28)));
			step.setEndDate(random.nextInt(4) == 0 ? null : LocalDate.of(2018, 11, 1 + random.nextInt(28)));
			set.getPlan().add(step);
		}
		String[] levels = new String[2];
		for (int i = 0; i < rows; i++) {
			level(levels, i);
			IndicatorTarget row = DossierFactory.eINSTANCE.createIndicatorTarget();
			row.setLevel1(levels[0]);
			row.setLevel2(levels[1]);
			// Forms with two tables know a row of the second again by its name.
			String name = pick(NAMES);
			row.setName("第" + i + "项" + name);
			row.setUnit(unitInName(name));
			row.setCore(random.nextInt(5) == 0);
			row.setTarget(quantity());
			row.setMediumTermTarget(row.getTarget() == null || random.nextBoolean() ? quantityOr(row.getTarget() == null) : null);
			row.setLastYear(quantity());
			row.setPoints(points());
			row.setExplanation(maybe(TEXTS));
			row.setFormula(maybe(List.of("覆盖点位/应覆盖点位", "=A/B", "0012")));
			row.setBasisText(maybe(TEXTS));
			row.setRemark(maybe(TEXTS));
			set.getTargets().add(row);
		}
		dossier.getObjectiveSets().add(set);
	}

	private MonitoringReport monitoring(int rows) {
		MonitoringReport report = DossierFactory.eINSTANCE.createMonitoringReport();
		report.setMonthFrom(1);
		report.setMonthTo(1 + random.nextInt(12));
		report.setOverallGoal(maybe(TEXTS));
		report.setGoalProgress(maybe(TEXTS));
		report.setConclusion(maybe(TEXTS));
		funds(report.getFundRows(), row -> {
			row.setInitial(random.nextInt(5) == 0 ? null : amount());
			row.setAdjusted(random.nextInt(5) == 0 ? null : amount());
			row.setExecuted(amount());
			row.setProjected(random.nextInt(5) == 0 ? null : amount());
			row.setRateText(pick(List.of("52%", "100%", "0.5")));
		});
		String[] levels = new String[2];
		for (int i = 0; i < rows; i++) {
			level(levels, i);
			MonitoringRow row = DossierFactory.eINSTANCE.createMonitoringRow();
			row.setLevel1(levels[0]);
			row.setLevel2(levels[1]);
			row.setName(pick(NAMES));
			row.setUnit(unitInName(row.getName()));
			row.setTarget(quantity());
			row.setActual(quantityOr(row.getTarget() == null));
			row.setProjected(quantity());
			row.setLikelihood(pick(List.of(Likelihood.values())));
			row.setRemark(maybe(TEXTS));
			for (DeviationKind kind : DeviationKind.values()) {
				if (random.nextInt(3) == 0) {
					row.getDeviations().add(deviation(kind, maybe(TEXTS)));
				}
			}
			if (random.nextInt(4) == 0 && row.getDeviations().stream().anyMatch(d -> d.getKind() == DeviationKind.OTHER && d.getText() != null)) {
				row.getDeviations().add(deviation(DeviationKind.OTHER, pick(TEXTS)));
			}
			report.getRows().add(row);
		}
		return report;
	}

	private static DeviationReason deviation(DeviationKind kind, String text) {
		DeviationReason deviation = DossierFactory.eINSTANCE.createDeviationReason();
		deviation.setKind(kind);
		deviation.setText(text);
		return deviation;
	}

	private Evaluation evaluation(int rows) {
		Evaluation evaluation = DossierFactory.eINSTANCE.createEvaluation();
		evaluation.setKind(EvaluationKind.SELF);
		evaluation.setAmountUnit(random.nextBoolean() ? AmountUnit.YUAN : AmountUnit.WAN_YUAN);
		evaluation.setOverallGoal(maybe(TEXTS));
		evaluation.setActualGoal(maybe(TEXTS));
		evaluation.setProblems(maybe(TEXTS));
		evaluation.setImprovements(maybe(TEXTS));
		evaluation.setPrintedGrade(maybe(GRADES));
		funds(evaluation.getFundRows(), row -> {
			row.setInitial(random.nextInt(5) == 0 ? null : amount());
			row.setAdjusted(amount());
			row.setExecuted(random.nextInt(5) == 0 ? null : amount());
			row.setRateText(pick(List.of("52%", "100%", "0.5")));
			row.setPoints(row.getSource() == FundSource.TOTAL ? points() : null);
			row.setClaimedScore(row.getSource() == FundSource.TOTAL ? points() : null);
		});
		tasks(evaluation.getTasks(), true);
		String[] levels = new String[2];
		for (int i = 0; i < rows; i++) {
			level(levels, i);
			IndicatorScore row = DossierFactory.eINSTANCE.createIndicatorScore();
			row.setLevel1(levels[0]);
			row.setLevel2(levels[1]);
			row.setName(pick(NAMES));
			row.setUnit(unitInName(row.getName()));
			row.setTarget(quantity());
			row.setReported(quantity());
			row.setPoints(random.nextInt(4) == 0 && row.getTarget() != null ? null : new BigDecimal("2.5"));
			row.setClaimedScore(points());
			row.setReviewedScore(points());
			row.setAdjustedTarget(quantity());
			row.setScoringText(maybe(TEXTS));
			row.setReason(maybe(TEXTS));
			row.setRemark(maybe(TEXTS));
			row.setCore(random.nextInt(5) == 0);
			evaluation.getIndicators().add(row);
		}
		return evaluation;
	}

	/** A total and some of the other sources. */
	private void funds(List<FundRow> rows, Consumer<FundRow> content) {
		for (FundSource source : FundSource.values()) {
			if (source == FundSource.TOTAL || random.nextBoolean()) {
				FundRow row = DossierFactory.eINSTANCE.createFundRow();
				row.setSource(source);
				row.setLabel(label(source));
				content.accept(row);
				rows.add(row);
			}
		}
	}

	private void tasks(List<DepartmentTask> tasks, boolean done) {
		for (int i = random.nextInt(5); i > 0; i--) {
			DepartmentTask task = DossierFactory.eINSTANCE.createDepartmentTask();
			task.setName(pick(List.of("文化惠民", "文物保护", "0012", "食品\n安全")));
			task.setContent(maybe(TEXTS));
			task.setTotal(random.nextInt(5) == 0 ? null : amount());
			task.setFiscal(random.nextInt(3) == 0 ? null : amount());
			task.setOther(random.nextInt(3) == 0 ? null : amount());
			if (done) {
				task.setExecuted(random.nextInt(3) == 0 ? null : amount());
				task.setPoints(points());
				task.setClaimedScore(points());
			}
			tasks.add(task);
		}
	}

	/** A unit in the name of an indicator is its unit. */
	private static String unitInName(String name) {
		return name.endsWith("(%)") ? "%" : name.endsWith("平方米)") ? "平方米" : null;
	}

	private static String label(FundSource source) {
		return switch (source) {
		case TOTAL -> "年度资金总额";
		case FISCAL_CURRENT -> "其中:财政拨款";
		case CARRYOVER -> "上年结转资金";
		case SPECIAL_ACCOUNT -> "财政专户管理资金";
		case UNIT -> "自有资金";
		case OTHER -> "其他资金";
		};
	}

	private Quantity quantity() {
		return random.nextInt(7) == 0 ? null : quantityOr(true);
	}

	private Quantity quantityOr(boolean needed) {
		if (!needed) {
			return random.nextBoolean() ? null : quantityOr(true);
		}
		Quantity quantity = BaseFactory.eINSTANCE.createQuantity();
		quantity.setText(pick(VALUES));
		return quantity;
	}
}
