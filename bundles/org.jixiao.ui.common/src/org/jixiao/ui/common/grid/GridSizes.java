package org.jixiao.ui.common.grid;

/**
 * Widths and heights of a grid: columns take the room there is, rows the height their words need. Columns that a person has
 * dragged keep their width.
 */
final class GridSizes {

    /** Above this number of rows, heights do not follow the words: measuring them all would be felt. */
    private static final int WRAP_LIMIT = 2000;
    private static final int MOST_LINES = 8;
    /** How far columns of words may shrink before the grid scrolls sideways instead. */
    private static final double LEAST_LONG = 0.4;
    private static final double LEAST_SHORT = 0.75;
    private static final int SLIDER = 16;

    private final GridSource source;
    private final GridRows rows;
    private final GridLayers layers;
    private final TextMeasure measure;
    private final int lineHeight;
    private final int[] wished;
    private final int[] given;
    private int headHeight;

    GridSizes(GridSource source, GridRows rows, GridLayers layers, TextMeasure measure, int lineHeight) {
        this.source = source;
        this.rows = rows;
        this.layers = layers;
        this.measure = measure;
        this.lineHeight = lineHeight;
        wished = new int[source.columns().size()];
        given = new int[wished.length];
    }

    /** Gives every part its first size. */
    void start() {
        for (int i = 0; i < wished.length; i++) {
            wished[i] = (int) Math.ceil(source.columns().get(i).width() * measure.narrow()) + 2 * GridPainter.PADDING;
            give(i, wished[i]);
        }
        fitHead();
        layers.rowHeadData.setDefaultColumnWidth((int) (measure.narrow() * 5) + GridPainter.ICON + 2 * GridPainter.PADDING);
        layers.data.setDefaultMinColumnWidth(24);
        fitRows();
    }

    private void give(int column, int width) {
        given[column] = width;
        layers.data.setColumnWidthByPosition(column, width, false);
    }

    private void fitHead() {
        int titleLines = 1;
        for (int i = 0; i < wished.length; i++) {
            titleLines = Math.max(titleLines, measure.lines(source.columns().get(i).title(), given[i] - 2 * GridPainter.PADDING));
        }
        headHeight = titleLines * lineHeight + 10;
        layers.setHeights(headHeight, lineHeight + 8);
    }

    /**
     * Spreads the columns over a width: the surplus goes to long texts, a lack is taken from columns of words in proportion, but
     * never more than they can bear.
     *
     * @return whether a width changed
     */
    boolean fitColumns(int tableWidth) {
        int room = tableWidth - layers.rowHeadData.getWidth();
        long fixed = 0;
        long elastic = 0;
        long growing = 0;
        long slack = 0;
        for (int i = 0; i < wished.length; i++) {
            if (layers.columns.isColumnIndexHidden(i)) {
                continue;
            }
            if (dragged(i)) {
                fixed += layers.data.getColumnWidthByPosition(i);
            } else if (isElastic(i)) {
                elastic += wished[i];
                growing += growth(i);
                slack += slack(i);
            } else {
                fixed += wished[i];
            }
        }
        if (room <= 0 || elastic == 0) {
            return false;
        }
        long surplus = room - fixed - elastic;
        boolean changed = false;
        for (int i = 0; i < wished.length; i++) {
            if (!dragged(i) && isElastic(i)) {
                int width = surplus >= 0 ? wished[i] + share(surplus, growth(i), growing) : wished[i] - share(Math.min(-surplus, slack), slack(i), slack);
                if (width != given[i]) {
                    give(i, width);
                    changed = true;
                }
            }
        }
        if (changed) {
            fitHead();
        }
        return changed;
    }

    private boolean dragged(int column) {
        return layers.data.getColumnWidthByPosition(column) != given[column];
    }

    private boolean isElastic(int column) {
        GridColumn.Kind kind = source.columns().get(column).kind();
        return kind == GridColumn.Kind.TEXT || kind == GridColumn.Kind.LONG_TEXT;
    }

    private static int share(long amount, long part, long whole) {
        return whole == 0 ? 0 : (int) (amount * part / whole);
    }

    /** How much narrower a column may get: long texts wrap well, short ones keep their title on one line. */
    private long slack(int column) {
        GridColumn it = source.columns().get(column);
        int least = it.kind() == GridColumn.Kind.LONG_TEXT ? (int) (wished[column] * LEAST_LONG)
                : Math.max((int) (wished[column] * LEAST_SHORT), measure.width(it.title()) + 2 * GridPainter.PADDING);
        return Math.max(0, wished[column] - least);
    }

    /** Long texts take what is left over; where there are none, all columns of words do. */
    private long growth(int column) {
        boolean anyLong = source.columns().stream().anyMatch(c -> c.kind() == GridColumn.Kind.LONG_TEXT);
        GridColumn it = source.columns().get(column);
        return anyLong ? it.kind() == GridColumn.Kind.LONG_TEXT ? wished[column] : 0 : it.merged() ? 0 : wished[column];
    }

    /** Fits the heights of the rows to their words; whether any changed. */
    boolean fitRows() {
        boolean changed = false;
        if (rows.count() > WRAP_LIMIT) {
            return false;
        }
        int[] lines = RowLines.of(rows, (column, text) -> layers.columns.isColumnIndexHidden(column) ? 1
                : measure.lines(text, layers.data.getColumnWidthByPosition(column) - 2 * GridPainter.PADDING - 2));
        for (int i = 0; i < lines.length; i++) {
            int height = Math.min(lines[i], MOST_LINES) * lineHeight + 8;
            if (layers.data.getRowHeightByPosition(i) != height) {
                layers.data.setRowHeightByPosition(i, height, false);
                changed = true;
            }
        }
        return changed;
    }

    /** Height at which the head, all rows up to a number, the totals and a slider show. */
    int heightFor(int most) {
        int height = headHeight + layers.totalsHeight() + SLIDER;
        for (int i = 0; i < Math.min(rows.count(), most); i++) {
            height += layers.data.getRowHeightByPosition(i);
        }
        return height;
    }
}
