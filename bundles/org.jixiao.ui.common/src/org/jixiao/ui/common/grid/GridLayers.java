package org.jixiao.ui.common.grid;

import java.util.Map;
import java.util.TreeMap;

import org.eclipse.nebula.widgets.nattable.config.IConfigRegistry;
import org.eclipse.nebula.widgets.nattable.data.IDataProvider;
import org.eclipse.nebula.widgets.nattable.edit.config.DefaultEditConfiguration;
import org.eclipse.nebula.widgets.nattable.filterrow.FilterRowHeaderComposite;
import org.eclipse.nebula.widgets.nattable.freeze.CompositeFreezeLayer;
import org.eclipse.nebula.widgets.nattable.freeze.FreezeHelper;
import org.eclipse.nebula.widgets.nattable.freeze.FreezeLayer;
import org.eclipse.nebula.widgets.nattable.coordinate.PositionCoordinate;
import org.eclipse.nebula.widgets.nattable.grid.GridRegion;
import org.eclipse.nebula.widgets.nattable.grid.layer.ColumnHeaderLayer;
import org.eclipse.nebula.widgets.nattable.grid.layer.CornerLayer;
import org.eclipse.nebula.widgets.nattable.grid.layer.GridLayer;
import org.eclipse.nebula.widgets.nattable.grid.layer.RowHeaderLayer;
import org.eclipse.nebula.widgets.nattable.hideshow.ColumnHideShowLayer;
import org.eclipse.nebula.widgets.nattable.layer.CompositeLayer;
import org.eclipse.nebula.widgets.nattable.layer.DataLayer;
import org.eclipse.nebula.widgets.nattable.layer.ILayer;
import org.eclipse.nebula.widgets.nattable.layer.IUniqueIndexLayer;
import org.eclipse.nebula.widgets.nattable.layer.LabelStack;
import org.eclipse.nebula.widgets.nattable.painter.layer.CellLayerPainter;
import org.eclipse.nebula.widgets.nattable.selection.SelectionLayer;
import org.eclipse.nebula.widgets.nattable.viewport.ViewportLayer;

/** The layers of a grid: body with frozen first columns, heads, filter row, and a totals row that never scrolls away. */
final class GridLayers {

    /** Region of the totals row. */
    static final String TOTALS = "TOTALS";
    /** Region of the head of the totals row. */
    static final String TOTALS_HEAD = "TOTALS_HEAD";

    final DataLayer data;
    final ColumnHideShowLayer columns;
    final SelectionLayer selection;
    final ViewportLayer viewport;
    final FreezeLayer freeze;
    final CompositeFreezeLayer body;
    final DataLayer headData;
    final FilterRowHeaderComposite<Object> head;
    final DataLayer rowHeadData;
    final CompositeLayer all;

    private final GridSource source;
    private final GridRows rows;

    GridLayers(GridSource source, GridRows rows, GridEdits edits, IConfigRegistry registry, boolean totals, Runnable filtered) {
        this.source = source;
        this.rows = rows;
        data = new DataLayer(new Cells(edits));
        columns = new ColumnHideShowLayer(data);
        selection = new SelectionLayer(columns);
        viewport = new ViewportLayer(selection);
        freeze = new FreezeLayer(selection);
        body = new CompositeFreezeLayer(freeze, viewport, selection);
        IDataProvider titles = new Heads(c -> source.columns().get(c).title());
        headData = new DataLayer(titles);
        ILayer columnHead = new ColumnHeaderLayer(headData, body, selection);
        head = new FilterRowHeaderComposite<>(texts -> {
            Map<Integer, String> plain = new TreeMap<>();
            texts.forEach((column, text) -> plain.put(column, String.valueOf(text)));
            rows.filter(plain);
            filtered.run();
        }, columnHead, titles, registry);
        head.setFilterRowVisible(false);
        rowHeadData = new DataLayer(new RowHeads());
        IUniqueIndexLayer rowHeadSource = rowHeadData;
        RowHeaderLayer rowHead = new RowHeaderLayer(rowHeadSource, body, selection);
        CornerLayer corner = new CornerLayer(new DataLayer(new Fixed(1, 1)), rowHead, head);
        GridLayer grid = new GridLayer(body, head, rowHead, corner, false);
        grid.addConfiguration(new DefaultEditConfiguration());
        all = totals ? withTotals(grid, rowHead) : grid;
    }

