package org.jixiao.stages.monitoring;

import java.math.BigDecimal;
import java.util.Objects;
import org.eclipse.emf.ecore.EObject;
import org.jixiao.model.base.Light;
import org.jixiao.model.rules.MonitoringRule;
import org.jixiao.scoring.api.Explanation;
import org.jixiao.scoring.api.Message;

/**
 * What a monitoring rule says about one thing, with the way it came about.
 *
 * @param subject the indicator row or fund row, or null for the whole subject
 * @param subjectId its id, empty for the whole subject
 * @param title its name
 * @param rule the rule, or null when the scheme has none for this row
 * @param standing whether there is a light
 * @param light {@code UNKNOWN} unless {@link Standing#JUDGED}
 * @param planned what was planned to date, in the unit of the target, or null
 * @param progress completion in per cent of what was planned to date (v), rounded for print, or null
 * @param forecast where it will stand at the end of the year
 * @param reasonRequired whether the light asks for the reason of the deviation
 * @param reasonMissing whether that reason has not been given
 * @param dispositionRequired whether the light asks for a disposition
 * @param reason the sentence: why this light, or why there is none
 * @param explanation clause, inputs and arithmetic
 */
public record Judgement(EObject subject, String subjectId, String title, MonitoringRule rule, Standing standing, Light light,
        BigDecimal planned, BigDecimal progress, Forecast forecast, boolean reasonRequired, boolean reasonMissing,
        boolean dispositionRequired, Message reason, Explanation explanation) {

    public Judgement {
        Objects.requireNonNull(subjectId);
        Objects.requireNonNull(standing);
        Objects.requireNonNull(light);
        Objects.requireNonNull(forecast);
        Objects.requireNonNull(reason);
        Objects.requireNonNull(explanation);
    }

    /** Whether a light was given. */
    public boolean isJudged() {
        return standing == Standing.JUDGED;
    }
}
