package org.jixiao.scoring.methods;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import org.jixiao.scoring.api.Explanation;
import org.jixiao.scoring.api.Flag;
import org.jixiao.scoring.api.Measure;
import org.jixiao.scoring.api.Parameters;
import org.jixiao.scoring.api.Quantity;
import org.jixiao.scoring.api.Result;
import org.jixiao.scoring.api.Rows;
import org.jixiao.scoring.api.ScoringMethod;
import org.jixiao.scoring.api.Source;
import org.jixiao.scoring.api.SubItem;
import org.jixiao.scoring.api.Trace;
import org.jixiao.scoring.api.ValueState;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Every example of the domain reference, and every odd value it names. */
class WorkedExamplesTest {

    private final AllMethods methods = new AllMethods();

    private Result score(String name, String parameters, Measure measure) {
        ScoringMethod method = methods.named(name);
        Parameters set = method.parse(Rows.readSet(parameters)).get();
        Trace.Recording trace = Trace.recording();
        Result traced = method.score(measure, set, trace);
        assertEquals(traced, method.score(measure, set, Trace.NONE), "traced and silent must be equal");
        for (Locale locale : new Locale[] {Locale.CHINESE, Locale.ENGLISH}) {
            String tree = trace.explanation().render(org.jixiao.scoring.api.Message.literal("x"), locale).toText();
            assertTrue(!tree.contains("case.") && !tree.contains("sentence.") && !tree.matches("(?s).*\\{\\w+\\}.*"), tree);
        }
        assertTrue(!trace.explanation().sentence(Locale.CHINESE).isEmpty());
        return traced;
    }

    private static Measure measure(String full, String target, String actual) {
        Measure.Builder measure = Measure.full(full).label("指标");
        if (target != null) {
            measure.target(target);
        }
        if (actual != null) {
            measure.actual(actual);
        }
        return measure.build();
    }

    private void points(String expected, String name, String parameters, Measure measure) {
        Result result = score(name, parameters, measure);
        assertEquals(expected, assertInstanceOf(Result.Scored.class, result, () -> Explanation.text(result, Locale.CHINESE)).points().toPlainString());
    }

