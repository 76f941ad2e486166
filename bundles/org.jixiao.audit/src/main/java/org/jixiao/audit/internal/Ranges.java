package org.jixiao.audit.internal;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import org.jixiao.audit.TotalRange;
import org.jixiao.model.rules.GradeBand;
import org.jixiao.model.rules.Scheme;
import org.jixiao.scoring.api.Message;
import org.jixiao.stages.evaluation.EvaluationResult;
import org.jixiao.stages.evaluation.RowResult;

/** Grades and the range of the total on the evidence alone. */
final class Ranges {

    private Ranges() {
    }

    /**
     * The range.
     *
     * @param evidence the table scored without any printed score
     * @param execution whether the table gives points to execution at all
     * @param missing points of rows that the table does not show; nobody knows what they earned
     */
    static TotalRange of(EvaluationResult evidence, boolean execution, BigDecimal missing) {
        BigDecimal settled = BigDecimal.ZERO;
        List<Message> open = new ArrayList<>();
        List<RowResult> rows = new ArrayList<>(evidence.rows());
        boolean without = !execution && evidence.execution() != null;
        if (execution && evidence.execution() != null) {
            rows.addFirst(evidence.execution());
        }
        int settledRows = 0;
        for (RowResult row : rows) {
            if (row.isSettled()) {
                settled = settled.add(ExecutionPoints.scaled(row, row.points()));
                settledRows++;
            } else if (row.low().compareTo(row.high()) != 0) {
                open.add(Texts.of("range.row", row.title(), Numbers.plain(row.low()),
                        Numbers.plain(ExecutionPoints.scaled(row, row.high()))));
            }
        }
        BigDecimal full = evidence.scheme().getPoints();
        BigDecimal low = evidence.total().low();
        BigDecimal high = evidence.total().high().add(missing);
        if (evidence.execution() != null) {
            RowResult money = evidence.execution();
            low = low.subtract(money.low()).add(without ? BigDecimal.ZERO : ExecutionPoints.scaled(money, money.low()));
            high = high.subtract(money.high()).add(without ? BigDecimal.ZERO : ExecutionPoints.scaled(money, money.high()));
        }
        high = full == null ? high : high.min(full.max(low));
        if (missing.signum() > 0) {
            open.add(Texts.of("range.missing", Numbers.plain(missing)));
        }
        Message arithmetic = Texts.of(open.isEmpty() ? "range.fixed" : "range.sum", settledRows, Numbers.plain(settled), open.size(), Numbers.plain(low), Numbers.plain(high));
        return new TotalRange(low, high, grades(evidence.scheme(), low, high), arithmetic, open);
    }

    private static List<String> grades(Scheme scheme, BigDecimal low, BigDecimal high) {
        String best = grade(scheme, high);
        String worst = grade(scheme, low);
        List<String> names = new ArrayList<>();
        if (scheme.getGradeScale() != null) {
            boolean inside = false;
            for (GradeBand band : scheme.getGradeScale().getBands()) {
                inside |= band.getName().equals(best);
                if (inside) {
                    names.add(band.getName());
                }
                inside &= !band.getName().equals(worst);
            }
        }
        return names;
    }

    /** Name of the grade a total has, its lower bound included; empty without a scale. */
    static String grade(Scheme scheme, BigDecimal total) {
        if (scheme == null || scheme.getGradeScale() == null || total == null) {
            return "";
        }
        return scheme.getGradeScale().getBands().stream()
                .filter(band -> band.getLowerInclusive() != null && total.compareTo(band.getLowerInclusive()) >= 0)
                .max(java.util.Comparator.comparing(GradeBand::getLowerInclusive)).map(GradeBand::getName).orElse("");
    }
}
