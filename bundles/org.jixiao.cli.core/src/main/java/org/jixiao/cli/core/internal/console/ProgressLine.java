package org.jixiao.cli.core.internal.console;

import java.io.PrintWriter;
import java.util.Locale;
import java.util.function.LongSupplier;

/**
 * One line of progress on standard error: {@code   200 files  ▓▓▓▓▓▓▓▓░░░░░░░░░░░░ 80/200   1.6 s}.
 *
 * <p>On a terminal the line is drawn over itself at most twenty times a second; in a pipe or a log file only the finished line
 * appears, so that logs stay readable.
 */
public final class ProgressLine implements AutoCloseable {

    private static final int CELLS = 20;
    private static final long REDRAW_NANOS = 50_000_000L;

    private final PrintWriter out;
    private final boolean interactive;
    private final LongSupplier nanos;
    private final String label;
    private final int total;
    private final long start;
    private int done;
    private long drawn;
    private int drawnWidth;
    private boolean closed;

    /**
     * A started line.
     *
     * @param out where it is drawn
     * @param interactive true when {@code out} is a terminal
     * @param nanos a monotonic clock, nanoseconds
     * @param label what is counted, with the number: {@code 200 files}
     * @param total how many steps there are; 0 draws nothing
     */
    public ProgressLine(PrintWriter out, boolean interactive, LongSupplier nanos, String label, int total) {
        this.out = out;
        this.interactive = interactive;
        this.nanos = nanos;
        this.label = label;
        this.total = total;
        this.start = nanos.getAsLong();
        this.drawn = start - REDRAW_NANOS;
        redraw();
    }

    /** One more step is done. */
    public void step() {
        done++;
        redraw();
    }

    /** Nanoseconds since the line was started. */
    public long elapsedNanos() {
        return nanos.getAsLong() - start;
    }

    /** Draws the line a last time, where it stopped, and ends it. */
    @Override
    public void close() {
        if (closed || total == 0) {
            return;
        }
        closed = true;
        if (interactive) {
            out.print('\r');
        }
        String text = text();
        out.print(text);
        out.print(" ".repeat(Math.max(0, drawnWidth - DisplayWidth.of(text))));
        out.println();
        out.flush();
    }

    private void redraw() {
        long now = nanos.getAsLong();
        if (!interactive || total == 0 || now - drawn < REDRAW_NANOS) {
            return;
        }
        drawn = now;
        String text = text();
        out.print('\r');
        out.print(text);
        out.flush();
        drawnWidth = DisplayWidth.of(text);
    }

    private String text() {
        int full = (int) ((long) CELLS * done / total);
        return "  " + label + "  " + "▓".repeat(full) + "░".repeat(CELLS - full) + " " + done + "/" + total + "   "
                + String.format(Locale.ROOT, "%.1f s", elapsedNanos() / 1e9);
    }
}
