package org.jixiao.exchange.office.template;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;

import org.apache.poi.wp.usermodel.HeaderFooterType;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFRun;
import org.apache.poi.xwpf.usermodel.XWPFTable;
import org.apache.poi.xwpf.usermodel.XWPFTableRow;
import org.jixiao.exchange.office.DocxTemplates;
import org.jixiao.exchange.template.Template;
import org.jixiao.exchange.template.TemplateFault;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STMerge;

/** Templates of Word as people make them. */
class DocxTemplateTest {

	@TempDir
	Path folder;

	/** What a template is made of. */
	private interface Content {
		void write(XWPFDocument word);
	}

	private static Template template(Content content) throws IOException {
		ByteArrayOutputStream bytes = new ByteArrayOutputStream();
		try (XWPFDocument word = new XWPFDocument()) {
			content.write(word);
			word.write(bytes);
		}
		return new DocxTemplates().read("t.docx", bytes.toByteArray());
	}

	private static Content lines(String... lines) {
		return word -> List.of(lines).forEach(line -> word.createParagraph().createRun().setText(line));
	}

	private XWPFDocument filled(Template template, Values values) throws IOException {
		Path file = folder.resolve("out.docx");
		assertEquals(List.of(), template.fill(values, file));
		try (InputStream in = Files.newInputStream(file)) {
			return new XWPFDocument(in);
		}
	}

	private List<String> lines(Template template) throws IOException {
		try (XWPFDocument word = filled(template, Values.report())) {
			return word.getParagraphs().stream().map(XWPFParagraph::getText).toList();
		}
	}

	private static List<String> faults(Template template) {
		return template.check(Values.names()).stream().map(f -> f.text(Locale.CHINESE)).toList();
	}

	@Test
	void aPlaceholderInPiecesGetsTheLooksOfItsFirstPiece() throws IOException {
		Template template = template(word -> {
			XWPFParagraph paragraph = word.createParagraph();
			for (String piece : List.of("项目“$", "{na", "me", "}”得", "分")) {
				XWPFRun run = paragraph.createRun();
				run.setText(piece);
				run.setBold(piece.equals("{na"));
				run.setItalic(piece.startsWith("项目"));
			}
		});
		assertEquals(List.of(), faults(template));
		try (XWPFDocument word = filled(template, Values.report())) {
			XWPFParagraph paragraph = word.getParagraphs().get(0);
			assertEquals("项目“甲路大修”得分", paragraph.getText());
			assertEquals("项目“甲路大修", paragraph.getRuns().get(0).text());
			assertTrue(paragraph.getRuns().get(0).isItalic());
		}
	}

	@Test
	void valuesAreThereAsTheProductPrintsThem() throws IOException {
		assertEquals(List.of("得分 93.42,缺 —,2026年3月5日", "全角 甲路大修", "第一段。", "第二段。", "见:第一段。\n第二段。"),
				lines(template(lines("得分 ${total},缺 ${nothing},${day}", "全角 ＄｛ name ｝", "${long}", "见:${long}"))));
	}

	@Test
	void whatIsNotKnownIsToldAndStays() throws IOException {
		Template template = template(word -> {
			lines("共 ${tota1} 分", "${rows.name}", "${rows}", "${name", "中间 ${each rows} 不行", "${end}", "${if name}").write(word);
			XWPFTable table = word.createTable(2, 2);
			table.getRow(1).getCell(1).setText("${rows.nmae}");
			word.createHeader(HeaderFooterType.DEFAULT).createParagraph().createRun().setText("${nam}");
		});
		assertEquals(List.of("第 1 段:${tota1} 没有这个名称,是否应为 total?",
				"第 2 段:${rows.name} 该名称属于列表 rows,只能放在表格行里(一行只能用一个列表),或放在“each rows”和“end”之间。",
				"第 3 段:${rows} rows 是列表:请写出其中的名称,例如放在一个表格行里。",
				"第 4 段:${name 占位符没有以右花括号结束。",
				"第 5 段:${each rows} 这种占位符要独占一个段落或一个表格行;工作簿中不可使用。",
				"第 6 段:${end} 前面没有与之对应的 each、if 或 unless。",
				"第 1 个表第 2 行第 2 列:${rows.nmae} 没有这个名称,是否应为 rows.name?",
				"第 7 段:${if name} 后面(同一正文、单元格或页眉内)没有与之对应的 end。",
				"页眉:${nam} 没有这个名称,是否应为 name?"), faults(template));
		assertEquals(List.of("共 ${tota1} 分", "${rows.name}", "${rows}", "${name", "中间 ${each rows} 不行", "${end}", "${if name}"), lines(template));
		for (TemplateFault fault : template.check(Values.names())) {
			assertFalse(fault.text(Locale.ENGLISH).matches(".*\\p{IsHan}.*"), fault.text(Locale.ENGLISH));
		}
	}

