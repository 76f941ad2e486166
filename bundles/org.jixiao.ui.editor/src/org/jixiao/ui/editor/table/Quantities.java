package org.jixiao.ui.editor.table;

import org.jixiao.exchange.quantity.ModelQuantities;
import org.jixiao.exchange.quantity.ParseContext;
import org.jixiao.exchange.quantity.ParsedQuantity;
import org.jixiao.exchange.quantity.QuantityParser;
import org.jixiao.model.base.Nature;
import org.jixiao.model.base.Quantity;

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
        return ModelQuantities.of(parser.parse(text.strip(), ParseContext.target(ModelQuantities.operator(nature), unit, year)));
    }

    /**
     * An actual value that was typed, read in view of the target; null when nothing was.
     *
     * @param wanted the target in force, or null
     */
    public Quantity actual(Nature nature, String unit, Integer year, Quantity wanted, String text) {
        ParsedQuantity target = parser.parse(text(wanted), ParseContext.target(ModelQuantities.operator(nature), unit, year));
        return ModelQuantities.of(parser.parse(text.strip(), ParseContext.actual(target, unit, year)));
    }
}
