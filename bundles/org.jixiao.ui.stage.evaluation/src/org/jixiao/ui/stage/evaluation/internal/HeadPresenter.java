package org.jixiao.ui.stage.evaluation.internal;

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
import org.jixiao.ui.common.Numbers;
import org.jixiao.ui.common.Palette.Tone;
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

    /**
     * What the head says.
     *
     * @param scheme the scheme the evaluation has and that is installed
     * @param proposed the scheme that scoring would give an evaluation without one
     * @param state state, whose turn and until when
     * @param actions what can be done
     */
    StageHead.Content content(Dossier dossier, Evaluation evaluation, Optional<EvaluationResult> result, Optional<Scheme> scheme,
            Optional<Scheme> proposed, String state, List<StageHead.Action> actions) {
        Optional<TotalResult> total = result.map(EvaluationResult::total);
        boolean open = total.map(t -> !t.isSettled()).orElse(false);
        return new StageHead.Content(title(dossier, evaluation), state, total.map(this::total).orElse(""), open ? Tone.INTERVAL : Tone.TEXT,
                hint(result, scheme, proposed), actions);
    }

    private String title(Dossier dossier, Evaluation evaluation) {
        String name = dossier.getSubject() != null && dossier.getSubject().getName() != null ? dossier.getSubject().getName()
                : String.valueOf(dossier.getTitle());
        String kind = texts.get("kind." + evaluation.getKind().getName());
        return dossier.getFiscalYear() > 0 ? texts.get("head.title", name, Integer.toString(dossier.getFiscalYear()), kind)
                : name + "  " + kind;
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
