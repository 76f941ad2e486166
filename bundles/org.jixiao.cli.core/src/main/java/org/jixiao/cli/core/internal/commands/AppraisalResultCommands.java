package org.jixiao.cli.core.internal.commands;

import com.google.gson.stream.JsonWriter;
import java.io.IOException;
import java.util.List;
import java.util.stream.Collectors;
import org.jixiao.appraisal.result.AppraisalResult;
import org.jixiao.appraisal.result.GroupResult;
import org.jixiao.appraisal.result.UnitStanding;
import org.jixiao.appraisal.score.UnitPoints;
import org.jixiao.cli.core.ExitCode;
import org.jixiao.cli.core.internal.console.TextTable;
import org.jixiao.scoring.api.Decimals;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** Results of an appraisal: what totals are made of, and how units rank. Nothing is stored. */
final class AppraisalResultCommands {

    private AppraisalResultCommands() {
    }

    /** What both commands ask for and write. */
    abstract static class Results extends AppraisalFileCommand {

        @Option(names = "--month", paramLabel = "N", defaultValue = "12", descriptionKey = "appraisal.month", order = 1)
        private int month;

        private final String name;

        Results(Environment environment, String name) {
            super(environment);
            this.name = name;
        }

        @Override
        final ExitCode run() throws IOException {
            AppraisalResult result = desk().score(load(), month(month), today());
            ExitCode exit = result.isSettled() ? ExitCode.OK : ExitCode.FINDINGS;
            if (json()) {
                JsonOutput.print(out(), json -> {
                    json.name("command").value("appraisal " + name).name("exit").value(exit.code()).name("month").value(month).name("groups").beginArray();
                    for (GroupResult group : result.groups()) {
                        json.beginObject().name("name").value(group.group().getName()).name("units").beginArray();
                        for (UnitStanding standing : group.standings()) {
                            json.beginObject();
                            unit(json, standing);
                            json.endObject();
                        }
                        json.endArray().endObject();
                    }
                    json.endArray();
                });
                return exit;
            }
            for (GroupResult group : result.groups()) {
                say("  " + group.group().getName());
                say(table(group).lines(environment().width()));
                say("");
            }
            return exit;
        }

        abstract TextTable table(GroupResult group);

        private void unit(JsonWriter json, UnitStanding standing) throws IOException {
            UnitPoints points = standing.points();
            json.name("code").value(points.unit().getCode()).name("name").value(points.unit().getName());
            json.name("best").value(standing.best()).name("worst").value(standing.worst()).name("tied").value(standing.tied());
            JsonOutput.number(json, "low", points.total().low());
            JsonOutput.number(json, "high", points.total().high());
            JsonOutput.number(json, "indicators", points.indicatorPart().isSettled() ? points.indicatorPart().low() : null);
            JsonOutput.number(json, "keyPerformance", points.keyPerformance().isSettled() ? points.keyPerformance().low() : null);
            JsonOutput.number(json, "comprehensive", points.comprehensive().isSettled() ? points.comprehensive().low() : null);
            JsonOutput.number(json, "tier", points.tier().map(t -> t.points()).filter(p -> p.isSettled()).map(p -> p.low()).orElse(null));
            JsonOutput.number(json, "bonus", points.adjustments().bonus());
            JsonOutput.number(json, "deduction", points.adjustments().deduction());
            json.name("lateFilings").value(points.filings().late()).name("missingFilings").value(points.filings().missing());
            list(json, "classes", standing.classes());
            list(json, "reasons", standing.reasons().stream().map(r -> r.render(texts().locale())).toList());
            list(json, "consequences", standing.consequences().stream().map(c -> c.text().render(texts().locale())).toList());
            list(json, "problems", points.problems().stream().map(p -> p.render(texts().locale())).toList());
        }

        private static void list(JsonWriter json, String key, List<String> values) throws IOException {
            json.name(key).beginArray();
            for (String value : values) {
                json.value(value);
            }
            json.endArray();
        }

        static String place(UnitStanding standing) {
            return standing.rank().map(String::valueOf).orElse(standing.best() + "–" + standing.worst());
        }
    }

    /** {@code jixiao appraisal score}: what each total is made of. */
    @Command(name = "score")
    static final class Score extends Results {

        Score(Environment environment) {
            super(environment, "score");
        }

        @Override
        TextTable table(GroupResult group) {
            TextTable table = new TextTable("  ").text(texts().get("appraisal.column.unit")).number(texts().get("appraisal.column.indicators"))
                    .number(texts().get("appraisal.column.comprehensive")).number(texts().get("appraisal.column.tier"))
                    .number(texts().get("appraisal.column.adjusted")).number(texts().get("appraisal.column.late")).number(texts().get("column.total"));
            for (UnitStanding standing : group.standings()) {
                UnitPoints points = standing.points();
                table.row(points.unit().getName(), points.indicators().isEmpty() ? "" : points.indicatorPart().text(), points.comprehensive().text(),
                        points.tier().map(t -> t.points().text()).orElse(""),
                        Decimals.plain(points.adjustments().bonus().subtract(points.adjustments().deduction()).subtract(points.filings().deduction())),
                        points.filings().late() + "/" + points.filings().missing(), points.total().text());
            }
            return table;
        }
    }

    /** {@code jixiao appraisal rank}: places, classes and what follows. */
    @Command(name = "rank")
    static final class Rank extends Results {

        Rank(Environment environment) {
            super(environment, "rank");
        }

        @Override
        TextTable table(GroupResult group) {
            TextTable table = new TextTable("  ").number(texts().get("appraisal.column.place")).text(texts().get("appraisal.column.unit"))
                    .number(texts().get("column.total")).text(texts().get("appraisal.column.class")).text(texts().get("appraisal.column.follows"));
            group.standings().forEach(s -> table.row(place(s), s.points().unit().getName(), s.points().total().text(), String.join("/", s.classes()),
                    s.consequences().stream().map(c -> c.text().render(texts().locale())).collect(Collectors.joining("; "))));
            return table;
        }
    }
}
