package org.jixiao.ui.workbench.internal.theme;

import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.core.commands.ExecutionException;
import org.eclipse.core.runtime.IConfigurationElement;
import org.eclipse.core.runtime.IExecutableExtension;
import org.eclipse.ui.handlers.HandlerUtil;

/**
 * Changes the theme; which one is written behind the class name in plugin.xml.
 */
public final class ThemeHandler extends AbstractHandler implements IExecutableExtension {

    private ThemeChoice choice = ThemeChoice.LIGHT;

    @Override
    public void setInitializationData(IConfigurationElement element, String property, Object data) {
        choice = ThemeChoice.of(String.valueOf(data));
    }

    @Override
    public Object execute(ExecutionEvent event) throws ExecutionException {
        choice.choose(HandlerUtil.getActiveWorkbenchWindowChecked(event).getWorkbench());
        return null;
    }
}
