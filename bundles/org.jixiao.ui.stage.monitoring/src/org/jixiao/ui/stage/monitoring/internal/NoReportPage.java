package org.jixiao.ui.stage.monitoring.internal;

import org.eclipse.swt.widgets.Shell;
import org.jixiao.ui.common.Texts;
import org.jixiao.ui.editor.DossierContext;
import org.jixiao.ui.editor.EmptyStagePage;

/** What a dossier without a monitoring report shows: what belongs here, the button that makes one, and why it cannot where it cannot. */
public final class NoReportPage extends EmptyStagePage {

    private static final Texts TEXTS = Texts.of(NoReportPage.class);

    private final NewReport maker;

    /** The page for an open document. */
    public NoReportPage(DossierContext context) {
        super(TEXTS);
        maker = new NewReport(context, TEXTS);
    }

    @Override
    public String help() {
        return "monitoring";
    }

    @Override
    protected String refusal() {
        return maker.refusal();
    }

    @Override
    protected void make(Shell shell) {
        maker.ask(shell);
    }
}
