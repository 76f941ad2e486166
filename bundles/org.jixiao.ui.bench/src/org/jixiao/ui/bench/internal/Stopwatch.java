package org.jixiao.ui.bench.internal;

import java.util.function.BooleanSupplier;

import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.swt.widgets.Display;

/**
 * Does something on the UI thread and drives the event loop until its effect is there. Knows both how long that took and how long
 * the UI thread worked for it: the first is what a user waits, the second what decides how many frames a second are possible.
 */
final class Stopwatch {

    private static final long PATIENCE = 60_000_000_000L;
    private static final int TICK = 50;
    private static final long QUIET = 400_000_000L;

    /**
     * How long something took.
     *
     * @param elapsed nanoseconds until the effect was there
     * @param worked nanoseconds of these that the UI thread worked
     */
    record Timing(long elapsed, long worked) {
    }

    private final Display display;

    Stopwatch(Display display) {
        this.display = display;
    }

    /**
     * Measures.
     *
     * @param what names the action in the message when its effect does not come
     * @param done whether the effect is there; asked after each event
     */
    Timing measure(String what, Runnable action, BooleanSupplier done) {
        long start = System.nanoTime();
        action.run();
        long now = System.nanoTime();
        long worked = now - start;
        while (!done.getAsBoolean()) {
            if (now - start > PATIENCE) {
                throw new IllegalStateException("no effect: " + what);
            }
            long before = System.nanoTime();
            if (display.readAndDispatch()) {
                worked += System.nanoTime() - before;
            } else {
                sleep();
            }
            now = System.nanoTime();
        }
        return new Timing(System.nanoTime() - start, worked);
    }

    /** Lets the program come to rest: no job and no event for a while. */
    void rest() {
        long start = System.nanoTime();
        long quiet = start;
        while (System.nanoTime() - quiet < QUIET && System.nanoTime() - start < PATIENCE) {
            if (display.readAndDispatch()) {
                continue;
            }
            if (!Job.getJobManager().isIdle()) {
                quiet = System.nanoTime();
            }
            sleep();
        }
    }

    /** Lets the program go on by itself for some milliseconds. */
    void pause(long millis) {
        long start = System.nanoTime();
        while (System.nanoTime() - start < millis * 1_000_000) {
            if (!display.readAndDispatch()) {
                sleep();
            }
        }
    }

    /** Sleeps until the next event, but not for ever. */
    private void sleep() {
        Runnable tick = () -> { };
        display.timerExec(TICK, tick);
        display.sleep();
        display.timerExec(-1, tick);
    }
}
