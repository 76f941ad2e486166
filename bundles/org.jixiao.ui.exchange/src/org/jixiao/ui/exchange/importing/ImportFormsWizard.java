package org.jixiao.ui.exchange.importing;

import java.io.IOException;
import java.time.Year;
import java.util.ArrayList;
import java.util.List;
import org.eclipse.core.resources.IFile;
import org.eclipse.core.resources.IResource;
import org.eclipse.core.resources.IWorkspaceRoot;
import org.eclipse.core.resources.ResourcesPlugin;
import org.eclipse.core.runtime.Adapters;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.ICoreRunnable;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.core.runtime.Status;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.jface.viewers.IStructuredSelection;
import org.eclipse.jface.wizard.Wizard;
import org.eclipse.ui.IImportWizard;
import org.eclipse.ui.IWorkbench;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.IWorkbenchWindow;
import org.eclipse.ui.PartInitException;
import org.eclipse.ui.ide.IDE;
import org.jixiao.exchange.imports.FormPreview;
import org.jixiao.services.JixiaoServices;
import org.jixiao.ui.common.BackgroundWork;
import org.jixiao.ui.common.Dialogs;
import org.jixiao.ui.common.Texts;
import org.jixiao.ui.common.UiThread;
import org.jixiao.ui.exchange.ExchangeTexts;

/** Imports filed forms: choose files, look at what the program made of them, take them over as dossiers. */
public final class ImportFormsWizard extends Wizard implements IImportWizard {

    /** More dossiers than this are not opened in editors after the import. */
    private static final int OPEN_AT_MOST = 1;

    private final Texts texts = ExchangeTexts.get();
    private final List<FiledForm> forms = new ArrayList<>();
    private IWorkbench workbench;
    private FilesPage files;
    private PreviewPage preview;
    private JixiaoServices services;
    private String target;

    @Override
    public void init(IWorkbench bench, IStructuredSelection selection) {
        workbench = bench;
        services = bench.getService(JixiaoServices.class);
        target = target(selection);
        setWindowTitle(texts.get("import.title"));
        setNeedsProgressMonitor(true);
    }

    private static String target(IStructuredSelection selection) {
        Object first = selection == null ? null : selection.getFirstElement();
        IResource resource = Adapters.adapt(first, IResource.class);
        if (resource != null && resource.getType() == IResource.FILE) {
            resource = resource.getParent();
        }
        boolean usable = resource != null && resource.getType() != IResource.ROOT;
        return usable ? resource.getFullPath().makeRelative().toString() : Integer.toString(Year.now().getValue());
    }

    @Override
    public void addPages() {
        files = new FilesPage(texts, forms, ResourcesPlugin.getWorkspace().getRoot(), target);
        addPage(files);
        preview = new PreviewPage(texts, forms, services);
        addPage(preview);
    }

    /** Puts files into the list, as a drop on the navigator does. */
    public void add(List<java.nio.file.Path> chosen) {
        chosen.forEach(path -> forms.add(new FiledForm(path)));
    }

    /** Says where the dossiers go: a path in the workspace, its first segment the year. */
    public void target(String folder) {
        target = folder;
    }

    @Override
    public boolean performFinish() {
        List<FiledForm> accepted = forms.stream().filter(f -> !f.acceptable().isEmpty()).toList();
        IWorkspaceRoot root = ResourcesPlugin.getWorkspace().getRoot();
        StoreForms store = new StoreForms(texts, root, services.store(), services.work());
        String into = files.target();
        boolean keeps = preview.keeps();
        List<IFile> written = new ArrayList<>();
        Job job = Job.create(texts.get("import.job", accepted.size()), (ICoreRunnable) monitor -> {
            IStatus problems = store.run(accepted, into, written, monitor);
            if (keeps) {
                keepMappings(accepted);
            }
            UiThread.later(() -> finished(written, problems));
        });
        job.setUser(true);
        job.setRule(root);
        job.schedule();
        return true;
    }

    /** What the user said about columns and kinds of forms is remembered for the next form of the same layout. */
    private void keepMappings(List<FiledForm> accepted) throws CoreException {
        for (FiledForm file : accepted) {
            for (FormPreview form : file.acceptable()) {
                try {
                    services.keepMapping(form.form(), file.choices());
                } catch (IOException e) {
                    throw new CoreException(Status.error(texts.get("import.mapping.failed", String.valueOf(e.getMessage())), e));
                }
            }
        }
    }

    private void finished(List<IFile> written, IStatus problems) {
        IWorkbenchWindow window = workbench.getActiveWorkbenchWindow();
        if (window == null) {
            return;
        }
        if (!problems.isOK()) {
            StringBuilder all = new StringBuilder(problems.getMessage());
            for (IStatus child : problems.getChildren()) {
                all.append(System.lineSeparator()).append(child.getMessage());
            }
            Dialogs.onScreen().error(window.getShell(), texts.get("import.title"), all.toString());
        }
        IWorkbenchPage page = window.getActivePage();
        for (IFile file : written.subList(0, Math.min(OPEN_AT_MOST, written.size()))) {
            try {
                IDE.openEditor(page, file);
            } catch (PartInitException e) {
                BackgroundWork.log(ImportFormsWizard.class, "The imported dossier could not be opened", e);
            }
        }
    }
}
