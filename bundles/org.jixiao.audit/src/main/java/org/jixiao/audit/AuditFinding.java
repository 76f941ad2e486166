package org.jixiao.audit;

import java.math.BigDecimal;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jixiao.checks.Finding;
import org.jixiao.scoring.api.Message;

/**
 * A finding with what it does to the result and what may lie behind it. The finding itself carries the object, the field and, where
 * it is known, file, sheet and cell, so that a reader can jump there.
 *
 * @param finding what is wrong
 * @param effect what putting it right does to the total; null when it touches no score
 * @param explanations further sentences with their numbers: which rules were tried, how a wrong sum may have come about
 */
public record AuditFinding(Finding finding, Effect effect, List<Message> explanations) {

    /** The weightiest first: another grade, then points, then severity; otherwise the order stays. */
    public static final Comparator<AuditFinding> BY_EFFECT = Comparator
            .comparing((AuditFinding f) -> f.effect == null || !f.effect.changesGrade())
            .thenComparing(f -> f.effect == null ? BigDecimal.ZERO : f.effect.difference().abs().negate())
            .thenComparing(f -> f.finding.severity());

    public AuditFinding {
        Objects.requireNonNull(finding);
        explanations = List.copyOf(explanations);
    }

    /** The effect, if it touches a score. */
    public Optional<Effect> effectOnTotal() {
        return Optional.ofNullable(effect);
    }
}
