package org.jixiao.ui.editor.table;

import org.jixiao.exchange.quantity.ParseContext;
import org.jixiao.exchange.quantity.ParsedQuantity;
import org.jixiao.exchange.quantity.QuantityParser;
import org.jixiao.model.base.BaseFactory;
import org.jixiao.model.base.Nature;
import org.jixiao.model.base.Operator;
import org.jixiao.model.base.Quantity;
import org.jixiao.model.base.QuantityKind;

/** Reads typed values by the same rules as values of filed forms, and writes values as they were written. */
public final class Quantities {

    private final QuantityParser parser = new QuantityParser();

    /** The text of a value as it was written. */
    public static String text(Quantity quantity) {
        if (quantity == null) {
            return "";
        }
        if (quantity.getText() != null) {
            return quantity.getText();
        }
        return quantity.getNumber() == null ? "" : quantity.getNumber().toPlainString();
    }

    /**
     * A target that was typed; null when nothing was.
     *
     * @param nature of the indicator
     * @param unit of the indicator, or null
     * @param year fiscal year that dates without a year belong to, or null
     */
    public Quantity target(Nature nature, String unit, Integer year, String text) {
        return quantity(parser.parse(text.strip(), ParseContext.target(operator(nature), unit, year)));
    }

    /**
     * An actual value that was typed, read in view of the target; null when nothing was.
     *
     * @param wanted the target in force, or null
     */
    public Quantity actual(Nature nature, String unit, Integer year, Quantity wanted, String text) {
        ParsedQuantity target = parser.parse(text(wanted), ParseContext.target(operator(nature), unit, year));
        return quantity(parser.parse(text.strip(), ParseContext.actual(target, unit, year)));
    }

    private static org.jixiao.exchange.quantity.Operator operator(Nature nature) {
        return switch (nature) {
            case GE -> org.jixiao.exchange.quantity.Operator.GE;
            case GT -> org.jixiao.exchange.quantity.Operator.GT;
            case EQ -> org.jixiao.exchange.quantity.Operator.EQ;
            case LE -> org.jixiao.exchange.quantity.Operator.LE;
            case LT -> org.jixiao.exchange.quantity.Operator.LT;
            case QUALITATIVE -> org.jixiao.exchange.quantity.Operator.QUALITATIVE;
            case UNSPECIFIED, YES_NO, DATE -> org.jixiao.exchange.quantity.Operator.NONE;
        };
    }

    private static Quantity quantity(ParsedQuantity read) {
        if (read.kind() == org.jixiao.exchange.quantity.QuantityKind.BLANK) {
            return null;
        }
        Quantity quantity = BaseFactory.eINSTANCE.createQuantity();
        quantity.setText(read.written());
        quantity.setOperator(switch (read.operator()) {
            case GE -> Operator.GE;
            case GT -> Operator.GT;
            case EQ -> Operator.EQ;
            case LE -> Operator.LE;
            case LT -> Operator.LT;
            case NONE, QUALITATIVE -> Operator.NONE;
        });
        quantity.setKind(switch (read.kind()) {
            case BLANK, NO_VALUE -> QuantityKind.EMPTY;
            case NUMBER -> read.percent() ? QuantityKind.PERCENT : QuantityKind.NUMBER;
            case DATE -> QuantityKind.DATE;
            case YES_NO -> QuantityKind.YES_NO;
            case RANGE, LEVEL, TEXT, UNCLEAR -> QuantityKind.TEXT;
        });
        if (read.kind() == org.jixiao.exchange.quantity.QuantityKind.NUMBER) {
            quantity.setNumber(read.number());
            quantity.setUnit(read.unit());
        }
        quantity.setDate(read.date());
        if (read.kind() == org.jixiao.exchange.quantity.QuantityKind.YES_NO) {
            quantity.setTruth("yes".equals(read.word()));
        }
        return quantity;
    }
}
