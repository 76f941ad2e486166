package org.jixiao.ui.workbench.internal.portfolio;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;

import org.jixiao.model.base.Stage;

/**
 * The dossiers of the portfolio and all that has to be found out by looking at each of them, so that the UI thread need not.
 *
 * @param rows     in the order in which they are to be listed
 * @param complete whether these are all; else the beginning of the list, and all that depends on the others is not known yet
 * @param decimals how many decimals their money needs
 * @param sums     what they come to
 * @param words    what there is to choose from: years, units, stages and grades that occur
 */
record PortfolioContents(List<PortfolioRow> rows, boolean complete, int decimals, PortfolioSums sums, Map<PortfolioColumn, List<String>> words) {

    /** What there is before anything was read. */
    static final PortfolioContents NONE = of(List.of());

    /** Looks at each row. */
    static PortfolioContents of(List<PortfolioRow> rows) {
        return of(rows, true);
    }

    /** The beginning of a list. */
    static PortfolioContents beginning(List<PortfolioRow> rows) {
        return of(rows, false);
    }

    private static PortfolioContents of(List<PortfolioRow> rows, boolean complete) {
        int decimals = PortfolioRow.LEAST_DECIMALS;
        Set<Integer> years = new HashSet<>();
        Set<String> units = new TreeSet<>();
        Set<String> stages = new HashSet<>();
        Map<String, BigDecimal> grades = new HashMap<>();
        String unit = ""; //$NON-NLS-1$
        for (PortfolioRow row : rows) {
            decimals = row.decimals(decimals);
            if (row.entry().year() != null) {
                years.add(row.entry().year());
            }
            if (!row.unit().equals(unit)) {
                // The rows of a unit come one after the other.
                unit = row.unit();
                units.add(unit);
            }
            stages.add(row.text(PortfolioColumn.STAGE, decimals));
            String grade = row.text(PortfolioColumn.GRADE, decimals);
            if (!grade.isEmpty()) {
                grades.merge(grade, row.entry().totalHigh() == null ? BigDecimal.ONE.negate() : row.entry().totalHigh(), BigDecimal::max);
            }
        }
        units.remove(""); //$NON-NLS-1$
        Map<PortfolioColumn, List<String>> words = new EnumMap<>(PortfolioColumn.class);
        words.put(PortfolioColumn.YEAR, years.stream().sorted(Comparator.reverseOrder()).map(Object::toString).toList());
        words.put(PortfolioColumn.UNIT, List.copyOf(units));
        Stream<String> chain = Stage.VALUES.stream().map(stage -> PortfolioWords.stage(stage.getName()));
        words.put(PortfolioColumn.STAGE, chain.filter(stages::contains).toList());
        words.put(PortfolioColumn.GRADE, best(grades));
        return new PortfolioContents(rows, complete, decimals, PortfolioSums.of(rows), words);
    }

    /** From the best down, by the highest total that has each. */
    private static List<String> best(Map<String, BigDecimal> highest) {
        List<String> grades = new ArrayList<>(new TreeSet<>(highest.keySet()));
        grades.sort(Comparator.comparing((String grade) -> highest.get(grade)).reversed());
        return grades;
    }
}
