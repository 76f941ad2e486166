package org.jixiao.ui.workbench.internal.portfolio;

import java.io.IOException;
import java.text.Collator;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;

import org.eclipse.core.resources.IProject;
import org.jixiao.core.index.DossierIndex;
import org.jixiao.core.index.IndexEntry;
import org.jixiao.core.index.IndexQuery;
import org.jixiao.core.index.IndexQuery.Column;

/**
 * The beginning of a very long list of dossiers, found without reading the rest: the first units of the last year, in the order of
 * {@link PortfolioOrder}.
 */
final class PortfolioBeginning {

    /** A window shows no more. */
    private static final int ENOUGH = 100;
    /** Where units of the last year have so few dossiers, the whole list is there as soon as its beginning. */
    private static final int MOST_UNITS = 200;

    private final Map<DossierIndex, IProject> indexes;
    private final Function<IndexEntry, String> states;

    /** @param states names of workflow states */
    PortfolioBeginning(Map<DossierIndex, IProject> indexes, Function<IndexEntry, String> states) {
        this.indexes = indexes;
        this.states = states;
    }

    /**
     * The rows that the list of all begins with; none when they are not found much sooner than all.
     *
     * @param total how many dossiers there are in all
     * @throws IOException when an index cannot be read
     */
    List<PortfolioRow> rows(int total) throws IOException {
        Integer year = values(Column.YEAR, IndexQuery.all()).stream().filter(Integer.class::isInstance).map(Integer.class::cast).max(Comparator.naturalOrder())
                .orElse(null);
        List<PortfolioRow> rows = new ArrayList<>();
        if (year == null) {
            return rows;
        }
        IndexQuery ofYear = IndexQuery.all().with(Column.YEAR, year);
        Collection<Object> agencies = values(Column.AGENCY, ofYear);
        if (agencies.stream().anyMatch(PortfolioBeginning::isBlank)) {
            // Dossiers without a unit stand under their department: only reading all shows between which units.
            return rows;
        }
        Map<String, Set<Object>> units = new TreeMap<>(Collator.getInstance());
        agencies.forEach(agency -> units.computeIfAbsent(agency.toString().strip(), unit -> new HashSet<>()).add(agency));
        int looked = 0;
        for (Set<Object> written : units.values()) {
            for (Object agency : written) {
                for (Map.Entry<DossierIndex, IProject> index : indexes.entrySet()) {
                    index.getKey().query(ofYear.with(Column.AGENCY, agency))
                            .forEach(entry -> rows.add(PortfolioRow.of(index.getValue(), entry, states.apply(entry))));
                }
            }
            if (rows.size() >= ENOUGH || ++looked == MOST_UNITS) {
                break;
            }
        }
        return PortfolioOrder.sorted(rows, total);
    }

    private static boolean isBlank(Object agency) {
        return agency == null || agency.toString().isBlank();
    }

    private Collection<Object> values(Column column, IndexQuery query) throws IOException {
        Set<Object> values = new HashSet<>();
        for (DossierIndex index : indexes.keySet()) {
            values.addAll(index.values(column, query));
        }
        return values;
    }
}
