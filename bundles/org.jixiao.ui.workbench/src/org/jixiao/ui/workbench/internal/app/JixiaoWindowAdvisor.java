package org.jixiao.ui.workbench.internal.app;

import java.util.List;

import org.eclipse.jface.preference.IPreferenceNode;
import org.eclipse.jface.preference.PreferenceManager;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.application.ActionBarAdvisor;
import org.eclipse.ui.application.IActionBarConfigurer;
import org.eclipse.ui.application.IWorkbenchWindowConfigurer;
import org.eclipse.ui.application.WorkbenchWindowAdvisor;
import org.jixiao.ui.common.UiThread;
import org.jixiao.ui.workbench.internal.Texts;
import org.jixiao.ui.workbench.internal.perspective.StoredNames;

/**
 * The one window: size, title, what stands at its edges.
 */
final class JixiaoWindowAdvisor extends WorkbenchWindowAdvisor {

    /** Preference pages of the platform are about development tools; those of our bundles and packs stay. */
    private static final String OURS = "org.jixiao."; //$NON-NLS-1$

    /** Tools for source text that the platform's text editor adds to every window; nothing here is source text. */
    private static final List<String> FOREIGN_ACTION_SETS = List.of(
            "org.eclipse.ui.edit.text.actionSet.annotationNavigation", //$NON-NLS-1$
            "org.eclipse.ui.edit.text.actionSet.navigation", //$NON-NLS-1$
            "org.eclipse.ui.edit.text.actionSet.convertLineDelimitersTo", //$NON-NLS-1$
            "org.eclipse.ui.edit.text.actionSet.openExternalFile", //$NON-NLS-1$
            "org.eclipse.ui.actionSet.openFiles", "org.eclipse.ui.actionSet.keyBindings", //$NON-NLS-1$ //$NON-NLS-2$
            "org.eclipse.ui.WorkingSetActionSet", "org.eclipse.ui.NavigateActionSet", //$NON-NLS-1$ //$NON-NLS-2$
            "org.eclipse.ui.cheatsheets.actionSet"); //$NON-NLS-1$

    JixiaoWindowAdvisor(IWorkbenchWindowConfigurer configurer) {
        super(configurer);
    }

    @Override
    public ActionBarAdvisor createActionBarAdvisor(IActionBarConfigurer configurer) {
        return new JixiaoActionBarAdvisor(configurer);
    }

    @Override
    public void preWindowOpen() {
        IWorkbenchWindowConfigurer configurer = getWindowConfigurer();
        // A form of fourteen columns beside navigator and outline wants all the room there is; later the size is remembered.
        Rectangle screen = UiThread.screen();
        configurer.setInitialSize(new Point(screen.width, screen.height));
        configurer.setTitle(Texts.get("product.title"));
        configurer.setShowMenuBar(true);
        configurer.setShowCoolBar(true);
        configurer.setShowStatusLine(true);
        configurer.setShowProgressIndicator(true);
        configurer.setShowPerspectiveBar(false);
    }

    @Override
    public void postWindowOpen() {
        IWorkbenchPage page = getWindowConfigurer().getWindow().getActivePage();
        if (page != null) {
            FOREIGN_ACTION_SETS.forEach(page::hideActionSet);
        }
        StoredNames.renew(getWindowConfigurer().getWindow());
        PreferenceManager pages = getWindowConfigurer().getWorkbenchConfigurer().getWorkbench().getPreferenceManager();
        for (IPreferenceNode node : pages.getRootSubNodes()) {
            if (!node.getId().startsWith(OURS)) {
                pages.remove(node);
            }
        }
    }
}