    @ParameterizedTest
    @CsvSource(delimiter = '#', nullValues = "-", value = {
        "completion-ratio# -# 50# 120# 96# 40.00",
        "completion-ratio# floorRatio=70# 50# 120# 80# 0.00",
        "completion-ratio# floorRatio=70# 50# 120# 84# 35.00",
        "completion-ratio# over=bonus,capRatio=120# 50# 120# 150# 60.00",
        "completion-ratio# capRatio=120# 50# 120# 150# 50.00",
        "completion-ratio# over=bonus,capRatio=150,bonusCap=10# 50# 120# 150# 55.00",
        "completion-ratio# over=window# 10# 100# 69.99# 0.00",
        "completion-ratio# over=window# 10# 100# 70# 7.00",
        "completion-ratio# over=window# 10# 100# 130# 10.00",
        "completion-ratio# over=window# 10# 100# 130.01# 0.00",
        "completion-ratio# over=deviation# 10# 100# 120# 10.00",
        "completion-ratio# over=deviation# 10# 100# 140# 8.00",
        "completion-ratio# over=deviation# 10# 100# 900# 0.00",
        "completion-ratio# -# 10# 0.9# 2.35# 10.00",
        "positive# -# 10# 100# 92# 9.20",
        "positive# -# 10# 300# 288# 9.60",
        "positive# -# 10# 100# -3# 0.00",
        "positive# -# 10# -5# -4# 10.00",
        "positive# threshold=60# 10# 100# 59.9# 0.00",
        "positive# -# 1# 3# 2# 0.67",
        "equal# -# 10# 0# 0# 10.00",
        "equal# -# 10# 0# 1# 0.00",
        "equal# -# 10# 0# -1# 10.00",
        "equal# -# 10# 100# 92# 9.20",
        "reverse-deviation# -# 10# 5# 6# 8.00",
        "reverse-deviation# -# 10# 5# 10# 0.00",
        "reverse-deviation# -# 10# 5# 5# 10.00",
        "reverse-deviation# -# 10# 5# -1# 10.00",
        "reverse-deviation# -# 10# 0# 0# 10.00",
        "reverse-deviation# -# 10# 0# 1# 0.00",
        "reverse-ratio# -# 10# 5# 6# 8.33",
        "reverse-ratio# -# 10# 5# 10# 5.00",
        "reverse-ratio# -# 10# 0# 0# 10.00",
        "reverse-ratio# -# 10# 0# 1# 0.00",
        "execution-rate# -# 10# 250000# 215457.6# 8.62",
        "execution-rate# -# 10# 3.36# 3.36# 10.00",
        "execution-rate# -# 20# 480# 412# 17.17",
        "execution-rate# -# 10# 480# 500# 10.00",
        "execution-rate# -# 10# 480# -5# 0.00",
        "execution-rate# threshold=80# 10# 100# 79# 0.00",
        "execution-rate# zeroBudget=divideByOne# 10# 0# 0.5# 5.00",
        "execution-rate# zeroBudget=divideByOne# 10# 0# 3# 10.00",
        "execution-rate# bands=0|60|0;60|80|50;80|95|80;95||100# 10# 100# 59.99# 0.00",
        "execution-rate# bands=0|60|0;60|80|50;80|95|80;95||100# 10# 100# 60# 5.00",
        "execution-rate# bands=0|60|0;60|80|50;80|95|80;95||100# 10# 100# 94# 8.00",
        "execution-rate# bands=0|60|0;60|80|50;80|95|80;95||100# 10# 100# 104# 10.00",
        "satisfaction-steps# -# 10# -# 90# 10.00",
        "satisfaction-steps# -# 10# -# 85# 9.00",
        "satisfaction-steps# -# 10# -# 20# 0.00",
        "satisfaction-steps# steps=begun# 10# -# 88.5# 9.60",
        "satisfaction-steps# steps=whole# 10# -# 88.5# 9.80",
        "decreasing-quantity# unit=percent,step=2# 30# 100# 93# 27.00",
        "decreasing-quantity# unit=percent,step=2,steps=begun# 30# 100# 93# 26.00",
        "decreasing-quantity# unit=percent,step=2,steps=linear# 30# 100# 93# 26.50",
        "decreasing-quantity# unit=percent,step=2,floor=5# 30# 100# 1# 5.00",
        "decreasing-quantity# deduct=0.5# 3# 4# 3# 2.50",
        "decreasing-quantity# deduct=0.5# 3# 40# 3# 0.00",
        "decreasing-quantity# source=occurrences,deduct=0.5# 10# -# 3# 8.50",
        "decreasing-quantity# source=occurrences,deduct=0.5# 10# -# 0# 10.00",
        "decreasing-quantity# source=excess,deduct=2# 10# 1# 3# 6.00",
        "decreasing-quantity# source=excess,unit=percent,step=10# 10# 0# 3# 0.00",
        "veto# -# 100# -# 1# 0.00",
        "veto# -# 100# -# 0# 100.00",
        "veto# condition=atLeast,limit=95# 10# -# 95# 10.00",
        "veto# condition=shareOfTarget,limit=70# 10# 100# 69# 0.00",
        "base-plus-minus# base=80,benchmark=100,cap=120# 100# -# 112# 92.00",
        "base-plus-minus# base=80,benchmark=100,cap=120# 100# -# 90# 70.00",
        "base-plus-minus# base=80,points=share# 17# 1811# 1500# 10.68",
        "base-plus-minus# base=80,points=share,cap=120# 17# 100# 150# 20.40",
        "base-plus-minus# base=80,points=share,floor=20# 17# 100# 1# 3.40",
        "base-plus-minus# base=100,cap=120# 100# 100# 200# 120.00",
        "base-plus-minus# base=80# 100# 100# 200# 100.00",
        "base-plus-minus# base=80# 100# 100# 1# 0.00",
        "base-plus-minus# base=80# 100# 100# 100# 80.00",
        "base-plus-minus# base=80,direction=lower# 100# 100# 90# 90.00",
        "base-plus-minus# base=80,direction=lower,steps=begun,minus=3# 100# 100# 106# 74.00",
        "base-plus-minus# base=80,steps=whole# 100# 100# 112# 90.00",
        "base-plus-minus# base=8,unit=units,step=1,plus=0.5,minus=1# 10# 3# 6# 9.50",
        "accumulation# perUnit=6,cap=40# 40# -# 8# 40.00",
        "accumulation# perUnit=6# 40# -# 5# 30.00",
        "accumulation# perUnit=6,start=10# 40# -# 2# 22.00",
        "tiered-bands# included=upper,bands=|25|100;25|30|66.67;30||0# 15# -# 25# 15.00",
        "tiered-bands# included=upper,bands=|25|100;25|30|66.67;30||0# 15# -# 25.5# 10.00",
        "tiered-bands# included=upper,bands=|25|100;25|30|66.67;30||0# 15# -# 31# 0.00",
        "tiered-bands# bands=|60|0;60|70|40;70|80|60;80|90|80;90||100# 10# -# 90# 10.00",
        "tiered-bands# bands=|60|0;60|70|40;70|80|60;80|90|80;90||100# 10# -# 89.99# 8.00",
        "tiered-bands# quantity=ratio,bands=|80|0;80||100# 10# 50# 40# 10.00",
        "neutral# -# 10# 1600# 1650# 10.00",
        "neutral# -# 10# 1600# 1880# 5.00",
        "neutral# -# 10# 1600# 1320# 5.00",
        "neutral# -# 10# 1600# 2400# 0.00",
        "efficacy-coefficient# satisfactory=12,unacceptable=6# 100# -# 5.81# 58.73",
        "efficacy-coefficient# satisfactory=90,unacceptable=80# 100# -# 85# 80.00",
        "efficacy-coefficient# satisfactory=12,unacceptable=6# 100# -# 20# 100.00",
        "standard-levels# levels=优秀|10|1.0;良好|8|0.8;平均|5|0.6;较低|2|0.4;较差|-1|0.2# 20# -# 9# 18.00",
        "standard-levels# levels=优秀|10|1.0;良好|8|0.8;平均|5|0.6;较低|2|0.4;较差|-1|0.2# 20# -# 11# 20.00",
        "standard-levels# levels=优秀|10|1.0;良好|8|0.8;平均|5|0.6;较低|2|0.4;较差|-1|0.2# 20# -# -1# 4.00",
        "standard-levels# levels=优秀|10|1.0;良好|8|0.8;平均|5|0.6;较低|2|0.4;较差|-1|0.2# 20# -# -1.01# 0.00",
        "yes-no# expected=yes# 5# -# 1# 5.00",
        "yes-no# expected=no# 5# -# 1# 0.00",
        "tiered-bands# included=upper,awards=points,bands=|25|15;25|30|10;30||0# 15# -# 30# 10.00",
        "tiered-bands# included=upper,awards=points,bands=|25|15;25|30|10;30||0# 15# -# 30.01# 0.00",
        "tiered-bands# included=lower,awards=points,bands=|25|15;25|30|10;30||0# 15# -# 25# 10.00",
        "tiered-bands# awards=points,bands=|25|15;25||10# 12# -# 3# 12.00",
        "accuracy-bands# awards=points,bands=30|3;35|2;40|1# 3# -# -30# 3.00",
        "accuracy-bands# awards=points,bands=30|3;35|2;40|1# 3# -# 30.01# 2.00",
        "accuracy-bands# awards=points,bands=30|3;35|2;40|1# 3# -# 35# 2.00",
        "accuracy-bands# awards=points,bands=30|3;35|2;40|1# 3# -# -40# 1.00",
        "accuracy-bands# awards=points,bands=30|3;35|2;40|1# 3# -# 40.5# 0.00",
        "accuracy-bands# awards=points,bands=30|3;35|2;40|1,outside=0.5# 3# -# -99# 0.50",
        "accuracy-bands# quantity=deviation,bands=5|100;10|50# 10# 200# 190# 10.00",
        "accuracy-bands# quantity=deviation,bands=5|100;10|50# 10# 200# 220# 5.00",
        "accuracy-bands# quantity=deviation,bands=5|100;10|50# 10# 200# 220.1# 0.00",
        "control# -# 10# 5# 6# 8.00",
        "control# -# 10# 5# 5# 10.00",
        "control# -# 10# 5# 4# 10.00",
        "control# bonus=10# 10# 5# 4# 11.00",
        "control# bonus=50# 10# 5# 4# 12.00",
        "control# -# 10# 5# 10# 0.00",
        "control# -# 10# 5# 9.99# 0.02",
        "control# -# 10# 0# 0# 10.00",
        "control# -# 10# 0# 1# 0.00",
        "linear-interpolation# awards=points,marks=A|90|4;B|80|3;C|70|2;D|60|1# 4# -# 95# 4.00",
        "linear-interpolation# awards=points,marks=A|90|4;B|80|3;C|70|2;D|60|1# 4# -# 84# 3.40",
        "linear-interpolation# awards=points,marks=A|90|4;B|80|3;C|70|2;D|60|1# 4# -# 60# 1.00",
        "linear-interpolation# awards=points,marks=A|90|4;B|80|3;C|70|2;D|60|1# 4# -# 59.9# 0.00",
        "linear-interpolation# awards=points,marks=A|90|4;B|80|3# 3.5# -# 88# 3.50",
        "linear-interpolation# marks=A|2|100;B|4|60# 10# -# 3# 8.00",
        "linear-interpolation# marks=A|2|100;B|4|60# 10# -# 4.1# 0.00",
        "ranking# awards=points,tiers=1|600;2|500;|400# 600# -# 1# 600.00",
        "ranking# awards=points,tiers=1|600;2|500;|400# 600# -# 2# 500.00",
        "ranking# awards=points,tiers=1|600;2|500;|400# 600# -# 3# 400.00",
        "contribution-rate# due=20# 10# 500# 100# 10.00",
        "contribution-rate# due=20# 10# 500# 75# 7.50",
        "contribution-rate# due=20# 10# 500# 300# 10.00",
        "contribution-rate# due=20# 10# 500# -1# 0.00",
        "custom-formula# formula=满分 × min(1\\, 实际 ÷ 目标)# 10# 100# 92# 9.20",
        "custom-formula# formula=满分 × min(1\\, 实际 ÷ 目标)# 10# 100# 130# 10.00",
        "custom-formula# formula=full*(2-actual/target),most=120# 10# 100# 70# 12.00",
        "custom-formula# formula=if(actual<target\\, -1\\, 100)# 10# 100# 92# 0.00",
        "custom-formula# formula=actual^2-3^2^0# 10# -# 3# 6.00",
        "custom-formula# formula=round(actual/3\\, 1)# 10# -# 10# 3.30",
    })
    void givesThePointsOfTheReference(String name, String parameters, String full, String target, String actual, String expected) {
        points(expected, name, parameters == null ? "" : parameters, measure(full, target, actual));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '#', nullValues = "-", value = {
        "positive# -# 10# 0# 5# 0.00# 10.00",
        "positive# -# 10# -5# -6# 0.00# 10.00",
        "reverse-deviation# -# 10# -5# -4# 0.00# 10.00",
        "qualitative-bands# -# 10# -# -# 0.00# 10.00",
        "positive# -# 10# 100# -# 0.00# 10.00",
        "completion-ratio# over=bonus# 50# 100# -# 0.00# 60.00",
        "base-plus-minus# base=80,cap=120,floor=20# 100# 100# -# 20.00# 120.00",
        "direct-deduction# items=late|迟报|1,floor=-5# 50# -# -# -5.00# 50.00",
        "direct-deduction# items=late|迟报|1,deductionCap=5# 50# -# -# 45.00# 50.00",
        "direct-deduction# items=late|迟报|1,floor=-5# 0# -# -# -5.00# 0.00",
    })
    void whatIsNotSettledStaysOpen(String name, String parameters, String full, String target, String actual, String low, String high) {
        Result result = score(name, parameters == null ? "" : parameters, measure(full, target, actual));
        BigDecimal[] range = switch (result) {
            case Result.Interval i -> new BigDecimal[] {i.low(), i.high()};
            case Result.InsufficientData d -> new BigDecimal[] {d.low(), d.high()};
            default -> throw new AssertionError(result);
        };
        assertEquals(low, range[0].toPlainString());
        assertEquals(high, range[1].toPlainString());
    }

