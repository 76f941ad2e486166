package org.jixiao.ui.workbench.internal.portfolio;

import java.text.Collator;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** The order in which dossiers are listed: later years first, then by unit and project. */
final class PortfolioOrder {

    /** To compare the titles of so many by the rules of the language takes longer than anybody waits for a list. */
    private static final int MOST_COLLATED = 5000;

    private PortfolioOrder() {
    }

    /** The rows in that order. */
    static List<PortfolioRow> sorted(List<PortfolioRow> rows) {
        return sorted(rows, rows.size());
    }

    /** Rows in the order that they have in a list of so many. */
    static List<PortfolioRow> sorted(List<PortfolioRow> rows, int total) {
        Collator words = Collator.getInstance();
        Map<String, Integer> units = new HashMap<>();
        List<String> names = new ArrayList<>(rows.stream().map(PortfolioRow::unit).distinct().toList());
        names.sort(words);
        names.forEach(name -> units.put(name, units.size()));
        Comparator<PortfolioRow> order = total > MOST_COLLATED ? Comparator.comparing(PortfolioRow::title)
                : Comparator.comparing(PortfolioRow::title, words);
        order = order.thenComparing(row -> row.project().getName()).thenComparing(row -> row.entry().path());
        // Sorted unit by unit: that compares a few titles, and years and units not at all.
        Map<Place, List<PortfolioRow>> places = new TreeMap<>();
        rows.forEach(row -> places.computeIfAbsent(new Place(row.entry().year() == null ? 0 : -row.entry().year(), units.get(row.unit())),
                place -> new ArrayList<>()).add(row));
        List<PortfolioRow> sorted = new ArrayList<>(rows.size());
        for (List<PortfolioRow> place : places.values()) {
            place.sort(order);
            sorted.addAll(place);
        }
        return sorted;
    }

    /** A unit in a year. */
    private record Place(int year, int unit) implements Comparable<Place> {
        @Override
        public int compareTo(Place other) {
            return year == other.year ? Integer.compare(unit, other.unit) : Integer.compare(year, other.year);
        }
    }
}
