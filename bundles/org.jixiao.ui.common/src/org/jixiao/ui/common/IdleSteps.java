package org.jixiao.ui.common;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.function.BooleanSupplier;

import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Listener;

/**
 * Short pieces of work on the UI thread, one after the other, done only while the user rests: after a key, a click or a movement of
 * the mouse the next piece waits.
 */
public final class IdleSteps {

    /** Longer than the pause between two keys or two clicks. */
    private static final int REST_MILLIS = 400;
    private static final int BETWEEN_MILLIS = 30;
    private static final int[] INPUT = {SWT.KeyDown, SWT.MouseDown, SWT.MouseMove, SWT.MouseWheel};

    private final Display display;
    private final Deque<Runnable> steps;
    private final BooleanSupplier wanted;
    private final Runnable end;
    private final Listener input = event -> lastInput = System.nanoTime();
    private long lastInput;

    private IdleSteps(Display display, List<Runnable> steps, BooleanSupplier wanted, Runnable end) {
        this.display = display;
        this.steps = new ArrayDeque<>(steps);
        this.wanted = wanted;
        this.end = end;
    }

    /**
     * Begins with the steps; call on the UI thread.
     *
     * @param steps each short enough not to be noticed; one that throws ends the row, and the exception goes to the log
     * @param wanted asked before each step; the first no ends the row
     * @param end run once, however the row ends
     */
    public static void run(List<Runnable> steps, BooleanSupplier wanted, Runnable end) {
        Display display = Display.getCurrent();
        IdleSteps row = new IdleSteps(display, steps, wanted, end);
        for (int type : INPUT) {
            display.addFilter(type, row.input);
        }
        row.lastInput = System.nanoTime();
        row.later(BETWEEN_MILLIS);
    }

    private void later(int millis) {
        display.timerExec(millis, this::next);
    }

    private void next() {
        long rested = (System.nanoTime() - lastInput) / 1_000_000;
        if (rested < REST_MILLIS) {
            later((int) (REST_MILLIS - rested));
            return;
        }
        if (steps.isEmpty() || !wanted.getAsBoolean()) {
            stop();
            return;
        }
        try {
            steps.poll().run();
        } catch (RuntimeException | LinkageError e) {
            BackgroundWork.log(IdleSteps.class, String.valueOf(e.getMessage()), e);
            stop();
            return;
        }
        later(BETWEEN_MILLIS);
    }

    private void stop() {
        for (int type : INPUT) {
            display.removeFilter(type, input);
        }
        end.run();
    }
}
