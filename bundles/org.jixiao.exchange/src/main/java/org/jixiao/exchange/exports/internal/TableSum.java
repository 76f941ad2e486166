package org.jixiao.exchange.exports.internal;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;

import org.eclipse.emf.ecore.EObject;
import org.jixiao.exchange.cell.CellAddress;
import org.jixiao.model.base.Amount;
import org.jixiao.model.base.AmountUnit;
import org.jixiao.model.dossier.FundRow;
import org.jixiao.model.dossier.FundSource;

/** Sums up columns of the tables above: the formula and its result. */
final class TableSum {

	private static final String TASK = "task.";
	private static final int FOUR = 4;

	private final List<DrawnTable> tables;
	private final StageValues values;
	private final List<String> terms = new ArrayList<>();
	private BigDecimal sum;
	private boolean exact = true;

	TableSum(List<DrawnTable> tables, StageValues values) {
		this.tables = tables;
		this.values = values;
	}

	/** Writes the sum of what is called {@code name}: of indicators or review points, with the execution and the tasks where those have points. */
	void draw(FormPen pen, int row, int column, String name) {
		for (DrawnTable table : tables) {
			String kind = StageValues.kind(table.name());
			if (kind.equals("funds")) {
				execution(table, "fund." + name);
			} else {
				range(table, kind.equals("tasks") && !name.startsWith(TASK) ? TASK + name : name);
			}
		}
		BigDecimal printed = values.printed(name);
		BigDecimal result = sum == null ? values.emptySum() : sum;
		if (printed == null && result == null) {
			// Not empty: the sum of the column beside it must not be taken for it.
			pen.sheet().text(row, column, FormPen.DASH, FormPen.NUMBER);
		} else if (terms.isEmpty() || !exact || result == null) {
			pen.points(row, column, printed == null ? result : printed);
		} else {
			pen.total(row, column, String.join("+", terms), result, printed);
		}
	}

	/** Only the total of the money carries points, as a single cell that may hold a dash. */
	private void execution(DrawnTable table, String name) {
		Integer column = table.columns().get(name);
		for (int i = 0; column != null && i < table.rows().size(); i++) {
			if (((FundRow) table.rows().get(i)).getSource() == FundSource.TOTAL) {
				terms.add("N(" + new CellAddress(table.first() + i, column).a1() + ")");
				add(values.cell(table.name(), table.rows().get(i), name));
				return;
			}
		}
	}

	private void range(DrawnTable table, String name) {
		Integer column = table.columns().get(name);
		if (column == null || table.rows().isEmpty()) {
			return;
		}
		terms.add("SUM(" + new CellAddress(table.first(), column).a1() + ":" + new CellAddress(table.first() + table.rows().size() - 1, column).a1() + ")");
		for (EObject row : table.rows()) {
			add(values.cell(table.name(), row, name));
		}
	}

	private void add(Object value) {
		BigDecimal own = null;
		if (value instanceof BigDecimal number) {
			own = number;
		} else if (value instanceof Amount amount && amount.getValue() != null) {
			// An amount in another unit stands there as a text, which a formula passes over.
			exact &= amount.getUnit() == values.money();
			own = amount.getValue().scaleByPowerOfTen(power(amount.getUnit()) - power(values.money()));
		}
		sum = own == null ? sum : sum == null ? own : sum.add(own);
	}

	private static int power(AmountUnit unit) {
		return switch (unit) {
		case YUAN -> 0;
		case WAN_YUAN -> FOUR;
		case YI_YUAN -> FOUR + FOUR;
		};
	}
}
