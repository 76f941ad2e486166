package org.jixiao.ui.common;

import java.math.BigDecimal;
import java.math.RoundingMode;

/** Numbers as they are shown: with the same decimals below each other, and never in the notation of a power. */
public final class Numbers {

    private Numbers() {
    }

    /** A number with at least two decimals; more only where it has more, so that nothing is hidden. Null shows nothing. */
    public static String points(BigDecimal number) {
        if (number == null) {
            return "";
        }
        BigDecimal plain = number.stripTrailingZeros();
        return plain.scale() <= 2 ? number.setScale(2, RoundingMode.HALF_UP).toPlainString() : plain.toPlainString();
    }

    /** A computed number to be read, not to be computed with: rounded to two decimals, without needless zeros. */
    public static String rounded(BigDecimal number) {
        return number == null ? "" : exact(number.setScale(2, RoundingMode.HALF_UP));
    }

    /** A computed number in a column of others: rounded to two decimals, and always both of them. */
    public static String even(BigDecimal number) {
        return number == null ? "" : points(number.setScale(2, RoundingMode.HALF_UP));
    }

    /** A number as it is edited: without needless zeros. */
    public static String exact(BigDecimal number) {
        return number == null ? "" : number.stripTrailingZeros().toPlainString();
    }

    /** One number, or both bounds where they differ. */
    public static String range(BigDecimal low, BigDecimal high) {
        if (low == null || high == null) {
            return "";
        }
        return low.compareTo(high) == 0 ? points(low) : points(low) + "–" + points(high);
    }

    /** A share as a percentage with two decimals. */
    public static String percent(BigDecimal part, BigDecimal whole) {
        if (part == null || whole == null || whole.signum() == 0) {
            return "";
        }
        return part.multiply(BigDecimal.valueOf(100)).divide(whole, 2, RoundingMode.HALF_UP).toPlainString() + "%";
    }

    /** The number that was typed, with thousands separators allowed; null when it is none. */
    public static BigDecimal read(String text) {
        String digits = text.strip().replace(",", "").replace("，", "");
        if (digits.length() > 30 || !digits.matches("[+-]?\\d+(\\.\\d+)?")) {
            return null;
        }
        return new BigDecimal(digits);
    }
}
