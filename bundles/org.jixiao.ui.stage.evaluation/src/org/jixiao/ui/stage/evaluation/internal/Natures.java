package org.jixiao.ui.stage.evaluation.internal;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;

import org.jixiao.model.base.Nature;
import org.jixiao.ui.common.Texts;

/** The natures of indicators as words: signs for the comparing ones, which are the same in every language. */
final class Natures {

    private final Texts texts;

    Natures(Texts texts) {
        this.texts = texts;
    }

    String text(Nature nature) {
        return switch (nature) {
            case UNSPECIFIED -> "";
            case GE -> "≥";
            case GT -> ">";
            case EQ -> "=";
            case LE -> "≤";
            case LT -> "<";
            case QUALITATIVE, YES_NO, DATE -> texts.get("nature." + nature.getName());
        };
    }

    List<String> all() {
        return Arrays.stream(Nature.values()).map(this::text).toList();
    }

    /** The nature of typed words; common other ways of writing a sign are understood. */
    Optional<Nature> read(String typed) {
        String text = typed.strip();
        for (Nature nature : Nature.values()) {
            if (text.equals(text(nature)) || text.equalsIgnoreCase(nature.getName())) {
                return Optional.of(nature);
            }
        }
        return switch (text) {
            case ">=", "≧", "＞=", "大于等于" -> Optional.of(Nature.GE);
            case "<=", "≦", "＜=", "小于等于" -> Optional.of(Nature.LE);
            case "＝", "═", "等于" -> Optional.of(Nature.EQ);
            case "＞", "大于" -> Optional.of(Nature.GT);
            case "＜", "小于" -> Optional.of(Nature.LT);
            default -> Optional.empty();
        };
    }
}
