package org.jixiao.scoring.batch;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.jixiao.scoring.api.InputDescriptor;
import org.jixiao.scoring.api.Message;
import org.jixiao.scoring.api.MethodDescriptor;
import org.jixiao.scoring.api.MethodLookup;
import org.jixiao.scoring.api.Monotonicity;
import org.jixiao.scoring.api.Operator;
import org.jixiao.scoring.api.Parameters;
import org.jixiao.scoring.api.formula.Condition;
import org.jixiao.scoring.api.formula.Formula;
import org.jixiao.scoring.api.formula.FormulaInput;
import org.jixiao.scoring.api.formula.FormulaMethod;
import org.jixiao.scoring.api.formula.Linear;
import org.jixiao.scoring.api.formula.Points;
import org.jixiao.scoring.api.formula.StepMode;
import org.junit.jupiter.api.Test;

/**
 * Formulas of every shape over several blocks of rows whose numbers lie in different ranges: the compiled form gives what the exact
 * definition gives, row by row.
 */
class BlocksTest {

    private static final Linear X = Linear.input(0);
    private static final Linear Y = Linear.input(1);
    private static final Linear Z = Linear.input(2);
    private static final int ROWS = 3 * BatchOutput.Scratch.BLOCK + 7;
    private static final BatchFormat FORMAT = new BatchFormat(2, 2);

    private static BigDecimal n(String number) {
        return new BigDecimal(number);
    }

    private static Linear c(String number) {
        return Linear.constant(n(number));
    }

    private static FormulaMethod method(Formula formula) {
        MethodDescriptor descriptor = new MethodDescriptor("t.rule", "1.0", MethodDescriptor.API_VERSION, List.of(), Message.literal("x"),
                Message.literal("x"), Monotonicity.NONE, List.of(), List.of());
        return new FormulaMethod(descriptor) {
            @Override
            public Formula formula(Parameters parameters) {
                return formula;
            }
        };
    }

    private static Formula.Builder of(int inputs) {
        List<FormulaInput> list = new ArrayList<>();
        for (int i = 0; i < inputs; i++) {
            list.add(new FormulaInput("i" + i, InputDescriptor.Kind.NUMBER, false, false, List.of(), Message.literal("i" + i)));
        }
        return Formula.of(BlocksTest.class, list);
    }

    private static Condition at(Linear left, Operator operator, Linear right) {
        return Condition.compare(left, operator, right);
    }

