package org.jixiao.ui.workbench.internal.perspective;

import java.util.Objects;
import org.eclipse.e4.ui.model.application.ui.basic.MPart;
import org.eclipse.e4.ui.model.application.ui.basic.MWindow;
import org.eclipse.e4.ui.workbench.modeling.EModelService;
import org.eclipse.ui.IWorkbenchWindow;
import org.eclipse.ui.views.IViewDescriptor;

/** The names of views, which the platform keeps with the layout of the window in the language that was spoken when it was stored. */
public final class StoredNames {

    private StoredNames() {
    }

    /**
     * Gives the views that are not made yet the names they have in today's language; a view that is there names itself.
     *
     * @param window the window that has just opened
     */
    public static void renew(IWorkbenchWindow window) {
        for (MPart part : window.getService(EModelService.class).findElements(window.getService(MWindow.class), null, MPart.class)) {
            IViewDescriptor view = window.getWorkbench().getViewRegistry().find(part.getElementId());
            if (view != null && part.getObject() == null && !Objects.equals(view.getLabel(), part.getLabel())) {
                part.setLabel(view.getLabel());
            }
        }
    }
}
