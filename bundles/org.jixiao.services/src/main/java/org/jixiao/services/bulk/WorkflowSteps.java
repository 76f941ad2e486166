package org.jixiao.services.bulk;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.eclipse.emf.common.command.Command;
import org.eclipse.emf.edit.domain.EditingDomain;
import org.jixiao.core.document.DocumentException;
import org.jixiao.core.document.DocumentException.Fault;
import org.jixiao.core.document.DocumentStore;
import org.jixiao.core.document.LoadedDocument;
import org.jixiao.core.session.DetachedEdit;
import org.jixiao.model.base.Stage;
import org.jixiao.model.base.WorkItem;
import org.jixiao.model.dossier.Dossier;
import org.jixiao.model.rules.Scheme;
import org.jixiao.model.rules.Workflow;
import org.jixiao.packs.PackRepository;
import org.jixiao.scoring.api.Message;
import org.jixiao.services.DossierWork;
import org.jixiao.services.StageNames;
import org.jixiao.stages.base.Refused;
import org.jixiao.stages.todo.WorkItems;
import org.jixiao.stages.workflow.WorkflowEngine;
import org.jixiao.stages.workflow.WorkflowView;

/**
 * Takes one step of a workflow in dossier after dossier: of each the newest item of the stage that stands where the step begins. The
 * workflow's own conditions, roles and separation of duties decide for each dossier alone.
 */
public final class WorkflowSteps {

    private final PackRepository packs;
    private final WorkflowEngine engine;
    private final DocumentStore store;
    private final Locale locale;

    /**
     * The step to take.
     *
     * @param stage stage of the items
     * @param code of the step
     * @param role in which the person acts
     * @param person who takes it
     * @param comment words beside it, or empty
     * @param time when
     */
    public record Request(Stage stage, String code, String role, String person, String comment, Instant time) {
    }

    /** An item with its rules and what can be done with it. */
    private record Standing(WorkItem item, Scheme scheme, Workflow workflow, WorkflowView view) {
    }

    /**
     * Steps by the engine of a language.
     *
     * @param engine runs the workflows
     * @param locale language of the words
     */
    public WorkflowSteps(PackRepository packs, WorkflowEngine engine, DocumentStore store, Locale locale) {
        this.packs = packs;
        this.engine = engine;
        this.store = store;
        this.locale = locale;
    }

    /**
     * The steps that a dossier has from where its items stand, by stage and code; of each stage the newest item counts first.
     *
     * @param person who would take them, and in which role
     */
    public List<StepOption> options(Dossier dossier, WorkflowEngine.Person person, LocalDate today) {
        Map<String, StepOption> options = new LinkedHashMap<>();
        for (Stage stage : Stage.VALUES) {
            for (Standing standing : standings(dossier, stage, person, today)) {
                for (WorkflowView.Action action : standing.view().actions()) {
                    String code = action.transition().getCode();
                    options.putIfAbsent(stage + " " + code, new StepOption(stage, code, action.name(), action.transition().isCommentRequired(),
                            action.refusals().stream().map(r -> r.render(locale)).toList()));
                }
            }
        }
        return new ArrayList<>(options.values());
    }

    /** The items of a stage that run through a workflow, the newest first. */
    private List<Standing> standings(Dossier dossier, Stage stage, WorkflowEngine.Person person, LocalDate today) {
        List<Standing> standings = new ArrayList<>();
        WorkItems.of(dossier).filter(item -> WorkItems.stage(item) == stage && item.getSchemeId() != null)
                .forEach(item -> packs.scheme(item.getSchemeId(), item.getSchemeVersion()).map(PackRepository.SchemeEntry::scheme)
                        .ifPresent(scheme -> engine.workflow(scheme, item, stage).ifPresent(workflow -> standings.addFirst(new Standing(item, scheme,
                                workflow, engine.view(dossier, item, scheme, workflow, person, today, evaluation -> Optional.empty()))))));
        return standings;
    }

    /**
     * The command that takes the step, for the document's own command stack.
     *
     * @throws Refused when the dossier has no item that stands where the step begins, or the step cannot be taken now
     */
    public Command command(EditingDomain domain, Dossier dossier, Request request) throws Refused {
        return command(domain, dossier, request, "");
    }

    private Command command(EditingDomain domain, Dossier dossier, Request request, String hash) throws Refused {
        LocalDate today = LocalDate.now();
        List<Standing> standings = standings(dossier, request.stage(), new WorkflowEngine.Person(request.person(), request.role()), today);
        for (Standing standing : standings) {
            for (WorkflowView.Action action : standing.view().actions()) {
                if (request.code().equals(action.transition().getCode())) {
                    return engine.take(domain, dossier, standing.item(), standing.scheme(), standing.workflow(), action.transition(),
                            new WorkflowEngine.TakenStep(request.person(), request.role(), request.comment(), request.time(), hash));
                }
            }
        }
        String stage = StageNames.of(request.stage(), locale);
        throw new Refused(List.of(standings.isEmpty() ? message("step.noItem", stage)
                : message("step.elsewhere", stage, standings.getFirst().view().stateName())), locale);
    }

    /**
     * Takes the step in a dossier that no editor has open, and saves it whole or not at all.
     *
     * @param dry true to say what would happen and change nothing
     * @throws IOException when it cannot be read or written
     */
    public BulkResult take(Path file, Request request, boolean dry) throws IOException {
        LoadedDocument loaded = store.load(file);
        if (!(loaded.root() instanceof Dossier dossier)) {
            throw new DocumentException(Fault.FOREIGN, file, loaded.root().eClass().getName(), null);
        }
        String[] refusal = new String[1];
        DetachedEdit.run(domain -> {
            try {
                return command(domain, dossier, request, loaded.stamp().hash());
            } catch (Refused refused) {
                refusal[0] = refused.getMessage();
                return org.eclipse.emf.common.command.IdentityCommand.INSTANCE;
            }
        });
        if (refusal[0] != null) {
            return new BulkResult(file, DossierWork.subject(dossier, file), BulkResult.Kind.REFUSED, refusal[0]);
        }
        if (!dry) {
            store.save(file, dossier);
        }
        return done(file, dossier, request);
    }

    /** What to say of a dossier in which the step was taken. */
    public BulkResult done(Path file, Dossier dossier, Request request) {
        String state = standings(dossier, request.stage(), new WorkflowEngine.Person(null, request.role()), LocalDate.now()).stream()
                .filter(s -> s.item().getEvents().stream().anyMatch(e -> request.time().equals(e.getTime()) && request.code().equals(e.getWhat())))
                .map(s -> s.view().stateName()).findFirst().orElse("");
        return new BulkResult(file, DossierWork.subject(dossier, file), BulkResult.Kind.DONE, message("step.done", state).render(locale));
    }

    /** What to say of a dossier in which the step cannot be taken. */
    public BulkResult refused(Path file, Dossier dossier, Refused refused) {
        return new BulkResult(file, DossierWork.subject(dossier, file), BulkResult.Kind.REFUSED, refused.getMessage());
    }

    private static Message message(String key, Object... arguments) {
        return Message.of(WorkflowSteps.class, key, arguments);
    }
}
