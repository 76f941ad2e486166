package org.jixiao.report.template;

import java.util.List;

/**
 * A bar chart that a template may show; drawn when it does.
 *
 * @param title above the bars
 * @param bars from top to bottom
 */
public record Chart(String title, List<Charts.Bar> bars) {
    public Chart {
        bars = List.copyOf(bars);
    }

    /** The chart in words, for who does not see it. */
    public String description() {
        return title + ": " + String.join("; ", bars.stream().map(b -> b.name() + " " + b.text()).toList());
    }
}
