package org.jixiao.ui.workbench.internal.portfolio;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Collectors;

import org.eclipse.swt.SWT;
import org.eclipse.swt.accessibility.AccessibleAdapter;
import org.eclipse.swt.accessibility.AccessibleEvent;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Canvas;
import org.eclipse.swt.widgets.Composite;
import org.jixiao.core.index.IndexTotals;
import org.jixiao.ui.common.Palette;
import org.jixiao.ui.common.Palette.Tone;
import org.jixiao.ui.workbench.internal.Texts;

/** How many of the shown dossiers have each grade, how many are open, and how many have no score. */
final class GradeChart extends Canvas {

    private static final int GAP = 6;
    private static final int THICKEST = 26;

    private final Palette palette;
    private Map<String, Integer> counts = Map.of();

    GradeChart(Composite parent) {
        super(parent, SWT.DOUBLE_BUFFERED | SWT.NO_BACKGROUND);
        palette = new Palette(this, this::redraw);
        addListener(SWT.Paint, event -> paint(event.gc));
        getAccessible().addAccessibleListener(new AccessibleAdapter() {
            @Override
            public void getName(AccessibleEvent event) {
                event.result = Texts.get("portfolio.grades.name", //$NON-NLS-1$
                        counts.entrySet().stream().map(e -> e.getKey() + ' ' + e.getValue()).collect(Collectors.joining(", "))); //$NON-NLS-1$
            }
        });
    }

    /** Shows other counts. */
    void show(IndexTotals totals, Iterable<String> order) {
        Map<String, Integer> bars = new LinkedHashMap<>();
        order.forEach(grade -> bars.put(grade, totals.grades().getOrDefault(grade, 0)));
        add(bars, Texts.get("portfolio.grades.none"), totals.grades().getOrDefault("", 0)); //$NON-NLS-1$ //$NON-NLS-2$
        add(bars, Texts.get("portfolio.grades.open"), totals.open()); //$NON-NLS-1$
        add(bars, Texts.get("portfolio.grades.unscored"), totals.unscored()); //$NON-NLS-1$
        counts = bars;
        redraw();
    }

    private static void add(Map<String, Integer> bars, String words, int count) {
        if (count > 0) {
            bars.put(words, count);
        }
    }

    /** What the bars say; for tests. */
    Map<String, Integer> counts() {
        return counts;
    }

    private void paint(GC gc) {
        Rectangle area = getClientArea();
        gc.setBackground(palette.get(Tone.GROUND));
        gc.fillRectangle(area);
        gc.setForeground(palette.get(Tone.TEXT));
        int line = gc.getFontMetrics().getHeight();
        gc.drawText(Texts.get("portfolio.grades"), GAP, 2, true); //$NON-NLS-1$
        int top = line + 2 * GAP;
        int step = counts.isEmpty() ? 0 : Math.min(THICKEST + GAP, (area.height - top) / counts.size());
        int words = counts.keySet().stream().mapToInt(name -> gc.textExtent(name).x).max().orElse(0) + 2 * GAP;
        int most = counts.values().stream().mapToInt(Integer::intValue).max().orElse(1);
        int room = Math.max(1, area.width - words - gc.textExtent(Integer.toString(most)).x - 4 * GAP);
        int y = top;
        for (Map.Entry<String, Integer> bar : counts.entrySet()) {
            int middle = y + (step - GAP - line) / 2;
            gc.setForeground(palette.get(Tone.TEXT));
            gc.drawText(bar.getKey(), GAP, middle, true);
            int length = (int) ((long) bar.getValue() * room / Math.max(1, most));
            gc.setBackground(palette.get(Tone.BLUE));
            gc.fillRectangle(words, y, length, Math.max(2, step - GAP));
            gc.drawText(bar.getValue().toString(), words + length + GAP, middle, true);
            y += step;
        }
    }
}
