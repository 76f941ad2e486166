package org.jixiao.scoring.api.formula;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.util.List;
import java.util.Set;
import org.jixiao.scoring.api.Flag;
import org.jixiao.scoring.api.InputDescriptor;
import org.jixiao.scoring.api.Message;
import org.jixiao.scoring.api.Operator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The arithmetic of formulas: expressions, conditions, steps, limits, and the piece that counts. */
class FormulaTest {

    private static final Linear X = Linear.input(0);
    private static final Linear Y = Linear.input(1);

    private static BigDecimal n(String number) {
        return number == null || number.isEmpty() ? null : new BigDecimal(number);
    }

    private static BigDecimal[] values(String... numbers) {
        return java.util.Arrays.stream(numbers).map(FormulaTest::n).toArray(BigDecimal[]::new);
    }

    @Test
    void expressionsAddUp() {
        Linear sum = X.times(n("2")).plus(Linear.full(n("0.5"))).minus(Y).plus(Linear.constant(n("7")));
        assertEquals(n("9.0"), sum.value(n("10"), values("1", "5")), "2 × 1 + 0.5 × 10 − 5 + 7");
        assertEquals(n("-1"), sum.coefficient(1));
        assertEquals(BigDecimal.ZERO, sum.coefficient(5));
        assertFalse(sum.isIndependentOfInputs());
        assertTrue(sum.minus(X.times(n("2"))).plus(Y).isIndependentOfInputs(), "what cancels out is no longer needed");
        assertEquals(n("9.0"), Linear.input(2).minus(Linear.input(2)).plus(sum).value(n("10"), values("1", "5", null)), "an absent input of weight zero");
        assertEquals(n("12"), Linear.FULL.value(n("12"), values()));
    }

    @ParameterizedTest
    @CsvSource({"GE,5,true", "GE,4.99,false", "GT,5,false", "GT,5.01,true", "LE,5,true", "LE,5.01,false", "LT,5,false", "LT,4.99,true", "EQ,5.0,true",
        "EQ,5.01,false"})
    void comparisonsHoldUpToTheBorder(Operator operator, String value, boolean holds) {
        assertEquals(holds, Condition.compare(X, operator, n("5")).holds(n("10"), values(value)));
        assertEquals(holds, Condition.compare(X, operator, Y).holds(n("10"), values(value, "5")));
    }

    @Test
    void aConditionMayAskWhetherAnInputIsThere() {
        assertTrue(new Condition.Given(0, true).holds(n("1"), values("3")) && new Condition.Given(0, false).holds(n("1"), values("")));
        assertFalse(new Condition.Given(0, true).holds(n("1"), values("")) || new Condition.Given(0, false).holds(n("1"), values("3")));
        assertThrows(IllegalArgumentException.class, () -> Condition.compare(X, Operator.NONE, n("1")));
    }

    @ParameterizedTest
    @CsvSource({"LINEAR,7,2,3.5,", "WHOLE,7,2,3,3", "BEGUN,7,2,4,4", "WHOLE,-7,2,-4,-4", "BEGUN,-7,2,-3,-3", "WHOLE,6,2,3,3", "BEGUN,6,2,3,3", "WHOLE,7,-2,-4,-4",
        "LINEAR,-7,-2,3.5,"})
    void aQuotientCountsByItsSteps(StepMode mode, String numerator, String denominator, String points, String steps) {
        ExactPoints exact = ExactPoints.of(Points.stepped(Linear.ZERO, Linear.ONE, X, Y, mode), n("10"), values(numerator, denominator));
        assertEquals(0, n(points).compareTo(exact.rounded(2)), exact::toString);
        assertEquals(n(steps), exact.steps());
        assertTrue(exact.denominator().signum() > 0);
    }

    @ParameterizedTest
    @CsvSource({"3,,,3.00,", "3,4,,4.00,4", "4,4,,4.00,", "3,,2,2.00,2", "2,,2,2.00,", "1,5,2,2.00,2", "9,1,4,4.00,4", "1,2,4,2.00,2", "3,2,4,3.00,"})
    void limitsHoldTheUpperOneLast(String value, String low, String high, String points, String limited) {
        Points formula = Points.of(X);
        formula = low == null ? formula : formula.atLeast(Linear.constant(n(low)));
        formula = high == null ? formula : formula.atMost(Linear.constant(n(high)));
        ExactPoints exact = ExactPoints.of(formula, n("10"), values(value));
        assertEquals(points, exact.rounded(2).toPlainString());
        assertEquals(n(limited), exact.limited());
    }

    @Test
    void pointsAreRoundedOnceFromTheExactFraction() {
        ExactPoints exact = ExactPoints.of(Points.quotient(Linear.FULL, X, Y).atLeast(Linear.constant(n("0.005"))), n("10"), values("1", "3"));
        assertEquals("3.33", exact.rounded(2).toPlainString());
        assertEquals("0.01", ExactPoints.of(Points.quotient(Linear.FULL, X, Y).atLeast(Linear.constant(n("0.005"))), n("10"), values("0", "3"))
                .rounded(2).toPlainString(), "a limit is rounded half up too");
        assertEquals(null, ExactPoints.of(Points.quotient(Linear.FULL, X, Y), n("10"), values("1", "0")));
        assertEquals("7.00", ExactPoints.of(Points.stepped(Linear.constant(n("10")), Linear.constant(n("-1")), X, Y, StepMode.LINEAR), n("10"), values("6", "2"))
                .rounded(2).toPlainString());
    }

