package org.jixiao.scoring.batch;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Random;
import org.jixiao.scoring.MethodRegistry;
import org.jixiao.scoring.TestMethods;
import org.jixiao.scoring.api.Parameters;
import org.jixiao.scoring.api.Rows;
import org.jixiao.scoring.api.ScoringMethod;
import org.jixiao.scoring.api.formula.FormulaMethod;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.junit.jupiter.api.Test;

/** The compiled form gives the same result as the method itself, to the last digit, for random and for nasty rows. */
class BatchEqualsTracedTest {

    private static final int ROWS = Integer.getInteger("jixiao.batch.rows", 1300);
    private final MethodRegistry methods = TestMethods.registry();

    @ParameterizedTest
    @ValueSource(strings = {
        "completion-ratio ", "completion-ratio floorRatio=70", "completion-ratio over=bonus", "completion-ratio over=window",
        "completion-ratio over=deviation,overLimit=130", "completion-ratio over=bonus,capRatio=150,bonusCap=12.5",
        "positive ", "positive threshold=60,over=deviation", "equal ", "reverse-deviation ", "reverse-ratio ",
        "execution-rate ", "execution-rate zeroBudget=divideByOne", "execution-rate threshold=80",
        "execution-rate bands=0|60|0;60|80|50;80|95|83.33;95||100", "qualitative-bands ",
        "qualitative-bands bands=优|90|100;良|80|90;中|70|80;低|60|70;差|0|60", "yes-no ", "yes-no expected=no",
        "satisfaction-steps ", "satisfaction-steps steps=begun,line=95", "satisfaction-steps steps=whole,deduct=0.333",
        "decreasing-quantity ", "decreasing-quantity unit=percent,step=2", "decreasing-quantity unit=percent,step=2,steps=linear,floor=1",
        "decreasing-quantity unit=percent,step=0.7,steps=begun,deduct=0.33", "decreasing-quantity source=occurrences,deduct=0.5",
        "decreasing-quantity source=excess,unit=percent,step=5,steps=begun", "decreasing-quantity source=excess,step=3,steps=linear,deduct=0.7",
        "veto ", "veto scope=whole,condition=atLeast,limit=95", "veto condition=shareOfTarget,limit=70", "veto condition=yes", "veto condition=no",
        "base-plus-minus base=80,benchmark=100,cap=120", "base-plus-minus base=80", "base-plus-minus base=8,unit=units,step=1,plus=0.5,minus=1",
        "base-plus-minus base=80,direction=lower,steps=begun", "base-plus-minus base=5,steps=whole,floor=2,cap=20.005",
        "tiered-bands included=upper,bands=|25|100;25|30|66.67;30||0", "tiered-bands quantity=ratio,bands=|60|0;60|80|50;80||100",
        "neutral ", "neutral tolerance=0,zeroAt=12.5", "efficacy-coefficient satisfactory=12,unacceptable=6",
        "standard-levels levels=优|100|1;良|120.5|0.75;差|300|0", "accumulation perUnit=6", "accumulation perUnit=0.373,cap=40,start=3", "accumulation events=system|制度|1;proof|佐证|1.5",
        "direct-deduction items=late|迟报|1;criticism|批评|3", "direct-deduction items=late|迟报|0.505,floor=-20",
        "direct-deduction items=late|迟报|0.5;full|x|1.25;c|c|0.01,deductionCap=2",
        "tiered-bands included=upper,awards=points,bands=|25|15;25|30|10;30||0", "accuracy-bands awards=points,bands=30|3;35|2;40|1",
        "accuracy-bands quantity=deviation,bands=5|100;10|60;30|20,outside=5", "control ", "control bonus=20",
        "linear-interpolation awards=points,marks=A|90|4;B|80|3;C|70|2;D|60|1", "linear-interpolation marks=A|-5|100;B|10|50;C|300|0",
        "ranking awards=points,tiers=1|600;2|500;|400", "ranking by=shares,tiers=30|100;80|75;|50", "ranking by=equal",
        "ballot options=a|好|3;b|中|2;c|差|1", "ballot options=a|好|1;b|较好|0.8;c|一般|0.6;d|差|0.3,least=12",
        "contribution-rate due=20", "folded-norm norm=10000,deduct=2000,classes=优;良;中;次;差",
        "grade-tick grades=优|100;良|80;中|60;低|40;差|0", "grade-tick awards=points,grades=好|3;中|2;差|1",
    })
    void sameResults(String rule) {
        int blank = rule.indexOf(' ');
        ScoringMethod method = methods.find("org.jixiao.scoring.methods." + rule.substring(0, blank)).orElseThrow();
        Parameters parameters = method.parse(Rows.readSet(rule.substring(blank + 1))).get();
        for (BatchFormat format : List.of(BatchFormat.STANDARD, new BatchFormat(6, 3))) {
            BatchRule compiled = BatchCompiler.compile(method, parameters, format, methods);
            assertInstanceOf(FormulaKernel.class, compiled);
            BatchRule adapter = new MethodAdapter(method, parameters, format, methods);
            assertEquals(adapter.columns(), compiled.columns());
            Random random = new Random(rule.hashCode() + format.valueScale());
            for (int style = 0; style < 4; style++) {
                BatchInput input = input(method, parameters, format, compiled.columns(), random, style);
                BatchOutput fast = new BatchOutput(ROWS);
                BatchOutput slow = new BatchOutput(ROWS);
                compiled.score(input, fast, 3, ROWS);
                adapter.score(input, slow, 3, ROWS);
                for (int row = 3; row < ROWS; row++) {
                    int r = row;
                    int s = style;
                    boolean same = fast.kind(row) == slow.kind(row) && fast.points(row) == slow.points(row) && fast.high(row) == slow.high(row);
                    assertTrue(same, () -> rule + " " + format + " style " + s + " row " + r + " full " + input.full(r) + " values "
                            + java.util.Arrays.stream(input.columns()).map(c -> c == null ? "-" : c.values()[r] + "/" + c.state(r)).toList()
                            + ": " + fast.kind(r) + " " + fast.points(r) + ".." + fast.high(r) + " instead of " + slow.kind(r) + " "
                            + slow.points(r) + ".." + slow.high(r));
                }
            }
        }
    }

