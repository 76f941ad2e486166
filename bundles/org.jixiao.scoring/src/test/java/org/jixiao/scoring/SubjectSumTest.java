package org.jixiao.scoring;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import org.jixiao.scoring.SubjectSum.Combined;
import org.jixiao.scoring.SubjectSum.Kind;
import org.jixiao.scoring.SubjectSum.Part;
import org.jixiao.scoring.api.Operator;
import org.jixiao.scoring.api.Quantity;
import org.junit.jupiter.api.Test;

/** Completion over many subjects: absolute values add, relative ones are averaged by money, judged scores too. */
class SubjectSumTest {

    private static Part part(String name, String money, String target, String actual, String unit) {
        return new Part(name, money == null ? null : new BigDecimal(money), Quantity.of(target, unit).with(Operator.GE),
                actual == null ? Quantity.MISSING : Quantity.of(actual, unit));
    }

    private static List<String> problems(Combined combined) {
        return combined.problems().stream().map(m -> m.render(Locale.CHINESE)).toList();
    }

    @Test
    void absoluteValuesAdd() {
        Combined all = SubjectSum.completion(Kind.ABSOLUTE, List.of(part("甲", "100", "30", "27", "公里"), part("乙", null, "20", "20.5", "公里")));
        assertEquals("≥50公里", all.target().render(Locale.CHINESE));
        assertEquals("47.5公里", all.actual().render(Locale.CHINESE));
        assertEquals(List.of("30 + 20 = 50", "27 + 20.5 = 47.5"), all.arithmetic());
    }

    @Test
    void relativeValuesAreAveragedByMoney() {
        Combined all = SubjectSum.completion(Kind.RELATIVE, List.of(part("甲", "100", "100", "92", "%"), part("乙", "300", "100", "88", "%")));
        assertEquals("89%", all.actual().render(Locale.CHINESE));
        assertEquals("(100 × 92 + 300 × 88) ÷ (100 + 300) = 89", all.arithmetic().get(1));
        Combined thirds = SubjectSum.completion(Kind.RELATIVE, List.of(part("甲", "1", "100", "1", "%"), part("乙", "2", "100", "0", "%")));
        assertEquals("0.3333333333", thirds.actual().number().toPlainString());
    }

    @Test
    void whatIsOpenIsNamedAndNeverAveragedAway() {
        Combined missing = SubjectSum.completion(Kind.ABSOLUTE, List.of(part("甲", "1", "30", "27", "公里"), part("乙", "1", "20", null, "公里")));
        assertTrue(missing.actual().isMissing() && missing.target().isMissing());
        assertEquals(List.of("乙的指标值或实际完成值不是数字,或未填"), problems(missing));
        assertEquals(List.of("乙填报为20座,计量单位与公里不同"),
                problems(SubjectSum.completion(Kind.ABSOLUTE, List.of(part("甲", "1", "30", "27", "公里"), part("乙", "1", "20", "20", "座")))));
        assertEquals(List.of("乙的资金未填或为负数,不能按资金加权"),
                problems(SubjectSum.completion(Kind.RELATIVE, List.of(part("甲", "1", "30", "27", "%"), part("乙", null, "20", "20", "%")))));
        assertEquals(List.of("甲的资金未填或为负数,不能按资金加权"),
                problems(SubjectSum.completion(Kind.RELATIVE, List.of(part("甲", "-1", "30", "27", "%"), part("乙", "2", "20", "20", "%")))));
        assertEquals(List.of("各单位的资金均为零,不能按资金加权"),
                problems(SubjectSum.completion(Kind.RELATIVE, List.of(part("甲", "0", "30", "27", "%"), part("乙", "0", "20", "20", "%")))));
    }

    @Test
    void subjectsToWhichItDoesNotApplyAreLeftOut() {
        Part none = new Part("丙", new BigDecimal("900"), Quantity.of("10", "%"), Quantity.NOT_APPLICABLE);
        Combined all = SubjectSum.completion(Kind.RELATIVE, List.of(part("甲", "100", "100", "92", "%"), none));
        assertEquals("92%", all.actual().render(Locale.CHINESE));
        assertEquals(Quantity.NOT_APPLICABLE, SubjectSum.completion(Kind.RELATIVE, List.of(none)).actual());
    }

    @Test
    void judgedScoresAreAveragedByMoney() {
        List<BigDecimal> scores = List.of(new BigDecimal("10"), new BigDecimal("7"));
        assertEquals("7.75", SubjectSum.average(scores, List.of(new BigDecimal("1"), new BigDecimal("3")), 2).toPlainString());
        assertThrows(IllegalArgumentException.class, () -> SubjectSum.average(scores, List.of(BigDecimal.ONE), 2));
        assertThrows(IllegalArgumentException.class, () -> SubjectSum.average(List.of(), List.of(), 2));
        assertThrows(IllegalArgumentException.class, () -> SubjectSum.average(scores, List.of(BigDecimal.ZERO, BigDecimal.ZERO), 2));
    }

    @Test
    void everySubjectNeedsTheSameUnitAndMoneyOfItsOwn() {
        Part bare = new Part("乙", new BigDecimal("1"), Quantity.of("20", "公里"), Quantity.of("10"));
        assertEquals("20公里", SubjectSum.completion(Kind.ABSOLUTE, List.of(part("甲", "1", "30", "10", "公里"), bare)).actual().bare());
        Part otherTarget = new Part("乙", new BigDecimal("1"), Quantity.of("20", "座"), Quantity.of("10", "公里"));
        assertEquals(List.of("乙填报为10公里,计量单位与公里不同"), problems(SubjectSum.completion(Kind.ABSOLUTE, List.of(part("甲", "1", "30", "10", "公里"), otherTarget))));
        Part words = new Part("乙", new BigDecimal("1"), Quantity.words("完成"), Quantity.of("10", "公里"));
        assertEquals(List.of("乙的指标值或实际完成值不是数字,或未填"), problems(SubjectSum.completion(Kind.ABSOLUTE, List.of(part("甲", "1", "30", "10", "公里"), words))));
        Combined half = SubjectSum.completion(Kind.RELATIVE, List.of(part("甲", "0", "30", "27", "%"), part("乙", "2", "20", "20", "%")));
        assertEquals("20%", half.actual().bare(), "money of zero has no weight");
        assertEquals(List.of(), half.problems());
        Combined none = SubjectSum.completion(Kind.RELATIVE, List.of());
        assertEquals(Quantity.NOT_APPLICABLE, none.target());
        assertThrows(IllegalArgumentException.class,
                () -> SubjectSum.average(List.of(BigDecimal.ONE), List.of(new BigDecimal("-1")), 2));
    }
}
