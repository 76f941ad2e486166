package org.jixiao.exchange.quantity;

import org.jixiao.model.base.BaseFactory;
import org.jixiao.model.base.Nature;
import org.jixiao.model.base.Quantity;

/** What was read from a text as the model keeps it: the text as written, and its reading. */
public final class ModelQuantities {

	private ModelQuantities() {
	}

	/** The model's quantity; {@code null} when nothing is written. */
	public static Quantity of(ParsedQuantity read) {
		if (read.kind() == QuantityKind.BLANK) {
			return null;
		}
		Quantity quantity = BaseFactory.eINSTANCE.createQuantity();
		quantity.setText(read.written());
		quantity.setOperator(operator(read.operator()));
		quantity.setKind(switch (read.kind()) {
		case BLANK, NO_VALUE -> org.jixiao.model.base.QuantityKind.EMPTY;
		case NUMBER -> read.percent() ? org.jixiao.model.base.QuantityKind.PERCENT : org.jixiao.model.base.QuantityKind.NUMBER;
		case DATE -> org.jixiao.model.base.QuantityKind.DATE;
		case YES_NO -> org.jixiao.model.base.QuantityKind.YES_NO;
		case RANGE, LEVEL, TEXT, UNCLEAR -> org.jixiao.model.base.QuantityKind.TEXT;
		});
		if (read.kind() == QuantityKind.NUMBER) {
			quantity.setNumber(read.number());
			quantity.setUnit(read.unit());
		}
		quantity.setDate(read.date());
		if (read.kind() == QuantityKind.YES_NO) {
			quantity.setTruth("yes".equals(read.word()));
		}
		return quantity;
	}

	/** The comparison that the nature of an indicator states. */
	public static Operator operator(Nature nature) {
		return switch (nature) {
		case GE -> Operator.GE;
		case GT -> Operator.GT;
		case EQ -> Operator.EQ;
		case LE -> Operator.LE;
		case LT -> Operator.LT;
		case QUALITATIVE -> Operator.QUALITATIVE;
		case UNSPECIFIED, YES_NO, DATE -> Operator.NONE;
		};
	}

	private static org.jixiao.model.base.Operator operator(Operator operator) {
		return switch (operator) {
		case GE -> org.jixiao.model.base.Operator.GE;
		case GT -> org.jixiao.model.base.Operator.GT;
		case EQ -> org.jixiao.model.base.Operator.EQ;
		case LE -> org.jixiao.model.base.Operator.LE;
		case LT -> org.jixiao.model.base.Operator.LT;
		case NONE, QUALITATIVE -> org.jixiao.model.base.Operator.NONE;
		};
	}
}
