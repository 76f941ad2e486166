package org.jixiao.ui.editor.library;

import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.core.commands.ExecutionException;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.ui.handlers.HandlerUtil;
import org.jixiao.ui.common.Dialogs;
import org.jixiao.ui.common.Texts;
import org.jixiao.ui.editor.DossierEditor;

/** Takes indicators from a library into the page in front; says so where that has no place for them. */
public final class TakeIndicatorsHandler extends AbstractHandler {

    @Override
    public Object execute(ExecutionEvent event) throws ExecutionException {
        Texts texts = Texts.of(TakeIndicatorsHandler.class);
        Shell shell = HandlerUtil.getActiveShellChecked(event);
        if (HandlerUtil.getActiveEditor(event) instanceof DossierEditor editor && editor.page() != null && editor.page().indicatorPlace().isPresent()
                && !editor.context().isReadOnly()) {
            editor.commit();
            TakeIndicators.ask(shell, editor.context(), editor.page().indicatorPlace().orElseThrow());
        } else {
            Dialogs.onScreen().inform(shell, texts.get("take.title"), texts.get("take.nowhere"));
        }
        return null;
    }
}
