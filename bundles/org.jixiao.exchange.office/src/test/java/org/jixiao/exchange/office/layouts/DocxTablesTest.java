package org.jixiao.exchange.office.layouts;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import java.util.zip.ZipOutputStream;

import org.jixiao.exchange.imports.FormPreview;
import org.jixiao.exchange.imports.ImportPreview;
import org.jixiao.model.dossier.Evaluation;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Documents whose form is framed by another table, or goes on after the end of a page. */
class DocxTablesTest {

	private static final List<String> HEAD = List.of("项目名称|桥梁检测|实施单位|某县公路段|||", "一级指标|二级指标|三级指标|年度指标值|实际完成值|分值|得分");
	private static final List<String> FIRST = List.of("产出指标|数量指标|检测桥梁数|≥20座|21座|50|50");
	private static final List<String> REST = List.of("效益指标|社会效益指标|隐患处置率|100%|98%|40|39.2", "总分|||||90|89.2");

	@TempDir
	Path folder;

	private static String paragraph(String text) {
		return "<w:p><w:r><w:t>" + DrawnFiles.escape(text) + "</w:t></w:r></w:p>";
	}

	private static String table(List<String> rows) {
		return rows.stream().map(row -> Arrays.stream(row.split("\\|", -1)).map(cell -> "<w:tc>" + paragraph(cell) + "</w:tc>").collect(Collectors.joining("", "<w:tr>", "</w:tr>")))
				.collect(Collectors.joining("", "<w:tbl>", "</w:tbl>"));
	}

	private ImportPreview read(String body) throws IOException {
		Path file = folder.resolve("form.docx");
		try (OutputStream out = Files.newOutputStream(file); ZipOutputStream zip = new ZipOutputStream(out, StandardCharsets.UTF_8)) {
			OtherFiles.entry(zip, "[Content_Types].xml", "<?xml version=\"1.0\"?><Types xmlns=\"http://schemas.openxmlformats.org/package/2006/content-types\">"
					+ "<Default Extension=\"rels\" ContentType=\"application/vnd.openxmlformats-package.relationships+xml\"/>"
					+ "<Override PartName=\"/word/document.xml\" ContentType=\"application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml\"/></Types>");
			OtherFiles.entry(zip, "_rels/.rels", "<?xml version=\"1.0\"?><Relationships xmlns=\"http://schemas.openxmlformats.org/package/2006/relationships\"><Relationship Id=\"r1\" "
					+ "Type=\"http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument\" Target=\"word/document.xml\"/></Relationships>");
			OtherFiles.entry(zip, "word/document.xml", "<?xml version=\"1.0\"?><w:document xmlns:w=\"http://schemas.openxmlformats.org/wordprocessingml/2006/main\"><w:body>"
					+ body + "</w:body></w:document>");
		}
		return LayoutsTest.IMPORTER.preview(file);
	}

	private static List<String> rows(List<String> first, List<String> second, List<String> third) {
		return java.util.stream.Stream.of(first, second, third).flatMap(List::stream).toList();
	}

	private static void isWhole(ImportPreview preview) {
		assertEquals(1, preview.forms().size());
		FormPreview form = preview.forms().get(0);
		Evaluation evaluation = form.dossier().getEvaluations().get(0);
		assertEquals("桥梁检测", form.dossier().getSubject().getName());
		assertEquals(List.of("检测桥梁数", "隐患处置率"), evaluation.getIndicators().stream().map(i -> i.getName()).toList());
		assertEquals("89.2", evaluation.getPrintedTotal().toPlainString());
	}

	@Test
	void aFormWithinAFrameIsRead() throws IOException {
		isWhole(read("<w:tbl><w:tr><w:tc>" + paragraph("项目支出绩效自评表(2023年度)") + table(rows(HEAD, FIRST, REST)) + "<w:p/></w:tc></w:tr></w:tbl>"));
	}

	@Test
	void aPageNumberDoesNotEndTheTable() throws IOException {
		for (String line : List.of("— 2 —", "第 2 页 共 3 页", "续表", "(续上表)")) {
			isWhole(read(paragraph("项目支出绩效自评表(2023年度)") + table(rows(HEAD, FIRST, List.of())) + paragraph(line) + table(REST)));
		}
	}

	@Test
	void aSmallTableInACellIsItsText() throws IOException {
		ImportPreview preview = read(paragraph("项目支出绩效自评表(2023年度)") + table(HEAD.subList(0, 1)).replace("桥梁检测</w:t></w:r></w:p>",
				"桥梁</w:t></w:r></w:p><w:tbl><w:tr><w:tc>" + paragraph("检测") + "</w:tc><w:tc>" + paragraph("加固") + "</w:tc></w:tr></w:tbl><w:p/>")
				+ table(rows(HEAD.subList(1, 2), FIRST, REST)));
		String name = preview.forms().get(0).dossier().getSubject().getName();
		assertTrue(name.contains("桥梁") && name.contains("检测") && name.contains("加固"), name);
	}
}
