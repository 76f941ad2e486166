package org.jixiao.ui.common;

import org.eclipse.jface.dialogs.MessageDialog;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Shell;

/**
 * What the program asks and tells in dialogs. Code that needs an answer takes this interface, so that a test can answer instead
 * of a person.
 */
public interface Dialogs {

    /** Tells something good to know. */
    void inform(Shell shell, String title, String message);

    /** Tells that something went wrong: what, why, and what to do. The text can be selected and copied. */
    void error(Shell shell, String title, String message);

    /**
     * Asks a question.
     *
     * @param buttons the answers; the first is the default
     * @return index of the answer, or -1 when the dialog was closed
     */
    int ask(Shell shell, String title, String message, String... buttons);

    /** The title of a dialog that is opened by a button: its words without the dots that announce the dialog. */
    static String title(String button) {
        return button.replaceFirst("(…|\\.\\.\\.)$", "");
    }

    /** Dialogs that a person sees. */
    static Dialogs onScreen() {
        return new Dialogs() {
            @Override
            public void inform(Shell shell, String title, String message) {
                MessageDialog.openInformation(shell, Dialogs.title(title), message);
            }

            @Override
            public void error(Shell shell, String title, String message) {
                new TextDialog(shell, Dialogs.title(title), message).open();
            }

            @Override
            public int ask(Shell shell, String title, String message, String... buttons) {
                return new MessageDialog(shell, Dialogs.title(title), null, message, MessageDialog.QUESTION, 0, buttons) {
                    {
                        // a dialog that goes down with its window was not answered, least of all with the first button
                        setReturnCode(SWT.DEFAULT);
                    }
                }.open();
            }
        };
    }
}
