package org.jixiao.ui.stage.evaluation.internal;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;

import org.jixiao.model.dossier.Dossier;
import org.jixiao.model.dossier.Evaluation;
import org.jixiao.model.rules.GradeBand;
import org.jixiao.model.rules.Scheme;
import org.jixiao.stages.evaluation.EvaluationResult;
import org.jixiao.stages.evaluation.TotalResult;
import org.jixiao.stages.workflow.WorkflowView;
import org.jixiao.ui.common.Texts;
import org.jixiao.ui.editor.StageHead;

/** Says in words what the head of an evaluation shows. Knows no widgets. */
final class HeadPresenter {

    private final Texts texts;
    private final Locale locale;

    HeadPresenter(Texts texts, Locale locale) {
        this.texts = texts;
        this.locale = locale;
    }

    /** Runs a step of the workflow. */
    @FunctionalInterface
    interface Steps {
        void take(WorkflowView.Action action);
    }

    /**
     * What the head says.
     *
     * @param scheme the scheme the evaluation has and that is installed
     * @param proposed the scheme that scoring would give an evaluation without one
     */
    StageHead.Content content(Dossier dossier, Evaluation evaluation, Optional<EvaluationResult> result, Optional<WorkflowView> view,
            Optional<Scheme> scheme, Optional<Scheme> proposed, boolean readOnly, Steps steps, List<StageHead.Action> own) {
        List<StageHead.Action> actions = new ArrayList<>();
        view.ifPresent(v -> v.actions().forEach(a -> actions.add(new StageHead.Action(a.transition().getCode(), a.name(),
                readOnly ? texts.get("head.readOnly") : refusal(a), "", () -> steps.take(a)))));
        actions.addAll(own);
        Optional<TotalResult> total = result.map(EvaluationResult::total);
        boolean open = total.map(t -> !t.isSettled()).orElse(false);
        return new StageHead.Content(title(dossier, evaluation), view.map(this::state).orElse(""), total.map(this::total).orElse(""), open,
                hint(result, scheme, proposed), actions);
    }

    private String refusal(WorkflowView.Action action) {
        return action.refusals().stream().map(r -> r.render(locale)).collect(Collectors.joining("\n"));
    }

    private String title(Dossier dossier, Evaluation evaluation) {
        String name = dossier.getSubject() != null && dossier.getSubject().getName() != null ? dossier.getSubject().getName()
                : String.valueOf(dossier.getTitle());
        String kind = texts.get("kind." + evaluation.getKind().getName());
        return dossier.getFiscalYear() > 0 ? texts.get("head.title", name, Integer.toString(dossier.getFiscalYear()), kind)
                : name + "  " + kind;
    }

    private String state(WorkflowView view) {
        String turn = view.roleName().isEmpty() ? "" : texts.get("head.turn", view.roleName());
        String due = view.due().map(d -> texts.get(view.overdue() ? "head.overdue" : "head.due", day(d))).orElse("");
        return texts.get("head.state", view.stateName()) + (turn.isEmpty() ? "" : "  →  " + turn) + (due.isEmpty() ? "" : "  " + due);
    }

    private static String day(LocalDate day) {
        return day.toString();
    }

    /** Total and grade; while something is open, both bounds and every grade that is still possible. */
    String total(TotalResult total) {
        String grades = total.grades().stream().map(GradeBand::getName).collect(Collectors.joining(texts.get("head.or")));
        return Numbers.range(total.low(), total.high()) + (grades.isEmpty() ? "" : "  " + grades);
    }

    private String hint(Optional<EvaluationResult> result, Optional<Scheme> scheme, Optional<Scheme> proposed) {
        if (scheme.isEmpty()) {
            return proposed.map(p -> texts.get("head.proposed", p.getName(), String.valueOf(p.getVersion())))
                    .orElseGet(() -> texts.get("head.noScheme"));
        }
        List<String> parts = new ArrayList<>();
        parts.add(texts.get("head.scheme", scheme.get().getName(), String.valueOf(scheme.get().getVersion())));
        if (result.isEmpty()) {
            parts.add(texts.get("head.scoring"));
        } else if (result.get().isRefused()) {
            parts.add(result.get().problems().stream().map(p -> p.render(locale)).collect(Collectors.joining(" ")));
        } else {
            int open = result.get().open().size();
            if (open > 0) {
                parts.add(texts.get("head.open", open, Numbers.range(result.get().total().low(), result.get().total().high())));
            }
            result.get().problems().forEach(p -> parts.add(p.render(locale)));
        }
        return String.join("  ·  ", parts);
    }
}
