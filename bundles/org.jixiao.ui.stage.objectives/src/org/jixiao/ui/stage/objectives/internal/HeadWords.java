package org.jixiao.ui.stage.objectives.internal;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

import org.jixiao.model.dossier.Dossier;
import org.jixiao.model.dossier.IndicatorTarget;
import org.jixiao.model.dossier.ObjectiveSet;
import org.jixiao.model.rules.ReviewAction;
import org.jixiao.stages.review.ReviewResult;
import org.jixiao.ui.common.Numbers;
import org.jixiao.ui.common.Palette.Tone;
import org.jixiao.ui.common.Texts;
import org.jixiao.ui.editor.StageHead;

/** Says in words what the head of the objectives shows. Knows no widgets. */
final class HeadWords {

    private final Texts texts;
    private final ReviewWords reviews;

    HeadWords(Texts texts) {
        this.texts = texts;
        reviews = new ReviewWords(texts);
    }

    /** What the head says. */
    StageHead.Content content(Dossier dossier, Version version, Optional<ReviewResult> review, String state, List<StageHead.Action> actions) {
        String grade = review.map(reviews::total).orElseGet(() -> version.latest().map(r -> Objects.toString(r.getGrade(), "")).orElse(""));
        return new StageHead.Content(title(dossier, version.set()), state, grade, tone(version, review), hint(version), actions);
    }

    private static Tone tone(Version version, Optional<ReviewResult> review) {
        if (review.isPresent() && !review.get().isSettled()) {
            return Tone.INTERVAL;
        }
        ReviewAction action = version.outcome().map(o -> o.getAction()).orElse(null);
        return action == null ? Tone.TEXT : switch (action) {
            case CONTINUE, COMPLETE -> Tone.TEXT;
            case RESUBMIT -> Tone.WARNING;
            case REFUSE -> Tone.ERROR;
        };
    }

    private String title(Dossier dossier, ObjectiveSet set) {
        String name = dossier.getSubject() != null && dossier.getSubject().getName() != null ? dossier.getSubject().getName()
                : String.valueOf(dossier.getTitle());
        String what = texts.get("head.version", set.getVersion());
        return dossier.getFiscalYear() > 0 ? texts.get("head.title", name, Integer.toString(dossier.getFiscalYear()), what) : name + "  " + what;
    }

    /** The state of what was approved without steps in this program. */
    String approved(ObjectiveSet set) {
        return texts.get("head.approved", Objects.toString(set.getApprovalNumber(), ""), Objects.toString(set.getApprovedOn(), "")).strip();
    }

    private String hint(Version version) {
        List<String> parts = new ArrayList<>();
        ObjectiveSet set = version.set();
        parts.add(version.scheme().map(s -> texts.get("head.scheme", s.getName(), String.valueOf(s.getVersion())))
                .orElseGet(() -> set.getSchemeId() == null ? texts.get("head.noScheme") : texts.get("head.schemeMissing", set.getSchemeId())));
        version.outcome().ifPresent(o -> parts.add(reviews.consequence(o)));
        BigDecimal points = set.getTargets().stream().map(IndicatorTarget::getPoints).filter(Objects::nonNull).reduce(BigDecimal.ZERO, BigDecimal::add);
        parts.add(texts.get("head.indicators", set.getTargets().size(), Numbers.exact(points)));
        return String.join("  ·  ", parts);
    }
}
