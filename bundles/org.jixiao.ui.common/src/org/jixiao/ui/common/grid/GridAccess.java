package org.jixiao.ui.common.grid;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Function;

import org.eclipse.swt.accessibility.ACC;
import org.eclipse.swt.accessibility.Accessible;
import org.eclipse.swt.accessibility.AccessibleAdapter;
import org.eclipse.swt.accessibility.AccessibleControlAdapter;
import org.eclipse.swt.accessibility.AccessibleControlEvent;
import org.eclipse.swt.accessibility.AccessibleEvent;
import org.eclipse.swt.accessibility.AccessibleTableAdapter;
import org.eclipse.swt.accessibility.AccessibleTableCellAdapter;
import org.eclipse.swt.accessibility.AccessibleTableCellEvent;
import org.eclipse.swt.accessibility.AccessibleTableEvent;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Canvas;
import org.jixiao.ui.common.Texts;

/**
 * What a screen reader hears of a grid: a table with named columns, and for each cell its column, its text, whether it is
 * computed or open, and its mark.
 */
final class GridAccess {

    private static final int KEPT_CELLS = 200;

    private final GridSource source;
    private final GridRows rows;
    private final Canvas table;
    private final Texts texts;
    private final Function<Point, Rectangle> cellBounds;
    private int focusColumn = -1;
    private int focusRow = -1;
    private final Map<Point, Accessible> cells = new LinkedHashMap<>(16, 0.75f, true) {
        private static final long serialVersionUID = 1L;

        @Override
        protected boolean removeEldestEntry(Map.Entry<Point, Accessible> eldest) {
            if (size() > KEPT_CELLS) {
                eldest.getValue().dispose();
                return true;
            }
            return false;
        }
    };

    /**
     * Gives the table its voice.
     *
     * @param cellBounds bounds of a cell (x = column, y = shown row) within the table
     */
    GridAccess(Canvas table, String name, GridSource source, GridRows rows, Texts texts, Function<Point, Rectangle> cellBounds) {
        this.table = table;
        this.source = source;
        this.rows = rows;
        this.texts = texts;
        this.cellBounds = cellBounds;
        Accessible accessible = table.getAccessible();
        accessible.addAccessibleListener(new AccessibleAdapter() {
            @Override
            public void getName(AccessibleEvent event) {
                event.result = name;
            }
        });
        accessible.addAccessibleControlListener(new AccessibleControlAdapter() {
            @Override
            public void getRole(AccessibleControlEvent event) {
                event.detail = ACC.ROLE_TABLE;
            }

            @Override
            public void getChildCount(AccessibleControlEvent event) {
                event.detail = source.columns().size() * rows.count();
            }

            @Override
            public void getFocus(AccessibleControlEvent event) {
                if (focusRow >= 0 && focusRow < rows.count()) {
                    event.accessible = cell(focusColumn, focusRow);
                }
            }
        });
        accessible.addAccessibleTableListener(new TableVoice());
    }

    /** The words for a cell. */
    String name(int column, int shown) {
        int row = rows.sourceRow(shown);
        String text = source.text(row, column);
        StringBuilder name = new StringBuilder(source.columns().get(column).title()).append(' ')
                .append(text.isEmpty() ? texts.get("access.empty") : text);
        switch (source.look(row, column)) {
            case COMPUTED -> name.append(", ").append(texts.get("access.computed"));
            case OPEN -> name.append(", ").append(texts.get("access.open"));
            case INTERVAL -> name.append(", ").append(texts.get("access.interval"));
            case OVERRIDDEN -> name.append(", ").append(texts.get("access.overridden"));
            case NORMAL -> { }
        }
        GridMark mark = source.mark(row, column);
        if (mark != null) {
            name.append(", ").append(texts.get("access." + mark.severity().name().toLowerCase(java.util.Locale.ROOT), mark.message()));
        }
        return name.toString();
    }

    /** Tells that another cell has the keyboard now. */
    void focus(int column, int shown) {
        focusColumn = column;
        focusRow = shown;
        if (column >= 0 && shown >= 0 && shown < rows.count() && table.isFocusControl()) {
            cell(column, shown).setFocus(ACC.CHILDID_SELF);
        }
    }

    private Accessible cell(int column, int shown) {
        return cells.computeIfAbsent(new Point(column, shown), at -> {
            Accessible accessible = new Accessible(table.getAccessible());
            CellVoice voice = new CellVoice(at);
            accessible.addAccessibleListener(voice.names);
            accessible.addAccessibleControlListener(voice.control);
            accessible.addAccessibleTableCellListener(voice.place);
            return accessible;
        });
    }

    private final class TableVoice extends AccessibleTableAdapter {
        @Override
        public void getColumnCount(AccessibleTableEvent event) {
            event.count = source.columns().size();
        }

        @Override
        public void getRowCount(AccessibleTableEvent event) {
            event.count = rows.count();
        }

        @Override
        public void getColumnDescription(AccessibleTableEvent event) {
            if (event.column >= 0 && event.column < source.columns().size()) {
                event.result = source.columns().get(event.column).title();
            }
        }

        @Override
        public void getCell(AccessibleTableEvent event) {
            if (event.row >= 0 && event.row < rows.count() && event.column >= 0 && event.column < source.columns().size()) {
                event.accessible = cell(event.column, event.row);
            }
        }
    }

    private final class CellVoice {
        private final Point at;
        private final AccessibleAdapter names = new AccessibleAdapter() {
            @Override
            public void getName(AccessibleEvent event) {
                event.result = at.y < rows.count() ? name(at.x, at.y) : "";
            }
        };
        private final AccessibleControlAdapter control = new AccessibleControlAdapter() {
            @Override
            public void getRole(AccessibleControlEvent event) {
                event.detail = ACC.ROLE_TABLECELL;
            }

            @Override
            public void getValue(AccessibleControlEvent event) {
                event.result = at.y < rows.count() ? source.text(rows.sourceRow(at.y), at.x) : "";
            }

            @Override
            public void getState(AccessibleControlEvent event) {
                int state = ACC.STATE_SELECTABLE | ACC.STATE_FOCUSABLE;
                if (at.y < rows.count() && !source.isEditable(rows.sourceRow(at.y), at.x)) {
                    state |= ACC.STATE_READONLY;
                }
                if (at.x == focusColumn && at.y == focusRow) {
                    state |= ACC.STATE_FOCUSED | ACC.STATE_SELECTED;
                }
                event.detail = state;
            }

            @Override
            public void getLocation(AccessibleControlEvent event) {
                Rectangle bounds = cellBounds.apply(at);
                if (bounds != null) {
                    Point corner = table.toDisplay(bounds.x, bounds.y);
                    event.x = corner.x;
                    event.y = corner.y;
                    event.width = bounds.width;
                    event.height = bounds.height;
                }
            }
        };
        private final AccessibleTableCellAdapter place = new AccessibleTableCellAdapter() {
            @Override
            public void getColumnIndex(AccessibleTableCellEvent event) {
                event.index = at.x;
            }

            @Override
            public void getRowIndex(AccessibleTableCellEvent event) {
                event.index = at.y;
            }

            @Override
            public void getTable(AccessibleTableCellEvent event) {
                event.accessible = table.getAccessible();
            }
        };

        CellVoice(Point at) {
            this.at = at;
        }
    }
}
