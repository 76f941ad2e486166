package org.jixiao.ui.workbench.internal.app;

import org.eclipse.swt.graphics.Point;
import org.eclipse.ui.application.ActionBarAdvisor;
import org.eclipse.ui.application.IActionBarConfigurer;
import org.eclipse.ui.application.IWorkbenchWindowConfigurer;
import org.eclipse.ui.application.WorkbenchWindowAdvisor;
import org.jixiao.ui.workbench.internal.Texts;

/**
 * The one window: size, title, what stands at its edges.
 */
final class JixiaoWindowAdvisor extends WorkbenchWindowAdvisor {

    /** Wide enough for a form of fourteen columns beside navigator and outline. */
    private static final Point FIRST_SIZE = new Point(1400, 880);

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
        configurer.setInitialSize(FIRST_SIZE);
        configurer.setTitle(Texts.get("product.title"));
        configurer.setShowMenuBar(true);
        configurer.setShowCoolBar(true);
        configurer.setShowStatusLine(true);
        configurer.setShowProgressIndicator(true);
        configurer.setShowPerspectiveBar(false);
    }
}
