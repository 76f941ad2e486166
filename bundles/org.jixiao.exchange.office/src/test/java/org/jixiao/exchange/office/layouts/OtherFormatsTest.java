package org.jixiao.exchange.office.layouts;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.zip.ZipOutputStream;

import org.jixiao.exchange.cell.CellKind;
import org.jixiao.exchange.cell.CellRange;
import org.jixiao.exchange.cell.FormBook;
import org.jixiao.exchange.cell.FormSheet;
import org.jixiao.exchange.office.HtmlReader;
import org.jixiao.exchange.office.OfficeReader;
import org.jixiao.exchange.office.XmlSpreadsheetReader;
import org.jixiao.exchange.open.FormFiles;
import org.jixiao.exchange.open.OpenFailure;
import org.jixiao.exchange.open.OpenLimits;
import org.jixiao.exchange.open.OpenResult;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What OpenDocument, XML spreadsheets and web archives store comes in as it is, and what is broken or dangerous is refused with its reason. */
class OtherFormatsTest {

	private static final String ODS = "<?xml version=\"1.0\"?><office:document-content xmlns:office=\"o\" xmlns:table=\"t\" xmlns:text=\"x\" xmlns:style=\"s\">"
			+ "<office:automatic-styles><style:style style:name=\"hid\"><style:table-properties table:display=\"false\"/></style:style></office:automatic-styles>"
			+ "<office:body><office:spreadsheet>%s</office:spreadsheet></office:body></office:document-content>";
	private static final String XML = "<?xml version=\"1.0\"?>%s<Workbook xmlns=\"urn:schemas-microsoft-com:office:spreadsheet\" "
			+ "xmlns:ss=\"urn:schemas-microsoft-com:office:spreadsheet\" xmlns:x=\"urn:schemas-microsoft-com:office:excel\">"
			+ "<Styles><Style ss:ID=\"s1\"><NumberFormat ss:Format=\"Percent\"/></Style><Style ss:ID=\"s2\"><NumberFormat ss:Format=\"#,##0.0\"/></Style></Styles>%s</Workbook>";

	@TempDir
	Path folder;
	private final FormFiles files = new FormFiles(List.of(new OfficeReader(), new HtmlReader(), new XmlSpreadsheetReader()), OpenLimits.standard());

	private Path ods(String tables, String... more) throws IOException {
		Path file = folder.resolve("表.ods");
		try (OutputStream out = Files.newOutputStream(file); ZipOutputStream zip = new ZipOutputStream(out, StandardCharsets.UTF_8)) {
			OtherFiles.entry(zip, "mimetype", "application/vnd.oasis.opendocument.spreadsheet");
			OtherFiles.entry(zip, "content.xml", String.format(ODS, tables));
			for (int i = 0; i < more.length; i += 2) {
				OtherFiles.entry(zip, more[i], more[i + 1]);
			}
		}
		return file;
	}

	private Path text(String name, String content) throws IOException {
		return Files.writeString(folder.resolve(name), content);
	}

	private FormBook opened(Path file) {
		return assertInstanceOf(OpenResult.Opened.class, files.open(file)).book();
	}

	@Test
	void anOpenDocumentKeepsValuesKindsAndPlaces() throws IOException {
		FormSheet sheet = opened(ods("<table:table table:name=\"自评\" table:style-name=\"hid\"><table:table-row table:number-rows-repeated=\"2\"><table:table-cell/></table:table-row>"
				+ "<table:table-row table:visibility=\"collapse\"><table:table-cell table:number-columns-repeated=\"2\" office:value-type=\"float\" office:value=\"86.190000000000012\">"
				+ "<text:p>86.2</text:p></table:table-cell><table:table-cell office:value-type=\"percentage\" office:value=\"0.8619\" table:formula=\"of:=1\"><text:p>86.19%</text:p>"
				+ "</table:table-cell><table:table-cell office:value-type=\"date\" office:date-value=\"2023-12-31\"><text:p>2023年12月31日</text:p></table:table-cell>"
				+ "<table:table-cell office:value-type=\"string\"><text:p>上<text:s text:c=\"2\"/>下</text:p><text:p>行</text:p></table:table-cell></table:table-row></table:table>")).sheets().get(0);
		assertTrue(sheet.hidden());
		assertTrue(sheet.rowHidden(2));
		assertEquals("86.19", sheet.stored(2, 0).number().toPlainString());
		assertEquals("86.2", sheet.stored(2, 1).text());
		assertTrue(sheet.stored(2, 2).percent());
		assertEquals("0.8619", sheet.stored(2, 2).number().toPlainString());
		assertEquals(CellKind.DATE, sheet.stored(2, 3).kind());
		assertEquals("上  下\n行", sheet.stored(2, 4).text());
	}

