package org.jixiao.packs.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import org.jixiao.example.pack.Stars;
import org.jixiao.scoring.api.Measure;
import org.jixiao.scoring.api.Result;
import org.jixiao.scoring.api.ScoringMethod;
import org.jixiao.scoring.api.Trace;
import org.jixiao.scoring.api.testkit.AbstractScoringMethodContract;
import org.junit.jupiter.api.Test;

class StarsContractTest extends AbstractScoringMethodContract {

    @Override
    protected ScoringMethod method() {
        return new Stars();
    }

    @Override
    protected List<Map<String, String>> parameterSets() {
        return List.of(Map.of(), Map.of("most", "3"));
    }

    @Test
    void fourOfFiveStarsAreFourFifths() {
        Result result = method().score(Measure.full("20").actual("4").build(), method().parse(Map.of()).get(), Trace.NONE);
        assertEquals(new BigDecimal("16.00"), assertInstanceOf(Result.Scored.class, result).points());
    }

    @Test
    void sixOfFiveStarsAreRefused() {
        assertInstanceOf(Result.Invalid.class, method().score(Measure.full("20").actual("6").build(), method().parse(Map.of()).get(), Trace.NONE));
    }
}
