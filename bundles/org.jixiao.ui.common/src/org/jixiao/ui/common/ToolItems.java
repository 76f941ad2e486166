package org.jixiao.ui.common;

import org.eclipse.swt.widgets.ToolBar;
import org.eclipse.swt.widgets.ToolItem;

/**
 * Enables and disables items of tool bars so that it is seen. The style sheet of the dark theme gives a tool bar one colour for all its
 * words, which the window system then draws for items that are disabled as well.
 */
public final class ToolItems {

    private static final String PALETTE = "org.jixiao.ui.common.ToolItems.palette";

    private ToolItems() {
    }

    /** Enables or disables an item; disabled words are dimmed in every theme. */
    public static void enable(ToolItem item, boolean enabled) {
        item.setEnabled(enabled);
        dim(item, palette(item.getParent()));
    }

    private static Palette palette(ToolBar bar) {
        if (bar.getData(PALETTE) instanceof Palette known) {
            return known;
        }
        Palette[] made = new Palette[1];
        made[0] = new Palette(bar, () -> {
            for (ToolItem item : bar.getItems()) {
                dim(item, made[0]);
            }
        });
        bar.setData(PALETTE, made[0]);
        return made[0];
    }

    private static void dim(ToolItem item, Palette palette) {
        item.setForeground(item.isEnabled() ? palette.get(Palette.Tone.TEXT) : palette.get(Palette.Tone.DISABLED));
    }
}
