package org.jixiao.cli.core.internal.commands;

import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.List;
import org.jixiao.cli.core.ExitCode;
import org.jixiao.cli.core.internal.console.ProgressLine;
import org.jixiao.cli.core.internal.work.FileFinder;
import org.jixiao.services.todo.DutyFilter;
import org.jixiao.services.todo.DutyOverview;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code jixiao todo}: what is due for whom, from the calendars and workflows of the schemes. Changes nothing. */
@Command(name = "todo")
final class TodoCommand extends FilesCommand {

    @Parameters(arity = "1..*", paramLabel = "FILE", descriptionKey = "dossiers.files")
    private List<Path> paths = List.of();

    @Option(names = "--role", paramLabel = "ROLE", descriptionKey = "todo.role", order = 1)
    private String role;

    @Option(names = "--until", paramLabel = "DATE", descriptionKey = "todo.until", order = 2)
    private String until;

    @Option(names = "--overdue", descriptionKey = "todo.overdue", order = 3)
    private boolean overdue;

    @Option(names = "--find", paramLabel = "TEXT", descriptionKey = "todo.find", order = 4)
    private String find;

    @Option(names = "--on", paramLabel = "DATE", descriptionKey = "todo.on", order = 5)
    private String on;

    TodoCommand(Environment environment) {
        super(environment);
    }

    @Override
    ExitCode run() throws IOException {
        DutyFilter filter = new DutyFilter(role == null ? "" : role(role), overdue, null, day(until, null), find);
        LocalDate today = day(on, LocalDate.now());
        List<Path> files = files(paths, FileFinder.DUTIES);
        DutyOverview found;
        try (ProgressLine line = progress(texts().count("progress.files", files.size()), files.size())) {
            found = work().duties(texts().locale()).read(files, today, following(line));
        }
        return tell(new DutyList(found, filter, today));
    }

    private ExitCode tell(DutyList list) {
        ExitCode exit = list.overview().cancelled() ? ExitCode.CANCELLED : list.needsAttention() ? ExitCode.FINDINGS : ExitCode.OK;
        if (json()) {
            list.json(out(), exit);
        } else {
            say(list.lines(texts(), environment().width()));
        }
        if (list.overview().cancelled()) {
            remark(texts().get("cancelled"));
        }
        return exit;
    }

    private LocalDate day(String typed, LocalDate otherwise) {
        try {
            return typed == null ? otherwise : LocalDate.parse(typed.strip());
        } catch (DateTimeParseException notADay) {
            throw usage("usage.day", typed);
        }
    }
}