    @Test
    void aScoreByHandIsTakenWhereNoRatioExists() {
        points("7.00", "positive", "", measure("10", "0", "5").change().claimed("7").build());
        Result refused = score("positive", "", measure("10", "0", "5").change().claimed("11").build());
        assertEquals("无法计分:评定分数应在0.00至10.00分之间", Explanation.text(refused, Locale.CHINESE));
    }

    @Test
    void budgetOfZero() {
        assertInstanceOf(Result.NotApplicable.class, score("execution-rate", "", measure("10", "0", "0")));
        Result spent = score("execution-rate", "", measure("10", "0", "3.36"));
        assertEquals("无法计分:全年预算数为 0,但有支出", Explanation.text(spent, Locale.CHINESE));
        assertInstanceOf(Result.Invalid.class, score("execution-rate", "", measure("10", "-1", "3.36")));
    }

    @Test
    void qualitativeBands() {
        Measure.Builder item = Measure.full("10").label("机制健全性");
        points("8.00", "qualitative-bands", "", item.actual(Quantity.words("达成")).claimed("8").build());
        points("10.00", "qualitative-bands", "", item.claimed("10").build());
        points("7.99", "qualitative-bands", "", item.actual(Quantity.words("基本达成")).claimed("7.99").build());
        Result outside = score("qualitative-bands", "", item.claimed("8").build());
        assertEquals("无法计分:评定分数不在“部分达成”的范围内:应不低于6.00且低于8.00(60%(含)–80%)", Explanation.text(outside, Locale.CHINESE));
        Result open = score("qualitative-bands", "", Measure.full("10").actual(Quantity.words("部分达成")).build());
        Result.Interval interval = assertInstanceOf(Result.Interval.class, open);
        assertEquals("6.00", interval.low().toPlainString());
        assertEquals("8.00", interval.high().toPlainString());
        Map<String, String> hubei = Map.of("bands", "达成|80|100;部分达成|50|80;未达成|0|50");
        ScoringMethod method = methods.named("qualitative-bands");
        Measure half = Measure.full("10").actual(Quantity.words("部分达成")).claimed("5").build();
        assertEquals(new Result.Scored(new BigDecimal("5.00")), method.score(half, method.parse(hubei).get(), Trace.NONE));
        assertInstanceOf(Result.Invalid.class, method.score(half, method.parse(Map.of()).get(), Trace.NONE));
        Result unknown = score("qualitative-bands", "", Measure.full("10").actual(Quantity.words("很好")).build());
        assertTrue(Explanation.text(unknown, Locale.CHINESE).contains("达成、部分达成、未达成"), Explanation.text(unknown, Locale.CHINESE));
    }

