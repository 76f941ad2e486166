package org.jixiao.exchange.sheet;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

import org.jixiao.exchange.cell.CellAddress;
import org.jixiao.exchange.cell.CellRange;

/**
 * A sheet to be written: what stands where and how it looks, independent of the file format. Grows by its own methods; a writer only
 * reads it.
 */
public final class PlannedSheet {

	/** How a sheet is printed: A4, fitted to one page in width. */
	public record Print(boolean landscape, int repeatFirstRow, int repeatLastRow, String footer) {
	}

	/**
	 * A picture over the cells.
	 *
	 * @param row
	 *            row of its upper left corner
	 * @param column
	 *            column of its upper left corner
	 * @param png
	 *            its content
	 * @param width
	 *            pixels on the sheet
	 * @param height
	 *            pixels on the sheet
	 */
	public record Picture(int row, int column, byte[] png, int width, int height) {
		public Picture {
			png = png.clone();
		}

		@Override
		public byte[] png() {
			return png.clone();
		}
	}

	private final List<Picture> pictures = new ArrayList<>();
	private final List<InputRule> rules = new ArrayList<>();
	private final List<Integer> hiddenColumns = new ArrayList<>();
	private final String name;
	private final Map<CellAddress, PlannedCell> cells = new TreeMap<>();
	private final List<CellRange> merged = new ArrayList<>();
	private final Map<Integer, Double> widths = new LinkedHashMap<>();
	private final Map<Integer, Double> heights = new LinkedHashMap<>();
	private final List<Integer> hiddenRows = new ArrayList<>();
	private Print print;
	private boolean hidden;
	private boolean guarded;
	private CellAddress freeze;

	/** An empty sheet. */
	public PlannedSheet(String name) {
		this.name = name;
	}

	/** The name on the tab. */
	public String name() {
		return name;
	}

	/** Cells in reading order. */
	public Iterable<PlannedCell> cells() {
		return cells.values();
	}

	/** Merged regions. */
	public List<CellRange> merged() {
		return merged;
	}

	/** Width of columns in characters. */
	public Map<Integer, Double> widths() {
		return widths;
	}

	/** Height of rows in points. */
	public Map<Integer, Double> heights() {
		return heights;
	}

	/** Rows to be hidden. */
	public List<Integer> hiddenRows() {
		return hiddenRows;
	}

	/** Columns to be hidden. */
	public List<Integer> hiddenColumns() {
		return hiddenColumns;
	}

	/** What may be entered where. */
	public List<InputRule> rules() {
		return List.copyOf(rules);
	}

	/** Whether only cells for input can be changed. There is no password: it guards against slips, not against people. */
	public boolean guarded() {
		return guarded;
	}

	/** The first cell that moves when the sheet is scrolled; {@code null} when all do. */
	public CellAddress freeze() {
		return freeze;
	}

	/** Lets only cells for input be changed. */
	public PlannedSheet guard() {
		guarded = true;
		return this;
	}

	/** Keeps the rows above and the columns left of a cell in sight. */
	public PlannedSheet freeze(int row, int column) {
		freeze = new CellAddress(row, column);
		return this;
	}

	/** Hides a column. */
	public PlannedSheet hideColumn(int column) {
		hiddenColumns.add(column);
		return this;
	}

	/** Says what may be entered. */
	public PlannedSheet rule(InputRule rule) {
		rules.add(rule);
		return this;
	}

	/** Pictures over the cells. */
	public List<Picture> pictures() {
		return List.copyOf(pictures);
	}

	/** Puts a picture over the cells. */
	public PlannedSheet picture(Picture picture) {
		pictures.add(picture);
		return this;
	}

	/** Print set-up, or {@code null}. */
	public Print print() {
		return print;
	}

	/** Whether the sheet is hidden. */
	public boolean hidden() {
		return hidden;
	}

	/** Hides the sheet. */
	public PlannedSheet hide() {
		hidden = true;
		return this;
	}

	/** Sets the print set-up. */
	public PlannedSheet print(Print value) {
		print = value;
		return this;
	}

	/** Sets the width of a column in characters. */
	public PlannedSheet width(int column, double characters) {
		widths.put(column, characters);
		return this;
	}

	/** Sets the height of a row in points. */
	public PlannedSheet height(int row, double points) {
		heights.put(row, points);
		return this;
	}

	/** Hides a row. */
	public PlannedSheet hideRow(int row) {
		hiddenRows.add(row);
		return this;
	}

	/** Puts a cell. */
	public PlannedSheet put(int row, int column, PlannedCell.Content content, CellLook look) {
		CellAddress address = new CellAddress(row, column);
		cells.put(address, new PlannedCell(address, content, look));
		return this;
	}

	/** Puts a text; {@code null} or empty text gives an empty cell. */
	public PlannedSheet text(int row, int column, String text, CellLook look) {
		return put(row, column, text == null || text.isEmpty() ? new PlannedCell.Empty() : new PlannedCell.Words(text), look);
	}

	/** Puts a number; {@code null} gives an empty cell. */
	public PlannedSheet number(int row, int column, BigDecimal number, CellLook look) {
		return put(row, column, number == null ? new PlannedCell.Empty() : new PlannedCell.Number(number), look);
	}

	/**
	 * Merges a region and gives all its cells the look of its first one, so that the border is drawn all around. A region of one cell
	 * stays unmerged.
	 */
	public PlannedSheet merge(int firstRow, int firstColumn, int lastRow, int lastColumn) {
		PlannedCell first = cells.get(new CellAddress(firstRow, firstColumn));
		for (int r = firstRow; r <= lastRow; r++) {
			for (int c = firstColumn; c <= lastColumn; c++) {
				CellAddress address = new CellAddress(r, c);
				if (first != null && !address.equals(first.address())) {
					cells.put(address, new PlannedCell(address, new PlannedCell.Empty(), first.look()));
				}
			}
		}
		if (lastRow > firstRow || lastColumn > firstColumn) {
			merged.add(CellRange.of(firstRow, firstColumn, lastRow, lastColumn));
		}
		return this;
	}
}
