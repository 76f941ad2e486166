package org.jixiao.exchange.office.internal;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;

/**
 * The decimal that a workbook means by a stored number. Excel computes in binary and shows at most 15 significant digits: 86.19 may be
 * stored as 86.190000000000012. Such a tail is dropped; a longer decimal that is not merely the shadow of a 15-digit one stays exact.
 */
final class StoredNumbers {

	private static final MathContext SHOWN = new MathContext(15, RoundingMode.HALF_EVEN);

	private StoredNumbers() {
	}

	/** From the text of a value element. */
	static BigDecimal of(String stored) {
		return settle(new BigDecimal(stored.strip()));
	}

	/** From a binary number of an .xls file. */
	static BigDecimal of(double stored) {
		return settle(new BigDecimal(Double.toString(stored)));
	}

	private static BigDecimal settle(BigDecimal exact) {
		BigDecimal plain = exact.stripTrailingZeros();
		if (plain.precision() > 15) {
			BigDecimal shown = plain.round(SHOWN);
			double a = shown.doubleValue();
			double b = plain.doubleValue();
			if (Math.abs(a - b) <= 2 * Math.ulp(b)) {
				plain = shown.stripTrailingZeros();
			}
		}
		return plain.scale() < 0 ? plain.setScale(0) : plain;
	}
}
