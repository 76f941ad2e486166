package org.jixiao.ui.workbench.internal.app;

import java.util.List;

import org.eclipse.ui.IWorkbenchWindow;
import org.eclipse.ui.actions.ActionFactory;
import org.eclipse.ui.application.ActionBarAdvisor;
import org.eclipse.ui.application.IActionBarConfigurer;

/**
 * Brings the platform's retargetable actions to life: an editor that offers undo, copy or find is reached through them.
 * Menus and tool bars themselves are data, in plugin.xml.
 */
final class JixiaoActionBarAdvisor extends ActionBarAdvisor {

    private static final List<ActionFactory> ACTIONS = List.of(ActionFactory.SAVE, ActionFactory.SAVE_AS,
            ActionFactory.SAVE_ALL, ActionFactory.REVERT, ActionFactory.PRINT, ActionFactory.QUIT, ActionFactory.UNDO,
            ActionFactory.REDO, ActionFactory.CUT, ActionFactory.COPY, ActionFactory.PASTE, ActionFactory.DELETE,
            ActionFactory.SELECT_ALL, ActionFactory.FIND, ActionFactory.REFRESH, ActionFactory.RENAME,
            ActionFactory.PROPERTIES, ActionFactory.PREFERENCES, ActionFactory.DYNAMIC_HELP);

    JixiaoActionBarAdvisor(IActionBarConfigurer configurer) {
        super(configurer);
    }

    @Override
    protected void makeActions(IWorkbenchWindow window) {
        ACTIONS.forEach(factory -> register(factory.create(window)));
    }
}
