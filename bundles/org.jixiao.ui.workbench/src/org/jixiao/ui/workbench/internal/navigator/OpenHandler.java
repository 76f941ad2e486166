package org.jixiao.ui.workbench.internal.navigator;

import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.core.commands.ExecutionException;
import org.eclipse.core.resources.IFile;
import org.eclipse.core.runtime.Adapters;
import org.eclipse.jface.dialogs.ErrorDialog;
import org.eclipse.jface.viewers.ISelection;
import org.eclipse.jface.viewers.IStructuredSelection;
import org.eclipse.jface.viewers.StructuredSelection;
import org.eclipse.ui.IEditorPart;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.PartInitException;
import org.eclipse.ui.handlers.HandlerUtil;
import org.eclipse.ui.ide.IDE;
import org.eclipse.ui.part.IShowInTarget;
import org.eclipse.ui.part.ShowInContext;
import org.jixiao.ui.workbench.internal.Texts;

/**
 * Opens what is selected in the navigator; of a stage, its dossier with that stage in front.
 */
public final class OpenHandler extends AbstractHandler {

    @Override
    public Object execute(ExecutionEvent event) throws ExecutionException {
        open(HandlerUtil.getActiveWorkbenchWindowChecked(event).getActivePage(),
                HandlerUtil.getCurrentSelection(event));
        return null;
    }

    /** Opens files and stages in their editors; says so where that fails. */
    public static void open(IWorkbenchPage page, ISelection selection) {
        if (!(selection instanceof IStructuredSelection structured)) {
            return;
        }
        for (Object element : structured.toList()) {
            IFile file = Adapters.adapt(element, IFile.class);
            if (file == null) {
                continue;
            }
            try {
                IEditorPart editor = IDE.openEditor(page, file);
                IShowInTarget target = Adapters.adapt(editor, IShowInTarget.class);
                if (element instanceof StageNode node && target != null) {
                    // The editor knows the stages by their names; what it does not know it leaves alone.
                    target.show(new ShowInContext(file, new StructuredSelection(node.mark().stage().name())));
                }
            } catch (PartInitException e) {
                ErrorDialog.openError(page.getWorkbenchWindow().getShell(), Texts.get("product.name"),
                        Texts.get("open.failed", file.getName()), e.getStatus());
            }
        }
    }
}
