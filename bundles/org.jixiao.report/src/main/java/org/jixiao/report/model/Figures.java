package org.jixiao.report.model;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.text.DecimalFormat;
import java.text.DecimalFormatSymbols;
import java.util.Locale;

/** How reports print numbers: the same in every language, because a score reads the same everywhere. */
public final class Figures {

    private static final int SCORE_DECIMALS = 2;

    private Figures() {
    }

    /** Points with at least two decimals; more when they are there. */
    public static String points(BigDecimal points) {
        return points.setScale(Math.max(SCORE_DECIMALS, points.stripTrailingZeros().scale()), RoundingMode.UNNECESSARY).toPlainString();
    }

    /** Points known between two bounds; one number where they are equal. */
    public static String range(BigDecimal low, BigDecimal high) {
        return low.compareTo(high) == 0 ? points(low) : points(low) + "–" + points(high);
    }

    /** A number without trailing zeros: 10, 8.5. */
    public static String plain(BigDecimal number) {
        BigDecimal stripped = number.stripTrailingZeros();
        return (stripped.scale() < 0 ? stripped.setScale(0) : stripped).toPlainString();
    }

    /** Money with thousands separators and at least two decimals. */
    public static String amount(BigDecimal amount) {
        return new DecimalFormat("#,##0.00##", DecimalFormatSymbols.getInstance(Locale.ROOT)).format(amount);
    }

    /** A fraction in per cent with two decimals, half up. */
    public static String percent(BigDecimal fraction) {
        return fraction.movePointRight(2).setScale(2, RoundingMode.HALF_UP).toPlainString() + "%";
    }
}
