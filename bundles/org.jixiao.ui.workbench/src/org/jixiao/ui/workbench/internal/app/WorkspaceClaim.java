package org.jixiao.ui.workbench.internal.app;

import java.io.File;
import java.io.IOException;
import java.net.MalformedURLException;
import java.net.URL;
import java.nio.file.Path;

import org.eclipse.core.runtime.ILog;
import org.eclipse.core.runtime.Platform;
import org.eclipse.osgi.service.datalocation.Location;
import org.jixiao.ui.workbench.internal.Texts;

/**
 * The workspace this run of the program works on, held so that no second window writes into it.
 *
 * <p>The folder is the one given with {@code -data}; without it the product's default, and where the product has none
 * either, {@code jixiao-workspace} in the user's home. A folder that another run holds, or that cannot be written, is
 * refused with a message that says so.</p>
 */
final class WorkspaceClaim implements AutoCloseable {

    private static final String DEFAULT_FOLDER = "jixiao-workspace"; //$NON-NLS-1$

    private final Location location;
    private final boolean held;

    private WorkspaceClaim(Location location, boolean held) {
        this.location = location;
        this.held = held;
    }

    /**
     * Claims the workspace of this run.
     *
     * @param messages where a refusal is shown
     * @return the claim; ask {@link #held()} before going on
     */
    static WorkspaceClaim take(StartMessages messages) {
        return take(Platform.getInstanceLocation(), messages);
    }

    static WorkspaceClaim take(Location location, StartMessages messages) {
        if (location == null) {
            messages.show(Texts.get("workspace.none"));
            return new WorkspaceClaim(null, false);
        }
        String folder = String.valueOf(target(location));
        try {
            if (!location.isSet()) {
                boolean got = location.set(target(location), true);
                return answer(location, got, folder, messages);
            }
            return answer(location, location.lock(), folder, messages);
        } catch (IOException | IllegalStateException e) {
            ILog.of(WorkspaceClaim.class).error(e.getMessage(), e);
            messages.show(Texts.get("workspace.unusable", folder, String.valueOf(e.getMessage())));
            return new WorkspaceClaim(location, false);
        }
    }

    private static WorkspaceClaim answer(Location location, boolean got, String folder, StartMessages messages) {
        if (!got) {
            boolean writable = new File(location.getURL() == null ? folder : location.getURL().getPath()).canWrite();
            messages.show(Texts.get(writable ? "workspace.locked" : "workspace.readonly", folder));
        }
        return new WorkspaceClaim(location, got);
    }

    private static URL target(Location location) {
        if (location.isSet()) {
            return location.getURL();
        }
        if (location.getDefault() != null) {
            return location.getDefault();
        }
        try {
            return Path.of(System.getProperty("user.home"), DEFAULT_FOLDER).toUri().toURL(); //$NON-NLS-1$
        } catch (MalformedURLException e) {
            throw new IllegalStateException(e);
        }
    }

    /** @return whether the workspace is ours for this run */
    boolean held() {
        return held;
    }

    @Override
    public void close() {
        if (held) {
            location.release();
        }
    }
}
