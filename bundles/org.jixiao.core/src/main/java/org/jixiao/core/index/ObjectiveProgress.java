package org.jixiao.core.index;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jixiao.model.base.Light;
import org.jixiao.model.base.Nature;
import org.jixiao.model.base.Quantity;
import org.jixiao.model.base.ScoreResult;
import org.jixiao.model.base.ValueState;
import org.jixiao.model.dossier.Dossier;
import org.jixiao.model.dossier.Evaluation;
import org.jixiao.model.dossier.IndicatorScore;
import org.jixiao.model.dossier.MonitoringReport;
import org.jixiao.model.dossier.MonitoringRow;

/**
 * How far the objectives of a dossier are, as a share of one, by what is stored in it. Of an evaluation: the points of its indicators out
 * of their maxima. Of a monitoring report: each goal counts by its weight in the objectives, or all alike where one has none; a number to
 * be reached counts by the part that is reached, at most all of it, any other goal by its light. A goal without a value counts anything
 * between nothing and all, so that the progress is an interval until it is known.
 *
 * @param low lowest possible share
 * @param high highest possible share
 */
record ObjectiveProgress(BigDecimal low, BigDecimal high) {

    private static final int DIGITS = 8;
    private static final ObjectiveProgress OPEN = new ObjectiveProgress(BigDecimal.ZERO, BigDecimal.ONE);

    /** The progress by the latest evaluation, else by the latest monitoring report; empty when there is neither or it has no goals. */
    static Optional<ObjectiveProgress> of(Dossier dossier) {
        return last(dossier.getEvaluations()).flatMap(ObjectiveProgress::of)
                .or(() -> last(dossier.getMonitoringReports()).flatMap(report -> of(dossier, report)));
    }

    private static Optional<ObjectiveProgress> of(Evaluation evaluation) {
        Sum sum = new Sum();
        for (IndicatorScore row : evaluation.getIndicators()) {
            BigDecimal points = row.getPoints();
            if (points == null || points.signum() <= 0 || row.getActualState() == ValueState.NOT_APPLICABLE) {
                continue;
            }
            ScoreResult result = row.getResult();
            BigDecimal low = result == null ? null : result.getPoints() != null ? result.getPoints() : result.getLow();
            BigDecimal high = result == null ? null : result.getPoints() != null ? result.getPoints() : result.getHigh();
            sum.add(points, low == null || high == null ? OPEN : new ObjectiveProgress(share(low, points), share(high, points)));
        }
        return sum.progress();
    }

    private static Optional<ObjectiveProgress> of(Dossier dossier, MonitoringReport report) {
        List<MonitoringRow> rows = report.getRows().stream().filter(row -> row.getActualState() != ValueState.NOT_APPLICABLE).toList();
        boolean weighted = rows.stream().allMatch(row -> weight(dossier, row) != null);
        Sum sum = new Sum();
        rows.forEach(row -> sum.add(weighted ? weight(dossier, row) : BigDecimal.ONE, of(row)));
        return sum.progress();
    }

    private static BigDecimal weight(Dossier dossier, MonitoringRow row) {
        return dossier.getObjectiveSets().reversed().stream().flatMap(set -> set.getTargets().stream())
                .filter(target -> row.getTargetId() != null && row.getTargetId().equals(target.getId())).map(t -> t.getPoints())
                .filter(points -> points != null && points.signum() > 0).findFirst().orElse(null);
    }

    private static ObjectiveProgress of(MonitoringRow row) {
        BigDecimal target = number(row.getTarget());
        BigDecimal actual = number(row.getActual());
        boolean reaching = row.getNature() == Nature.GE || row.getNature() == Nature.GT || row.getNature() == Nature.EQ;
        if (reaching && target != null && target.signum() > 0) {
            return actual == null ? OPEN : exactly(share(actual, target));
        }
        Light light = row.getLight();
        return light == Light.GREEN || light == Light.BLUE ? exactly(BigDecimal.ONE) : light == Light.RED ? exactly(BigDecimal.ZERO) : OPEN;
    }

    private static BigDecimal number(Quantity quantity) {
        return quantity == null ? null : quantity.getNumber();
    }

    private static BigDecimal share(BigDecimal part, BigDecimal whole) {
        return part.divide(whole, DIGITS, RoundingMode.HALF_UP).max(BigDecimal.ZERO).min(BigDecimal.ONE);
    }

    private static ObjectiveProgress exactly(BigDecimal share) {
        return new ObjectiveProgress(share, share);
    }

    private static <T> Optional<T> last(List<T> list) {
        return list.isEmpty() ? Optional.empty() : Optional.of(list.getLast()).filter(Objects::nonNull);
    }

    private static final class Sum {

        private BigDecimal weights = BigDecimal.ZERO;
        private BigDecimal low = BigDecimal.ZERO;
        private BigDecimal high = BigDecimal.ZERO;

        void add(BigDecimal weight, ObjectiveProgress progress) {
            weights = weights.add(weight);
            low = low.add(weight.multiply(progress.low()));
            high = high.add(weight.multiply(progress.high()));
        }

        Optional<ObjectiveProgress> progress() {
            return weights.signum() == 0 ? Optional.empty()
                    : Optional.of(new ObjectiveProgress(low.divide(weights, DIGITS, RoundingMode.HALF_UP), high.divide(weights, DIGITS, RoundingMode.HALF_UP)));
        }
    }
}
