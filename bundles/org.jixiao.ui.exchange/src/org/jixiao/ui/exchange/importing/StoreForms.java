package org.jixiao.ui.exchange.importing;

import java.io.IOException;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.eclipse.core.resources.IContainer;
import org.eclipse.core.resources.IFile;
import org.eclipse.core.resources.IFolder;
import org.eclipse.core.resources.IResource;
import org.eclipse.core.resources.IWorkspaceRoot;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.IPath;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.core.runtime.MultiStatus;
import org.eclipse.core.runtime.OperationCanceledException;
import org.eclipse.core.runtime.Status;
import org.eclipse.core.runtime.SubMonitor;
import org.jixiao.core.document.DocumentStore;
import org.jixiao.exchange.imports.FormPreview;
import org.jixiao.model.dossier.Dossier;
import org.jixiao.report.FileNames;
import org.jixiao.services.DossierWork;
import org.jixiao.services.KeptForms;
import org.jixiao.ui.common.Texts;
import org.jixiao.workspace.NewFiles;

/** Writes the accepted forms as dossiers: a folder for each unit, a file for each subject. Runs beside the UI thread. */
final class StoreForms {

    private final Texts texts;
    private final IWorkspaceRoot root;
    private final DocumentStore store;
    private final DossierWork work;

    StoreForms(Texts texts, IWorkspaceRoot root, DocumentStore store, DossierWork work) {
        this.texts = texts;
        this.root = root;
        this.store = store;
        this.work = work;
    }

    /**
     * Stores the forms. A form that cannot be written does not stop the others; what exists already is never overwritten.
     *
     * @param filed files with accepted forms
     * @param target path in the workspace, its first segment the project
     * @param written receives the new files
     * @return problems, one for each form that was not stored
     * @throws CoreException when the target folder cannot be made
     * @throws OperationCanceledException when the user cancelled; the dossiers stored so far stay
     */
    IStatus run(List<FiledForm> filed, String target, List<IFile> written, IProgressMonitor monitor) throws CoreException {
        SubMonitor progress = SubMonitor.convert(monitor, texts.get("import.storing"), filed.size() + 1);
        MultiStatus problems = new MultiStatus(StoreForms.class, 0, texts.get("import.store.problems"));
        IContainer base = NewFiles.folder(root, IPath.fromPortableString(target), progress.split(1));
        Set<IPath> taken = new HashSet<>();
        for (FiledForm file : filed) {
            SubMonitor one = progress.split(1);
            for (FormPreview form : file.acceptable()) {
                if (monitor.isCanceled()) {
                    throw new OperationCanceledException();
                }
                one.subTask(form.dossier().getTitle());
                try {
                    written.add(store(form, base, taken));
                    KeptForms.keep(file.file(), Path.of(base.getProject().getLocationURI()));
                } catch (IOException e) {
                    problems.add(new Status(IStatus.ERROR, StoreForms.class, e.getMessage()));
                }
            }
        }
        base.refreshLocal(IResource.DEPTH_INFINITE, null);
        return problems;
    }

    private IFile store(FormPreview form, IContainer base, Set<IPath> taken) throws IOException, CoreException {
        Dossier dossier = form.acceptAsNew();
        work.chooseSchemes(dossier);
        work.score(dossier);
        IContainer folder = base;
        String unit = work.unitOf(dossier);
        if (!unit.isBlank()) {
            IFolder own = base.getFolder(IPath.fromPortableString(FileNames.safe(unit)));
            if (!own.exists()) {
                own.create(true, true, null);
            }
            folder = own;
        }
        IFile file = NewFiles.free(folder, FileNames.safe(work.titleOf(dossier)), taken);
        store.save(Path.of(file.getLocationURI()), dossier);
        return file;
    }
}
