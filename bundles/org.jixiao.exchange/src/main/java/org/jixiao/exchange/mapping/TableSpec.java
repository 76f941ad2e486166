package org.jixiao.exchange.mapping;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * A table that is found by its header row.
 *
 * @param id
 *            {@code funds}, {@code indicators}, {@code tasks}, {@code opinions}, {@code plan} or {@code management}
 * @param minColumns
 *            how many of its columns a row must name to be its header
 * @param columns
 *            the columns it may have, in any order
 * @param rows
 *            rows known by their labels
 * @param totals
 *            labels of the row with the sums; it ends the table
 * @param subtotals
 *            labels of rows with sums in between; they are skipped
 * @param ends
 *            labels of a row that does not belong to the table any more
 * @param fillers
 *            names in rows that a template left unused (……, 指标2)
 * @param notes
 *            beginnings of explanatory rows
 */
public record TableSpec(String id, int minColumns, List<FieldSpec> columns, List<RowSpec> rows, List<LabelPattern> totals,
		List<LabelPattern> subtotals, List<LabelPattern> ends, List<LabelPattern> fillers, List<LabelPattern> notes) {

	public TableSpec {
		columns = IndexedSpecs.of(columns);
		rows = List.copyOf(rows);
		totals = List.copyOf(totals);
		subtotals = List.copyOf(subtotals);
		ends = List.copyOf(ends);
		fillers = List.copyOf(fillers);
		notes = List.copyOf(notes);
	}

	/** The column of this id. */
	public Optional<FieldSpec> column(String columnId) {
		return columns.stream().filter(c -> c.id().equals(columnId)).findFirst();
	}

	/** The column that this header names best, if any. */
	public Optional<FieldSpec> columnFor(LabelKey header) {
		return IndexedSpecs.best(columns, header).map(IndexedSpecs.Hit::spec);
	}

	/** The column that this header names best, with the quality of the match. */
	public Optional<IndexedSpecs.Hit> hit(LabelKey header) {
		return IndexedSpecs.best(columns, header);
	}

	/** The column that this header names and does not only mention. */
	public Optional<IndexedSpecs.Hit> sure(LabelKey header) {
		return hit(header).filter(hit -> !hit.weak());
	}

	/** The fields that a column can be mapped to by hand, in the order in which they are offered; at last: leave it alone. */
	public List<String> handColumns() {
		List<String> usual = switch (id) {
		case FormMapping.INDICATORS -> Fields.INDICATOR_COLUMNS;
		case FormMapping.FUNDS -> Fields.FUND_COLUMNS;
		default -> columns.stream().map(FieldSpec::id).toList();
		};
		return Stream.concat(usual.stream().filter(f -> !f.equals(Fields.IGNORE) && column(f).isPresent()).distinct(), Stream.of(Fields.IGNORE)).toList();
	}

	/** Whether one of the patterns fits. */
	public static boolean any(List<LabelPattern> patterns, LabelKey label) {
		for (LabelPattern pattern : patterns) {
			if (pattern.match(label) > 0) {
				return true;
			}
		}
		return false;
	}
}
