package org.jixiao.scoring.methods;

import static org.jixiao.scoring.api.Operator.EQ;
import static org.jixiao.scoring.api.Operator.GE;
import static org.jixiao.scoring.api.Operator.GT;
import static org.jixiao.scoring.api.Operator.LE;
import static org.jixiao.scoring.api.Operator.LT;
import static org.jixiao.scoring.api.formula.Condition.compare;

import java.math.BigDecimal;
import org.jixiao.scoring.api.Decimals;
import org.jixiao.scoring.api.Flag;
import org.jixiao.scoring.api.Parameters;
import org.jixiao.scoring.api.formula.Condition;
import org.jixiao.scoring.api.formula.Formula;
import org.jixiao.scoring.api.formula.FormulaInput;
import org.jixiao.scoring.api.formula.Linear;
import org.jixiao.scoring.api.formula.Points;

/**
 * F × a ÷ t with everything that real rules add to it: 财预〔2020〕10号 (met: full points, not met: by the ratio), a pass
 * threshold (财预〔2021〕101号), and the four ways to treat over-achievement. Inputs: target, actual, claimed score.
 */
final class RatioFormula {

    static final Linear TARGET = Linear.input(0);
    static final Linear ACTUAL = Linear.input(1);
    static final Linear CLAIMED = Linear.input(2);

    private final Parameters parameters;
    private final String floor;
    private final Formula.Builder formula = Formula.of(RatioFormula.class, FormulaInput.of(Describe.TARGET),
            FormulaInput.of(Describe.ACTUAL), FormulaInput.of(Describe.CLAIMED));

    /**
     * @param parameters parameters, those of {@link OverAchievement} among them
     * @param floor name of the parameter with the least ratio, or null when the method has none
     */
    RatioFormula(Parameters parameters, String floor) {
        this.parameters = parameters;
        this.floor = floor;
    }

    /** A target of zero means that nothing may happen (= 0): full points for nothing, else none. */
    RatioFormula withZeroTarget() {
        zeroTarget(formula);
        return this;
    }

    static void zeroTarget(Formula.Builder formula) {
        formula.when("zero.met", compare(TARGET, EQ, BigDecimal.ZERO), compare(ACTUAL, LE, BigDecimal.ZERO)).givesFull(Flag.ZERO_TARGET);
        formula.when("zero.missed", compare(TARGET, EQ, BigDecimal.ZERO)).givesNothing(Flag.ZERO_TARGET);
    }

    /** A ratio to a target that is not positive has no meaning: the score is given by hand, or stays open. */
    static void byHand(Formula.Builder formula) {
        byHand(formula, Linear.ZERO, Linear.FULL);
    }

    /** The same between the floor and the cap of a rule. */
    static void byHand(Formula.Builder formula, Linear floor, Linear cap) {
        Condition undefined = compare(TARGET, LE, BigDecimal.ZERO);
        Condition given = new Condition.Given(2, true);
        Points low = Points.of(floor).atMost(cap);
        Points high = Points.of(cap);
        formula.when("hand.refused", undefined, given, compare(CLAIMED, LT, floor), compare(CLAIMED, LT, cap)).isRefused(low, high);
        formula.when("hand.refused", undefined, given, compare(CLAIMED, GT, cap)).isRefused(low, high);
        formula.when("hand.given", undefined, given).gives(Points.of(CLAIMED), "{claimed}", Flag.REASON_REQUIRED);
        formula.when("hand.open", undefined).leavesOpen(low, high);
    }

    Formula build() {
        formula.when("ratio.met", compare(TARGET, LT, BigDecimal.ZERO), compare(ACTUAL, GE, TARGET)).givesFull();
        byHand(formula);
        formula.when("ratio.negative", compare(ACTUAL, LT, BigDecimal.ZERO)).givesNothing();
        if (floor != null) {
            parameters.optionalShare(floor).ifPresent(share -> formula
                    .when("ratio.belowFloor", compare(ACTUAL, LT, TARGET.times(share))).details(percent(share)).givesNothing());
        }
        String over = parameters.choice("over");
        if (over.equals(OverAchievement.WINDOW)) {
            window();
        }
        Points ratio = Points.quotient(Linear.FULL, ACTUAL, TARGET);
        formula.when("ratio.below", compare(ACTUAL, LT, TARGET)).gives(ratio, "{full} × {actual} ÷ {target}");
        BigDecimal limit = parameters.share("overLimit");
        Condition far = compare(ACTUAL, GT, TARGET.times(limit));
        switch (over) {
            case OverAchievement.BONUS -> {
                BigDecimal most = OverAchievement.largestShare(parameters);
                formula.when("ratio.met", compare(ACTUAL, EQ, TARGET)).givesFull();
                formula.otherwise("ratio.bonus").details(percent(most)).gives(ratio.atMost(Linear.full(most)),
                        "{full} × {actual} ÷ {target}", Flag.OVER_ACHIEVED);
            }
            case OverAchievement.DEVIATION -> {
                Linear distance = TARGET.times(limit.add(BigDecimal.ONE)).minus(ACTUAL);
                formula.when("ratio.deviation", far).details(percent(limit)).gives(
                        Points.quotient(Linear.FULL, distance, TARGET).atLeast(Linear.ZERO),
                        "{full} × (1 − ({actual} ÷ {target} − " + Decimals.plain(limit) + "))", Flag.OVER_ACHIEVED, Flag.REASON_REQUIRED);
                formula.otherwise("ratio.met").givesFull();
            }
            case OverAchievement.WINDOW -> formula.otherwise("ratio.met").givesFull();
            default -> {
                formula.when("ratio.farAbove", far).details(percent(limit)).givesFull(Flag.OVER_ACHIEVED, Flag.REASON_REQUIRED);
                formula.otherwise("ratio.met").givesFull();
            }
        }
        return formula.build();
    }

    private void window() {
        BigDecimal low = parameters.share("windowLow");
        BigDecimal high = parameters.share("windowHigh");
        formula.when("ratio.belowWindow", compare(ACTUAL, LT, TARGET.times(low))).details(percent(low), percent(high)).givesNothing();
        formula.when("ratio.aboveWindow", compare(ACTUAL, GT, TARGET.times(high))).details(percent(low), percent(high))
                .givesNothing(Flag.OVER_ACHIEVED, Flag.REASON_REQUIRED);
    }

    static String percent(BigDecimal share) {
        return Decimals.plain(share.movePointRight(2)) + "%";
    }
}
