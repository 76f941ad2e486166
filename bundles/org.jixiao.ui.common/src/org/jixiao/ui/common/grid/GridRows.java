package org.jixiao.ui.common.grid;

import java.util.BitSet;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.IntStream;

/**
 * Which rows of a source are shown, in which order, and where runs of equal cells begin. Knows nothing of windows. Sorting is
 * stable and stays as it is while values change, as spreadsheets do; filters are applied again at every refresh.
 */
public final class GridRows {

    private final GridSource source;
    private final Map<Integer, CellFilter> filters = new TreeMap<>();
    private final BitSet[] runs;
    private int[] order = {};
    private int sourceCount = -1;
    private int sortColumn = -1;
    private boolean descending;

    public GridRows(GridSource source) {
        this.source = source;
        runs = new BitSet[source.columns().size()];
        rebuild();
    }

    /** Where the cells come from. */
    public GridSource source() {
        return source;
    }

    /** Number of rows shown. */
    public int count() {
        return order.length;
    }

    /** The row of the source shown at a position from 0. */
    public int sourceRow(int shown) {
        return order[shown];
    }

    /** Where a row of the source is shown, or -1. */
    public int shownRow(int sourceRow) {
        if (sourceRow >= 0 && sourceRow < order.length && order[sourceRow] == sourceRow) {
            // Neither filtered nor sorted up to here: no need to look through a hundred thousand rows.
            return sourceRow;
        }
        for (int i = 0; i < order.length; i++) {
            if (order[i] == sourceRow) {
                return i;
            }
        }
        return -1;
    }

    /** Takes over changed values. */
    public void refresh() {
        if (source.rowCount() != sourceCount || !filters.isEmpty()) {
            rebuild();
        } else {
            source.shown(order);
            findRuns();
        }
    }

    /** Takes over rows that were moved, added or removed. */
    public void rebuild() {
        if (source.arrange(Collections.unmodifiableMap(filters), sortColumn, descending)) {
            sourceCount = source.rowCount();
            order = IntStream.range(0, sourceCount).toArray();
            source.shown(order);
            findRuns();
            return;
        }
        sourceCount = source.rowCount();
        IntStream kept = IntStream.range(0, sourceCount).filter(this::passes);
        if (sortColumn < 0) {
            order = kept.toArray();
        } else {
            order = kept.boxed().sorted(this::compare).mapToInt(Integer::intValue).toArray();
        }
        source.shown(order);
        findRuns();
    }

    private boolean passes(int row) {
        for (Map.Entry<Integer, CellFilter> filter : filters.entrySet()) {
            if (!filter.getValue().accepts(source.text(row, filter.getKey()))) {
                return false;
            }
        }
        return true;
    }

    private int compare(int row1, int row2) {
        int result = source.compare(row1, row2, sortColumn);
        return descending ? -result : result;
    }

    /** Sorts by a column; -1 gives back the order of the source. */
    public void sort(int column, boolean fromGreatest) {
        sortColumn = column;
        descending = fromGreatest;
        rebuild();
    }

    /** The column sorted by, or -1. */
    public int sortColumn() {
        return sortColumn;
    }

    /** Whether the order is from the greatest to the least. */
    public boolean isDescending() {
        return descending;
    }

    /** Sets the filters by column; blank texts are none. */
    public void filter(Map<Integer, String> texts) {
        filters.clear();
        texts.forEach((column, text) -> {
            if (text != null && !text.isBlank()) {
                filters.put(column, CellFilter.parse(text));
            }
        });
        rebuild();
    }

    /** Whether rows may be hidden by a filter. */
    public boolean isFiltered() {
        return !filters.isEmpty();
    }

    /** Whether the cell begins a run of equal cells; cells of columns without merged look always do. */
    public boolean startsRun(int shown, int column) {
        BitSet starts = runs[column];
        return starts == null || starts.get(shown);
    }

    /** First row of the run that a cell belongs to. */
    public int startOfRun(int shown, int column) {
        BitSet starts = runs[column];
        return starts == null ? shown : Math.max(0, starts.previousSetBit(shown));
    }

    /** Last row of the run that a cell belongs to. */
    public int endOfRun(int shown, int column) {
        BitSet starts = runs[column];
        if (starts == null) {
            return shown;
        }
        int next = starts.nextSetBit(shown + 1);
        return (next < 0 ? order.length : next) - 1;
    }

    /** A run of a column never reaches over the end of a run of a merged column before it. */
    private void findRuns() {
        List<GridColumn> columns = source.columns();
        BitSet outer = new BitSet();
        for (int column = 0; column < columns.size(); column++) {
            if (!columns.get(column).merged()) {
                continue;
            }
            BitSet starts = (BitSet) outer.clone();
            String above = null;
            for (int i = 0; i < order.length; i++) {
                String text = source.text(order[i], column);
                if (above == null || text.isEmpty() || !text.equals(above)) {
                    starts.set(i);
                }
                above = text;
            }
            runs[column] = starts;
            outer = starts;
        }
    }
}
