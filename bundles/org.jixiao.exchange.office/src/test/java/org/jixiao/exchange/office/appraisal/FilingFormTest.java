package org.jixiao.exchange.office.appraisal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;

import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.DataValidation;
import org.apache.poi.ss.usermodel.DataValidationConstraint.ValidationType;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.util.CellAddress;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.jixiao.core.session.DetachedEdit;
import org.jixiao.exchange.Severity;
import org.jixiao.exchange.appraisal.AppraisalExporter;
import org.jixiao.exchange.appraisal.AppraisalImport;
import org.jixiao.exchange.appraisal.AppraisalImportOptions;
import org.jixiao.exchange.appraisal.AppraisalImporter;
import org.jixiao.exchange.appraisal.FilingKey;
import org.jixiao.exchange.office.OfficeReader;
import org.jixiao.exchange.office.XlsxWriter;
import org.jixiao.exchange.open.FormFiles;
import org.jixiao.exchange.open.OpenLimits;
import org.jixiao.model.appraisal.AppraisalFactory;
import org.jixiao.model.appraisal.Filing;
import org.jixiao.model.appraisal.FilingEntry;
import org.jixiao.model.appraisal.FilingPeriod;
import org.jixiao.model.base.BaseFactory;
import org.jixiao.model.base.Parameter;
import org.jixiao.model.base.ValueState;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The form that a unit fills in: what is open in it, what is refused when it comes back, and that nothing filed is lost. */
class FilingFormTest {

	private static final AppraisalImporter IMPORTER = new AppraisalImporter(new FormFiles(List.of(new OfficeReader()), OpenLimits.standard()));
	private static final FilingKey MARCH = new FilingKey(FilingPeriod.MONTH, 3);

	@TempDir
	Path folder;
	private final SampleAppraisal sample = new SampleAppraisal();

	private Path form(FilingKey key, Consumer<XSSFSheet> fill) throws IOException {
		Path file = folder.resolve("form-" + Files.list(folder).count() + ".xlsx");
		new XlsxWriter().write(new AppraisalExporter(Locale.CHINESE).forms(sample.appraisal, key, List.of(sample.roads)), file);
		try (InputStream in = Files.newInputStream(file); XSSFWorkbook book = new XSSFWorkbook(in)) {
			fill.accept(book.getSheetAt(0));
			try (OutputStream out = Files.newOutputStream(file)) {
				book.write(out);
			}
		}
		return file;
	}

	private static Cell cell(XSSFSheet sheet, String address) {
		CellAddress at = new CellAddress(address);
		Row row = sheet.getRow(at.getRow());
		return row.getCell(at.getColumn(), Row.MissingCellPolicy.CREATE_NULL_AS_BLANK);
	}

	private static void march(XSSFSheet sheet) {
		cell(sheet, "H5").setCellValue(350.5);
		cell(sheet, "J5").setCellValue("已完成三成");
		cell(sheet, "H6").setCellValue("无事故");
		cell(sheet, "D3").setCellValue("张三");
		cell(sheet, "F3").setCellValue(LocalDate.of(2026, 3, 28));
	}

	private AppraisalImport read(AppraisalImportOptions options, Path... files) {
		return IMPORTER.read(sample.appraisal, List.of(files), options);
	}

	private static List<String> rules(AppraisalImport read, Severity severity) {
		return read.faults().stream().filter(f -> f.fault().severity() == severity)
				.map(f -> f.fault().rule() + '@' + (f.fault().cell() == null ? "" : f.fault().cell().a1())).toList();
	}

	private void take(AppraisalImport read) {
		assertTrue(DetachedEdit.run(domain -> read.command(domain, Locale.CHINESE)));
	}

	@Test
	void onlyWhatTheUnitFillsInIsOpen() throws IOException {
		form(MARCH, sheet -> {
			assertTrue(sheet.getProtect());
			for (String locked : List.of("A1", "B2", "H2", "B5", "D5", "F5", "M5")) {
				assertTrue(cell(sheet, locked).getCellStyle().getLocked(), locked);
			}
			for (String open : List.of("D3", "F3", "H5", "I5", "J5", "K5", "L5", "B7", "B8")) {
				assertFalse(cell(sheet, open).getCellStyle().getLocked(), open);
			}
			assertTrue(sheet.isColumnHidden(12), "keys are not for people");
			List<? extends DataValidation> rules = sheet.getDataValidations();
			DataValidation states = rules.stream().filter(r -> r.getValidationConstraint().getValidationType() == ValidationType.LIST).findFirst().orElseThrow();
			assertEquals("I5:I6", states.getRegions().getCellRangeAddress(0).formatAsString());
			assertEquals(List.of("已填报", "估计", "不适用"), List.of(states.getValidationConstraint().getExplicitListValues()));
			assertTrue(rules.stream().anyMatch(r -> r.getValidationConstraint().getValidationType() == ValidationType.DECIMAL
					&& r.getRegions().getCellRangeAddress(0).formatAsString().equals("H5")), "a number is due");
			assertFalse(rules.stream().anyMatch(r -> r.getRegions().getCellRangeAddress(0).isInRange(5, 7)), "the second indicator is described in words");
			assertTrue(rules.stream().anyMatch(r -> r.getValidationConstraint().getValidationType() == ValidationType.DATE));
			assertEquals("", sheet.getCTWorksheet().getSheetProtection().isSetPassword() ? "password" : "");
		});
	}

