package org.jixiao.ui.common;

import java.util.function.Supplier;

import org.eclipse.jface.dialogs.DialogSettings;
import org.eclipse.jface.dialogs.IDialogSettings;
import org.eclipse.jface.resource.ColorRegistry;
import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.jface.util.IPropertyChangeListener;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.ui.IWorkbenchWindow;
import org.eclipse.ui.PlatformUI;
import org.osgi.framework.FrameworkUtil;

/**
 * The one place that finds the display and the workbench of the running program. Everything else gets a widget or this class.
 */
public final class UiThread {

    private UiThread() {
    }

    /**
     * Runs the task on the UI thread later, and not at all once the display is gone.
     *
     * @param task what touches widgets; must be short
     */
    public static void later(Runnable task) {
        Display display = Display.getDefault();
        if (display != null && !display.isDisposed()) {
            display.asyncExec(() -> {
                if (!display.isDisposed()) {
                    task.run();
                }
            });
        }
    }

    /** Runs the task on the UI thread later, unless the widget is gone by then. */
    public static void later(Control control, Runnable task) {
        if (!control.isDisposed()) {
            control.getDisplay().asyncExec(() -> {
                if (!control.isDisposed()) {
                    task.run();
                }
            });
        }
    }

    /** Runs the task on the UI thread and waits for what it answers. */
    public static <T> T call(Supplier<T> task) {
        return Display.getDefault().syncCall(task::get);
    }

    /** What is remembered for dialogs of a class between two starts, such as their size. */
    public static IDialogSettings settings(Class<?> dialog) {
        return DialogSettings.getOrCreateSection(PlatformUI.getDialogSettingsProvider(FrameworkUtil.getBundle(dialog)).getDialogSettings(),
                dialog.getSimpleName());
    }

    /** Whether this thread may touch widgets. */
    public static boolean isCurrent() {
        return Display.getCurrent() != null;
    }

    /** The widget that has the keyboard; null when none of this program has it. */
    public static Control focus() {
        Display display = Display.getCurrent();
        return display == null ? null : display.getFocusControl();
    }

    /** The shell to open dialogs on; null when there is none. */
    public static Shell shell() {
        if (PlatformUI.isWorkbenchRunning()) {
            IWorkbenchWindow window = PlatformUI.getWorkbench().getActiveWorkbenchWindow();
            if (window != null) {
                return window.getShell();
            }
        }
        Display display = Display.getCurrent();
        return display == null ? null : display.getActiveShell();
    }

    /** The part of the first screen that windows may use. */
    public static Rectangle screen() {
        return Display.getDefault().getPrimaryMonitor().getClientArea();
    }

    /** The colours of the theme in use. */
    static ColorRegistry themeColors() {
        return PlatformUI.isWorkbenchRunning()
                ? PlatformUI.getWorkbench().getThemeManager().getCurrentTheme().getColorRegistry()
                : JFaceResources.getColorRegistry();
    }

    /** Tells the listener of every change of the theme or its colours, until the widget is disposed. */
    static void onThemeChange(Control control, Runnable listener) {
        IPropertyChangeListener changed = event -> later(control, listener);
        JFaceResources.getColorRegistry().addListener(changed);
        if (PlatformUI.isWorkbenchRunning()) {
            PlatformUI.getWorkbench().getThemeManager().addPropertyChangeListener(changed);
        }
        control.addDisposeListener(e -> {
            JFaceResources.getColorRegistry().removeListener(changed);
            if (PlatformUI.isWorkbenchRunning()) {
                PlatformUI.getWorkbench().getThemeManager().removePropertyChangeListener(changed);
            }
        });
    }

    /**
     * The window the user works in; empty while the workbench starts or ends, and outside the UI thread.
     */
    public static java.util.Optional<org.eclipse.ui.IWorkbenchWindow> window() {
        return org.eclipse.ui.PlatformUI.isWorkbenchRunning()
                ? java.util.Optional.ofNullable(org.eclipse.ui.PlatformUI.getWorkbench().getActiveWorkbenchWindow())
                : java.util.Optional.empty();
    }
}
