package org.jixiao.exchange.imports.internal;

import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.Map;

import org.jixiao.exchange.Fault;
import org.jixiao.exchange.Severity;
import org.jixiao.exchange.mapping.Fields;
import org.jixiao.exchange.recognise.FieldValue;
import org.jixiao.exchange.recognise.TableLine;
import org.jixiao.model.dossier.DossierFactory;
import org.jixiao.model.dossier.Evaluation;
import org.jixiao.model.dossier.EvaluationKind;

/** Makes a self-evaluation. */
final class EvaluationBuilder {

	private final FormParts parts;
	private final FundBuilder funds;

	EvaluationBuilder(FormParts parts, FundBuilder funds) {
		this.parts = parts;
		this.funds = funds;
	}

	Evaluation build() {
		Evaluation evaluation = DossierFactory.eINSTANCE.createEvaluation();
		evaluation.setKind(parts.form.mapping().kind() == null ? EvaluationKind.SELF : EvaluationKind.valueOf(parts.form.mapping().kind()));
		evaluation.setFormId(parts.form.mapping().id());
		evaluation.setAmountUnit(funds.unit);
		evaluation.setOverallGoal(parts.text(Fields.GOAL));
		evaluation.setActualGoal(parts.text(Fields.GOAL_ACTUAL));
		evaluation.setContentOverview(parts.text(Fields.CONTENT));
		evaluation.setConclusions(parts.text(Fields.CONCLUSIONS));
		evaluation.setProblems(parts.text(Fields.PROBLEMS));
		evaluation.setImprovements(parts.text(Fields.IMPROVEMENTS));
		evaluation.setOtherRemarks(parts.text(Fields.REMARKS));
		evaluation.setPrintedTotal(parts.values.points(parts.value(Fields.TOTAL)));
		evaluation.setPrintedTotalPoints(parts.values.points(parts.value(Fields.TOTAL_POINTS)));
		evaluation.setPrintedGrade(parts.text(Fields.GRADE));
		signatory(evaluation, Fields.FINANCE_RESPONSIBLE, "finance");
		signatory(evaluation, Fields.PREPARED_BY, "preparer");
		signatory(evaluation, Fields.REVIEWER, "reviewer");
		evaluation.getFundRows().addAll(funds.rows());
		evaluation.getTasks().addAll(new TaskBuilder(parts, funds.unit).tasks());
		IndicatorBuilder indicators = new IndicatorBuilder(parts);
		for (TableLine line : parts.form.indicators()) {
			evaluation.getIndicators().add(indicators.build(line));
		}
		if (parts.form.indicators().isEmpty()) {
			parts.faults.add(Fault.of(Severity.ERROR, parts.form.sheet(), parts.form.range().first(), "import.no.indicators"));
		}
		levelPoints();
		origins(evaluation);
		return evaluation;
	}

	/** Points printed with a level, 产出指标(50分), against the sum of its rows; a level that is written in each row may print them once. */
	private void levelPoints() {
		Map<String, FieldValue> printed = new LinkedHashMap<>();
		Map<String, BigDecimal> sums = new LinkedHashMap<>();
		for (TableLine line : parts.form.indicators()) {
			FieldValue level = line.values().get(Fields.LEVEL1);
			FieldValue points = line.values().get(Fields.POINTS);
			String name = level == null ? null : IndicatorBuilder.level(line, Fields.LEVEL1);
			if (name == null || points == null) {
				continue;
			}
			if (IndicatorBuilder.levelPoints(level.text()).isPresent()) {
				printed.putIfAbsent(name, level);
			}
			BigDecimal own = parts.values.quietPoints(points);
			if (own != null) {
				sums.merge(name, own, BigDecimal::add);
			}
		}
		printed.forEach((name, level) -> {
			BigDecimal points = IndicatorBuilder.levelPoints(level.text()).orElseThrow();
			BigDecimal sum = sums.get(name);
			if (sum != null && points.compareTo(sum) != 0) {
				parts.faults.add(Fault.of(Severity.WARNING, parts.form.sheet(), level.cell().address(), "import.level.points", level.text().strip(),
						points.toPlainString(), sum.toPlainString()));
			}
		});
	}

	private void signatory(Evaluation evaluation, String field, String role) {
		String name = parts.text(field);
		if (name != null) {
			evaluation.getSignatories().add(FormParts.party(name, null, role));
		}
	}

	private void origins(Evaluation evaluation) {
		var list = evaluation.getProvenance();
		parts.origin(list, "overallGoal", Fields.GOAL);
		parts.origin(list, "actualGoal", Fields.GOAL_ACTUAL);
		parts.origin(list, "contentOverview", Fields.CONTENT);
		parts.origin(list, "conclusions", Fields.CONCLUSIONS);
		parts.origin(list, "problems", Fields.PROBLEMS);
		parts.origin(list, "improvements", Fields.IMPROVEMENTS);
		parts.origin(list, "otherRemarks", Fields.REMARKS);
		parts.origin(list, "printedTotal", Fields.TOTAL);
		parts.origin(list, "printedTotalPoints", Fields.TOTAL_POINTS);
		parts.origin(list, "printedGrade", Fields.GRADE);
		parts.origin(list, "amountUnit", Fields.MONEY_UNIT);
	}
}