    @Test
    void aVetoReachesAsFarAsTheRuleSays() {
        Result whole = score("veto", "scope=whole", measure("100", null, "1"));
        assertEquals(java.util.Set.of(Flag.VETO_WHOLE), whole.flags());
        Result answer = score("veto", "scope=category,condition=yes", Measure.full("10").actual(Quantity.words("未完成")).build());
        assertEquals(java.util.Set.of(Flag.VETO_CATEGORY), answer.flags());
        Result open = score("veto", "scope=whole", measure("100", null, null));
        assertTrue(assertInstanceOf(Result.InsufficientData.class, open).flags().contains(Flag.VETO_WHOLE), "a veto is still possible");
    }

    @Test
    void directDeduction() {
        String items = "items=late|月报迟报|1;criticism|通报批评|3";
        points("45.00", "direct-deduction", items, Measure.full("50").count("late", "2").count("criticism", "1").build());
        points("0.00", "direct-deduction", items, Measure.full("5").count("late", "2").count("criticism", "9").build());
        points("-3.00", "direct-deduction", items + ",floor=-3", Measure.full("5").count("late", "2").count("criticism", "9").build());
        points("45.00", "direct-deduction", items + ",deductionCap=5", Measure.full("50").count("late", "2").count("criticism", "9").build());
        assertInstanceOf(Result.Invalid.class, score("direct-deduction", items, Measure.full("5").count("late", "-2").count("criticism", "9").build()));
        Result half = score("direct-deduction", items, Measure.full("50").count("late", "2").build());
        assertEquals("0.00–50.00分,待填:通报批评", Explanation.text(half, Locale.CHINESE));
    }

