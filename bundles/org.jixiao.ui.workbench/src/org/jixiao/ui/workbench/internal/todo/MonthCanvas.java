package org.jixiao.ui.workbench.internal.todo;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.format.TextStyle;
import java.util.Locale;
import java.util.Map;
import java.util.function.Consumer;

import org.eclipse.jface.resource.FontDescriptor;
import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.jface.resource.LocalResourceManager;
import org.eclipse.swt.SWT;
import org.eclipse.swt.accessibility.ACC;
import org.eclipse.swt.accessibility.AccessibleAdapter;
import org.eclipse.swt.accessibility.AccessibleEvent;
import org.eclipse.swt.graphics.Font;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Canvas;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Event;
import org.jixiao.ui.common.Palette;
import org.jixiao.ui.common.Palette.Tone;
import org.jixiao.ui.workbench.internal.Texts;

/** The days of a month, Monday first, painted in the colours of the theme; reachable by keyboard and read out by screen readers. */
final class MonthCanvas extends Canvas {

    private static final int DAYS = 7;
    private static final int WEEKS = 6;
    private static final int PADDING = 3;
    private static final int CELL_CHARS = 6;

    private final Palette palette;
    private final Font bold;
    private final Consumer<LocalDate> picked;
    private final Consumer<YearMonth> turned;
    private Map<LocalDate, DayCount> counts = Map.of();
    private LocalDate today = LocalDate.now();
    private LocalDate cursor = today;
    private LocalDate chosen;
    private YearMonth month = YearMonth.from(today);

    /**
     * The days.
     *
     * @param picked receives a day that was clicked or chosen by the space bar or Enter
     * @param turned receives another month that the keyboard moves to
     */
    MonthCanvas(Composite parent, Consumer<LocalDate> picked, Consumer<YearMonth> turned) {
        super(parent, SWT.DOUBLE_BUFFERED | SWT.NO_BACKGROUND);
        this.picked = picked;
        this.turned = turned;
        palette = new Palette(this, this::redraw);
        bold = new LocalResourceManager(JFaceResources.getResources(), this)
                .create(FontDescriptor.createFrom(getFont()).setStyle(SWT.BOLD));
        addListener(SWT.Paint, event -> paint(event.gc));
        addListener(SWT.MouseDown, event -> {
            setFocus();
            LocalDate day = at(event.x, event.y);
            if (day != null && event.button == 1) {
                cursor = day;
                picked.accept(day);
            }
        });
        addListener(SWT.MouseMove, event -> tip(at(event.x, event.y)));
        addListener(SWT.KeyDown, this::key);
        addListener(SWT.FocusIn, event -> redraw());
        addListener(SWT.FocusOut, event -> redraw());
        addListener(SWT.Traverse, event -> event.doit = event.detail == SWT.TRAVERSE_TAB_NEXT
                || event.detail == SWT.TRAVERSE_TAB_PREVIOUS || event.detail == SWT.TRAVERSE_ESCAPE);
        getAccessible().addAccessibleListener(new AccessibleAdapter() {
            @Override
            public void getName(AccessibleEvent event) {
                event.result = words(cursor);
            }
        });
    }

    LocalDate today() {
        return today;
    }

    YearMonth month() {
        return month;
    }

    LocalDate chosen() {
        return chosen;
    }

    void turn(YearMonth to) {
        month = to;
        if (!YearMonth.from(cursor).equals(to)) {
            cursor = to.atDay(1);
        }
        redraw();
    }

    void choose(LocalDate day) {
        chosen = day;
        cursor = day == null ? cursor : day;
        redraw();
    }

    void show(Map<LocalDate, DayCount> byDay, LocalDate day) {
        counts = byDay;
        today = day;
        redraw();
    }

    private void key(Event event) {
        switch (event.keyCode) {
            case SWT.ARROW_LEFT -> go(cursor.minusDays(1));
            case SWT.ARROW_RIGHT -> go(cursor.plusDays(1));
            case SWT.ARROW_UP -> go(cursor.minusDays(DAYS));
            case SWT.ARROW_DOWN -> go(cursor.plusDays(DAYS));
            case SWT.PAGE_UP -> go(cursor.minusMonths(1));
            case SWT.PAGE_DOWN -> go(cursor.plusMonths(1));
            case SWT.HOME -> go(today);
            case SWT.CR, SWT.KEYPAD_CR, ' ' -> picked.accept(cursor);
            default -> {
                return;
            }
        }
        event.doit = false;
    }

