package org.jixiao.exchange.imports.internal;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

import org.jixiao.exchange.Fault;
import org.jixiao.exchange.Severity;
import org.jixiao.exchange.mapping.Fields;
import org.jixiao.exchange.mapping.FormMapping;
import org.jixiao.exchange.recognise.FieldValue;
import org.jixiao.exchange.recognise.TableLine;
import org.jixiao.model.dossier.DossierFactory;
import org.jixiao.model.dossier.IndicatorTarget;
import org.jixiao.model.dossier.ObjectiveSet;
import org.jixiao.model.dossier.ObjectiveStatus;
import org.jixiao.model.dossier.PlanStep;

/** Makes the declared objectives. */
final class ObjectiveBuilder {

	private final FormParts parts;
	private final FundBuilder funds;

	ObjectiveBuilder(FormParts parts, FundBuilder funds) {
		this.parts = parts;
		this.funds = funds;
	}

	ObjectiveSet build() {
		ObjectiveSet set = DossierFactory.eINSTANCE.createObjectiveSet();
		set.setVersion(1);
		set.setStatus(ObjectiveStatus.DECLARED);
		set.setOverallGoal(parts.text(Fields.GOAL));
		set.setMediumTermGoal(parts.text(Fields.GOAL_MEDIUM));
		set.setMediumTermTotal(parts.values.amount(parts.value(Fields.FUND_MEDIUM), funds.unit));
		set.getFundRows().addAll(funds.rows());
		set.getTasks().addAll(new TaskBuilder(parts, funds.unit).tasks());
		plan(set);
		targets(set);
		parts.origin(set.getProvenance(), "overallGoal", Fields.GOAL);
		parts.origin(set.getProvenance(), "mediumTermGoal", Fields.GOAL_MEDIUM);
		parts.origin(set.getProvenance(), "mediumTermTotal", Fields.FUND_MEDIUM);
		return set;
	}

	private void targets(ObjectiveSet set) {
		IndicatorBuilder indicators = new IndicatorBuilder(parts);
		Map<List<String>, IndicatorTarget> medium = new HashMap<>();
		for (TableLine line : parts.form.indicators()) {
			boolean ofMedium = line.id().equals(TableLine.MEDIUM);
			if (ofMedium || !line.text(Fields.MEDIUM_NAME).isBlank()) {
				IndicatorTarget own = indicators.target(ofMedium ? line : mediumHalf(line));
				own.setMediumTermTarget(own.getTarget() == null ? own.getMediumTermTarget() : own.getTarget());
				own.setTarget(null);
				own.getProvenance().stream().filter(p -> p.getFeature().equals("target")).forEach(p -> p.setFeature("mediumTermTarget"));
				medium.put(key(own), own);
				set.getTargets().add(own);
			}
			if (!ofMedium && !line.text(Fields.NAME).isBlank()) {
				IndicatorTarget own = indicators.target(line.text(Fields.MEDIUM_NAME).isBlank() ? line : annualHalf(line));
				IndicatorTarget same = medium.remove(key(own));
				if (same != null) {
					own.setMediumTermTarget(same.getMediumTermTarget());
					own.getProvenance().addAll(same.getProvenance().stream().filter(p -> p.getFeature().equals("mediumTermTarget")).toList());
					set.getTargets().remove(same);
				}
				set.getTargets().add(own);
			} else if (!ofMedium && line.text(Fields.MEDIUM_NAME).isBlank()) {
				set.getTargets().add(indicators.target(line));
			}
		}
		if (set.getTargets().isEmpty()) {
			parts.faults.add(Fault.of(Severity.ERROR, parts.form.sheet(), parts.form.range().first(), "import.no.indicators"));
		}
	}

	private static List<String> key(IndicatorTarget target) {
		return List.of(Objects.toString(target.getLevel1(), ""), Objects.toString(target.getLevel2(), ""), Objects.toString(target.getName(), ""));
	}

	/** Left half of a row that names one indicator for the medium term and one for the year. */
	private static TableLine mediumHalf(TableLine line) {
		Map<String, FieldValue> values = new HashMap<>();
		put(values, Fields.LEVEL1, line, Fields.LEVEL1);
		put(values, Fields.LEVEL2, line, Fields.MEDIUM_LEVEL2);
		put(values, Fields.NAME, line, Fields.MEDIUM_NAME);
		put(values, Fields.TARGET, line, Fields.MEDIUM_TARGET);
		return new TableLine(TableLine.MEDIUM, line.row(), values);
	}

	private static TableLine annualHalf(TableLine line) {
		Map<String, FieldValue> values = new HashMap<>(line.values());
		values.remove(Fields.MEDIUM_LEVEL2);
		values.remove(Fields.MEDIUM_NAME);
		values.remove(Fields.MEDIUM_TARGET);
		return new TableLine("", line.row(), values);
	}

	private static void put(Map<String, FieldValue> values, String as, TableLine line, String from) {
		FieldValue value = line.values().get(from);
		if (value != null) {
			values.put(as, value);
		}
	}

	private void plan(ObjectiveSet set) {
		for (TableLine line : parts.form.table(FormMapping.PLAN)) {
			PlanStep step = DossierFactory.eINSTANCE.createPlanStep();
			step.setContent(IndicatorBuilder.text(line, Fields.PLAN_CONTENT));
			step.setStartDate(date(line, Fields.PLAN_START, true));
			step.setEndDate(date(line, Fields.PLAN_END, false));
			set.getPlan().add(step);
		}
	}

	private LocalDate date(TableLine line, String field, boolean first) {
		return parts.day(line.values().get(field), first);
	}
}
