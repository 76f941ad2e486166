package org.jixiao.ui.exchange.submission;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

import org.eclipse.core.resources.IFile;
import org.eclipse.core.resources.IResource;
import org.eclipse.core.resources.ResourcesPlugin;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.NullProgressMonitor;
import org.jixiao.services.Incoming;
import org.jixiao.services.Submissions;
import org.jixiao.services.bulk.BulkResult;
import org.jixiao.ui.common.Texts;
import org.jixiao.ui.editor.bulk.BulkJob;
import org.jixiao.workspace.WorkspaceFiles;

/**
 * Stores what came, dossier after dossier; one that fails does not stop the others, and the version before stays in local history. Those
 * with which something was wrong before are named in the same list.
 */
final class ReceiveWork {

    private final Texts texts;
    private final Submissions submissions;
    private final String partner;
    private final Map<Path, Incoming> decided = new LinkedHashMap<>();
    private final Map<Path, Submissions.Left> left = new LinkedHashMap<>();
    private final WorkspaceFiles files = new WorkspaceFiles(ResourcesPlugin.getWorkspace().getRoot());

    /**
     * Work that is still to be done.
     *
     * @param partner the sender
     * @param decided what is to be stored
     * @param left what is left alone
     */
    ReceiveWork(Texts texts, Submissions submissions, String partner, List<Incoming> decided, List<Submissions.Left> left) {
        this.texts = texts;
        this.submissions = submissions;
        this.partner = partner;
        decided.forEach(incoming -> this.decided.put(incoming.item().file(), incoming));
        left.forEach(one -> this.left.put(one.file(), one));
    }

    /** The work, to be scheduled. */
    BulkJob job() {
        List<Path> all = new ArrayList<>(decided.keySet());
        all.addAll(left.keySet());
        return new BulkJob(texts.get("receive.title"), all, this::one);
    }

    private BulkResult one(Path file) {
        Submissions.Left wrong = left.get(file);
        if (wrong != null) {
            return new BulkResult(file, wrong.title().isEmpty() ? String.valueOf(file.getFileName()) : wrong.title(), BulkResult.Kind.FAILED,
                    wrong.reason());
        }
        Incoming incoming = decided.get(file);
        String title = incoming.item().entry().title();
        try {
            return new BulkResult(store(incoming), title, BulkResult.Kind.DONE,
                    texts.get("receive.kind." + incoming.kind().name().toLowerCase(Locale.ROOT)));
        } catch (IOException | CoreException e) {
            return new BulkResult(incoming.here().orElse(file), title, BulkResult.Kind.FAILED, String.valueOf(e.getMessage()));
        }
    }

    private Path store(Incoming incoming) throws IOException, CoreException {
        Optional<IFile> here = incoming.here().flatMap(files::at);
        if (here.isPresent()) {
            files.replace(here.get(), () -> submissions.accept(partner, incoming), new NullProgressMonitor());
            return incoming.here().get();
        }
        Path stored = submissions.accept(partner, incoming);
        Optional<IFile> fresh = files.at(stored);
        if (fresh.isPresent()) {
            fresh.get().getParent().refreshLocal(IResource.DEPTH_ONE, new NullProgressMonitor());
        }
        return stored;
    }
}
