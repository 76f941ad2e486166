package org.jixiao.exchange.office.internal.template;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

import org.apache.poi.ooxml.POIXMLException;
import org.apache.poi.openxml4j.exceptions.OpenXML4JRuntimeException;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.HeaderFooter;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.jixiao.core.document.AtomicFileWriter;
import org.jixiao.exchange.Message;
import org.jixiao.exchange.template.Template;
import org.jixiao.exchange.template.TemplateCheck;
import org.jixiao.exchange.template.TemplateFault;
import org.jixiao.exchange.template.TemplateNames;
import org.jixiao.exchange.template.TemplateScope;
import org.jixiao.exchange.template.TemplateSource;

/** A template that was made in Excel. Its bytes are kept, so that the file is read once however often it is filled. */
public final class XlsxTemplate implements Template {

	private final byte[] content;

	private XlsxTemplate(byte[] content) {
		this.content = content;
	}

	/**
	 * Reads a template.
	 *
	 * @throws IOException
	 *             naming it, when it is no workbook of Excel
	 */
	public static XlsxTemplate read(String name, byte[] content) throws IOException {
		try (XSSFWorkbook workbook = open(content)) {
			if (workbook.getNumberOfSheets() == 0) {
				throw new IOException("no sheet");
			}
			return new XlsxTemplate(content.clone());
		} catch (IOException | POIXMLException | OpenXML4JRuntimeException | IllegalArgumentException e) {
			throw new IOException(Message.of("template.unreadable", name, "xlsx", String.valueOf(e.getMessage())).text(), e);
		}
	}

	private static XSSFWorkbook open(byte[] content) throws IOException {
		return new XSSFWorkbook(new ByteArrayInputStream(content));
	}

	@Override
	public List<TemplateFault> check(TemplateNames names) {
		TemplateCheck check = new TemplateCheck(names);
		try (XSSFWorkbook workbook = open(content)) {
			for (Sheet sheet : workbook) {
				for (Row row : sheet) {
					check.row(String.join("\n", texts(row)), () -> row.forEach(cell -> check.text(text(cell), place(cell), false)));
				}
				for (HeaderFooter part : List.of(sheet.getHeader(), sheet.getFooter())) {
					for (String text : List.of(part.getLeft(), part.getCenter(), part.getRight())) {
						check.text(text, Message.of("template.place.print", sheet.getSheetName()), false);
					}
				}
			}
		} catch (IOException e) {
			// It could be read before, and the bytes are the same.
			throw new IllegalStateException(e);
		}
		return check.faults();
	}

	/** Where a cell is, for people. */
	static Message place(Cell cell) {
		return Message.of("template.place.sheet", cell.getSheet().getSheetName(), cell.getAddress().formatAsString());
	}

	/** The words of a cell; empty when it holds something else. */
	static String text(Cell cell) {
		return cell.getCellType() == CellType.STRING ? cell.getStringCellValue() : "";
	}

	/** The words of all cells of a row. */
	static List<String> texts(Row row) {
		List<String> texts = new ArrayList<>();
		row.forEach(cell -> texts.add(text(cell)));
		return texts;
	}

	@Override
	public List<TemplateFault> fill(TemplateSource values, Path file) throws IOException {
		List<TemplateFault> faults = new ArrayList<>();
		ByteArrayOutputStream bytes = new ByteArrayOutputStream();
		try (XSSFWorkbook workbook = open(content)) {
			XlsxCells cells = new XlsxCells(workbook, faults);
			TemplateScope scope = TemplateScope.of(values);
			for (Sheet sheet : workbook) {
				new XlsxFill((XSSFSheet) sheet, cells).fill(scope);
				print(sheet.getHeader(), scope);
				print(sheet.getFooter(), scope);
			}
			workbook.setForceFormulaRecalculation(true);
			workbook.write(bytes);
		} catch (POIXMLException | OpenXML4JRuntimeException e) {
			throw new IOException(file + ": " + e.getMessage(), e);
		}
		new AtomicFileWriter().write(file, bytes.toByteArray());
		return faults;
	}

	private static void print(HeaderFooter part, TemplateScope scope) {
		// Only what changes is set: setting an empty part would write it.
		if (part.getLeft().contains("{")) {
			part.setLeft(DocxTemplate.plain(part.getLeft(), scope));
		}
		if (part.getCenter().contains("{")) {
			part.setCenter(DocxTemplate.plain(part.getCenter(), scope));
		}
		if (part.getRight().contains("{")) {
			part.setRight(DocxTemplate.plain(part.getRight(), scope));
		}
	}
}
