package org.jixiao.audit.internal;

import java.math.BigDecimal;
import java.math.RoundingMode;
import org.jixiao.scoring.api.Decimals;

/** Numbers as sentences print them. */
final class Numbers {

    static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    private Numbers() {
    }

    static String plain(BigDecimal number) {
        return number == null ? "—" : Decimals.plain(number);
    }

    /** With its sign: +1.5, −0.38. */
    static String signed(BigDecimal number) {
        return (number.signum() < 0 ? "−" : "+") + plain(number.abs());
    }

    /** Whether a printed number is this one to the decimals it was printed with. */
    static boolean printedAs(BigDecimal printed, BigDecimal exact) {
        int decimals = Math.max(0, printed.stripTrailingZeros().scale());
        return exact.setScale(decimals, RoundingMode.HALF_UP).compareTo(printed) == 0;
    }

    static boolean same(BigDecimal a, BigDecimal b) {
        return a != null && b != null && a.compareTo(b) == 0;
    }
}
