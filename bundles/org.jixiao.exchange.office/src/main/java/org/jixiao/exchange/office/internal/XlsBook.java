package org.jixiao.exchange.office.internal;

import java.util.ArrayList;
import java.util.List;

import org.apache.poi.hssf.usermodel.HSSFWorkbook;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.FormulaError;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.usermodel.SheetVisibility;
import org.apache.poi.ss.util.CellRangeAddress;
import org.jixiao.exchange.cell.CellAddress;
import org.jixiao.exchange.cell.CellKind;
import org.jixiao.exchange.cell.CellRange;
import org.jixiao.exchange.cell.FormCell;
import org.jixiao.exchange.cell.FormSheet;

/** Takes the cells of an .xls workbook. */
final class XlsBook {

	/** Thrown when the workbook holds more cells than the limit. */
	static final class TooManyCells extends RuntimeException {
		private static final long serialVersionUID = 1L;
	}

	private final HSSFWorkbook workbook;
	private final int maxCells;
	private final ShownNumbers shown = new ShownNumbers();
	private int cells;

	XlsBook(HSSFWorkbook workbook, int maxCells) {
		this.workbook = workbook;
		this.maxCells = maxCells;
	}

	List<FormSheet> sheets() {
		List<FormSheet> sheets = new ArrayList<>();
		for (int i = 0; i < workbook.getNumberOfSheets(); i++) {
			sheets.add(sheet(workbook.getSheetAt(i), workbook.getSheetVisibility(i) != SheetVisibility.VISIBLE));
		}
		return sheets;
	}

	private FormSheet sheet(Sheet source, boolean hiddenSheet) {
		FormSheet.Builder sheet = new FormSheet.Builder(source.getSheetName()).hidden(hiddenSheet);
		for (Row row : source) {
			boolean hiddenRow = row.getZeroHeight();
			if (hiddenRow) {
				sheet.hideRow(row.getRowNum());
			}
			for (Cell cell : row) {
				FormCell read = cell(cell, hiddenSheet || hiddenRow || source.isColumnHidden(cell.getColumnIndex()));
				if (read.kind() != CellKind.BLANK || read.formula() != null) {
					if (++cells > maxCells) {
						throw new TooManyCells();
					}
					sheet.add(read);
				}
			}
		}
		for (CellRangeAddress range : source.getMergedRegions()) {
			sheet.merge(CellRange.of(range.getFirstRow(), range.getFirstColumn(), range.getLastRow(), range.getLastColumn()));
		}
		return sheet.build();
	}

	private FormCell cell(Cell cell, boolean hidden) {
		CellAddress address = new CellAddress(cell.getRowIndex(), cell.getColumnIndex());
		boolean isFormula = cell.getCellType() == CellType.FORMULA;
		CellType type = isFormula ? cell.getCachedFormulaResultType() : cell.getCellType();
		String formula = isFormula ? cell.getCellFormula() : null;
		return switch (type) {
		case NUMERIC -> shown.cell(address, StoredNumbers.of(cell.getNumericCellValue()), cell.getCellStyle().getDataFormat(),
				cell.getCellStyle().getDataFormatString(), workbook.getInternalWorkbook().isUsing1904DateWindowing(), formula, hidden);
		case STRING -> {
			String text = cell.getStringCellValue().replace("\r\n", "\n").replace('\r', '\n');
			yield new FormCell(address, text.isEmpty() ? CellKind.BLANK : CellKind.TEXT, text, null, null, null, formula, null, false, hidden);
		}
		case BOOLEAN -> new FormCell(address, CellKind.BOOLEAN, cell.getBooleanCellValue() ? "TRUE" : "FALSE", null, null,
				cell.getBooleanCellValue(), formula, null, false, hidden);
		case ERROR -> {
			String code = FormulaError.isValidCode(cell.getErrorCellValue()) ? FormulaError.forInt(cell.getErrorCellValue()).getString() : "#ERR";
			yield new FormCell(address, CellKind.ERROR, code, null, null, null, formula, code, false, hidden);
		}
		default -> new FormCell(address, CellKind.BLANK, "", null, null, null, formula, null, false, hidden);
		};
	}
}
