package org.jixiao.report.model;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.jixiao.report.template.Chart;
import org.jixiao.report.template.Charts;
import org.jixiao.report.template.ReportValues;
import org.jixiao.report.template.Vocabulary;
import org.jixiao.scoring.api.Message;

/** What templates of evaluation reports may name. */
public final class EvaluationNames {

    /** A report with the language of the few words that it does not hold itself. */
    private record Case(DossierReport of, Locale locale) {

        String say(String key) {
            return Message.of(EvaluationNames.class, key).render(locale);
        }
    }

    private record Deduction(String name, ScoreView score, BigDecimal points, String reason, List<TraceView> traces) {
    }

    private static final Vocabulary<TraceView> TRACE = new Vocabulary<TraceView>().words("title", TraceView::title)
            .words("sentence", TraceView::sentence).words("rule", t -> join(t.rule(), " · ", t.method())).words("clause", t -> join(t.document(), ": ", t.clause()))
            .words("inputs", t -> Vocabulary.lines(t.inputs().stream().map(i -> i.name() + " " + i.value() + (i.source().isEmpty() ? "" : "  ← " + i.source()))
                    .toList()))
            .words("steps", t -> String.join("\n", t.steps().stream().map(s -> "\u3000\u3000".repeat(s.depth()) + join(s.label(), "\u3000", s.text())).toList()))
            .words("flags", t -> Vocabulary.lines(t.flags())).words("open", TraceView::reason);

    private static final Vocabulary<Case> NAMES = declare();

    private EvaluationNames() {
    }

    /** The names that templates may use. */
    public static Vocabulary<?> names() {
        return NAMES;
    }

    /** The values of one report. */
    public static ReportValues values(DossierReport report, Locale locale) {
        return NAMES.values(new Case(report, locale));
    }

    private static Vocabulary<Case> declare() {
        Vocabulary<DossierReport.FundLine> funds = new Vocabulary<DossierReport.FundLine>().words("source", DossierReport.FundLine::label)
                .money("initial", DossierReport.FundLine::initial).money("adjusted", DossierReport.FundLine::adjusted)
                .money("executed", DossierReport.FundLine::executed).percent("rate", DossierReport.FundLine::rate)
                .number("points", DossierReport.FundLine::points).number("claimed", DossierReport.FundLine::claimed)
                .range("score", f -> f.score().low(), f -> f.score().high());
        Vocabulary<DossierReport.DimensionLine> dimensions = new Vocabulary<DossierReport.DimensionLine>().words("name", DossierReport.DimensionLine::name)
                .number("points", DossierReport.DimensionLine::points).range("score", d -> d.score().low(), d -> d.score().high());
        Vocabulary<DossierReport.RowLine> rows = new Vocabulary<DossierReport.RowLine>().words("level1", DossierReport.RowLine::level1)
                .words("level2", DossierReport.RowLine::level2).words("name", DossierReport.RowLine::name).words("target", EvaluationNames::target)
                .words("actual", DossierReport.RowLine::actual).number("points", DossierReport.RowLine::points)
                .number("claimed", DossierReport.RowLine::claimed).range("score", r -> r.score().low(), r -> r.score().high())
                .number("lost", r -> r.deducted() && r.score().fixed() ? r.points().subtract(r.score().low()) : null).words("reason", DossierReport.RowLine::reason);
        Vocabulary<Deduction> deductions = new Vocabulary<Deduction>().words("name", Deduction::name)
                .range("score", d -> d.score().low(), d -> d.score().high()).number("points", Deduction::points).words("reason", Deduction::reason)
                .words("why", d -> Vocabulary.lines(d.traces().stream().map(TraceView::sentence).toList())).list("traces", Deduction::traces, TRACE);
        Vocabulary<FaultLine> faults = new Vocabulary<FaultLine>().words("severity", FaultLine::severityLabel)
                .words("where", f -> String.join(" · ", Stream.of(f.where(), f.sheet(), f.cell()).filter(t -> !t.isEmpty()).toList()))
                .words("message", FaultLine::message).words("cause", FaultLine::cause).words("clause", FaultLine::clause).words("remedy", FaultLine::remedy);
        Vocabulary<DossierReport.TextLine> texts = new Vocabulary<DossierReport.TextLine>().words("title", DossierReport.TextLine::title)
                .words("text", DossierReport.TextLine::text);
        return new Vocabulary<Case>().words("project", c -> c.of().title()).count("year", c -> c.of().year() == 0 ? null : c.of().year())
                .words("agency", c -> c.of().agency()).words("department", c -> c.of().department()).words("file", c -> c.of().file())
                .words("kind", c -> c.of().kind()).words("scheme", c -> c.of().scheme()).words("unit", c -> c.of().unit())
                .range("total", c -> c.of().total().low(), c -> c.of().total().high()).words("grade", c -> c.of().grade())
                .flag("isOpen", c -> c.of().total().open()).number("printedTotal", c -> c.of().printedTotal())
                .words("printedGrade", c -> c.of().printedGrade())
                .money("budget", c -> c.of().money().map(DossierReport.FundLine::adjusted).orElse(null))
                .money("executed", c -> c.of().money().map(DossierReport.FundLine::executed).orElse(null))
                .percent("rate", c -> c.of().money().map(DossierReport.FundLine::rate).orElse(null))
                .words("goal", c -> c.of().goals().planned()).words("goalReached", c -> c.of().goals().reached())
                .list("dimensions", c -> c.of().dimensions(), dimensions).chart("dimensionsChart", EvaluationNames::chart)
                .list("totalTrace", c -> c.of().trace() == null ? List.of() : List.of(c.of().trace()), TRACE)
                .list("funds", c -> c.of().funds(), funds).list("indicators", c -> c.of().rows(), rows)
                .count("deductionCount", c -> deductions(c).size()).list("deductions", EvaluationNames::deductions, deductions)
                .count("faultCount", c -> c.of().faults().size()).list("faults", c -> c.of().faults(), faults)
                .list("texts", c -> c.of().texts(), texts);
    }

    private static String join(String first, String between, String second) {
        return first.isEmpty() || second.isEmpty() ? first + second : first + between + second;
    }

    private static String target(DossierReport.RowLine row) {
        return row.unit().isEmpty() || row.target().contains(row.unit()) ? row.target() : row.target() + " " + row.unit();
    }

    private static List<Deduction> deductions(Case of) {
        List<Deduction> all = new ArrayList<>();
        of.of().money().filter(DossierReport.FundLine::deducted).ifPresent(f -> all.add(new Deduction(of.say("dimension.execution"), f.score(), f.points(), "",
                traces(f.trace()))));
        of.of().deductions().forEach(r -> all.add(new Deduction(r.name(), r.score(), r.points(), r.reason(), traces(r.trace()))));
        return all;
    }

    /** A trace with the traces of its parts, those that say nothing left out. */
    private static List<TraceView> traces(TraceView trace) {
        List<TraceView> all = new ArrayList<>();
        if (trace != null) {
            if (!trace.sentence().isEmpty() || !trace.steps().isEmpty() || !trace.inputs().isEmpty()) {
                all.add(trace);
            }
            trace.children().forEach(child -> all.addAll(traces(child)));
        }
        return all;
    }

    private static Chart chart(Case of) {
        return new Chart(of.say("stage.chart.dimensions"), of.of().dimensions().stream().filter(d -> d.score().low() != null && d.score().low().signum() >= 0)
                .map(d -> new Charts.Bar("", d.name(), d.score().low(), d.score().text() + (d.points() == null ? "" : " / " + Figures.plain(d.points()))))
                .toList());
    }
}
