package org.jixiao.ui.stage.appraisal.internal;

import java.util.List;
import java.util.Optional;

import org.eclipse.swt.widgets.Control;
import org.jixiao.model.appraisal.Appraisal;
import org.jixiao.model.base.Stage;
import org.jixiao.model.base.WorkItem;
import org.jixiao.model.rules.Scheme;
import org.jixiao.model.rules.StateKind;
import org.jixiao.model.rules.Workflow;
import org.jixiao.packs.PackRepository;
import org.jixiao.services.JixiaoServices;
import org.jixiao.stages.workflow.WorkflowEngine;
import org.jixiao.stages.workflow.WorkflowView;
import org.jixiao.ui.editor.StageHead;
import org.jixiao.ui.editor.StageSteps;
import org.jixiao.workspace.UserSettings;

/** The workflow of the appraisal and of what runs in it: assessments during the year, appeals. The scheme of the appraisal has it. */
public final class AppraisalFlow {

    /**
     * Where an item stands, asked of a document or of a copy of it.
     *
     * @param scheme has the workflow
     * @param workflow of the item
     * @param view state and steps
     */
    record Seen(Scheme scheme, Workflow workflow, WorkflowView view) {
    }

    /**
     * Where an item stands.
     *
     * @param words state, whose turn and until when; empty without a workflow
     * @param actions the steps from here
     */
    public record Standing(String words, List<StageHead.Action> actions) {
        private static final Standing NONE = new Standing("", List.of());
    }

    private final AppraisalDocument document;
    private final StageSteps steps;

    /**
     * Steps in one place of the window.
     *
     * @param owner over which dialogs open
     * @param commit takes over what is still being typed
     */
    public AppraisalFlow(AppraisalDocument document, Control owner, Runnable commit) {
        this.document = document;
        steps = new StageSteps(document, owner, commit);
    }

    /** Where the appraisal as a whole stands; its conditions look at every score, so they are asked beside the window. */
    Standing ofAll() {
        return document.seen().map(s -> standing(document.appraisal(), s)).orElse(Standing.NONE);
    }

    /** Whether the appraisal is still in the first state of its workflow, in which it is set up; not without a workflow. */
    public static boolean isPreparing(AppraisalDocument document) {
        Appraisal appraisal = document.appraisal();
        WorkflowEngine engine = document.services().workflow();
        return scheme(document.services(), appraisal).flatMap(scheme -> engine.workflow(scheme, appraisal, Stage.APPRAISAL)
                .map(workflow -> engine.standing(appraisal, appraisal, scheme, workflow, AppraisalDocument.day()).state()))
                .filter(state -> state.getKind() == StateKind.START).isPresent();
    }

    /** Where an assessment or an appeal stands. */
    public Standing of(WorkItem item) {
        return see(document.services(), document.appraisal(), item, person(document.user())).map(s -> standing(item, s)).orElse(Standing.NONE);
    }

    private Standing standing(WorkItem item, Seen seen) {
        return new Standing(steps.state(seen.view()), steps.actions(item, seen.scheme(), seen.workflow(), seen.view()));
    }

    static WorkflowEngine.Person person(UserSettings user) {
        return new WorkflowEngine.Person(user.person(), user.role());
    }

    /** Asks where an item stands; any thread that may read the appraisal. */
    static Optional<Seen> see(JixiaoServices services, Appraisal appraisal, WorkItem item, WorkflowEngine.Person person) {
        return scheme(services, appraisal).flatMap(scheme -> services.workflow().workflow(scheme, item, Stage.APPRAISAL).map(workflow -> new Seen(scheme,
                workflow, services.workflow().view(appraisal, item, scheme, workflow, person, AppraisalDocument.day(), evaluation -> Optional.empty()))));
    }

    /** The scheme an appraisal names, in its version or else in the installed one. */
    private static Optional<Scheme> scheme(JixiaoServices services, Appraisal appraisal) {
        PackRepository packs = services.packs();
        String id = appraisal.getSchemeId();
        return id == null ? Optional.empty()
                : packs.scheme(id, appraisal.getSchemeVersion()).or(() -> packs.scheme(id, null)).map(PackRepository.SchemeEntry::scheme);
    }
}
