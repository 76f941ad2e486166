package org.jixiao.ui.exchange.payments;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

import org.eclipse.core.resources.IFile;
import org.eclipse.core.resources.IWorkspaceRoot;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.SubMonitor;
import org.eclipse.emf.common.command.Command;
import org.jixiao.core.session.DossierSession;
import org.jixiao.exchange.execution.ExecutionColumn;
import org.jixiao.exchange.execution.ExecutionTable;
import org.jixiao.model.dossier.Dossier;
import org.jixiao.services.JixiaoServices;
import org.jixiao.services.execution.ExecutionMatch;
import org.jixiao.ui.common.Texts;
import org.jixiao.ui.common.UiThread;
import org.jixiao.workspace.WorkspaceFiles;

/**
 * Takes payments over into many dossiers. One that is open in an editor gets them as one undo step there and is left for the user to save;
 * the others are saved, the version before stays in local history.
 */
final class TakePayments {

    private final Texts texts;
    private final JixiaoServices services;
    private final IWorkspaceRoot root;

    TakePayments(Texts texts, JixiaoServices services, IWorkspaceRoot root) {
        this.texts = texts;
        this.services = services;
        this.root = root;
    }

    /** Takes them over; one that fails does not stop the others. Returns what failed, in words. */
    List<String> run(ExecutionTable table, List<ExecutionMatch> matches, Set<ExecutionColumn> columns, IProgressMonitor monitor) {
        SubMonitor progress = SubMonitor.convert(monitor, texts.get("payments.job", matches.size()), matches.size());
        List<String> problems = new ArrayList<>();
        WorkspaceFiles files = new WorkspaceFiles(root);
        for (ExecutionMatch match : matches) {
            if (progress.isCanceled()) {
                return problems;
            }
            Path path = match.file().orElseThrow();
            progress.subTask(match.title());
            try {
                Optional<DossierSession> open = services.sessions().find(path);
                Optional<IFile> file = files.at(path);
                if (open.isPresent()) {
                    UiThread.later(() -> inEditor(open.get(), table, match, columns));
                } else if (file.isPresent()) {
                    files.replace(file.get(), () -> services.payments().take(table, match, columns, Locale.getDefault()), progress.split(1));
                } else {
                    services.payments().take(table, match, columns, Locale.getDefault());
                }
            } catch (IOException | CoreException e) {
                problems.add(texts.get("payments.failed", match.title(), String.valueOf(e.getMessage())));
            }
        }
        return problems;
    }

    private void inEditor(DossierSession session, ExecutionTable table, ExecutionMatch match, Set<ExecutionColumn> columns) {
        if (session.isOpen() && session.root(Dossier.class).isPresent()) {
            Command command = services.payments().command(session.editingDomain(), session.root(Dossier.class).get(), table, match, columns,
                    Locale.getDefault());
            if (command.canExecute()) {
                session.execute(command);
            }
        }
    }
}
