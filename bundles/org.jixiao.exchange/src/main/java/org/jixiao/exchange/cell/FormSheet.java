package org.jixiao.exchange.cell;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.IntPredicate;
import java.util.stream.IntStream;

/**
 * One sheet as a grid of typed cells with its merged regions. Unmodifiable; built with {@link Builder}.
 */
public final class FormSheet {

	// How far a merged region is followed beyond the last stored cell.
	private static final int MARGIN = 64;

	private final String name;
	private final boolean hidden;
	private final Map<Integer, TreeMap<Integer, FormCell>> rows;
	private final List<CellRange> merged;
	private final Map<CellAddress, CellRange> mergedAt;
	private final Set<Integer> hiddenRows;
	private final int lastRow;
	private final int lastColumn;

	private FormSheet(Builder builder) {
		name = builder.name;
		hidden = builder.hidden;
		rows = builder.rows;
		merged = List.copyOf(builder.merged);
		hiddenRows = Set.copyOf(builder.hiddenRows);
		lastRow = rows.isEmpty() ? -1 : Collections.max(rows.keySet());
		int last = -1;
		for (TreeMap<Integer, FormCell> row : rows.values()) {
			last = Math.max(last, row.lastKey());
		}
		lastColumn = last;
		mergedAt = new HashMap<>();
		for (CellRange range : merged) {
			// A region may be declared over whole rows or columns; only what can hold content matters.
			int bottom = Math.min(range.last().row(), Math.max(lastRow, range.first().row()) + MARGIN);
			int right = Math.min(range.last().column(), Math.max(lastColumn, range.first().column()) + MARGIN);
			for (int r = range.first().row(); r <= bottom; r++) {
				for (int c = range.first().column(); c <= right; c++) {
					mergedAt.put(new CellAddress(r, c), range);
				}
			}
		}
	}

	/** The name on the sheet's tab. */
	public String name() {
		return name;
	}

	/** Whether the sheet is hidden in the file. */
	public boolean hidden() {
		return hidden;
	}

	/** Index of the last row that stores a cell, or -1 for an empty sheet. The row at this index is data, too. */
	public int lastRow() {
		return lastRow;
	}

	/** Index of the last column that stores a cell, or -1 for an empty sheet. */
	public int lastColumn() {
		return lastColumn;
	}

	/** The merged regions in file order. */
	public List<CellRange> merged() {
		return merged;
	}

	/** Whether the row is hidden. */
	public boolean rowHidden(int row) {
		return hiddenRows.contains(row);
	}

	/** What is stored at exactly this place; cells covered by a merged region are blank. */
	public FormCell stored(int row, int column) {
		TreeMap<Integer, FormCell> cells = rows.get(row);
		FormCell cell = cells == null ? null : cells.get(column);
		return cell == null ? FormCell.blank(new CellAddress(row, column)) : cell;
	}

	/** What a person sees at this place: the first cell of the merged region that covers it, else the stored cell. */
	public FormCell seen(int row, int column) {
		CellRange range = mergedAt.get(new CellAddress(row, column));
		return range == null ? stored(row, column) : stored(range.first().row(), range.first().column());
	}

	/** The merged region over the place, if there is one. */
	public Optional<CellRange> mergedAt(int row, int column) {
		return Optional.ofNullable(mergedAt.get(new CellAddress(row, column)));
	}

	/** The region that the cell at this place fills: its merged region, else the cell alone. */
	public CellRange area(int row, int column) {
		CellRange range = mergedAt.get(new CellAddress(row, column));
		return range == null ? CellRange.of(row, column, row, column) : range;
	}

	/** The stored, not empty cells of a row from left to right. */
	public List<FormCell> row(int row) {
		TreeMap<Integer, FormCell> cells = rows.get(row);
		if (cells == null) {
			return List.of();
		}
		List<FormCell> filled = new ArrayList<>(cells.size());
		for (FormCell cell : cells.values()) {
			if (!cell.isEmpty()) {
				filled.add(cell);
			}
		}
		return filled;
	}

	/**
	 * The sheet as it would be with only some of its rows and columns filled; what stays keeps its place. A merged region is cut to what
	 * stays, its text then stands in the first place that is left of it.
	 */
	public FormSheet only(IntPredicate keptRows, IntPredicate keptColumns) {
		Builder part = new Builder(name).hidden(hidden);
		hiddenRows.forEach(part::hideRow);
		rows.values().forEach(row -> row.values().stream().filter(c -> keptRows.test(c.address().row()) && keptColumns.test(c.address().column())).forEach(part::add));
		for (CellRange range : merged) {
			int top = IntStream.rangeClosed(range.first().row(), Math.min(range.last().row(), lastRow)).filter(keptRows).findFirst().orElse(-1);
			int left = IntStream.rangeClosed(range.first().column(), Math.min(range.last().column(), lastColumn)).filter(keptColumns).findFirst().orElse(-1);
			if (top < 0 || left < 0) {
				continue;
			}
			int bottom = top;
			while (bottom < range.last().row() && keptRows.test(bottom + 1)) {
				bottom++;
			}
			int right = left;
			while (right < range.last().column() && keptColumns.test(right + 1)) {
				right++;
			}
			FormCell cell = stored(range.first().row(), range.first().column());
			part.add(cell.at(new CellAddress(top, left))).merge(CellRange.of(top, left, bottom, right));
		}
		return part.build();
	}

	/** Number of stored cells. */
	public int size() {
		int size = 0;
		for (TreeMap<Integer, FormCell> row : rows.values()) {
			size += row.size();
		}
		return size;
	}

	/** Collects the cells of a sheet. Not for use by several threads. */
	public static final class Builder {
		private final String name;
		private boolean hidden;
		private final Map<Integer, TreeMap<Integer, FormCell>> rows = new HashMap<>();
		private final List<CellRange> merged = new ArrayList<>();
		private final Set<Integer> hiddenRows = new HashSet<>();

		/** Starts a sheet of this name. */
		public Builder(String name) {
			this.name = Objects.requireNonNull(name);
		}

		/** Marks the whole sheet as hidden. */
		public Builder hidden(boolean value) {
			hidden = value;
			return this;
		}

		/** Marks a row as hidden. */
		public Builder hideRow(int row) {
			hiddenRows.add(row);
			return this;
		}

		/** Adds a cell; a later cell at the same place replaces the former. */
		public Builder add(FormCell cell) {
			rows.computeIfAbsent(cell.address().row(), r -> new TreeMap<>()).put(cell.address().column(), cell);
			return this;
		}

		/** Adds a text cell at a zero-based place. */
		public Builder text(int row, int column, String text) {
			return add(FormCell.text(new CellAddress(row, column), text));
		}

		/** Adds a merged region; a region of one cell is ignored. */
		public Builder merge(CellRange range) {
			if (range.height() > 1 || range.width() > 1) {
				merged.add(range);
			}
			return this;
		}

		/** The finished sheet. The builder must not be used afterwards. */
		public FormSheet build() {
			return new FormSheet(this);
		}
	}
}
