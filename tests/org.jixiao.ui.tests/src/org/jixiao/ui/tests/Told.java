package org.jixiao.ui.tests;

import java.util.List;

import org.eclipse.swt.widgets.Shell;
import org.jixiao.ui.common.Dialogs;

/** Takes down what would be told or asked instead of showing it; a question gets the first answer. */
record Told(List<String> messages) implements Dialogs {

    @Override
    public void inform(Shell shell, String title, String message) {
        messages.add(message);
    }

    @Override
    public void error(Shell shell, String title, String message) {
        messages.add(message);
    }

    @Override
    public int ask(Shell shell, String title, String message, String... buttons) {
        messages.add(message);
        return 0;
    }
}
