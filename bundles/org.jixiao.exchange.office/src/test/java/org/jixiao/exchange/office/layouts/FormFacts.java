package org.jixiao.exchange.office.layouts;

import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

import org.jixiao.model.base.Amount;
import org.jixiao.model.base.Party;
import org.jixiao.model.base.Quantity;
import org.jixiao.model.base.ScoreResult;
import org.jixiao.model.dossier.DepartmentTask;
import org.jixiao.model.dossier.DimensionOpinion;
import org.jixiao.model.dossier.Dossier;
import org.jixiao.model.dossier.Evaluation;
import org.jixiao.model.dossier.ExAnteEvaluation;
import org.jixiao.model.dossier.FundRow;
import org.jixiao.model.dossier.IndicatorScore;
import org.jixiao.model.dossier.IndicatorTarget;
import org.jixiao.model.dossier.MonitoringReport;
import org.jixiao.model.dossier.MonitoringRow;
import org.jixiao.model.dossier.ObjectiveReview;
import org.jixiao.model.dossier.ObjectiveSet;

/** What a dossier holds, as short keys and texts, for comparing with what a layout must give. Empty values have no key. */
public final class FormFacts {

	private final Map<String, String> facts = new LinkedHashMap<>();

	/** The facts of a dossier that one form made. */
	public static Map<String, String> of(Dossier dossier) {
		FormFacts facts = new FormFacts();
		facts.dossier(dossier);
		return facts.facts;
	}

	/** Whether a value is the expected one; numbers are compared by value. */
	public static boolean same(String expected, String actual) {
		if (actual == null) {
			return false;
		}
		try {
			return new BigDecimal(expected).compareTo(new BigDecimal(actual)) == 0;
		} catch (NumberFormatException e) {
			// At least one is no number.
			return expected.replace("\\n", "\n").equals(actual);
		}
	}

	private void put(String key, Object value) {
		if (value instanceof BigDecimal number) {
			facts.put(key, number.stripTrailingZeros().toPlainString());
		} else if (value != null && !value.toString().isEmpty()) {
			facts.put(key, value.toString());
		}
	}

	private void dossier(Dossier dossier) {
		put("year", dossier.getFiscalYear() == 0 ? null : dossier.getFiscalYear());
		put("kind", dossier.getSubject().getKind());
		put("project", dossier.getSubject().getName());
		put("code", dossier.getSubject().getCode());
		put("attribute", dossier.getSubject().getAttribute());
		put("category", dossier.getSubject().getCategory());
		put("overview", dossier.getSubject().getOverview());
		put("basis", dossier.getSubject().getBasis());
		put("start", dossier.getSubject().getStartDate());
		put("end", dossier.getSubject().getEndDate());
		put("responsible", name(dossier.getSubject().getResponsible()));
		put("department", name(dossier.getCompetentDepartment()));
		put("unit", name(dossier.getAgency()));
		put("remark", dossier.getRemark());
		dossier.getEvaluations().forEach(this::evaluation);
		dossier.getObjectiveSets().forEach(this::objectives);
		dossier.getMonitoringReports().forEach(this::monitoring);
		dossier.getExAnteEvaluations().forEach(this::exAnte);
	}

	private static String name(Party party) {
		return party == null ? null : party.getName();
	}

	private void evaluation(Evaluation evaluation) {
		boolean recheck = !evaluation.getOpinions().isEmpty();
		put("stage", recheck ? "RECHECK" : "EVALUATION");
		put("money", evaluation.getAmountUnit());
		put("goal", evaluation.getOverallGoal());
		put("done", evaluation.getActualGoal());
		put("content", evaluation.getContentOverview());
		put("conclusions", recheck ? null : evaluation.getConclusions());
		put("op.opinion", recheck ? evaluation.getConclusions() : null);
		put("problems", evaluation.getProblems());
		put("improvements", evaluation.getImprovements());
		put("remarks", evaluation.getOtherRemarks());
		put(recheck ? "op.total" : "total", evaluation.getPrintedTotal());
		put("total.points", evaluation.getPrintedTotalPoints());
		put("grade", evaluation.getPrintedGrade());
		put("signed", evaluation.getSignatories().stream().map(p -> p.getRole() + " " + p.getName()).collect(Collectors.joining(",")));
		funds(evaluation.getFundRows());
		tasks(evaluation.getTasks());
		opinions(evaluation.getOpinions());
		put("ind.count", evaluation.getIndicators().size());
		for (int i = 0; i < evaluation.getIndicators().size(); i++) {
			score("ind." + (i + 1) + ".", evaluation.getIndicators().get(i));
		}
	}

	private void score(String at, IndicatorScore row) {
		put(at + "level1", row.getLevel1());
		put(at + "level2", row.getLevel2());
		put(at + "name", row.getName());
		put(at + "core", row.isCore());
		put(at + "unit", row.getUnit());
		quantity(at + "target", row.getTarget());
		quantity(at + "adjusted", row.getAdjustedTarget());
		quantity(at + "actual", row.getReported());
		put(at + "points", row.getPoints());
		put(at + "score", row.getClaimedScore());
		put(at + "reviewed", row.getReviewedScore());
		put(at + "rule", row.getScoringText());
		put(at + "reason", row.getReason());
		put(at + "remark", row.getRemark());
		row.getInputs().forEach(p -> put(at + p.getName(), p.getValue()));
		row.getProvenance().stream().filter(p -> p.getFeature().endsWith(".points")).forEach(p -> put(at + p.getFeature(), p.getText()));
	}

