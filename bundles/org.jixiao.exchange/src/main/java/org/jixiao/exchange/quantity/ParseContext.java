package org.jixiao.exchange.quantity;

/**
 * What the surroundings of a cell say about its value.
 *
 * @param role
 *            which column it stands in
 * @param operator
 *            the comparison of a separate column 指标性质, NONE when there is none
 * @param unit
 *            the unit of a separate column 度量单位 or of the indicator's name, or {@code null}
 * @param counterpartPercent
 *            for an actual value: whether the target is a percentage
 * @param year
 *            the fiscal year of the form, completes dates such as 12月底前; {@code null} when unknown
 */
public record ParseContext(Role role, Operator operator, String unit, boolean counterpartPercent, Integer year) {

	/** Which column a value stands in. */
	public enum Role {
		/** 指标值. */
		TARGET,
		/** 实际完成值. */
		ACTUAL,
		/** Any other number: points, amounts, rates. */
		PLAIN
	}

	/** A value about whose surroundings nothing is known. */
	public static ParseContext plain() {
		return new ParseContext(Role.PLAIN, Operator.NONE, null, false, null);
	}

	/** A target with what the columns beside it say; unit and year may be {@code null}. */
	public static ParseContext target(Operator operator, String unit, Integer year) {
		return new ParseContext(Role.TARGET, operator, unit, false, year);
	}

	/** An actual value for this target. */
	public static ParseContext actual(ParsedQuantity target, String unit, Integer year) {
		return new ParseContext(Role.ACTUAL, Operator.NONE, unit, target.percent(), year);
	}
}
