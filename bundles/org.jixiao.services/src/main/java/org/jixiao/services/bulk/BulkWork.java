package org.jixiao.services.bulk;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.jixiao.core.index.IndexProgress;

/** Does the same with many dossiers, one after the other; what goes wrong with one never stops the others. */
public final class BulkWork {

    /** Does it with one dossier. */
    @FunctionalInterface
    public interface Task {

        /**
         * Does it; whole or not at all.
         *
         * @throws IOException when the dossier cannot be read or written; the message says why
         */
        BulkResult with(Path file) throws IOException;
    }

    /**
     * What became of all.
     *
     * @param results one for each dossier that was come to, in their order
     * @param cancelled whether it was stopped before the end
     */
    public record Outcome(List<BulkResult> results, boolean cancelled) {

        /** Copies. */
        public Outcome {
            results = List.copyOf(results);
        }

        /** How many ended so. */
        public int count(BulkResult.Kind kind) {
            return (int) results.stream().filter(result -> result.kind() == kind).count();
        }
    }

    private BulkWork() {
    }

    /**
     * Does it with all.
     *
     * @param progress follows and may stop between two dossiers; what is done by then stays done
     */
    public static Outcome run(List<Path> files, Task task, IndexProgress progress) {
        List<BulkResult> results = new ArrayList<>();
        for (Path file : files) {
            if (progress.isCancelled()) {
                return new Outcome(results, true);
            }
            try {
                results.add(task.with(file));
            } catch (IOException e) {
                results.add(new BulkResult(file, file.getFileName().toString(), BulkResult.Kind.FAILED, String.valueOf(e.getMessage())));
            }
            progress.step(results.size(), files.size());
        }
        return new Outcome(results, false);
    }
}
