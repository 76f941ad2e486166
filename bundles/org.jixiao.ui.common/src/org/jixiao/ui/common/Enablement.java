package org.jixiao.ui.common;

import org.eclipse.jface.action.IAction;
import org.eclipse.jface.action.IToolBarManager;
import org.eclipse.jface.action.ToolBarManager;
import org.eclipse.swt.graphics.Color;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.ToolBar;
import org.eclipse.swt.widgets.ToolItem;

/**
 * Enables and disables buttons, lists, actions and items of tool bars so that it is seen. The style sheet of the dark theme gives them one colour for
 * their words, which the window system then draws for what is disabled as well.
 */
public final class Enablement {

    private static final String PALETTE = "org.jixiao.ui.common.Enablement.palette";

    private Enablement() {
    }

    /** Enables or disables an item of a tool bar; disabled words are dimmed in every theme. */
    public static void set(ToolItem item, boolean enabled) {
        item.setEnabled(enabled);
        paint(item.getParent());
    }

    /** Enables or disables a button or a list; disabled words are dimmed in every theme. */
    public static void set(Control control, boolean enabled) {
        control.setEnabled(enabled);
        paint(control);
    }

    /**
     * Enables or disables an action in the tool bar of a view; disabled words are dimmed in every theme.
     *
     * @param bar holds the action, and gets its widgets when the view is shown
     */
    public static void set(IAction action, boolean enabled, IToolBarManager bar) {
        action.setEnabled(enabled);
        UiThread.later(() -> {
            if (bar instanceof ToolBarManager manager && manager.getControl() != null && !manager.getControl().isDisposed()) {
                paint(manager.getControl());
            }
        });
    }

    private static void paint(Control control) {
        if (!(control.getData(PALETTE) instanceof Palette)) {
            control.setData(PALETTE, new Palette(control, () -> paint(control)));
            // The style sheet reaches a new widget after those who made it.
            UiThread.later(control, () -> paint(control));
        }
        Palette palette = (Palette) control.getData(PALETTE);
        if (control instanceof ToolBar bar) {
            for (ToolItem item : bar.getItems()) {
                Color color = color(palette, item.isEnabled());
                if (!color.equals(item.getForeground())) {
                    item.setForeground(color);
                }
            }
        } else {
            Color color = color(palette, control.isEnabled());
            if (!color.equals(control.getForeground())) {
                // A head enables its buttons after each edit: setting the same colour again would be felt.
                control.setForeground(color);
            }
        }
    }

    private static Color color(Palette palette, boolean enabled) {
        return palette.get(enabled ? Palette.Tone.TEXT : Palette.Tone.DISABLED);
    }
}
