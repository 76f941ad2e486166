package org.jixiao.cli.core.internal.commands;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jixiao.checks.Severity;
import org.jixiao.cli.core.ExitCode;
import org.jixiao.cli.core.internal.work.FileFinder;
import org.jixiao.cli.core.internal.work.Outcome;
import org.jixiao.cli.core.internal.work.Plan;
import org.jixiao.report.template.TemplateFile;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code jixiao import}: filed forms become dossiers; on request they are checked, scored and reported in the same go. */
@Command(name = "import")
class ImportCommand extends FilesCommand {

    /** The only evaluation a form is imported as so far. */
    private static final String SELF = "self-evaluation";

    @Parameters(arity = "1..*", paramLabel = "FILE", descriptionKey = "import.files")
    private List<Path> paths = new ArrayList<>();

    @Option(names = "--into", required = true, paramLabel = "DIR", descriptionKey = "import.into", order = 1)
    private Path into;

    @Option(names = "--as", paramLabel = SELF, defaultValue = SELF, descriptionKey = "import.as", order = 2)
    private String kind;

    @Option(names = "--scheme", paramLabel = "ID", descriptionKey = "import.scheme", order = 3)
    private String scheme;

    @Option(names = "--replace", descriptionKey = "import.replace", order = 4)
    private boolean replace;

    @Option(names = "--check", descriptionKey = "import.check", order = 5)
    private boolean check;

    @Option(names = "--score", descriptionKey = "import.score", order = 6)
    private boolean score;

    @Option(names = "--report", paramLabel = "DIR", descriptionKey = "import.report", order = 7)
    private Path reportsTo;

    ImportCommand(Environment environment) {
        super(environment);
    }

    @Override
    ExitCode run() throws IOException {
        return importForms("import", check, score, reportsTo, List.of(), List.of());
    }

    final ExitCode importForms(String command, boolean checking, boolean scoring, Path reports, List<String> reportIds,
            List<TemplateFile> templates) throws IOException {
        if (!SELF.equals(kind)) {
            throw usage("usage.kind", kind, SELF);
        }
        List<Path> files = files(paths, FileFinder.FORMS);
        requireScheme(scheme);
        boolean scored = scoring || scheme != null || reports != null;
        boolean checked = checking || reports != null;
        Outcome outcome = carryOut(new Plan(into, replace, Optional.ofNullable(scheme), scored, checked, true, reports, reportIds,
                templates), files);
        return tell(command, outcome, () -> {
            OutcomeTables tables = tables(outcome);
            if (scored) {
                say(tables.results());
                say(tables.grades());
            }
            if (checked) {
                say(tables.findings(Severity.ERROR));
                say(tables.counts());
            }
            say(tables.issues());
            say(tables.imported());
            say(tables.written());
        });
    }
}
