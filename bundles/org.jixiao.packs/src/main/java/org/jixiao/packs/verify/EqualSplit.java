package org.jixiao.packs.verify;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/**
 * Points divided equally among rows. Offices round every share by itself, which loses or adds points (15 among 4 rows: 4, 4, 4, 4
 * make 16); what adds up puts the rest on the last row (4, 4, 4, 3).
 */
public final class EqualSplit {

    private EqualSplit() {
    }

    /** Every share rounded half up by itself; the sum may differ from the total. */
    public static List<BigDecimal> rounded(BigDecimal total, int rows, int scale) {
        return Collections.nCopies(rows, total.divide(BigDecimal.valueOf(rows), scale, RoundingMode.HALF_UP));
    }

    /** Rounded shares of which the last takes the rest, so that the sum is the total. */
    public static List<BigDecimal> addingUp(BigDecimal total, int rows, int scale) {
        List<BigDecimal> shares = new ArrayList<>(rounded(total, rows, scale));
        BigDecimal others = shares.getFirst().multiply(BigDecimal.valueOf(rows - 1L));
        shares.set(rows - 1, total.subtract(others));
        return List.copyOf(shares);
    }

    /** Whether these points are a total divided equally with each share rounded by itself to whole numbers or tenths. */
    public static boolean isRounded(BigDecimal total, List<BigDecimal> points) {
        if (points.size() < 2) {
            return false;
        }
        for (int scale = 0; scale <= 1; scale++) {
            BigDecimal share = total.divide(BigDecimal.valueOf(points.size()), scale, RoundingMode.HALF_UP);
            if (points.stream().allMatch(p -> p.compareTo(share) == 0)) {
                return true;
            }
        }
        return false;
    }
}
