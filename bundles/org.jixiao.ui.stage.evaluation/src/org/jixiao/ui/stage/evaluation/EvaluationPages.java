package org.jixiao.ui.stage.evaluation;

import java.util.ArrayList;
import java.util.List;

import org.jixiao.model.dossier.Evaluation;
import org.jixiao.stages.papers.WorkingPapers;
import org.jixiao.ui.editor.DossierContext;
import org.jixiao.ui.editor.DossierPage;
import org.jixiao.ui.editor.DossierPages;
import org.jixiao.ui.stage.evaluation.internal.EvaluationPage;
import org.jixiao.ui.stage.evaluation.internal.papers.PapersPage;

/** For each evaluation of a dossier a page of its working papers, where it has any, and one of its scores; one that teaches where there is none. */
public final class EvaluationPages implements DossierPages {

    @Override
    public List<DossierPage> pages(DossierContext context) {
        List<DossierPage> pages = new ArrayList<>();
        for (Evaluation evaluation : context.dossier().getEvaluations()) {
            if (WorkingPapers.belongTo(evaluation)) {
                pages.add(new PapersPage(context, evaluation.getId()));
            }
            pages.add(new EvaluationPage(context, evaluation.getId()));
        }
        if (pages.isEmpty()) {
            pages.add(new EvaluationPage(context, null));
        }
        return pages;
    }
}
