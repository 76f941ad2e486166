package org.jixiao.audit.internal;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jixiao.audit.RuleFit;
import org.jixiao.audit.ScoreExplanation;
import org.jixiao.audit.ScoreExplanation.Kind;
import org.jixiao.audit.ScoreReading;
import org.jixiao.model.dossier.Dossier;
import org.jixiao.model.dossier.Evaluation;
import org.jixiao.model.dossier.FundRow;
import org.jixiao.model.dossier.IndicatorScore;
import org.jixiao.model.rules.RuleClass;
import org.jixiao.model.rules.Scheme;
import org.jixiao.scoring.api.Message;
import org.jixiao.scoring.api.Result;
import org.jixiao.scoring.api.Step;
import org.jixiao.stages.evaluation.EvaluationResult;
import org.jixiao.stages.evaluation.EvaluationScorer;
import org.jixiao.stages.evaluation.RowResult;

/**
 * Works backwards from printed scores to rules: scores the table by the scheme, then by every other way in real use and by coarser
 * rounding, always with the real engine, and looks which of them gives the printed numbers. Kinds of indicators are independent of
 * each other, so each is tried in the same run.
 */
final class RuleSearch {

    /** A way of scoring that a reading came from; the same object for all rows that were read this way. */
    private record Way(RuleClass ruleClass, String id, int digits, Message label) {
        String key() {
            return (ruleClass == null ? "execution" : ruleClass.getName()) + '/' + id + '/' + digits;
        }
    }

    private record Found(Way way, BigDecimal points) {
    }

    private static final int ROWS_THAT_PROVE = 2;
    private static final int[] COARSER = {1, 0};

    private final EvaluationScorer scorer;
    private final VariantSchemes schemes;
    private final Dossier dossier;
    private final Evaluation evaluation;
    private final Scheme scheme;
    private final EvaluationResult own;
    private final EvaluationResult evidence;
    private final int digits;
    private final Runnable step;
    private final Map<String, RuleClass> classes = new HashMap<>();
    private final Map<String, List<Found>> found = new LinkedHashMap<>();
    private final Map<String, Way> ways = new LinkedHashMap<>();

    /**
     * A search over one table.
     *
     * @param own the table scored by its scheme
     * @param evidence the same without the printed scores
     * @param step run before each scoring of the whole table; may throw to end the search
     */
    RuleSearch(VariantSchemes schemes, Dossier dossier, Evaluation evaluation, EvaluationResult own, EvaluationResult evidence,
            Runnable step) {
        this.step = step;
        this.schemes = schemes;
        this.scorer = schemes.scorer();
        this.dossier = dossier;
        this.evaluation = evaluation;
        this.scheme = own.scheme();
        this.own = own;
        this.evidence = evidence;
        this.digits = scheme.getRounding() == null ? 2 : scheme.getRounding().getIndicatorDigits();
    }

    /**
     * Searches.
     *
     * @param execution whether the table gives points to execution at all
     */
    RuleFit search(boolean execution) {
        own.rows().forEach(row -> classes.put(row.rowId(), row.rule().ruleClass()));
        tryReadings();
        tryRounding();
        tryVariants();
        Map<Way, List<RowResult>> accepted = accepted();
        List<ScoreExplanation> rows = new ArrayList<>();
        if (execution && own.execution() != null) {
            rows.add(explain(own.execution(), accepted));
        }
        own.rows().forEach(row -> rows.add(explain(row, accepted)));
        List<Message> sentences = accepted.entrySet().stream().map(e -> Texts.of("fit.accepted", e.getKey().label(), e.getValue().size(),
                e.getValue().stream().map(row -> "“" + row.title() + "”").toList())).toList();
        return new RuleFit(rows, sentences, ways.size() + 1);
    }

    private void tryRounding() {
        for (int coarse : COARSER) {
            if (coarse < digits) {
                EvaluationResult result = scorer.score(dossier, evaluation, schemes.of(scheme, Map.of(), coarse));
                Message label = Texts.of("variant.rounded", coarse);
                note(result.execution(), new Way(null, "own", coarse, label));
                result.rows().forEach(row -> note(row, new Way(classes.get(row.rowId()), "own", coarse, label)));
            }
        }
    }

