package org.jixiao.ui.workbench.internal.help;

import java.util.Map;

import org.eclipse.core.runtime.ILog;
import org.eclipse.help.IContext;
import org.eclipse.help.IHelpResource;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.IWorkbenchPart;
import org.eclipse.ui.IWorkbenchWindow;
import org.eclipse.ui.PartInitException;
import org.eclipse.ui.help.AbstractHelpUI;
import org.jixiao.ui.common.UiThread;
import org.jixiao.ui.editor.DossierEditor;

/**
 * What F1 opens: the page about the part that has the focus, in our own help view.
 */
public final class JixiaoHelpUI extends AbstractHelpUI {

    private static final String ENDING = ".md"; //$NON-NLS-1$

    /** Which page is about which part. */
    private static final Map<String, String> PAGES = Map.of("org.jixiao.ui.editor.audit", "audit", "org.jixiao.ui.exchange.filedForm", "trace", //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$ //$NON-NLS-4$
            "org.jixiao.ui.stage.appraisal.editor", "appraisal", //$NON-NLS-1$ //$NON-NLS-2$
            "org.jixiao.ui.workbench.navigator", "window", "org.jixiao.ui.library.editor", "library", //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$ //$NON-NLS-4$
            "org.jixiao.ui.editor.scoreTrace", "trace", "org.eclipse.ui.views.ProblemView", "problems", //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$ //$NON-NLS-4$
            "org.eclipse.ui.views.ContentOutline", "evaluation", "org.eclipse.ui.views.ProgressView", "window"); //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$ //$NON-NLS-4$

    @Override
    public void displayHelp() {
        open("start"); //$NON-NLS-1$
    }

    @Override
    public void displayDynamicHelp() {
        UiThread.window().ifPresent(window -> open(pageOf(window)));
    }

    private static String pageOf(IWorkbenchWindow window) {
        IWorkbenchPage page = window.getActivePage();
        IWorkbenchPart part = page == null ? null : page.getActivePart();
        if (part == null) {
            return "start"; //$NON-NLS-1$
        }
        String known = PAGES.get(part.getSite().getId());
        if (known == null && part instanceof DossierEditor editor && editor.page() != null) {
            return editor.page().help();
        }
        return known != null ? known : part == page.getActiveEditor() ? "evaluation" : "window"; //$NON-NLS-1$ //$NON-NLS-2$
    }

    @Override
    public void displayContext(IContext context, int x, int y) {
        IHelpResource[] topics = context.getRelatedTopics();
        if (topics != null && topics.length > 0) {
            displayHelpResource(topics[0].getHref());
        } else {
            displayDynamicHelp();
        }
    }

    @Override
    public void displayHelpResource(String href) {
        String name = href.substring(href.lastIndexOf('/') + 1);
        open(name.endsWith(ENDING) ? name.substring(0, name.length() - ENDING.length()) : name);
    }

    @Override
    public boolean isContextHelpDisplayed() {
        return false;
    }

    private static void open(String page) {
        UiThread.window().map(IWorkbenchWindow::getActivePage).ifPresent(at -> {
            try {
                if (at.showView(HelpView.ID) instanceof HelpView view) {
                    view.show(page);
                }
            } catch (PartInitException e) {
                ILog.of(JixiaoHelpUI.class).log(e.getStatus());
            }
        });
    }
}
