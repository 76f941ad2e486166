package org.jixiao.stages.library;

import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jixiao.core.merge.MergeTexts;
import org.jixiao.model.library.Standard;
import org.jixiao.scoring.api.Decimals;

/** A standard in one line: basis, value, region, days, source. */
public final class StandardWords {

    private StandardWords() {
    }

    /** The line; what is not given is left out. */
    public static String of(Standard standard) {
        String days = standard.getValidFrom() == null && standard.getValidTo() == null ? ""
                : Objects.toString(standard.getValidFrom(), "…") + " – " + Objects.toString(standard.getValidTo(), "…");
        return Stream.of(MergeTexts.value(standard.getBasis()), value(standard), Objects.toString(standard.getRegion(), ""), days,
                Objects.toString(standard.getSource(), "")).filter(part -> !part.isBlank()).collect(Collectors.joining(" · "));
    }

    /** The value, or the graded values, as written. */
    public static String value(Standard standard) {
        return standard.getValue() != null ? MergeTexts.value(standard.getValue()) : levels(standard);
    }

    /** The graded values, best first. */
    public static String levels(Standard standard) {
        return standard.getLevels().stream().map(level -> Objects.toString(level.getName(), "")
                + (level.getCoefficient() == null ? "" : " " + Decimals.plain(level.getCoefficient()))
                + (level.getValue() == null ? "" : " " + MergeTexts.value(level.getValue()))).collect(Collectors.joining("; "));
    }
}
