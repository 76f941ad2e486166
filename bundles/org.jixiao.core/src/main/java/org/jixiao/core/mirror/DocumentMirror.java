package org.jixiao.core.mirror;

import java.util.List;
import java.util.Optional;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.function.Function;

import org.eclipse.emf.ecore.EObject;

/**
 * A copy of an open document for threads other than its owner's, kept up to date by what changes: an edit costs the owner a copy of
 * the row it touched, not of the document.
 *
 * <p>The owner of the document calls {@link #follow}, {@link #publish} and {@link #dispose}; it never waits. Any other thread calls
 * {@link #read}; readers take turns. Rows (objects two levels below the root, with all they contain) are replaced and never changed
 * in the copy, so what a reader hands out about them stays valid.
 */
public final class DocumentMirror {

    /** Rows are objects this many containers below the root. */
    static final int ROW_DEPTH = 2;

    private final Object turn = new Object();
    private final Queue<List<MirrorStep>> published = new ConcurrentLinkedQueue<>();
    private ChangeTracker tracker;
    private EObject copy;

    /**
     * Follows a document from its present state on; what was followed before is left. Readers see it from now on.
     *
     * @param root the root of the document
     */
    public void follow(EObject root) {
        dispose();
        tracker = new ChangeTracker(root);
        published.add(List.of(new MirrorStep.Whole(tracker.start())));
    }

    /** Lets readers see all changes that were made until now. Call it when a command has run, been undone or redone. */
    public void publish() {
        List<MirrorStep> steps = tracker.steps();
        if (!steps.isEmpty()) {
            published.add(steps);
        }
    }

    /** Ends following; readers keep the last published state. */
    public void dispose() {
        if (tracker != null) {
            tracker.stop();
            tracker = null;
        }
    }

    /** Whether a state is published that no reader has seen; a long reader may want to give way to it. */
    public boolean hasNews() {
        return !published.isEmpty();
    }

    /**
     * Reads the last published state. The reader must change nothing, and keep no object above a row.
     *
     * @param reader gets the root of the copy
     * @param <T> what it finds out
     */
    public <T> T read(Function<EObject, T> reader) {
        synchronized (turn) {
            for (List<MirrorStep> steps = published.poll(); steps != null; steps = published.poll()) {
                for (MirrorStep step : steps) {
                    step.apply().ifPresent(whole -> copy = whole);
                }
            }
            return reader.apply(Optional.ofNullable(copy).orElseThrow());
        }
    }
}