    @Test
    void accumulationOfEvents() {
        String events = "events=system|财务管理制度|1;proof|佐证|1.5";
        points("4.00", "accumulation", events, Measure.full("10").count("system", "1").count("proof", "2").build());
        points("2.00", "accumulation", events + ",cap=2", Measure.full("10").count("system", "1").count("proof", "2").build());
    }

    @Test
    void compositeOfFourParts() {
        Map<String, String> none = new HashMap<>();
        String rows = Rows.write(java.util.List.of(
                new SubItem("progress", "进度", new BigDecimal("40"), Describe.PREFIX + "completion-ratio", none).toRow(),
                new SubItem("quality", "质量", new BigDecimal("30"), Describe.PREFIX + "veto", Map.of("condition", "yes")).toRow(),
                new SubItem("safety", "安全", new BigDecimal("20"), Describe.PREFIX + "direct-deduction", Map.of("items", "hidden|隐患|2")).toRow(),
                new SubItem("funds", "资金", new BigDecimal("10"), Describe.PREFIX + "execution-rate", none).toRow()));
        Measure.Builder measure = Measure.full("100").label("某项目")
                .item("progress", measure("1", "100", "90"))
                .item("quality", Measure.full("1").actual(Quantity.words("合格")).build())
                .item("safety", Measure.full("1").count("hidden", "1").build())
                .item("funds", measure("1", "500", "500"));
        String parameters = Rows.writeSet(Map.of("items", rows));
        points("94.00", "composite", parameters, measure.build());
        points("47.00", "composite", Rows.writeSet(Map.of("items", rows, "coefficient", "0.5")), measure.build());
        measure.item("safety", Measure.full("1").build());
        Result open = score("composite", parameters, measure.build());
        assertEquals("76.00–96.00分,待填:安全:隐患", Explanation.text(open, Locale.CHINESE));
        measure.item("safety", Measure.full("1").count("hidden", Quantity.NOT_APPLICABLE).build());
        points("95.00", "composite", parameters, measure.build());
        assertInstanceOf(Result.Invalid.class, score("composite", parameters, Measure.full("99").build()));
    }

    @Test
    void aMissingMethodOfASubItemIsNamed() {
        String items = "items=" + "a|甲|10|org.example.gone|";
        Result result = score("composite", items, Measure.full("10").build());
        assertTrue(Explanation.text(result, Locale.CHINESE).contains("org.example.gone"), Explanation.text(result, Locale.CHINESE));
    }

