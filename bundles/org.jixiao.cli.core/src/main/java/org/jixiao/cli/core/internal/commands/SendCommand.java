package org.jixiao.cli.core.internal.commands;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.jixiao.cli.core.ExitCode;
import org.jixiao.cli.core.internal.work.FileFinder;
import org.jixiao.core.submission.SubmissionEntry;
import org.jixiao.core.submission.SubmissionHeader;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code jixiao send}: dossiers for another organisation in one file. */
@Command(name = "send")
final class SendCommand extends FilesCommand {

    @Parameters(arity = "1..*", paramLabel = "FILE", descriptionKey = "dossiers.files")
    private List<Path> paths = new ArrayList<>();

    @Option(names = "--to", paramLabel = "PACKAGE", descriptionKey = "send.to", order = 1)
    private Path to;

    @Option(names = "--from", paramLabel = "NAME", descriptionKey = "send.from", order = 2)
    private String from;

    @Option(names = "--for", paramLabel = "NAME", descriptionKey = "send.for", order = 3)
    private String receiver;

    @Option(names = "--note", paramLabel = "TEXT", descriptionKey = "send.note", order = 4)
    private String note;

    @Option(names = "--base", paramLabel = "DIR", descriptionKey = "send.base", order = 5)
    private Path base;

    SendCommand(Environment environment) {
        super(environment);
    }

    @Override
    ExitCode run() throws IOException {
        require(to, "--to");
        require(from, "--from");
        require(receiver, "--for");
        List<Path> files = files(paths, FileFinder.DOSSIERS);
        SubmissionHeader header = new SubmissionHeader(UUID.randomUUID().toString(), from.strip(), receiver.strip(),
                Instant.now().truncatedTo(ChronoUnit.SECONDS), note);
        List<SubmissionEntry> sent = work().submissions(folder()).send(header, files, to);
        if (json()) {
            JsonOutput.print(out(), json -> {
                json.name("command").value("send").name("exit").value(ExitCode.OK.code()).name("package").value(to.toString());
                json.name("id").value(header.id()).name("from").value(header.from()).name("for").value(header.to());
                json.name("dossiers").beginArray();
                for (SubmissionEntry entry : sent) {
                    json.beginObject().name("id").value(entry.dossierId()).name("title").value(entry.title()).name("sha256").value(entry.sha256());
                    json.endObject();
                }
                json.endArray();
            });
        }
        sent.forEach(entry -> say("  " + entry.title()));
        say("  " + texts().count("summary.sent", sent.size(), to));
        return ExitCode.OK;
    }

    private void require(Object value, String option) {
        if (value == null || value instanceof String text && text.isBlank()) {
            throw usage("usage.missing", option);
        }
    }

    /** Where is remembered what was sent: the folder of the dossiers. */
    private Path folder() {
        if (base != null) {
            return base;
        }
        Path first = paths.getFirst().toAbsolutePath();
        return Files.isDirectory(first) ? first : first.getParent();
    }
}
