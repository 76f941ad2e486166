package org.jixiao.exchange.execution;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.jixiao.exchange.cell.FormCell;
import org.jixiao.exchange.cell.FormSheet;
import org.jixiao.exchange.mapping.LabelKey;
import org.jixiao.exchange.quantity.Typography;
import org.jixiao.model.base.AmountUnit;

/**
 * The headings of a table of payments.
 *
 * @param lastRow
 *            zero-based row of the lowest heading
 * @param columns
 *            where each column stands
 * @param units
 *            the unit of money that the heading itself prints
 * @param twice
 *            headings that name a column that another one names already
 * @param unknown
 *            headings that were not understood
 */
record ExecutionHeader(int lastRow, Map<ExecutionColumn, Integer> columns, Map<ExecutionColumn, AmountUnit> units, List<FormCell> twice,
		List<FormCell> unknown) {

	private static final int LONGEST = 40;
	private static final Pattern UNIT = Pattern.compile("\\((?:单位[::]?)?(?:人民币)?(元|万元|亿元)\\)|单位[::](?:人民币)?(元|万元|亿元)");

	/** The headings in a row and, where columns have headings of two rows, the one below it; empty when they are none of such a table. */
	static Optional<ExecutionHeader> at(FormSheet sheet, int row, ColumnNames names) {
		Optional<ExecutionHeader> one = read(sheet, row, row, names);
		boolean twoRows = row < sheet.lastRow() && sheet.merged().stream().anyMatch(m -> m.first().row() == row && m.last().row() == row + 1);
		Optional<ExecutionHeader> two = twoRows ? read(sheet, row, row + 1, names) : Optional.empty();
		return two.filter(t -> one.isEmpty() || t.columns.size() >= one.get().columns.size()).or(() -> one);
	}

	private static Optional<ExecutionHeader> read(FormSheet sheet, int row, int lastRow, ColumnNames names) {
		Map<ExecutionColumn, Integer> columns = new EnumMap<>(ExecutionColumn.class);
		Map<ExecutionColumn, AmountUnit> units = new EnumMap<>(ExecutionColumn.class);
		List<FormCell> twice = new ArrayList<>();
		List<FormCell> unknown = new ArrayList<>();
		for (int column = 0; column <= sheet.lastColumn(); column++) {
			FormCell cell = sheet.seen(lastRow, column);
			if (cell.isEmpty() || cell.text().length() > LONGEST || sheet.area(lastRow, column).first().column() != column) {
				continue;
			}
			ExecutionColumn named = named(sheet.seen(row, column), cell, names);
			if (named == null) {
				unknown.add(cell);
			} else if (columns.putIfAbsent(named, column) != null) {
				twice.add(cell);
			} else {
				unit(cell.text()).or(() -> unit(sheet.seen(row, cell.address().column()).text())).filter(u -> named.isAmount()).ifPresent(u -> units.put(named, u));
			}
		}
		boolean project = columns.containsKey(ExecutionColumn.CODE) || columns.containsKey(ExecutionColumn.NAME);
		return project && columns.containsKey(ExecutionColumn.EXECUTED)
				? Optional.of(new ExecutionHeader(lastRow, columns, units, twice, unknown)) : Optional.empty();
	}

	private static ExecutionColumn named(FormCell above, FormCell cell, ColumnNames names) {
		ExecutionColumn named = names.column(LabelKey.of(cell.text()));
		return named != null || above.address().equals(cell.address()) ? named : names.column(LabelKey.of(above.text() + cell.text()));
	}

	/** The unit of money that a text states. */
	static Optional<AmountUnit> unit(String text) {
		Matcher matcher = UNIT.matcher(Typography.tight(text));
		return matcher.find() ? named(matcher.group(1) == null ? matcher.group(2) : matcher.group(1)) : Optional.empty();
	}

	/** The unit of a word. */
	static Optional<AmountUnit> named(String word) {
		return Optional.ofNullable(switch (word == null ? "" : word) {
		case "元" -> AmountUnit.YUAN;
		case "万元" -> AmountUnit.WAN_YUAN;
		case "亿元" -> AmountUnit.YI_YUAN;
		default -> null;
		});
	}
}
