package org.jixiao.exchange.appraisal.internal;

import org.jixiao.exchange.quantity.ModelQuantities;
import org.jixiao.exchange.quantity.Operator;
import org.jixiao.exchange.quantity.ParseContext;
import org.jixiao.model.appraisal.Appraisal;
import org.jixiao.model.appraisal.AppraisalIndicator;
import org.jixiao.model.base.Nature;
import org.jixiao.model.base.Quantity;
import org.jixiao.model.base.QuantityKind;

/**
 * A value with what stands beside it, which decides how its text is read.
 *
 * @param quantity
 *            the value, or {@code null}
 * @param context
 *            what stands beside it
 */
public record Measured(Quantity quantity, ParseContext context) {

	/** A target beside its nature and unit. */
	public static ParseContext target(Nature nature, String unit, int year) {
		return ParseContext.target(ModelQuantities.operator(nature), unit, year(year));
	}

	/** A value reached, beside the target and unit of its indicator. */
	public static ParseContext actual(AppraisalIndicator indicator, Appraisal appraisal) {
		boolean percent = indicator.getTarget() != null && indicator.getTarget().getKind() == QuantityKind.PERCENT;
		return new ParseContext(ParseContext.Role.ACTUAL, Operator.NONE, indicator.getUnit(), percent, year(appraisal.getYear()));
	}

	private static Integer year(int year) {
		return year == 0 ? null : year;
	}

	/** The value of an indicator reached. */
	public static Measured actual(Quantity quantity, AppraisalIndicator indicator, Appraisal appraisal) {
		return new Measured(quantity, actual(indicator, appraisal));
	}
}
