package org.jixiao.report.model;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.eclipse.emf.ecore.EObject;
import org.jixiao.model.base.Light;
import org.jixiao.model.dossier.DeviationKind;
import org.jixiao.model.dossier.Disposition;
import org.jixiao.model.dossier.Dossier;
import org.jixiao.model.dossier.FundRow;
import org.jixiao.model.dossier.Likelihood;
import org.jixiao.model.dossier.MonitoringReport;
import org.jixiao.model.dossier.MonitoringRow;
import org.jixiao.packs.PackRepository;
import org.jixiao.report.template.Chart;
import org.jixiao.report.template.Charts;
import org.jixiao.report.template.Vocabulary;
import org.jixiao.scoring.api.Message;
import org.jixiao.stages.monitoring.DeviationReasons;
import org.jixiao.stages.monitoring.Judgement;
import org.jixiao.stages.monitoring.Lights;
import org.jixiao.stages.monitoring.MonitoringEngine;
import org.jixiao.stages.monitoring.MonitoringResult;
import org.jixiao.stages.objectives.ObjectiveVersions;

/** Puts together the report of a monitoring: money and goals with their lights and why, warnings, and what was decided about them. */
public final class MonitoringReports {

    private static final String STAGE = "MONITORING";
    private static final int RATE_DIGITS = 10;

    /** One monitoring with its lights; empty where the scheme is not installed or refuses to judge. */
    private record Case(StageReportBuilder say, DossierFacts facts, MonitoringReport report, Optional<MonitoringResult> result) {

        Optional<Judgement> of(EObject subject) {
            return result.stream().flatMap(r -> r.all().stream()).filter(j -> j.subject() == subject).findFirst();
        }

        String light(EObject subject, Light stored) {
            return light(of(subject).map(Judgement::light).orElse(stored));
        }

        String light(Light light) {
            return light == Light.UNKNOWN ? "" : say.render(Lights.label(light));
        }

        Light whole() {
            return result.map(r -> r.whole() != null && r.whole().isJudged() ? r.whole().light() : r.atLeast()).orElse(report.getLight());
        }
    }

    private record Fund(Case of, FundRow row) {

        BigDecimal budget() {
            BigDecimal adjusted = StageReportBuilder.money(row.getAdjusted());
            return adjusted == null ? StageReportBuilder.money(row.getInitial()) : adjusted;
        }

        BigDecimal rate() {
            BigDecimal executed = StageReportBuilder.money(row.getExecuted());
            return executed == null || budget() == null || budget().signum() <= 0 ? null : executed.divide(budget(), RATE_DIGITS, RoundingMode.HALF_UP);
        }
    }

    private record Row(Case of, MonitoringRow row) {
    }

    private record Warning(Case of, Judgement judgement) {
    }

    private record Decided(Case of, Disposition disposition) {
    }

    private static final Vocabulary<Case> NAMES = declare();

    private final StageReportBuilder builder;
    private final MonitoringEngine engine;

    /**
     * A builder.
     *
     * @param packs the installed packs, for schemes
     * @param engine gives the lights
     * @param locale language of all words
     */
    public MonitoringReports(PackRepository packs, MonitoringEngine engine, Locale locale) {
        builder = new StageReportBuilder(packs, locale);
        this.engine = engine;
    }

    /** The names that templates may use. */
    public static Vocabulary<?> names() {
        return NAMES;
    }

    private static Vocabulary<Case> declare() {
        Vocabulary<Fund> funds = new Vocabulary<Fund>().words("source", f -> f.of().say().fund(f.row())).money("budget", Fund::budget)
                .money("executed", f -> StageReportBuilder.money(f.row().getExecuted())).percent("rate", Fund::rate)
                .money("projected", f -> StageReportBuilder.money(f.row().getProjected())).words("light", f -> f.of().light(f.row(), Light.UNKNOWN))
                .words("why", f -> why(f.of(), f.row())).words("reason", f -> f.row().getReason());
        Vocabulary<Row> rows = new Vocabulary<Row>().words("level1", r -> r.row().getLevel1()).words("level2", r -> r.row().getLevel2())
                .words("name", r -> r.row().getName()).words("target", r -> ObjectiveReports.value(r.row().getNature(), r.row().getUnit(), r.row().getTarget()))
                .words("actual", r -> ObjectiveReports.written(r.row().getActual()))
                .number("progress", r -> r.of().of(r.row()).map(Judgement::progress).orElse(null))
                .words("projected", r -> ObjectiveReports.written(r.row().getProjected()))
                .words("likelihood", r -> likelihood(r)).words("light", r -> r.of().light(r.row(), r.row().getLight()))
                .words("why", r -> why(r.of(), r.row())).words("deviation", MonitoringReports::deviation).words("remark", r -> r.row().getRemark());
        Vocabulary<Warning> warnings = new Vocabulary<Warning>().words("rule", w -> w.judgement().rule() == null ? w.judgement().title()
                : w.judgement().rule().getName()).words("light", w -> w.of().light(w.judgement().light()))
                .words("why", w -> w.of().say().render(w.judgement().reason()));
        Vocabulary<Decided> decided = new Vocabulary<Decided>().words("what", d -> d.disposition().getWhat())
                .words("light", d -> d.of().light(d.disposition().getLight())).day("raisedOn", d -> d.disposition().getRaisedOn())
                .day("due", d -> d.disposition().getDueDate()).words("explanation", d -> d.disposition().getExplanation())
                .words("decision", d -> word(d.of(), "decision." + d.disposition().getDecision().getName()))
                .day("decidedOn", d -> d.disposition().getDecidedOn()).words("decidedBy", d -> DossierNames.name(d.disposition().getDecidedBy()))
                .money("amount", d -> StageReportBuilder.money(d.disposition().getAmount())).day("closedOn", d -> d.disposition().getClosedOn());
        return new Vocabulary<Case>().with(DossierFacts.NAMES, Case::facts).words("scheme", c -> c.say().schemeName(c.report()))
                .count("monthFrom", c -> c.report().getMonthFrom()).count("monthTo", c -> c.report().getMonthTo())
                .words("reporter", c -> DossierNames.name(c.report().getReporter())).day("date", c -> c.report().getDate())
                .words("goal", c -> c.report().getOverallGoal()).words("goalProgress", c -> c.report().getGoalProgress())
                .words("light", c -> c.light(c.whole()))
                .words("notJudged", c -> c.result().map(r -> Vocabulary.lines(r.problems().stream().map(c.say()::render).toList())).orElse(""))
                .list("funds", c -> c.report().getFundRows().stream().map(r -> new Fund(c, r)).toList(), funds)
                .list("indicators", c -> c.report().getRows().stream().map(r -> new Row(c, r)).toList(), rows)
                .list("warnings", c -> c.result().stream().flatMap(r -> r.warnings().stream())
                        .filter(j -> j.light() == Light.RED || j.light() == Light.YELLOW).map(j -> new Warning(c, j)).toList(), warnings)
                .list("dispositions", c -> c.report().getDispositions().stream().map(d -> new Decided(c, d)).toList(), decided)
                .words("conclusion", c -> c.report().getConclusion()).words("advice", c -> c.report().getRectificationAdvice())
                .words("outcome", c -> c.report().getRectificationOutcome())
                .chart("lightsChart", MonitoringReports::lights).chart("progressChart", MonitoringReports::progress)
                .chart("fundsChart", MonitoringReports::money);
    }

