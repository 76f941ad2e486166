package org.jixiao.exchange.office.internal.template;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellCopyPolicy;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.usermodel.XSSFRow;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.jixiao.exchange.document.PlannedDocument;
import org.jixiao.exchange.template.Placeholder;
import org.jixiao.exchange.template.TemplateScope;
import org.jixiao.exchange.template.TemplateValue;

/** Fills one sheet from top to bottom: rows of lists are repeated and what is below moves down. */
final class XlsxFill {

	private static final CellCopyPolicy EVERYTHING = new CellCopyPolicy.Builder().build();

	private final XSSFSheet sheet;
	private final XlsxCells cells;

	XlsxFill(XSSFSheet sheet, XlsxCells cells) {
		this.sheet = sheet;
		this.cells = cells;
	}

	void fill(TemplateScope scope) {
		for (int r = 0; r <= sheet.getLastRowNum(); r++) {
			XSSFRow row = sheet.getRow(r);
			if (row != null) {
				Optional<String> list = scope.rowList(String.join("\n", XlsxTemplate.texts(row)));
				r = list.isPresent() ? list(row, list.get(), scope) : row(row, scope);
			}
		}
	}

	/** Fills a row; gives the last row that belongs to it. */
	private int row(Row row, TemplateScope scope) {
		int last = row.getRowNum();
		for (Cell cell : List.copyOf(cells(row))) {
			Optional<TemplateValue> grid = Placeholder.alone(XlsxTemplate.text(cell)).flatMap(p -> scope.value(p.name()))
					.filter(TemplateValue.Grid.class::isInstance);
			if (grid.isPresent() && !grid.get().isMissing()) {
				last = grid(((TemplateValue.Grid) grid.get()).table(), cell);
			} else {
				cells.fill(cell, scope);
			}
		}
		return last;
	}

	private static List<Cell> cells(Row row) {
		List<Cell> cells = new ArrayList<>();
		row.forEach(cells::add);
		return cells;
	}

	private int list(XSSFRow row, String list, TemplateScope scope) {
		TemplateValue.Rows rows = (TemplateValue.Rows) scope.value(list).orElseThrow();
		int first = row.getRowNum();
		if (rows.isMissing()) {
			row(row, scope.insideNothing(list, rows));
			return first;
		}
		List<Integer> merging = cells(row).stream().filter(c -> Placeholder.in(XlsxTemplate.text(c)).stream().anyMatch(Placeholder::merge))
				.map(Cell::getColumnIndex).toList();
		int count = rows.rows().size();
		makeRoom(first, count - 1);
		for (int i = 1; i < count; i++) {
			sheet.copyRows(first, first, first + i, EVERYTHING);
			// A height that the template sets is meant for each of the rows.
			if (row.getCTRow().isSetCustomHeight()) {
				sheet.getRow(first + i).setHeight(row.getHeight());
			}
		}
		for (int i = 0; i < count; i++) {
			row(sheet.getRow(first + i), scope.inside(list, rows.rows().get(i)));
		}
		merge(merging, first, first + count - 1);
		widen(first, first + count - 1);
		return first + count - 1;
	}

	/** Moves what is below a row down. */
	private void makeRoom(int row, int count) {
		if (count > 0 && row < sheet.getLastRowNum()) {
			sheet.shiftRows(row + 1, sheet.getLastRowNum(), count, true, false);
		}
	}

	/** A sum over the cells of the row in the template is one over all its copies. */
	private void widen(int first, int last) {
		String row = Integer.toString(first + 1);
		Pattern range = Pattern.compile("(?<![A-Za-z!'])(\\$?[A-Z]{1,3}\\$?)" + row + ":(\\$?[A-Z]{1,3}\\$?)" + row + "(?!\\d)");
		for (int r = last + 1; r <= sheet.getLastRowNum(); r++) {
			Row below = sheet.getRow(r);
			for (Cell cell : below == null ? List.<Cell>of() : cells(below)) {
				if (cell.getCellType() == CellType.FORMULA) {
					String formula = cell.getCellFormula();
					String widened = range.matcher(formula).replaceAll(m -> Matcher.quoteReplacement(m.group(1) + row + ":" + m.group(2) + (last + 1)));
					if (!widened.equals(formula)) {
						cell.setCellFormula(widened);
					}
				}
			}
		}
	}

	/** Joins cells that say the same as those above them, from the left: the same second level below another first one is another. */
	private void merge(List<Integer> columns, int first, int last) {
		for (int k = 0; k < columns.size(); k++) {
			int start = first;
			for (int r = first + 1; r <= last + 1; r++) {
				if (r > last || !isSame(columns.subList(0, k + 1), start, r)) {
					if (r - 1 > start) {
						sheet.addMergedRegion(new CellRangeAddress(start, r - 1, columns.get(k), columns.get(k)));
					}
					start = r;
				}
			}
		}
	}

	private boolean isSame(List<Integer> columns, int one, int other) {
		return columns.stream().allMatch(c -> Objects.equals(text(one, c), text(other, c)) && !text(one, c).equals(TemplateValue.MISSING));
	}

	private String text(int row, int column) {
		Cell cell = sheet.getRow(row).getCell(column);
		return cell == null ? "" : XlsxTemplate.text(cell);
	}

	/** Puts a table whose upper left corner is a cell; gives its last row. */
	private int grid(PlannedDocument.Table table, Cell corner) {
		int top = corner.getRowIndex();
		int left = corner.getColumnIndex();
		makeRoom(top, table.rows().size() - 1);
		var look = corner.getCellStyle();
		for (int r = 0; r < table.rows().size(); r++) {
			Row row = sheet.getRow(top + r) == null ? sheet.createRow(top + r) : sheet.getRow(top + r);
			for (int c = 0; c < table.widths().size(); c++) {
				Cell cell = row.getCell(left + c, Row.MissingCellPolicy.CREATE_NULL_AS_BLANK);
				cell.setCellStyle(look);
				cells.words(cell, table.rows().get(r).get(c));
			}
		}
		return top + table.rows().size() - 1;
	}
}