    @Test
    void wordsNegativesAndUnits() {
        Result words = score("positive", "", Measure.full("10").target("100").actual(Quantity.words("达成预期指标")).build());
        assertEquals("无法计分:实际完成值应为数字,而填写的是“达成预期指标”", Explanation.text(words, Locale.CHINESE));
        points("9.60", "positive", "", Measure.full("10").target(Quantity.of("300", "万元")).actual(Quantity.of("2880000", "元")).build());
        assertInstanceOf(Result.Invalid.class, score("positive", "",
                Measure.full("10").target(Quantity.of("300", "公里")).actual(Quantity.of("288", "座")).build()));
        assertInstanceOf(Result.NotApplicable.class, score("positive", "", Measure.full("10").target("1").actual(Quantity.NOT_APPLICABLE).build()));
        assertInstanceOf(Result.Invalid.class, score("positive", "", measure("-1", "1", "1")));
        assertInstanceOf(Result.Invalid.class, score("positive", "", Measure.full("10").target("1").actual(Quantity.of("1E+1000000")).build()));
        Result disputed = score("positive", "", Measure.full("10").target("100").actual(Quantity.of("95").in(ValueState.DISPUTED)).build());
        assertEquals(Result.Interval.class, disputed.getClass());
        Result both = score("positive", "", Measure.full("10").target("100").actual(Quantity.of("95").in(ValueState.DISPUTED))
                .input("actual.alternative", Quantity.of("80")).build());
        Result.Interval interval = assertInstanceOf(Result.Interval.class, both);
        assertEquals("8.00–9.50", interval.low() + "–" + interval.high());
        Result estimated = score("positive", "", Measure.full("10").target("100").actual(Quantity.of("95").in(ValueState.ESTIMATED)).build());
        assertTrue(estimated.flags().contains(Flag.ESTIMATED));
    }

    @Test
    void theTraceTellsTheWholeStory() {
        ScoringMethod method = methods.named("completion-ratio");
        Trace.Recording trace = Trace.recording();
        method.score(Measure.full("10").label("日常养护里程")
                .target(Quantity.of("300", "公里").from(Source.text("目标批复 v2")))
                .actual(Quantity.of("288", "公里").from(Source.cell("自评表.xlsx", "表1", "F12"))).build(), method.parse(Map.of()).get(), trace);
        Explanation explanation = trace.explanation();
        assertEquals("日常养护里程完成288公里,为目标300公里的96%,按比例计9.60分(满分10分)。", explanation.sentence(Locale.CHINESE));
        assertEquals("日常养护里程: 288公里 is 96% of the target 300公里, by the ratio 9.60 of 10 points.", explanation.sentence(Locale.ENGLISH));
        assertEquals("""
                日常养护里程
                  输入  指标值 300公里 ← 目标批复 v2
                  输入  实际完成值 288公里 ← 自评表.xlsx · 表1 · F12
                  情形  未达到指标值,按比例计分
                  计算  10 × 288 ÷ 300 = 9.6
                  取舍  保留2位小数,四舍五入 → 9.60
                  一句话  日常养护里程完成288公里,为目标300公里的96%,按比例计9.60分(满分10分)。
                  结果  9.60分
                """, explanation.render(org.jixiao.scoring.api.Message.literal("日常养护里程"), Locale.CHINESE).toText());
    }

    @Test
    void placesAmongMany() {
        Measure.Builder third = Measure.full("20").actual("3").input("participants", Quantity.of("8"));
        points("15.00", "ranking", "by=equal", third.build());
        points("20.00", "ranking", "by=equal", third.actual("1").build());
        points("2.50", "ranking", "by=equal", third.actual("8").build());
        String shares = "by=shares,tiers=30|100;80|75;|50";
        points("20.00", "ranking", shares, third.actual("2").build());
        points("15.00", "ranking", shares, third.actual("3").build());
        points("10.00", "ranking", shares, third.actual("7").build());
        assertEquals("无法计分:名次大于参评总数", Explanation.text(score("ranking", shares, third.actual("9").build()), Locale.CHINESE));
        assertEquals("无法计分:名次应不小于1", Explanation.text(score("ranking", shares, third.actual("0").build()), Locale.CHINESE));
        assertInstanceOf(Result.InsufficientData.class, score("ranking", "by=equal", Measure.full("20").actual("3").build()));
    }

    @Test
    void ballots() {
        String ticks = "options=a|好|3;b|中|2;c|差|1";
        points("8.33", "ballot", ticks, Measure.full("10").count("a", "6").count("b", "3").count("c", "1").build());
        String weights = "options=a|好|1;b|较好|0.8;c|一般|0.6;d|差|0.3";
        points("16.40", "ballot", weights, Measure.full("20").count("a", "10").count("b", "5").count("c", "3").count("d", "2").build());
        assertInstanceOf(Result.Interval.class, score("ballot", ticks + ",least=11",
                Measure.full("10").count("a", "6").count("b", "3").count("c", "1").build()));
        assertEquals("无法计分:没有有效票", Explanation.text(score("ballot", ticks, Measure.full("10").count("a", "0").count("b", "0").count("c", "0").build()),
                Locale.CHINESE));
        assertInstanceOf(Result.Invalid.class, score("ballot", ticks, Measure.full("10").count("a", "-1").count("b", "0").count("c", "5").build()));
    }