	@Test
	void aFilledFormBecomesAFiling() throws IOException {
		AppraisalImport read = read(AppraisalImportOptions.CAREFUL, form(MARCH, FilingFormTest::march));
		assertEquals(List.of(), rules(read, Severity.ERROR));
		assertEquals(List.of(), rules(read, Severity.WARNING));
		assertEquals(1, read.changes().size());
		assertTrue(sample.roads.getFilings().isEmpty());
		take(read);
		Filing filing = sample.roads.getFilings().getFirst();
		assertEquals(LocalDate.of(2026, 3, 28), filing.getFiledOn());
		assertEquals("张三", filing.getFiler().getName());
		assertEquals("350.5", filing.getEntries().getFirst().getValue().getNumber().toPlainString());
		assertEquals(ValueState.REPORTED, filing.getEntries().getFirst().getState());
		assertEquals("H5", filing.getEntries().getFirst().getProvenance().getFirst().getCell());
		assertEquals("无事故", filing.getEntries().get(1).getValue().getText());
		assertNull(filing.getReport());
	}

	@Test
	void whatIsFiledByNameAloneGoesOutAndComesBackUnchanged() throws IOException {
		Filing filing = AppraisalFactory.eINSTANCE.createFiling();
		filing.setId("march");
		filing.setPeriod(FilingPeriod.MONTH);
		filing.setOrdinal(3);
		filing.setFiledOn(LocalDate.of(2026, 3, 28));
		FilingEntry entry = AppraisalFactory.eINSTANCE.createFilingEntry();
		entry.setId("march-first");
		entry.setIndicatorId(sample.roads.getIndicators().getFirst().getId());
		entry.setState(ValueState.REPORTED);
		entry.getInputs().add(count("late", "2"));
		entry.getInputs().add(count("early", "1"));
		// The form shows what the indicator names first.
		sample.roads.getIndicators().getFirst().getInputs().add(count("early", ""));
		filing.getEntries().add(entry);
		sample.roads.getFilings().add(filing);
		AppraisalImport read = read(AppraisalImportOptions.CAREFUL, form(MARCH, sheet -> { }));
		assertEquals(List.of(), rules(read, Severity.ERROR), "its parts stand in the rows below it");
		assertTrue(read.isEmpty(), () -> read.changes().toString());
		AppraisalImport emptied = read(AppraisalImportOptions.CAREFUL, form(MARCH, sheet -> {
			cell(sheet, "H6").setBlank();
			cell(sheet, "H7").setBlank();
		}));
		assertEquals(List.of("appraisal.filing.noValue@H5"), rules(emptied, Severity.ERROR).subList(0, 1), "neither a value nor a part");
	}

	private static Parameter count(String name, String value) {
		Parameter count = BaseFactory.eINSTANCE.createParameter();
		count.setName("count:" + name);
		count.setValue(value);
		return count;
	}

	@Test
	void aLateFilingIsTakenAndSaid() throws IOException {
		AppraisalImport read = read(AppraisalImportOptions.CAREFUL.received(LocalDate.of(2026, 3, 31)), form(MARCH, FilingFormTest::march));
		assertEquals(List.of("appraisal.filing.late@F3"), rules(read, Severity.WARNING));
		take(read);
		assertEquals(LocalDate.of(2026, 3, 31), sample.roads.getFilings().getFirst().getFiledOn());
	}

	@Test
	void whatWasFiledIsKeptInWhatReplacesIt() throws IOException {
		Filing before = sample.march("300");
		Path file = form(MARCH, FilingFormTest::march);
		AppraisalImport careful = read(AppraisalImportOptions.CAREFUL, file);
		assertEquals(List.of("appraisal.filing.twice@H2"), rules(careful, Severity.ERROR));
		assertTrue(careful.isEmpty());
		AppraisalImport replacing = read(AppraisalImportOptions.CAREFUL.replacing(), file);
		assertEquals(List.of(), rules(replacing, Severity.ERROR));
		assertEquals("300", replacing.changes().getFirst().before());
		take(replacing);
		assertEquals(List.of(before), sample.roads.getFilings().getFirst().getEarlier());
		assertEquals("300", before.getEntries().getFirst().getValue().getText());
		AppraisalImport again = read(AppraisalImportOptions.CAREFUL, file);
		assertTrue(again.isEmpty());
		assertEquals(1, again.unchanged());
	}

