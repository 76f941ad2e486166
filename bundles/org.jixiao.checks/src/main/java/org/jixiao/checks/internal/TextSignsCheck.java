package org.jixiao.checks.internal;

import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.jixiao.checks.Check;
import org.jixiao.checks.CheckSubject;
import org.jixiao.checks.FindingCollector;
import org.jixiao.checks.IndicatorView;
import org.jixiao.model.base.Quantity;

/** Comparison signs from other character sets (≧, ═): readable, but searching, sorting and other programs miss them. */
public final class TextSignsCheck implements Check {

    private static final Map<Character, String> USUAL =
            Map.of('≧', "≥", '≦', "≤", '⩾', "≥", '⩽', "≤", '═', "=", '＝', "=", '＞', ">", '＜', "<");

    @Override
    public void run(CheckSubject subject, FindingCollector findings) {
        Map<Character, Integer> seen = new TreeMap<>();
        IndicatorView first = null;
        for (IndicatorView row : subject.anyTable().indicators()) {
            String text = row.cellText("nature") + (row.cellText("target").isEmpty() ? text(row.target()) : row.cellText("target"))
                    + text(row.actual());
            for (char c : text.toCharArray()) {
                if (USUAL.containsKey(c)) {
                    seen.merge(c, 1, Integer::sum);
                    first = first == null ? row : first;
                }
            }
        }
        if (first != null) {
            String signs = seen.entrySet().stream().map(e -> e.getKey() + " ×" + e.getValue() + " (" + USUAL.get(e.getKey()) + ")")
                    .collect(Collectors.joining("、"));
            findings.of(first.object(), first.feature("target"), "message", signs).report();
        }
    }

    private static String text(Quantity quantity) {
        return quantity == null || quantity.getText() == null ? "" : quantity.getText();
    }
}
