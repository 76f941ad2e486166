package org.jixiao.cli.core.internal.made;

import java.math.BigDecimal;
import org.jixiao.model.base.BaseFactory;
import org.jixiao.model.base.Operator;
import org.jixiao.model.base.Party;
import org.jixiao.model.base.Quantity;
import org.jixiao.model.base.QuantityKind;

/** Values and people for made-up documents. */
public final class MadeValues {

    private MadeValues() {
    }

    /** A person or organisation. */
    public static Party party(String name) {
        Party party = BaseFactory.eINSTANCE.createParty();
        party.setName(name);
        return party;
    }

    /**
     * A number with its sign and unit.
     *
     * @param sign {@code ≥}, {@code ≤}, {@code =} or empty
     */
    public static Quantity quantity(String sign, BigDecimal number, String unit) {
        Quantity quantity = BaseFactory.eINSTANCE.createQuantity();
        quantity.setNumber(number);
        quantity.setUnit(unit);
        quantity.setKind("%".equals(unit) ? QuantityKind.PERCENT : QuantityKind.NUMBER);
        quantity.setOperator(switch (sign) {
            case "≥" -> Operator.GE;
            case "≤" -> Operator.LE;
            case "=" -> Operator.EQ;
            default -> Operator.NONE;
        });
        quantity.setText(sign + number.toPlainString() + unit);
        return quantity;
    }

    /** Words where a value is due: an answer, or something that is no value at all. */
    public static Quantity words(String text) {
        Quantity quantity = BaseFactory.eINSTANCE.createQuantity();
        quantity.setText(text);
        quantity.setKind(QuantityKind.TEXT);
        return quantity;
    }
}
