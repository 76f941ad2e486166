package org.jixiao.core.document;

import java.math.BigDecimal;
import java.util.Optional;

import org.jixiao.model.base.Amount;
import org.jixiao.model.base.AmountUnit;

/** Exact conversion between 元, 万元 and 亿元. */
public final class Money {

    private Money() {
    }

    /**
     * @param amount may be {@code null}
     * @return its value in 万元, exact; empty when there is no value
     */
    public static Optional<BigDecimal> inWanYuan(Amount amount) {
        return in(amount, AmountUnit.WAN_YUAN);
    }

    /**
     * @param amount may be {@code null}
     * @param unit wanted
     * @return its value in that unit, exact; empty when there is no value
     */
    public static Optional<BigDecimal> in(Amount amount, AmountUnit unit) {
        if (amount == null || amount.getValue() == null) {
            return Optional.empty();
        }
        int shift = power(amount.getUnit()) - power(unit);
        return Optional.of(shift == 0 ? amount.getValue() : plain(amount.getValue().scaleByPowerOfTen(shift)));
    }

    private static BigDecimal plain(BigDecimal value) {
        return value.scale() < 0 ? value.setScale(0) : value;
    }

    private static int power(AmountUnit unit) {
        return switch (unit) {
            case YUAN -> 0;
            case WAN_YUAN -> 4;
            case YI_YUAN -> 8;
        };
    }
}
