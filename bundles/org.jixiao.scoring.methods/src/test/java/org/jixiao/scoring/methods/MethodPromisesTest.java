package org.jixiao.scoring.methods;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.List;
import org.jixiao.scoring.api.Bounds;
import org.jixiao.scoring.api.Decimals;
import org.jixiao.scoring.api.InputDescriptor;
import org.jixiao.scoring.api.MethodDescriptor;
import org.jixiao.scoring.api.Monotonicity;
import org.jixiao.scoring.api.ParameterType;
import org.jixiao.scoring.api.Parameters;
import org.jixiao.scoring.api.Rows;
import org.jixiao.scoring.api.ScoringMethod;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What a rule promises before it is applied: the least and the most points of an item of ten, and how they follow the actual value. */
class MethodPromisesTest {

    private final AllMethods methods = new AllMethods();

    @ParameterizedTest
    @CsvSource(delimiter = '#', nullValues = "-", value = {
        "completion-ratio# -# 0# 10# INCREASING", "completion-ratio# over=bonus# 0# 12# INCREASING",
        "completion-ratio# over=bonus,capRatio=150,bonusCap=10# 0# 11# INCREASING", "completion-ratio# over=bonus,capRatio=105# 0# 10.5# INCREASING",
        "completion-ratio# over=window# 0# 10# NONE", "completion-ratio# over=deviation# 0# 10# NONE",
        "positive# -# 0# 10# INCREASING", "positive# over=bonus# 0# 12# INCREASING", "positive# over=window# 0# 10# NONE",
        "equal# -# 0# 10# NONE", "equal# over=bonus# 0# 12# NONE",
        "reverse-deviation# -# 0# 10# DECREASING", "reverse-ratio# -# 0# 10# DECREASING",
        "execution-rate# -# 0# 10# INCREASING", "execution-rate# bands=0|60|0;60||100# 0# 10# INCREASING", "execution-rate# bands=0|60|50;60||50# 0# 10# INCREASING",
        "execution-rate# bands=0|60|50;60||49# 0# 10# NONE",
        "qualitative-bands# -# 0# 10# NONE", "yes-no# -# 0# 10# NONE", "satisfaction-steps# -# 0# 10# INCREASING",
        "decreasing-quantity# -# 0# 10# INCREASING", "decreasing-quantity# source=occurrences# 0# 10# DECREASING",
        "decreasing-quantity# source=excess,floor=3# 3# 10# DECREASING", "decreasing-quantity# floor=12# 10# 10# INCREASING",
        "veto# -# 0# 10# DECREASING", "veto# condition=atLeast# 0# 10# INCREASING", "veto# condition=shareOfTarget# 0# 10# INCREASING",
        "veto# condition=yes# 0# 10# NONE", "veto# condition=no# 0# 10# NONE",
        "base-plus-minus# base=8# 0# 10# INCREASING", "base-plus-minus# base=8,direction=lower# 0# 10# DECREASING",
        "base-plus-minus# base=8,cap=12,floor=2# 2# 12# INCREASING", "base-plus-minus# base=80,points=share,cap=120,floor=20# 2# 12# INCREASING", "base-plus-minus# base=8,floor=11# 10# 10# INCREASING",
        "accumulation# perUnit=1# 0# 10# INCREASING", "accumulation# perUnit=1,start=3,cap=15# 3# 15# INCREASING", "accumulation# perUnit=1,start=12# 10# 10# INCREASING",
        "direct-deduction# items=a|甲|1# 0# 10# NONE", "direct-deduction# items=a|甲|1,floor=-20# -20# 10# NONE",
        "direct-deduction# items=a|甲|1,deductionCap=4# 6# 10# NONE", "direct-deduction# items=a|甲|1,deductionCap=40# 0# 10# NONE",
        "direct-deduction# items=a|甲|1,floor=11# 10# 10# NONE",
        "tiered-bands# bands=|10|50;10||100# 5# 10# INCREASING", "tiered-bands# bands=|10|100;10||50# 5# 10# DECREASING",
        "tiered-bands# bands=|10|20;10|20|100;20||50# 2# 10# NONE", "tiered-bands# awards=points,bands=|10|3;10||15# 3# 10# INCREASING",
        "tiered-bands# quantity=ratio,bands=|10|50;10||100# 0# 10# INCREASING", "tiered-bands# bands=|10|50;10||50# 5# 5# INCREASING",
        "accuracy-bands# bands=5|100;6|50# 0# 10# NONE", "accuracy-bands# bands=5|100;6|50,outside=20# 2# 10# NONE",
        "accuracy-bands# quantity=deviation,bands=5|100,outside=20# 0# 10# NONE",
        "neutral# -# 0# 10# NONE", "control# -# 0# 10# DECREASING", "control# bonus=20# 0# 12# DECREASING",
        "efficacy-coefficient# satisfactory=12,unacceptable=6# 0# 10# INCREASING", "efficacy-coefficient# satisfactory=6,unacceptable=12# 0# 10# DECREASING",
        "standard-levels# levels=A|3|1;B|1|0.5# 0# 10# INCREASING", "standard-levels# levels=A|1|1;B|3|0.5# 0# 10# DECREASING",
        "linear-interpolation# awards=points,marks=A|90|4;B|80|3# 0# 4# INCREASING", "linear-interpolation# marks=A|2|90;B|4|60# 0# 9# DECREASING",
        "ranking# tiers=1|100;|40# 4# 10# DECREASING", "ranking# by=equal# 0# 10# DECREASING",
        "contribution-rate# due=20# 0# 10# INCREASING", "folded-norm# norm=10,deduct=1,classes=优;良# 0# 10# INCREASING",
        "grade-tick# grades=优|90;良|50# 5# 9# NONE", "ballot# options=a|好|3;b|差|1# 0# 10# NONE",
        "geometric-efficacy# items=a|甲|5|1# 0# 10# NONE", "checklist# items=a|甲|1# 0# 10# NONE",
        "custom-formula# formula=actual# 0# 10# NONE", "custom-formula# formula=actual,most=150,floor=-3# -3# 15# NONE",
        "custom-formula# formula=actual,floor=11# 10# 10# NONE",
        "composite# items=p|甲|4|org.jixiao.scoring.methods.completion-ratio|over\\=bonus;q|乙|6|org.jixiao.scoring.methods.direct-deduction|items\\=a\\\\|甲\\\\|1\\,floor\\=-5# -5# 10.8# NONE",
        "composite# items=p|甲|4|gone.method|;q|乙|6|org.jixiao.scoring.methods.positive|,coefficient=1.5# 0# 15# NONE",
    })
    void boundsAndDirection(String name, String parameters, String low, String high, Monotonicity direction) {
        ScoringMethod method = methods.named(name);
        Parameters set = method.parse(Rows.readSet(parameters == null ? "" : parameters)).get();
        Bounds bounds = method.bounds(BigDecimal.TEN, set);
        assertEquals(low + " to " + high, Decimals.plain(bounds.low()) + " to " + Decimals.plain(bounds.high()));
        assertEquals(direction, method.monotonicity(set));
    }

