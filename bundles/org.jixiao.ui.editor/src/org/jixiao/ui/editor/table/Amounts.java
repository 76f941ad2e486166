package org.jixiao.ui.editor.table;

import java.math.BigDecimal;

import org.jixiao.core.document.Money;
import org.jixiao.model.base.Amount;
import org.jixiao.model.base.AmountUnit;
import org.jixiao.model.base.BaseFactory;
import org.jixiao.model.dossier.FundRow;
import org.jixiao.ui.common.Numbers;
import org.jixiao.ui.common.Texts;

/** Amounts of money as a table shows and takes them, in the one unit of its form. */
public final class Amounts {

    private final Texts texts = Texts.of(Amounts.class);
    private final AmountUnit unit;

    /** Amounts in a unit. */
    public Amounts(AmountUnit unit) {
        this.unit = unit;
    }

    /** The unit in words, for the heads of columns. */
    public String unit() {
        return texts.get("unit." + unit.getName());
    }

    /** The amount in the unit, or null where there is none or it cannot be told. */
    public BigDecimal number(Amount amount) {
        return amount == null ? null : Money.in(amount, unit).orElse(null);
    }

    /** A number of 万元, as the engines compute in, in the unit; null stays null. */
    public BigDecimal fromWanYuan(BigDecimal number) {
        if (number == null) {
            return null;
        }
        Amount amount = BaseFactory.eINSTANCE.createAmount();
        amount.setValue(number);
        amount.setUnit(AmountUnit.WAN_YUAN);
        return number(amount);
    }

    /** An amount that was typed, in the unit; null when nothing was. */
    public Amount typed(String text) {
        if (text.isBlank()) {
            return null;
        }
        Amount amount = BaseFactory.eINSTANCE.createAmount();
        amount.setValue(Numbers.read(text));
        amount.setUnit(unit);
        amount.setText(text.strip());
        return amount;
    }

    /** Why a text is no amount; null when it is one, or empty. */
    public String refusal(String text) {
        return text.isBlank() || Numbers.read(text) != null ? null : texts.get("check.number", text.strip());
    }

    /** What a row of funds is called: by its label, else by its source. */
    public String label(FundRow row) {
        return row.getLabel() == null || row.getLabel().isBlank() ? texts.get("source." + row.getSource().getName()) : row.getLabel();
    }
}
