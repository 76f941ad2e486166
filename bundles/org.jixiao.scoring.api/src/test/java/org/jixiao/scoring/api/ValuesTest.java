package org.jixiao.scoring.api;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The small values that everything else is made of: quantities, measures, sources, limits, rounding, printed numbers. */
class ValuesTest {

    private static BigDecimal n(String number) {
        return new BigDecimal(number);
    }

    @Test
    void limitsContainTheirEnds() {
        Bounds bounds = new Bounds(n("1"), n("3"));
        assertTrue(bounds.contains(n("1.00")) && bounds.contains(n("3")) && bounds.contains(n("2")));
        assertFalse(bounds.contains(n("0.99")) || bounds.contains(n("3.01")));
        assertTrue(new Bounds(n("2"), n("2.0")).contains(n("2")));
        assertThrows(IllegalArgumentException.class, () -> new Bounds(n("2.01"), n("2")));
        assertEquals(new Bounds(BigDecimal.ZERO, n("5")), Bounds.upTo(n("5")));
        assertEquals(new Bounds(BigDecimal.ZERO, BigDecimal.ZERO), Bounds.upTo(BigDecimal.ZERO));
        assertEquals(new Bounds(n("-5"), BigDecimal.ZERO), Bounds.upTo(n("-5")), "points to be taken away");
    }

    @ParameterizedTest
    @CsvSource({"9.60,9.6", "1E+2,100", "0.00,0", "0E+5,0", "-3.10,-3.1", "100,100"})
    void numbersArePrintedPlain(String number, String printed) {
        assertEquals(printed, Decimals.plain(n(number)));
    }

    @ParameterizedTest
    @CsvSource({"1,8,0.125", "1,3,≈0.33333333", "2,3,≈0.66666667", "-1,3,≈-0.33333333", "1,256,0.00390625", "1,512,≈0.00195313", "0,7,0"})
    void quotientsAreExactOrMarked(String numerator, String denominator, String printed) {
        assertEquals(printed, Decimals.quotient(n(numerator), n(denominator)));
    }

    @ParameterizedTest
    @CsvSource({"288,300,96%", "1,3,33.33%", "2,3,66.67%", "215457.6,250000,86.18%", "3,2,150%", "0,5,0%"})
    void sharesArePrintedAsPercent(String part, String whole, String printed) {
        assertEquals(printed, Decimals.percent(n(part), n(whole)));
    }

    @ParameterizedTest
    @CsvSource({"GE,2,2,true", "GE,1.99,2,false", "GT,2,2,false", "GT,2.01,2,true", "EQ,2.0,2,true", "EQ,2.01,2,false", "LE,2,2,true",
        "LE,2.01,2,false", "LT,2,2,false", "LT,1.99,2,true", "NONE,2,2,true", "NONE,1.99,2,false"})
    void operatorsCompare(Operator operator, String actual, String limit, boolean holds) {
        assertEquals(holds, operator.holds(n(actual), n(limit)));
    }

    @Test
    void pointsAreRoundedHalfUp() {
        assertEquals("4.52", RoundingPolicy.STANDARD.indicator(n("4.515")).toPlainString());
        RoundingPolicy enterprise = new RoundingPolicy(2, 1);
        assertEquals("4.5", enterprise.total(n("4.45")).toPlainString());
        assertEquals("3.33", enterprise.indicator(n("10"), n("3")).toPlainString());
        assertEquals(n("0.000001"), new RoundingPolicy(6, 6).total(n("0.0000005")));
        assertEquals(n("1"), new RoundingPolicy(0, 0).indicator(n("0.5")));
        for (int[] scales : new int[][] {{-1, 2}, {7, 2}, {2, -1}, {2, 7}}) {
            assertThrows(IllegalArgumentException.class, () -> new RoundingPolicy(scales[0], scales[1]));
        }
    }

