package org.jixiao.scoring.methods;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import org.jixiao.scoring.api.Bounds;
import org.jixiao.scoring.api.Monotonicity;
import org.jixiao.scoring.api.ParameterDescriptor;
import org.jixiao.scoring.api.ParameterError;
import org.jixiao.scoring.api.ParameterType;
import org.jixiao.scoring.api.Parameters;

/**
 * What happens when the target is exceeded. All four are in real use: capped at full points (the usual rule), reduced by the
 * deviation (财预〔2020〕10号: a target that was obviously too low), zero outside a window (Pidu: below 70 % or above 130 %), and
 * a bonus (road construction: up to 20 %).
 */
final class OverAchievement {

    static final String CAP = "cap";
    static final String DEVIATION = "deviation";
    static final String WINDOW = "window";
    static final String BONUS = "bonus";

    private OverAchievement() {
    }

    /** The parameters, to be put behind those of a method. */
    static List<ParameterDescriptor> parameters() {
        return List.of(
                Describe.shared("over", ParameterType.ENUM).choices(CAP, DEVIATION, WINDOW, BONUS).byDefault(CAP).build(),
                Describe.shared("overLimit", ParameterType.PERCENT).range("100", "1000").byDefault("120").build(),
                Describe.shared("windowLow", ParameterType.PERCENT).range("0", "100").byDefault("70").build(),
                Describe.shared("windowHigh", ParameterType.PERCENT).range("100", "1000").byDefault("130").build(),
                Describe.shared("capRatio", ParameterType.PERCENT).range("100", "1000").byDefault("120").build(),
                Describe.shared("bonusCap", ParameterType.PERCENT).range("0", "900").byDefault("20").build());
    }

    static ParameterDescriptor[] after(ParameterDescriptor... own) {
        List<ParameterDescriptor> all = new ArrayList<>(List.of(own));
        all.addAll(parameters());
        return all.toArray(ParameterDescriptor[]::new);
    }

    /** The largest multiple of the full points under these parameters. */
    static BigDecimal largestShare(Parameters parameters) {
        if (!parameters.choice("over").equals(BONUS)) {
            return BigDecimal.ONE;
        }
        return parameters.share("capRatio").min(BigDecimal.ONE.add(parameters.share("bonusCap")));
    }

    static Bounds bounds(BigDecimal full, Parameters parameters) {
        return Bounds.upTo(full.multiply(largestShare(parameters)));
    }

    static Monotonicity monotonicity(Parameters parameters) {
        String over = parameters.choice("over");
        return over.equals(CAP) || over.equals(BONUS) ? Monotonicity.INCREASING : Monotonicity.NONE;
    }

    /** A floor above the lower end of the window would make the window meaningless. */
    static List<ParameterError> validate(Parameters parameters, String floor) {
        boolean clash = parameters.choice("over").equals(WINDOW) && parameters.optionalDecimal(floor)
                .filter(f -> f.compareTo(parameters.decimal("windowLow")) > 0).isPresent();
        return clash ? List.of(Describe.error(floor, "error.floorInWindow", parameters.decimal(floor), parameters.decimal("windowLow")))
                : List.of();
    }
}
