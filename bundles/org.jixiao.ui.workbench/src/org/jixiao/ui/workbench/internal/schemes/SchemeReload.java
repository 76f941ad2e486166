package org.jixiao.ui.workbench.internal.schemes;

import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.core.runtime.Status;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.jface.action.IStatusLineManager;
import org.eclipse.ui.IEditorSite;
import org.eclipse.ui.IViewSite;
import org.eclipse.ui.IWorkbenchPart;
import org.eclipse.ui.IWorkbenchWindow;
import org.jixiao.services.JixiaoServices;
import org.jixiao.ui.common.UiThread;
import org.jixiao.ui.workbench.internal.HeadlessServices;
import org.jixiao.ui.workbench.internal.Texts;

/** Looks whether files in the folders of agency schemes have changed, and reads them again; the status line says what came of it. */
public final class SchemeReload extends Job {

    private final boolean asked;

    /** @param asked whether a person asked: then it says, too, that nothing has changed */
    public SchemeReload(boolean asked) {
        super(Texts.get("schemes.job"));
        this.asked = asked;
        setSystem(!asked);
    }

    @Override
    protected IStatus run(IProgressMonitor monitor) {
        JixiaoServices services = HeadlessServices.jixiao();
        boolean changed = services.refreshRules();
        if (changed || asked) {
            String words = Texts.get(changed ? "schemes.changed" : "schemes.unchanged", services.packs().schemes().size());
            UiThread.later(() -> UiThread.window().ifPresent(window -> say(window, words)));
        }
        return Status.OK_STATUS;
    }

    private static void say(IWorkbenchWindow window, String words) {
        IWorkbenchPart part = window.getActivePage() == null ? null : window.getActivePage().getActivePart();
        IStatusLineManager line = part == null ? null
                : part.getSite() instanceof IEditorSite editor ? editor.getActionBars().getStatusLineManager()
                : part.getSite() instanceof IViewSite view ? view.getActionBars().getStatusLineManager() : null;
        if (line != null) {
            line.setMessage(words);
        }
    }
}
