package org.jixiao.report.annual;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import org.jixiao.report.model.Figures;
import org.jixiao.report.template.Chart;
import org.jixiao.report.template.Charts;
import org.jixiao.report.template.ReportValues;
import org.jixiao.report.template.Vocabulary;
import org.jixiao.scoring.api.Message;

/** What templates of the annual report may name. */
public final class AnnualNames {

    private static final int RATE_DIGITS = 10;

    private record Case(AnnualReport report, Locale locale) {

        String say(String key, Object... arguments) {
            return Message.of(AnnualNames.class, key, arguments).render(locale);
        }

        int sum(Function<AnnualReport.Unit, Integer> what) {
            return report.units().stream().mapToInt(what::apply).sum();
        }
    }

    private static final Vocabulary<Case> NAMES = declare();

    private AnnualNames() {
    }

    /** The names that templates may use. */
    public static Vocabulary<?> names() {
        return NAMES;
    }

    /** The values of one report. */
    public static ReportValues values(AnnualReport report, Locale locale) {
        return NAMES.values(new Case(report, locale));
    }

    private static Vocabulary<Case> declare() {
        Vocabulary<AnnualReport.Count> counts = new Vocabulary<AnnualReport.Count>().words("name", AnnualReport.Count::name)
                .count("number", AnnualReport.Count::number).money("amount", AnnualReport.Count::amount);
        Vocabulary<AnnualReport.Unit> units = new Vocabulary<AnnualReport.Unit>().words("name", AnnualReport.Unit::name)
                .count("projects", AnnualReport.Unit::projects).money("budget", u -> u.money().budget()).money("executed", u -> u.money().executed())
                .percent("rate", u -> rate(u.money())).count("graded", AnnualReport.Unit::graded).count("good", AnnualReport.Unit::excellentOrGood)
                .count("overdue", AnnualReport.Unit::overdue);
        Vocabulary<AnnualReport.Duties> duties = new Vocabulary<AnnualReport.Duties>().words("role", AnnualReport.Duties::role)
                .count("open", AnnualReport.Duties::open).count("overdue", AnnualReport.Duties::overdue);
        Vocabulary<AnnualReport.Overdue> overdue = new Vocabulary<AnnualReport.Overdue>().words("project", AnnualReport.Overdue::project)
                .words("what", AnnualReport.Overdue::what).words("role", AnnualReport.Overdue::role).day("due", AnnualReport.Overdue::due)
                .count("days", o -> (int) o.days());
        Vocabulary<Case> names = new Vocabulary<Case>().words("scope", c -> c.report().scope().isEmpty() ? c.say("scope.all") : c.report().scope())
                .count("year", c -> c.report().year()).day("today", c -> c.report().today()).count("projects", c -> c.report().projects())
                .count("unitCount", c -> c.report().units().size()).money("budget", c -> c.report().money().budget())
                .money("executed", c -> c.report().money().executed()).percent("rate", c -> rate(c.report().money()))
                .count("unknownMoney", c -> c.report().money().unknown());
        List.of("EX_ANTE", "OBJECTIVES", "MONITORING", "EVALUATION", "RESULTS").forEach(s -> names.count("reached" + camel(s), c -> number(c.report().stages(), s)));
        List.of("RED", "YELLOW", "GREEN", "BLUE", "UNKNOWN", "NONE").forEach(l -> names.count("light" + camel(l), c -> number(c.report().lights(), l)));
        List.of("RUNNING", "OVERDUE", "DONE", "CLOSED").forEach(s -> names.count("items" + camel(s), c -> number(c.report().rectified(), s)));
        return names.count("graded", c -> c.sum(AnnualReport.Unit::graded)).count("good", c -> c.sum(AnnualReport.Unit::excellentOrGood))
                .percent("goodShare", c -> share(BigDecimal.valueOf(c.sum(AnnualReport.Unit::excellentOrGood)), BigDecimal.valueOf(c.sum(AnnualReport.Unit::graded))))
                .count("opinions", c -> c.report().counts().get("opinions")).count("publications", c -> c.report().counts().get("publications"))
                .count("cases", c -> c.report().counts().get("cases")).count("dutyCount", c -> c.report().counts().get("duties"))
                .count("overdueCount", c -> c.report().counts().get("overdue"))
                .count("decided", c -> c.report().decisions().stream().filter(d -> !d.code().equals("OPEN")).mapToInt(AnnualReport.Count::number).sum())
                .list("units", c -> c.report().units(), units).list("stages", c -> c.report().stages(), counts).list("grades", c -> c.report().grades(), counts)
                .list("lights", c -> c.report().lights(), counts).list("rectification", c -> c.report().rectified(), counts)
                .list("decisions", c -> c.report().decisions(), counts).list("duties", c -> c.report().duties(), duties)
                .list("overdue", c -> c.report().overdue(), overdue).chart("unitsChart", AnnualNames::money)
                .chart("stagesChart", c -> bars(c, "chart.stages", c.report().stages())).chart("gradesChart", c -> bars(c, "chart.grades", c.report().grades()))
                .chart("lightsChart", c -> bars(c, "chart.lights", c.report().lights()));
    }

    /** {@code EX_ANTE} as {@code ExAnte}. */
    private static String camel(String code) {
        StringBuilder name = new StringBuilder();
        for (String word : code.split("_")) {
            name.append(word.charAt(0)).append(word.substring(1).toLowerCase(Locale.ROOT));
        }
        return name.toString();
    }

    private static Integer number(List<AnnualReport.Count> counts, String code) {
        return counts.stream().filter(c -> c.code().equals(code)).findFirst().map(AnnualReport.Count::number).orElse(null);
    }

    private static BigDecimal rate(AnnualReport.Money money) {
        return share(money.executed(), money.budget());
    }

    private static BigDecimal share(BigDecimal part, BigDecimal whole) {
        return whole.signum() == 0 ? null : part.divide(whole, RATE_DIGITS, RoundingMode.HALF_UP);
    }

    private static String percent(BigDecimal share) {
        return share == null ? "—" : Figures.percent(share);
    }

    private static Chart bars(Case of, String title, List<AnnualReport.Count> counts) {
        return new Chart(of.say(title), counts.stream().map(c -> new Charts.Bar(c.code(), c.name(), BigDecimal.valueOf(c.number()),
                of.say("bar.count", c.number(), percent(share(BigDecimal.valueOf(c.number()), BigDecimal.valueOf(of.report().projects())))))).toList());
    }

    private static Chart money(Case of) {
        return new Chart(of.say("chart.money"), of.report().units().stream().filter(u -> u.money().executed().signum() >= 0)
                .map(u -> new Charts.Bar("", u.name(), u.money().executed(), of.say("bar.money", Figures.amount(u.money().executed()),
                        Figures.amount(u.money().budget()), percent(rate(u.money()))))).toList());
    }
}
