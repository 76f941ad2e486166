package org.jixiao.report.appraisal;

import java.math.BigDecimal;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jixiao.appraisal.analysis.Reached;
import org.jixiao.appraisal.filing.FilingState;
import org.jixiao.appraisal.filing.Filings;
import org.jixiao.appraisal.result.GroupResult;
import org.jixiao.appraisal.score.CountedValue;
import org.jixiao.appraisal.score.IndicatorPoints;
import org.jixiao.model.appraisal.AppraisedUnit;
import org.jixiao.model.appraisal.DispatchMeeting;
import org.jixiao.model.base.Light;
import org.jixiao.report.template.Chart;
import org.jixiao.report.template.Charts;
import org.jixiao.report.template.ReportValues;
import org.jixiao.report.template.Vocabulary;
import org.jixiao.stages.monitoring.Lights;

/** What the paper of a quarterly dispatch meeting (调度会) can say: progress, what lags behind, lights, filings that are missing, problems. */
public final class MeetingNames {

    private static final List<Light> ORDER = List.of(Light.RED, Light.YELLOW, Light.GREEN, Light.BLUE, Light.UNKNOWN);

    record Case(AppraisalFacts facts, DispatchMeeting meeting) {

        List<Row> rows() {
            return facts.result().groups().stream().flatMap(g -> g.standings().stream().flatMap(s -> s.points().indicators().stream()
                    .map(p -> new Row(this, g, s.points().unit(), p)))).toList();
        }

        /** Groups that are only assessed at the end of the year have no progress. */
        static boolean hasIndicators(BulletinNames.Group group) {
            return group.of().standings().stream().anyMatch(s -> !s.points().indicators().isEmpty());
        }

        /** A value of the meeting; null where it was not entered. */
        <V> V of(Function<DispatchMeeting, V> value) {
            return meeting == null ? null : value.apply(meeting);
        }
    }

    record Row(Case of, GroupResult group, AppraisedUnit unit, IndicatorPoints points) {

        int month() {
            return of.facts().result().month();
        }

        Light light() {
            return Reached.light(group.group(), points, month());
        }

        /** Short of points, and red or yellow, without a value, or, where no light can be given, behind the share of the year that is over. */
        boolean lags() {
            if (points.lost().signum() <= 0) {
                return false;
            }
            return light() == Light.RED || light() == Light.YELLOW || points.value().kind() == CountedValue.Kind.NONE
                    || light() == Light.UNKNOWN && Reached.isBehindTime(points, month());
        }
    }

    private static final Vocabulary<Case> NAMES = declare();

    private MeetingNames() {
    }

    /** The names that templates may use. */
    public static Vocabulary<?> names() {
        return NAMES;
    }

    /**
     * The values of the paper of one meeting.
     *
     * @param facts the state at the end of the quarter
     */
    public static ReportValues values(AppraisalFacts facts) {
        int quarter = facts.result().month() / 3;
        return NAMES.values(new Case(facts, facts.appraisal().getMeetings().stream().filter(m -> m.getQuarter() == quarter).findFirst().orElse(null)));
    }

    private static Vocabulary<Case> declare() {
        Vocabulary<Row> lagging = new Vocabulary<Row>().words("group", r -> r.group().group().getName()).words("unit", r -> r.unit().getName())
                .words("name", r -> r.points().indicator().getName())
                .words("target", r -> SheetNames.written(r.points().indicator().getTarget(), r.points().indicator().getUnit()))
                .words("actual", r -> SheetNames.value(r.points()))
                .percent("reached", r -> Reached.percent(r.points(), r.month()).map(p -> p.movePointLeft(2)).orElse(null))
                .words("light", r -> r.light() == Light.UNKNOWN ? "" : r.of().facts().render(Lights.label(r.light())))
                .number("full", r -> r.points().full()).range("score", r -> r.points().points().low(), r -> r.points().points().high())
                .number("lost", r -> r.points().lost()).words("responsible", r -> AppraisalFacts.name(r.points().indicator().getResponsible()));
        Vocabulary<Filings.Standing> filings = new Vocabulary<Filings.Standing>().words("unit", s -> s.unit().getName())
                .day("due", s -> s.due().orElse(null));
        Vocabulary<Late> late = new Vocabulary<Late>().with(filings, Late::standing)
                .words("period", l -> l.of().facts().render(Filings.label(l.standing().period(), l.standing().ordinal())))
                .words("state", l -> l.standing().state().label(l.of().facts().locale()));
        Vocabulary<Case> names = new Vocabulary<Case>().with(AppraisalFacts.NAMES, Case::facts).count("quarter", c -> c.facts().result().month() / 3)
                .day("date", c -> c.of(DispatchMeeting::getDate)).words("place", c -> c.of(DispatchMeeting::getPlace))
                .words("chair", c -> c.of(m -> AppraisalFacts.name(m.getChair()))).words("attendees", c -> c.of(DispatchMeeting::getAttendees))
                .words("minutes", c -> c.of(DispatchMeeting::getMinutes)).list("groups", c -> BulletinNames.groups(c.facts()).stream().filter(Case::hasIndicators).toList(), BulletinNames.groups());
        ORDER.forEach(light -> names.count("light" + light.getName().charAt(0) + light.getName().substring(1).toLowerCase(Locale.ROOT),
                c -> (int) c.rows().stream().filter(r -> r.light() == light).count()));
        return names.chart("lightsChart", MeetingNames::chart)
                .list("lagging", c -> c.rows().stream().filter(Row::lags).sorted(Comparator.comparing((Row r) -> r.points().lost()).reversed()).toList(), lagging)
                .list("filings", c -> late(c), late)
                .list("notes", c -> NoticeNames.open(c.facts()), NoticeNames.NOTE);
    }

    record Late(Case of, Filings.Standing standing) {
    }

    private static List<Late> late(Case of) {
        return of.facts().result().groups().stream().flatMap(g -> g.group().getUnits().stream()).filter(u -> !u.getIndicators().isEmpty())
                .flatMap(u -> Filings.of(of.facts().appraisal(), u, of.facts().result().month(), of.facts().today()).stream())
                .filter(s -> Stream.of(FilingState.LATE, FilingState.MISSING).anyMatch(x -> x == s.state())).map(s -> new Late(of, s)).toList();
    }

    private static Chart chart(Case of) {
        List<Row> rows = of.rows();
        return new Chart(of.facts().say("chart.lights"), ORDER.stream().map(light -> {
            long number = rows.stream().filter(r -> r.light() == light).count();
            return new Charts.Bar(light.getName(), of.facts().render(Lights.label(light)), BigDecimal.valueOf(number), Long.toString(number));
        }).toList());
    }

    /** The indicator of a unit with an id; empty where the note is about the unit as a whole. */
    static Optional<String> indicator(AppraisedUnit unit, String id) {
        return unit.getIndicators().stream().filter(i -> Objects.equals(i.getId(), id)).findFirst().map(i -> Objects.toString(i.getName(), ""));
    }
}
