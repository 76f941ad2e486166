package org.jixiao.exchange.imports.internal;

import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.jixiao.exchange.Fault;
import org.jixiao.exchange.Severity;
import org.jixiao.exchange.cell.CellAddress;
import org.jixiao.exchange.internal.Ticks;
import org.jixiao.exchange.mapping.Fields;
import org.jixiao.exchange.quantity.ModelQuantities;
import org.jixiao.exchange.quantity.ParsedQuantity;
import org.jixiao.exchange.quantity.QuantityKind;
import org.jixiao.exchange.quantity.Typography;
import org.jixiao.exchange.recognise.FieldValue;
import org.jixiao.exchange.recognise.TableLine;
import org.jixiao.model.base.ValueState;
import org.jixiao.model.dossier.DeviationKind;
import org.jixiao.model.dossier.DeviationReason;
import org.jixiao.model.dossier.DossierFactory;
import org.jixiao.model.dossier.Likelihood;
import org.jixiao.model.dossier.MonitoringReport;
import org.jixiao.model.dossier.MonitoringRow;

/** Makes a monitoring report. */
final class MonitoringBuilder {

	private static final Pattern MONTHS = Pattern.compile("(\\d{1,2})-(\\d{1,2})");

	private final FormParts parts;
	private final FundBuilder funds;

	MonitoringBuilder(FormParts parts, FundBuilder funds) {
		this.parts = parts;
		this.funds = funds;
	}

	MonitoringReport build() {
		MonitoringReport report = DossierFactory.eINSTANCE.createMonitoringReport();
		report.setOverallGoal(parts.text(Fields.GOAL));
		report.setGoalProgress(parts.text(Fields.GOAL_ACTUAL));
		report.setConclusion(parts.text(Fields.CONCLUSIONS));
		report.setDate(parts.day(Fields.DATE));
		String reporter = parts.text(Fields.PREPARED_BY);
		report.setReporter(reporter == null ? null : FormParts.party(reporter, null, "preparer"));
		months(report);
		report.getFundRows().addAll(funds.rows());
		IndicatorBuilder indicators = new IndicatorBuilder(parts);
		for (TableLine line : parts.form.indicators()) {
			report.getRows().add(row(line, indicators));
		}
		if (parts.form.indicators().isEmpty()) {
			parts.faults.add(Fault.of(Severity.ERROR, parts.form.sheet(), parts.form.range().first(), "import.no.indicators"));
		}
		parts.origin(report.getProvenance(), "overallGoal", Fields.GOAL);
		parts.origin(report.getProvenance(), "goalProgress", Fields.GOAL_ACTUAL);
		parts.origin(report.getProvenance(), "conclusion", Fields.CONCLUSIONS);
		return report;
	}

	private void months(MonitoringReport report) {
		Matcher months = MONTHS.matcher(parts.form.text(Fields.MONTHS));
		int from = months.matches() ? Integer.parseInt(months.group(1)) : 0;
		int to = months.matches() ? Integer.parseInt(months.group(2)) : 0;
		if (from < 1 || to > 12 || from > to) {
			parts.faults.add(Fault.of(Severity.WARNING, parts.form.sheet(), parts.form.range().first(), "import.months.missing"));
			return;
		}
		report.setMonthFrom(from);
		report.setMonthTo(to);
		parts.origin(report.getProvenance(), "monthTo", Fields.MONTHS);
	}

