package org.jixiao.ui.stage.monitoring.internal;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;

import org.eclipse.swt.widgets.Shell;
import org.jixiao.model.base.BaseFactory;
import org.jixiao.model.base.Party;
import org.jixiao.model.base.Stage;
import org.jixiao.model.dossier.Dossier;
import org.jixiao.model.rules.Scheme;
import org.jixiao.packs.PackRepository;
import org.jixiao.scoring.api.Message;
import org.jixiao.stages.base.Refused;
import org.jixiao.stages.evaluation.SchemeProposal;
import org.jixiao.stages.monitoring.MonitoringCommands;
import org.jixiao.stages.objectives.ObjectiveVersions;
import org.jixiao.ui.common.Texts;
import org.jixiao.ui.editor.DossierContext;

/** Makes a monitoring report of the approved objectives, for months and by a scheme that a person chooses. */
final class NewReport {

    private final DossierContext context;
    private final Texts texts;

    NewReport(DossierContext context, Texts texts) {
        this.context = context;
        this.texts = texts;
    }

    /** Why none can be made now; empty when one can. */
    String refusal() {
        if (context.isReadOnly()) {
            return texts.get("new.readOnly");
        }
        if (ObjectiveVersions.inForce(context.dossier()).isEmpty()) {
            return texts.get("new.noObjectives");
        }
        return schemes(context).isEmpty() ? texts.get("new.noScheme") : "";
    }

    /** The schemes for monitoring that apply to the kind of subject, the newest first. */
    static List<Scheme> schemes(DossierContext context) {
        Dossier dossier = context.dossier();
        return context.services().packs().schemesFor(Stage.MONITORING, dossier.getSubject() == null ? null : dossier.getSubject().getKind(),
                null).stream().map(PackRepository.SchemeEntry::scheme).toList();
    }

    /** The same as proposals, each with what its pack says about it. */
    static List<SchemeProposal> proposals(DossierContext context) {
        return schemes(context).stream().map(s -> new SchemeProposal(s, 0,
                s.getDescription() == null ? List.of() : List.of(Message.literal(s.getDescription())), false, false)).toList();
    }

    /** Asks for months and scheme and makes the report; says why when it is refused. */
    void ask(Shell shell) {
        new NewReportDialog(shell, texts, schemes(context)).ask().ifPresent(wanted -> {
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
