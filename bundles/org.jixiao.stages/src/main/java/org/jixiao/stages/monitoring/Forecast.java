package org.jixiao.stages.monitoring;

import java.math.BigDecimal;
import java.util.Objects;
import org.jixiao.model.dossier.Likelihood;

/**
 * Where a value will stand at the end of the year.
 *
 * @param value what the pace until now leads to, or null where no pace can be told
 * @param likelihood whether the target will be met by the thresholds of the scheme; {@code UNKNOWN} where the scheme names none
 */
public record Forecast(BigDecimal value, Likelihood likelihood) {

    /** Nothing can be said. */
    public static final Forecast NONE = new Forecast(null, Likelihood.UNKNOWN);

    public Forecast {
        Objects.requireNonNull(likelihood);
    }
}
