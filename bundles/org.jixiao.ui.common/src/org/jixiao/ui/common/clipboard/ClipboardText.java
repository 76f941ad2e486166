package org.jixiao.ui.common.clipboard;

import org.eclipse.swt.dnd.Clipboard;
import org.eclipse.swt.dnd.TextTransfer;
import org.eclipse.swt.dnd.Transfer;
import org.eclipse.swt.widgets.Display;

/** Plain text on the clipboard of the system. */
public final class ClipboardText {

    private ClipboardText() {
    }

    /** Puts a text there; an empty one leaves what is there. */
    public static void put(Display display, String text) {
        if (text.isEmpty()) {
            return;
        }
        Clipboard clipboard = new Clipboard(display);
        try {
            clipboard.setContents(new Object[] {text}, new Transfer[] {TextTransfer.getInstance()});
        } finally {
            clipboard.dispose();
        }
    }

    /** The text that is there; null when there is none. */
    public static String get(Display display) {
        Clipboard clipboard = new Clipboard(display);
        try {
            return clipboard.getContents(TextTransfer.getInstance()) instanceof String text ? text : null;
        } finally {
            clipboard.dispose();
        }
    }
}
