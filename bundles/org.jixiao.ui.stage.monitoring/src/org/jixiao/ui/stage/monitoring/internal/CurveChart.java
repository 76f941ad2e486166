package org.jixiao.ui.stage.monitoring.internal;

import java.math.BigDecimal;
import java.util.List;
import java.util.stream.Collectors;

import org.eclipse.swt.SWT;
import org.eclipse.swt.accessibility.AccessibleAdapter;
import org.eclipse.swt.accessibility.AccessibleEvent;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Canvas;
import org.eclipse.swt.widgets.Composite;
import org.jixiao.stages.monitoring.Curve;
import org.jixiao.ui.common.Numbers;
import org.jixiao.ui.common.Palette;
import org.jixiao.ui.common.Palette.Tone;
import org.jixiao.ui.common.Texts;

/** The year of one indicator: what was planned, what was reached, and where it leads. */
final class CurveChart extends Canvas {

    private static final int MONTHS = 12;
    private static final int GAP = 8;
    private static final int DOT = 7;

    private final Texts texts;
    private final Palette palette;
    private Curve curve;
    private String title = "";

    CurveChart(Composite parent, Texts texts) {
        super(parent, SWT.DOUBLE_BUFFERED | SWT.NO_BACKGROUND);
        this.texts = texts;
        palette = new Palette(this, this::redraw);
        addListener(SWT.Paint, event -> paint(event.gc));
        getAccessible().addAccessibleListener(new AccessibleAdapter() {
            @Override
            public void getName(AccessibleEvent event) {
                event.result = words();
            }
        });
    }

    /** Shows the curve of an indicator; null for none. */
    void show(String name, Curve shown) {
        title = name == null ? "" : name;
        curve = shown;
        redraw();
    }

    /** What is drawn, in words: for people who cannot see it, and for tests. */
    String words() {
        if (curve == null) {
            return texts.get("curve.none");
        }
        String reached = curve.actual().stream().map(p -> texts.get("curve.month", p.month()) + " " + Numbers.exact(p.value()))
                .collect(Collectors.joining(", "));
        return texts.get("curve.words", title, Numbers.exact(curve.target()), reached.isEmpty() ? "—" : reached,
                curve.projected() == null ? "—" : Numbers.rounded(curve.projected()));
    }

    private void paint(GC gc) {
        Rectangle area = getClientArea();
        gc.setBackground(palette.get(Tone.GROUND));
        gc.fillRectangle(area);
        gc.setForeground(palette.get(Tone.TEXT));
        if (curve == null) {
            gc.drawText(texts.get("curve.none"), GAP, GAP, true);
            return;
        }
        gc.setAntialias(SWT.ON);
        int line = gc.getFontMetrics().getHeight();
        String most = Numbers.rounded(curve.greatest());
        Plot plot = new Plot(GAP * 2 + gc.textExtent(most).x, line + GAP * 2, area.width - GAP * 3 - gc.textExtent(most).x - 60,
                area.height - 2 * line - GAP * 4, curve.greatest().doubleValue());
        gc.drawText(words(), GAP, GAP / 2, true);
        gc.setForeground(palette.get(Tone.HINT));
        gc.drawText(most, GAP, plot.top() - line / 2, true);
        gc.drawText("0", plot.left() - GAP - gc.textExtent("0").x, plot.top() + plot.height() - line / 2, true);
        for (int month = 1; month <= MONTHS; month++) {
            String number = Integer.toString(month);
            gc.drawText(number, plot.x(month) - gc.textExtent(number).x / 2, plot.top() + plot.height() + GAP / 2, true);
        }
        gc.drawLine(plot.left(), plot.top(), plot.left(), plot.top() + plot.height());
        gc.drawLine(plot.left(), plot.top() + plot.height(), plot.x(MONTHS), plot.top() + plot.height());
        lines(gc, plot, curve.planned(), Tone.HINT);
        gc.drawText(texts.get("curve.plan"), plot.x(MONTHS) + GAP, plot.y(curve.target()) - line / 2, true);
        lines(gc, plot, curve.actual(), Tone.BLUE);
        gc.setBackground(palette.get(Tone.BLUE));
        for (Curve.Point point : curve.actual()) {
            gc.fillOval(plot.x(point.month()) - DOT / 2, plot.y(point.value()) - DOT / 2, DOT, DOT);
        }
        projection(gc, plot, line);
    }

    private void projection(GC gc, Plot plot, int line) {
        if (curve.projected() == null || curve.actual().isEmpty() || curve.actual().getLast().month() == MONTHS) {
            return;
        }
        Curve.Point last = curve.actual().getLast();
        gc.setForeground(palette.get(Tone.BLUE));
        gc.setLineStyle(SWT.LINE_DASH);
        gc.drawLine(plot.x(last.month()), plot.y(last.value()), plot.x(MONTHS), plot.y(curve.projected()));
        gc.setLineStyle(SWT.LINE_SOLID);
        boolean close = Math.abs(plot.y(curve.projected()) - plot.y(curve.target())) < line;
        gc.drawText(texts.get("curve.projected"), plot.x(MONTHS) + GAP, plot.y(curve.projected()) - line / 2 - (close ? line : 0), true);
    }

    private void lines(GC gc, Plot plot, List<Curve.Point> points, Tone tone) {
        gc.setForeground(palette.get(tone));
        int x = plot.left();
        int y = plot.y(BigDecimal.ZERO);
        for (Curve.Point point : points) {
            gc.drawLine(x, y, plot.x(point.month()), plot.y(point.value()));
            x = plot.x(point.month());
            y = plot.y(point.value());
        }
    }

    /** Where values and months stand. Pixels need no exact numbers. */
    private record Plot(int left, int top, int width, int height, double most) {

        int x(int month) {
            return left + month * width / MONTHS;
        }

        int y(BigDecimal value) {
            return top + height - (most <= 0 ? 0 : (int) Math.round(Math.max(0, value.doubleValue()) / most * height));
        }
    }
}
