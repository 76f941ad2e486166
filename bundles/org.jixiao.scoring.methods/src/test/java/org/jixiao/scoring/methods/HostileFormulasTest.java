package org.jixiao.scoring.methods;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.jixiao.scoring.api.Measure;
import org.jixiao.scoring.api.ParameterError;
import org.jixiao.scoring.api.Parameters;
import org.jixiao.scoring.api.Quantity;
import org.jixiao.scoring.api.Result;
import org.jixiao.scoring.api.ScoringMethod;
import org.jixiao.scoring.api.Trace;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** A formula comes from a pack or from a user: whatever it is, it is refused with a reason or computed at once. */
class HostileFormulasTest {

    /** A guard against hanging, not a measurement: what is bounded takes milliseconds. */
    private static final Duration HANGING = Duration.ofSeconds(20);

    private final ScoringMethod method = new AllMethods().named("custom-formula");

    private Parameters.Parsed parse(String formula) {
        return assertTimeoutPreemptively(HANGING, () -> method.parse(Map.of("formula", formula, "variables", "n|数量")));
    }

    private String reason(String formula) {
        Parameters.Parsed parsed = parse(formula);
        assertFalse(parsed.isValid(), () -> formula + " was accepted");
        ParameterError error = parsed.errors().getFirst();
        assertEquals("formula", error.parameter());
        String english = error.reason().render(Locale.ENGLISH);
        String chinese = error.reason().render(Locale.CHINESE);
        assertFalse(english.contains("formula.") || chinese.contains("formula."), chinese + english);
        return chinese;
    }

    @ParameterizedTest
    @CsvSource(delimiter = '#', quoteCharacter = '~', value = {
        "\"a\"# 第1个字符“\"”不能用在公式中",
        "'a'# 第1个字符“'”不能用在公式中",
        "actual.getClass()# 第7个字符“.”不能用在公式中",
        "actual[0]# 第7个字符“[”不能用在公式中",
        "{actual}# 第1个字符“{”不能用在公式中",
        "actual; n# 第7个字符“;”不能用在公式中",
        "actual % 2# 第8个字符“%”不能用在公式中",
        "actual & 2# 第8个字符“&”不能用在公式中",
        "java# 公式中的“java”没有定义;请用满分、目标、实际、基期,或在变量表中添加",
        "System(actual)# 没有函数“System”;可用的函数:abs、average、ceiling、floor、if、max、min、round、sum",
        "FACT(actual)# 没有函数“FACT”;可用的函数:abs、average、ceiling、floor、if、max、min、round、sum",
        "RANDOM()# 没有函数“RANDOM”;可用的函数:abs、average、ceiling、floor、if、max、min、round、sum",
        "DT_NOW()# 没有函数“DT_NOW”;可用的函数:abs、average、ceiling、floor、if、max、min、round、sum",
        "STR_REPEAT(actual)# 没有函数“STR_REPEAT”;可用的函数:abs、average、ceiling、floor、if、max、min、round、sum",
        "PI * actual# 公式中的“PI”没有定义;请用满分、目标、实际、基期,或在变量表中添加",
        "TRUE# 公式中的“TRUE”没有定义;请用满分、目标、实际、基期,或在变量表中添加",
        "1e9 * actual# 第2个字符处的“e9”之前缺少运算符",
        "0xFF * actual# 第2个字符处的“xFF”之前缺少运算符",
        "2 actual# 第3个字符处的“actual”之前缺少运算符",
        "2(actual)# 第2个字符处的“(”之前缺少运算符",
        "(actual)(n)# 第9个字符处的“(”之前缺少运算符",
        "123456789012345678901 * actual# 数字123456789012345678901超过20位",
        "(actual# 缺少1个右括号",
        "actual)# 第7个字符的右括号没有对应的左括号",
        "max# 函数“max”后面应有括号",
        "7# 公式没有用到任何填报的数据",
        "full# 公式没有用到任何填报的数据",
        "actual > n# 公式的结果是条件,不是数字",
        "(actual > n) + 1# “+”需要数字,而不是条件",
        "if(actual, 1, 2)# “if”需要条件(如 实际 ≥ 目标)",
        "actual && n# “&&”需要条件(如 实际 ≥ 目标)",
        "max(actual > n, 1)# “max”需要数字,而不是条件",
        "!actual# “!”需要条件(如 实际 ≥ 目标)",
    })
    void isRefusedWithItsReason(String formula, String reason) {
        assertEquals(reason, reason(formula));
    }

    @ParameterizedTest
    @ValueSource(strings = {"actual +", "+ actual", "* actual", "actual ,", "()", "actual()", "max()", "max(,)", "round(actual)", "round(actual, 1, 2)",
        "if(actual > n)", "if(actual > n, 1)", "actual, n", ",", "= actual", "actual <", "!", "-", "max(actual,)", "abs(actual, n)", "(actual n)"})
    void whatIsNoFormulaIsRefused(String formula) {
        assertFalse(reason(formula).isBlank());
    }

    @Test
    void lengthAndNestingAreLimited() {
        assertEquals("公式有602个字符,超过500个", reason("actual" + " + 1".repeat(149)));
        assertEquals("括号嵌套超过30层", reason("(".repeat(31) + "actual" + ")".repeat(31)));
        assertTrue(parse("(".repeat(30) + "actual" + ")".repeat(30)).isValid());
        assertEquals("括号嵌套超过30层", reason("max(".repeat(40) + "actual" + ")".repeat(40)));
        assertTrue(parse("-".repeat(490) + "actual").isValid());
        assertTrue(parse("actual" + "^2".repeat(240)).isValid());
    }

