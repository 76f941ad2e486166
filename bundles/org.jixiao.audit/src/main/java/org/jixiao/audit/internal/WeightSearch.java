package org.jixiao.audit.internal;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jixiao.audit.InferredWeights;
import org.jixiao.audit.InferredWeights.Weight;
import org.jixiao.model.dossier.Dossier;
import org.jixiao.model.dossier.Evaluation;
import org.jixiao.model.dossier.IndicatorScore;
import org.jixiao.model.rules.DimensionKind;
import org.jixiao.model.rules.Scheme;
import org.jixiao.stages.evaluation.EvaluationResult;
import org.jixiao.stages.evaluation.EvaluationScorer;
import org.jixiao.stages.evaluation.RowResult;

/**
 * Points of a table that prints none: what share of its full points each row earns comes from the engine, and score ÷ share are the
 * points. Offices use whole and half points, so the nearest of those that gives the printed score is taken.
 */
final class WeightSearch {

    private static final BigDecimal HALF = new BigDecimal("0.5");

    private final EvaluationScorer scorer;

    WeightSearch(EvaluationScorer scorer) {
        this.scorer = scorer;
    }

    /** The weights when no row prints points and every row prints a score; else nothing. */
    Optional<InferredWeights> search(Dossier dossier, Evaluation evaluation, Scheme scheme) {
        List<IndicatorScore> rows = evaluation.getIndicators();
        boolean none = rows.stream().allMatch(row -> row.getPoints() == null);
        boolean scored = rows.stream().allMatch(row -> row.getClaimedScore() != null);
        if (rows.isEmpty() || !none || !scored) {
            return Optional.empty();
        }
        Map<String, BigDecimal> hundred = new HashMap<>();
        rows.forEach(row -> hundred.put(row.getId(), Numbers.HUNDRED));
        EvaluationResult shares =
                scorer.score(dossier, Hypotheses.withPoints(Hypotheses.withoutScores(evaluation), hundred), scheme);
        if (shares.isRefused()) {
            return Optional.empty();
        }
        List<Weight> weights = new ArrayList<>();
        for (IndicatorScore row : rows) {
            weights.add(weight(row, shares.row(row.getId()).orElseThrow()));
        }
        BigDecimal sum = weights.stream().map(Weight::points).reduce(BigDecimal.ZERO, BigDecimal::add);
        BigDecimal execution = scheme.getDimensions().stream().filter(d -> d.getKind() == DimensionKind.EXECUTION)
                .map(d -> d.getPoints() == null ? BigDecimal.ZERO : d.getPoints()).reduce(BigDecimal.ZERO, BigDecimal::add);
        return Optional.of(new InferredWeights(weights, sum, scheme.getPoints() == null ? null : scheme.getPoints().subtract(execution)));
    }

    private static Weight weight(IndicatorScore row, RowResult share) {
        BigDecimal score = row.getClaimedScore();
        BigDecimal percent = share.points();
        if (percent == null || percent.signum() <= 0) {
            return new Weight(row.getId(), row.getName(), score, Numbers.plain(score) + " ÷ 100%", false);
        }
        BigDecimal exact = score.multiply(Numbers.HUNDRED).divide(percent, 4, RoundingMode.HALF_UP);
        BigDecimal nice = exact.divide(HALF, 0, RoundingMode.HALF_UP).multiply(HALF);
        boolean gives = Numbers.printedAs(score, nice.multiply(percent).movePointLeft(2).setScale(2, RoundingMode.HALF_UP));
        BigDecimal points = gives ? nice : exact.setScale(2, RoundingMode.HALF_UP);
        return new Weight(row.getId(), row.getName(), points.stripTrailingZeros(),
                Numbers.plain(score) + " ÷ " + Numbers.plain(percent) + "%", true);
    }
}
