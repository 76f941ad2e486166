package org.jixiao.ui.stage.results;

import java.util.List;

import org.jixiao.ui.editor.DossierContext;
import org.jixiao.ui.editor.DossierPage;
import org.jixiao.ui.editor.DossierPages;
import org.jixiao.ui.stage.results.internal.NoResultPage;
import org.jixiao.ui.stage.results.internal.ResultsPage;

/** The page of what is done with a result, and one that teaches as long as there is none. */
public final class ResultsPages implements DossierPages {

    @Override
    public List<DossierPage> pages(DossierContext context) {
        return List.of(ResultsPage.isAbout(context.dossier()) ? new ResultsPage(context) : new NoResultPage(context));
    }
}
