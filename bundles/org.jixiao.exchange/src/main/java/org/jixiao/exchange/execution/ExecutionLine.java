package org.jixiao.exchange.execution;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;

import org.jixiao.exchange.cell.CellAddress;
import org.jixiao.model.base.AmountUnit;

/**
 * What a finance system says about one project.
 *
 * @param sheet
 *            name of the sheet
 * @param rows
 *            zero-based rows it was added up from, in the order of the sheet
 * @param code
 *            the project's code as written, without blanks around it; empty when there is none
 * @param name
 *            the project's name; empty when there is no such column
 * @param agency
 *            the unit; empty when there is no such column
 * @param amounts
 *            the sums by column; a column of which no row has a value is not among them
 */
public record ExecutionLine(String sheet, List<Integer> rows, String code, String name, String agency, Map<ExecutionColumn, Sum> amounts) {

	public ExecutionLine {
		rows = List.copyOf(rows);
		amounts = Map.copyOf(amounts);
	}

	/**
	 * An amount.
	 *
	 * @param value
	 *            exact
	 * @param unit
	 *            in which it is given
	 * @param text
	 *            as written; of several rows the written texts joined by plus signs
	 * @param cell
	 *            where it stands; of several rows the first
	 */
	public record Sum(BigDecimal value, AmountUnit unit, String text, CellAddress cell) {

		Sum plus(Sum other) {
			return new Sum(value.add(other.value), unit, text + "+" + other.text, cell);
		}
	}
}
