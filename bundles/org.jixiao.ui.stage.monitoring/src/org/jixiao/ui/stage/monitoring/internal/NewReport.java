package org.jixiao.ui.stage.monitoring.internal;

import java.time.LocalDate;
import java.util.Locale;

import org.eclipse.swt.widgets.Shell;
import org.jixiao.model.base.BaseFactory;
import org.jixiao.model.base.Party;
import org.jixiao.model.base.Stage;
import org.jixiao.stages.base.Refused;
import org.jixiao.stages.monitoring.MonitoringCommands;
import org.jixiao.stages.objectives.ObjectiveVersions;
import org.jixiao.ui.common.Texts;
import org.jixiao.ui.editor.DossierContext;
import org.jixiao.ui.editor.StageSchemes;

/** Makes a monitoring report of the approved objectives, for months and by a scheme that a person chooses. */
final class NewReport {

    private final DossierContext context;
    private final Texts texts;
    private final StageSchemes schemes;

    NewReport(DossierContext context, Texts texts) {
        this.context = context;
        this.texts = texts;
        schemes = new StageSchemes(context, Stage.MONITORING);
    }

    /** Why none can be made now; empty when one can. */
    String refusal() {
        if (context.isReadOnly()) {
            return texts.get("new.readOnly");
        }
        if (ObjectiveVersions.inForce(context.dossier()).isEmpty()) {
            return texts.get("new.noObjectives");
        }
        return schemes.applicable().isEmpty() ? texts.get("new.noScheme") : "";
    }

    /** Asks for months and scheme and makes the report; says why when it is refused. */
    void ask(Shell shell) {
        new NewReportDialog(shell, texts, schemes.applicable()).ask().ifPresent(wanted -> {
            Party reporter = BaseFactory.eINSTANCE.createParty();
            reporter.setName(context.user().person());
            MonitoringCommands commands = new MonitoringCommands(context.session().editingDomain(), context.services().packs(), Locale.getDefault());
            try {
                context.execute(commands.create(context.dossier(), wanted.scheme(),
                        new MonitoringCommands.Task(wanted.from(), wanted.to(), reporter, LocalDate.now())));
            } catch (Refused refused) {
                context.dialogs().error(shell, texts.get("new.title"), refused.getMessage());
            }
        });
    }
}
