package org.jixiao.exchange.office.internal;

import java.math.BigInteger;
import java.util.List;

import org.apache.poi.xwpf.usermodel.ParagraphAlignment;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFTable;
import org.apache.poi.xwpf.usermodel.XWPFTableCell;
import org.apache.poi.xwpf.usermodel.XWPFTableRow;
import org.jixiao.exchange.document.PlannedDocument;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTTblGrid;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTTcPr;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STMerge;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STTblLayoutType;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STTblWidth;

/** Fills a Word table from a planned one: fixed widths, thin lines, a shaded head that is repeated on every page. */
final class TablePrinter {

	private static final String HEAD_SHADE = "EEF1F5";
	private static final int LINE = 4;

	private TablePrinter() {
	}

	/** Fills {@code table}, which has as many rows and columns as the plan. */
	static void print(PlannedDocument.Table plan, XWPFTable table) {
		int[] widths = widths(plan.widths());
		layout(table, widths);
		for (int r = 0; r < plan.rows().size(); r++) {
			XWPFTableRow row = table.getRow(r);
			boolean head = r < plan.headRows();
			row.setCantSplitRow(true);
			if (head) {
				row.setRepeatHeader(true);
			}
			for (int c = 0; c < widths.length; c++) {
				PlannedDocument.Cell cell = plan.rows().get(r).get(c);
				boolean goesOn = r + 1 < plan.rows().size() && plan.rows().get(r + 1).get(c).joined();
				fill(row.getCell(c), cell, widths[c], head, goesOn);
			}
		}
	}

	/** Divides the width of the text; the last column takes what rounding leaves. */
	private static int[] widths(List<Integer> shares) {
		int sum = shares.stream().mapToInt(Integer::intValue).sum();
		int[] widths = new int[shares.size()];
		int left = DocumentPrinter.TEXT_WIDTH;
		for (int i = 0; i < widths.length - 1; i++) {
			widths[i] = DocumentPrinter.TEXT_WIDTH * shares.get(i) / sum;
			left -= widths[i];
		}
		widths[widths.length - 1] = left;
		return widths;
	}

	private static void layout(XWPFTable table, int[] widths) {
		var properties = table.getCTTbl().getTblPr();
		(properties.isSetTblLayout() ? properties.getTblLayout() : properties.addNewTblLayout()).setType(STTblLayoutType.FIXED);
		table.setWidth(DocumentPrinter.TEXT_WIDTH);
		table.setCellMargins(30, 70, 30, 70);
		XWPFTable.XWPFBorderType thin = XWPFTable.XWPFBorderType.SINGLE;
		String black = "000000";
		table.setTopBorder(thin, LINE, 0, black);
		table.setBottomBorder(thin, LINE, 0, black);
		table.setLeftBorder(thin, LINE, 0, black);
		table.setRightBorder(thin, LINE, 0, black);
		table.setInsideHBorder(thin, LINE, 0, black);
		table.setInsideVBorder(thin, LINE, 0, black);
		CTTblGrid grid = table.getCTTbl().getTblGrid() == null ? table.getCTTbl().addNewTblGrid() : table.getCTTbl().getTblGrid();
		while (grid.sizeOfGridColArray() > 0) {
			grid.removeGridCol(0);
		}
		for (int width : widths) {
			grid.addNewGridCol().setW(BigInteger.valueOf(width));
		}
	}

	private static void fill(XWPFTableCell cell, PlannedDocument.Cell plan, int width, boolean head, boolean goesOn) {
		CTTcPr properties = cell.getCTTc().isSetTcPr() ? cell.getCTTc().getTcPr() : cell.getCTTc().addNewTcPr();
		var box = properties.isSetTcW() ? properties.getTcW() : properties.addNewTcW();
		box.setW(BigInteger.valueOf(width));
		box.setType(STTblWidth.DXA);
		if (plan.joined()) {
			properties.addNewVMerge().setVal(STMerge.CONTINUE);
		} else if (goesOn) {
			properties.addNewVMerge().setVal(STMerge.RESTART);
		}
		if (head) {
			cell.setColor(HEAD_SHADE);
		}
		cell.setVerticalAlignment(XWPFTableCell.XWPFVertAlign.CENTER);
		XWPFParagraph paragraph = cell.getParagraphArray(0);
		paragraph.setStyle(head ? "JixiaoHead" : "JixiaoCell");
		paragraph.setAlignment(head ? ParagraphAlignment.CENTER : switch (plan.align()) {
		case LEFT -> ParagraphAlignment.LEFT;
		case CENTRE -> ParagraphAlignment.CENTER;
		case RIGHT -> ParagraphAlignment.RIGHT;
		});
		if (!plan.joined()) {
			DocumentPrinter.text(paragraph, plan.text(), plan.tone());
		}
	}
}
