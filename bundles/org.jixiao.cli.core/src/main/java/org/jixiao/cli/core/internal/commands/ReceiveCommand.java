package org.jixiao.cli.core.internal.commands;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jixiao.cli.core.ExitCode;
import org.jixiao.cli.core.internal.console.ProgressLine;
import org.jixiao.cli.core.internal.work.TemporaryFolders;
import org.jixiao.core.merge.MergeTexts;
import org.jixiao.core.merge.Side;
import org.jixiao.core.submission.Submission;
import org.jixiao.services.Incoming;
import org.jixiao.services.Submissions;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code jixiao receive}: what another organisation sent, brought together with what is here. */
@Command(name = "receive")
final class ReceiveCommand extends FilesCommand {

    @Parameters(arity = "1", paramLabel = "PACKAGE", descriptionKey = "receive.package")
    private Path file;

    @Option(names = "--into", paramLabel = "DIR", descriptionKey = "receive.into", order = 1)
    private Path into;

    @Option(names = "--prefer", paramLabel = "ours|theirs", descriptionKey = "receive.prefer", order = 2)
    private String prefer;

    @Option(names = "--dry-run", descriptionKey = "receive.dry", order = 3)
    private boolean dry;

    ReceiveCommand(Environment environment) {
        super(environment);
    }

    /** What became of a dossier; no file when it was left alone. */
    private record Taken(Incoming incoming, Path stored) {
    }

    /** What became of all: also of those with which something is wrong, and how many wait for a decision. */
    private record Received(List<Taken> taken, List<Submissions.Left> left, long undecided) {
    }

    @Override
    ExitCode run() throws IOException {
        if (into == null) {
            throw usage("usage.missing", "--into");
        }
        if (!Files.exists(file)) {
            throw usage("usage.notThere", file);
        }
        Side side = side();
        Path temporary = Files.createTempDirectory("jixiao-receive");
        try {
            Submissions submissions = work().submissions(into);
            Submission submission = submissions.open(file, temporary);
            Received received = take(submissions, submission, side);
            ExitCode exit = received.undecided > 0 || !received.left.isEmpty() ? ExitCode.FINDINGS : ExitCode.OK;
            if (json()) {
                print(submission, received, exit);
            } else {
                tell(submission, received);
            }
            return exit;
        } finally {
            TemporaryFolders.delete(temporary);
        }
    }

    private Side side() {
        if (prefer == null) {
            return null;
        }
        try {
            return Side.valueOf(prefer.strip().toUpperCase(Locale.ROOT));
        } catch (IllegalArgumentException e) {
            throw usage("usage.prefer", prefer);
        }
    }

    private Received take(Submissions submissions, Submission submission, Side side) throws IOException {
        Submissions.Comparison all = submissions.compare(submission);
        List<Taken> taken = new ArrayList<>();
        List<Submissions.Left> left = new ArrayList<>(all.left());
        try (ProgressLine line = progress(texts().count("progress.files", all.incoming().size()), all.incoming().size())) {
            for (Incoming incoming : all.incoming()) {
                boolean decided = incoming.conflicts().isEmpty() || side != null;
                if (side != null) {
                    incoming.conflicts().forEach(conflict -> conflict.choose(side));
                }
                try {
                    taken.add(new Taken(incoming, decided && !dry ? submissions.accept(submission.header().from(), incoming) : null));
                } catch (IOException e) {
                    left.add(new Submissions.Left(incoming.here().orElse(incoming.item().file()), incoming.item().entry().title(),
                            String.valueOf(e.getMessage())));
                }
                line.step();
            }
        }
        return new Received(taken, left, side != null ? 0 : taken.stream().filter(t -> t.incoming.kind() == Incoming.Kind.CONFLICT).count());
    }

    private void tell(Submission submission, Received received) {
        say("  " + texts().get("receive.header", submission.header().from(), submission.header().to(), submission.header().created(),
                submission.header().note()));
        for (Taken one : received.taken) {
            Incoming incoming = one.incoming;
            say("  " + incoming.item().entry().title() + "  " + texts().get("receive.kind." + incoming.kind().name().toLowerCase(Locale.ROOT)));
            incoming.taken().forEach(change -> say("    " + MergeTexts.change(change)));
            incoming.conflicts().forEach(conflict -> say("    ! " + MergeTexts.conflict(conflict)));
        }
        long stored = received.taken.stream().filter(t -> t.stored != null).count();
        say("  " + texts().count("summary.received", (int) stored, into));
        if (received.undecided > 0) {
            say("  " + texts().count("summary.undecided", (int) received.undecided));
        }
        if (!received.left.isEmpty()) {
            say("  " + texts().count("summary.left", received.left.size()));
            received.left.forEach(one -> say("    ! " + (one.title().isEmpty() ? "" : one.title() + ": ") + one.reason()));
        }
    }

    private void print(Submission submission, Received received, ExitCode exit) {
        JsonOutput.print(out(), json -> {
            json.name("command").value("receive").name("exit").value(exit.code()).name("package").value(file.toString());
            json.name("id").value(submission.header().id()).name("from").value(submission.header().from());
            json.name("for").value(submission.header().to()).name("created").value(submission.header().created().toString());
            json.name("note").value(submission.header().note());
            json.name("dossiers").beginArray();
            for (Taken one : received.taken) {
                Incoming incoming = one.incoming;
                json.beginObject().name("id").value(incoming.item().entry().dossierId()).name("title").value(incoming.item().entry().title());
                json.name("kind").value(incoming.kind().name().toLowerCase(Locale.ROOT));
                json.name("file").value(one.stored == null ? null : one.stored.toString());
                json.name("sinceLast").beginArray();
                for (var change : incoming.sinceLast()) {
                    json.value(MergeTexts.change(change));
                }
                json.endArray().name("changes").beginArray();
                for (var change : incoming.taken()) {
                    json.value(MergeTexts.change(change));
                }
                json.endArray().name("conflicts").beginArray();
                for (var conflict : incoming.conflicts()) {
                    json.beginObject().name("place").value(MergeTexts.place(conflict.owner(), conflict.feature()));
                    json.name("base").value(MergeTexts.value(conflict.base())).name("ours").value(MergeTexts.value(conflict.ours()));
                    json.name("theirs").value(MergeTexts.value(conflict.theirs()));
                    json.name("chosen").value(one.stored == null ? null : conflict.chosen().name().toLowerCase(Locale.ROOT));
                    json.endObject();
                }
                json.endArray().endObject();
            }
            json.endArray().name("left").beginArray();
            for (Submissions.Left one : received.left) {
                json.beginObject().name("file").value(one.file().toString()).name("title").value(one.title()).name("reason").value(one.reason())
                        .endObject();
            }
            json.endArray();
        });
    }
}
