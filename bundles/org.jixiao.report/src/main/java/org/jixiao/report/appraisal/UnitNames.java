package org.jixiao.report.appraisal;

import java.math.BigDecimal;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import org.jixiao.appraisal.result.AppraisalEngine;
import org.jixiao.appraisal.result.GroupResult;
import org.jixiao.appraisal.result.UnitStanding;
import org.jixiao.appraisal.score.Points;
import org.jixiao.appraisal.score.UnitPoints;
import org.jixiao.model.appraisal.LastYearResult;
import org.jixiao.report.template.Vocabulary;
import org.jixiao.scoring.api.Message;

/** What documents can say about the result of one unit. */
final class UnitNames {

    /** A unit in its group. */
    record Case(AppraisalFacts facts, GroupResult group, UnitStanding standing) {

        UnitPoints points() {
            return standing.points();
        }

        /** Points of a part that counts only at the end of the year; null before. */
        Points atYearsEnd(Points points) {
            return facts.result().month() == AppraisalEngine.WHOLE_YEAR ? points : null;
        }
    }

    static final Vocabulary<Case> NAMES = declare();

    private UnitNames() {
    }

    private static Vocabulary<Case> declare() {
        Vocabulary<Case> names = new Vocabulary<Case>().words("group", c -> c.group().group().getName()).words("unit", c -> c.points().unit().getName())
                .words("code", c -> c.points().unit().getCode()).words("head", c -> AppraisalFacts.name(c.points().unit().getHead()))
                .words("place", UnitNames::place).flag("isTied", c -> c.standing().tied());
        range(names, "total", c -> c.points().total());
        range(names, "indicatorPart", c -> c.points().indicators().isEmpty() ? null : c.points().indicatorPart());
        range(names, "keyPerformance", c -> c.points().indicators().isEmpty() ? null : c.points().keyPerformance());
        range(names, "comprehensive", c -> c.points().items().isEmpty() ? null : c.atYearsEnd(c.points().comprehensive()));
        range(names, "tier", c -> c.points().tier().map(t -> t.points()).orElse(null));
        return names.words("tierText", c -> c.points().tier().map(t -> c.facts().render(t.text())).orElse(""))
                .number("bonus", c -> given(c.points().adjustments().bonus())).number("deduction", c -> given(c.points().adjustments().deduction()))
                .count("lateFilings", c -> c.points().filings().late()).count("missingFilings", c -> c.points().filings().missing())
                .number("filingDeduction", c -> given(c.points().filings().deduction())).words("filingFormula", c -> c.points().filings().formula())
                .words("class", c -> String.join("/", c.standing().classes()))
                .words("veto", c -> lines(c, c.points().vetoes())).words("possibleVeto", c -> lines(c, c.points().possibleVetoes()))
                .words("reasons", c -> lines(c, c.standing().reasons()))
                .words("consequences", c -> Vocabulary.lines(c.standing().consequences().stream().map(q -> c.facts().render(q.text())).toList()))
                .words("problems", c -> lines(c, c.points().problems())).words("lastYear", UnitNames::lastYear);
    }

    private static void range(Vocabulary<Case> names, String name, Function<Case, Points> points) {
        names.range(name, c -> low(points.apply(c)), c -> high(points.apply(c)));
    }

    static BigDecimal low(Points points) {
        return points == null ? null : points.low();
    }

    static BigDecimal high(Points points) {
        return points == null ? null : points.high();
    }

    private static BigDecimal given(BigDecimal points) {
        return points.signum() == 0 ? null : points;
    }

    private static String lines(Case of, List<Message> messages) {
        return Vocabulary.lines(messages.stream().map(of.facts()::render).toList());
    }

    private static String place(Case of) {
        return of.standing().rank().map(r -> Integer.toString(r)).orElse(of.standing().best() + "–" + of.standing().worst());
    }

    private static String lastYear(Case of) {
        LastYearResult last = of.points().unit().getLastYear();
        return last == null || last.getClassName() == null ? "" : last.getYear() + " " + Objects.toString(last.getClassName(), "");
    }
}