    private void tryVariants() {
        int most = java.util.Arrays.stream(RuleClass.values()).mapToInt(c -> RuleVariant.of(c).size()).max().orElse(0);
        for (int coarse = digits; coarse >= 0; coarse = coarse > 1 ? 1 : coarse - 1) {
            for (int i = 0; i < most; i++) {
                Map<RuleClass, RuleVariant> round = new EnumMap<>(RuleClass.class);
                for (RuleClass ruleClass : RuleClass.values()) {
                    List<RuleVariant> variants = RuleVariant.of(ruleClass);
                    if (i < variants.size()) {
                        round.put(ruleClass, variants.get(i));
                    }
                }
                score(evaluation, round, coarse);
            }
        }
    }

    private void score(Evaluation table, Map<RuleClass, RuleVariant> round, int coarse) {
        step.run();
        EvaluationResult result = scorer.score(dossier, table, schemes.of(scheme, round, coarse));
        for (RowResult row : result.rows()) {
            RuleVariant variant = round.get(row.rule().ruleClass());
            if (variant != null && variant.concerns(row.title())) {
                note(row, way(variant.ruleClass(), variant.id(), coarse, variant.label()));
            }
        }
    }

    private Way way(RuleClass ruleClass, String id, int coarse, Message label) {
        return new Way(ruleClass, id, coarse, coarse == digits ? label : Texts.of("variant.and", label, Texts.of("variant.rounded", coarse)));
    }

    /** Targets without a sign as limits, and the budget of the start of the year as denominator. */
    private void tryReadings() {
        Set<String> bare = evaluation.getIndicators().stream().filter(Hypotheses::mayBeLimit).map(IndicatorScore::getId)
                .collect(Collectors.toSet());
        Evaluation limits = Hypotheses.bareTargetsAsLimits(evaluation);
        for (RuleVariant variant : RuleVariant.of(RuleClass.REVERSE)) {
            EvaluationResult result =
                    scorer.score(dossier, limits, schemes.of(scheme, Map.of(RuleClass.REVERSE, variant), digits));
            for (RowResult row : result.rows()) {
                if (bare.contains(row.rowId())) {
                    note(row, way(RuleClass.REVERSE, "limit." + variant.id(), digits, Texts.of("variant.limit", variant.label())));
                }
            }
        }
        Evaluation initial = Hypotheses.overInitialBudget(evaluation);
        if (initial != null && own.execution() != null) {
            note(scorer.score(dossier, initial, schemes.of(scheme, Map.of(), digits)).execution(),
                    new Way(null, "initial", digits, Texts.of("variant.initial")));
        }
    }

    private void note(RowResult row, Way way) {
        if (row != null && row.result() instanceof Result.Scored scored) {
            found.computeIfAbsent(row.rowId(), id -> new ArrayList<>()).add(new Found(ways.computeIfAbsent(way.key(), k -> way),
                    scored.points()));
        }
    }

    /**
     * The ways that explain scores which the scheme's own rules do not, the one that explains most first. A way counts when it
     * explains enough rows that no other accepted way explains, and loses fewer than it wins.
     */
    private Map<Way, List<RowResult>> accepted() {
        Map<Way, List<RowResult>> accepted = new LinkedHashMap<>();
        Set<RowResult> open = new LinkedHashSet<>(own.rows().stream().filter(row -> !explained(row)).toList());
        while (true) {
            Way best = null;
            List<RowResult> most = List.of();
            for (Way way : ways.values()) {
                List<RowResult> won = open.stream().filter(row -> gives(way, row)).toList();
                if (won.size() > most.size() && won.size() > lost(way) && printedFineEnough(way)) {
                    best = way;
                    most = won;
                }
            }
            if (best == null || most.size() < ROWS_THAT_PROVE) {
                return accepted;
            }
            accepted.put(best, most);
            open.removeAll(most);
        }
    }

    private boolean gives(Way way, RowResult row) {
        return found.getOrDefault(row.rowId(), List.of()).stream()
                .anyMatch(f -> f.way().equals(way) && Numbers.same(f.points(), claimed(row)));
    }

    /** Rows the scheme's rule explains and this way, tried on them, does not. */
    private long lost(Way way) {
        return own.rows().stream().filter(row -> claimed(row) != null && explained(row) && !gives(way, row)
                && found.getOrDefault(row.rowId(), List.of()).stream().anyMatch(f -> f.way().equals(way))).count();
    }

    /** Scores with decimals prove that nobody rounded to whole points. */
    private boolean printedFineEnough(Way way) {
        return way.digits() == digits || Stream.concat(own.rows().stream(), Stream.ofNullable(own.execution())).map(RuleSearch::claimed)
                .allMatch(score -> score == null || score.stripTrailingZeros().scale() <= way.digits());
    }