	@Test
	void theSameFilingTwiceIsTakenOnce() throws IOException {
		AppraisalImport read = read(AppraisalImportOptions.CAREFUL, form(MARCH, FilingFormTest::march), form(MARCH, FilingFormTest::march));
		assertEquals(List.of("appraisal.filing.twiceHere@H2", "appraisal.filing.refused@H2"), rules(read, Severity.ERROR));
		assertEquals(1, read.changes().size());
	}

	@Test
	void aFormOfAnotherUnitMonthOrYearIsRefused() throws IOException {
		Path file = form(MARCH, FilingFormTest::march);
		assertEquals(List.of("appraisal.unit.other@B2"), rules(read(AppraisalImportOptions.CAREFUL.unit("ports"), file), Severity.ERROR));
		assertEquals(List.of("appraisal.filing.period@H2"),
				rules(read(AppraisalImportOptions.CAREFUL.filing(new FilingKey(FilingPeriod.MONTH, 4)), file), Severity.ERROR));
		assertEquals(List.of("appraisal.filing.year@F2"), rules(read(AppraisalImportOptions.CAREFUL, form(MARCH, sheet -> {
			march(sheet);
			cell(sheet, "F2").setCellValue("2025");
		})), Severity.ERROR));
		assertEquals(List.of("appraisal.unit.unknown@B2"), rules(read(AppraisalImportOptions.CAREFUL, form(MARCH, sheet -> {
			march(sheet);
			cell(sheet, "D2").setCellValue("99");
			cell(sheet, "B2").setCellValue("路桥公司");
		})), Severity.ERROR));
		assertEquals(List.of("appraisal.filing.periodUnclear@H2"), rules(read(AppraisalImportOptions.CAREFUL, form(MARCH, sheet -> {
			march(sheet);
			cell(sheet, "H2").setCellValue("13月");
		})), Severity.ERROR));
	}

	@Test
	void oneErrorKeepsTheWholeFormOut() throws IOException {
		AppraisalImport read = read(AppraisalImportOptions.CAREFUL, form(MARCH, sheet -> {
			march(sheet);
			cell(sheet, "H5").setCellValue("基本完成");
		}));
		assertEquals(List.of("appraisal.filing.number@H5", "appraisal.filing.refused@H2"), rules(read, Severity.ERROR));
		assertTrue(read.isEmpty());
		String text = read.faults().getFirst().text(Locale.CHINESE);
		assertTrue(text.startsWith("form-0.xlsx 公路中心!H5 “基本完成”不是数字,而目标值为 1200 公里。"), text);
		assertTrue(read.faults().getFirst().text(Locale.ENGLISH).contains("is no number"), "both languages");
	}

	@Test
	void aRowOfAnotherUnitIsNamedWithItsOwner() throws IOException {
		AppraisalImport read = read(AppraisalImportOptions.CAREFUL, form(MARCH, sheet -> {
			march(sheet);
			cell(sheet, "A6").setCellValue("P1");
			cell(sheet, "B6").setCellValue("港口吞吐量");
		}));
		assertEquals(List.of("appraisal.indicator.others@A6", "appraisal.filing.refused@H2"), rules(read, Severity.ERROR));
		assertTrue(read.faults().getFirst().text(Locale.CHINESE).contains("02 港航中心"));
	}

	@Test
	void aFallingValueAndAnOldTargetAreSaid() throws IOException {
		sample.march("300");
		AppraisalImport read = read(AppraisalImportOptions.CAREFUL, form(new FilingKey(FilingPeriod.MONTH, 4), sheet -> {
			cell(sheet, "H5").setCellValue(120);
			cell(sheet, "D5").setCellValue("1500");
			cell(sheet, "K5").setCellValue(700);
			cell(sheet, "F3").setCellValue(LocalDate.of(2026, 4, 29));
		}));
		assertEquals(List.of(), rules(read, Severity.ERROR));
		assertEquals(List.of("appraisal.filing.fell@H5", "appraisal.filing.stale@D5", "appraisal.filing.claimed@K5", "appraisal.filing.missing@A4"),
				rules(read, Severity.WARNING));
	}

	@Test
	void aNotifiedAppraisalRefuses() throws IOException {
		Path file = form(MARCH, FilingFormTest::march);
		sample.appraisal.setNotifiedOn(LocalDate.of(2027, 1, 20));
		AppraisalImport read = read(AppraisalImportOptions.CAREFUL.replacing(), file);
		assertEquals(List.of("appraisal.frozen@"), rules(read, Severity.ERROR));
		assertTrue(read.isEmpty());
	}

	@Test
	void aFilingBeforeItsMonthIsRefusedByTheAppraisal() throws IOException {
		AppraisalImport read = read(AppraisalImportOptions.CAREFUL.received(LocalDate.of(2026, 2, 1)), form(MARCH, FilingFormTest::march));
		assertEquals(List.of("appraisal.refused@H2"), rules(read, Severity.ERROR));
		assertTrue(read.isEmpty());
	}
}
