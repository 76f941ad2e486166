package org.jixiao.ui.exchange.filed;

import java.nio.file.Path;
import java.util.Iterator;
import java.util.Optional;
import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.core.commands.ExecutionException;
import org.eclipse.core.runtime.Adapters;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.PartInitException;
import org.eclipse.ui.handlers.HandlerUtil;
import org.jixiao.model.base.Provenance;
import org.jixiao.ui.editor.DossierContext;
import org.jixiao.ui.editor.FiledCells;

/** Opens the view of the filed form at the cell that the score trace asks for. */
public final class ShowFiledCellHandler extends AbstractHandler {

    @Override
    public Object execute(ExecutionEvent event) throws ExecutionException {
        IWorkbenchPage page = HandlerUtil.getActiveWorkbenchWindowChecked(event).getActivePage();
        Path file = Path.of(event.getParameter(FiledCells.FILE));
        DossierContext context = Adapters.adapt(page.getActiveEditor(), DossierContext.class);
        if (context == null && !file.isAbsolute()) {
            return null;
        }
        try {
            FiledFormView view = (FiledFormView) page.showView(FiledFormView.ID);
            if (file.isAbsolute()) {
                view.show(file, event.getParameter(FiledCells.SHEET), event.getParameter(FiledCells.CELL));
            } else {
                origin(context.dossier(), event).ifPresent(at -> view.show(context, at));
            }
        } catch (PartInitException e) {
            throw new ExecutionException(e.getMessage(), e);
        }
        return null;
    }

    private static Optional<Provenance> origin(EObject dossier, ExecutionEvent event) {
        for (Iterator<EObject> all = dossier.eAllContents(); all.hasNext();) {
            if (all.next() instanceof Provenance at && same(at.getFile(), event, FiledCells.FILE) && same(at.getSheet(), event, FiledCells.SHEET)
                    && same(at.getCell(), event, FiledCells.CELL)) {
                return Optional.of(at);
            }
        }
        return Optional.empty();
    }

    private static boolean same(String value, ExecutionEvent event, String parameter) {
        return value != null && value.equals(event.getParameter(parameter));
    }
}
