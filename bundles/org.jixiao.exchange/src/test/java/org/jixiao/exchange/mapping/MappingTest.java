package org.jixiao.exchange.mapping;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

import org.jixiao.exchange.FixChoice;
import org.jixiao.exchange.ImportChoices;
import org.jixiao.exchange.Message;
import org.jixiao.exchange.cell.CellAddress;
import org.jixiao.exchange.cell.CellRange;
import org.jixiao.exchange.cell.FormBook;
import org.jixiao.exchange.cell.FormSheet;
import org.jixiao.exchange.recognise.ColumnHead;
import org.jixiao.exchange.recognise.FormRecogniser;
import org.jixiao.exchange.recognise.RecognisedForm;
import org.junit.jupiter.api.Test;

class MappingTest {

	@Test
	void writtenMappingReadsBackEqual() throws IOException, MappingException {
		for (FormMapping mapping : MappingLibrary.shippedSources()) {
			StringWriter writer = new StringWriter();
			MappingXml.write(mapping, writer);
			assertEquals(mapping, read(writer.toString()));
		}
	}

	@Test
	void shippedMappingsAreSound() {
		MappingLibrary library = MappingLibrary.shipped();
		assertEquals(List.of(), library.problems());
		FormMapping sichuan = library.find("org.jixiao.form.sichuan.self-evaluation").orElseThrow();
		assertEquals("SELF", sichuan.kind());
		assertEquals(Fields.REASON, sichuan.indicators().columnFor(LabelKey.of("未完成 原因分析")).orElseThrow().id());
		assertEquals(Fields.FUND_EXECUTED, sichuan.funds().columnFor(LabelKey.of("全年执行数\uFF08B\uFF09")).orElseThrow().id());
		assertEquals("四川省部门预算项目支出绩效自评表", sichuan.name(Locale.CHINESE));
	}

	@Test
	void faultsNameFileAndPlace() {
		MappingException missing = assertThrows(MappingException.class, () -> read("<mapping version='1'/>"));
		assertTrue(missing.what().text(Locale.ENGLISH).contains("id"));
		assertThrows(MappingException.class, () -> read("<mapping id='a' version='1'><title match='regex'>(</title></mapping>"));
		assertThrows(MappingException.class, () -> read("<mapping id='a'"));
		assertThrows(MappingException.class, () -> read("<!DOCTYPE mapping [<!ENTITY e SYSTEM 'file:///etc/passwd'>]><mapping id='&e;' version='1'/>"));
	}

	@Test
	void circlesAndDuplicatesAreReported() throws MappingException {
		FormMapping a = read("<mapping id='a' version='1' extends='b'/>");
		FormMapping b = read("<mapping id='b' version='1' extends='a'/>");
		FormMapping c = read("<mapping id='c' version='1' extends='nowhere'/>");
		MappingLibrary library = MappingLibrary.of(List.of(a, b, c, c));
		assertEquals(4, library.problems().size());
		assertTrue(library.all().isEmpty());
	}

