package org.jixiao.checks;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jixiao.checks.internal.Wording;
import org.jixiao.model.dossier.FundRow;

/**
 * A rate as printed: 86.19%, 86.19, 0.8619 or 1.
 *
 * @param number the number as printed
 * @param decimals how many decimals it has
 * @param sign whether a sign of per cent stands behind it
 */
public record PrintedRate(BigDecimal number, int decimals, boolean sign) {

    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);
    private static final Pattern NUMBER = Pattern.compile("(\\d+(?:\\.(\\d+))?)(%|百分比|﹪)?.*");

    /** The printed rate of a row; empty when none is printed. */
    public static Optional<PrintedRate> of(FundRow row) {
        if (row.getRateText() == null) {
            return Optional.empty();
        }
        Matcher matcher = NUMBER.matcher(Wording.tight(row.getRateText()).replace(",", ""));
        return matcher.matches() ? Optional.of(new PrintedRate(new BigDecimal(matcher.group(1)),
                matcher.group(2) == null ? 0 : matcher.group(2).length(), matcher.group(3) != null)) : Optional.empty();
    }

    /** Without a sign it is a fraction when it lies nearer to the fraction than to the per cent (1 for 100 %). */
    public boolean isFraction(BigDecimal rate) {
        BigDecimal percent = rate.multiply(HUNDRED);
        return !sign && number.subtract(rate).abs().compareTo(number.subtract(percent).abs()) < 0;
    }

    /** The given rate as it should have been printed, to the same decimals. */
    public BigDecimal printed(BigDecimal rate) {
        return (isFraction(rate) ? rate : rate.multiply(HUNDRED)).setScale(decimals, RoundingMode.HALF_UP);
    }

    /** Whether the given rate, to the printed decimals, is the printed one. */
    public boolean agrees(BigDecimal rate) {
        return printed(rate).compareTo(number) == 0;
    }

    /** The printed rate as a fraction; without a sign a number up to 1 is taken for a fraction. */
    public BigDecimal fraction() {
        return sign || number.compareTo(BigDecimal.ONE) > 0 ? number.movePointLeft(2) : number;
    }
}
