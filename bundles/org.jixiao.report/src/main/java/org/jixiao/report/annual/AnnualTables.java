package org.jixiao.report.annual;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jixiao.report.model.Figures;
import org.jixiao.scoring.api.Message;

/** The tables, charts and single figures of an annual report, in one language; document and workbook show the same. */
final class AnnualTables {

    private final AnnualReport report;
    private final Locale locale;

    AnnualTables(AnnualReport report, Locale locale) {
        this.report = report;
        this.locale = locale;
    }

    /**
     * A table.
     *
     * @param name its name in words
     * @param heads the columns
     * @param rows text, or a number as {@link BigDecimal} or {@link Integer}
     */
    record Table(String name, List<String> heads, List<List<Object>> rows) {
    }

    /** A table by the name that templates use. */
    Table table(String id) {
        return switch (id) {
            case "stages" -> counts(id, report.stages(), "head.projects", false);
            case "grades" -> counts(id, report.grades(), "head.projects", true);
            case "lights" -> counts(id, report.lights(), "head.projects", true);
            case "rectification" -> counts(id, report.rectified(), "head.items", false);
            case "decisions" -> counts(id, report.decisions(), "head.projects", true);
            case "units" -> units();
            case "duties" -> new Table(say("table.duties"), heads("head.role", "head.open", "head.overdue"),
                    report.duties().stream().map(d -> row(d.role(), d.open(), d.overdue())).toList());
            case "overdue" -> new Table(say("table.overdue"), heads("head.project", "head.what", "head.role", "head.due", "head.days"),
                    report.overdue().stream().map(o -> row(o.project(), o.what(), o.role(), o.due().toString(), (int) o.days())).toList());
            default -> throw new IllegalArgumentException(id);
        };
    }

    private Table counts(String id, List<AnnualReport.Count> counts, String number, boolean amounts) {
        List<List<Object>> rows = new ArrayList<>();
        for (AnnualReport.Count count : counts) {
            rows.add(amounts ? row(count.name(), count.number(), count.amount() == null ? "" : count.amount()) : row(count.name(), count.number()));
        }
        return new Table(say("table." + id), amounts ? heads("head." + id, number, "head.amount") : heads("head." + id, number), rows);
    }

    private Table units() {
        List<List<Object>> rows = new ArrayList<>();
        for (AnnualReport.Unit u : report.units()) {
            rows.add(row(u.name(), u.projects(), u.money().budget(), u.money().executed(), rate(u.money()), u.graded(), u.excellentOrGood(), u.overdue()));
        }
        rows.add(row(say("total"), report.projects(), report.money().budget(), report.money().executed(), rate(report.money()),
                report.units().stream().mapToInt(AnnualReport.Unit::graded).sum(), report.units().stream().mapToInt(AnnualReport.Unit::excellentOrGood).sum(),
                report.units().stream().mapToInt(AnnualReport.Unit::overdue).sum()));
        return new Table(say("table.units"), heads("head.unit", "head.projects", "head.budget", "head.executed", "head.rate", "head.graded",
                "head.good", "head.overdue"), rows);
    }

    private static List<Object> row(Object... cells) {
        return List.of(cells);
    }

    private List<String> heads(String... keys) {
        return List.of(keys).stream().map(this::say).toList();
    }

    private String rate(AnnualReport.Money money) {
        return percent(money.executed(), money.budget());
    }

    private static String percent(BigDecimal part, BigDecimal whole) {
        return whole.signum() == 0 ? "—" : part.multiply(BigDecimal.valueOf(100)).divide(whole, 2, RoundingMode.HALF_UP).toPlainString() + "%";
    }

    private static String share(int part, int whole) {
        return percent(BigDecimal.valueOf(part), BigDecimal.valueOf(whole));
    }

    /** The title of a chart. */
    String chartTitle(String id) {
        return say("chart." + id);
    }

    /** The bars of a chart by the name that templates use. */
    List<Charts.Bar> chart(String id) {
        return switch (id) {
            case "stages" -> bars(report.stages());
            case "grades" -> bars(report.grades());
            case "lights" -> bars(report.lights());
            case "money" -> report.units().stream().map(u -> new Charts.Bar("", u.name(), u.money().executed(),
                    say("bar.money", Figures.amount(u.money().executed()), Figures.amount(u.money().budget()), rate(u.money())))).toList();
            default -> throw new IllegalArgumentException(id);
        };
    }

    private List<Charts.Bar> bars(List<AnnualReport.Count> counts) {
        return counts.stream().map(c -> new Charts.Bar(c.code(), c.name(), BigDecimal.valueOf(c.number()),
                say("bar.count", c.number(), share(c.number(), report.projects())))).toList();
    }

    /** The single figures by the names that templates use. */
    Map<String, String> values() {
        Map<String, String> values = new LinkedHashMap<>();
        values.put("scope", report.scope().isEmpty() ? say("scope.all") : report.scope());
        values.put("year", Integer.toString(report.year()));
        values.put("today", report.today().toString());
        values.put("projects", Integer.toString(report.projects()));
        values.put("units", Integer.toString(report.units().size()));
        values.put("budget", Figures.amount(report.money().budget()));
        values.put("executed", Figures.amount(report.money().executed()));
        values.put("rate", rate(report.money()));
        values.put("unknownMoney", Integer.toString(report.money().unknown()));
        report.stages().forEach(s -> values.put("stage." + s.code(), Integer.toString(s.number())));
        report.lights().forEach(l -> values.put("light." + l.code(), Integer.toString(l.number())));
        report.rectified().forEach(r -> values.put("rectification." + r.code(), Integer.toString(r.number())));
        int graded = report.units().stream().mapToInt(AnnualReport.Unit::graded).sum();
        int good = report.units().stream().mapToInt(AnnualReport.Unit::excellentOrGood).sum();
        values.put("graded", Integer.toString(graded));
        values.put("good", Integer.toString(good));
        values.put("goodShare", share(good, graded));
        report.counts().forEach((name, number) -> values.put(name, Integer.toString(number)));
        values.put("decided", Integer.toString(report.decisions().stream().filter(d -> !d.code().equals("OPEN")).mapToInt(AnnualReport.Count::number).sum()));
        return values;
    }

    String say(String key, Object... arguments) {
        return Message.of(AnnualTables.class, key, arguments).render(locale);
    }
}