    /** The shapes: a constant beside a quotient, steps, three pieces, several inputs, limits that follow the full points, and so on. */
    private static Map<String, Formula> formulas() {
        Points ratio = Points.quotient(Linear.FULL, X, Y);
        Points steps = Points.stepped(Linear.FULL, c("-0.37"), Y.minus(X), c("0.9"), StepMode.WHOLE).atLeast(c("1")).atMost(Linear.FULL);
        Points begun = Points.stepped(Linear.FULL, c("-1.1"), Y.minus(X), Y, StepMode.BEGUN).atLeast(c("-2")).atMost(Linear.FULL);
        return Map.ofEntries(
                Map.entry("met or ratio", of(2).when("a", at(X, Operator.GE, Y)).givesFull().otherwise("b").gives(ratio, "").build()),
                Map.entry("ratio or nothing", of(2).when("a", at(X, Operator.LE, Y)).gives(ratio.atMost(Linear.full(n("0.8"))), "").otherwise("b").givesNothing().build()),
                Map.entry("three, ratio last", of(2).when("a", at(X, Operator.GT, Y)).givesFull().when("b", at(X, Operator.LT, Y.times(n("0.5")))).givesNothing()
                        .otherwise("c").gives(ratio, "").build()),
                Map.entry("three, ratio first", of(2).when("a", at(X, Operator.LT, Y)).gives(ratio, "").when("b", at(X, Operator.LT, Y.times(n("2")))).givesFull()
                        .otherwise("c").givesNothing().build()),
                Map.entry("three, ratio between", of(2).when("a", at(X, Operator.GE, Y)).givesFull().when("b", at(X, Operator.GE, Y.times(n("0.3"))))
                        .gives(Points.stepped(c("1"), Linear.FULL, X, Y, StepMode.LINEAR).atLeast(c("2.5")), "").otherwise("c").gives(Points.of(c("0.25")), "").build()),
                Map.entry("steps", of(2).when("a", at(X, Operator.GE, Y)).givesFull().otherwise("b").gives(steps, "", "").build()),
                Map.entry("begun steps by the other", of(2).when("a", at(X, Operator.GE, Y)).givesFull().otherwise("b").gives(begun, "", "").build()),
                Map.entry("whole steps by the other first", of(2).when("a", at(X, Operator.LT, Y))
                        .gives(Points.stepped(Linear.FULL, c("-2"), Y.minus(X).times(n("3")), Y, StepMode.WHOLE), "", "").otherwise("b").givesFull().build()),
                Map.entry("three with steps", of(2).when("a", at(X, Operator.GE, Y)).givesFull().when("b", at(X, Operator.LT, c("1"))).givesNothing().otherwise("c")
                        .gives(Points.stepped(Linear.FULL, c("-2"), Y.minus(X).times(n("7")), Y, StepMode.BEGUN).atLeast(c("0")), "", "").build()),
                Map.entry("three with whole steps first", of(2).when("a", at(X, Operator.LT, Y))
                        .gives(Points.stepped(c("3"), c("0.5"), X.times(n("5")), Y, StepMode.WHOLE), "", "").when("b", at(X, Operator.LT, Y.times(n("2"))))
                        .givesFull().otherwise("c").givesNothing().build()),
                Map.entry("one column", of(1).when("a", at(X, Operator.LT, c("5"))).givesNothing().otherwise("b").gives(Points.quotient(c("100"), c("7"), X), "").build()),
                Map.entry("several columns", of(4).when("a", at(X.plus(Y).plus(Z), Operator.EQ, Linear.ZERO)).givesNothing().otherwise("b")
                        .gives(Points.quotient(Linear.FULL, X.times(n("3")).plus(Y).minus(Linear.input(3)), X.plus(Y).plus(Z)).atLeast(Linear.ZERO), "").build()),
                Map.entry("sum", of(3).otherwise("a").gives(Points.of(Linear.FULL.minus(X.times(n("0.333"))).minus(Y.times(n("0.5"))).plus(Z)).atLeast(Linear.full(n("-0.25")))
                        .atMost(Linear.full(n("1.5"))), "").build()),
                Map.entry("given", of(3).when("a", new Condition.Given(2, true), at(Z, Operator.GE, Linear.ZERO), at(Z, Operator.LE, Linear.FULL)).gives(Points.of(Z), "")
                        .when("b", new Condition.Given(1, false)).doesNotApply().when("c", new Condition.Given(2, false), at(X, Operator.EQ, c("3"))).leavesOpen(
                                Points.of(Linear.full(n("0.25"))), Points.of(Linear.FULL))
                        .when("d", at(X, Operator.LT, Linear.ZERO)).isRefused().otherwise("e").gives(Points.of(X), "").build()),
                Map.entry("equal", of(2).when("a", at(X, Operator.EQ, Y)).givesFull().when("b", at(X, Operator.EQ, c("2"))).givesNothing().otherwise("c")
                        .gives(Points.of(c("0.005")), "").build()),
                Map.entry("quotient and base", of(2).when("a", at(Y, Operator.EQ, Linear.ZERO)).isRefused().otherwise("b")
                        .gives(Points.stepped(Linear.full(n("0.6")), Linear.full(n("0.4")), X.minus(c("2")), Y, StepMode.LINEAR), "").build()),
                Map.entry("halves", of(2).otherwise("a").gives(Points.of(X.times(n("0.005")).plus(Y.times(n("-0.005")))), "").build()),
                Map.entry("same twice", of(1).when("a", at(X, Operator.GE, c("100"))).givesNothing().when("b", at(X, Operator.GE, c("50"))).givesFull().otherwise("c")
                        .givesFull().build()));
    }

    /** Numbers by block: small, with zeros and negatives, large, and all of them. */
    private static long number(Random random, int row) {
        return switch (row / BatchOutput.Scratch.BLOCK) {
            case 0 -> random.nextInt(999) + 1;
            case 1 -> random.nextInt(40) * 50 - 500;
            case 2 -> random.nextInt(5) == 0 ? random.nextInt(300) : random.nextLong() >> 20 + random.nextInt(40);
            default -> random.nextInt(1000) - 200;
        };
    }

