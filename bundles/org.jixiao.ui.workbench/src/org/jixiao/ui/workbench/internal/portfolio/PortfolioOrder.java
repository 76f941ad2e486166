package org.jixiao.ui.workbench.internal.portfolio;

import java.text.Collator;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** The order in which dossiers are listed: later years first, then by unit and project. */
final class PortfolioOrder {

    /** To compare the titles of so many by the rules of the language takes longer than anybody waits for a list. */
    private static final int MOST_COLLATED = 5000;

    private PortfolioOrder() {
    }

    /** The rows in that order. */
    static List<PortfolioRow> sorted(List<PortfolioRow> rows) {
        Collator words = Collator.getInstance();
        Map<String, Integer> units = new HashMap<>();
        List<String> names = new ArrayList<>(rows.stream().map(PortfolioRow::unit).distinct().toList());
        names.sort(words);
        names.forEach(name -> units.put(name, units.size()));
        Comparator<PortfolioRow> order = Comparator.comparingInt(row -> row.entry().year() == null ? 0 : -row.entry().year());
        order = order.thenComparingInt(row -> units.get(row.unit()));
        order = rows.size() > MOST_COLLATED ? order.thenComparing(PortfolioRow::title) : order.thenComparing(PortfolioRow::title, words);
        List<PortfolioRow> sorted = new ArrayList<>(rows);
        sorted.sort(order.thenComparing(row -> row.project().getName()).thenComparing(row -> row.entry().path()));
        return sorted;
    }
}