    @Test
    void factorAndLimitsDoNotDependOnInputs() {
        assertThrows(IllegalArgumentException.class, () -> Points.quotient(X, X, Y));
        assertThrows(IllegalArgumentException.class, () -> Points.of(X).atLeast(Y));
        assertThrows(IllegalArgumentException.class, () -> Points.of(X).atMost(Y));
    }

    private static Formula.Builder formula() {
        return Formula.of(FormulaTest.class, new FormulaInput("a", InputDescriptor.Kind.NUMBER, true, false, List.of(), Message.literal("a")),
                new FormulaInput("b", InputDescriptor.Kind.NUMBER, false, false, List.of(), Message.literal("b")));
    }

    @Test
    void theFirstPieceThatHoldsCounts() {
        Formula rule = formula().when("none", new Condition.Given(1, false)).doesNotApply()
                .when("wrong", Condition.compare(X, Operator.LT, BigDecimal.ZERO)).isRefused(Points.of(Y))
                .when("open", Condition.compare(X, Operator.EQ, BigDecimal.ZERO)).leavesOpen(Points.of(Linear.ZERO), Points.of(Linear.FULL))
                .when("both", Condition.compare(X, Operator.GE, n("5")), Condition.compare(Y, Operator.GE, n("5"))).givesFull()
                .when("half", Condition.compare(X, Operator.GE, n("5"))).gives(Points.quotient(Linear.FULL, X, Y), "{full} × {a} ÷ {b}")
                .otherwise("rest").givesNothing().build();
        assertEquals(List.of(0, 1, 2, 3, 4, 5), List.of(rule.select(n("10"), values("6", "")), rule.select(n("10"), values("-1", "1")),
                rule.select(n("10"), values("0", "1")), rule.select(n("10"), values("5", "5")), rule.select(n("10"), values("5", "4")),
                rule.select(n("10"), values("4", "9"))));
        assertEquals(new Formula.Evaluation(0, null, null), rule.evaluate(n("10"), values("6", ""), 2));
        assertEquals(new Formula.Evaluation(1, null, null), rule.evaluate(n("10"), values("-1", "1"), 2));
        assertEquals(new Formula.Evaluation(2, n("0.00"), n("10.00")), rule.evaluate(n("10"), values("0", "1"), 2));
        assertEquals(new Formula.Evaluation(3, n("10.00"), n("10.00")), rule.evaluate(n("10"), values("5", "5"), 2));
        assertEquals(new Formula.Evaluation(4, n("16.7"), n("16.7")), rule.evaluate(n("10"), values("5", "3"), 1));
        assertEquals(new Formula.Evaluation(4, null, null), rule.evaluate(n("10"), values("5", "0"), 1), "a division by zero has no points");
    }

    @Test
    void aFormulaIsCompleteAndKnowsItsVetoes() {
        assertThrows(IllegalArgumentException.class, () -> formula().build());
        assertThrows(IllegalArgumentException.class, () -> formula().when("x", new Condition.Given(1, true)).givesFull().build());
        Formula rule = formula().when("veto", Condition.compare(X, Operator.LT, BigDecimal.ZERO)).givesNothing(Flag.VETO_WHOLE, Flag.REASON_REQUIRED)
                .when("open", new Condition.Given(1, true)).leavesOpen(Points.of(Linear.ZERO), Points.of(Linear.FULL)).otherwise("rest").givesFull().build();
        assertEquals(Set.of(Flag.VETO_WHOLE), rule.possibleVetoes());
        assertEquals(Set.of(), formula().otherwise("rest").givesFull(Flag.BONUS).build().possibleVetoes());
        assertNotEquals(rule, formula().otherwise("rest").givesFull().build());
    }

    @ParameterizedTest
    @CsvSource({"万元,元,10000", "元,万元,0.0001", "元,元,1", "亿元,万元,10000", "公里,km,1", "km,m,1000", "%,％,1", "‰,%,0.1", "万亩,亩,10000", "吨,千克,1000", "万吨,吨,10000",
        "万人,人,10000", "日,天,1", "千元,百万元,0.001", "'',元,1", "元,'',1", "' 元 ',元,1", "座,座,1"})
    void unitsOfOneKindAreConverted(String from, String to, String factor) {
        assertEquals(0, n(factor).compareTo(Units.factor(from, to).orElseThrow()));
    }

    @ParameterizedTest
    @CsvSource({"元,人", "座,处", "公里,座", "座,公里", "%,天"})
    void unitsOfDifferentKindsDoNotFit(String from, String to) {
        assertTrue(Units.factor(from, to).isEmpty());
    }
}
