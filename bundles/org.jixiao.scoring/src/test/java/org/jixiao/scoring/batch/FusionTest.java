package org.jixiao.scoring.batch;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.math.BigDecimal;
import org.jixiao.scoring.api.formula.Linear;
import org.jixiao.scoring.api.formula.Points;
import org.jixiao.scoring.api.formula.StepMode;
import org.junit.jupiter.api.Test;

/** Which rules run in one pass without branches: those of the common shape, and none for which the pass would be wrong. */
class FusionTest {

    private static final BatchFormat FORMAT = new BatchFormat(2, 2);
    private static final Linear X = Linear.input(0);
    private static final Linear Y = Linear.input(1);
    private static final Points RATIO = Points.quotient(Linear.FULL, X, Y);
    private static final Points FULL = Points.of(Linear.FULL);
    private static final Points NOTHING = Points.of(Linear.ZERO);

    private static CompiledCondition atLeastZero(Linear expression) {
        return new CompiledCondition(LongLinear.of(expression, LongLinear.scale(expression, FORMAT), FORMAT), false, -1, false);
    }

    private static CompiledPiece piece(Points points, CompiledCondition... conditions) {
        return new CompiledPiece(conditions, BatchOutput.SCORED, new LongPoints(points, FORMAT), null);
    }

    private static BatchInput rows(Column... columns) {
        return BatchInput.of(1000, columns);
    }

    private static final BatchInput PLAIN = rows(Column.of(100, 300), Column.of(200, 150), Column.of(5, 250));

    private static boolean isFused(BatchInput input, CompiledPiece... pieces) {
        BlockRange range = new BlockRange(input.columns().length);
        range.readAll(input, 0, 2);
        return BlockPlan.of(pieces, input, range).fused() != null;
    }

    private static final CompiledCondition MET = atLeastZero(X.minus(Y));
    private static final CompiledCondition HALF = atLeastZero(X.minus(Y.times(new BigDecimal("0.5"))));

    @Test
    void aConstantBesideAQuotientIsOnePass() {
        assertEquals(true, isFused(PLAIN, piece(FULL, MET), piece(RATIO)));
        assertEquals(true, isFused(PLAIN, piece(RATIO, MET), piece(NOTHING)));
        assertEquals(true, isFused(PLAIN, piece(FULL, MET), piece(NOTHING, HALF), piece(RATIO)));
        assertEquals(true, isFused(PLAIN, piece(FULL, MET), piece(RATIO, HALF), piece(NOTHING)));
        assertEquals(true, isFused(PLAIN, piece(FULL, MET), piece(RATIO.atLeast(Linear.ZERO).atMost(Linear.FULL))));
        assertEquals(true, isFused(PLAIN, piece(FULL, MET),
                piece(Points.stepped(Linear.FULL, Linear.ONE, Y.minus(X), Y.times(new BigDecimal("2")), StepMode.WHOLE))));
    }

