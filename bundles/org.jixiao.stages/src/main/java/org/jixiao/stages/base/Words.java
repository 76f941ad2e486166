package org.jixiao.stages.base;

import java.util.Locale;
import java.util.Set;
import org.jixiao.model.base.Quantity;
import org.jixiao.model.base.QuantityKind;

/** What people write in forms, without the differences that do not matter. */
public final class Words {

    /** Signs that stand in forms for "no value". */
    private static final Set<String> NOTHING = Set.of("—", "――", "——", "-", "--", "–", "/", "*", "无指标值", "……", "…");

    private Words() {
    }

    /** Whether a quantity holds anything; a dash in a form does not. */
    public static boolean isGiven(Quantity quantity) {
        if (quantity == null) {
            return false;
        }
        if (quantity.getNumber() != null || quantity.getDate() != null || quantity.getTruth() != null) {
            return true;
        }
        String text = quantity.getText();
        return quantity.getKind() != QuantityKind.EMPTY && text != null && !text.isBlank() && !NOTHING.contains(text.strip());
    }

    /** Words without the differences that do not matter: blanks, full-width letters, final punctuation. */
    public static String plain(String text) {
        if (text == null) {
            return "";
        }
        StringBuilder plain = new StringBuilder();
        for (char c : text.toCharArray()) {
            char half = c >= '\uff01' && c <= '\uff5e' ? (char) (c - 0xfee0) : c;
            if (!Character.isWhitespace(half) && half != '\u3000') {
                plain.append(half);
            }
        }
        String result = plain.toString().toLowerCase(Locale.ROOT);
        while (!result.isEmpty() && "。.;,、".indexOf(result.charAt(result.length() - 1)) >= 0) {
            result = result.substring(0, result.length() - 1);
        }
        return result;
    }
}
