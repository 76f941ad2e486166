package org.jixiao.exchange.office.internal;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

import org.apache.poi.ss.usermodel.BorderStyle;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.ClientAnchor;
import org.apache.poi.ss.usermodel.FillPatternType;
import org.apache.poi.ss.usermodel.Font;
import org.apache.poi.ss.usermodel.HorizontalAlignment;
import org.apache.poi.ss.usermodel.IndexedColors;
import org.apache.poi.ss.usermodel.Picture;
import org.apache.poi.ss.usermodel.PrintSetup;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.usermodel.SheetVisibility;
import org.apache.poi.ss.usermodel.VerticalAlignment;
import org.apache.poi.ss.usermodel.Workbook;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.ss.util.WorkbookUtil;
import org.apache.poi.xssf.usermodel.XSSFCell;
import org.jixiao.core.document.AtomicFileWriter;
import org.jixiao.exchange.Message;
import org.jixiao.exchange.cell.CellRange;
import org.jixiao.exchange.sheet.CellLook;
import org.jixiao.exchange.sheet.PlannedCell;
import org.jixiao.exchange.sheet.PlannedSheet;

/** Puts planned sheets into a workbook of either format and saves it. */
public final class WorkbookPrinter {

	// The way .xlsx writes characters that XML cannot hold; a text that happens to look like it has to be protected.
	private static final Pattern ESCAPE = Pattern.compile("_x([0-9A-Fa-f]{4})_");

	private final Workbook workbook;
	private final Map<CellLook, CellStyle> styles = new HashMap<>();
	private final Map<String, Font> fonts = new HashMap<>();

	private WorkbookPrinter(Workbook workbook) {
		this.workbook = workbook;
	}

	/**
	 * Fills the empty workbook and saves it; the file appears complete or not at all.
	 *
	 * @throws IOException
	 *             when it cannot be written
	 */
	public static void print(List<PlannedSheet> sheets, Workbook workbook, Path file) throws IOException {
		int longest = workbook.getSpreadsheetVersion().getMaxTextLength();
		for (PlannedSheet sheet : sheets) {
			for (PlannedCell cell : sheet.cells()) {
				if (cell.content() instanceof PlannedCell.Words words && words.text().length() > longest) {
					throw new IOException(sheet.name() + "!" + cell.address().a1() + " "
							+ Message.of("export.text.too.long", Integer.toString(longest)).text());
				}
			}
		}
		WorkbookPrinter printer = new WorkbookPrinter(workbook);
		for (PlannedSheet sheet : sheets) {
			printer.sheet(sheet);
		}
		ByteArrayOutputStream bytes = new ByteArrayOutputStream();
		workbook.write(bytes);
		new AtomicFileWriter().write(file, bytes.toByteArray());
	}

	private void sheet(PlannedSheet plan) {
		Sheet sheet = workbook.createSheet(uniqueName(plan.name()));
		for (PlannedCell cell : plan.cells()) {
			Row row = sheet.getRow(cell.address().row());
			if (row == null) {
				row = sheet.createRow(cell.address().row());
			}
			fill(row.createCell(cell.address().column()), cell);
		}
		for (CellRange range : plan.merged()) {
			// Planned regions never overlap; the check of POI is quadratic.
			sheet.addMergedRegionUnsafe(new CellRangeAddress(range.first().row(), range.last().row(), range.first().column(), range.last().column()));
		}
		plan.widths().forEach((column, characters) -> sheet.setColumnWidth(column, (int) Math.min(255 * 256, Math.round(characters * 256))));
		plan.heights().forEach((index, points) -> row(sheet, index).setHeightInPoints(Math.min(409f, points.floatValue())));
		plan.pictures().forEach(picture -> picture(sheet, picture));
		plan.hiddenRows().forEach(index -> row(sheet, index).setZeroHeight(true));
		if (plan.print() != null) {
			print(sheet, plan.print());
		}
		plan.hiddenColumns().forEach(column -> sheet.setColumnHidden(column, true));
		plan.rules().forEach(rule -> InputRules.put(sheet, rule));
		if (plan.freeze() != null) {
			sheet.createFreezePane(plan.freeze().column(), plan.freeze().row());
		}
		if (plan.guarded()) {
			InputRules.guard(sheet);
		}
		if (plan.hidden()) {
			workbook.setSheetVisibility(workbook.getSheetIndex(sheet), SheetVisibility.HIDDEN);
		}
	}

	/** Over the cells, in its own size: the rows and columns below may have any. */
	private void picture(Sheet sheet, PlannedSheet.Picture plan) {
		int index = workbook.addPicture(plan.png(), Workbook.PICTURE_TYPE_PNG);
		ClientAnchor anchor = workbook.getCreationHelper().createClientAnchor();
		anchor.setRow1(plan.row());
		anchor.setCol1(plan.column());
		anchor.setAnchorType(ClientAnchor.AnchorType.MOVE_DONT_RESIZE);
		Picture picture = sheet.createDrawingPatriarch().createPicture(anchor, index);
		picture.resize((double) plan.width() / picture.getImageDimension().width, (double) plan.height() / picture.getImageDimension().height);
	}

