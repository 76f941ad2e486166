package org.jixiao.scoring.api;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * A part of a composite rule with its own points, method and parameters. As text it is one row
 * {@code id|label|points|method|parameters}, the parameters as {@link Rows#writeSet(Map)} writes them.
 *
 * @param id stable id within the rule
 * @param label name for people
 * @param points full points of the part
 * @param method id of the scoring method
 * @param parameters texts of the method's parameters
 */
public record SubItem(String id, String label, BigDecimal points, String method, Map<String, String> parameters) {

    public SubItem {
        parameters = java.util.Collections.unmodifiableMap(new TreeMap<>(parameters));
    }

    /** The item as one row of text cells. */
    public List<String> toRow() {
        return List.of(id, label, points.toPlainString(), method, Rows.writeSet(parameters));
    }
}
