package org.jixiao.ui.workbench.internal.theme;

import java.util.Locale;

import org.eclipse.core.runtime.ILog;
import org.eclipse.core.runtime.preferences.IEclipsePreferences;
import org.eclipse.core.runtime.preferences.InstanceScope;
import org.eclipse.e4.ui.css.swt.theme.ITheme;
import org.eclipse.e4.ui.css.swt.theme.IThemeEngine;
import org.eclipse.swt.widgets.Display;
import org.eclipse.ui.IWorkbench;
import org.osgi.service.prefs.BackingStoreException;

/**
 * Light, dark, or as the desktop.
 */
public enum ThemeChoice {
    /** Always light. */
    LIGHT,
    /** Always dark. */
    DARK,
    /** Dark when the desktop is. */
    SYSTEM;

    /** Id of the platform's light theme. */
    public static final String LIGHT_ID = "org.eclipse.e4.ui.css.theme.e4_default"; //$NON-NLS-1$
    /** Id of the platform's dark theme. */
    public static final String DARK_ID = "org.eclipse.e4.ui.css.theme.e4_dark"; //$NON-NLS-1$

    private static final String NODE = "org.jixiao.ui.workbench"; //$NON-NLS-1$
    private static final String KEY = "theme"; //$NON-NLS-1$

    /** The choice stored with this workspace; light when there is none. */
    public static ThemeChoice load() {
        return of(InstanceScope.INSTANCE.getNode(NODE).get(KEY, LIGHT.name()));
    }

    /** The choice of that name; light when there is no such. */
    public static ThemeChoice of(String name) {
        for (ThemeChoice choice : values()) {
            if (choice.name().equals(name.toUpperCase(Locale.ROOT))) {
                return choice;
            }
        }
        return LIGHT;
    }

    /**
     * Makes this the choice of the workspace, and shows it.
     *
     * @param workbench the running workbench; call on its thread
     */
    public void choose(IWorkbench workbench) {
        IEclipsePreferences node = InstanceScope.INSTANCE.getNode(NODE);
        node.put(KEY, name());
        try {
            node.flush();
        } catch (BackingStoreException e) {
            ILog.of(ThemeChoice.class).warn(e.getMessage(), e);
        }
        apply(workbench);
    }

    /**
     * Shows this theme, unless it is shown already.
     *
     * @param workbench the running workbench; call on its thread
     */
    public void apply(IWorkbench workbench) {
        IThemeEngine engine = workbench.getService(IThemeEngine.class);
        if (engine == null) {
            return;
        }
        String wanted = id();
        ITheme active = engine.getActiveTheme();
        if (active == null || !active.getId().equals(wanted)) {
            engine.setTheme(wanted, true);
        }
    }

    private String id() {
        return switch (this) {
            case LIGHT -> LIGHT_ID;
            case DARK -> DARK_ID;
            case SYSTEM -> Display.isSystemDarkTheme() ? DARK_ID : LIGHT_ID;
        };
    }
}