    @Test
    void aQuantityKnowsWhatItIs() {
        Quantity number = Quantity.of("300", "公里");
        assertTrue(number.isNumber() && !number.isWords() && !number.isMissing());
        Quantity words = Quantity.words("完成");
        assertTrue(words.isWords() && !words.isNumber() && !words.isMissing());
        assertTrue(Quantity.MISSING.isMissing() && !Quantity.MISSING.isNumber() && !Quantity.MISSING.isWords());
        assertFalse(Quantity.NOT_APPLICABLE.isMissing() || Quantity.NOT_APPLICABLE.isNumber() || Quantity.NOT_APPLICABLE.isWords());
        for (ValueState state : List.of(ValueState.MISSING, ValueState.NOT_APPLICABLE)) {
            assertFalse(number.in(state).isNumber(), "a number left over in a value that is " + state);
            assertFalse(words.in(state).isWords(), "words left over in a value that is " + state);
        }
        assertTrue(number.in(ValueState.DISPUTED).isNumber() && number.in(ValueState.ESTIMATED).isNumber());
    }

    @Test
    void whereNothingIsWrittenNothingIsClaimed() {
        assertEquals(ValueState.MISSING, Quantity.words("  ").state());
        assertEquals(ValueState.MISSING, new Quantity(null, null, null, null, ValueState.VERIFIED, null).state());
        assertEquals(ValueState.DISPUTED, Quantity.MISSING.in(ValueState.DISPUTED).state());
        assertEquals(ValueState.NOT_APPLICABLE, Quantity.NOT_APPLICABLE.state());
        Quantity bare = new Quantity(n("5"), null, null, null, null, null);
        assertEquals(Quantity.of("5"), bare, "everything that is not said has its neutral value");
    }

    @Test
    void aQuantityReadsAsAPersonWritesIt() {
        assertEquals("≥300公里", Quantity.of("300", "公里").with(Operator.GE).render(Locale.CHINESE));
        assertEquals("300公里", Quantity.of("300", "公里").with(Operator.GE).bare());
        assertEquals("96%", Quantity.of("96.0", "%").render(Locale.CHINESE));
        assertEquals("12 km", Quantity.of("12", "km").bare());
        assertEquals("12 é", Quantity.of("12", "é").bare());
        assertEquals("7", Quantity.of("7").bare());
        assertEquals("完成", Quantity.words("完成").render(Locale.CHINESE));
        assertEquals("完成", Quantity.words("完成").bare());
        assertEquals("未填", Quantity.MISSING.render(Locale.CHINESE));
        assertEquals("not applicable", Quantity.of("3").in(ValueState.NOT_APPLICABLE).render(Locale.ENGLISH));
        Source cell = Source.cell("a.xlsx", "表", "B2");
        assertEquals(cell, Quantity.of("1").from(cell).source());
    }

    @Test
    void sourcesNameWhatIsKnown() {
        assertEquals("自评表.xlsx · 表1 · F12", Source.cell("自评表.xlsx", "表1", "F12").render(Locale.CHINESE));
        assertEquals("张三填写 · 2026-03-01", Source.entered("张三", LocalDate.of(2026, 3, 1)).render(Locale.CHINESE));
        assertEquals("entered by Li", Source.entered("Li", null).render(Locale.ENGLISH));
        assertEquals("目标批复 v2", Source.text("目标批复 v2").render(Locale.CHINESE));
        assertEquals("", Source.UNKNOWN.render(Locale.CHINESE));
        assertTrue(Source.UNKNOWN.isUnknown() && new Source(null, null, null, null, null, null).isUnknown());
        assertFalse(Source.text("x").isUnknown());
    }

    @Test
    void onlyOpenStatesMayStillChangeTheScore() {
        assertEquals(List.of(ValueState.MISSING, ValueState.DISPUTED),
                java.util.Arrays.stream(ValueState.values()).filter(ValueState::isOpen).toList());
    }

    @Test
    void aMeasureIsEqualWhenAllItsPartsAre() {
        Measure part = Measure.full("1").actual("1").build();
        Measure measure = Measure.full("10").label("里程").target("300").actual("288").claimed("7").baseline(Quantity.of("250")).count("late", "2")
                .item("p", part).rounding(new RoundingPolicy(1, 1)).build();
        assertEquals(measure, measure.change().build());
        assertEquals(measure.hashCode(), measure.change().build().hashCode());
        Measure otherScale = Measure.full("10.00").label("里程").target("300").actual("288").claimed("7").baseline(Quantity.of("250")).count("late", "2")
                .item("p", part).rounding(new RoundingPolicy(1, 1)).build();
        assertEquals(measure, otherScale);
        assertEquals(measure.hashCode(), otherScale.hashCode());
        assertNotEquals(measure, measure.change().label("x").build());
        assertNotEquals(measure, measure.change().actual("289").build());
        assertNotEquals(measure, measure.change().count("late", "3").build());
        assertNotEquals(measure, measure.change().item("q", part).build());
        assertNotEquals(measure, measure.change().rounding(RoundingPolicy.STANDARD).build());
        assertNotEquals(Measure.full("1").build(), Measure.full("2").build());
        assertNotEquals(Measure.full("1").build().hashCode(), Measure.full("2").build().hashCode());
        assertFalse(measure.equals((Object) "里程"));
        assertEquals("Measure[x full=1 inputs={} counts={} items={}]", Measure.full("1").label("x").build().toString());
    }

