package org.jixiao.packs.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import org.jixiao.pack.transport.PqiClass;
import org.jixiao.scoring.api.Measure;
import org.jixiao.scoring.api.Result;
import org.jixiao.scoring.api.ScoringMethod;
import org.jixiao.scoring.api.Trace;
import org.jixiao.scoring.api.testkit.AbstractScoringMethodContract;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PqiClassContractTest extends AbstractScoringMethodContract {

    @Override
    protected ScoringMethod method() {
        return new PqiClass();
    }

    @Override
    protected List<Map<String, String>> parameterSets() {
        return List.of(Map.of(), Map.of("mode", "interpolated"), Map.of("classes", "差|0|0;合格|75|60;优|92.5|100"));
    }

    @ParameterizedTest
    @CsvSource({"90,classes,15.00", "89.99,classes,12.75", "80,classes,12.75", "79.9,classes,10.50", "60,classes,7.50", "59.9,classes,0.00",
        "100,classes,15.00", "85,interpolated,13.88", "80,interpolated,12.75", "90,interpolated,15.00", "30,interpolated,3.75",
        "0,interpolated,0.00", "81,interpolated,12.98"})
    void classesAndInterpolation(String pqi, String mode, BigDecimal points) {
        Result result = method().score(Measure.full("15").actual(pqi).build(), method().parse(Map.of("mode", mode)).get(), Trace.NONE);
        assertEquals(points, assertInstanceOf(Result.Scored.class, result).points());
    }

    @Test
    void anIndexAboveAHundredIsRefused() {
        assertInstanceOf(Result.Invalid.class, method().score(Measure.full("15").actual("101").build(), method().parse(Map.of()).get(), Trace.NONE));
    }

    @Test
    void tablesWithGapsOrFallingSharesAreRefused() {
        assertFalse(method().parse(Map.of("classes", "差|10|0;优|90|100")).isValid());
        assertFalse(method().parse(Map.of("classes", "差|0|0;优|90|100;良|80|85")).isValid());
        assertFalse(method().parse(Map.of("classes", "差|0|50;优|90|40")).isValid());
        assertFalse(method().parse(Map.of("classes", "差|0|0;差|90|100")).isValid());
    }
}
