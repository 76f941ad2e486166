package org.jixiao.ui.stage.objectives;

import java.util.List;

import org.jixiao.ui.editor.DossierContext;
import org.jixiao.ui.editor.DossierPage;
import org.jixiao.ui.editor.DossierPages;
import org.jixiao.ui.stage.objectives.internal.NoObjectivesPage;
import org.jixiao.ui.stage.objectives.internal.ObjectivesPage;

/** One page for the objectives of a dossier in all their versions, or one that teaches where there are none. */
public final class ObjectivePages implements DossierPages {

    @Override
    public List<DossierPage> pages(DossierContext context) {
        return List.of(context.dossier().getObjectiveSets().isEmpty() ? new NoObjectivesPage(context) : new ObjectivesPage(context));
    }
}
