package org.jixiao.ui.editor.table;

import java.time.LocalDate;
import java.util.Optional;

import org.eclipse.jface.dialogs.InputDialog;
import org.eclipse.jface.window.Window;
import org.eclipse.swt.widgets.Shell;
import org.jixiao.ui.common.Days;
import org.jixiao.ui.common.Texts;

/** Asks for a day. */
public final class DayDialog {

    private DayDialog() {
    }

    /**
     * Asks.
     *
     * @param key title {@code key}, question {@code key.ask}
     * @param proposed the day that stands there first
     * @return empty when nothing was answered
     */
    public static Optional<LocalDate> ask(Shell shell, Texts texts, String key, LocalDate proposed) {
        InputDialog dialog = new InputDialog(shell, texts.get(key), texts.get(key + ".ask"), Days.text(proposed),
                typed -> Days.read(typed) == null ? Texts.of(DayDialog.class).get("check.day", typed.strip()) : null);
        return dialog.open() == Window.OK ? Optional.of(Days.read(dialog.getValue())) : Optional.empty();
    }
}
