package org.jixiao.stages.evaluation;

import java.math.BigDecimal;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jixiao.model.dossier.IndicatorScore;
import org.jixiao.model.rules.AggregationKind;
import org.jixiao.model.rules.Clause;
import org.jixiao.model.rules.Dimension;
import org.jixiao.model.rules.DimensionKind;
import org.jixiao.model.rules.Scheme;
import org.jixiao.model.rules.ScoringRule;
import org.jixiao.packs.rules.BoundRule;
import org.jixiao.packs.rules.ModelValues;
import org.jixiao.packs.rules.RuleBinder;
import org.jixiao.packs.verify.SchemeFinding;
import org.jixiao.scoring.api.RoundingPolicy;
import org.jixiao.stages.base.DimensionIndex;

/** A scheme made ready for scoring many rows: verified once, rules bound once, parts found by name. */
final class CompiledScheme {

    private static final BigDecimal DEFAULT_TOLERANCE = new BigDecimal("0.005");

    private final Scheme scheme;
    private final List<SchemeFinding> refusals;
    private final RuleBinder binder;
    private final RoundingPolicy rounding;
    private final Map<ScoringRule, BoundRule> bound = new IdentityHashMap<>();
    private final DimensionIndex dimensions;
    private final Dimension execution;

    CompiledScheme(Scheme scheme, List<SchemeFinding> findings, RuleBinder binder) {
        this.scheme = scheme;
        this.refusals = findings.stream().filter(SchemeFinding::isError).toList();
        this.binder = binder;
        this.rounding = ModelValues.rounding(scheme.getRounding());
        this.execution = scheme.getDimensions().stream().filter(d -> d.getKind() == DimensionKind.EXECUTION).findFirst().orElse(null);
        this.dimensions = new DimensionIndex(scheme.getDimensions(), execution);
    }

    Scheme scheme() {
        return scheme;
    }

    List<SchemeFinding> refusals() {
        return refusals;
    }

    RoundingPolicy rounding() {
        return rounding;
    }

    /** Largest difference between a claimed and a computed score that counts as none. */
    BigDecimal tolerance() {
        BigDecimal declared = scheme.getRounding() == null ? null : scheme.getRounding().getTolerance();
        return declared == null ? DEFAULT_TOLERANCE : declared;
    }

    /** Whether the first-level parts weigh in per cent and each adds up to a hundred by itself. */
    boolean isNested() {
        return scheme.getAggregation() == AggregationKind.NESTED_PERCENT;
    }

    /** The part for budget execution, or null. */
    Dimension execution() {
        return execution;
    }

    /** The rule with its method; the scheme's own are bound once. Rules inside documents change and are bound anew. */
    synchronized BoundRule bind(ScoringRule rule) {
        boolean lasting = rule.eResource() != null && "pack".equals(rule.eResource().getURI().scheme());
        return lasting ? bound.computeIfAbsent(rule, r -> binder.bind(r, scheme)) : binder.bind(rule, scheme);
    }

    Optional<Clause> clause(String id) {
        return scheme.getDocuments().stream().flatMap(d -> d.getClauses().stream()).filter(c -> c.getId() != null && c.getId().equals(id))
                .findFirst();
    }

    /** The parts a row belongs to, the widest first; empty when the scheme knows neither its code nor its names. */
    List<Dimension> path(IndicatorScore row) {
        return dimensions.path(row.getDimensionCode(), row.getLevel1(), row.getLevel2(), row.getName());
    }
}
