package org.jixiao.cli.core.internal.commands;

import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jixiao.cli.core.ExitCode;
import org.jixiao.cli.core.internal.console.ProgressLine;
import org.jixiao.cli.core.internal.console.TextTable;
import org.jixiao.cli.core.internal.work.FileFinder;
import org.jixiao.services.Publishing;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code jixiao publish}: released results as a folder of pages for any browser. */
@Command(name = "publish")
final class PublishCommand extends FilesCommand {

    @Parameters(arity = "0..*", paramLabel = "FILE", descriptionKey = "dossiers.files")
    private List<Path> paths = new ArrayList<>();

    @Option(names = "--to", paramLabel = "DIR", descriptionKey = "publish.to", order = 1)
    private Path to;

    PublishCommand(Environment environment) {
        super(environment);
    }

    @Override
    ExitCode run() throws IOException {
        if (to == null) {
            throw usage("usage.missing", "--to");
        }
        if (paths.isEmpty()) {
            throw usage("usage.missing", "FILE");
        }
        List<Path> files = files(paths, FileFinder.DOSSIERS);
        Publishing.Published published;
        try (ProgressLine line = progress(texts().count("progress.files", files.size()), files.size())) {
            published = work().publishing().publish(files, to, LocalDate.now(), texts().locale(), file -> line.step(),
                    environment().cancellation());
        }
        boolean cancelled = published.written().isEmpty();
        boolean failed = published.leftOut().stream().anyMatch(Publishing.LeftOut::failed);
        ExitCode exit = cancelled ? ExitCode.CANCELLED : failed ? ExitCode.FINDINGS : ExitCode.OK;
        if (json()) {
            print(published, exit);
        } else {
            tell(published);
        }
        if (cancelled) {
            remark(texts().get("publish.cancelled"));
        }
        return exit;
    }

    private void tell(Publishing.Published published) {
        if (!published.leftOut().isEmpty()) {
            TextTable table = new TextTable("  ").text(texts().get("column.file")).text(texts().get("column.name")).text(texts().get("publish.why"));
            published.leftOut().forEach(l -> table.row(l.file().getFileName().toString(), l.title(), l.reason()));
            table.lines(environment().width()).forEach(this::say);
        }
        if (!published.written().isEmpty()) {
            say("  " + texts().get("publish.done", published.results(), published.leftOut().size(), published.written().getFirst()));
        }
    }

    private void print(Publishing.Published published, ExitCode exit) {
        JsonOutput.print(out(), json -> {
            json.name("command").value("publish").name("exit").value(exit.code()).name("results").value(published.results());
            json.name("leftOut").beginArray();
            for (Publishing.LeftOut left : published.leftOut()) {
                json.beginObject().name("file").value(left.file().toString()).name("title").value(left.title()).name("reason").value(left.reason())
                        .name("failed").value(left.failed()).endObject();
            }
            json.endArray();
            JsonOutput.strings(json, "written", published.written().stream().map(Path::toString).toList());
        });
    }
}