    private static boolean explained(RowResult row) {
        BigDecimal claimed = claimed(row);
        return claimed == null || Numbers.same(row.points(), claimed) || row.points() != null && printedShorter(claimed, row.points());
    }

    private static BigDecimal claimed(RowResult row) {
        return switch (row.row()) {
            case IndicatorScore score -> score.getClaimedScore();
            case FundRow fund -> fund.getClaimedScore();
            default -> null;
        };
    }

    private ScoreExplanation explain(RowResult row, Map<Way, List<RowResult>> accepted) {
        BigDecimal claimed = claimed(row);
        RowResult bare = evidence.row(row.rowId()).orElse(row);
        BigDecimal due = ExecutionPoints.scaled(row, bare.points());
        List<ScoreReading> readings = readings(row, claimed, accepted);
        return new ScoreExplanation(row.rowId(), row.title(), ExecutionPoints.full(row), claimed,
                kind(row, bare, claimed, accepted, readings), due, ExecutionPoints.scaled(row, bare.low()),
                ExecutionPoints.scaled(row, bare.high()), arithmetic(bare), readings);
    }

    private Kind kind(RowResult row, RowResult bare, BigDecimal claimed, Map<Way, List<RowResult>> accepted, List<ScoreReading> readings) {
        if (claimed == null || row.isNotApplicable()) {
            return Kind.NOT_PRINTED;
        }
        BigDecimal due = ExecutionPoints.scaled(row, bare.points());
        if (due != null && (Numbers.same(due, claimed) || printedShorter(claimed, due))) {
            return Kind.REPRODUCED;
        }
        boolean inside = claimed.compareTo(bare.low()) >= 0 && claimed.compareTo(ExecutionPoints.scaled(row, bare.high())) <= 0;
        if (due == null && inside && row.full() != null) {
            boolean anything = bare.low().signum() == 0 && Numbers.same(bare.high(), row.full());
            return anything ? Kind.OPEN : Kind.JUDGED;
        }
        if (accepted.values().stream().anyMatch(members -> members.contains(row))) {
            return Kind.OTHER_RULE;
        }
        return readings.stream().anyMatch(ScoreReading::explains) ? Kind.SINGLE_ROW : Kind.UNEXPLAINED;
    }

    /** 9.3 is 9.32 to the decimals that were printed; whole points are no such rounding but another score. */
    private static boolean printedShorter(BigDecimal claimed, BigDecimal due) {
        return claimed.stripTrailingZeros().scale() > 0 && Numbers.printedAs(claimed, due);
    }

    /** What the ways give for a row, each number once with the first way that gives it; the printed number first. */
    private List<ScoreReading> readings(RowResult row, BigDecimal claimed, Map<Way, List<RowResult>> accepted) {
        Map<BigDecimal, ScoreReading> byPoints = new LinkedHashMap<>();
        // The way that the table as a whole seems to follow names its number before any other that happens to give it.
        accepted.entrySet().stream().filter(e -> e.getValue().contains(row)).findFirst()
                .ifPresent(e -> byPoints.put(key(claimed), new ScoreReading(e.getKey().label(), claimed, true)));
        if (row.points() != null) {
            BigDecimal points = ExecutionPoints.scaled(row, row.points());
            byPoints.putIfAbsent(key(points), new ScoreReading(Texts.of("variant.own"), points, Numbers.same(points, claimed)));
        }
        for (Found f : found.getOrDefault(row.rowId(), List.of())) {
            BigDecimal points = ExecutionPoints.scaled(row, f.points());
            byPoints.putIfAbsent(key(points), new ScoreReading(f.way().label(), points, Numbers.same(points, claimed)));
        }
        return byPoints.values().stream().sorted(java.util.Comparator.comparing((ScoreReading r) -> !r.explains())).toList();
    }

    private static BigDecimal key(BigDecimal points) {
        return points.stripTrailingZeros();
    }

    /** The arithmetic of the scheme's own rule, else the case it fell under. */
    private static Message arithmetic(RowResult row) {
        Message best = Message.literal("");
        for (Step step : row.explanation().steps()) {
            if (step instanceof Step.Arithmetic a && !a.formula().equals(a.result())) {
                best = Message.literal(a.formula() + (a.result().startsWith("≈") ? " ≈ " + a.result().substring(1) : " = " + a.result()));
            } else if (step instanceof Step.Case c) {
                best = c.text();
            }
        }
        return best;
    }
}
