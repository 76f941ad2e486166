package org.jixiao.ui.stage.objectives.internal;

import java.util.Locale;

import org.eclipse.swt.widgets.Shell;
import org.jixiao.model.base.Stage;
import org.jixiao.model.rules.Scheme;
import org.jixiao.stages.base.Refused;
import org.jixiao.stages.objectives.ObjectiveCommands;
import org.jixiao.ui.common.Texts;
import org.jixiao.ui.editor.DossierContext;
import org.jixiao.ui.editor.EmptyStagePage;
import org.jixiao.ui.editor.StageSchemes;

/** What a dossier without objectives shows: what belongs here, and the ways to get it there: by hand, or from a filed declaration. */
public final class NoObjectivesPage extends EmptyStagePage {

    private static final Texts TEXTS = Texts.of(NoObjectivesPage.class);

    private final DossierContext context;
    private final StageSchemes schemes;

    /** The page for an open document. */
    public NoObjectivesPage(DossierContext context) {
        super(TEXTS);
        this.context = context;
        schemes = new StageSchemes(context, Stage.OBJECTIVES);
    }

    @Override
    public String help() {
        return "objectives";
    }

    @Override
    protected String refusal() {
        return context.isReadOnly() ? TEXTS.get("locked.readOnly") : schemes.applicable().isEmpty() ? TEXTS.get("empty.noScheme") : "";
    }

    @Override
    protected void make(Shell shell) {
        schemes.ask(shell, null).ifPresent(scheme -> make(shell, scheme));
    }

    private void make(Shell shell, Scheme scheme) {
        try {
            context.execute(new ObjectiveCommands(context.session().editingDomain(), context.services().packs(), Locale.getDefault())
                    .create(context.dossier(), scheme));
        } catch (Refused refused) {
            context.dialogs().error(shell, title(), refused.getMessage());
        }
    }
}
