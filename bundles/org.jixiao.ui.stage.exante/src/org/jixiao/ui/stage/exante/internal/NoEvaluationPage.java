package org.jixiao.ui.stage.exante.internal;

import java.util.Locale;
import java.util.stream.Collectors;

import org.eclipse.swt.widgets.Shell;
import org.jixiao.model.rules.Scheme;
import org.jixiao.ui.common.Texts;
import org.jixiao.ui.editor.DossierContext;
import org.jixiao.ui.editor.EmptyStagePage;

/** What a dossier without an ex-ante evaluation shows: what belongs here, whether the project needs one, and the ways to make it. */
public final class NoEvaluationPage extends EmptyStagePage {

    private static final Texts TEXTS = Texts.of(NoEvaluationPage.class);

    private final DossierContext context;
    private final NewEvaluation maker;

    /** The page for an open document. */
    public NoEvaluationPage(DossierContext context) {
        super(TEXTS);
        this.context = context;
        maker = new NewEvaluation(context, TEXTS);
    }

    @Override
    public String help() {
        return "exante";
    }

    @Override
    protected String refusal() {
        return maker.refusal();
    }

    /** Whether the schemes demand an evaluation of this project, and what that means for its budget now. */
    @Override
    protected String facts() {
        return maker.schemes().stream().map(this::fact).collect(Collectors.joining("\n"));
    }

    private String fact(Scheme scheme) {
        String need = Standing.requirement(context.dossier(), scheme).reason().render(Locale.getDefault());
        return TEXTS.get(Standing.refusals(context, scheme).isEmpty() ? "empty.free" : "empty.stopped", scheme.getName(), need);
    }

    @Override
    protected void make(Shell shell) {
        maker.ask(shell);
    }
}
