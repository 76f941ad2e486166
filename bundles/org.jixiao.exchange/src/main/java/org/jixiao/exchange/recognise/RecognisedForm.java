package org.jixiao.exchange.recognise;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;

import org.jixiao.exchange.Fault;
import org.jixiao.exchange.cell.CellAddress;
import org.jixiao.exchange.cell.CellRange;
import org.jixiao.exchange.mapping.FormMapping;

/**
 * One form found in a workbook, taken apart into labelled texts. Numbers are not interpreted yet.
 *
 * @param mapping
 *            the description it was read with
 * @param described
 *            whether that description was made for this layout; {@code false}: read as far as headers allow
 * @param sheet
 *            name of the sheet
 * @param range
 *            the part of the sheet the form takes
 * @param title
 *            its title, empty when it has none
 * @param fields
 *            single values by field
 * @param funds
 *            rows of the fund table
 * @param indicators
 *            rows of the indicator table
 * @param tables
 *            rows of further tables by the id of the table: tasks, plan, opinions
 * @param uses
 *            what each cell became
 * @param faults
 *            what was noticed while taking it apart
 * @param columns
 *            the columns of its tables as their headers name them
 */
public record RecognisedForm(FormMapping mapping, boolean described, String sheet, CellRange range, String title, Map<String, FieldValue> fields,
		List<TableLine> funds, List<TableLine> indicators, Map<String, List<TableLine>> tables, Map<CellAddress, CellUse> uses, List<Fault> faults, List<ColumnHead> columns) {

	public RecognisedForm {
		fields = Map.copyOf(fields);
		funds = List.copyOf(funds);
		indicators = List.copyOf(indicators);
		tables = Map.copyOf(tables);
		uses = Map.copyOf(uses);
		faults = List.copyOf(faults);
		columns = List.copyOf(columns);
	}

	/** The rows of a further table; empty where the form has none. */
	public List<TableLine> table(String id) {
		return tables.getOrDefault(id, List.of());
	}

	/** The last row of a table that holds values, where any does: what stands below belongs to something else. */
	public OptionalInt lastRow(String id) {
		List<TableLine> lines = id.equals(FormMapping.FUNDS) ? funds : id.equals(FormMapping.INDICATORS) ? indicators : table(id);
		return lines.stream().mapToInt(TableLine::row).max();
	}

	/** The single value of a field; empty when the form does not have it. */
	public Optional<FieldValue> field(String id) {
		return Optional.ofNullable(fields.get(id));
	}

	/** The text of a single value, stripped; empty when there is none. */
	public String text(String id) {
		FieldValue value = fields.get(id);
		return value == null ? "" : value.text().strip();
	}
}
