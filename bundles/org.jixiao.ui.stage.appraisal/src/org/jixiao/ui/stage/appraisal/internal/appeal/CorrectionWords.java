package org.jixiao.ui.stage.appraisal.internal.appeal;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;

import org.jixiao.appraisal.result.AppraisalResult;
import org.jixiao.appraisal.result.UnitStanding;
import org.jixiao.model.appraisal.AppraisedUnit;
import org.jixiao.ui.common.Texts;
import org.jixiao.ui.stage.appraisal.internal.AppraisalDocument;

/** Says which units a correction moves, and in what: the corrected one first, then as many as a person reads. */
final class CorrectionWords {

    private static final int LINES = 20;

    private final AppraisalDocument document;
    private final Texts texts;

    CorrectionWords(AppraisalDocument document, Texts texts) {
        this.document = document;
        this.texts = texts;
    }

    /** One line for each unit that moves. */
    String moves(AppraisalResult after, AppraisedUnit corrected) {
        List<String> lines = after.groups().stream().flatMap(g -> g.standings().stream())
                .sorted(Comparator.comparing(s -> !s.points().unit().getId().equals(corrected.getId()))).flatMap(s -> line(s).stream()).toList();
        if (lines.isEmpty()) {
            return texts.get("correct.preview.none");
        }
        String shown = lines.stream().limit(LINES).collect(Collectors.joining("\n"));
        return lines.size() <= LINES ? shown : shown + "\n" + texts.get("correct.preview.more", lines.size() - LINES);
    }

    private Optional<String> line(UnitStanding after) {
        return document.session().find(after.points().unit().getId()).flatMap(u -> document.standings().of((AppraisedUnit) u))
                .map(before -> moved(before, after)).filter(parts -> !parts.isEmpty())
                .map(parts -> texts.get("correct.preview.line", Objects.toString(after.points().unit().getName(), ""),
                        String.join(texts.get("correct.preview.comma"), parts)));
    }

    /** Points, place and class, as far as they change. */
    private List<String> moved(UnitStanding before, UnitStanding after) {
        List<String> parts = new ArrayList<>();
        add(parts, "correct.preview.points", before.points().total().text(), after.points().total().text());
        add(parts, "correct.preview.place", String.valueOf(before.best()), String.valueOf(after.best()));
        add(parts, "correct.preview.class", String.join("/", before.classes()), String.join("/", after.classes()));
        return parts;
    }

    private void add(List<String> parts, String key, String before, String after) {
        if (!before.equals(after)) {
            parts.add(texts.get(key, before, after));
        }
    }
}