    private static String word(Case of, String key) {
        return of.say().render(Message.of(Lights.class, key));
    }

    private static String likelihood(Row row) {
        Likelihood stored = row.row().getLikelihood();
        Likelihood shown = stored == Likelihood.UNKNOWN ? row.of().of(row.row()).map(j -> j.forecast().likelihood()).orElse(stored) : stored;
        return shown == Likelihood.UNKNOWN ? "" : word(row.of(), "likelihood." + shown.getName());
    }

    private static String why(Case of, EObject subject) {
        return of.of(subject).map(j -> of.say().render(j.reason())).orElse("");
    }

    private static String deviation(Row row) {
        return Vocabulary.lines(DeviationKind.VALUES.stream().map(kind -> {
            String text = DeviationReasons.text(row.row(), kind);
            String name = row.of().say().text("stage.deviation." + kind.getName());
            return text.isEmpty() ? "" : text.equals(DeviationReasons.TICK) ? name : row.of().say().text("stage.said", name, text);
        }).toList());
    }

    private static Chart lights(Case of) {
        List<Light> all = of.report().getRows().stream().map(r -> of.of(r).map(Judgement::light).orElse(r.getLight())).toList();
        return new Chart(of.say().text("stage.chart.lights"), Stream.of(Light.RED, Light.YELLOW, Light.GREEN, Light.BLUE, Light.UNKNOWN).map(light -> {
            long number = all.stream().filter(l -> l == light).count();
            return new Charts.Bar(light.getName(), of.say().render(Lights.label(light)), BigDecimal.valueOf(number), Long.toString(number));
        }).toList());
    }

    private static Chart progress(Case of) {
        return new Chart(of.say().text("stage.chart.progress"), of.report().getRows().stream().map(r -> of.of(r)
                .filter(j -> j.progress() != null && j.progress().signum() >= 0)
                .map(j -> new Charts.Bar(j.light().getName(), DossierNames.orEmpty(r.getName()), j.progress(), Figures.plain(j.progress()) + "%")))
                .flatMap(Optional::stream).toList());
    }

    private static Chart money(Case of) {
        return new Chart(of.say().text("stage.chart.funds"), of.report().getFundRows().stream().map(r -> new Fund(of, r)).map(f -> {
            BigDecimal executed = StageReportBuilder.money(f.row().getExecuted());
            return executed == null || executed.signum() < 0 || f.budget() == null ? null : new Charts.Bar("", of.say().fund(f.row()), executed,
                    Figures.amount(executed) + " / " + Figures.amount(f.budget()) + (f.rate() == null ? "" : " (" + Figures.percent(f.rate()) + ")"));
        }).filter(Objects::nonNull).toList());
    }

    /**
     * One report for each monitoring of a dossier.
     *
     * @param file name of the dossier's file, or empty
     */
    public List<StageReport> build(String file, Dossier dossier) {
        return dossier.getMonitoringReports().stream().map(m -> new StageReport(dossier.getId(), file, STAGE, DossierNames.title(dossier),
                builder.text("stage.kind." + STAGE, m.getMonthFrom(), m.getMonthTo()), dossier.getFiscalYear(),
                NAMES.values(new Case(builder, new DossierFacts(dossier, file), m, judged(dossier, m))))).toList();
    }

    private Optional<MonitoringResult> judged(Dossier dossier, MonitoringReport report) {
        return builder.scheme(report).map(s -> engine.judge(report, ObjectiveVersions.inForce(dossier).orElse(null), s));
    }
}