    @Test
    void otherShapesAreNot() {
        assertEquals(false, isFused(PLAIN, piece(RATIO)), "one piece");
        assertEquals(false, isFused(PLAIN, piece(FULL, MET), piece(NOTHING)), "nothing to compute");
        assertEquals(false, isFused(PLAIN, piece(RATIO, MET), piece(Points.quotient(Linear.FULL, Y, X))), "two quotients");
        assertEquals(false, isFused(PLAIN, piece(FULL, MET), piece(NOTHING, HALF), piece(FULL, atLeastZero(Y.minus(X.times(new BigDecimal("3"))))), piece(RATIO)),
                "four pieces");
        assertEquals(false, isFused(PLAIN, piece(FULL, MET, HALF), piece(RATIO)), "two conditions");
        CompiledCondition equal = new CompiledCondition(MET.expression(), true, -1, false);
        assertEquals(false, isFused(PLAIN, piece(FULL, equal), piece(RATIO)), "equality");
        assertEquals(false, isFused(PLAIN, new CompiledPiece(new CompiledCondition[] {MET}, BatchOutput.INVALID, null, null), piece(RATIO)), "a refusal");
        assertEquals(false, isFused(PLAIN, piece(FULL, atLeastZero(Linear.input(2).minus(X))), piece(RATIO)), "three columns");
        assertEquals(false, isFused(PLAIN, piece(FULL, MET), piece(Points.quotient(Linear.FULL, X, Y.plus(Linear.ONE)))), "a sum below the bar");
        assertEquals(false, isFused(PLAIN, piece(FULL, MET), piece(Points.quotient(Linear.FULL, X, Y.minus(Linear.FULL)))), "full points below the bar");
        assertEquals(false, isFused(PLAIN, piece(FULL, MET), piece(Points.quotient(Linear.FULL, X, Y.plus(X)))), "two columns below the bar");
        assertEquals(false, isFused(PLAIN, piece(FULL, MET), piece(Points.quotient(Linear.FULL, X, Y.times(new BigDecimal("-1"))))), "a negative divisor");
        assertEquals(false, isFused(PLAIN, piece(FULL, MET), piece(Points.quotient(Linear.full(new BigDecimal("0.333")), X, Y))), "a fraction of a hundredth");
        assertEquals(false, isFused(PLAIN, piece(FULL, MET), piece(Points.stepped(X, Linear.FULL, X, Y, StepMode.LINEAR))), "a base that changes by row");
    }

    @Test
    void rowsThatNeedCareAreNot() {
        Column x = Column.of(100, 300);
        CompiledPiece[] rule = {piece(FULL, MET), piece(RATIO)};
        assertEquals(false, isFused(rows(x, Column.of(200, 0)), rule), "a zero below the bar");
        assertEquals(false, isFused(rows(x, Column.of(200, -5)), rule), "a negative number below the bar");
        assertEquals(false, isFused(new BatchInput(1000, new long[] {1000, 2000}, x, Column.of(200, 150)), rule), "full points by row");
        assertEquals(false, isFused(rows(x, new Column(new long[] {200, 150}, new byte[2])), rule), "states");
        assertEquals(false, isFused(rows(x, null), piece(FULL, atLeastZero(X.minus(Linear.ONE.times(new BigDecimal("2"))))), piece(RATIO)), "no column below the bar");
        assertEquals(false, isFused(rows(Column.of(100, 1L << 52), Column.of(200, 1L << 51)), rule), "numbers whose product needs more than 64 bits");
        assertEquals(true, isFused(rows(Column.of(100, 1L << 45), Column.of(200, 1L << 44)), rule));
    }

    @Test
    void whatIsCertainInABlockIsNotAsked() {
        BatchInput below = rows(Column.of(1, 3), Column.of(200, 150));
        BlockRange range = new BlockRange(2);
        range.read(below, new int[] {0, 1}, 2);
        assertEquals(-1, MET.certainty(below, range));
        assertEquals(1, atLeastZero(Y.minus(X)).certainty(below, range));
        assertEquals(0, atLeastZero(X.minus(Linear.constant(new BigDecimal("0.02")))).certainty(below, range));
        assertEquals(1, atLeastZero(X.minus(Linear.constant(new BigDecimal("0.01")))).certainty(below, range));
        assertEquals(1, atLeastZero(Linear.constant(new BigDecimal("0.03")).minus(X)).certainty(below, range));
        assertEquals(-1, atLeastZero(X.minus(Linear.constant(new BigDecimal("0.04")))).certainty(below, range));
        CompiledCondition three = new CompiledCondition(atLeastZero(X.minus(Linear.constant(new BigDecimal("0.03")))).expression(), true, -1, false);
        assertEquals(0, three.certainty(below, range));
        BatchInput same = rows(Column.of(3, 3), Column.of(200, 150));
        range.read(same, new int[] {0, 1}, 2);
        assertEquals(1, three.certainty(same, range));
        BatchInput more = rows(Column.of(4, 5), Column.of(200, 150));
        range.read(more, new int[] {0, 1}, 2);
        assertEquals(-1, three.certainty(more, range));
        CompiledCondition given = new CompiledCondition(null, false, 1, true);
        CompiledCondition absent = new CompiledCondition(null, false, 1, false);
        assertEquals(1, given.certainty(more, range));
        assertEquals(-1, absent.certainty(more, range));
        assertEquals(-1, given.certainty(rows(Column.of(1, 2), null), range));
        assertEquals(1, absent.certainty(rows(Column.of(1, 2), null), range));
        assertEquals(0, given.certainty(rows(Column.of(1, 2), new Column(new long[2], new byte[2])), range));
        assertEquals(1, BlockPlan.of(new CompiledPiece[] {piece(FULL, atLeastZero(Y.minus(X))), piece(RATIO)}, below, below(below)).active().length);
        assertEquals(1, BlockPlan.of(new CompiledPiece[] {piece(FULL, MET), piece(RATIO)}, below, below(below)).active().length);
    }

