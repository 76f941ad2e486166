package org.jixiao.exchange.office.layouts;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

import org.jixiao.exchange.cell.CellRange;

/** Writes a drawn layout as other programs than Excel do: OpenDocument, XML spreadsheet 2003, web archive. */
final class OtherFiles {

	private static final String NUMBER = "-?(?:0|[1-9]\\d{0,11})(?:\\.\\d{1,6})?";

	private OtherFiles() {
	}

	static void ods(DrawnLayout layout, Path file) throws IOException {
		StringBuilder rows = new StringBuilder();
		for (int r = 0; r < layout.cells().size(); r++) {
			rows.append("<table:table-row>");
			for (int c = 0; c < layout.cells().get(r).size(); c++) {
				String text = layout.cells().get(r).get(c);
				CellRange area = DrawnFiles.area(layout, r, c);
				if (text == null) {
					rows.append("<table:covered-table-cell/>");
					continue;
				}
				rows.append("<table:table-cell");
				if (area.width() > 1 || area.height() > 1) {
					rows.append(" table:number-columns-spanned=\"").append(area.width()).append("\" table:number-rows-spanned=\"").append(area.height()).append('"');
				}
				if (text.matches(NUMBER)) {
					rows.append(" office:value-type=\"float\" office:value=\"").append(text).append('"');
				} else if (!text.isEmpty()) {
					rows.append(" office:value-type=\"string\"");
				}
				rows.append('>');
				for (String line : text.split("\n")) {
					rows.append(text.isEmpty() ? "" : "<text:p>" + DrawnFiles.escape(line) + "</text:p>");
				}
				rows.append("<office:annotation><text:p>批注不是内容</text:p></office:annotation></table:table-cell>");
			}
			rows.append("<table:table-cell table:number-columns-repeated=\"16000\"/></table:table-row>");
		}
		String content = "<?xml version=\"1.0\" encoding=\"UTF-8\"?><office:document-content xmlns:office=\"urn:oasis:names:tc:opendocument:xmlns:office:1.0\" "
				+ "xmlns:table=\"urn:oasis:names:tc:opendocument:xmlns:table:1.0\" xmlns:text=\"urn:oasis:names:tc:opendocument:xmlns:text:1.0\">"
				+ "<office:body><office:spreadsheet><table:table table:name=\"表\">" + rows
				+ "<table:table-row table:number-rows-repeated=\"1048000\"><table:table-cell table:number-columns-repeated=\"16384\"/></table:table-row>"
				+ "</table:table></office:spreadsheet></office:body></office:document-content>";
		try (OutputStream out = Files.newOutputStream(file); ZipOutputStream zip = new ZipOutputStream(out, StandardCharsets.UTF_8)) {
			entry(zip, "mimetype", "application/vnd.oasis.opendocument.spreadsheet");
			entry(zip, "content.xml", content);
		}
	}

	static void entry(ZipOutputStream zip, String name, String text) throws IOException {
		zip.putNextEntry(new ZipEntry(name));
		zip.write(text.getBytes(StandardCharsets.UTF_8));
		zip.closeEntry();
	}

	static String xml(DrawnLayout layout) {
		StringBuilder rows = new StringBuilder();
		for (int r = 0; r < layout.cells().size(); r++) {
			rows.append("<Row ss:Index=\"").append(r + 1).append("\">");
			for (int c = 0; c < layout.cells().get(r).size(); c++) {
				String text = layout.cells().get(r).get(c);
				if (text == null) {
					continue;
				}
				CellRange area = DrawnFiles.area(layout, r, c);
				rows.append("<Cell ss:Index=\"").append(c + 1).append('"').append(area.width() > 1 ? " ss:MergeAcross=\"" + (area.width() - 1) + '"' : "")
						.append(area.height() > 1 ? " ss:MergeDown=\"" + (area.height() - 1) + '"' : "").append("><Data ss:Type=\"")
						.append(text.matches(NUMBER) ? "Number" : "String").append("\">").append(DrawnFiles.escape(text).replace("\n", "&#10;")).append("</Data></Cell>");
			}
			rows.append("</Row>\n");
		}
		return "<?xml version=\"1.0\"?>\n<?mso-application progid=\"Excel.Sheet\"?>\n<Workbook xmlns=\"urn:schemas-microsoft-com:office:spreadsheet\" "
				+ "xmlns:ss=\"urn:schemas-microsoft-com:office:spreadsheet\">\n<Worksheet ss:Name=\"表\"><Table>\n" + rows + "</Table></Worksheet></Workbook>\n";
	}

	/** As Excel's single file web page: a frame first, then the sheet as quoted-printable, then a style. */
	static byte[] mht(byte[] page) {
		StringBuilder text = new StringBuilder("MIME-Version: 1.0\r\nX-Document-Type: Workbook\r\nContent-Type: multipart/related; boundary=\"----=_NextPart_01\"\r\n\r\n"
				+ "This document is a web archive.\r\n\r\n------=_NextPart_01\r\nContent-Location: file:///C:/form.htm\r\nContent-Transfer-Encoding: quoted-printable\r\n"
				+ "Content-Type: text/html; charset=\"gb2312\"\r\n\r\n<html><frameset><frame src=3D\"form.files/sheet001.htm\"></frameset></html>\r\n\r\n"
				+ "------=_NextPart_01\r\nContent-Location: file:///C:/form.files/sheet001.htm\r\nContent-Transfer-Encoding: quoted-printable\r\n"
				+ "Content-Type: text/html; charset=\"gb2312\"\r\n\r\n");
		int width = 0;
		for (byte b : page) {
			String sign = b == '\n' ? "\r\n" : b >= ' ' && b < 127 && b != '=' ? Character.toString((char) b) : String.format("=%02X", b & 0xFF);
			if (width + sign.length() > 74) {
				text.append("=\r\n");
				width = 0;
			}
			text.append(sign);
			width = b == '\n' ? 0 : width + sign.length();
		}
		text.append("\r\n\r\n------=_NextPart_01\r\nContent-Type: text/css\r\n\r\ntd {border: 1px}\r\n\r\n------=_NextPart_01--\r\n");
		return text.toString().getBytes(StandardCharsets.ISO_8859_1);
	}
}
