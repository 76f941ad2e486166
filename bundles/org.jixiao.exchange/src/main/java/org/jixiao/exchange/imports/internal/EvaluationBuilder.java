package org.jixiao.exchange.imports.internal;

import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

import org.jixiao.exchange.Fault;
import org.jixiao.exchange.Severity;
import org.jixiao.exchange.mapping.Fields;
import org.jixiao.exchange.quantity.Typography;
import org.jixiao.exchange.recognise.FieldValue;
import org.jixiao.exchange.recognise.TableLine;
import org.jixiao.model.dossier.DossierFactory;
import org.jixiao.model.dossier.Evaluation;
import org.jixiao.model.dossier.EvaluationKind;
import org.jixiao.model.dossier.IndicatorScore;

/** Makes a self-evaluation. */
final class EvaluationBuilder {

	private static final Pattern TICKED = Pattern.compile("(优秀?|良好?|中等?|较?差|低|不?合格)\\([√☑✓✔■]\\)|[√☑✓✔■](优秀?|良好?|中等?|较?差|低|不?合格)(?!\\()");

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
		evaluation.setPrintedGrade(grade(parts.text(Fields.GRADE)));
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
		levelPoints(evaluation.getIndicators());
		parts.form.indicators().stream().map(line -> line.values().get(Fields.EXPLANATION)).filter(v -> v != null && !v.isEmpty()).findFirst()
				.ifPresent(v -> parts.values.fault(Severity.INFO, v, "import.explanation.unkept", Fields.name(Fields.EXPLANATION)));
		origins(evaluation);
		return evaluation;
	}

	/** Points printed with a level, 产出指标(50分), against the sum of its rows; a level that is written in each row may print them once. */
	private void levelPoints(List<IndicatorScore> rows) {
		Map<String, FieldValue> printed = new LinkedHashMap<>();
		Map<String, BigDecimal> sums = new LinkedHashMap<>();
		for (int i = 0; i < rows.size(); i++) {
			FieldValue level = parts.form.indicators().get(i).values().get(Fields.LEVEL1);
			String name = rows.get(i).getLevel1();
			if (level == null || name == null) {
				continue;
			}
			if (LevelNames.points(level.text()).isPresent()) {
				printed.putIfAbsent(name, level);
			}
			if (rows.get(i).getPoints() != null) {
				sums.merge(name, rows.get(i).getPoints(), BigDecimal::add);
			}
		}
		printed.forEach((name, level) -> {
			BigDecimal points = LevelNames.points(level.text()).orElseThrow();
			BigDecimal sum = sums.get(name);
			if (sum != null && points.compareTo(sum) != 0) {
				parts.faults.add(Fault.of(Severity.WARNING, parts.form.sheet(), level.cell().address(), "import.level.points", level.text().strip(),
						points.toPlainString(), sum.toPlainString()));
			}
		});
	}

	/** The grade itself; of a list of grades the one that is ticked, and where none or several are, the list as it stands. */
	private static String grade(String written) {
		if (written == null) {
			return null;
		}
		List<String> ticked = TICKED.matcher(Typography.tight(written)).results().map(r -> r.group(1) == null ? r.group(2) : r.group(1)).toList();
		return ticked.size() == 1 ? ticked.get(0) : written;
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