    @Test
    void checklists() {
        String items = "items=a|制度健全|2;b|执行有效|1;c|资料完整|3";
        Measure.Builder list = Measure.full("6").label("制度").count("a", Quantity.words("是")).count("b", Quantity.words("否")).count("c", "1");
        points("5.00", "checklist", items, list.build());
        points("4.00", "checklist", "by=share," + items, list.build());
        points("0.00", "checklist", "by=all," + items, list.build());
        list.count("b", Quantity.NOT_APPLICABLE);
        points("6.00", "checklist", items, list.build());
        points("6.00", "checklist", "by=all," + items, list.build());
        list.count("c", "0");
        points("2.40", "checklist", items, list.build());
        list.count("c", Quantity.MISSING);
        assertEquals("2.40–6.00分,待填:资料完整", Explanation.text(score("checklist", items, list.build()), Locale.CHINESE));
        assertEquals("0.00–6.00分,待填:资料完整", Explanation.text(score("checklist", "by=all," + items, list.build()), Locale.CHINESE));
        list.count("a", "0");
        points("0.00", "checklist", "by=all," + items, list.build());
        Measure none = Measure.full("6").count("a", Quantity.NOT_APPLICABLE).count("b", Quantity.NOT_APPLICABLE).count("c", Quantity.NOT_APPLICABLE).build();
        assertInstanceOf(Result.NotApplicable.class, score("checklist", items, none));
        assertInstanceOf(Result.Invalid.class, score("checklist", items, list.count("c", Quantity.words("大概")).build()));
    }

    @Test
    void foldedKilometres() {
        String national = "norm=10000,deduct=2000,classes=优|一类;良;中;次;差";
        Measure.Builder road = Measure.full("500000").target("50").actual("45").input("class", Quantity.words("优"));
        points("450000.00", "folded-norm", national, road.build());
        points("450000.00", "folded-norm", national, road.input("class", Quantity.words("一类")).build());
        points("270000.00", "folded-norm", national, road.input("class", Quantity.words("中")).build());
        points("90000.00", "folded-norm", national, road.input("class", Quantity.words("差")).build());
        points("500000.00", "folded-norm", national, road.actual("80").input("class", Quantity.words("优")).build());
        assertInstanceOf(Result.Invalid.class, score("folded-norm", national, road.input("class", Quantity.words("六级")).build()));
        assertInstanceOf(Result.Invalid.class, score("folded-norm", national, road.actual("-1").input("class", Quantity.words("优")).build()));
        assertInstanceOf(Result.Invalid.class, score("folded-norm", national, road.actual("1").target("0").build()));
    }

    @Test
    void tickedGrades() {
        String five = "grades=优|100;良|80;中|60;低|40;差|0";
        points("8.00", "grade-tick", five, Measure.full("10").actual(Quantity.words("良")).build());
        points("0.00", "grade-tick", five, Measure.full("10").actual(Quantity.words("差")).build());
        points("2.00", "grade-tick", "awards=points,grades=好|3;中|2|一般;差|1", Measure.full("3").actual(Quantity.words("一般")).build());
    }

    @Test
    void geometricMeanOfCoefficients() {
        // d = 80 and 45: the mean of both is 60, their sum would give 62.5.
        points("6.00", "geometric-efficacy", "base=0,items=a|甲|100|0;b|乙|100|0", Measure.full("10").count("a", "80").count("b", "45").build());
        points("0.00", "geometric-efficacy", "base=0,items=a|甲|100|0;b|乙|100|0", Measure.full("10").count("a", "80").count("b", "-3").build());
        points("10.00", "geometric-efficacy", "base=0,items=a|甲|100|0;b|乙|100|0", Measure.full("10").count("a", "180").count("b", "100").build());
        // 64 three times and 27 once: (64³ × 27)^(1/4) = 51.58...
        points("5.16", "geometric-efficacy", "base=0,items=a|甲|100|0|3;b|乙|100|0", Measure.full("10").count("a", "64").count("b", "27").build());
        points("58.73", "geometric-efficacy", "items=a|甲|12|6", Measure.full("100").count("a", "5.81").build());
        assertInstanceOf(Result.InsufficientData.class, score("geometric-efficacy", "items=a|甲|12|6", Measure.full("100").build()));
    }

    @Test
    void aContributionIsAFifthOfTheWeight() {
        String rows = Rows.write(java.util.List.of(
                new SubItem("done", "完成", new BigDecimal("8"), Describe.PREFIX + "completion-ratio", Map.of()).toRow(),
                new SubItem("share", "贡献", new BigDecimal("2"), Describe.PREFIX + "contribution-rate", Map.of("due", "25")).toRow()));
        points("9.20", "composite", Rows.writeSet(Map.of("items", rows)), Measure.full("10").label("招商")
                .item("done", measure("1", "100", "100")).item("share", measure("1", "800", "120")).build());
    }

