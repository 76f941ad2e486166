package org.jixiao.exchange.exports.internal;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;

import org.eclipse.emf.ecore.EObject;
import org.jixiao.model.base.Amount;
import org.jixiao.model.base.AmountUnit;
import org.jixiao.model.base.Party;
import org.jixiao.model.base.Quantity;
import org.jixiao.model.dossier.DepartmentTask;
import org.jixiao.model.dossier.FundRow;
import org.jixiao.model.dossier.FundSource;

/** How values and rows that several stages have are written into forms. */
final class Written {

	private Written() {
	}

	/** A quantity as it was written. */
	static String quantity(Quantity value) {
		return value == null ? null : value.getText() == null ? FormPen.composed(value) : value.getText();
	}

	/** A day as forms print it. */
	static String day(LocalDate day) {
		return day == null ? null : day.getYear() + "年" + day.getMonthValue() + "月" + day.getDayOfMonth() + "日";
	}

	static String name(Party party) {
		return party == null ? null : party.getName();
	}

	/** The unit of the first amount that has one; 万元 where there is none, as the official forms print it. */
	static AmountUnit unit(Stream<Amount> amounts) {
		return amounts.filter(Objects::nonNull).filter(a -> a.getValue() != null).map(Amount::getUnit).findFirst().orElse(AmountUnit.WAN_YUAN);
	}

	/** All amounts of rows of money. */
	static Stream<Amount> ofFunds(List<FundRow> rows) {
		return rows.stream().flatMap(row -> Stream.of(row.getInitial(), row.getAdjusted(), row.getArrived(), row.getExecuted(), row.getProjected()));
	}

	/** All amounts of tasks. */
	static Stream<Amount> ofTasks(List<DepartmentTask> tasks) {
		return tasks.stream().flatMap(task -> Stream.of(task.getTotal(), task.getFiscal(), task.getOther(), task.getExecuted()));
	}

	/** A value in a row of money. */
	static Object fund(EObject row, String name) {
		FundRow fund = (FundRow) row;
		boolean total = fund.getSource() == FundSource.TOTAL;
		return switch (name) {
		case "fund.label" -> FormPen.fundLabel(fund);
		case "fund.initial" -> fund.getInitial();
		case "fund.adjusted" -> fund.getAdjusted();
		case "fund.arrived" -> fund.getArrived();
		case "fund.executed" -> fund.getExecuted();
		case "fund.projected" -> fund.getProjected();
		case "fund.rate" -> fund.getRateText();
		case "fund.rate.initial" -> new StageValues.Ratio(fund.getRateText(), fund.getExecuted(), "fund.executed", fund.getInitial(), "fund.initial");
		case "fund.points" -> fund.getPoints() == null && !total ? FormPen.DASH : fund.getPoints();
		case "fund.score" -> fund.getClaimedScore() == null && !total ? FormPen.DASH : fund.getClaimedScore();
		case "fund.reason" -> fund.getReason();
		default -> throw new IllegalArgumentException("form template " + name);
		};
	}

	/** A value in a row of a department's tasks. */
	static Object task(EObject row, String name) {
		DepartmentTask task = (DepartmentTask) row;
		return switch (name) {
		case "task.name" -> task.getName();
		case "task.content" -> task.getContent();
		case "task.total" -> task.getTotal();
		case "task.fiscal" -> task.getFiscal();
		case "task.other" -> task.getOther();
		case "task.executed" -> task.getExecuted();
		case "task.rate" -> new StageValues.Ratio(null, task.getExecuted(), "task.executed", task.getTotal(), "task.total");
		case "task.completion" -> task.getCompletion();
		case "task.points" -> task.getPoints();
		case "task.score" -> task.getClaimedScore();
		default -> throw new IllegalArgumentException("form template " + name);
		};
	}
}
