package org.jixiao.report.appraisal;

import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import org.jixiao.appraisal.result.GroupResult;
import org.jixiao.appraisal.result.UnitExplainer;
import org.jixiao.appraisal.result.UnitStanding;
import org.jixiao.appraisal.score.AdjustmentPoints;
import org.jixiao.appraisal.score.IndicatorPoints;
import org.jixiao.appraisal.score.ItemPoints;
import org.jixiao.model.appraisal.AppraisalIndicator;
import org.jixiao.model.appraisal.IndicatorCategory;
import org.jixiao.model.base.Quantity;
import org.jixiao.report.template.Chart;
import org.jixiao.report.template.Charts;
import org.jixiao.report.template.ReportValues;
import org.jixiao.report.template.Vocabulary;
import org.jixiao.scoring.api.Explanation;

/** What the result sheet of a unit can say: its points from the total down to the trace of each lost one. */
public final class SheetNames {

    /** Gives the points of an indicator with their whole trace. */
    @FunctionalInterface
    public interface Explainer {
        /** Scores one indicator again and takes down how. */
        IndicatorPoints explain(AppraisalIndicator indicator);
    }

    record Case(UnitNames.Case unit, Explainer explainer) {

        Locale locale() {
            return unit.facts().locale();
        }
    }

    record Row(Case of, IndicatorPoints points) {

        /** Traced anew where points were lost: those that were scored for the ranking have no trace. */
        Explanation why() {
            return points.explanation().steps().isEmpty() ? of.explainer().explain(points.indicator()).explanation() : points.explanation();
        }
    }

    record Item(Case of, ItemPoints points) {
    }

    record Line(Case of, AdjustmentPoints.Line line) {
    }

    private static final Vocabulary<Case> NAMES = declare();

    private SheetNames() {
    }

    /** The names that templates may use. */
    public static Vocabulary<?> names() {
        return NAMES;
    }

    /** The values of the sheet of one unit. */
    public static ReportValues values(AppraisalFacts facts, GroupResult group, UnitStanding standing, Explainer explainer) {
        return NAMES.values(new Case(new UnitNames.Case(facts, group, standing), explainer));
    }

    private static Vocabulary<Case> declare() {
        Vocabulary<Row> rows = rows();
        Vocabulary<Row> lost = rows().words("sentence", r -> r.why().sentence(r.of().locale())).words("why", r -> Whys.steps(r.why(), r.of().locale()));
        Vocabulary<Item> items = new Vocabulary<Item>().words("name", i -> i.points().item().getName()).number("full", i -> i.points().item().getFullPoints())
                .range("score", i -> i.points().points().low(), i -> i.points().points().high())
                .words("open", i -> i.points().open().map(i.of().unit().facts()::render).orElse(""))
                .words("why", i -> Whys.steps(i.points().explanation(), i.of().locale()));
        Vocabulary<Line> adjustments = new Vocabulary<Line>().words("text", l -> l.of().unit().facts().render(l.line().text()))
                .flag("counts", l -> l.line().counts()).number("points", l -> l.line().adjustment().getPoints())
                .words("document", l -> l.line().adjustment().getDocumentNumber()).day("date", l -> l.line().adjustment().getDate());
        return new Vocabulary<Case>().with(AppraisalFacts.NAMES, c -> c.unit().facts()).with(UnitNames.NAMES, Case::unit)
                .words("sentence", c -> c.unit().facts().render(UnitExplainer.sentence(c.unit().standing())))
                .list("indicators", c -> c.unit().points().indicators().stream().map(p -> new Row(c, p)).toList(), rows)
                .list("lost", c -> c.unit().points().indicators().stream().filter(p -> p.lost().signum() > 0).map(p -> new Row(c, p)).toList(), lost)
                .list("items", c -> c.unit().points().items().stream().map(p -> new Item(c, p)).toList(), items)
                .list("adjustments", c -> c.unit().points().adjustments().lines().stream().map(l -> new Line(c, l)).toList(), adjustments)
                .words("why", c -> Whys.steps(UnitExplainer.explain(c.unit().standing()), c.locale())).chart("categoriesChart", SheetNames::chart);
    }

    /** What can be said about an indicator in every document. */
    private static Vocabulary<Row> rows() {
        return new Vocabulary<Row>().words("category", r -> category(r.of().unit().facts(), r.points().indicator().getCategory()))
                .words("code", r -> r.points().indicator().getCode()).words("name", r -> r.points().indicator().getName())
                .words("target", r -> written(r.points().indicator().getTarget(), r.points().indicator().getUnit()))
                .words("actual", r -> value(r.points()))
                .number("full", r -> r.points().full()).range("score", r -> r.points().isNotApplicable() ? null : r.points().points().low(),
                        r -> r.points().isNotApplicable() ? null : r.points().points().high())
                .number("lost", r -> r.points().lost().signum() > 0 ? r.points().lost() : null).flag("isOutlier", r -> r.points().outlier())
                .words("responsible", r -> AppraisalFacts.name(r.points().indicator().getResponsible()));
    }

    static String category(AppraisalFacts facts, IndicatorCategory category) {
        return facts.say("category." + category.getName());
    }

    static String written(Quantity quantity, String unit) {
        String text = quantity == null ? "" : Objects.toString(quantity.getText(), "").strip();
        String of = Objects.toString(unit, "");
        return text.isEmpty() || text.endsWith(of) ? text : text + of;
    }

    /** The value that counts, as it was written. */
    static String value(IndicatorPoints points) {
        return written(points.value().quantity(), points.indicator().getUnit());
    }

    private static Chart chart(Case of) {
        List<Charts.Bar> bars = IndicatorCategory.VALUES.stream().map(category -> {
            List<IndicatorPoints> rows = of.unit().points().indicators().stream().filter(p -> p.indicator().getCategory() == category && !p.isNotApplicable())
                    .toList();
            BigDecimal full = rows.stream().map(IndicatorPoints::full).reduce(BigDecimal.ZERO, BigDecimal::add);
            BigDecimal low = rows.stream().map(p -> p.points().low()).reduce(BigDecimal.ZERO, BigDecimal::add);
            return new Charts.Bar("", category(of.unit().facts(), category), low.max(BigDecimal.ZERO), low.toPlainString() + " / " + full.toPlainString());
        }).toList();
        return of.unit().points().indicators().isEmpty() ? null : new Chart(of.unit().facts().say("chart.categories"), bars);
    }
}
