package org.jixiao.cli.core.internal.commands;

import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jixiao.cli.core.ExitCode;
import org.jixiao.cli.core.internal.work.CycleWork;
import org.jixiao.cli.core.internal.work.FileFinder;
import org.jixiao.cli.core.internal.work.Together;
import org.jixiao.model.dossier.Dossier;
import org.jixiao.stages.base.Refused;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code jixiao cycle}: one evaluation of a project over all its years. */
@Command(name = "cycle")
final class CycleCommand extends FilesCommand {

    @Parameters(arity = "1..*", paramLabel = "FILE", descriptionKey = "dossiers.files")
    private List<Path> paths = new ArrayList<>();

    @Option(names = "--code", paramLabel = "CODE", descriptionKey = "cycle.code", order = 1)
    private String code;

    @Option(names = "--scheme", paramLabel = "ID", descriptionKey = "together.scheme", order = 2)
    private String scheme;

    @Option(names = "--store", descriptionKey = "cycle.store", order = 3)
    private boolean store;

    @Option(names = "--by", paramLabel = "NAME", descriptionKey = "cycle.by", order = 4)
    private String by;

    CycleCommand(Environment environment) {
        super(environment);
    }

    @Override
    ExitCode run() throws IOException {
        if (code == null || code.isBlank()) {
            throw usage("usage.missing", "--code");
        }
        if (store && (by == null || by.isBlank())) {
            throw usage("usage.missing", "--by");
        }
        requireScheme(scheme);
        Map<Path, Dossier> found = new LinkedHashMap<>();
        for (Path file : files(paths, FileFinder.DOSSIERS)) {
            Dossier dossier = work().load(file);
            if (dossier.getSubject() != null && dossier.getSubject().getCode() != null && code.strip().equals(dossier.getSubject().getCode().strip())) {
                found.put(file, dossier);
            }
        }
        if (found.isEmpty()) {
            throw usage("usage.cycle.none", code);
        }
        CycleWork.Done done;
        try {
            done = work().cycles(texts().locale()).run(found, scheme, store ? by.strip() : null, LocalDate.now());
        } catch (Refused refused) {
            throw usage("usage.cycle.refused", refused.getMessage());
        }
        Together together = done.together().orElseThrow(() -> usage("usage.together.scheme", String.join(", ", work().schemes())));
        ExitCode exit = TogetherPrinter.exit(together);
        TogetherPrinter printer = new TogetherPrinter(texts(), environment().width());
        if (json()) {
            JsonOutput.print(out(), json -> {
                printer.print(json, "cycle", together, done.years(), exit);
                json.name("stored").value(done.stored().map(Path::toString).orElse(null));
            });
        } else {
            say(printer.lines(together));
            done.stored().ifPresent(file -> say("  " + texts().get("summary.cycle", file)));
        }
        return exit;
    }
}
