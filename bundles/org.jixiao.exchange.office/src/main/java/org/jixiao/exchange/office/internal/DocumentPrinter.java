package org.jixiao.exchange.office.internal;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.math.BigInteger;

import org.apache.poi.common.usermodel.PictureType;
import org.apache.poi.openxml4j.exceptions.InvalidFormatException;
import org.apache.poi.openxml4j.opc.PackagePart;
import org.apache.poi.openxml4j.opc.PackagingURIHelper;
import org.apache.poi.openxml4j.opc.TargetMode;
import org.apache.poi.wp.usermodel.HeaderFooterType;
import org.apache.poi.xwpf.usermodel.ParagraphAlignment;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFPicture;
import org.apache.poi.xwpf.usermodel.XWPFRun;
import org.apache.xmlbeans.XmlException;
import org.jixiao.exchange.document.PlannedDocument;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTPageMar;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTPageSz;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTSectPr;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.StylesDocument;

/**
 * Puts a planned document into an empty Word document. How the parts look stands in {@code styles.xml} beside this class as named Word
 * styles, so that who edits the file can change all headings at once; {@code fonts.xml} names what stands in where 宋体 or 黑体 is absent.
 */
public final class DocumentPrinter {

	/** A4 upright and its margins in twentieths of a point: 210 × 297 mm, 22 mm at the sides, 25 mm above and below. */
	private static final long PAGE_WIDTH = 11906;
	private static final long PAGE_HEIGHT = 16838;
	private static final long SIDE = 1247;
	private static final long ABOVE = 1417;

	private static final int EMU_PER_TWIP = 635;

	/** Width between the margins. */
	static final int TEXT_WIDTH = (int) (PAGE_WIDTH - 2 * SIDE);

	private final XWPFDocument word;

	private DocumentPrinter(XWPFDocument word) {
		this.word = word;
	}

	/**
	 * Fills the empty document.
	 *
	 * @throws IOException
	 *             when styles and fonts cannot be put into it
	 */
	public static void print(PlannedDocument plan, XWPFDocument word) throws IOException {
		DocumentPrinter printer = new DocumentPrinter(word);
		try {
			printer.styles();
			printer.fonts();
		} catch (XmlException | InvalidFormatException e) {
			throw new IOException("The styles of documents cannot be used: " + e.getMessage(), e);
		}
		word.getProperties().getCoreProperties().setTitle(plan.title());
		word.getProperties().getCoreProperties().setCreator("Jixiao");
		for (PlannedDocument.Block block : plan.blocks()) {
			switch (block) {
			case PlannedDocument.Paragraph paragraph -> printer.paragraph(paragraph);
			case PlannedDocument.Picture picture -> printer.picture(picture);
			case PlannedDocument.Table table -> {
				TablePrinter.print(table, word.createTable(table.rows().size(), table.widths().size()));
				// Word joins two tables that touch; the paragraph between them is as low as it can be.
				word.createParagraph().setStyle("JixiaoGap");
			}
			}
		}
		printer.page(plan.footer());
	}

	private void styles() throws IOException, XmlException {
		try (InputStream in = DocumentPrinter.class.getResourceAsStream("styles.xml")) {
			word.createStyles().setStyles(StylesDocument.Factory.parse(in).getStyles());
		}
	}

	private void fonts() throws IOException, InvalidFormatException {
		PackagePart part = word.getPackage().createPart(PackagingURIHelper.createPartName("/word/fontTable.xml"),
				"application/vnd.openxmlformats-officedocument.wordprocessingml.fontTable+xml");
		word.getPackagePart().addRelationship(part.getPartName(), TargetMode.INTERNAL,
				"http://schemas.openxmlformats.org/officeDocument/2006/relationships/fontTable");
		try (InputStream in = DocumentPrinter.class.getResourceAsStream("fonts.xml"); OutputStream out = part.getOutputStream()) {
			in.transferTo(out);
		}
	}

	private void paragraph(PlannedDocument.Paragraph plan) {
		XWPFParagraph paragraph = word.createParagraph();
		paragraph.setStyle(switch (plan.role()) {
		case TITLE -> "Title";
		case SUBTITLE -> "Subtitle";
		case SECTION -> "Heading1";
		case TOPIC -> "Heading2";
		case BODY -> "Normal";
		case RESULT -> "JixiaoResult";
		});
		text(paragraph, plan.text(), plan.tone());
	}

	private void picture(PlannedDocument.Picture plan) throws IOException {
		int width = TEXT_WIDTH * EMU_PER_TWIP;
		int height = (int) ((long) width * plan.height() / plan.width());
		XWPFRun run = word.createParagraph().createRun();
		try {
			XWPFPicture picture = run.addPicture(new ByteArrayInputStream(plan.png()), PictureType.PNG, "chart.png", width, height);
			picture.getCTPicture().getNvPicPr().getCNvPr().setDescr(plan.description());
		} catch (InvalidFormatException e) {
			throw new IOException("A picture cannot be put into the document: " + e.getMessage(), e);
		}
	}

	/** Adds text with its tone; a line feed breaks the line. */
	static void text(XWPFParagraph paragraph, String text, PlannedDocument.Tone tone) {
		XWPFRun run = paragraph.createRun();
		switch (tone) {
		case PLAIN -> {
			// As its paragraph.
		}
		case STRONG -> run.setBold(true);
		case FAINT -> run.setColor("595959");
		case ALARM -> {
			run.setBold(true);
			run.setColor("B3261E");
		}
		}
		String[] lines = text.split("\\R", -1);
		for (int i = 0; i < lines.length; i++) {
			if (i > 0) {
				run.addBreak();
			}
			run.setText(lines[i]);
		}
	}

	private void page(String footer) {
		CTSectPr section = word.getDocument().getBody().addNewSectPr();
		CTPageSz size = section.addNewPgSz();
		size.setW(BigInteger.valueOf(PAGE_WIDTH));
		size.setH(BigInteger.valueOf(PAGE_HEIGHT));
		CTPageMar margins = section.addNewPgMar();
		margins.setLeft(BigInteger.valueOf(SIDE));
		margins.setRight(BigInteger.valueOf(SIDE));
		margins.setTop(BigInteger.valueOf(ABOVE));
		margins.setBottom(BigInteger.valueOf(ABOVE));
		margins.setHeader(BigInteger.valueOf(ABOVE / 2));
		margins.setFooter(BigInteger.valueOf(ABOVE / 2));
		var foot = word.createFooter(HeaderFooterType.DEFAULT);
		XWPFParagraph number = foot.createParagraph();
		number.setStyle("Footer");
		number.setAlignment(ParagraphAlignment.CENTER);
		number.createRun().setText("— ");
		number.getCTP().addNewFldSimple().setInstr("PAGE");
		number.createRun().setText(" —");
		if (!footer.isEmpty()) {
			XWPFParagraph words = foot.createParagraph();
			words.setStyle("Footer");
			words.setAlignment(ParagraphAlignment.CENTER);
			words.createRun().setText(footer);
		}
	}
}