    /** Styles: 0 ordinary rows, 1 with states and full points by row, 2 with huge numbers, 3 halves (ties of rounding). */
    private static BatchInput input(ScoringMethod method, Parameters parameters, BatchFormat format, List<String> names, Random random, int style) {
        long one = format.value(java.math.BigDecimal.ONE);
        long[][] values = new long[names.size()][ROWS];
        byte[][] states = new byte[names.size()][ROWS];
        long[] fulls = new long[ROWS];
        var inputs = ((FormulaMethod) method).formula(parameters).inputs();
        long unit = format.points(java.math.BigDecimal.ONE);
        for (int row = 0; row < ROWS; row++) {
            fulls[row] = random.nextInt(12) == 0 ? -1 : random.nextInt((int) Math.max(2, 100 * unit));
            long anchor = style == 2 && random.nextBoolean() ? random.nextLong() >> random.nextInt(40) : (random.nextInt(3000) + 1L) * one / 10;
            anchor = random.nextInt(9) == 0 ? random.nextInt(5) * one - 2 * one : anchor;
            for (int i = 0; i < names.size(); i++) {
                values[i][row] = switch (inputs.get(i).kind()) {
                    case YES_NO -> random.nextInt(30) == 0 ? random.nextInt(4) * one + 1 : random.nextInt(2) * one;
                    case BAND -> random.nextInt(30) == 0 ? -one : random.nextInt(6) * one;
                    case NUMBER -> number(random, style, anchor, one, i, names.get(i), unit);
                };
                states[i][row] = (byte) (random.nextInt(3) > 0 ? 0 : random.nextInt(6));
            }
        }
        Column[] columns = new Column[names.size()];
        for (int i = 0; i < columns.length; i++) {
            boolean leaveOut = !inputs.get(i).required() && style != 1 && random.nextBoolean();
            columns[i] = leaveOut ? null : new Column(values[i], style == 1 ? states[i] : null);
        }
        return style == 1 ? new BatchInput(0, fulls, columns) : BatchInput.of(style == 3 ? 5 * unit : 10 * unit + random.nextInt(3), columns);
    }

    private static long number(Random random, int style, long anchor, long one, int position, String name, long unit) {
        if (name.equals("target")) {
            return style == 3 ? 1000 : anchor;
        }
        if (style == 2 && random.nextInt(3) == 0) {
            return random.nextInt(4) == 0 ? Long.MIN_VALUE + random.nextInt(3) : random.nextLong() >> random.nextInt(50);
        }
        if (style == 3) {
            return random.nextInt(2400) - 100;
        }
        return switch (random.nextInt(8)) {
            case 0 -> anchor;
            case 1 -> 0;
            case 2 -> -random.nextInt(1000);
            case 3 -> random.nextInt(12) * one;
            case 4 -> anchor * 2;
            default -> anchor / 1000 * random.nextInt(2200) + random.nextInt(10);
        };
    }

