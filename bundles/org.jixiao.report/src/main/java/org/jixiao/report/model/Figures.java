package org.jixiao.report.model;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.text.DecimalFormat;
import java.text.DecimalFormatSymbols;
import java.util.Locale;

/** How reports print numbers: the same in every language, because a score reads the same everywhere. */
public final class Figures {

    private static final int SCORE_DECIMALS = 2;
    private static final int MOST_DECIMALS = 4;

    private Figures() {
    }

    /** Points with at least two decimals; more when they are there, but of an average without end not more than four, half up. */
    public static String points(BigDecimal points) {
        BigDecimal cut = points.setScale(Math.min(Math.max(points.scale(), 0), MOST_DECIMALS), RoundingMode.HALF_UP).stripTrailingZeros();
        return cut.setScale(Math.max(SCORE_DECIMALS, cut.scale()), RoundingMode.UNNECESSARY).toPlainString();
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
