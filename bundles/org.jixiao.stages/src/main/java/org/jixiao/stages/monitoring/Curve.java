package org.jixiao.stages.monitoring;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jixiao.model.base.Quantity;
import org.jixiao.model.dossier.Dossier;
import org.jixiao.model.dossier.IndicatorTarget;
import org.jixiao.model.dossier.MonitoringReport;
import org.jixiao.model.dossier.MonitoringRow;
import org.jixiao.stages.objectives.ObjectiveVersions;

/**
 * How an indicator goes through the year: what was planned month by month, what the reports say was reached since January, and where it
 * will stand at the end of the year. To be drawn; nothing is judged by it, so values between exact ones are rounded.
 *
 * @param planned twelve points; by the planned shares of the target, else evenly over the months
 * @param actual one for each report that counts from January and has a number, by month
 * @param target the target of the year
 * @param projected the value expected for the end of the year, or null
 */
public record Curve(List<Point> planned, List<Point> actual, BigDecimal target, BigDecimal projected) {

    private static final int MONTHS = 12;
    private static final MathContext DRAWN = new MathContext(12, RoundingMode.HALF_UP);

    /**
     * A value at the end of a month.
     *
     * @param month 1 to 12
     */
    public record Point(int month, BigDecimal value) {
    }

    /** Copies. */
    public Curve {
        planned = List.copyOf(planned);
        actual = List.copyOf(actual);
        Objects.requireNonNull(target);
    }

    /**
     * The curve of a row.
     *
     * @param forecast where the pace leads, taken where the report projects nothing itself; may be null
     * @return empty when the target is no number
     */
    public static Optional<Curve> of(Dossier dossier, MonitoringRow row, BigDecimal forecast) {
        BigDecimal target = number(row.getTarget());
        if (target == null) {
            return Optional.empty();
        }
        List<BigDecimal> shares = ObjectiveVersions.inForce(dossier).stream().flatMap(set -> set.getTargets().stream())
                .filter(t -> t.getId() != null && t.getId().equals(row.getTargetId())).map(IndicatorTarget::getPlannedShares)
                .filter(s -> s.size() == MONTHS).map(List::copyOf).findFirst().orElse(List.of());
        List<Point> planned = new ArrayList<>();
        for (int month = 1; month <= MONTHS; month++) {
            BigDecimal value = shares.isEmpty() ? target.multiply(BigDecimal.valueOf(month)).divide(BigDecimal.valueOf(MONTHS), DRAWN)
                    : target.multiply(shares.get(month - 1)).movePointLeft(2);
            planned.add(new Point(month, value));
        }
        List<Point> actual = new ArrayList<>();
        for (MonitoringReport report : dossier.getMonitoringReports()) {
            if (report.getMonthFrom() == 1) {
                report.getRows().stream().filter(r -> isSame(r, row)).map(r -> number(r.getActual())).filter(Objects::nonNull).findFirst()
                        .ifPresent(value -> actual.add(new Point(report.getMonthTo(), value)));
            }
        }
        actual.sort(Comparator.comparingInt(Point::month));
        BigDecimal own = number(row.getProjected());
        return Optional.of(new Curve(planned, actual, target, own == null ? forecast : own));
    }

    private static boolean isSame(MonitoringRow one, MonitoringRow other) {
        return one == other || one.getTargetId() != null && one.getTargetId().equals(other.getTargetId());
    }

    private static BigDecimal number(Quantity quantity) {
        return quantity == null ? null : quantity.getNumber();
    }

    /** The greatest value to be drawn. */
    public BigDecimal greatest() {
        BigDecimal most = target;
        for (List<Point> points : List.of(planned, actual)) {
            for (Point point : points) {
                most = most.max(point.value());
            }
        }
        return projected == null ? most : most.max(projected);
    }
}
