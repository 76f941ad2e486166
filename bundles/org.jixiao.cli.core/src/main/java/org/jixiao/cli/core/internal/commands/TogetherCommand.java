package org.jixiao.cli.core.internal.commands;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jixiao.cli.core.ExitCode;
import org.jixiao.cli.core.internal.work.FileFinder;
import org.jixiao.cli.core.internal.work.Together;
import org.jixiao.model.dossier.Dossier;
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
        ExitCode exit = TogetherPrinter.exit(together);
        TogetherPrinter printer = new TogetherPrinter(texts(), environment().width());
        if (json()) {
            JsonOutput.print(out(), json -> printer.print(json, "together", together, subjects.keySet(), exit));
        } else {
            say(printer.lines(together));
        }
        return exit;
    }

    private static String name(Dossier dossier, Path file) {
        return dossier.getAgency() == null || dossier.getAgency().getName() == null ? file.getFileName().toString() : dossier.getAgency().getName();
    }
}
