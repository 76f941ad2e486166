package org.jixiao.report.appraisal;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jixiao.appraisal.result.GroupResult;
import org.jixiao.appraisal.result.UnitStanding;
import org.jixiao.report.template.Chart;
import org.jixiao.report.template.Charts;
import org.jixiao.report.template.ReportValues;
import org.jixiao.report.template.Vocabulary;

/** What the bulletin of results (通报) can say: rankings, classes and consequences of all groups. */
public final class BulletinNames {

    record Group(AppraisalFacts facts, GroupResult of) {

        List<UnitNames.Case> units() {
            return of.standings().stream().map(s -> new UnitNames.Case(facts, of, s)).toList();
        }

        /** The units of each class, the best class first; those whose class is open are in none. */
        List<ClassOf> classes() {
            Map<String, String> classes = new LinkedHashMap<>();
            of.group().getClassRules().forEach(r -> classes.put(r.getName(), ""));
            of.standings().forEach(s -> s.className().ifPresent(c -> classes.merge(c, s.points().unit().getName(),
                    (all, one) -> all.isEmpty() ? one : all + facts.say("comma") + one)));
            return classes.entrySet().stream().map(c -> new ClassOf(c.getKey(), c.getValue())).toList();
        }
    }

    record ClassOf(String name, String units) {
    }

    record Follows(UnitNames.Case unit, String text) {
    }

    private static final Vocabulary<AppraisalFacts> NAMES = declare();

    private BulletinNames() {
    }

    /** The names that templates may use. */
    public static Vocabulary<?> names() {
        return NAMES;
    }

    /** The values of one bulletin. */
    public static ReportValues values(AppraisalFacts facts) {
        return NAMES.values(facts);
    }

    /** The groups of an appraisal with what can be said about each. */
    static Vocabulary<Group> groups() {
        Vocabulary<ClassOf> classes = new Vocabulary<ClassOf>().words("name", ClassOf::name).words("units", ClassOf::units);
        return new Vocabulary<Group>().words("name", g -> g.of().group().getName()).count("unitCount", g -> g.of().standings().size())
                .list("units", Group::units, UnitNames.NAMES).list("classes", Group::classes, classes)
                .words("quotas", g -> Vocabulary.lines(g.of().quotas().stream().map(g.facts()::render).toList())).chart("totalsChart", BulletinNames::chart);
    }

    static List<Group> groups(AppraisalFacts facts) {
        return facts.result().groups().stream().map(g -> new Group(facts, g)).toList();
    }

    private static Vocabulary<AppraisalFacts> declare() {
        Vocabulary<Follows> consequences = new Vocabulary<Follows>().words("unit", f -> f.unit().points().unit().getName()).words("text", Follows::text);
        return new Vocabulary<AppraisalFacts>().with(AppraisalFacts.NAMES, f -> f).flag("isCommended", f -> f.appraisal().isCommended())
                .list("groups", BulletinNames::groups, groups())
                .list("consequences", f -> groups(f).stream().flatMap(g -> g.units().stream()).flatMap(u -> u.standing().consequences().stream()
                        .map(c -> new Follows(u, f.render(c.text())))).toList(), consequences);
    }

    private static Chart chart(Group of) {
        return new Chart(of.facts().say("chart.totals"), of.of().standings().stream().filter(s -> s.points().total().low().signum() >= 0)
                .map(s -> new Charts.Bar("", name(s), s.points().total().low(), s.points().total().text())).toList());
    }

    private static String name(UnitStanding standing) {
        return Objects.toString(standing.points().unit().getName(), "");
    }
}