    private CompositeLayer withTotals(GridLayer grid, RowHeaderLayer rowHead) {
        DataLayer totalsData = new DataLayer(new Heads(source::total));
        totalsLayer = totalsData;
        ColumnHeaderLayer totals = new ColumnHeaderLayer(totalsData, body, selection, false);
        CornerLayer totalsHead = new CornerLayer(new DataLayer(new Fixed(1, 1)), rowHead, totals);
        // The last row of the grid may be cut; it is that row which gives way, not the totals below it.
        totals.setLayerPainter(new CellLayerPainter(false, true));
        totalsHead.setLayerPainter(new CellLayerPainter(false, true));
        CompositeLayer footer = new CompositeLayer(2, 1);
        footer.setChildLayer(TOTALS_HEAD, totalsHead, 0, 0);
        footer.setChildLayer(TOTALS, totals, 1, 0);
        CompositeLayer outer = new CompositeLayer(1, 2);
        outer.setChildLayer("GRID", grid, 0, 0);
        outer.setChildLayer("FOOTER", footer, 0, 1);
        return outer;
    }

    private DataLayer totalsLayer;

    /** Sets the height of the heads and the totals. */
    void setHeights(int headHeight, int rowHeight) {
        headData.setDefaultRowHeight(headHeight);
        head.getFilterRowDataLayer().setDefaultRowHeight(rowHeight);
        data.setDefaultRowHeight(rowHeight);
        if (totalsLayer != null) {
            totalsLayer.setDefaultRowHeight(rowHeight + 2);
        }
    }

    /** Height of the totals; 0 where there are none. */
    int totalsHeight() {
        return totalsLayer == null ? 0 : totalsLayer.getHeight();
    }

    /** Freezes the first columns; none unfreezes. */
    void freezeColumns(int count) {
        if (count <= 0) {
            FreezeHelper.unfreeze(freeze, viewport);
        } else {
            FreezeHelper.freeze(freeze, viewport, new PositionCoordinate(freeze, 0, -1), new PositionCoordinate(freeze, count - 1, -1));
        }
    }

    /** Whether a place belongs to the cells. */
    static boolean isBody(LabelStack regions) {
        return regions != null && regions.hasLabel(GridRegion.BODY);
    }

    /** What a grid does with a typed value. */
    @FunctionalInterface
    interface GridEdits {
        void type(int row, int column, String text);
    }

    private final class Cells implements IDataProvider {
        private final GridEdits edits;

        Cells(GridEdits edits) {
            this.edits = edits;
        }

        @Override
        public Object getDataValue(int column, int row) {
            return source.text(rows.sourceRow(row), column);
        }

        @Override
        public void setDataValue(int column, int row, Object value) {
            edits.type(rows.sourceRow(row), column, value == null ? "" : value.toString());
        }

        @Override
        public int getColumnCount() {
            return source.columns().size();
        }

        @Override
        public int getRowCount() {
            return rows.count();
        }
    }

    private final class RowHeads implements IDataProvider {
        @Override
        public Object getDataValue(int column, int row) {
            return rows.sourceRow(row) + 1;
        }

        @Override
        public void setDataValue(int column, int row, Object value) {
            // Row numbers are counted, nothing sets them.
        }

        @Override
        public int getColumnCount() {
            return 1;
        }

        @Override
        public int getRowCount() {
            return rows.count();
        }
    }

    private final class Heads implements IDataProvider {
        private final java.util.function.IntFunction<String> words;

        Heads(java.util.function.IntFunction<String> words) {
            this.words = words;
        }

        @Override
        public Object getDataValue(int column, int row) {
            return words.apply(column);
        }

        @Override
        public void setDataValue(int column, int row, Object value) {
            // Heads and totals follow from the source, nothing sets them.
        }

        @Override
        public int getColumnCount() {
            return source.columns().size();
        }

        @Override
        public int getRowCount() {
            return 1;
        }
    }

    private record Fixed(int columnCount, int rowCount) implements IDataProvider {
        @Override
        public Object getDataValue(int column, int row) {
            return "";
        }

        @Override
        public void setDataValue(int column, int row, Object value) {
            // An empty corner holds nothing.
        }

        @Override
        public int getColumnCount() {
            return columnCount;
        }

        @Override
        public int getRowCount() {
            return rowCount;
        }
    }
}
