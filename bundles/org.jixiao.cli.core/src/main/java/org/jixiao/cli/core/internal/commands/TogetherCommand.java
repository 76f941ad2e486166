package org.jixiao.cli.core.internal.commands;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jixiao.cli.core.ExitCode;
import org.jixiao.cli.core.internal.console.TextTable;
import org.jixiao.cli.core.internal.work.FileFinder;
import org.jixiao.cli.core.internal.work.Together;
import org.jixiao.model.dossier.Dossier;
import org.jixiao.report.model.Figures;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code jixiao together}: one score for a fund that many units spend; completion is put together first and scored once. */
@Command(name = "together")
final class TogetherCommand extends FilesCommand {

    private static final int FEWEST = 2;

    @Parameters(arity = "1..*", paramLabel = "FILE", descriptionKey = "dossiers.files")
    private List<Path> paths = new ArrayList<>();

    @Option(names = "--scheme", paramLabel = "ID", descriptionKey = "together.scheme", order = 1)
    private String scheme;

    TogetherCommand(Environment environment) {
        super(environment);
    }

    @Override
    ExitCode run() throws IOException {
        List<Path> files = files(paths, FileFinder.DOSSIERS);
        requireScheme(scheme);
        Map<String, Dossier> subjects = new LinkedHashMap<>();
        for (Path file : files) {
            Dossier dossier = work().load(file);
            if (dossier.getEvaluations().isEmpty()) {
                throw usage("usage.together.evaluation", file);
            }
            subjects.put(subjects.containsKey(name(dossier, file)) ? file.toString() : name(dossier, file), dossier);
        }
        if (subjects.size() < FEWEST) {
            throw usage("usage.together.few");
        }
        Optional<Together> scored = work().together(subjects, Optional.ofNullable(scheme), texts().locale());
        if (scored.isEmpty()) {
            throw usage("usage.together.scheme", String.join(", ", work().schemes()));
        }
        Together together = scored.get();
        boolean open = together.low() == null || together.low().compareTo(together.high()) != 0;
        ExitCode exit = open || !together.problems().isEmpty() ? ExitCode.FINDINGS : ExitCode.OK;
        if (json()) {
            print(together, subjects, exit);
        } else {
            say(together);
        }
        return exit;
    }

    private static String name(Dossier dossier, Path file) {
        return dossier.getAgency() == null || dossier.getAgency().getName() == null ? file.getFileName().toString() : dossier.getAgency().getName();
    }

    private void say(Together together) {
        say(texts().get("together.head", together.subjects(), together.scheme()));
        TextTable table = new TextTable("  ").text(texts().get("together.name")).text(texts().get("together.target")).text(texts().get("together.actual"))
                .number(texts().get("together.points")).number(texts().get("together.score"));
        for (Together.Line line : together.lines()) {
            table.row(title(line), line.target(), line.actual(), line.points() == null ? "" : Figures.plain(line.points()), range(line.low(), line.high()));
        }
        table.lines(environment().width()).forEach(this::say);
        together.lines().forEach(line -> line.arithmetic().forEach(how -> say("    " + title(line) + "  " + how)));
        say(texts().get("together.total", range(together.low(), together.high()), together.grade()));
        together.problems().forEach(problem -> say("  ! " + problem));
    }

    private String title(Together.Line line) {
        return line.name().isEmpty() ? texts().get("explain.execution") : line.name();
    }

    private static String range(BigDecimal low, BigDecimal high) {
        return low == null ? "" : low.compareTo(high) == 0 ? Figures.plain(low) : Figures.plain(low) + "–" + Figures.plain(high);
    }

    private void print(Together together, Map<String, Dossier> subjects, ExitCode exit) {
        JsonOutput.print(out(), json -> {
            json.name("command").value("together");
            json.name("exit").value(exit.code());
            json.name("scheme").value(together.scheme());
            json.name("subjects").beginArray();
            for (String subject : subjects.keySet()) {
                json.value(subject);
            }
            json.endArray();
            json.name("lines").beginArray();
            for (Together.Line line : together.lines()) {
                json.beginObject();
                json.name("name").value(title(line));
                json.name("target").value(line.target());
                json.name("actual").value(line.actual());
                json.name("points").value(line.points());
                json.name("low").value(line.low());
                json.name("high").value(line.high());
                json.name("arithmetic").beginArray();
                for (String how : line.arithmetic()) {
                    json.value(how);
                }
                json.endArray();
                json.endObject();
            }
            json.endArray();
            json.name("low").value(together.low());
            json.name("high").value(together.high());
            json.name("grade").value(together.grade());
            json.name("problems").beginArray();
            for (String problem : together.problems()) {
                json.value(problem);
            }
            json.endArray();
        });
    }
}
