package org.jixiao.ui.workbench.internal.dossiers;

import java.io.IOException;
import java.nio.file.Path;
import java.util.HashSet;

import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.core.commands.ExecutionException;
import org.eclipse.core.resources.IContainer;
import org.eclipse.core.resources.IFile;
import org.eclipse.core.resources.IResource;
import org.eclipse.core.resources.ResourcesPlugin;
import org.eclipse.core.resources.WorkspaceJob;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.IPath;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.core.runtime.Status;
import org.eclipse.ui.IWorkbenchWindow;
import org.eclipse.ui.PartInitException;
import org.eclipse.ui.handlers.HandlerUtil;
import org.eclipse.ui.ide.IDE;
import org.jixiao.model.dossier.Dossier;
import org.jixiao.report.FileNames;
import org.jixiao.services.DossierWork;
import org.jixiao.ui.common.BackgroundWork;
import org.jixiao.ui.common.Dialogs;
import org.jixiao.ui.common.UiThread;
import org.jixiao.ui.workbench.internal.HeadlessServices;
import org.jixiao.ui.workbench.internal.Texts;
import org.jixiao.workspace.NewFiles;

/** Makes a dossier that does not come from a filed form, and opens it: of a project, a policy, a department or a government budget as a whole. */
public final class NewDossierHandler extends AbstractHandler {

    @Override
    public Object execute(ExecutionEvent event) throws ExecutionException {
        IWorkbenchWindow window = HandlerUtil.getActiveWorkbenchWindowChecked(event);
        new NewDossierDialog(window.getShell()).ask().ifPresent(dossier -> new Store(dossier, window).schedule());
        return null;
    }

    /** Stores it: in the project of its year, in the folder of its unit. */
    private static final class Store extends WorkspaceJob {

        private final Dossier dossier;
        private final IWorkbenchWindow window;

        Store(Dossier dossier, IWorkbenchWindow window) {
            super(Texts.get("newDossier.title"));
            this.dossier = dossier;
            this.window = window;
            setRule(ResourcesPlugin.getWorkspace().getRoot());
        }

        @Override
        public IStatus runInWorkspace(IProgressMonitor monitor) throws CoreException {
            DossierWork work = HeadlessServices.jixiao().work();
            IPath path = IPath.fromPortableString(Integer.toString(dossier.getFiscalYear())).append(FileNames.safe(work.unitOf(dossier)));
            IContainer folder = NewFiles.folder(ResourcesPlugin.getWorkspace().getRoot(), path, monitor);
            IFile file = NewFiles.free(folder, FileNames.safe(work.titleOf(dossier)), new HashSet<>());
            try {
                HeadlessServices.jixiao().store().save(Path.of(file.getLocationURI()), dossier);
            } catch (IOException e) {
                return new Status(IStatus.ERROR, NewDossierHandler.class, String.valueOf(e.getMessage()), e);
            }
            folder.refreshLocal(IResource.DEPTH_INFINITE, monitor);
            UiThread.later(() -> open(file));
            return Status.OK_STATUS;
        }

        private void open(IFile file) {
            try {
                IDE.openEditor(window.getActivePage(), file);
            } catch (PartInitException e) {
                BackgroundWork.log(NewDossierHandler.class, file.getName(), e);
                Dialogs.onScreen().error(window.getShell(), Texts.get("newDossier.title"), String.valueOf(e.getMessage()));
            }
        }
    }
}
