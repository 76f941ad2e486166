package org.jixiao.packs.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import org.jixiao.packs.verify.EqualSplit;
import org.jixiao.packs.verify.Ranges;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Ranges as rules write them, and the values that fall between them; equal splits that do not add up. */
class RangesTest {

    private static final BigDecimal FULL = new BigDecimal("100");

    private static Ranges.Range range(String name, String text) {
        return Ranges.parse(name, text, FULL).orElseThrow();
    }

    private static BigDecimal n(String number) {
        return new BigDecimal(number);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '#', nullValues = "-", value = {
        ">90# 90# false# -# false", ">=80 and <90# 80# true# 90# false", "<60# -# false# 60# false", "\u226580\u4e14\u226490# 80# true# 90# true",
        "90(\u542b)\u2014100\u5206# 90# true# 100# true", "80(\u542b)\u201490\u5206# 80# true# 90# false", "60\u5206\u4ee5\u4e0b# -# false# 60# false",
        "90(\u542b)\u5206\u4ee5\u4e0a# 90# true# -# false", "90\u5206\u53ca\u4ee5\u4e0a# 90# true# -# false", "90\u5206\u4ee5\u4e0a(\u542b)# 90# true# -# false", "60\u5206\u53ca\u4ee5\u4e0b# -# false# 60# true",
        "100\u201480(\u542b)# 80# true# 100# true", "90-80# 80# false# 90# false", "<=60# -# false# 60# true",
    })
    void readsWhatRulesWrite(String text, String low, boolean lowIncluded, String high, boolean highIncluded) {
        assertEquals(new Ranges.Range("x", low == null ? null : n(low), lowIncluded, high == null ? null : n(high), highIncluded), range("x", text));
    }

    @Test
    void wordsWithoutNumbersAreNoRange() {
        assertTrue(Ranges.parse("优", "优秀", FULL).isEmpty());
    }

    @Test
    void exactlyNinetyHasNoGradeInTheRealRule() {
        List<Ranges.Range> real = List.of(range("优", ">90"), range("良", ">=80 and <90"), range("中", ">=60 and <80"), range("差", "<60"));
        assertEquals(List.of(new Ranges.Fault(n("90"), List.of())), Ranges.faults(real, FULL));
    }

    @Test
    void overlapsAndGapsAreFoundWithAnExample() {
        List<Ranges.Range> both = List.of(range("优", ">=90"), range("良", ">=80 and <=90"), range("差", "<80"));
        assertEquals(List.of(new Ranges.Fault(n("90"), List.of("优", "良"))), Ranges.faults(both, FULL));
        List<Ranges.Range> gap = List.of(range("优", ">=90"), range("中", ">=60 and <80"), range("差", "<60"));
        assertEquals(List.of(new Ranges.Fault(n("80"), List.of()), new Ranges.Fault(n("85"), List.of())), Ranges.faults(gap, FULL));
        List<Ranges.Range> good = List.of(range("优", "90(\u542b)-100"), range("良", "80(\u542b)-90"), range("差", "80\u4ee5\u4e0b"));
        assertEquals(List.of(), Ranges.faults(good, FULL));
        assertEquals(List.of(n("0"), n("40"), n("80")), Ranges.faults(List.of(range("优", ">80")), FULL).stream().map(Ranges.Fault::value).toList());
    }

    @Test
    void equalSplitsThatDoNotAddUp() {
        assertEquals(List.of("4", "4", "4", "4"), plain(EqualSplit.rounded(n("15"), 4, 0)));
        assertEquals(List.of("4", "4", "4", "3"), plain(EqualSplit.addingUp(n("15"), 4, 0)));
        assertEquals(List.of("3.33", "3.33", "3.34"), plain(EqualSplit.addingUp(n("10"), 3, 2)));
        assertEquals(List.of("7"), plain(EqualSplit.addingUp(n("7"), 1, 0)));
        assertTrue(EqualSplit.isRounded(n("15"), List.of(n("4"), n("4.0"), n("4"), n("4"))));
        assertTrue(EqualSplit.isRounded(n("10"), List.of(n("3.3"), n("3.3"), n("3.3"))));
        assertFalse(EqualSplit.isRounded(n("15"), List.of(n("4"), n("4"), n("4"), n("3"))));
        assertFalse(EqualSplit.isRounded(n("15"), List.of(n("15"))));
        assertFalse(EqualSplit.isRounded(n("15"), List.of(n("8"), n("9"))));
    }

    private static List<String> plain(List<BigDecimal> numbers) {
        return Stream.of(numbers.toArray(BigDecimal[]::new)).map(BigDecimal::toPlainString).toList();
    }
}