	@Test
	void anXmlSpreadsheetKeepsValuesKindsAndPlaces() throws IOException {
		FormSheet sheet = opened(text("表.xls", String.format(XML, "", "<Worksheet ss:Name=\"自评\"><Table><Row ss:Index=\"3\" ss:Hidden=\"1\">"
				+ "<Cell ss:MergeAcross=\"1\" ss:MergeDown=\"1\"><Data ss:Type=\"String\">项目<B>名称</B></Data><Comment><Data>批注</Data></Comment></Cell><Cell ss:StyleID=\"s1\"><Data ss:Type=\"Number\">0.95</Data></Cell>"
				+ "<Cell ss:Index=\"6\" ss:StyleID=\"s2\" ss:Formula=\"=SUM(RC[-1])\"><Data ss:Type=\"Number\">1234.5</Data></Cell>"
				+ "<Cell><Data ss:Type=\"DateTime\">2023-12-31T00:00:00.000</Data></Cell></Row></Table>"
				+ "<x:WorksheetOptions><x:Visible>SheetHidden</x:Visible></x:WorksheetOptions></Worksheet>"))).sheets().get(0);
		assertEquals("自评", sheet.name());
		assertTrue(sheet.hidden());
		assertEquals("项目名称", sheet.stored(2, 0).text());
		assertEquals(List.of(CellRange.of(2, 0, 3, 1)), sheet.merged());
		assertEquals("95.00%", sheet.stored(2, 2).text());
		assertTrue(sheet.stored(2, 2).percent());
		assertEquals("1,234.5", sheet.stored(2, 5).text());
		assertEquals("SUM(RC[-1])", sheet.stored(2, 5).formula());
		assertEquals("2023-12-31", sheet.stored(2, 6).text());
	}

	@Test
	void aValueOutsideAnyRowIsNoValue() throws IOException {
		String first = "<Worksheet ss:Name=\"a\"><Table><Row><Cell/><Cell><Data ss:Type=\"String\">项目名称</Data></Cell></Row></Table></Worksheet>";
		String second = "<Worksheet ss:Name=\"b\"><Table><Data ss:Type=\"String\">x</Data><Row><Cell><Data ss:Type=\"Number\">7</Data></Cell></Row></Table></Worksheet>";
		FormBook book = opened(text("表.xls", String.format(XML, "", first + second)));
		assertEquals("项目名称", book.sheets().get(0).stored(0, 1).text());
		assertEquals("7", book.sheets().get(1).stored(0, 0).text());
		assertEquals(1, book.sheets().get(1).size());
	}

	@Test
	void aPasswordIsNamed() throws IOException {
		Path file = ods("", "META-INF/manifest.xml", "<manifest:file-entry><manifest:encryption-data/></manifest:file-entry>");
		assertInstanceOf(OpenFailure.Encrypted.class, files.open(file));
	}

	@Test
	void aFewBytesThatStandForMillionsOfCellsAreRefused() throws IOException {
		String row = "<table:table-row table:number-rows-repeated=\"1000000\"><table:table-cell table:number-columns-repeated=\"1000\" office:value-type=\"string\">"
				+ "<text:p>x</text:p></table:table-cell></table:table-row>";
		assertInstanceOf(OpenFailure.TooLarge.class, files.open(ods("<table:table table:name=\"a\">" + row + "</table:table>")));
	}

	@Test
	void aDeclaredDocumentTypeIsRefused() throws IOException {
		Path xml = text("表.xml", String.format(XML, "<!DOCTYPE a [<!ENTITY b SYSTEM \"file:///etc/hostname\">]>", ""));
		assertInstanceOf(OpenFailure.ForeignEntities.class, files.open(xml));
	}

	@Test
	void whatIsCutOffIsDamaged() throws IOException {
		String whole = String.format(XML, "", "<Worksheet ss:Name=\"a\"><Table/></Worksheet>");
		assertInstanceOf(OpenFailure.Damaged.class, files.open(text("cut.xls", whole.substring(0, whole.length() - 20))));
		OpenFailure archive = assertInstanceOf(OpenFailure.Damaged.class,
				files.open(text("cut.mht", "MIME-Version: 1.0\nContent-Type: multipart/related; boundary=\"b\"\n\n--b\nContent-Type: text/html\n")));
		assertTrue(archive.text(Locale.SIMPLIFIED_CHINESE).contains("cut.mht"));
	}

	@Test
	void aWebArchiveMayBeBase64() throws IOException {
		String page = "<html><body><table><tr><td>项目名称</td><td>道路养护</td></tr></table></body></html>";
		FormSheet sheet = opened(text("a.mht", "MIME-Version: 1.0\nContent-Type: multipart/related;\n boundary=xyz\n\n--xyz\nContent-Type: text/html;\n charset=utf-8\n"
				+ "Content-Transfer-Encoding: base64\n\n" + java.util.Base64.getMimeEncoder().encodeToString(page.getBytes(StandardCharsets.UTF_8)) + "\n--xyz--\n")).sheets().get(0);
		assertEquals("道路养护", sheet.stored(0, 1).text());
	}
}
