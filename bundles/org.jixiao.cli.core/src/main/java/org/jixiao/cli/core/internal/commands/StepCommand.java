package org.jixiao.cli.core.internal.commands;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jixiao.cli.core.ExitCode;
import org.jixiao.cli.core.internal.console.ProgressLine;
import org.jixiao.cli.core.internal.work.FileFinder;
import org.jixiao.model.base.Stage;
import org.jixiao.services.StageNames;
import org.jixiao.services.bulk.BulkWork;
import org.jixiao.services.bulk.WorkflowSteps;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code jixiao step}: takes one step of a workflow in many dossiers; those in which it is not possible are told with the reason. */
@Command(name = "step")
final class StepCommand extends FilesCommand {

    @Parameters(arity = "1..*", paramLabel = "FILE", descriptionKey = "dossiers.files")
    private List<Path> paths = new ArrayList<>();

    @Option(names = "--stage", required = true, paramLabel = "STAGE", descriptionKey = "step.stage", order = 1)
    private String stage;

    @Option(names = "--do", required = true, paramLabel = "CODE", descriptionKey = "step.do", order = 2)
    private String code;

    @Option(names = "--as", required = true, paramLabel = "ROLE", descriptionKey = "step.as", order = 3)
    private String role;

    @Option(names = "--by", required = true, paramLabel = "NAME", descriptionKey = "step.by", order = 4)
    private String person;

    @Option(names = "--comment", paramLabel = "TEXT", descriptionKey = "step.comment", order = 5)
    private String comment;

    @Option(names = "--dry-run", descriptionKey = "step.dryRun", order = 6)
    private boolean dryRun;

    StepCommand(Environment environment) {
        super(environment);
    }

    @Override
    ExitCode run() throws IOException {
        WorkflowSteps.Request request = new WorkflowSteps.Request(stage(), code.strip(), role(role), person.strip(),
                comment == null ? "" : comment.strip(), Instant.now().truncatedTo(ChronoUnit.SECONDS));
        List<Path> files = files(paths, FileFinder.DOSSIERS);
        WorkflowSteps steps = work().steps(texts().locale());
        BulkWork.Outcome outcome;
        try (ProgressLine line = progress(texts().count("progress.files", files.size()), files.size())) {
            outcome = BulkWork.run(files, file -> steps.take(file, request, dryRun), following(line));
        }
        return new BulkPrinter(this, "step").print(outcome, dryRun);
    }

    /** The stage by its code, with or without the line between its words, or by its name. */
    private Stage stage() {
        String typed = stage.strip();
        return Stage.VALUES.stream().filter(s -> s.getName().replace('_', '-').equalsIgnoreCase(typed.replace('_', '-'))
                || StageNames.of(s, texts().locale()).equalsIgnoreCase(typed)).findFirst()
                .orElseThrow(() -> usage("usage.stage", stage, String.join(", ", Stage.VALUES.stream()
                        .map(s -> s.getName().replace('_', '-').toLowerCase(Locale.ROOT) + " (" + StageNames.of(s, texts().locale()) + ")").toList())));
    }
}
