package org.jixiao.exchange.quantity;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Words that are an operator in one value and a unit or nothing in another, and operators that are written twice. */
class OperatorTrapsTest {

	private static final String CONTRADICTION = "quantity.operator.contradiction";

	private final QuantityParser parser = new QuantityParser();

	private ParsedQuantity target(String text) {
		return parser.parse(text, ParseContext.target(Operator.NONE, null, 2022));
	}

	private static List<String> rules(ParsedQuantity read) {
		return read.notes().stream().map(ParseNote::rule).toList();
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', value = { //
			// 起 counts cases; only behind another unit it means "and more"
			"=0起|EQ|0|起", "0起|NONE|0|起", "≤3起|LE|3|起", "不超过2起|LE|2|起", "2起以内|LE|2|起", "3起以下|LE|3|起", "3人起|GE|3|人", "≥1起以上|GE|1|起", //
			// the same comparison before and behind
			"≥90%以上|GE|90|%", "不低于90%以上|GE|90|%", "不少于3次以上|GE|3|次", "≤24小时内|LE|24|小时", "不超过5%以内|LE|5|%", "小于等于5%以下|LE|5|%", //
			// a word before the operator
			"达到≥90%|GE|90|%", "达到90%以上|GE|90|%", "达到不低于90%|GE|90|%", "完成≥20场次|GE|20|场次", "控制在≤5%|LE|5|%", "控制在5%以内|LE|5|%", "控制在不低于3次|GE|3|次", //
			// words behind the number
			"100%完成|NONE|100|%", "=100%完成|EQ|100|%", "小于等于15万元|LE|15|万元", "大于或等于3次|GE|3|次", "3个工作日内|LE|3|个工作日", "30日内|LE|30|日", "1年以内|LE|1|年", //
			// written zero
			"零|NONE|0|", "零起|NONE|0|起", "=零|EQ|0|", "零次|NONE|0|次" })
	void oneReading(String text, Operator operator, BigDecimal number, String unit) {
		ParsedQuantity read = target(text);
		assertEquals(QuantityKind.NUMBER, read.kind(), () -> text + " → " + read);
		assertEquals(operator, read.operator(), text);
		assertEquals(0, number.compareTo(read.number()), text + " → " + read.number());
		assertEquals(unit, read.unit(), text);
		assertEquals(text, read.written());
		assertEquals(List.of(), rules(read), text);
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', value = { "1-3天|1|3|天", "8±1|7|9|", "80±5%|75|85|%", "80%±5%|75|85|%", "7.5±0.5小时|7|8|小时", "0-3起|0|3|起", "5%~8%|5|8|%" })
	void ranges(String text, BigDecimal low, BigDecimal high, String unit) {
		ParsedQuantity read = target(text);
		assertEquals(QuantityKind.RANGE, read.kind(), () -> text + " → " + read);
		assertEquals(Operator.NONE, read.operator(), text);
		assertEquals(0, low.compareTo(read.number()), text);
		assertEquals(0, high.compareTo(read.upper()), text);
		assertEquals(unit, read.unit(), text);
	}

	@ParameterizedTest
	@ValueSource(strings = { "≤5次以上", "≥90%以下", "=3次以内", "不超过3次以上", "≥≤5", "不低于≤5%" })
	void aRealContradictionIsStillSaid(String text) {
		ParsedQuantity read = target(text);
		assertEquals(QuantityKind.NUMBER, read.kind(), () -> text + " → " + read);
		assertTrue(rules(read).contains(CONTRADICTION), () -> text + " → " + read);
	}

	@ParameterizedTest
	@ValueSource(strings = { "90%左右", "约90%", "达到约90%" })
	void roundAboutIsConfirmed(String text) {
		assertEquals(List.of("quantity.approximate"), rules(target(text)), text);
		assertEquals(0, BigDecimal.valueOf(90).compareTo(target(text).number()));
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', value = { "2022年12月底前|LE|2022-12-31", "≤2022年12月底前|LE|2022-12-31", "2022年12月31日前完成|LE|2022-12-31" })
	void dates(String text, Operator operator, LocalDate date) {
		ParsedQuantity read = target(text);
		assertEquals(QuantityKind.DATE, read.kind(), () -> text + " → " + read);
		assertEquals(date, read.date(), text);
		assertEquals(operator, read.operator(), text);
		assertEquals(List.of(), rules(read), text);
	}

	@ParameterizedTest
	@ValueSource(strings = { "无", "全部", "零事故", "不低于上年", "不超过预算", "达到国家标准以上", "国内", "由多方发起" })
	void wordsAreNoNumbers(String text) {
		assertNull(target(text).number(), () -> text + " → " + target(text));
		assertTrue(rules(target(text)).isEmpty(), () -> text + " → " + target(text));
	}
}
