package org.jixiao.report.template;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.jixiao.exchange.template.TemplateSource;
import org.jixiao.exchange.template.TemplateValue;

/** The values of one report by the names that templates use. Plain values: no part of the model is held; only charts are drawn late. */
public final class ReportValues implements TemplateSource {

    private final Map<String, TemplateValue> values;
    private final Map<String, Chart> charts;
    private final Map<String, TemplateValue> drawn = new ConcurrentHashMap<>();

    ReportValues(Map<String, TemplateValue> values, Map<String, Chart> charts) {
        this.values = new LinkedHashMap<>(values);
        this.charts = new LinkedHashMap<>(charts);
    }

    @Override
    public Optional<TemplateValue> value(String name) {
        Chart chart = charts.get(name);
        return chart == null ? Optional.ofNullable(values.get(name)) : Optional.of(drawn.computeIfAbsent(name, n -> picture(chart)));
    }

    private static TemplateValue picture(Chart chart) {
        if (chart.bars().isEmpty()) {
            return TemplateValue.NOTHING;
        }
        try {
            return new TemplateValue.Picture(Charts.bars(chart.title(), chart.bars()), Charts.WIDTH, Charts.height(chart.bars()), chart.description());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** A value in words; empty where it is missing or nobody knows the name. */
    public String text(String name) {
        return switch (values.getOrDefault(name, TemplateValue.NOTHING)) {
            case TemplateValue.Words words -> words.text();
            case TemplateValue.Number number -> number.text();
            case TemplateValue.Day day -> day.text();
            case TemplateValue.Picture picture -> picture.description();
            case TemplateValue.Rows rows -> "";
            case TemplateValue.Grid grid -> "";
        };
    }

    /** The elements of a list; none where nobody knows the name. */
    public List<ReportValues> rows(String name) {
        return values.get(name) instanceof TemplateValue.Rows rows ? rows.rows().stream().map(ReportValues.class::cast).toList() : List.of();
    }

    /** Everything in words, a line for each value, lists with their elements: for tests and for looking at. */
    public String dump() {
        StringBuilder all = new StringBuilder();
        dump("", all);
        return all.toString();
    }

    private void dump(String before, StringBuilder all) {
        values.forEach((name, value) -> {
            switch (value) {
                case TemplateValue.Rows rows -> {
                    List<ReportValues> elements = rows(name);
                    for (int i = 0; i < elements.size(); i++) {
                        elements.get(i).dump(before + name + "[" + i + "].", all);
                    }
                }
                case TemplateValue.Grid grid -> grid.table().rows().forEach(row -> all.append(before).append(name).append(' ')
                        .append(row.stream().map(c -> c.text()).toList()).append('\n'));
                default -> all.append(before).append(name).append('=').append(text(name)).append('\n');
            }
        });
        charts.forEach((name, chart) -> all.append(before).append(name).append('=').append(chart.description()).append('\n'));
    }
}