    private static void compare(String name, Formula formula, boolean states, boolean fulls, boolean absent) {
        FormulaMethod method = method(formula);
        Parameters parameters = Parameters.parse(List.of(), Map.of()).get();
        BatchRule kernel = BatchCompiler.compile(method, parameters, FORMAT, MethodLookup.NONE);
        assertTrue(kernel instanceof FormulaKernel, name);
        Random random = new Random(name.hashCode());
        Column[] columns = new Column[formula.inputs().size()];
        for (int i = 0; i < columns.length; i++) {
            long[] values = new long[ROWS];
            byte[] state = states && i % 2 == 0 ? new byte[ROWS] : null;
            for (int row = 0; row < ROWS; row++) {
                values[row] = number(random, row);
                if (state != null) {
                    state[row] = random.nextInt(3) == 0 ? Column.MISSING : (byte) random.nextInt(2);
                }
            }
            columns[i] = new Column(values, state);
        }
        if (absent) {
            columns[columns.length - 1] = null;
        }
        long[] full = fulls ? random.longs(ROWS, 0, 2000).toArray() : null;
        BatchInput input = new BatchInput(1000, full, columns);
        BatchOutput output = new BatchOutput(ROWS);
        kernel.score(input, output, 0, ROWS);
        for (int row = 0; row < ROWS; row++) {
            BigDecimal[] values = new BigDecimal[columns.length];
            for (int i = 0; i < values.length; i++) {
                values[i] = columns[i] == null || columns[i].state(row) == Column.MISSING ? null : FORMAT.valueOf(columns[i].values()[row]);
            }
            Formula.Evaluation exact = evaluated(formula, FORMAT.pointsOf(input.full(row)), values);
            if (exact == null) {
                continue;
            }
            String got = output.kind(row) + " " + (exact.low() == null ? "" : output.points(row) + " " + output.high(row));
            String due = kind(formula, exact) + " " + (exact.low() == null ? "" : FORMAT.points(exact.low()) + " " + FORMAT.points(exact.high()));
            if (!due.equals(got)) {
                assertEquals(due, got, name + ", row " + row + ": full " + input.full(row) + ", " + Arrays.toString(values));
            }
        }
    }

    /** Null where the formula reads an input that the row does not have, which no rule does. */
    private static Formula.Evaluation evaluated(Formula formula, BigDecimal full, BigDecimal[] values) {
        try {
            return formula.evaluate(full, values, FORMAT.pointsScale());
        } catch (NullPointerException reads) {
            return null;
        }
    }

    private static byte kind(Formula formula, Formula.Evaluation exact) {
        return switch (formula.pieces().get(exact.piece()).outcome()) {
            case org.jixiao.scoring.api.formula.Outcome.Give give -> exact.low() == null ? BatchOutput.INVALID : BatchOutput.SCORED;
            case org.jixiao.scoring.api.formula.Outcome.Open open -> BatchOutput.INTERVAL;
            case org.jixiao.scoring.api.formula.Outcome.Skip skip -> BatchOutput.NOT_APPLICABLE;
            case org.jixiao.scoring.api.formula.Outcome.Refuse refuse -> BatchOutput.INVALID;
        };
    }

    @Test
    void settledNumbers() {
        formulas().forEach((name, formula) -> compare(name, formula, false, false, false));
    }

    @Test
    void fullPointsOfTheirOwn() {
        formulas().forEach((name, formula) -> compare(name, formula, false, true, false));
    }

    @Test
    void inputsThatSomeOrAllRowsLack() {
        Formula given = formulas().get("given");
        compare("given", given, true, false, false);
        compare("given", given, true, true, false);
        compare("given", given, false, false, true);
    }

    @Test
    void aPartOfTheRowsIsScoredWithoutTheOthers() {
        FormulaMethod method = method(formulas().get("met or ratio"));
        BatchRule kernel = BatchCompiler.compile(method, Parameters.parse(List.of(), Map.of()).get(), FORMAT, MethodLookup.NONE);
        BatchOutput output = new BatchOutput(4);
        output.set(0, (byte) 9, 7, 7);
        output.set(3, (byte) 9, 7, 7);
        kernel.score(BatchInput.of(1000, Column.of(100, 100, 300, 100), Column.of(200, 300, 200, 200)), output, 1, 3);
        assertEquals(List.of(7L, 333L, 1000L, 7L), List.of(output.points(0), output.points(1), output.points(2), output.points(3)));
        assertEquals(List.of(9, 0, 0, 9), List.of((int) output.kind(0), (int) output.kind(1), (int) output.kind(2), (int) output.kind(3)));
        assertEquals(List.of("i0", "i1"), kernel.columns());
        assertEquals(FORMAT, kernel.format());
        assertThrows(IllegalArgumentException.class, () -> kernel.score(BatchInput.of(1000, Column.of(1)), output, 0, 1));
    }

    @Test
    void aRuleWithNumbersTooLargeForTheFormatIsScoredExactly() {
        Formula huge = of(1).when("a", at(X, Operator.GE, c("99999999999999999999"))).givesFull().otherwise("b").givesNothing().build();
        BatchRule rule = BatchCompiler.compile(method(huge), Parameters.parse(List.of(), Map.of()).get(), FORMAT, MethodLookup.NONE);
        assertTrue(rule instanceof MethodAdapter);
        BatchOutput output = new BatchOutput(1);
        rule.score(BatchInput.of(1000, Column.of(5)), output, 0, 1);
        assertEquals(0, output.points(0));
        assertThrows(IllegalArgumentException.class, () -> rule.score(BatchInput.of(1000), output, 0, 1));
    }
}
