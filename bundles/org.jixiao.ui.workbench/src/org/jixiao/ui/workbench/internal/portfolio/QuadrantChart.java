package org.jixiao.ui.workbench.internal.portfolio;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.function.Consumer;

import org.eclipse.swt.SWT;
import org.eclipse.swt.accessibility.AccessibleAdapter;
import org.eclipse.swt.accessibility.AccessibleEvent;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Canvas;
import org.eclipse.swt.widgets.Composite;
import org.jixiao.ui.common.Palette;
import org.jixiao.ui.common.Palette.Tone;
import org.jixiao.ui.workbench.internal.Texts;

/**
 * Progress of the money against progress of the objectives: each dossier that has both a point in the colour of its light. The lines are
 * those of all shown dossiers together, so that the four fields tell who is ahead with money and who with the objectives; on the slanting
 * line both are alike. A click selects the dossier in the table.
 */
final class QuadrantChart extends Canvas {

    private static final int MARGIN = 26;
    private static final int DOT = 6;
    private static final int REACH = 8;
    private static final BigDecimal FULL = BigDecimal.ONE;

    private final Palette palette;
    private List<PortfolioRow> rows = List.of();
    private PortfolioSums sums = PortfolioSums.of(List.of());
    private PortfolioRow selected;

    /** The chart; {@code clicked} receives the dossier of a point. */
    QuadrantChart(Composite parent, Consumer<PortfolioRow> clicked) {
        super(parent, SWT.DOUBLE_BUFFERED | SWT.NO_BACKGROUND);
        palette = new Palette(this, this::redraw);
        addListener(SWT.Paint, event -> paint(event.gc));
        addListener(SWT.MouseDown, event -> {
            PortfolioRow row = at(event.x, event.y);
            if (row != null && event.button == 1) {
                clicked.accept(row);
            }
        });
        addListener(SWT.MouseMove, event -> tip(at(event.x, event.y)));
        getAccessible().addAccessibleListener(new AccessibleAdapter() {
            @Override
            public void getName(AccessibleEvent event) {
                event.result = Texts.get("portfolio.quadrant.name", Integer.toString(rows.size())); //$NON-NLS-1$
            }
        });
    }

    /** Shows other dossiers. */
    void show(List<PortfolioRow> all, PortfolioSums of) {
        List<PortfolioRow> placed = new ArrayList<>();
        for (PortfolioRow row : all) {
            if (row.entry().rate() != null && row.entry().objectivesLow() != null && row.entry().objectivesHigh() != null) {
                placed.add(row);
            }
        }
        rows = placed;
        sums = of;
        redraw();
    }

    /** Marks the dossier that is selected in the table; null for none. */
    void select(PortfolioRow row) {
        if (row != selected) {
            selected = row;
            redraw();
        }
    }

    private Rectangle plot() {
        Rectangle area = getClientArea();
        int top = MARGIN / 2;
        return new Rectangle(MARGIN * 2, top, Math.max(1, area.width - 3 * MARGIN), Math.max(1, area.height - top - MARGIN));
    }

    private static int x(Rectangle plot, BigDecimal share) {
        return plot.x + capped(share).multiply(BigDecimal.valueOf(plot.width)).intValue();
    }

    private static int y(Rectangle plot, BigDecimal share) {
        return plot.y + plot.height - capped(share).multiply(BigDecimal.valueOf(plot.height)).intValue();
    }

    private static BigDecimal capped(BigDecimal share) {
        return share.max(BigDecimal.ZERO).min(FULL);
    }

    /** Open progress stands in the middle of its bounds. */
    private static BigDecimal objectives(PortfolioRow row) {
        return row.entry().objectivesLow().add(row.entry().objectivesHigh()).divide(BigDecimal.TWO);
    }

    /** Where the point of a dossier is, or null when it has none; for tests. */
    Point place(PortfolioRow row) {
        Rectangle plot = plot();
        return rows.contains(row) ? new Point(x(plot, row.entry().rate()), y(plot, objectives(row))) : null;
    }

    private PortfolioRow at(int x, int y) {
        Rectangle plot = plot();
        PortfolioRow nearest = null;
        int least = REACH * REACH;
        for (PortfolioRow row : rows) {
            int across = x(plot, row.entry().rate()) - x;
            int down = y(plot, objectives(row)) - y;
            if (across * across + down * down <= least) {
                least = across * across + down * down;
                nearest = row;
            }
        }
        return nearest;
    }

