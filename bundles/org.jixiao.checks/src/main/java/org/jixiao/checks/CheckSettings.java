package org.jixiao.checks;

import java.math.BigDecimal;
import java.util.Set;

/**
 * What an agency may choose about the checks.
 *
 * @param scoreTolerance how far a printed score may lie from the one the rule gives, in points; offices use 0.1 (domain
 *     practice of the cross-check of imported tables). A scheme that declares a larger tolerance goes before this one
 * @param executionLag how many percentage points the execution of the money may stay behind the completion of the outputs
 * @param copiedTextLength texts of at least this many characters that stand as target and as actual are reported as copied;
 *     short words such as 及时 are answers, not copies
 * @param overAchievement per cent of the target above which a result is far above it and the target probably too low (domain
 *     practice: 130)
 * @param disabled ids of checks that are not run
 */
public record CheckSettings(BigDecimal scoreTolerance, BigDecimal executionLag, int copiedTextLength, BigDecimal overAchievement,
        Set<String> disabled) {

    /** Tolerance 0.1, lag 50 percentage points, copies from 6 characters on, far above from 130 %, all checks on. */
    public static final CheckSettings STANDARD =
            new CheckSettings(new BigDecimal("0.1"), new BigDecimal("50"), 6, new BigDecimal("130"), Set.of());

    public CheckSettings {
        if (scoreTolerance.signum() < 0 || executionLag.signum() < 0 || copiedTextLength < 1
                || overAchievement.signum() <= 0) {
            throw new IllegalArgumentException("tolerances must not be negative");
        }
        disabled = Set.copyOf(disabled);
    }
}