	@Test
	void aMappingMadeByHandIsUsedNextTime() throws IOException, MappingException {
		FormSheet.Builder sheet = new FormSheet.Builder("表");
		String[][] rows = { { "某县项目自评表\uFF082023年度\uFF09" }, { "项目名称", "村道" }, { "一级指标", "二级指标", "三级指标", "指标值", "年末达到", "分值", "得分" },
				{ "产出指标", "数量指标", "里程", "5公里", "6公里", "10", "10" }, { "总分", "", "", "", "", "10", "10" } };
		for (int r = 0; r < rows.length; r++) {
			for (int c = 0; c < rows[r].length; c++) {
				sheet.text(r, c, rows[r][c]);
			}
		}
		FormBook book = new FormBook("a.xlsx", "", List.of(sheet.build()), List.of());
		RecognisedForm before = new FormRecogniser(MappingLibrary.shipped()).recognise(book, ImportChoices.none()).forms().get(0);
		assertFalse(before.described(), "nobody has described this layout");
		assertTrue(before.faults().stream().anyMatch(f -> f.rule().equals("import.layout.unknown")));
		assertEquals("里程", before.indicators().get(0).text(Fields.NAME), "and yet it is read as far as headers allow");
		StringWriter kept = new StringWriter();
		MappingXml.write(UserMappings.fromColumns("user.1", "某县", "某县项目自评表", before.mapping().id(),
				List.of(new UserMappings.Column(FormMapping.INDICATORS, "年末达到", Fields.ACTUAL)), List.of("年末达到")), kept);
		List<FormMapping> all = new ArrayList<>(MappingLibrary.shippedSources());
		all.add(read(kept.toString()));
		RecognisedForm after = new FormRecogniser(MappingLibrary.of(all)).recognise(book, ImportChoices.none()).forms().get(0);
		assertEquals("user.1", after.mapping().id());
		assertEquals("6公里", after.indicators().get(0).text(Fields.ACTUAL));
		assertEquals("2023", after.text(Fields.YEAR));
	}

	@Test
	void headersOfTheSameWordAreToldApartByTheHeadingAboveThem() throws IOException, MappingException {
		FormSheet.Builder sheet = new FormSheet.Builder("表");
		String[][] rows = { { "一级指标", "二级指标", "三级指标", "约定", "", "年末", "得分" }, { "", "", "", "数目", "几个", "数目", "" },
				{ "产出指标", "数量指标", "里程", "5", "甲", "6", "10" } };
		for (int r = 0; r < rows.length; r++) {
			for (int c = 0; c < rows[r].length; c++) {
				sheet.text(r, c, rows[r][c]);
			}
		}
		for (int column : new int[] { 0, 1, 2, 6 }) {
			sheet.merge(CellRange.of(0, column, 1, column));
		}
		sheet.merge(CellRange.of(0, 3, 0, 4));
		FormBook book = new FormBook("a.xlsx", "", List.of(sheet.build()), List.of());
		RecognisedForm before = new FormRecogniser(MappingLibrary.shipped()).recognise(book, ImportChoices.none()).forms().get(0);
		assertEquals(List.of("一级指标", "二级指标", "三级指标", "约定数目", "几个", "年末数目", "得分"), before.columns().stream().map(ColumnHead::header).toList());
		ImportChoices choices = ImportChoices.none();
		for (int column : new int[] { 3, 5 }) {
			ColumnHead head = ColumnHead.of(book.sheets().get(0), before.columns(), new CellAddress(2, column));
			assertEquals(1, head.cell().row(), "a value is pointed at, its header is meant");
			choices = choices.with(new FixChoice.MapColumn("表", head.table(), column, head.header(), column == 3 ? Fields.TARGET : Fields.ACTUAL,
					Message.of("import.command")));
		}
		RecognisedForm shown = new FormRecogniser(MappingLibrary.shipped()).recognise(book, choices).forms().get(0);
		assertEquals("5", shown.indicators().get(0).text(Fields.TARGET));
		assertEquals("6", shown.indicators().get(0).text(Fields.ACTUAL));
		List<FormMapping> all = new ArrayList<>(MappingLibrary.shippedSources());
		all.add(UserMappings.fromColumns("user.2", "数目", "", before.mapping().id(), choices.mapped("表"), List.of("数目")));
		RecognisedForm after = new FormRecogniser(MappingLibrary.of(all)).recognise(book, ImportChoices.none()).forms().get(0);
		assertEquals("5", after.indicators().get(0).text(Fields.TARGET));
		assertEquals("6", after.indicators().get(0).text(Fields.ACTUAL));
	}

	private static FormMapping read(String xml) throws MappingException {
		return MappingXml.read(new ByteArrayInputStream(xml.getBytes(StandardCharsets.UTF_8)), "test.xml");
	}
}
