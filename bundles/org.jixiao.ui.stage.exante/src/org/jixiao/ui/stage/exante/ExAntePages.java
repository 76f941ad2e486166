package org.jixiao.ui.stage.exante;

import java.util.ArrayList;
import java.util.List;

import org.jixiao.model.dossier.ExAnteEvaluation;
import org.jixiao.ui.editor.DossierContext;
import org.jixiao.ui.editor.DossierPage;
import org.jixiao.ui.editor.DossierPages;
import org.jixiao.ui.stage.exante.internal.ExAntePage;
import org.jixiao.ui.stage.exante.internal.NoEvaluationPage;

/** One page for each ex-ante evaluation of a dossier, or one that teaches where there is none. */
public final class ExAntePages implements DossierPages {

    @Override
    public List<DossierPage> pages(DossierContext context) {
        List<DossierPage> pages = new ArrayList<>();
        for (ExAnteEvaluation evaluation : context.dossier().getExAnteEvaluations()) {
            pages.add(new ExAntePage(context, evaluation.getId()));
        }
        if (pages.isEmpty()) {
            pages.add(new NoEvaluationPage(context));
        }
        return pages;
    }
}
