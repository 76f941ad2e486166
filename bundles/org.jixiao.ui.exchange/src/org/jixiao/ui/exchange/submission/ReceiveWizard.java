package org.jixiao.ui.exchange.submission;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

import org.eclipse.core.resources.IFile;
import org.eclipse.core.resources.IResource;
import org.eclipse.core.resources.IWorkspaceRoot;
import org.eclipse.core.resources.ResourcesPlugin;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.ICoreRunnable;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.SubMonitor;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.jface.wizard.Wizard;
import org.eclipse.swt.widgets.Shell;
import org.jixiao.core.submission.Submission;
import org.jixiao.services.Incoming;
import org.jixiao.services.JixiaoServices;
import org.jixiao.services.Submissions;
import org.jixiao.ui.common.BackgroundWork;
import org.jixiao.ui.common.Dialogs;
import org.jixiao.ui.common.Texts;
import org.jixiao.ui.common.UiThread;
import org.jixiao.ui.exchange.ExchangeTexts;
import org.jixiao.workspace.WorkspaceFiles;

/** Takes in a submission package: what it brings, dossier by dossier, and whose value stands where both sides changed the same. */
public final class ReceiveWizard extends Wizard {

    private final Texts texts = ExchangeTexts.get();
    private final JixiaoServices services;
    private final ReceivePage page;
    private Path temporary;

    /**
     * @param services the product's services
     * @param file the package
     */
    public ReceiveWizard(JixiaoServices services, Path file) {
        this.services = services;
        page = new ReceivePage(texts, services, file, this::temporary);
        setWindowTitle(texts.get("receive.title"));
        setNeedsProgressMonitor(true);
    }

    private Path temporary() throws IOException {
        deleteTemporary();
        temporary = Files.createTempDirectory("jixiao-receive");
        return temporary;
    }

    @Override
    public void addPages() {
        addPage(page);
    }

    @Override
    public boolean performFinish() {
        Submission submission = page.submission();
        List<Incoming> decided = page.decided();
        Submissions submissions = page.submissions();
        Path unpacked = temporary;
        temporary = null;
        Shell shell = getShell().getParent() instanceof Shell parent ? parent : getShell();
        Job job = Job.create(texts.get("receive.job", decided.size()), (ICoreRunnable) monitor -> {
            List<String> problems = store(submissions, submission.header().from(), decided, monitor);
            delete(unpacked);
            if (!problems.isEmpty()) {
                UiThread.later(() -> Dialogs.onScreen().error(shell, texts.get("receive.title"), String.join(System.lineSeparator(), problems)));
            }
        });
        job.setUser(true);
        job.schedule();
        return true;
    }

    /** One that fails does not stop the others; the version before stays in local history. */
    private List<String> store(Submissions submissions, String partner, List<Incoming> decided, IProgressMonitor monitor) {
        IWorkspaceRoot root = ResourcesPlugin.getWorkspace().getRoot();
        WorkspaceFiles files = new WorkspaceFiles(root);
        SubMonitor progress = SubMonitor.convert(monitor, decided.size());
        List<String> problems = new ArrayList<>();
        for (Incoming incoming : decided) {
            if (progress.isCanceled()) {
                break;
            }
            String title = incoming.item().entry().title();
            progress.subTask(title);
            try {
                Optional<IFile> here = incoming.here().flatMap(files::at);
                if (here.isPresent()) {
                    files.replace(here.get(), () -> submissions.accept(partner, incoming), progress.split(1));
                } else {
                    Path stored = submissions.accept(partner, incoming);
                    Optional<IFile> fresh = files.at(stored);
                    if (fresh.isPresent()) {
                        fresh.get().getParent().refreshLocal(IResource.DEPTH_ONE, progress.split(1));
                    }
                }
            } catch (IOException | CoreException e) {
                problems.add(texts.get("payments.failed", title, String.valueOf(e.getMessage())));
            }
        }
        return problems;
    }

    @Override
    public void dispose() {
        deleteTemporary();
        super.dispose();
    }

    private void deleteTemporary() {
        if (temporary != null) {
            delete(temporary);
            temporary = null;
        }
    }

    private static void delete(Path folder) {
        try (Stream<Path> all = Files.walk(folder)) {
            for (Path file : all.sorted(java.util.Comparator.reverseOrder()).toList()) {
                Files.delete(file);
            }
        } catch (IOException e) {
            BackgroundWork.log(ReceiveWizard.class, "A temporary folder could not be deleted: " + folder, e);
        }
    }
}
