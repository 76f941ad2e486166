package org.jixiao.exchange.exports.internal;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

import org.eclipse.emf.ecore.EObject;
import org.jixiao.exchange.Message;
import org.jixiao.model.base.SubjectKind;
import org.jixiao.model.dossier.Dossier;
import org.jixiao.model.dossier.FundRow;
import org.jixiao.model.dossier.FundSource;
import org.jixiao.model.dossier.IndicatorTarget;
import org.jixiao.model.dossier.ObjectiveSet;
import org.jixiao.model.dossier.PlanStep;

/** What a declaration of objectives says. */
public final class ObjectiveValues extends StageValues {

	private final ObjectiveSet set;

	/** For one set of objectives of a dossier. */
	public ObjectiveValues(Dossier dossier, ObjectiveSet set) {
		super(dossier, set, Written.unit(Stream.concat(Stream.concat(Stream.ofNullable(set.getMediumTermTotal()), Written.ofFunds(set.getFundRows())), Written.ofTasks(set.getTasks()))));
		this.set = set;
	}

	@Override
	Object value(String name) {
		return switch (name) {
		case "goal" -> set.getOverallGoal();
		case "goal.medium" -> set.getMediumTermGoal();
		case "fund.medium" -> set.getMediumTermTotal();
		case "fund.total.label" -> total() == null ? "年度资金总额" : FormPen.fundLabel(total());
		case "fund.total" -> total() == null ? null : total().getInitial();
		default -> identity(name);
		};
	}

	private FundRow total() {
		return set.getFundRows().stream().filter(row -> row.getSource() == FundSource.TOTAL).findFirst().orElse(null);
	}

	@Override
	List<? extends EObject> rows(String table) {
		return switch (table) {
		case "funds" -> set.getFundRows();
		case "funds.parts" -> set.getFundRows().stream().filter(row -> row != total()).toList();
		case "indicators" -> set.getTargets();
		case "indicators.medium" -> set.getTargets().stream().filter(row -> row.getMediumTermTarget() != null).toList();
		case "indicators.year" -> set.getTargets().stream().filter(row -> row.getTarget() != null || row.getMediumTermTarget() == null).toList();
		case "tasks" -> set.getTasks();
		case "plan" -> set.getPlan();
		default -> throw new IllegalArgumentException("form template @" + table);
		};
	}

	@Override
	Object cell(String table, EObject row, String name) {
		return switch (StageValues.kind(table)) {
		case "funds" -> Written.fund(row, name);
		case "tasks" -> Written.task(row, name);
		case "plan" -> step((PlanStep) row, name);
		default -> target((IndicatorTarget) row, name);
		};
	}

	private static Object step(PlanStep step, String name) {
		return switch (name) {
		case "plan.content" -> step.getContent();
		case "plan.start" -> Written.day(step.getStartDate());
		case "plan.end" -> Written.day(step.getEndDate());
		default -> throw new IllegalArgumentException("form template " + name);
		};
	}

	private static Object target(IndicatorTarget row, String name) {
		return switch (name) {
		case "level1" -> row.getLevel1();
		case "level2", "medium.level2" -> row.getLevel2();
		case "name", "medium.name" -> FormPen.name(row.getName(), row.isCore());
		case "nature" -> TableRows.nature(row.getNature());
		case "measure" -> row.getUnit();
		case "target" -> Written.quantity(row.getTarget());
		case "target.whole" -> FormPen.whole(row.getTarget(), row.getName(), row.getUnit(), row.getNature(), true);
		case "medium.whole" -> FormPen.whole(row.getMediumTermTarget(), row.getName(), row.getUnit(), row.getNature(), true);
		case "lastyear.whole" -> FormPen.whole(row.getLastYear(), row.getName(), row.getUnit(), row.getNature(), false);
		case "points" -> row.getPoints();
		case "explanation" -> row.getExplanation();
		case "formula" -> row.getFormula();
		case "rule" -> row.getBasisText();
		case "remark" -> row.getRemark();
		default -> throw new IllegalArgumentException("form template " + name);
		};
	}

	@Override
	List<Message> leftOut(Set<String> places, SubjectKind form) {
		List<Message> left = new ArrayList<>(super.leftOut(places, form));
		// Where the money stands beside its labels, a label without an amount says nothing.
		if (places.contains("fund.total")) {
			set.getFundRows().stream().filter(row -> row.getInitial() == null || row.getInitial().getValue() == null)
					.forEach(row -> left.add(Message.of("export.left.fund.row", FormPen.fundLabel(row))));
		}
		return left;
	}
}