    @ParameterizedTest
    @ValueSource(strings = {"actual^9^9^9^9", "actual^11", "actual^0.5", "actual^(0-1)", "round(actual, 1000000000)", "round(actual, 0.5)",
        "((((actual^10)^10)^10)^10)^10", "((((1/(actual+1))^10)^10)^10)^10", "actual*99999999999999999999*99999999999999999999*99999999999999999999",
        "actual/0", "1/(actual-actual)", "round(actual, 0-1)", "actual^10^10"})
    void whatWouldGrowWithoutLimitHasNoValue(String formula) {
        Parameters parameters = parse(formula).get();
        Measure measure = Measure.full("10").actual("987654321").target("3").count("n", "2").build();
        Result result = assertTimeoutPreemptively(HANGING, () -> method.score(measure, parameters, Trace.recording()));
        assertInstanceOf(Result.Invalid.class, result);
    }

    @Test
    void theReasonTellsAZeroFromARange() {
        Measure measure = Measure.full("10").actual("5").build();
        assertEquals("按公式计算会除以零", ((Result.Invalid) method.score(measure, parse("actual/(actual-5)").get(), Trace.NONE)).reason()
                .render(Locale.CHINESE));
        assertTrue(((Result.Invalid) method.score(measure, parse("actual^11").get(), Trace.NONE)).reason().render(Locale.CHINESE).contains("过大"));
    }

    @Test
    void namesOfVariablesAreChecked() {
        for (String name : List.of("a b", "1a", "max", "实际", "target", "a-b", "x)")) {
            Parameters.Parsed parsed = method.parse(Map.of("formula", "actual", "variables", name + "|标签"));
            assertFalse(parsed.isValid(), name);
            assertEquals("variables", parsed.errors().getFirst().parameter());
            assertEquals("id", parsed.errors().getFirst().column());
        }
        assertTrue(method.parse(Map.of("formula", "隐患_2 + 实际", "variables", "隐患_2|标签")).isValid());
    }

    @Test
    void signsOfPrintAndOfChineseKeyboardsAreUnderstood() {
        Parameters parameters = parse("IF\uFF08实际\u2265目标\u3000&&\u3000实际\u2260\uFF11\uFF0C满分\uFF0C满分\u00D7实际\u00F7目标\u2212\uFF10.5\uFF09").get();
        assertEquals("8.70", ((Result.Scored) method.score(Measure.full("10").actual("92").target("100").build(), parameters, Trace.NONE)).points()
                .toPlainString());
    }

    @Test
    void logicAndComparisonsWork() {
        Measure measure = Measure.full("10").actual("5").target("7").count("n", "5").build();
        Map<String, String> cases = Map.of("if(actual = n, 1, 2)", "1.00", "if(actual <> n, 1, 2)", "2.00", "if(actual < n || target > n, 1, 2)", "1.00",
                "if(!(actual <= n), 1, 2)", "2.00", "if(actual >= n && target == 7, 3, 2)", "3.00", "if(actual != 5, 1, 4)", "4.00",
                "target - -actual", "10.00", "-actual + 8", "3.00", "2 ^ 3 ^ 0 + actual", "7.00", "(target - actual) ^ 2", "4.00");
        cases.forEach((formula, expected) -> assertEquals(expected,
                ((Result.Scored) method.score(measure, parse(formula).get(), Trace.NONE)).points().toPlainString(), formula));
    }

    @Test
    void manyThreadsShareOneFormula() throws Exception {
        Parameters parameters = parse("full * actual / target - n").get();
        try (ExecutorService pool = Executors.newFixedThreadPool(4)) {
            List<Callable<Boolean>> calls = java.util.stream.IntStream.range(0, 400).<Callable<Boolean>>mapToObj(i -> () -> {
                Measure measure = Measure.full("100").target("400").actual(Quantity.of(String.valueOf(i))).count("n", "0").build();
                java.math.BigDecimal expected = new java.math.BigDecimal(i).divide(new java.math.BigDecimal("4"), 2, java.math.RoundingMode.HALF_UP);
                return method.score(measure, parameters, Trace.NONE).equals(new Result.Scored(expected));
            }).toList();
            for (Future<Boolean> call : pool.invokeAll(calls)) {
                assertTrue(call.get());
            }
        }
    }

    @Test
    void randomTextsNeitherHangNorBreak() {
        String[] parts = {"actual", "target", "n", "full", "(", ")", ",", "+", "-", "*", "/", "^", "<", ">=", "&&", "!", "if(", "max(", "round(", "9", "0.1",
            "99999999999999999999", " ", "'", "\"", "[", ".", "e", "\uD83D\uDE00", "实际"};
        Random random = new Random(20261125);
        Measure measure = Measure.full("10").actual("987654321.123").target("-3").count("n", "0").build();
        int valid = 0;
        for (int i = 0; i < 4000; i++) {
            StringBuilder text = new StringBuilder();
            for (int k = random.nextInt(9); k >= 0; k--) {
                text.append(parts[random.nextInt(parts.length)]);
            }
            Parameters.Parsed parsed = parse(text.toString());
            if (parsed.isValid()) {
                valid++;
                Result result = assertTimeoutPreemptively(HANGING, () -> method.score(measure, parsed.get(), Trace.recording()));
                assertTrue(result instanceof Result.Scored || result instanceof Result.Invalid, () -> text + ": " + result);
            }
        }
        assertTrue(valid > 50, "only " + valid + " of the random texts were formulas; the test would show little");
    }
}
