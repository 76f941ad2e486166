package org.jixiao.stages.evaluation;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
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

/** A scheme made ready for scoring many rows: verified once, rules bound once, parts found by name. */
final class CompiledScheme {

    private static final BigDecimal DEFAULT_TOLERANCE = new BigDecimal("0.005");

    private final Scheme scheme;
    private final List<SchemeFinding> refusals;
    private final RuleBinder binder;
    private final RoundingPolicy rounding;
    private final Map<ScoringRule, BoundRule> bound = new IdentityHashMap<>();
    private final Map<String, List<Dimension>> byName = new HashMap<>();
    private final Map<String, List<Dimension>> byCode = new HashMap<>();
    private final Dimension execution;

    CompiledScheme(Scheme scheme, List<SchemeFinding> findings, RuleBinder binder) {
        this.scheme = scheme;
        this.refusals = findings.stream().filter(SchemeFinding::isError).toList();
        this.binder = binder;
        this.rounding = ModelValues.rounding(scheme.getRounding());
        this.execution = scheme.getDimensions().stream().filter(d -> d.getKind() == DimensionKind.EXECUTION).findFirst().orElse(null);
        scheme.getDimensions().stream().filter(d -> d != execution).forEach(d -> index(d, List.of()));
        if (execution != null) {
            // Forms that give execution a row of its own; a part of the same name comes first.
            index(execution, List.of());
        }
    }

    private void index(Dimension dimension, List<Dimension> above) {
        List<Dimension> path = new ArrayList<>(above);
        path.add(dimension);
        byCode.putIfAbsent(dimension.getCode(), path);
        byName.putIfAbsent(key(above.size(), dimension.getName()), path);
        dimension.getSynonyms().forEach(s -> byName.putIfAbsent(key(above.size(), s), path));
        dimension.getChildren().forEach(child -> index(child, path));
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
        List<Dimension> byDeclaredCode = byCode.get(row.getDimensionCode());
        if (byDeclaredCode != null) {
            return byDeclaredCode;
        }
        List<Dimension> first = byName.get(key(0, row.getLevel1()));
        List<Dimension> second = byName.get(key(1, row.getLevel2()));
        List<Dimension> path = second != null && (first == null || second.getFirst() == first.getFirst()) ? second
                : first == null ? List.of() : first;
        return named(row, path);
    }

    /** A common indicator (在职人员控制率, 三公经费变动率) is a part of its own that the row's name tells, below the part its levels tell. */
    private List<Dimension> named(IndicatorScore row, List<Dimension> path) {
        for (int level = 2; level >= 1; level--) {
            List<Dimension> own = byName.get(key(level, row.getName()));
            boolean below = own != null && !path.isEmpty() && own.getFirst() == path.getFirst() && own.size() > path.size();
            if (below && own.subList(0, path.size()).equals(path)) {
                return own;
            }
        }
        return path;
    }

    /** Names in files carry blanks, numbering, points in brackets and the word 指标, or they do not. */
    static String key(int level, String name) {
        String plain = Targets.plain(name).replaceAll("[((][^))]*[))]", "").replaceAll("^[一二三四五六七八九十\\d]+[、..]", "");
        plain = plain.replaceAll("[\\d.]+分?$", "");
        return level + plain.replaceAll("指标$", "");
    }
}
