package org.jixiao.exchange.office;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFTable;
import org.apache.poi.xwpf.usermodel.XWPFTableCell;
import org.jixiao.exchange.document.PlannedDocument;
import org.jixiao.exchange.document.PlannedDocument.Align;
import org.jixiao.exchange.document.PlannedDocument.Cell;
import org.jixiao.exchange.document.PlannedDocument.Paragraph;
import org.jixiao.exchange.document.PlannedDocument.Role;
import org.jixiao.exchange.document.PlannedDocument.Table;
import org.jixiao.exchange.document.PlannedDocument.Tone;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STMerge;

class DocxWriterTest {

	@TempDir
	Path folder;

	@Test
	void everyRoleIsAStyleOfTheDocument() throws IOException {
		List<PlannedDocument.Block> blocks = Stream.of(Role.values()).<PlannedDocument.Block>map(r -> new Paragraph(r, r.name(), Tone.PLAIN))
				.toList();
		try (XWPFDocument read = written(new PlannedDocument("t", "", blocks))) {
			assertEquals(Role.values().length, read.getParagraphs().size());
			for (var paragraph : read.getParagraphs()) {
				assertTrue(read.getStyles().styleExist(paragraph.getStyle()), paragraph.getText());
			}
			assertEquals("heading 1", read.getStyles().getStyle("Heading1").getName(), "what Word's navigation knows");
		}
	}

	@Test
	void facesAreNamedAndHaveOthersToStandInForThem() throws IOException {
		Path file = folder.resolve("a.docx");
		new DocxWriter().write(new PlannedDocument("t", "", List.of(new Paragraph(Role.TITLE, "标题", Tone.PLAIN))), file);
		String styles = entry(file, "word/styles.xml");
		assertTrue(styles.contains("w:eastAsia=\"宋体\"") && styles.contains("w:eastAsia=\"黑体\""), styles);
		String fonts = entry(file, "word/fontTable.xml");
		assertTrue(fonts.contains("SimSun") && fonts.contains("SimHei") && fonts.contains("Noto Serif CJK SC"), fonts);
		assertTrue(entry(file, "word/_rels/document.xml.rels").contains("fontTable.xml"));
	}

	@Test
	void tablesHaveRepeatedHeadsJoinedCellsAndTheWholeWidth() throws IOException {
		List<List<Cell>> rows = List.of(List.of(cell("指标", false), cell("得分", false)), List.of(cell("产出", false), cell("1", false)),
				List.of(cell("产出", true), cell("2", false)), List.of(cell("效益", false), cell("3", false)));
		try (XWPFDocument read = written(new PlannedDocument("t", "", List.of(new Table(List.of(2, 1), 1, rows))))) {
			XWPFTable table = read.getTables().get(0);
			assertTrue(table.getRow(0).isRepeatHeader());
			assertFalse(table.getRow(1).isRepeatHeader());
			assertEquals(STMerge.RESTART, merge(table.getRow(1).getCell(0)));
			assertEquals(STMerge.CONTINUE, merge(table.getRow(2).getCell(0)));
			assertFalse(table.getRow(3).getCell(0).getCTTc().getTcPr().isSetVMerge());
			assertEquals("", table.getRow(2).getCell(0).getText(), "hidden text would be found by searching and seen by nobody");
			assertEquals(2, table.getCTTbl().getTblGrid().sizeOfGridColArray());
			assertEquals(table.getWidth(), table.getRow(0).getTableCells().stream().mapToInt(XWPFTableCell::getWidth).sum());
		}
	}

	@Test
	void anyTextOfAFormIsKeptOrLosesOnlyWhatXmlCannotHold() throws IOException {
		String text = "<b>&amp; \"引号\" 𠮷 emoji 😀\n第二行\tx\u0001y _x0041_";
		try (XWPFDocument read = written(new PlannedDocument("t", "f", List.of(new Paragraph(Role.BODY, text, Tone.FAINT))))) {
			String back = read.getParagraphs().get(0).getText();
			assertEquals(text.replace('\u0001', '?'), back);
		}
	}

	@Test
	void theFileIsReplacedWholeOrNotAtAll() throws IOException {
		Path file = folder.resolve("a.docx");
		new DocxWriter().write(new PlannedDocument("t", "", List.of()), file);
		byte[] before = Files.readAllBytes(file);
		PlannedDocument broken = new PlannedDocument(null, "", List.of(new Paragraph(Role.BODY, "x", null)));
		assertThrows(NullPointerException.class, () -> new DocxWriter().write(broken, file));
		assertArrayEquals(before, Files.readAllBytes(file));
		try (Stream<Path> all = Files.list(folder)) {
			assertEquals(List.of(file), all.toList());
		}
	}

	private static Cell cell(String text, boolean joined) {
		return new Cell(text, Align.LEFT, Tone.PLAIN, joined);
	}

	private static STMerge.Enum merge(XWPFTableCell cell) {
		return cell.getCTTc().getTcPr().getVMerge().getVal();
	}

	private XWPFDocument written(PlannedDocument document) throws IOException {
		Path file = folder.resolve("a.docx");
		new DocxWriter().write(document, file);
		try (InputStream in = Files.newInputStream(file)) {
			return new XWPFDocument(in);
		}
	}

	private static String entry(Path file, String name) throws IOException {
		try (var zip = new java.util.zip.ZipFile(file.toFile()); InputStream in = zip.getInputStream(zip.getEntry(name))) {
			return new String(in.readAllBytes(), StandardCharsets.UTF_8);
		}
	}
}