	@Test
	void blocksAreRepeatedOrLeftOut() throws IOException {
		Template template = template(lines("${each rows}", "${rows.level}:${rows.name}", "${if rows.score}", "得 ${rows.score}", "${end}", "${end}",
				"${each none}", "没有 ${none.name}", "${end}", "${unless none}", "无此项。", "${end}", "${unless name}", "不该在", "${end}", "尾"));
		assertEquals(List.of(), faults(template));
		assertEquals(List.of("产出:里程", "得 12.5", "产出:质量", "得 30", "效益:通行", "无此项。", "尾"), lines(template));
	}

	@Test
	void aTableRowIsThereForEachElementAndEqualCellsAreJoined() throws IOException {
		Template template = template(word -> {
			XWPFTable table = word.createTable(3, 3);
			cells(table.getRow(0), "一级", "名称", "得分");
			cells(table.getRow(1), "${rows.level:merge}", "${rows.name}", "${rows.score}");
			cells(table.getRow(2), "合计", "", "${total}");
			XWPFTable empty = word.createTable(1, 2);
			cells(empty.getRow(0), "${none.name}", "${none.score}");
		});
		assertEquals(List.of(), faults(template));
		try (XWPFDocument word = filled(template, Values.report())) {
			XWPFTable table = word.getTables().get(0);
			assertEquals(5, table.getNumberOfRows());
			assertEquals(List.of("产出", "里程", "12.5"), texts(table.getRow(1)));
			assertEquals(List.of("", "质量", "30"), texts(table.getRow(2)));
			assertEquals(List.of("效益", "通行", "—"), texts(table.getRow(3)));
			assertEquals(List.of("合计", "", "93.42"), texts(table.getRow(4)));
			assertEquals(STMerge.RESTART, table.getRow(1).getCell(0).getCTTc().getTcPr().getVMerge().getVal());
			assertTrue(table.getRow(2).getCell(0).getCTTc().getTcPr().isSetVMerge());
			assertEquals(List.of("—", "—"), texts(word.getTables().get(1).getRow(0)));
		}
	}

	private static void cells(XWPFTableRow row, String... texts) {
		for (int i = 0; i < texts.length; i++) {
			row.getCell(i).setText(texts[i]);
		}
	}

	private static List<String> texts(XWPFTableRow row) {
		return row.getTableCells().stream().map(c -> c.getText()).toList();
	}

	@Test
	void aPictureStandsBetweenItsWordsAndATableInPlaceOfItsParagraph() throws IOException {
		Template template = template(lines("图:${chart}如上", "${sheet}"));
		assertEquals(List.of(), faults(template));
		try (XWPFDocument word = filled(template, Values.report())) {
			XWPFParagraph paragraph = word.getParagraphs().get(0);
			assertEquals("图:如上", paragraph.getText());
			assertEquals(1, paragraph.getRuns().get(1).getEmbeddedPictures().size());
			assertEquals("一张图", paragraph.getRuns().get(1).getEmbeddedPictures().get(0).getCTPicture() == null ? ""
					: paragraph.getRuns().get(1).getCTR().getDrawingArray(0).getInlineArray(0).getDocPr().getDescr());
			assertEquals(1, word.getAllPictures().size());
			assertEquals(List.of("必要性", "18"), texts(word.getTables().get(0).getRow(1)));
		}
	}

	@Test
	void oneTemplateFillsManyFiles() throws IOException {
		Template template = template(lines("${name}", "${chart}"));
		for (String name : List.of("一", "二", "很长".repeat(5000), "带\u0001控制符&<>")) {
			try (XWPFDocument word = filled(template, Values.report().with("name", name))) {
				assertEquals(name.replace("\u0001", ""), word.getParagraphs().get(0).getText());
			}
		}
	}

	@Test
	void whatIsNoDocumentIsRefusedByName() {
		IOException refused = assertThrows(IOException.class, () -> new DocxTemplates().read("坏.docx", "x".getBytes()));
		assertTrue(refused.getMessage().contains("坏.docx"), refused.getMessage());
	}
}
