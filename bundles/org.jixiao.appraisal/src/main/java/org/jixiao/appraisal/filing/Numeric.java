package org.jixiao.appraisal.filing;

import org.jixiao.model.appraisal.AppraisalIndicator;
import org.jixiao.model.base.Quantity;
import org.jixiao.model.base.QuantityKind;
import org.jixiao.stages.base.Words;

/** Which indicators are reported as a number. */
public final class Numeric {

    private Numeric() {
    }

    /** Whether a value of the indicator has to be a number: its target is one, or there is no target yet and its nature compares. */
    public static boolean isAsked(AppraisalIndicator indicator) {
        Quantity target = indicator.getTarget();
        if (Words.isGiven(target)) {
            return target.getKind() == QuantityKind.NUMBER || target.getKind() == QuantityKind.PERCENT;
        }
        return switch (indicator.getNature()) {
            case GE, GT, EQ, LE, LT -> true;
            case UNSPECIFIED, QUALITATIVE, YES_NO, DATE -> false;
        };
    }

    /** Whether a value is given where a number is due and is none. */
    public static boolean isNotANumber(AppraisalIndicator indicator, Quantity value) {
        return isAsked(indicator) && Words.isGiven(value) && value.getNumber() == null;
    }
}
