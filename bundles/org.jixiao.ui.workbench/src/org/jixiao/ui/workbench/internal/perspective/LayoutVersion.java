package org.jixiao.ui.workbench.internal.perspective;

import org.eclipse.core.runtime.ILog;
import org.eclipse.core.runtime.preferences.IEclipsePreferences;
import org.eclipse.core.runtime.preferences.InstanceScope;
import org.eclipse.jface.dialogs.MessageDialog;
import org.eclipse.ui.IWorkbenchWindow;
import org.jixiao.ui.workbench.internal.Texts;
import org.osgi.service.prefs.BackingStoreException;

/**
 * Which layout of the window a workspace was last opened with. A user's own layout is never changed without asking.
 */
public final class LayoutVersion {

    /** Raised by one whenever a view is added to or moved in {@link JixiaoPerspective}. */
    static final int CURRENT = 2;

    private static final String NODE = "org.jixiao.ui.workbench"; //$NON-NLS-1$
    private static final String KEY = "layoutVersion"; //$NON-NLS-1$

    private LayoutVersion() {
    }

    /**
     * Offers the new layout where the workspace has an older one.
     *
     * @param window the window that has just opened
     */
    public static void offerResetWhenStale(IWorkbenchWindow window) {
        IEclipsePreferences node = InstanceScope.INSTANCE.getNode(NODE);
        int seen = node.getInt(KEY, 0);
        if (seen == CURRENT || window == null) {
            return;
        }
        // 0: a workspace that is opened for the first time has the current layout already.
        if (seen != 0 && window.getActivePage() != null && MessageDialog.openQuestion(window.getShell(),
                Texts.get("layout.title"), Texts.get("layout.stale"))) {
            window.getActivePage().resetPerspective();
        }
        node.putInt(KEY, CURRENT);
        try {
            node.flush();
        } catch (BackingStoreException e) {
            // Asked again next time, no more.
            ILog.of(LayoutVersion.class).warn(e.getMessage(), e);
        }
    }
}
