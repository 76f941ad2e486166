package org.jixiao.exchange.execution;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

import org.jixiao.exchange.Fault;
import org.jixiao.exchange.Severity;
import org.jixiao.exchange.cell.CellAddress;
import org.jixiao.exchange.cell.FormCell;
import org.jixiao.exchange.cell.FormSheet;
import org.jixiao.exchange.execution.ExecutionLine.Sum;
import org.jixiao.exchange.mapping.LabelKey;
import org.jixiao.exchange.quantity.ParseContext;
import org.jixiao.exchange.quantity.ParsedQuantity;
import org.jixiao.exchange.quantity.QuantityKind;
import org.jixiao.exchange.quantity.QuantityParser;
import org.jixiao.exchange.quantity.Typography;
import org.jixiao.model.base.AmountUnit;

/** Reads one sheet of a file of payments. */
final class ExecutionSheet {

	private static final QuantityParser PARSER = new QuantityParser();

	private final FormSheet sheet;
	private final ColumnNames names;
	private final AmountUnit given;
	private final List<Fault> faults;
	private final Map<String, Integer> rowsSeen = new HashMap<>();
	private final Map<ExecutionColumn, BigDecimal> sums = new EnumMap<>(ExecutionColumn.class);
	private final List<FormCell> withoutUnit = new ArrayList<>();

	ExecutionSheet(FormSheet sheet, ColumnNames names, AmountUnit given, List<Fault> faults) {
		this.sheet = sheet;
		this.names = names;
		this.given = given;
		this.faults = faults;
	}

	/** Adds what the sheet says to the lines, by project; tells whether there is such a table on it. */
	boolean read(Map<String, ExecutionLine> lines) {
		for (int row = 0; row <= sheet.lastRow(); row++) {
			Optional<ExecutionHeader> header = ExecutionHeader.at(sheet, row, names);
			if (header.isPresent()) {
				rows(header.get(), lines);
				return true;
			}
		}
		return false;
	}

	private void rows(ExecutionHeader header, Map<String, ExecutionLine> lines) {
		header.twice().forEach(cell -> fault(Severity.ERROR, cell.address(), "execution.column.twice", cell.text().strip()));
		header.unknown().forEach(cell -> fault(Severity.INFO, cell.address(), "execution.column.unknown", cell.text().strip()));
		AmountUnit above = above(header.lastRow());
		for (int row = header.lastRow() + 1; row <= sheet.lastRow(); row++) {
			if (sheet.row(row).isEmpty()) {
				continue;
			}
			Map<ExecutionColumn, Sum> amounts = amounts(header, row, above);
			if (isTotal(header, row)) {
				compareTotal(amounts);
			} else {
				project(header, row, amounts, lines);
			}
		}
		if (!withoutUnit.isEmpty()) {
			fault(Severity.ERROR, withoutUnit.getFirst().address(), "execution.unit.unknown", withoutUnit.size());
		}
	}

	private void project(ExecutionHeader header, int row, Map<ExecutionColumn, Sum> amounts, Map<String, ExecutionLine> lines) {
		String code = text(header, row, ExecutionColumn.CODE);
		String name = text(header, row, ExecutionColumn.NAME);
		if (code.isEmpty() && name.isEmpty()) {
			if (!amounts.isEmpty()) {
				fault(Severity.WARNING, new CellAddress(row, header.columns().values().iterator().next()), "execution.row.nameless");
			}
			return;
		}
		String agency = text(header, row, ExecutionColumn.AGENCY);
		Integer same = rowsSeen.putIfAbsent(whole(row), row);
		if (same != null) {
			// Two payments can be equal, but a row pasted twice is likelier: which it is only a person knows.
			fault(Severity.ERROR, new CellAddress(row, 0), "execution.row.twice", row + 1, same + 1, code.isEmpty() ? name : code);
		}
		amounts.forEach((column, sum) -> sums.merge(column, sum.value(), BigDecimal::add));
		ExecutionLine line = new ExecutionLine(sheet.name(), List.of(row), code, name, agency, amounts);
		String key = code.isEmpty() ? "name " + Typography.tight(name) : "code " + Typography.tight(code);
		ExecutionLine before = lines.get(key);
		lines.put(key, before == null ? line : together(before, line));
	}

