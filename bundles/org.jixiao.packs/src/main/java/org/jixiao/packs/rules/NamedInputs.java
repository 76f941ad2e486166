package org.jixiao.packs.rules;

import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jixiao.scoring.api.Measure;
import org.jixiao.scoring.api.Quantity;
import org.jixiao.scoring.api.Source;

/**
 * What a rule reads besides target and actual value, kept in documents as named texts: {@code count:ID} is how often an event of the
 * rule's table happened, {@code item:ID:actual} and {@code item:ID:count:EVENT} are inputs of a part of a composite rule, any other name is
 * an input of the method itself.
 */
public final class NamedInputs {

    /** Prefix of the count of an event. */
    public static final String COUNT = "count:";
    /** Prefix of an input of a part of a composite rule. */
    public static final String ITEM = "item:";

    private NamedInputs() {
    }

    /** Gives all named texts to a measure. */
    public static void put(Map<String, String> texts, Source source, Measure.Builder measure) {
        Map<String, Map<String, String>> items = new LinkedHashMap<>();
        texts.forEach((name, text) -> {
            int colon = name.startsWith(ITEM) ? name.indexOf(':', ITEM.length()) : -1;
            if (colon > 0) {
                items.computeIfAbsent(name.substring(ITEM.length(), colon), id -> new LinkedHashMap<>()).put(name.substring(colon + 1), text);
                return;
            }
            Quantity value = ModelValues.parse(text, source);
            if (name.startsWith(COUNT)) {
                measure.count(name.substring(COUNT.length()), value);
            } else {
                measure.input(name, value);
            }
        });
        items.forEach((id, own) -> {
            // The points of a part stand in the rule; here only its inputs are carried.
            Measure.Builder part = Measure.full(BigDecimal.ZERO);
            put(own, source, part);
            measure.item(id, part.build());
        });
    }
}