    @Test
    void descriptorsOfThisBundleNameTheirWords() {
        MethodDescriptor made = Describe.method("x", Monotonicity.INCREASING, List.of(Describe.TARGET),
                Describe.own("x", "limit", ParameterType.DECIMAL).build(), Describe.shared("step", ParameterType.DECIMAL).build());
        assertEquals("org.jixiao.scoring.methods.x 1.0 1.0 method.x.label method.x.help", String.join(" ", made.id(), made.version(), made.apiVersion(),
                made.label().key(), made.help().key()));
        assertEquals(List.of("parameter.x.limit.label", "parameter.step.label"), made.parameters().stream().map(p -> p.label().key()).toList());
        assertEquals(List.of(true, true, false), List.of(Describe.TARGET.required(), Describe.ACTUAL.required(), Describe.CLAIMED.required()));
        assertEquals(InputDescriptor.Kind.NUMBER, Describe.CLAIMED.kind());
    }

    @ParameterizedTest
    @CsvSource({"8,3,2", "1024,10,2", "0.000001,6,0.1", "1E+30,3,10000000000", "2,2,1.4142135623730950488016887242096980785696718753769480731766797",
        "5,1,5", "0,7,0", "999,2,31.606961258558216545204213985699", "100000,5,10", "0.5,3,0.79370052598409973737585281963615413019574666394992650490414288"})
    void rootsAreRightToTheLastDigit(String number, int degree, String root) {
        for (int digits : new int[] {5, 20, 32}) {
            MathContext context = new MathContext(digits, RoundingMode.HALF_UP);
            BigDecimal found = Roots.root(new BigDecimal(number), degree, context);
            assertEquals(0, new BigDecimal(root).round(context).compareTo(found), found + " instead of " + root);
            assertTrue(found.precision() <= digits);
        }
    }
}
