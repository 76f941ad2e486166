package org.jixiao.packs.rules;

import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jixiao.model.rules.OverAchievement;
import org.jixiao.model.rules.Scheme;
import org.jixiao.model.rules.ZeroBudgetPolicy;
import org.jixiao.scoring.api.Decimals;

/** What a scheme says once for all its rules, as the parameters in which the built-in methods take it. */
final class SchemeDefaults {

    private SchemeDefaults() {
    }

    static Map<String, String> of(Scheme scheme) {
        Map<String, String> texts = new LinkedHashMap<>();
        if (scheme == null) {
            return texts;
        }
        if (scheme.getZeroBudgetPolicy() == ZeroBudgetPolicy.DIVIDE_BY_ONE) {
            texts.put("zeroBudget", "divideByOne");
        }
        OverAchievement over = scheme.getOverAchievement();
        if (over != null) {
            texts.put("over", switch (over.getPolicy()) {
                case CAP -> "cap";
                case REDUCE_BY_DEVIATION -> "deviation";
                case ZERO_OUTSIDE_WINDOW -> "window";
                case BONUS -> "bonus";
            });
            percent(texts, "overLimit", over.getLimitRatio());
            percent(texts, "windowLow", over.getLowerRatio());
            percent(texts, "windowHigh", over.getLimitRatio());
            percent(texts, "bonusCap", over.getBonusCapRatio());
        }
        return texts;
    }

    /** Ratios of the model are shares of one, parameters are per cent. */
    private static void percent(Map<String, String> texts, String name, BigDecimal ratio) {
        if (ratio != null) {
            texts.put(name, Decimals.plain(ratio.movePointRight(2)));
        }
    }
}
