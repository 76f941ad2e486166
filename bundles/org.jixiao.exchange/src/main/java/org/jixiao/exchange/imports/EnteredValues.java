package org.jixiao.exchange.imports;

import java.math.BigDecimal;
import java.util.Optional;

import org.jixiao.exchange.imports.internal.ModelValues;
import org.jixiao.exchange.quantity.Operator;
import org.jixiao.exchange.quantity.ParseContext;
import org.jixiao.exchange.quantity.ParsedQuantity;
import org.jixiao.exchange.quantity.QuantityKind;
import org.jixiao.exchange.quantity.QuantityParser;
import org.jixiao.model.base.Amount;
import org.jixiao.model.base.AmountUnit;
import org.jixiao.model.base.BaseFactory;
import org.jixiao.model.base.Quantity;
import org.jixiao.model.dossier.IndicatorScore;

/** Values as a person types them into the window, read by the same rules as the cells of a form. */
public final class EnteredValues {

	private final QuantityParser parser = new QuantityParser();

	/** A target as typed; {@code null} when nothing is typed. */
	public Quantity target(String text, IndicatorScore row, Integer year) {
		return ModelValues.quantity(parser.parse(text, ParseContext.target(nature(row), row.getUnit(), year)));
	}

	/** An actual value as typed, read beside the row's target; {@code null} when nothing is typed. */
	public Quantity actual(String text, IndicatorScore row, Integer year) {
		String target = row.getTarget() == null || row.getTarget().getText() == null ? "" : row.getTarget().getText();
		ParsedQuantity counterpart = parser.parse(target, ParseContext.target(nature(row), row.getUnit(), year));
		return ModelValues.quantity(parser.parse(text, ParseContext.actual(counterpart, row.getUnit(), year)));
	}

	/** A plain number as typed, with full-width digits and thousands separators; nothing when it is none. */
	public Optional<BigDecimal> number(String text) {
		ParsedQuantity read = parser.parse(text, ParseContext.plain());
		return read.kind() == QuantityKind.NUMBER && read.operator() == Operator.NONE && !read.percent() ? Optional.of(read.number()) : Optional.empty();
	}

	/** An amount of money as typed in a unit; nothing when it is none. */
	public Optional<Amount> amount(String text, AmountUnit unit) {
		return number(text).map(number -> {
			Amount amount = BaseFactory.eINSTANCE.createAmount();
			amount.setValue(number);
			amount.setUnit(unit);
			amount.setText(text.strip());
			return amount;
		});
	}

	private static Operator nature(IndicatorScore row) {
		return switch (row.getNature()) {
		case GE -> Operator.GE;
		case GT -> Operator.GT;
		case EQ -> Operator.EQ;
		case LE -> Operator.LE;
		case LT -> Operator.LT;
		case QUALITATIVE -> Operator.QUALITATIVE;
		case UNSPECIFIED, YES_NO, DATE -> Operator.NONE;
		};
	}
}
