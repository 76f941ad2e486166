package org.jixiao.ui.workbench.internal.dossiers;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

import org.eclipse.core.resources.IFile;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.NullProgressMonitor;
import org.jixiao.core.session.DossierSession;
import org.jixiao.model.dossier.Dossier;
import org.jixiao.model.dossier.Evaluation;
import org.jixiao.report.model.Figures;
import org.jixiao.scoring.api.Message;
import org.jixiao.services.DossierWork;
import org.jixiao.services.JixiaoServices;
import org.jixiao.services.bulk.BulkResult;
import org.jixiao.ui.common.UiThread;
import org.jixiao.ui.editor.bulk.BulkJob;
import org.jixiao.ui.workbench.internal.Texts;
import org.jixiao.workspace.WorkspaceFiles;

/**
 * Scores a dossier. One that is open in an editor gets its scores as one undo step there and is left for the user to save; any other is
 * scored and saved, the version before stays in local history.
 *
 * @param scheme id of the scheme the user prefers; empty: by form
 */
record ScoreTask(JixiaoServices services, String scheme) implements BulkJob.Task {

    @Override
    public BulkResult with(IFile file, Path path) throws IOException, CoreException {
        DossierSession open = services.sessions().find(path).orElse(null);
        if (open != null && open.root(Dossier.class).isPresent()) {
            return UiThread.call(() -> result(path, open.root(Dossier.class).get(), OpenScoring.score(services, open, scheme),
                    Texts.get("bulk.unsaved"))); //$NON-NLS-1$
        }
        if (!(services.store().load(path).root() instanceof Dossier dossier)) {
            return new BulkResult(path, file.getName(), BulkResult.Kind.REFUSED, Texts.get("score.nothing")); //$NON-NLS-1$
        }
        services.work().chooseSchemes(dossier, scheme);
        List<String> reasons = new ArrayList<>(services.work().score(dossier).stream().map(this::render).toList());
        for (Evaluation evaluation : dossier.getEvaluations()) {
            if (services.scorer().schemeOf(evaluation).isEmpty()) {
                reasons.add(Texts.get("score.noScheme")); //$NON-NLS-1$
            }
        }
        if (dossier.getEvaluations().isEmpty()) {
            reasons.add(Texts.get("score.nothing")); //$NON-NLS-1$
        } else {
            new WorkspaceFiles(file.getWorkspace().getRoot()).replace(file, () -> services.store().save(path, dossier), new NullProgressMonitor());
        }
        return result(path, dossier, reasons, ""); //$NON-NLS-1$
    }

    private String render(Message reason) {
        return reason.render(Locale.getDefault());
    }

    /** What the scores came to, or why there are none. */
    private static BulkResult result(Path path, Dossier dossier, List<String> reasons, String remark) {
        String project = DossierWork.subject(dossier, path);
        if (!reasons.isEmpty()) {
            return new BulkResult(path, project, BulkResult.Kind.REFUSED, String.join("\n", reasons)); //$NON-NLS-1$
        }
        List<String> totals = dossier.getEvaluations().stream().map(ScoreTask::total).toList();
        return new BulkResult(path, project, BulkResult.Kind.DONE, (String.join(", ", totals) + ' ' + remark).strip()); //$NON-NLS-1$
    }

    private static String total(Evaluation evaluation) {
        if (evaluation.getTotal() == null) {
            return ""; //$NON-NLS-1$
        }
        boolean scored = evaluation.getTotal().getPoints() != null;
        String points = scored ? Figures.points(evaluation.getTotal().getPoints())
                : evaluation.getTotal().getLow() == null ? "" : Figures.range(evaluation.getTotal().getLow(), evaluation.getTotal().getHigh()); //$NON-NLS-1$
        return evaluation.getGrade() == null ? points : points + ' ' + evaluation.getGrade();
    }
}
