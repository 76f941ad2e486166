package org.jixiao.audit.internal;

import java.math.BigDecimal;
import java.math.RoundingMode;
import org.jixiao.model.dossier.FundRow;
import org.jixiao.stages.evaluation.RowResult;

/**
 * Forms give execution other points than the scheme they are compared with (20 instead of 10). The engine scores by the scheme's
 * points; the same rate then earns the same share of the form's points.
 */
final class ExecutionPoints {

    private ExecutionPoints() {
    }

    /** Points that the form gives the row: its own where it prints some, else the scheme's. */
    static BigDecimal full(RowResult row) {
        return row.row() instanceof FundRow fund && fund.getPoints() != null ? fund.getPoints() : row.full();
    }

    /** Points out of the scheme's as points out of the form's; null stays null. */
    static BigDecimal scaled(RowResult row, BigDecimal points) {
        BigDecimal full = full(row);
        if (points == null || full == null || row.full() == null || row.full().signum() == 0 || Numbers.same(full, row.full())) {
            return points;
        }
        return points.multiply(full).divide(row.full(), 2, RoundingMode.HALF_UP);
    }
}
