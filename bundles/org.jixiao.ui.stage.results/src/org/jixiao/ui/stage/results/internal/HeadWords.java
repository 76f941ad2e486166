package org.jixiao.ui.stage.results.internal;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;

import org.jixiao.model.dossier.Dossier;
import org.jixiao.stages.results.GradeDiscount;
import org.jixiao.stages.results.Rectifications;
import org.jixiao.stages.results.ResultBasis;
import org.jixiao.stages.results.ResultCommands;
import org.jixiao.ui.common.Numbers;
import org.jixiao.ui.common.Palette.Tone;
import org.jixiao.ui.common.Texts;
import org.jixiao.ui.editor.StageHead;

/** Says in words what the head of the page shows. Knows no widgets. */
final class HeadWords {

    private final Texts texts;

    HeadWords(Texts texts) {
        this.texts = texts;
    }

    /** @param state state of the item in front, or empty */
    StageHead.Content content(Results now, String state, List<StageHead.Action> actions) {
        boolean settled = now.basis().filter(b -> b.points() != null && b.pending().isEmpty()).isPresent();
        return new StageHead.Content(title(now.dossier()), state, now.basis().map(this::total).orElse(texts.get("head.noResult")),
                settled ? Tone.TEXT : Tone.INTERVAL, hint(now), actions);
    }

    private String title(Dossier dossier) {
        String name = dossier.getSubject() != null && dossier.getSubject().getName() != null ? dossier.getSubject().getName()
                : String.valueOf(dossier.getTitle());
        return texts.get("head.title", name, dossier.getFiscalYear() > 0 ? Integer.toString(dossier.getFiscalYear()) : "–");
    }

    private String total(ResultBasis basis) {
        return (basis.points() == null ? "" : Numbers.points(basis.points()) + " ") + basis.grade();
    }

    private String hint(Results now) {
        Locale locale = Locale.getDefault();
        List<String> parts = new ArrayList<>();
        now.basis().ifPresent(b -> parts.add(texts.get("head.basis", b.source().render(locale))));
        now.basis().filter(b -> !b.pending().isEmpty()).ifPresent(b -> parts.add(texts.get("head.pending",
                b.pending().stream().map(e -> ResultBasis.kind(e).render(locale)).distinct().collect(Collectors.joining("/")))));
        if (now.scheme().isPresent()) {
            parts.add(texts.get("head.scheme", now.scheme().get().getName(), String.valueOf(now.scheme().get().getVersion())));
            Optional<GradeDiscount.Discounted> discount = now.basis().flatMap(b -> b.discount(now.scheme().get()));
            discount.ifPresent(d -> parts.add(texts.get("head.discount", Numbers.points(d.score()))));
        } else {
            parts.add(ResultCommands.chosen(now.dossier()).map(u -> texts.get("head.schemeMissing", u.getSchemeId()))
                    .orElse(texts.get("head.noScheme")));
        }
        int overdue = Rectifications.overdue(now.dossier(), now.today()).size();
        if (overdue > 0) {
            parts.add(texts.get("head.overdue", overdue));
        }
        return String.join("  ·  ", parts);
    }
}