    @Test
    void aCustomFormulaShowsItsNumbers() {
        ScoringMethod method = methods.named("custom-formula");
        Parameters parameters = method.parse(Map.of("formula", "满分 × min(1, 实际 ÷ 目标) − 0.5 × 隐患^2", "variables", "隐患|安全隐患数")).get();
        Trace.Recording trace = Trace.recording();
        Measure measure = Measure.full("10").label("巡查").target("100").actual("92").count("隐患", "2").build();
        assertEquals("7.20", assertInstanceOf(Result.Scored.class, method.score(measure, parameters, trace)).points().toPlainString());
        assertEquals("""
                巡查
                  输入  指标值 100
                  输入  实际完成值 92
                  输入  安全隐患数 2
                  情形  公式:满分 × min(1, 实际 ÷ 目标) − 0.5 × 隐患^2
                  计算  10 × min(1, 92 ÷ 100) − 0.5 × 2 ^ 2 = 7.2
                  取舍  保留2位小数,四舍五入 → 7.20
                  结果  7.20分
                  一句话  巡查得7.20分(满分10分)。
                """, trace.explanation().render(org.jixiao.scoring.api.Message.literal("巡查"), Locale.CHINESE).toText());
    }

    private String arithmetic(String formula) {
        ScoringMethod method = methods.named("custom-formula");
        Parameters parameters = method.parse(Map.of("formula", formula, "variables", "n|数量")).get();
        Trace.Recording trace = Trace.recording();
        method.score(Measure.full("100").actual("5").target("7").count("n", "-2").build(), parameters, trace);
        return trace.explanation().steps().stream().filter(org.jixiao.scoring.api.Step.Arithmetic.class::isInstance)
                .map(step -> ((org.jixiao.scoring.api.Step.Arithmetic) step).formula()).findFirst().orElseThrow();
    }

    @Test
    void aFormulaIsPrintedWithTheParenthesesItNeeds() {
        assertEquals("(5 ^ 2) ^ 2", arithmetic("(actual^2)^2"));
        assertEquals("2 ^ 5 ^ 0", arithmetic("2^(actual^0)"));
        assertEquals("5 − (7 − 1)", arithmetic("actual-(target-1)"));
        assertEquals("5 − 7 − 1", arithmetic("(actual-target)-1"));
        assertEquals("5 ÷ (7 × 2)", arithmetic("actual/(target*2)"));
        assertEquals("(5 + 7) × (-2)", arithmetic("(actual+target)*n"));
        assertEquals("5 + 7 × (-2)", arithmetic("actual+(target*n)"));
        assertEquals("(−(5 + 1)) × 2", arithmetic("-(actual+1)*2"));
        assertEquals("if(5 > 7 and 7 ≠ 1 or not (5 ≥ 1), 1, 2)", arithmetic("if(actual>target && target<>1 || !(actual>=1), 1, 2)"));
        assertEquals("if((5 > 7 or 7 = 1) and 5 ≤ 1, 1, 2)", arithmetic("if((actual>target || target==1) && actual<=1, 1, 2)"));
    }

    @Test
    void aChecklistNamesWhatIsNotMet() {
        ScoringMethod method = methods.named("checklist");
        for (String by : java.util.List.of("share", "all")) {
            Parameters parameters = method.parse(Map.of("by", by, "items", "a|制度健全;b|执行有效")).get();
            Trace.Recording trace = Trace.recording();
            method.score(Measure.full("6").count("a", "1").count("b", "0").build(), parameters, trace);
            assertTrue(trace.explanation().render(org.jixiao.scoring.api.Message.literal("x"), Locale.CHINESE).toText().contains("不符合:执行有效"), by);
            Trace.Recording complete = Trace.recording();
            method.score(Measure.full("6").count("a", "1").count("b", "1").build(), parameters, complete);
            assertTrue(complete.explanation().render(org.jixiao.scoring.api.Message.literal("x"), Locale.CHINESE).toText().contains("各要点均符合"), by);
        }
    }

    @Test
    void aShareOfANegativeTargetIsJudgedByHand() {
        String rule = "unit=percent,step=2";
        Result open = score("decreasing-quantity", rule, measure("30", "-5", "-6"));
        assertEquals("0.00–30.00", assertInstanceOf(Result.Interval.class, open).low() + "–" + ((Result.Interval) open).high());
        points("7.00", "decreasing-quantity", rule, measure("30", "-5", "-6").change().claimed("7").build());
    }

    @Test
    void aCompositeInsideACompositeGetsItsOwnMeasures() {
        String inner = Rows.write(java.util.List.of(
                new SubItem("x", "甲", new BigDecimal("4"), Describe.PREFIX + "completion-ratio", Map.of()).toRow(),
                new SubItem("y", "乙", new BigDecimal("6"), Describe.PREFIX + "direct-deduction", Map.of("items", "late|迟报|1")).toRow()));
        String outer = Rows.write(java.util.List.of(
                new SubItem("both", "两项", new BigDecimal("10"), Describe.PREFIX + "composite", Map.of("items", inner)).toRow()));
        points("6.00", "composite", Rows.writeSet(Map.of("items", outer)), Measure.full("10").label("总").item("both", Measure.full("1")
                .item("x", measure("1", "100", "50")).item("y", Measure.full("1").count("late", "2").build()).build()).build());
    }
}
