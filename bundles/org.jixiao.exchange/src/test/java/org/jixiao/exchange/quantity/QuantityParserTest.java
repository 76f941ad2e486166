package org.jixiao.exchange.quantity;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;

import org.jixiao.exchange.cell.CellAddress;
import org.jixiao.exchange.cell.FormCell;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class QuantityParserTest {

	private final QuantityParser parser = new QuantityParser();

	private ParsedQuantity target(String text) {
		return parser.parse(text, ParseContext.target(Operator.NONE, null, 2022));
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', value = { //
			"≥266米|GE|266|米", ">=90%|GE|90|%", "≧735|GE|735|", "═100|EQ|100|", "=100%|EQ|100|%", "\uFF1D100\uFF05|EQ|100|%", //
			"≦5%|LE|5|%", "<=3|LE|3|", "\uFF1C3|LT|3|", "\uFF1E3|GT|3|", "不低于95%|GE|95|%", "不少于20场次|GE|20|场次", "不超过15万元|LE|15|万元", //
			"超过1,234.50万元|GT|1234.50|万元", "90%以上|GE|90|%", "90%及以上|GE|90|%", "90%\uFF08含\uFF09以上|GE|90|%", "30天以内|LE|30|天", //
			"\uFF11\uFF12\uFF13\uFF0E\uFF15|NONE|123.5|", "1\uFF0C234|NONE|1234|", "2370人|NONE|2370|人", "1600元/亩|NONE|1600|元/亩", //
			"100百分比|NONE|100|%", "完成100%|NONE|100|%", "百分之90|NONE|90|%", "-5%|NONE|-5|%", "≥ 90 %|GE|90|%", "≥3500公斤|GE|3500|公斤", //
			"12个月|NONE|12|个月", "至少 3 次|GE|3|次", "\u22655千米|GE|5|公里", "≥20年|GE|20|年", "0|NONE|0|", "20年|NONE|20|年", //
			"≥八成|GE|80|%", "九成以上|GE|90|%", "八成半|NONE|85|%", "100%(优)|NONE|100|%", "98.5%（超额完成）|NONE|98.5|%", "12场(达标)|NONE|12|场" })
	void numbersWithOperatorsAndUnits(String text, Operator operator, BigDecimal number, String unit) {
		ParsedQuantity read = target(text);
		assertEquals(QuantityKind.NUMBER, read.kind(), text);
		assertEquals(operator, read.operator(), text);
		assertEquals(0, number.compareTo(read.number()), text + " → " + read.number());
		assertEquals(unit, read.unit(), text);
		assertEquals(text, read.written());
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', value = { "2021年12月完成|NONE|2021-12-31|MONTH", "12月底前|LE|2022-12-31|MONTH", "12月底之前完成|LE|2022-12-31|MONTH", //
			"2021-12-31|NONE|2021-12-31|DAY", "2022年6月30日前完成|LE|2022-06-30|DAY", "2022年|NONE|2022-12-31|YEAR", "年底前完成|LE|2022-12-31|YEAR", //
			"≤2022年11月|LE|2022-11-30|MONTH", "2022/3/5|NONE|2022-03-05|DAY", "2022年2月底前|LE|2022-02-28|MONTH", "6月30日|NONE|2022-06-30|DAY" })
	void dates(String text, Operator operator, LocalDate date, DatePrecision precision) {
		ParsedQuantity read = target(text);
		assertEquals(QuantityKind.DATE, read.kind(), text);
		assertEquals(date, read.date(), text);
		assertEquals(precision, read.precision(), text);
		assertEquals(operator, read.operator(), text);
	}

	@Test
	void wordsInBracketsBehindAValueAreToldAndNumbersInThemAreNot() {
		assertEquals("quantity.remark", target("100%(优)").notes().get(0).rule());
		assertEquals(QuantityKind.TEXT, target("100%(其中3场取消)").kind());
		assertEquals(QuantityKind.TEXT, target("九成左右的人(约300人)").kind());
	}

	@Test
	void dateWithoutAnyYearIsNotGuessed() {
		ParsedQuantity read = parser.parse("12月底前", ParseContext.target(Operator.NONE, null, null));
		assertEquals(QuantityKind.UNCLEAR, read.kind());
		assertNull(read.date());
	}

	@ParameterizedTest
	@ValueSource(strings = { "—", "/", "*", "-", "——", "……", "…", "\uFF0F", "\uFF0D" })
	void signsForNoValueAreNeverZero(String text) {
		ParsedQuantity read = target(text);
		assertEquals(QuantityKind.NO_VALUE, read.kind());
		assertNull(read.number());
		assertTrue(read.absent());
	}

	@Test
	void blankIsNotADash() {
		assertEquals(QuantityKind.BLANK, target(" \u3000").kind());
	}

	@ParameterizedTest
	@CsvSource({ "是,YES_NO,yes", "否,YES_NO,no", "完成,LEVEL,achieved", "达成预期指标,LEVEL,achieved", "部分达成预期指标并具有一定效果,LEVEL,partly", "优,LEVEL,excellent",
			"良,LEVEL,good", "中,LEVEL,medium", "差,LEVEL,poor", "改善学校的办学条件,TEXT,", "目标明确、内容细化、目标量化,TEXT," })
	void words(String text, QuantityKind kind, String word) {
		ParsedQuantity read = target(text);
		assertEquals(kind, read.kind());
		assertEquals(word, read.word());
		assertNull(read.number());
	}

	@Test
	void percentBesideItsUnitColumn() {
		ParseContext percent = ParseContext.target(Operator.GE, "%", 2022);
		ParsedQuantity hundred = parser.parse("100", percent);
		assertEquals(0, BigDecimal.valueOf(100).compareTo(hundred.number()));
		assertTrue(hundred.percent());
		assertEquals(Operator.GE, hundred.operator());
		ParsedQuantity one = parser.parse("1", percent);
		assertEquals(QuantityKind.UNCLEAR, one.kind(), "1 beside % is 1 % or 100 %");
		List<ParsedQuantity> choices = one.notes().get(0).choices();
		assertEquals(List.of(100, 1), choices.stream().map(c -> c.number().intValueExact()).toList());
	}

	@Test
	void actualFollowsAPercentTargetOnlyWhereItIsSure() {
		ParsedQuantity goal = target("≥90%");
		ParsedQuantity actual = parser.parse("95", ParseContext.actual(goal, null, 2022));
		assertTrue(actual.percent());
		assertEquals("quantity.percent.sign.missing", actual.notes().get(0).rule());
		assertEquals(QuantityKind.UNCLEAR, parser.parse("0.95", ParseContext.actual(goal, null, 2022)).kind());
		FormCell formatted = FormCell.number(new CellAddress(0, 0), new BigDecimal("0.8619"), "86.19%", true);
		ParsedQuantity cell = parser.parse(formatted, ParseContext.actual(goal, null, 2022));
		assertEquals(QuantityKind.NUMBER, cell.kind());
		assertEquals(new BigDecimal("86.19"), cell.number());
	}

	@Test
	void shownRoundingDoesNotTouchTheStoredNumber() {
		FormCell rounded = FormCell.number(new CellAddress(0, 0), new BigDecimal("215457.6499"), "215,457.65", false);
		assertEquals(new BigDecimal("215457.6499"), parser.parse(rounded, ParseContext.plain()).number());
	}

	@Test
	void operatorInActualIsReported() {
		ParsedQuantity read = parser.parse("≥90%", ParseContext.actual(target("≥90%"), null, 2020));
		assertEquals(Operator.GE, read.operator());
		assertEquals("quantity.operator.in.actual", read.notes().get(0).rule());
	}

	@Test
	void unitInsideTheName() {
		ParsedQuantity read = parser.unitInName("新增面积\uFF08≥平方米\uFF09").orElseThrow();
		assertEquals("平方米", read.unit());
		assertEquals(Operator.GE, read.operator());
		assertTrue(parser.unitInName("办公设备购置(含软件)").isEmpty());
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', value = { "IO|quantity.scanned", "工5%|quantity.scanned", "23/25|quantity.fraction", "12,34|quantity.grouping",
			"2021.12|quantity.date.or.number", "1.2.3|quantity.grouping" })
	void whatCanBeReadInTwoWaysIsReportedAndNotTaken(String text, String rule) {
		ParsedQuantity read = target(text);
		assertEquals(QuantityKind.UNCLEAR, read.kind());
		assertEquals(rule, read.notes().get(0).rule());
		assertNull(read.number());
	}

	@Test
	void scannedOperatorIsOffered() {
		ParsedQuantity read = target("290%");
		assertEquals("quantity.scanned.operator", read.notes().get(0).rule());
		assertEquals(Operator.GE, read.notes().get(0).choices().get(0).operator());
		assertEquals(90, read.notes().get(0).choices().get(0).number().intValueExact());
	}

	@Test
	void rangeKeepsBothBounds() {
		ParsedQuantity read = target("80%-90%");
		assertEquals(QuantityKind.RANGE, read.kind());
		assertEquals(0, BigDecimal.valueOf(80).compareTo(read.number()));
		assertEquals(0, BigDecimal.valueOf(90).compareTo(read.upper()));
		assertEquals("%", read.unit());
	}

	@Test
	void disagreeingUnitIsReported() {
		ParsedQuantity read = parser.parse("735人次", ParseContext.target(Operator.NONE, "人", 2022));
		assertEquals("quantity.unit.conflict", read.notes().get(0).rule());
		assertFalse(parser.parse("5平方米", ParseContext.target(Operator.NONE, "㎡", 2022)).notes().stream()
				.anyMatch(n -> n.rule().equals("quantity.unit.conflict")));
	}

	@Test
	void operatorColumn() {
		assertEquals(Operator.GE, parser.operator("≧").orElseThrow());
		assertEquals(Operator.QUALITATIVE, parser.operator("定性指标").orElseThrow());
		assertEquals(Operator.NONE, parser.operator(" ").orElseThrow());
		assertTrue(parser.operator("约定").isEmpty());
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', value = { "1 234.50|1234.50", "1 284 000|1284000", "1, 234.50|1234.50", "\uFF11\u3000\uFF12\uFF13\uFF14|1234" })
	void blanksBetweenThousandsAreSaidAndRead(String text, BigDecimal number) {
		ParsedQuantity read = parser.parse(text, ParseContext.plain());
		assertEquals(QuantityKind.NUMBER, read.kind(), text);
		assertEquals(0, number.compareTo(read.number()), text);
		assertTrue(read.notes().stream().anyMatch(n -> n.rule().equals("quantity.grouped.blanks")), text);
	}

	@ParameterizedTest
	@ValueSource(strings = { "12 34", "1 2345", "3 50.5" })
	void otherBlanksInNumbersAreNotReadTogether(String text) {
		assertNull(parser.parse(text, ParseContext.plain()).number(), text);
	}

	@ParameterizedTest
	@ValueSource(strings = { "详见附件", "（详见自评报告）", "见附表2", "另附" })
	void aPointerToAnotherPaperIsNoValue(String text) {
		ParsedQuantity read = target(text);
		assertTrue(read.absent(), text);
		assertTrue(read.notes().stream().anyMatch(n -> n.rule().equals("quantity.elsewhere")), text);
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', value = { "已于3月25日拨付|2022-03-25", "2022年12月20日完成竣工备案|2022-12-20", "于2022年6月8日通过专家评审|2022-06-08" })
	void whatWasDoneOnADay(String text, LocalDate date) {
		ParsedQuantity read = target(text);
		assertEquals(QuantityKind.DATE, read.kind(), text);
		assertEquals(date, read.date(), text);
	}

	@ParameterizedTest
	@ValueSource(strings = { "12月20日尚未完成", "2022年6月8日延期", "3月25日前不能拨付" })
	void whatWasNotDoneOnADayIsNoDate(String text) {
		assertNull(target(text).date(), text);
	}
}
