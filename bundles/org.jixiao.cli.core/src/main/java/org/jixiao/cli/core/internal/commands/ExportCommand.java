package org.jixiao.cli.core.internal.commands;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jixiao.cli.core.ExitCode;
import org.jixiao.cli.core.internal.console.ProgressLine;
import org.jixiao.cli.core.internal.work.Exporter;
import org.jixiao.cli.core.internal.work.FileFinder;
import org.jixiao.cli.core.internal.work.FormChoice;
import org.jixiao.cli.core.internal.work.Outcome;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code jixiao export}: dossiers become forms again. */
@Command(name = "export")
final class ExportCommand extends FilesCommand {

    @Parameters(arity = "0..*", paramLabel = "FILE", descriptionKey = "dossiers.files")
    private List<Path> paths = new ArrayList<>();

    @Option(names = "--to", paramLabel = "DIR", descriptionKey = "export.to", order = 1)
    private Path to;

    @Option(names = "--form", paramLabel = "ID", split = ",", descriptionKey = "export.form", order = 2)
    private List<String> forms = new ArrayList<>();

    @Option(names = "--list", descriptionKey = "export.list", order = 3)
    private boolean list;

    ExportCommand(Environment environment) {
        super(environment);
    }

    @Override
    ExitCode run() throws IOException {
        if (list) {
            return listForms();
        }
        if (to == null) {
            throw usage("usage.missing", "--to");
        }
        if (paths.isEmpty()) {
            throw usage("usage.missing", "FILE");
        }
        List<String> known = work().forms(texts().locale()).stream().map(FormChoice::id).toList();
        for (String form : forms) {
            if (!known.contains(form)) {
                throw usage("usage.form", form, String.join(", ", known));
            }
        }
        List<Path> files = files(paths, FileFinder.DOSSIERS);
        Files.createDirectories(to);
        Outcome outcome = new Outcome(false);
        try (ProgressLine line = progress(texts().count("progress.files", files.size()), files.size())) {
            new Exporter(work(), texts(), environment().cancellation()).export(files, to, forms, outcome, line::step);
        }
        return tell("export", outcome, () -> {
            say(tables(outcome).issues());
            say("  " + texts().count("summary.exported", outcome.written().size(), to));
        });
    }

    /** All forms, or for each of the named dossiers those that fit it; a star marks those written where none is named. */
    private ExitCode listForms() throws IOException {
        Map<String, List<FormChoice>> found = new LinkedHashMap<>();
        if (paths.isEmpty()) {
            found.put("", work().forms(texts().locale()));
        } else {
            for (Path file : files(paths, FileFinder.DOSSIERS)) {
                found.put(file.toString(), work().forms(work().load(file), texts().locale()));
            }
        }
        if (json()) {
            print(found);
            return ExitCode.OK;
        }
        found.forEach((file, forms) -> {
            if (!file.isEmpty()) {
                say(forms.isEmpty() ? texts().get("export.list.none", file) : file);
            }
            forms.forEach(form -> say("  " + (form.usual() ? "* " : "  ") + form.id() + "  " + form.name()));
        });
        return ExitCode.OK;
    }

    private void print(Map<String, List<FormChoice>> found) {
        JsonOutput.print(out(), json -> {
            json.name("command").value("export");
            json.name("exit").value(ExitCode.OK.code());
            json.name("forms").beginArray();
            for (Map.Entry<String, List<FormChoice>> file : found.entrySet()) {
                for (FormChoice form : file.getValue()) {
                    json.beginObject().name("file").value(file.getKey()).name("id").value(form.id()).name("name").value(form.name())
                            .name("stage").value(form.stage()).name("usual").value(form.usual());
                    json.endObject();
                }
            }
            json.endArray();
        });
    }
}