    private void tip(PortfolioRow row) {
        String words = row == null ? null : Texts.get("portfolio.quadrant.tip", row.title(), row.unit(), PortfolioRow.percent(row.entry().rate()), //$NON-NLS-1$
                PortfolioRow.shares(row.entry().objectivesLow(), row.entry().objectivesHigh()));
        if (!java.util.Objects.equals(words, getToolTipText())) {
            setToolTipText(words);
        }
    }

    private void paint(GC gc) {
        Rectangle area = getClientArea();
        Rectangle plot = plot();
        gc.setBackground(palette.get(Tone.GROUND));
        gc.fillRectangle(area);
        gc.setAntialias(SWT.ON);
        frame(gc, plot);
        if (rows.isEmpty()) {
            String words = Texts.get("portfolio.quadrant.empty"); //$NON-NLS-1$
            Point size = gc.textExtent(words);
            gc.setForeground(palette.get(Tone.HINT));
            gc.drawText(words, plot.x + Math.max(0, (plot.width - size.x) / 2), plot.y + (plot.height - size.y) / 2, true);
            return;
        }
        points(gc, plot);
        if (selected != null && rows.contains(selected)) {
            gc.setForeground(palette.get(Tone.ANCHOR));
            gc.setLineWidth(2);
            gc.drawOval(x(plot, selected.entry().rate()) - DOT, y(plot, objectives(selected)) - DOT, 2 * DOT, 2 * DOT);
            gc.setLineWidth(1);
        }
    }

    private void frame(GC gc, Rectangle plot) {
        gc.setForeground(palette.get(Tone.LINE));
        gc.drawRectangle(plot);
        gc.drawLine(plot.x, plot.y + plot.height, plot.x + plot.width, plot.y);
        gc.setLineStyle(SWT.LINE_DASH);
        gc.setForeground(palette.get(Tone.HINT));
        if (sums.totals().rate() != null) {
            int x = x(plot, sums.totals().rate());
            gc.drawLine(x, plot.y, x, plot.y + plot.height);
        }
        if (sums.objectives() != null) {
            int y = y(plot, sums.objectives());
            gc.drawLine(plot.x, y, plot.x + plot.width, y);
        }
        gc.setLineStyle(SWT.LINE_SOLID);
        String zero = "0"; //$NON-NLS-1$
        String full = "100%"; //$NON-NLS-1$
        int line = gc.getFontMetrics().getHeight();
        gc.drawText(full, plot.x - gc.textExtent(full).x - 4, plot.y - line / 4, true);
        gc.drawText(zero, plot.x - gc.textExtent(zero).x - 4, plot.y + plot.height - line, true);
        gc.drawText(full, plot.x + plot.width - gc.textExtent(full).x, plot.y + plot.height + 2, true);
        String across = Texts.get("portfolio.quadrant.money"); //$NON-NLS-1$
        gc.drawText(across, plot.x + (plot.width - gc.textExtent(across).x) / 2, plot.y + plot.height + 2, true);
        String up = Texts.get("portfolio.quadrant.objectives"); //$NON-NLS-1$
        gc.drawText(up, plot.x + 4, plot.y + 2, true);
    }

    /** Of points that cover each other one is painted, so that a hundred thousand take no longer than the picture has room for. */
    private void points(GC gc, Rectangle plot) {
        for (String light : new String[] {null, "BLUE", "GREEN", "YELLOW", "RED"}) { //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$ //$NON-NLS-4$
            BitSet painted = new BitSet();
            Tone tone = PortfolioWords.tone(light);
            gc.setBackground(palette.get(tone == null ? Tone.HINT : tone));
            for (PortfolioRow row : rows) {
                if (!java.util.Objects.equals(PortfolioWords.tone(row.entry().light()), tone)) {
                    continue;
                }
                int x = x(plot, row.entry().rate());
                int y = y(plot, objectives(row));
                int cell = y / 2 * (plot.width + plot.x) + x / 2;
                if (!painted.get(cell)) {
                    painted.set(cell);
                    gc.fillOval(x - DOT / 2, y - DOT / 2, DOT, DOT);
                }
            }
        }
    }
}
