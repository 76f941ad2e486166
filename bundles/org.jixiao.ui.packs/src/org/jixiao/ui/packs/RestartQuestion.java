package org.jixiao.ui.packs;

import org.eclipse.swt.widgets.Shell;
import org.eclipse.ui.IWorkbenchWindow;
import org.jixiao.ui.common.Dialogs;

/** Asks whether the program shall start again, which is when a change of packs takes effect. */
final class RestartQuestion {

    private RestartQuestion() {
    }

    /**
     * Asks, and starts again when the answer is yes; editors with changes ask for saving then.
     *
     * @param what one or more sentences about what has changed
     */
    static void ask(IWorkbenchWindow window, Dialogs dialogs, Shell shell, PackTexts texts, String what) {
        int answer = dialogs.ask(shell, texts.get("restart.title"), texts.get("restart.question", what), texts.get("restart.yes"),
                texts.get("restart.no"));
        if (answer == 0) {
            window.getWorkbench().restart();
        }
    }
}