    @Test
    void aMeasureAnswersMissingForWhatWasNotGiven() {
        Measure empty = Measure.full("10").label(null).build();
        assertEquals("", empty.label());
        assertSame(Quantity.MISSING, empty.target());
        assertSame(Quantity.MISSING, empty.actual());
        assertSame(Quantity.MISSING, empty.baseline());
        assertSame(Quantity.MISSING, empty.count("late"));
        Measure full = empty.change().baseline(Quantity.of("3")).claimed("4").build();
        assertEquals(Quantity.of("3"), full.baseline());
        assertEquals(Quantity.of("4"), full.input(Measure.CLAIMED));
    }

    @Test
    void resultsRefuseWhatContradictsItself() {
        Message reason = Message.literal("x");
        assertThrows(IllegalArgumentException.class, () -> new Result.Interval(n("2"), n("1"), reason));
        assertThrows(IllegalArgumentException.class, () -> new Result.InsufficientData(List.of(reason), n("2"), n("1")));
        assertThrows(IllegalArgumentException.class, () -> new Result.InsufficientData(List.of(), n("1"), n("2")));
        assertEquals(Set.of(), new Result.Interval(n("1"), n("1.0"), reason).flags());
        Set<Flag> given = java.util.EnumSet.of(Flag.BONUS);
        Result scored = new Result.Scored(n("1"), given);
        given.add(Flag.LIMITED);
        assertEquals(Set.of(Flag.BONUS), scored.flags(), "a result does not change afterwards");
        assertEquals(Set.of(Flag.BONUS), new Result.Invalid(reason, Set.of(Flag.BONUS)).flags());
        assertEquals(Set.of(Flag.DISPUTED), new Result.NotApplicable(reason, Set.of(Flag.DISPUTED)).flags());
    }

    @Test
    void aMethodIsDescribedByItsWords() {
        InputDescriptor needed = InputDescriptor.required(ValuesTest.class, "a", InputDescriptor.Kind.BAND);
        InputDescriptor extra = InputDescriptor.optional(ValuesTest.class, "b", InputDescriptor.Kind.NUMBER);
        assertTrue(needed.required() && needed.kind() == InputDescriptor.Kind.BAND && needed.label().key().equals("input.a"));
        assertTrue(!extra.required() && extra.label().key().equals("input.b"));
        ParameterDescriptor cap = ParameterDescriptor.named(ValuesTest.class, "cap", ParameterType.DECIMAL).build();
        MethodDescriptor method = new MethodDescriptor("x.y", "1.0", "1.0", List.of(), Message.literal("l"), Message.literal("h"),
                Monotonicity.INCREASING, List.of(needed, extra), List.of(cap));
        assertEquals(cap, method.parameter("cap").orElseThrow());
        assertTrue(method.parameter("other").isEmpty());
        ScoringMethod plain = new ScoringMethod() {
            @Override
            public MethodDescriptor descriptor() {
                return method;
            }

            @Override
            public Result score(Measure measure, Parameters parameters, Trace trace) {
                return new Result.Scored(measure.full());
            }
        };
        Parameters parameters = plain.parse(java.util.Map.of("cap", "3")).get();
        assertEquals(Monotonicity.INCREASING, plain.monotonicity(parameters));
        assertEquals(Bounds.upTo(n("4")), plain.bounds(n("4"), parameters));
        assertEquals(List.of(), plain.validate(parameters));
        assertFalse(plain.parse(java.util.Map.of("cap", "x")).isValid());
        assertTrue(MethodLookup.NONE.find("x.y").isEmpty());
    }
}