    private void go(LocalDate day) {
        cursor = day;
        if (!YearMonth.from(day).equals(month)) {
            turned.accept(YearMonth.from(day));
        }
        redraw();
        getAccessible().sendEvent(ACC.EVENT_NAME_CHANGED, null);
    }

    private LocalDate first() {
        LocalDate day = month.atDay(1);
        return day.minusDays(day.getDayOfWeek().getValue() - 1L);
    }

    private int headHeight() {
        return getFont().getFontData()[0].getHeight() * 2;
    }

    private Rectangle cell(int index) {
        Rectangle area = getClientArea();
        int top = headHeight();
        int left = area.width * (index % DAYS) / DAYS;
        int upper = top + (area.height - top) * (index / DAYS) / WEEKS;
        return new Rectangle(left, upper, area.width * (index % DAYS + 1) / DAYS - left,
                top + (area.height - top) * (index / DAYS + 1) / WEEKS - upper);
    }

    private LocalDate at(int x, int y) {
        for (int i = 0; i < DAYS * WEEKS; i++) {
            if (cell(i).contains(x, y)) {
                return first().plusDays(i);
            }
        }
        return null;
    }

    private void tip(LocalDate day) {
        String words = day == null || !counts.containsKey(day) ? null : words(day);
        if (!java.util.Objects.equals(words, getToolTipText())) {
            setToolTipText(words);
        }
    }

    private String words(LocalDate day) {
        DayCount count = counts.getOrDefault(day, DayCount.NONE);
        return Texts.get("todo.day", day, Integer.toString(count.due()), Integer.toString(count.overdue())); //$NON-NLS-1$
    }

    private void paint(GC gc) {
        Rectangle area = getClientArea();
        gc.setBackground(palette.get(Tone.GROUND));
        gc.fillRectangle(area);
        gc.setForeground(palette.get(Tone.HINT));
        for (int i = 0; i < DAYS; i++) {
            Rectangle below = cell(i);
            String name = DayOfWeek.of(i + 1).getDisplayName(TextStyle.NARROW, Locale.getDefault());
            gc.drawText(name, below.x + (below.width - gc.textExtent(name).x) / 2, 1, true);
        }
        for (int i = 0; i < DAYS * WEEKS; i++) {
            day(gc, first().plusDays(i), cell(i));
        }
    }

    private void day(GC gc, LocalDate day, Rectangle cell) {
        if (day.equals(chosen)) {
            gc.setBackground(palette.get(Tone.SELECTION));
            gc.fillRectangle(cell);
        }
        gc.setForeground(palette.get(Tone.LINE));
        gc.drawRectangle(cell.x, cell.y, cell.width - 1, cell.height - 1);
        if (day.equals(today) || day.equals(cursor) && isFocusControl()) {
            gc.setForeground(palette.get(Tone.ANCHOR));
            gc.drawRectangle(cell.x + 1, cell.y + 1, cell.width - 3, cell.height - 3);
        }
        gc.setForeground(palette.get(YearMonth.from(day).equals(month) ? Tone.TEXT : Tone.HINT));
        gc.drawText(Integer.toString(day.getDayOfMonth()), cell.x + PADDING, cell.y + PADDING - 1, true);
        DayCount count = counts.getOrDefault(day, DayCount.NONE);
        if (count.due() > 0) {
            String number = Integer.toString(count.due());
            gc.setFont(bold);
            Point size = gc.textExtent(number);
            gc.setForeground(palette.get(count.overdue() > 0 ? Tone.RED : Tone.BLUE));
            gc.drawText(number, cell.x + cell.width - size.x - PADDING, cell.y + cell.height - size.y - 1, true);
            gc.setFont(getFont());
        }
    }

    @Override
    public Point computeSize(int width, int height, boolean changed) {
        int unit = getFont().getFontData()[0].getHeight();
        return new Point(width == SWT.DEFAULT ? unit * CELL_CHARS * DAYS * 2 / 3 : width,
                height == SWT.DEFAULT ? headHeight() + unit * 3 * WEEKS : height);
    }
}
