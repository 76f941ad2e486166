package org.jixiao.exchange.office.internal.template;

import java.math.BigDecimal;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

import org.apache.poi.ss.SpreadsheetVersion;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.ClientAnchor;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Workbook;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.usermodel.XSSFPicture;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.jixiao.exchange.Message;
import org.jixiao.exchange.document.PlannedDocument;
import org.jixiao.exchange.template.Placeholder;
import org.jixiao.exchange.template.TemplateFault;
import org.jixiao.exchange.template.TemplateScope;
import org.jixiao.exchange.template.TemplateValue;

/** Fills cells: a number stays a number and a day a day where it stands alone in its cell. */
final class XlsxCells {

	// The way .xlsx writes characters that XML cannot hold; a text that happens to look like it has to be protected.
	private static final Pattern ESCAPE = Pattern.compile("_x([0-9A-Fa-f]{4})_");
	private static final int LONGEST = SpreadsheetVersion.EXCEL2007.getMaxTextLength();
	private static final int DIGITS = 15;
	private static final double POINTS_PER_PIXEL = 0.75;
	private static final float HIGHEST_ROW = 409f;
	private static final int PICTURE_WIDTH = 720;

	private final XSSFWorkbook workbook;
	private final List<TemplateFault> faults;
	private final Map<String, CellStyle> formats = new HashMap<>();

	XlsxCells(XSSFWorkbook workbook, List<TemplateFault> faults) {
		this.workbook = workbook;
		this.faults = faults;
	}

	/** Fills the placeholders of a cell. */
	void fill(Cell cell, TemplateScope scope) {
		String text = XlsxTemplate.text(cell);
		if (Placeholder.in(text).isEmpty()) {
			return;
		}
		Optional<TemplateValue> alone = Placeholder.alone(text).filter(p -> p.kind() == Placeholder.Kind.VALUE).flatMap(p -> scope.value(p.name()));
		switch (alone.orElse(null)) {
		case TemplateValue.Number number -> number(cell, number.number(), number.format());
		case TemplateValue.Day day -> {
			cell.setCellValue(day.day());
			format(cell, "yyyy-mm-dd");
		}
		case TemplateValue.Picture picture -> picture(cell, picture);
		case TemplateValue.Grid grid when grid.isMissing() -> cell.setCellValue(TemplateValue.MISSING);
		case null, default -> text(cell, DocxTemplate.plain(text, scope), text);
		}
	}

	/** Puts a planned cell; a number among its words becomes one. */
	void words(Cell cell, PlannedDocument.Cell plan) {
		if (plan.align() == PlannedDocument.Align.RIGHT && plan.text().matches("-?\\d{1,12}(\\.\\d{1,4})?")) {
			number(cell, new BigDecimal(plan.text()), "General");
		} else {
			text(cell, plan.text(), plan.text());
		}
	}

	private void text(Cell cell, String words, String written) {
		String text = words;
		if (text.length() > LONGEST) {
			text = text.substring(0, LONGEST - 1) + "…";
			faults.add(new TemplateFault(XlsxTemplate.place(cell), written, Message.of("template.tooLong", Integer.toString(LONGEST))));
		}
		cell.setCellValue(ESCAPE.matcher(text).replaceAll("_x005F_x$1_"));
		if (cell.getCellStyle().getWrapText()) {
			height(cell, text);
		}
	}

	private void number(Cell cell, BigDecimal number, String format) {
		double binary = number.doubleValue();
		if (new BigDecimal(Double.toString(binary)).compareTo(number) == 0 && number.stripTrailingZeros().precision() <= DIGITS) {
			cell.setCellValue(binary);
			format(cell, format);
		} else {
			// A workbook number would lose digits; text does not.
			cell.setCellValue(number.toPlainString());
		}
	}

	/** The format, unless the template has chosen one. */
	private void format(Cell cell, String format) {
		CellStyle style = cell.getCellStyle();
		String own = style.getDataFormatString();
		if ("General".equals(own) || "@".equals(own)) {
			cell.setCellStyle(formats.computeIfAbsent(style.getIndex() + " " + format, key -> {
				CellStyle copy = workbook.createCellStyle();
				copy.cloneStyleFrom(style);
				copy.setDataFormat(workbook.createDataFormat().getFormat(format));
				return copy;
			}));
		}
	}

	/** Over the cell, as wide as the region it is merged with, in a row high enough for it. */
	private void picture(Cell cell, TemplateValue.Picture plan) {
		XSSFSheet sheet = (XSSFSheet) cell.getSheet();
		int width = region(cell).map(region -> width(sheet, region)).orElse(PICTURE_WIDTH);
		double most = HIGHEST_ROW / POINTS_PER_PIXEL;
		double scale = Math.min((double) width / plan.width(), most / plan.height());
		ClientAnchor anchor = workbook.getCreationHelper().createClientAnchor();
		anchor.setRow1(cell.getRowIndex());
		anchor.setCol1(cell.getColumnIndex());
		anchor.setAnchorType(ClientAnchor.AnchorType.MOVE_DONT_RESIZE);
		cell.getRow().setHeightInPoints((float) Math.min(HIGHEST_ROW, plan.height() * scale * POINTS_PER_PIXEL + 6));
		XSSFPicture picture = sheet.createDrawingPatriarch().createPicture(anchor, workbook.addPicture(plan.png(), Workbook.PICTURE_TYPE_PNG));
		picture.resize(scale);
		picture.getCTPicture().getNvPicPr().getCNvPr().setDescr(plan.description());
		cell.setBlank();
	}

	private static Optional<CellRangeAddress> region(Cell cell) {
		return cell.getSheet().getMergedRegions().stream().filter(r -> r.isInRange(cell)).findFirst();
	}

	private static int width(XSSFSheet sheet, CellRangeAddress region) {
		double pixels = 0;
		for (int c = region.getFirstColumn(); c <= region.getLastColumn(); c++) {
			pixels += sheet.getColumnWidthInPixels(c);
		}
		return (int) pixels;
	}

	/** Programs fit the height of a row to its words by themselves, but not where cells are merged. */
	private void height(Cell cell, String text) {
		Optional<CellRangeAddress> region = region(cell).filter(r -> r.getFirstRow() == r.getLastRow());
		if (region.isEmpty()) {
			return;
		}
		double room = 0;
		for (int c = region.get().getFirstColumn(); c <= region.get().getLastColumn(); c++) {
			room += cell.getSheet().getColumnWidth(c) / 256.0;
		}
		int size = workbook.getFontAt(cell.getCellStyle().getFontIndex()).getFontHeightInPoints();
		double perLine = Math.max(4, room * 11 / size);
		long lines = text.lines().mapToLong(line -> Math.max(1, (long) Math.ceil(line.codePoints().mapToDouble(ch -> ch < 0x2E80 ? 1 : 2).sum() / perLine)))
				.sum();
		Row row = cell.getRow();
		float needed = Math.min(HIGHEST_ROW, lines * size * 1.4f + 4);
		if (needed > row.getHeightInPoints()) {
			row.setHeightInPoints(needed);
		}
	}
}
