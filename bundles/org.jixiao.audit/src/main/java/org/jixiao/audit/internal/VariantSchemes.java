package org.jixiao.audit.internal;

import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.jixiao.model.rules.RuleClass;
import org.jixiao.model.rules.Scheme;
import org.jixiao.stages.evaluation.EvaluationScorer;

/** Changed copies of schemes, made and verified once for all tables that are audited. Safe for use by several threads. */
public final class VariantSchemes {

    private record Key(Scheme original, List<RuleVariant> variants, int digits) {
    }

    private final EvaluationScorer scorer;
    private final Map<Key, Scheme> made = new ConcurrentHashMap<>();

    /** Variants that this scorer is to score by. */
    public VariantSchemes(EvaluationScorer scorer) {
        this.scorer = scorer;
    }

    EvaluationScorer scorer() {
        return scorer;
    }

    /** The scheme with its default rules replaced by the variants and rounding to so many decimals. */
    Scheme of(Scheme original, Map<RuleClass, RuleVariant> rules, int digits) {
        return made.computeIfAbsent(new Key(original, List.copyOf(rules.values()), digits), key -> {
            Scheme variant = Hypotheses.scheme(original, rules, digits);
            scorer.keep(variant);
            return variant;
        });
    }
}