	private static Row row(Sheet sheet, int index) {
		Row row = sheet.getRow(index);
		return row == null ? sheet.createRow(index) : row;
	}

	private String uniqueName(String wanted) {
		String safe = WorkbookUtil.createSafeSheetName(wanted.isBlank() ? "Sheet" : wanted);
		String name = safe;
		for (int i = 2; workbook.getSheet(name) != null; i++) {
			String suffix = "(" + i + ")";
			name = safe.substring(0, Math.min(safe.length(), 31 - suffix.length())) + suffix;
		}
		return name;
	}

	private void fill(Cell cell, PlannedCell plan) {
		CellLook look = plan.look();
		switch (plan.content()) {
		case PlannedCell.Empty e -> {
			// Only its looks.
		}
		case PlannedCell.Words words -> {
			cell.setCellValue(cell instanceof XSSFCell ? ESCAPE.matcher(words.text()).replaceAll("_x005F_x$1_") : words.text());
			if (look.numberFormat().isEmpty()) {
				// Without the text format Excel would turn "007" into 7 as soon as somebody edits the cell.
				look = look.format("@");
			}
		}
		case PlannedCell.Number number -> number(cell, number.number());
		case PlannedCell.Day day -> {
			cell.setCellValue(day.day());
			if (look.numberFormat().isEmpty()) {
				look = look.format("yyyy-mm-dd");
			}
		}
		case PlannedCell.Formula formula -> {
			cell.setCellFormula(formula.formula());
			if (formula.cached() != null) {
				cell.setCellValue(formula.cached().doubleValue());
			}
		}
		}
		cell.setCellStyle(style(look));
	}

	private static void number(Cell cell, BigDecimal number) {
		double binary = number.doubleValue();
		BigDecimal back = cell instanceof XSSFCell ? new BigDecimal(Double.toString(binary)) : StoredNumbers.of(binary);
		if (back.compareTo(number) == 0 && number.stripTrailingZeros().precision() <= 15) {
			cell.setCellValue(binary);
		} else {
			// A workbook number would lose digits; text does not.
			cell.setCellValue(number.toPlainString());
		}
	}

	private CellStyle style(CellLook look) {
		return styles.computeIfAbsent(look, key -> {
			CellStyle style = workbook.createCellStyle();
			style.setFont(fonts.computeIfAbsent(key.font() + key.size() + key.bold(), k -> {
				Font font = workbook.createFont();
				font.setFontName(key.font());
				font.setFontHeightInPoints((short) key.size());
				font.setBold(key.bold());
				return font;
			}));
			style.setAlignment(switch (key.align()) {
			case LEFT -> HorizontalAlignment.LEFT;
			case CENTRE -> HorizontalAlignment.CENTER;
			case RIGHT -> HorizontalAlignment.RIGHT;
			});
			style.setVerticalAlignment(VerticalAlignment.CENTER);
			style.setWrapText(key.wrap());
			if (key.border()) {
				style.setBorderTop(BorderStyle.THIN);
				style.setBorderBottom(BorderStyle.THIN);
				style.setBorderLeft(BorderStyle.THIN);
				style.setBorderRight(BorderStyle.THIN);
			}
			if (key.shaded()) {
				style.setFillForegroundColor(IndexedColors.GREY_25_PERCENT.getIndex());
				style.setFillPattern(FillPatternType.SOLID_FOREGROUND);
			}
			style.setLocked(!key.input());
			if (!key.numberFormat().isEmpty()) {
				style.setDataFormat(workbook.createDataFormat().getFormat(key.numberFormat()));
			}
			return style;
		});
	}

	private void print(Sheet sheet, PlannedSheet.Print print) {
		PrintSetup setup = sheet.getPrintSetup();
		setup.setPaperSize(PrintSetup.A4_PAPERSIZE);
		setup.setLandscape(print.landscape());
		sheet.setFitToPage(true);
		sheet.setAutobreaks(true);
		setup.setFitWidth((short) 1);
		setup.setFitHeight((short) 0);
		sheet.setHorizontallyCenter(true);
		sheet.setMargin(org.apache.poi.ss.usermodel.PageMargin.LEFT, 0.5);
		sheet.setMargin(org.apache.poi.ss.usermodel.PageMargin.RIGHT, 0.5);
		sheet.setMargin(org.apache.poi.ss.usermodel.PageMargin.TOP, 0.6);
		sheet.setMargin(org.apache.poi.ss.usermodel.PageMargin.BOTTOM, 0.6);
		if (print.repeatFirstRow() >= 0) {
			sheet.setRepeatingRows(new CellRangeAddress(print.repeatFirstRow(), print.repeatLastRow(), 0,
					workbook.getSpreadsheetVersion().getLastColumnIndex()));
		}
		sheet.getFooter().setCenter(print.footer());
	}
}
