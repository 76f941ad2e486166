package org.jixiao.ui.exchange.exporting;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.core.resources.IContainer;
import org.eclipse.core.resources.IFile;
import org.eclipse.core.resources.IResource;
import org.eclipse.core.runtime.Adapters;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.eclipse.jface.viewers.ISelection;
import org.eclipse.jface.viewers.IStructuredSelection;
import org.eclipse.ui.IEditorPart;
import org.eclipse.ui.handlers.HandlerUtil;
import org.jixiao.core.session.DossierSession;
import org.jixiao.model.dossier.Dossier;
import org.jixiao.services.JixiaoServices;
import org.jixiao.ui.common.BackgroundWork;
import org.jixiao.ui.common.UiThread;

/** The dossiers a command works on: those selected in the navigator, else the one in the active editor. */
public final class ChosenDossiers {

    private static final String ENDING = "dossier";

    private ChosenDossiers() {
    }

    /** Files of the dossiers, each once, in the order of the selection. */
    public static List<Path> of(ExecutionEvent event) {
        Set<Path> found = new LinkedHashSet<>();
        ISelection selection = HandlerUtil.getCurrentSelection(event);
        if (selection instanceof IStructuredSelection structured) {
            for (Object element : structured.toList()) {
                IResource resource = Adapters.adapt(element, IResource.class);
                if (resource != null) {
                    collect(resource, found);
                }
            }
        }
        IEditorPart editor = HandlerUtil.getActiveEditor(event);
        if (found.isEmpty() && editor != null) {
            IFile file = Adapters.adapt(editor.getEditorInput(), IFile.class);
            if (file != null) {
                collect(file, found);
            }
        }
        return new ArrayList<>(found);
    }

    private static void collect(IResource resource, Set<Path> found) {
        if (resource instanceof IFile file && ENDING.equals(file.getFileExtension()) && file.getLocation() != null) {
            found.add(file.getLocation().toPath());
        } else if (resource instanceof IContainer container && container.isAccessible()) {
            try {
                for (IResource member : container.members()) {
                    collect(member, found);
                }
            } catch (CoreException gone) {
                BackgroundWork.log(ChosenDossiers.class, "A folder could not be listed: " + container.getFullPath(), gone);
            }
        }
    }

    /**
     * A copy of the dossier as the user sees it: with the edits of an open editor, whether saved or not.
     *
     * @throws IOException when the file cannot be read, naming it and the reason
     */
    static Dossier snapshot(JixiaoServices services, Path file) throws IOException {
        Optional<DossierSession> open = services.sessions().find(file);
        if (open.isPresent()) {
            // Copied where it is edited: nobody changes it meanwhile.
            Optional<Dossier> edited = UiThread.call(() -> open.get().root(Dossier.class).map(EcoreUtil::copy));
            if (edited.isPresent()) {
                return edited.get();
            }
        }
        return (Dossier) services.store().load(file).root();
    }
}
