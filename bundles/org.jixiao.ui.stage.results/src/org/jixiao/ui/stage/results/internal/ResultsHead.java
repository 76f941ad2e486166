package org.jixiao.ui.stage.results.internal;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.jixiao.model.base.Stage;
import org.jixiao.model.base.WorkItem;
import org.jixiao.model.dossier.Dossier;
import org.jixiao.model.rules.Scheme;
import org.jixiao.packs.PackRepository;
import org.jixiao.scoring.api.Message;
import org.jixiao.stages.evaluation.SchemeProposal;
import org.jixiao.stages.results.ResultCommands;
import org.jixiao.stages.workflow.WorkflowEngine;
import org.jixiao.stages.workflow.WorkflowView;
import org.jixiao.ui.common.Texts;
import org.jixiao.ui.editor.DossierContext;
import org.jixiao.ui.editor.StageHead;
import org.jixiao.ui.editor.StageSteps;
import org.jixiao.ui.editor.table.SchemeDialog;

/** The head of the page: the result that counts, the state of the item in front, and the steps that may be taken with it now. */
final class ResultsHead {

    private final DossierContext context;
    private final Texts texts;
    private final HeadWords words;
    private final StageHead head;
    private final StageSteps steps;
    private final Runnable commit;

    /** @param commit takes over what is still being typed, before something is done */
    ResultsHead(Composite parent, DossierContext context, Texts texts, Runnable commit) {
        this.context = context;
        this.texts = texts;
        this.commit = commit;
        words = new HeadWords(texts);
        head = new StageHead(parent);
        steps = new StageSteps(context, head.control(), commit);
    }

    Control control() {
        return head.control();
    }

    /** What it says. */
    StageHead.Content content() {
        return head.content();
    }

    /**
     * Shows what is so now.
     *
     * @param pane the part in front
     */
    void show(Results now, Pane pane) {
        List<StageHead.Action> actions = new ArrayList<>();
        Optional<? extends WorkItem> item = pane.item();
        Optional<WorkflowView> view = item.flatMap(i -> now.scheme(context, i).flatMap(scheme -> engine().workflow(scheme, i, Stage.RESULTS)
                .map(workflow -> {
                    WorkflowView seen = engine().view(context.dossier(), i, scheme, workflow,
                            new WorkflowEngine.Person(context.user().person(), context.user().role()), LocalDate.now(), context.scores()::result);
                    actions.addAll(steps.actions(i, scheme, workflow, seen));
                    return seen;
                })));
        actions.add(new StageHead.Action("scheme", texts.get("action.scheme"), steps.locked(), texts.get("action.scheme.help"), this::chooseScheme));
        head.show(words.content(now, view.map(steps::state).orElse(""), actions));
    }

    private WorkflowEngine engine() {
        return context.services().workflow();
    }

    private void chooseScheme() {
        commit.run();
        Dossier dossier = context.dossier();
        List<SchemeProposal> proposals = context.services().packs().schemesFor(Stage.RESULTS,
                dossier.getSubject() == null ? null : dossier.getSubject().getKind(), null).stream().map(PackRepository.SchemeEntry::scheme)
                .map(ResultsHead::proposal).toList();
        new SchemeDialog(head.control().getShell(), proposals, ResultCommands.chosen(dossier).map(u -> u.getSchemeId()).orElse(null)).choose()
                .ifPresent(scheme -> context.execute(new ResultCommands(context.session().editingDomain(), context.services().packs(),
                        Locale.getDefault()).scheme(dossier, scheme)));
    }

    private static SchemeProposal proposal(Scheme scheme) {
        return new SchemeProposal(scheme, 0, scheme.getDescription() == null ? List.of() : List.of(Message.literal(scheme.getDescription())), false,
                false);
    }
}
