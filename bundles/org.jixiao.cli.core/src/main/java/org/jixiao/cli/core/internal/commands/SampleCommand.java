package org.jixiao.cli.core.internal.commands;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.jixiao.cli.core.ExitCode;
import org.jixiao.cli.core.internal.console.ProgressLine;
import org.jixiao.cli.core.internal.console.TextTable;
import org.jixiao.cli.core.internal.work.FileFinder;
import org.jixiao.model.dossier.Dossier;
import org.jixiao.model.rules.Scheme;
import org.jixiao.stages.results.SamplingCandidates;
import org.jixiao.stages.results.SamplingPlan;
import org.jixiao.stages.results.SamplingTable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code jixiao sample}: draws who is evaluated by the finance department this year; anybody with the seed can draw again. */
@Command(name = "sample")
final class SampleCommand extends FilesCommand {

    @Parameters(arity = "1..*", paramLabel = "FILE", descriptionKey = "dossiers.files")
    private List<Path> paths = new ArrayList<>();

    @Option(names = "--year", paramLabel = "YEAR", descriptionKey = "sample.year", order = 1)
    private Integer year;

    @Option(names = "--seed", paramLabel = "TEXT", descriptionKey = "sample.seed", order = 2)
    private String seed;

    @Option(names = "--scheme", paramLabel = "ID", defaultValue = "national.results", descriptionKey = "sample.scheme", order = 3)
    private String scheme;

    @Option(names = "--to", paramLabel = "CSV", descriptionKey = "sample.to", order = 4)
    private Path to;

    SampleCommand(Environment environment) {
        super(environment);
    }

    @Override
    ExitCode run() throws IOException {
        if (year == null) {
            throw usage("usage.missing", "--year");
        }
        if (seed == null || seed.isBlank()) {
            throw usage("usage.missing", "--seed");
        }
        requireScheme(scheme);
        Scheme rules = work().scheme(scheme).orElseThrow();
        List<Dossier> dossiers = new ArrayList<>();
        List<Path> files = files(paths, FileFinder.DOSSIERS);
        try (ProgressLine line = progress(texts().count("progress.files", files.size()), files.size())) {
            for (Path file : files) {
                if (environment().cancellation().getAsBoolean()) {
                    return ExitCode.CANCELLED;
                }
                dossiers.add(work().load(file));
                line.step();
            }
        }
        List<SamplingPlan.Choice> choices = SamplingPlan.draw(rules, SamplingCandidates.of(dossiers, year), year, seed.strip());
        if (to != null) {
            Files.writeString(to, SamplingTable.csv(choices, texts().locale()), StandardCharsets.UTF_8);
        }
        if (json()) {
            print(choices);
        } else {
            tell(choices);
        }
        return ExitCode.OK;
    }

    private void tell(List<SamplingPlan.Choice> choices) {
        TextTable table = new TextTable("  ");
        SamplingTable.heads(texts().locale()).forEach(table::text);
        choices.stream().filter(SamplingPlan.Choice::drawn)
                .forEach(choice -> table.row(SamplingTable.cells(choice, texts().locale()).toArray(String[]::new)));
        say(table.lines(environment().width()));
        long drawn = choices.stream().filter(SamplingPlan.Choice::drawn).count();
        say("  " + texts().get("summary.sample", drawn, choices.size(), seed.strip()));
    }

    private void print(List<SamplingPlan.Choice> choices) {
        JsonOutput.print(out(), json -> {
            json.name("command").value("sample").name("exit").value(ExitCode.OK.code()).name("year").value(year).name("seed").value(seed.strip());
            json.name("scheme").value(scheme).name("candidates").beginArray();
            for (SamplingPlan.Choice choice : choices) {
                json.beginObject().name("id").value(choice.candidate().id()).name("name").value(choice.candidate().name());
                json.name("drawn").value(choice.drawn()).name("compulsory").value(choice.compulsory());
                json.name("reason").value(choice.reason().render(texts().locale())).endObject();
            }
            json.endArray();
        });
    }
}
