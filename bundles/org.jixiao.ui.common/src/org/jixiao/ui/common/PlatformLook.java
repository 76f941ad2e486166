package org.jixiao.ui.common;

import org.eclipse.swt.widgets.Widget;

/** Leaves the look of single widgets to the platform. */
public final class PlatformLook {

    /** The style sheets leave a widget alone that has this. */
    private static final String UNSTYLED = "org.eclipse.e4.ui.css.disabled";

    private PlatformLook() {
    }

    /**
     * The style sheet of the dark theme gives the words of a button one colour, whether it can be pressed or not; the platform shows by
     * itself what cannot be pressed, in both themes.
     */
    public static <W extends Widget> W of(W widget) {
        widget.setData(UNSTYLED, Boolean.TRUE);
        return widget;
    }
}