	private MonitoringRow row(TableLine line, IndicatorBuilder indicators) {
		IndicatorBuilder.Head head = indicators.head(line);
		MonitoringRow row = DossierFactory.eINSTANCE.createMonitoringRow();
		row.setLevel1(head.level1());
		row.setLevel2(head.level2());
		row.setName(head.name());
		row.setNature(head.nature());
		row.setUnit(head.unit());
		row.setTarget(head.targetValue());
		ParsedQuantity actual = indicators.actual(line, Fields.ACTUAL, head);
		row.setActual(ModelQuantities.of(actual));
		row.setActualState(actual.absent() ? ValueState.MISSING : actual.kind() == QuantityKind.UNCLEAR ? ValueState.DISPUTED : ValueState.REPORTED);
		row.setProjected(ModelQuantities.of(indicators.actual(line, Fields.PROJECTED, head)));
		row.setRemark(IndicatorBuilder.text(line, Fields.REMARK));
		deviations(line, row);
		row.setLikelihood(likelihood(line));
		parts.origins.add(row.getProvenance(), line, "level1", Fields.LEVEL1, "level2", Fields.LEVEL2, "name", Fields.NAME, "target", Fields.TARGET, "actual",
				Fields.ACTUAL, "projected", Fields.PROJECTED, "remark", Fields.REMARK, "likelihood", Fields.LIKELIHOOD);
		return row;
	}

	private void deviations(TableLine line, MonitoringRow row) {
		for (DeviationKind kind : DeviationKind.values()) {
			String field = Fields.DEVIATION + kind.getName().toLowerCase(java.util.Locale.ROOT);
			String text = IndicatorBuilder.text(line, field);
			if (text != null && !Ticks.isNoTick(text)) {
				add(line, row, kind, field, Ticks.isTick(text) ? null : text);
			}
		}
		String reason = IndicatorBuilder.text(line, Fields.REASON);
		if (reason != null && !Ticks.isNoTick(reason)) {
			// One explanation for one ticked kind belongs to it; else it is a reason of its own.
			if (row.getDeviations().size() == 1 && row.getDeviations().get(0).getText() == null) {
				row.getDeviations().get(0).setText(reason);
			} else {
				add(line, row, DeviationKind.OTHER, Fields.REASON, reason);
			}
		}
	}

	private void add(TableLine line, MonitoringRow row, DeviationKind kind, String field, String text) {
		DeviationReason deviation = DossierFactory.eINSTANCE.createDeviationReason();
		deviation.setKind(kind);
		deviation.setText(text);
		row.getDeviations().add(deviation);
		parts.origins.add(row.getProvenance(), line, "deviations", field);
	}

	private Likelihood likelihood(TableLine line) {
		int ticks = 0;
		Likelihood found = Likelihood.UNKNOWN;
		for (Map.Entry<String, Likelihood> column : Map.of(Fields.CERTAIN, Likelihood.CERTAIN, Fields.POSSIBLE, Likelihood.POSSIBLE, Fields.IMPOSSIBLE,
				Likelihood.IMPOSSIBLE).entrySet()) {
			String text = Typography.tight(line.text(column.getKey()));
			if (Ticks.isTick(text) || text.contains("能") && !text.isEmpty()) {
				found = column.getValue();
				ticks++;
			}
		}
		FieldValue words = line.values().get(Fields.LIKELIHOOD);
		if (words != null && !words.isEmpty()) {
			Likelihood read = words(Typography.tight(words.text()));
			if (read == Likelihood.UNKNOWN && !Ticks.isNoTick(words.text())) {
				parts.values.fault(Severity.WARNING, words, "import.likelihood.unknown", words.text().strip());
			}
			return read;
		}
		if (ticks > 1) {
			FieldValue first = line.values().get(Fields.CERTAIN);
			parts.faults.add(Fault.of(Severity.WARNING, parts.form.sheet(),
					first == null ? new CellAddress(line.row(), 0) : first.cell().address(), "import.likelihood.two"));
			return Likelihood.UNKNOWN;
		}
		return found;
	}

	private static Likelihood words(String text) {
		if (text.contains("不可能") || text.contains("不能")) {
			return Likelihood.IMPOSSIBLE;
		}
		if (text.contains("有可能") || text.equals("可能")) {
			return Likelihood.POSSIBLE;
		}
		return text.contains("确定") || text.equals("能") ? Likelihood.CERTAIN : Likelihood.UNKNOWN;
	}
}
