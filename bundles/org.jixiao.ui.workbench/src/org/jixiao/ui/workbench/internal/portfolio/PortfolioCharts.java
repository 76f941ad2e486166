package org.jixiao.ui.workbench.internal.portfolio;

import java.util.List;
import java.util.Map;
import java.util.function.Consumer;

import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.SashForm;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Event;

/** Below the table: progress of money against objectives, and how the grades are spread, of the dossiers that are shown. */
final class PortfolioCharts {

    private final QuadrantChart quadrant;
    private final GradeChart gradeChart;
    private List<String> order = List.of();
    private boolean visible;

    /** The charts; {@code clicked} receives the dossier of a point. */
    PortfolioCharts(Composite parent, Consumer<PortfolioRow> clicked) {
        SashForm sides = new SashForm(parent, SWT.HORIZONTAL);
        quadrant = new QuadrantChart(sides, clicked);
        gradeChart = new GradeChart(sides);
        sides.setWeights(3, 2);
    }

    /** The grades from the best down. */
    void order(List<String> grades) {
        order = grades;
    }

    /** Whether anybody sees them. */
    void visible(boolean shown) {
        visible = shown;
    }

    /** Shows other dossiers; charts that nobody sees are left alone. */
    void show(List<PortfolioRow> rows, PortfolioSums sums) {
        if (visible) {
            quadrant.show(rows, sums);
            gradeChart.show(sums.totals(), order);
        }
    }

    /** Marks the line that is selected in the table; a group is no point. */
    void select(PortfolioLine line) {
        quadrant.select(line instanceof PortfolioRow row ? row : null);
    }

    /** How many have each grade; for tests. */
    Map<String, Integer> grades() {
        return gradeChart.counts();
    }

    /** Clicks the point of a dossier as a person does; for tests. */
    void click(PortfolioRow row) {
        Point at = quadrant.place(row);
        Event event = new Event();
        event.button = 1;
        event.x = at.x;
        event.y = at.y;
        quadrant.notifyListeners(SWT.MouseDown, event);
    }
}
