package org.jixiao.cli;

import org.eclipse.core.runtime.NullProgressMonitor;
import org.jixiao.cli.core.PackTool;

/** Progress of the platform, in percent, for the one who typed the command. */
final class WatchMonitor extends NullProgressMonitor {

    private static final double PERCENT = 100;

    private final PackTool.Watch watch;
    private double total;
    private double worked;

    WatchMonitor(PackTool.Watch watch) {
        this.watch = watch;
    }

    @Override
    public void beginTask(String name, int totalWork) {
        // only the first one counts: a second use of the same monitor goes on where the first has ended
        if (total == 0) {
            total = totalWork;
        }
    }

    @Override
    public void worked(int work) {
        internalWorked(work);
    }

    @Override
    public void internalWorked(double work) {
        worked += work;
        if (total > 0) {
            watch.done((int) Math.min(PERCENT, worked * PERCENT / total));
        }
    }

    @Override
    public boolean isCanceled() {
        return super.isCanceled() || watch.cancelled();
    }
}
