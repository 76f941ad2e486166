package org.jixiao.exchange.office.layouts;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

import org.jixiao.exchange.cell.CellRange;
import org.jixiao.exchange.office.XlsWriter;
import org.jixiao.exchange.office.XlsxWriter;
import org.jixiao.exchange.text.CsvWriter;
import org.jixiao.exchange.text.GbCsvWriter;

/** Writes a drawn layout in every format that forms are filed in. */
public final class DrawnFiles {

	/** Names of the formats, as the table of layouts prints them. */
	public static final List<String> FORMATS = List.of("xlsx", "xls", "csv UTF-8", "csv GB18030", "docx", "html", "html .xls GB18030", "xlsx .et", "ods",
			"xml 2003 .xls", "mht .xls");

	private static final String WORD = "http://schemas.openxmlformats.org/wordprocessingml/2006/main";

	private DrawnFiles() {
	}

	/** Writes the layout into the folder. */
	public static Path write(DrawnLayout layout, String format, Path folder) throws IOException {
		Path file = folder.resolve(layout.id() + switch (format) {
		case "xlsx" -> ".xlsx";
		case "xls" -> ".xls";
		case "csv UTF-8" -> ".csv";
		case "csv GB18030" -> ".gb.csv";
		case "docx" -> ".docx";
		case "html" -> ".html";
		case "html .xls GB18030" -> ".web.xls";
		case "ods" -> ".ods";
		case "xml 2003 .xls" -> ".xml.xls";
		case "mht .xls" -> ".mht.xls";
		default -> ".et";
		});
		switch (format) {
		case "xlsx", "xlsx .et" -> new XlsxWriter().write(List.of(layout.sheet("表")), file);
		case "xls" -> new XlsWriter().write(List.of(layout.sheet("表")), file);
		case "csv UTF-8" -> new CsvWriter().write(List.of(layout.sheet("表")), file);
		case "csv GB18030" -> new GbCsvWriter().write(List.of(layout.sheet("表")), file);
		case "docx" -> docx(layout, file);
		case "html" -> Files.writeString(file, html(layout, StandardCharsets.UTF_8));
		case "ods" -> OtherFiles.ods(layout, file);
		case "xml 2003 .xls" -> Files.writeString(file, OtherFiles.xml(layout));
		case "mht .xls" -> Files.write(file, OtherFiles.mht(html(layout, Charset.forName("GB18030")).getBytes("GB18030")));
		default -> Files.write(file, html(layout, Charset.forName("GB18030")).getBytes("GB18030"));
		}
		return file;
	}

	/** The layout as a web page, its first rows before the table header as they are. */
	static String html(DrawnLayout layout, Charset charset) {
		StringBuilder html = new StringBuilder("<!DOCTYPE html>\n<html><head><meta charset=\"" + charset.name()
				+ "\"><title>公开</title><style>td{border:1px solid}</style></head><body><div class=nav><a href=#>首页</a> &gt; 信息公开</div>\n<table>");
		for (int r = 0; r < layout.cells().size(); r++) {
			html.append("<tr>");
			for (int c = 0; c < layout.cells().get(r).size(); c++) {
				String text = layout.cells().get(r).get(c);
				if (text == null) {
					continue;
				}
				CellRange area = area(layout, r, c);
				html.append("<td").append(area.width() > 1 ? " colspan=" + area.width() : "").append(area.height() > 1 ? " rowspan=\"" + area.height() + '"' : "")
						.append(">").append(text.isEmpty() ? "&nbsp;" : escape(text).replace("\n", "<br>")).append("</td>");
			}
			html.append("</tr>\n");
		}
		return html.append("</table><p>打印本页</p></body></html>").toString();
	}

	private static void docx(DrawnLayout layout, Path file) throws IOException {
		StringBuilder body = new StringBuilder();
		// The title stands above the table in a document, in a paragraph of its own.
		body.append("<w:p><w:r><w:t>").append(escape(layout.cells().get(0).get(0))).append("</w:t></w:r></w:p><w:tbl>");
		for (int r = 1; r < layout.cells().size(); r++) {
			body.append("<w:tr>");
			for (int c = 0; c < layout.cells().get(r).size(); c++) {
				CellRange area = area(layout, r, c);
				String text = layout.cells().get(r).get(c);
				if (area.first().column() != c) {
					continue;
				}
				body.append("<w:tc><w:tcPr>").append(area.width() > 1 ? "<w:gridSpan w:val=\"" + area.width() + "\"/>" : "");
				if (area.height() > 1) {
					body.append(area.first().row() == r ? "<w:vMerge w:val=\"restart\"/>" : "<w:vMerge/>");
				}
				body.append("</w:tcPr>");
				for (String line : (text == null ? "" : text).split("\n", -1)) {
					body.append("<w:p><w:r><w:t xml:space=\"preserve\">").append(escape(line)).append("</w:t></w:r></w:p>");
				}
				body.append("</w:tc>");
			}
			body.append("</w:tr>");
		}
		body.append("</w:tbl>");
		String document = "<?xml version=\"1.0\" encoding=\"UTF-8\"?><w:document xmlns:w=\"" + WORD + "\"><w:body>" + body + "</w:body></w:document>";
		Map<String, String> parts = Map.of("[Content_Types].xml",
				"<?xml version=\"1.0\" encoding=\"UTF-8\"?><Types xmlns=\"http://schemas.openxmlformats.org/package/2006/content-types\">"
						+ "<Default Extension=\"rels\" ContentType=\"application/vnd.openxmlformats-package.relationships+xml\"/>"
						+ "<Override PartName=\"/word/document.xml\" ContentType=\"application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml\"/></Types>",
				"_rels/.rels",
				"<?xml version=\"1.0\" encoding=\"UTF-8\"?><Relationships xmlns=\"http://schemas.openxmlformats.org/package/2006/relationships\"><Relationship Id=\"r1\" "
						+ "Type=\"http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument\" Target=\"word/document.xml\"/></Relationships>",
				"word/document.xml", document);
		try (OutputStream out = Files.newOutputStream(file); ZipOutputStream zip = new ZipOutputStream(out)) {
			for (String part : List.of("[Content_Types].xml", "_rels/.rels", "word/document.xml")) {
				zip.putNextEntry(new ZipEntry(part));
				zip.write(parts.get(part).getBytes(StandardCharsets.UTF_8));
			}
		}
	}

	static CellRange area(DrawnLayout layout, int row, int column) {
		return layout.merged().stream().filter(m -> m.contains(row, column)).findFirst().orElse(CellRange.of(row, column, row, column));
	}

	static String escape(String text) {
		return text == null ? "" : text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;");
	}
}