	private ExecutionLine together(ExecutionLine before, ExecutionLine line) {
		List<Integer> rows = new ArrayList<>(before.rows());
		rows.addAll(line.rows());
		if (!Typography.tight(before.name()).equals(Typography.tight(line.name()))) {
			fault(Severity.ERROR, new CellAddress(line.rows().getFirst(), 0), "execution.code.twoNames", line.code(), before.name(), line.name());
		}
		Map<ExecutionColumn, Sum> amounts = new EnumMap<>(ExecutionColumn.class);
		amounts.putAll(before.amounts());
		line.amounts().forEach((column, sum) -> amounts.merge(column, sum, (a, b) -> {
			if (a.unit() != b.unit()) {
				fault(Severity.ERROR, b.cell(), "execution.unit.two", a.text(), b.text());
			}
			return a.plus(b);
		}));
		return new ExecutionLine(before.sheet(), rows, before.code(), before.name(), before.agency(), amounts);
	}

	private Map<ExecutionColumn, Sum> amounts(ExecutionHeader header, int row, AmountUnit above) {
		Map<ExecutionColumn, Sum> amounts = new EnumMap<>(ExecutionColumn.class);
		header.columns().forEach((column, at) -> {
			FormCell cell = sheet.seen(row, at);
			if (column.isAmount() && !cell.isEmpty()) {
				ParsedQuantity read = PARSER.parse(cell, ParseContext.plain());
				if (read.kind() == QuantityKind.NO_VALUE) {
					return;
				}
				Optional<AmountUnit> own = read.unit() == null ? Optional.ofNullable(header.units().getOrDefault(column, above == null ? given : above))
						: ExecutionHeader.named(read.unit());
				if (read.kind() != QuantityKind.NUMBER || read.unit() != null && own.isEmpty()) {
					fault(Severity.ERROR, cell.address(), "execution.amount.not.number", cell.text().strip());
				} else if (own.isEmpty()) {
					withoutUnit.add(cell);
				} else {
					amounts.put(column, new Sum(read.number(), own.get(), cell.text().strip(), cell.address()));
				}
			}
		});
		return amounts;
	}

	/** The unit printed above the table. */
	private AmountUnit above(int before) {
		for (int row = 0; row < before; row++) {
			for (FormCell cell : sheet.row(row)) {
				Optional<AmountUnit> unit = ExecutionHeader.unit(cell.text());
				if (unit.isPresent()) {
					return unit.get();
				}
			}
		}
		return null;
	}

	private boolean isTotal(ExecutionHeader header, int row) {
		return header.columns().entrySet().stream().filter(c -> !c.getKey().isAmount())
				.anyMatch(c -> names.isTotal(LabelKey.of(sheet.seen(row, c.getValue()).text())))
				|| sheet.row(row).stream().findFirst().filter(c -> names.isTotal(LabelKey.of(c.text()))).isPresent();
	}

	/** A total says what all rows come to; a sub-total cannot be told from it, so only the last row of a sheet is compared. */
	private void compareTotal(Map<ExecutionColumn, Sum> totals) {
		totals.forEach((column, total) -> {
			BigDecimal sum = sums.get(column);
			boolean last = total.cell().row() == sheet.lastRow();
			if (last && sum != null && sum.compareTo(total.value()) != 0) {
				fault(Severity.WARNING, total.cell(), "execution.total.differs", total.text(), sum);
			}
		});
	}

	private String text(ExecutionHeader header, int row, ExecutionColumn column) {
		Integer at = header.columns().get(column);
		return at == null ? "" : sheet.seen(row, at).text().strip();
	}

	/** Everything a row says, to tell whether another row says the same. */
	private String whole(int row) {
		TreeMap<Integer, String> cells = new TreeMap<>();
		sheet.row(row).forEach(cell -> cells.put(cell.address().column(), Typography.tight(cell.text())));
		return cells.toString();
	}

	private void fault(Severity severity, CellAddress cell, String rule, Object... arguments) {
		faults.add(Fault.of(severity, sheet.name(), cell, rule, arguments));
	}
}