    private static BlockRange below(BatchInput input) {
        BlockRange range = new BlockRange(2);
        range.read(input, new int[] {0, 1}, 2);
        return range;
    }

    @Test
    void aPlanServesTheRangeItWasMadeFor() {
        BlockRange range = below(PLAIN);
        BlockPlan plan = BlockPlan.of(new CompiledPiece[] {piece(FULL, MET), piece(RATIO)}, PLAIN, range);
        assertEquals(true, plan.isFor(below(PLAIN)));
        assertEquals(false, plan.isFor(below(rows(Column.of(101, 300), Column.of(200, 150)))));
        assertEquals(false, plan.isFor(below(rows(Column.of(100, 301), Column.of(200, 150)))));
        assertEquals(false, plan.isFor(below(rows(Column.of(100, 300), Column.of(201, 150)))));
        assertEquals(false, plan.isFor(below(rows(Column.of(100, 300), Column.of(200, 149)))));
        assertEquals(false, plan.isFor(below(new BatchInput(1000, new long[] {999, 1000}, Column.of(100, 300), Column.of(200, 150)))));
        assertEquals(false, plan.isFor(below(new BatchInput(1000, new long[] {1000, 1001}, Column.of(100, 300), Column.of(200, 150)))));
        assertEquals(true, plan.fits());
        BatchInput huge = rows(Column.of(1L << 60, 1), Column.of(1L << 60, 1));
        assertEquals(false, BlockPlan.of(new CompiledPiece[] {piece(FULL, MET), piece(RATIO)}, huge, below(huge)).fits());
    }

    @Test
    void rangesAreTakenFromTheRowsThatCount() {
        BlockRange range = new BlockRange(2);
        range.read(rows(new Column(new long[] {5, 900, 7, -3}, new byte[] {0, Column.MISSING, 1, 0}), null), new int[] {0, 1, 2}, 3);
        assertEquals("0 7 0 0 1000 1000", range.low[0] + " " + range.high[0] + " " + range.low[1] + " " + range.high[1] + " " + range.fullLow + " " + range.fullHigh);
        range.readAll(rows(Column.of(5, 900, 7, -3), Column.of(0, 0, 6, 9)), 0, 4);
        assertEquals("-3 900 0 15", range.low[0] + " " + range.high[0] + " " + range.low[1] + " " + range.high[1]);
        range.readAll(rows(Column.of(5, 900, 7, -3), Column.of(0, 0, 6, 9)), 0, 2);
        assertEquals("1 1023 0 0", range.low[0] + " " + range.high[0] + " " + range.low[1] + " " + range.high[1]);
        assertEquals(1000.0, range.fullMagnitude());
        assertEquals(1023.0, range.magnitude(0));
        range.low[0] = -2000;
        assertEquals(2000.0, range.magnitude(0));
    }
}
