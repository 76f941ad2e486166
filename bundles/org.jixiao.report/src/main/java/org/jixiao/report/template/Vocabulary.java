package org.jixiao.report.template;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jixiao.exchange.document.PlannedDocument;
import org.jixiao.exchange.template.TemplateNames;
import org.jixiao.exchange.template.TemplateNames.Kind;
import org.jixiao.exchange.template.TemplateSource;
import org.jixiao.exchange.template.TemplateValue;
import org.jixiao.report.model.Figures;

/**
 * The names that templates of one kind may use, each with the way its value is found: one declaration for filling and for checking, so
 * that they cannot differ. Functions give null, or an empty text, where something is missing.
 *
 * @param <T> what is reported about
 */
public final class Vocabulary<T> {

    private static final String AMOUNT = "#,##0.00##";
    private static final String POINTS = "0.00##";
    private static final String PLAIN = "General";

    private record Name<T>(Kind kind, Function<T, TemplateValue> value, Function<T, Chart> chart, Vocabulary<?> columns) {
    }

    private final Map<String, Name<T>> names = new LinkedHashMap<>();

    private Vocabulary<T> add(String name, Function<T, TemplateValue> value) {
        names.put(name, new Name<>(Kind.VALUE, value, null, null));
        return this;
    }

    private static TemplateValue number(BigDecimal number, Function<BigDecimal, String> text, String format) {
        return number == null ? TemplateValue.NOTHING : new TemplateValue.Number(number, text.apply(number), format);
    }

    /** Words. */
    public Vocabulary<T> words(String name, Function<T, String> words) {
        return add(name, t -> new TemplateValue.Words(Objects.requireNonNullElse(words.apply(t), "").strip()));
    }

    /** A name that only tells whether something is so, for sections that are left out. */
    public Vocabulary<T> flag(String name, Function<T, Boolean> holds) {
        return add(name, t -> holds.apply(t) ? new TemplateValue.Words("√") : TemplateValue.NOTHING);
    }

    /** How many. */
    public Vocabulary<T> count(String name, Function<T, Integer> count) {
        return add(name, t -> {
            Integer number = count.apply(t);
            return number == null ? TemplateValue.NOTHING : number(BigDecimal.valueOf(number), Figures::plain, "0");
        });
    }

    /** A number without trailing zeros. */
    public Vocabulary<T> number(String name, Function<T, BigDecimal> number) {
        return add(name, t -> number(number.apply(t), Figures::plain, PLAIN));
    }

    /** Points with at least two decimals. */
    public Vocabulary<T> points(String name, Function<T, BigDecimal> points) {
        return add(name, t -> number(points.apply(t), Figures::points, POINTS));
    }

    /** Points between two bounds; a number where both are the same. */
    public Vocabulary<T> range(String name, Function<T, BigDecimal> low, Function<T, BigDecimal> high) {
        return add(name, t -> {
            BigDecimal from = low.apply(t);
            BigDecimal to = high.apply(t);
            if (from == null || to == null) {
                return TemplateValue.NOTHING;
            }
            return from.compareTo(to) == 0 ? number(from, Figures::points, POINTS) : new TemplateValue.Words(Figures.range(from, to));
        });
    }

    /** Money, with thousands separators and at least two decimals. */
    public Vocabulary<T> money(String name, Function<T, BigDecimal> money) {
        return add(name, t -> number(money.apply(t), Figures::amount, AMOUNT));
    }

    /** A fraction that is printed in per cent. */
    public Vocabulary<T> percent(String name, Function<T, BigDecimal> fraction) {
        return add(name, t -> number(fraction.apply(t), Figures::percent, "0.00%"));
    }

    /** A day. */
    public Vocabulary<T> day(String name, Function<T, LocalDate> day) {
        return add(name, t -> {
            LocalDate found = day.apply(t);
            return found == null ? TemplateValue.NOTHING : new TemplateValue.Day(found, found.toString());
        });
    }

    /** A chart. */
    public Vocabulary<T> chart(String name, Function<T, Chart> chart) {
        names.put(name, new Name<>(Kind.PICTURE, null, chart, null));
        return this;
    }

    /** A table whose columns are known only when it is filled. */
    public Vocabulary<T> table(String name, Function<T, PlannedDocument.Table> table) {
        names.put(name, new Name<>(Kind.TABLE, t -> {
            PlannedDocument.Table found = table.apply(t);
            return found == null ? TemplateValue.NOTHING : new TemplateValue.Grid(found);
        }, null, null));
        return this;
    }

    /** A list, whose elements have names of their own. */
    public <E> Vocabulary<T> list(String name, Function<T, List<E>> elements, Vocabulary<E> columns) {
        names.put(name, new Name<>(Kind.LIST, t -> new TemplateValue.Rows(elements.apply(t).stream()
                .map(e -> (TemplateSource) columns.values(e)).toList(), columns.names.keySet()), null, columns));
        return this;
    }

    /** The names of another vocabulary too, about a part of what is reported about. */
    public <P> Vocabulary<T> with(Vocabulary<P> other, Function<T, P> part) {
        other.names.forEach((name, of) -> names.put(name, new Name<>(of.kind(), of.value() == null ? null : of.value().compose(part),
                of.chart() == null ? null : of.chart().compose(part), of.columns())));
        return this;
    }

    /** All names, for checking. */
    public TemplateNames names() {
        Map<String, Kind> kinds = new LinkedHashMap<>();
        collect("", kinds);
        return new TemplateNames(kinds);
    }

    private void collect(String before, Map<String, Kind> kinds) {
        names.forEach((name, of) -> {
            kinds.put(before + name, of.kind());
            if (of.columns() != null) {
                of.columns().collect(before + name + ".", kinds);
            }
        });
    }

    /** The values of something. */
    public ReportValues values(T of) {
        Map<String, TemplateValue> values = new LinkedHashMap<>();
        Map<String, Chart> charts = new LinkedHashMap<>();
        names.forEach((name, how) -> {
            if (how.chart() == null) {
                values.put(name, how.value().apply(of));
            } else {
                Optional.ofNullable(how.chart().apply(of)).ifPresentOrElse(c -> charts.put(name, c), () -> values.put(name, TemplateValue.NOTHING));
            }
        });
        return new ReportValues(values, charts);
    }

    /** Several texts as one, a line for each. */
    public static String lines(List<String> texts) {
        return new ArrayList<>(texts).stream().filter(Objects::nonNull).map(String::strip).filter(t -> !t.isEmpty()).collect(Collectors.joining("\n"));
    }
}
