package org.jixiao.scoring;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.math.BigDecimal;
import java.util.List;
import org.jixiao.scoring.api.Measure;
import org.jixiao.scoring.api.Message;
import org.jixiao.scoring.api.Result;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** An example is reproduced by the result it names and by no other. */
class WorkedExampleTest {

    private static final Message REASON = Message.literal("x");

    private static boolean reproduced(String expected, Result result) {
        return new WorkedExample(null, Measure.full("10").build(), expected).isReproducedBy(result);
    }

    @ParameterizedTest
    @CsvSource({"8.62,8.62,true", "8.620,8.62,true", "8.6,8.62,false", "-1,-1.00,true", "8..8.62,8.62,false", "8.62..8.62,8.62,false", "x,8.62,false",
        "invalid,8.62,false", "1e1,10,false", "'',0,false"})
    void pointsCompareAsNumbers(String expected, String points, boolean reproduced) {
        assertEquals(reproduced, reproduced(expected, new Result.Scored(new BigDecimal(points))));
    }

    @ParameterizedTest
    @CsvSource({"6..8,true", "6.0..8.00,true", "6..9,false", "5..8,false", "6,false", "8,false", "..8,false", "6..,false", "a..8,false", "6..b,false",
        "..,false", "not-applicable,false"})
    void anOpenScoreIsARange(String expected, boolean reproduced) {
        BigDecimal low = new BigDecimal("6");
        BigDecimal high = new BigDecimal("8");
        assertEquals(reproduced, reproduced(expected, new Result.Interval(low, high, REASON)));
        assertEquals(reproduced, reproduced(expected, new Result.InsufficientData(List.of(REASON), low, high)));
    }

    @Test
    void whatHasNoPointsIsNamed() {
        Result none = new Result.NotApplicable(REASON);
        Result invalid = new Result.Invalid(REASON);
        assertEquals(List.of(true, false, false, true), List.of(reproduced("not-applicable", none), reproduced("invalid", none),
                reproduced("not-applicable", invalid), reproduced("invalid", invalid)));
        assertEquals("", new WorkedExample(null, Measure.full("10").build(), "1").name());
    }
}