    @Test
    void exactHalvesOfHugeNumbersRoundUp() {
        // 5 × a ÷ t is exactly halfway between two hundredths, but a and t have too many digits for floating point.
        ScoringMethod method = methods.find("org.jixiao.scoring.methods.positive").orElseThrow();
        Parameters parameters = method.parse(java.util.Map.of()).get();
        BatchRule compiled = BatchCompiler.compile(method, parameters, BatchFormat.STANDARD, methods);
        BatchRule adapter = new MethodAdapter(method, parameters, BatchFormat.STANDARD, methods);
        Random random = new Random(7);
        int rows = 4000;
        long[] target = new long[rows];
        long[] actual = new long[rows];
        for (int i = 0; i < rows; i++) {
            long part = (random.nextLong() & (1L << 40 + i % 4) - 1) | 1;
            target[i] = 1000 * part;
            actual[i] = part * (2 * random.nextInt(499) + 1);
        }
        for (byte[] states : new byte[][] {null, new byte[rows]}) {
            BatchInput input = BatchInput.of(500, new Column(target, states), new Column(actual, states), null);
            BatchOutput fast = new BatchOutput(rows);
            BatchOutput slow = new BatchOutput(rows);
            compiled.score(input, fast, 0, rows);
            adapter.score(input, slow, 0, rows);
            for (int i = 0; i < rows; i++) {
                assertEquals(slow.points(i), fast.points(i), "row " + i + ": " + actual[i] + " of " + target[i]);
                assertEquals((actual[i] / (target[i] / 1000) + 1) / 2, fast.points(i));
            }
        }
    }

    @Test
    void methodsWithoutFormulaRunThroughTheAdapter() {
        ScoringMethod method = methods.find("org.jixiao.scoring.methods.composite").orElseThrow();
        Parameters parameters = method.parse(java.util.Map.of("items",
                "a|进度|40|org.jixiao.scoring.methods.completion-ratio|;b|安全|60|org.jixiao.scoring.methods.direct-deduction|items=late\\|迟报\\|2")).get();
        BatchRule rule = BatchCompiler.compile(method, parameters, BatchFormat.STANDARD, methods);
        assertEquals(List.of("a/target", "a/actual", "a/claimed", "b/late"), rule.columns());
        BatchOutput output = new BatchOutput(2);
        rule.score(BatchInput.of(10000, Column.of(1000000, 1000000), Column.of(900000, 500000), null,
                new Column(new long[] {10000, 0}, new byte[] {0, Column.MISSING})), output, 0, 2);
        assertEquals(9400, output.points(0));
        assertEquals(BatchOutput.INSUFFICIENT, output.kind(1));
        assertEquals(2000, output.points(1));
        assertEquals(8000, output.high(1));
    }

    @Test
    void computedMethodsRunThroughTheAdapterWithTheirOwnInputs() {
        ScoringMethod formula = methods.find("org.jixiao.scoring.methods.custom-formula").orElseThrow();
        Parameters parameters = formula.parse(java.util.Map.of("formula", "full*actual/target - n", "variables", "n|隐患")).get();
        BatchRule rule = BatchCompiler.compile(formula, parameters, BatchFormat.STANDARD, methods);
        assertEquals(List.of("target", "actual", "n"), rule.columns());
        BatchOutput output = new BatchOutput(3);
        rule.score(BatchInput.of(1000, Column.of(1000000, 1000000, 0), Column.of(900000, 500000, 5), Column.of(10000, 90000, 0)), output, 0, 3);
        assertEquals(800, output.points(0));
        assertEquals(0, output.points(1));
        assertEquals(BatchOutput.INVALID, output.kind(2));
    }

    @Test
    void divisionRoundsHalvesAwayFromZero() {
        assertEquals(3, LongPoints.divide(25, 10));
        assertEquals(-3, LongPoints.divide(-25, 10));
        assertEquals(2, LongPoints.divide(24, 10));
        assertEquals(-2, LongPoints.divide(-24, 10));
        assertEquals(7, LongPoints.divide(7, 1));
    }
}
