package org.jixiao.ui.common;

import java.util.EnumMap;
import java.util.Map;

import org.eclipse.jface.resource.ColorRegistry;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Color;
import org.eclipse.swt.graphics.RGB;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Display;

/**
 * The colours of the theme in use. A colour is asked for by its meaning; its value comes from the colour definitions of the
 * plug-in manifests as the light or dark style sheet sets them, and where there is none (a dialog without a workbench), it is
 * mixed from the system's own colours. The values are read once and again after each change of the theme.
 */
public final class Palette {

    /** What a colour means. */
    public enum Tone {
        /** Ground of cells. */
        GROUND("org.jixiao.ui.common.grid.background"),
        /** Words of cells that can be edited. */
        TEXT("org.jixiao.ui.common.grid.foreground"),
        /** Thin lines between cells. */
        LINE("org.jixiao.ui.common.grid.line"),
        /** Ground of the heads and of the totals. */
        HEAD("org.jixiao.ui.common.grid.head.background"),
        /** Words of the heads. */
        HEAD_TEXT("org.jixiao.ui.common.grid.head.foreground"),
        /** Words of computed cells. */
        COMPUTED("org.jixiao.ui.common.grid.computed.foreground"),
        /** Ground of cells that are still open. */
        OPEN("org.jixiao.ui.common.grid.open.background"),
        /** Words of values that are only known between bounds. */
        INTERVAL("org.jixiao.ui.common.grid.interval.foreground"),
        /** Words of values taken over by hand. */
        OVERRIDDEN("org.jixiao.ui.common.grid.overridden.foreground"),
        /** Ground of selected cells. */
        SELECTION("org.jixiao.ui.common.grid.selection.background"),
        /** Frame around the cell that has the keyboard. */
        ANCHOR("org.jixiao.ui.common.grid.anchor"),
        /** Ground of cells that contain what is looked for. */
        FOUND("org.jixiao.ui.common.grid.found.background"),
        /** Quiet words beside the matter. */
        HINT("org.jixiao.ui.common.hint.foreground"),
        /** Words of what cannot be done now. */
        DISABLED("org.jixiao.ui.common.disabled.foreground"),
        /** An error. */
        ERROR("org.jixiao.ui.common.error"),
        /** A warning. */
        WARNING("org.jixiao.ui.common.warning"),
        /** Good to know. */
        INFO("org.jixiao.ui.common.info"),
        /** Red light. */
        RED("org.jixiao.ui.common.light.red"),
        /** Yellow light. */
        YELLOW("org.jixiao.ui.common.light.yellow"),
        /** Green light. */
        GREEN("org.jixiao.ui.common.light.green"),
        /** Blue light. */
        BLUE("org.jixiao.ui.common.light.blue");

        private final String key;

        Tone(String key) {
            this.key = key;
        }

        /** Id of the colour definition. */
        public String key() {
            return key;
        }
    }

    private final Display display;
    private final Map<Tone, Color> colors = new EnumMap<>(Tone.class);

    /**
     * Makes the palette of a widget.
     *
     * @param owner the widget; the palette follows the theme until it is disposed
     * @param changed run on the UI thread after each change of the theme
     */
    public Palette(Control owner, Runnable changed) {
        display = owner.getDisplay();
        UiThread.onThemeChange(owner, () -> {
            colors.clear();
            changed.run();
        });
    }

    /** The colour of a meaning; not to be disposed. */
    public Color get(Tone tone) {
        Color color = colors.get(tone);
        if (color == null) {
            color = find(tone);
            colors.put(tone, color);
        }
        return color;
    }

    private Color find(Tone tone) {
        ColorRegistry registry = UiThread.themeColors();
        // A copy, because the registry may free its colours when the theme changes while a paint is under way.
        return registry.hasValueFor(tone.key()) ? new Color(registry.getRGB(tone.key())) : mixed(tone);
    }

    private Color mixed(Tone tone) {
        RGB ground = system(SWT.COLOR_LIST_BACKGROUND);
        RGB text = system(SWT.COLOR_LIST_FOREGROUND);
        RGB accent = system(SWT.COLOR_LIST_SELECTION);
        RGB rgb = switch (tone) {
            case GROUND -> ground;
            case TEXT, OVERRIDDEN -> text;
            case LINE -> mix(ground, text, 18);
            case HEAD -> mix(ground, text, 6);
            case HEAD_TEXT -> mix(text, ground, 20);
            case COMPUTED, HINT -> mix(text, ground, 30);
            case DISABLED -> mix(text, ground, 55);
            case OPEN, FOUND -> mix(ground, system(SWT.COLOR_YELLOW), 25);
            case INTERVAL, BLUE, INFO, ANCHOR -> accent;
            case SELECTION -> mix(ground, accent, 25);
            case ERROR, RED -> system(SWT.COLOR_RED);
            case WARNING, YELLOW -> system(SWT.COLOR_DARK_YELLOW);
            case GREEN -> system(SWT.COLOR_DARK_GREEN);
        };
        return new Color(rgb);
    }

    private RGB system(int id) {
        return display.getSystemColor(id).getRGB();
    }

    private static RGB mix(RGB from, RGB to, int percent) {
        return new RGB(part(from.red, to.red, percent), part(from.green, to.green, percent), part(from.blue, to.blue, percent));
    }

    private static int part(int from, int to, int percent) {
        return from + (to - from) * percent / 100;
    }
}