	private void quantity(String key, Quantity quantity) {
		if (quantity != null) {
			put(key, quantity.getText());
			put(key + ".operator", quantity.getOperator());
			put(key + ".number", quantity.getNumber());
			put(key + ".date", quantity.getDate());
		}
	}

	private void funds(List<FundRow> rows) {
		Map<String, Integer> seen = new LinkedHashMap<>();
		for (FundRow row : rows) {
			// Two rows of one source are both kept.
			int count = seen.merge(row.getSource().toString(), 1, Integer::sum);
			String at = "fund." + row.getSource() + (count == 1 ? "." : "." + count + ".");
			amount(at + "initial", row.getInitial());
			amount(at + "adjusted", row.getAdjusted());
			amount(at + "executed", row.getExecuted());
			amount(at + "projected", row.getProjected());
			put(at + "rate", row.getRateText());
			put(at + "points", row.getPoints());
			put(at + "score", row.getClaimedScore());
		}
	}

	private void amount(String key, Amount amount) {
		put(key, amount == null ? null : amount.getValue());
	}

	private void tasks(List<DepartmentTask> tasks) {
		put("task.count", tasks.isEmpty() ? null : tasks.size());
		for (int i = 0; i < tasks.size(); i++) {
			String at = "task." + (i + 1) + ".";
			DepartmentTask task = tasks.get(i);
			put(at + "name", task.getName());
			put(at + "content", task.getContent());
			amount(at + "total", task.getTotal());
			amount(at + "fiscal", task.getFiscal());
			amount(at + "other", task.getOther());
			amount(at + "executed", task.getExecuted());
			put(at + "points", task.getPoints());
			put(at + "score", task.getClaimedScore());
		}
	}

	private void objectives(ObjectiveSet set) {
		put("stage", set.getReviews().isEmpty() ? "OBJECTIVES" : "REVIEW");
		put("goal", set.getOverallGoal());
		put("goal.medium", set.getMediumTermGoal());
		amount("medium.total", set.getMediumTermTotal());
		funds(set.getFundRows());
		tasks(set.getTasks());
		put("plan.count", set.getPlan().isEmpty() ? null : set.getPlan().size());
		for (int i = 0; i < set.getPlan().size(); i++) {
			put("plan." + (i + 1) + ".content", set.getPlan().get(i).getContent());
			put("plan." + (i + 1) + ".start", set.getPlan().get(i).getStartDate());
			put("plan." + (i + 1) + ".end", set.getPlan().get(i).getEndDate());
		}
		set.getReviews().forEach(this::review);
		put("ind.count", set.getTargets().isEmpty() ? null : set.getTargets().size());
		for (int i = 0; i < set.getTargets().size(); i++) {
			target("ind." + (i + 1) + ".", set.getTargets().get(i));
		}
	}

	private void target(String at, IndicatorTarget row) {
		put(at + "level1", row.getLevel1());
		put(at + "level2", row.getLevel2());
		put(at + "name", row.getName());
		put(at + "core", row.isCore());
		put(at + "unit", row.getUnit());
		quantity(at + "target", row.getTarget());
		quantity(at + "medium", row.getMediumTermTarget());
		quantity(at + "lastyear", row.getLastYear());
		put(at + "points", row.getPoints());
		put(at + "formula", row.getFormula());
		put(at + "remark", row.getRemark());
	}

	private void review(ObjectiveReview review) {
		opinions(review.getOpinions());
		put("op.grade", review.getGrade());
		put("op.opinion", review.getOpinion());
		total(review.getTotal());
	}

	private void total(ScoreResult total) {
		put("op.total", total == null ? null : total.getPoints());
	}

	private void opinions(List<DimensionOpinion> list) {
		put("op.count", list.isEmpty() ? null : list.size());
		for (int i = 0; i < list.size(); i++) {
			String at = "op." + (i + 1) + ".";
			put(at + "group", list.get(i).getDimensionCode());
			put(at + "name", list.get(i).getName());
			put(at + "points", list.get(i).getPoints());
			put(at + "score", list.get(i).getScore());
			put(at + "grade", list.get(i).getGrade());
			put(at + "text", list.get(i).getOpinion());
		}
	}

	private void monitoring(MonitoringReport report) {
		put("stage", "MONITORING");
		put("months", report.getMonthFrom() + "-" + report.getMonthTo());
		put("goal", report.getOverallGoal());
		funds(report.getFundRows());
		put("ind.count", report.getRows().size());
		for (int i = 0; i < report.getRows().size(); i++) {
			MonitoringRow row = report.getRows().get(i);
			String at = "ind." + (i + 1) + ".";
			put(at + "level1", row.getLevel1());
			put(at + "level2", row.getLevel2());
			put(at + "name", row.getName());
			quantity(at + "target", row.getTarget());
			quantity(at + "actual", row.getActual());
			quantity(at + "projected", row.getProjected());
			put(at + "likelihood", row.getLikelihood());
			put(at + "remark", row.getRemark());
			put(at + "deviations", row.getDeviations().stream().map(d -> d.getKind() + (d.getText() == null ? "" : ":" + d.getText()))
					.collect(Collectors.joining(",")));
		}
	}

	private void exAnte(ExAnteEvaluation evaluation) {
		put("stage", "EX_ANTE");
		opinions(evaluation.getOpinions());
		put("op.grade", evaluation.getGrade());
		put("op.conclusion", evaluation.getConclusion());
		put("op.suggestions", evaluation.getSuggestions());
		total(evaluation.getTotal());
	}
}
