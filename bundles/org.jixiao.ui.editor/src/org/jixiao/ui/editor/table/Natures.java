package org.jixiao.ui.editor.table;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;

import org.jixiao.model.base.Nature;
import org.jixiao.ui.common.Texts;

/** The natures of indicators as words: signs for the comparing ones, which are the same in every language. */
public final class Natures {

    private final Texts texts = Texts.of(Natures.class);

    /** The word of a nature; empty where it is not known. */
    public String text(Nature nature) {
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

    /** All words, for a list to choose from. */
    public List<String> all() {
        return Arrays.stream(Nature.values()).map(this::text).toList();
    }

    /** Why typed words cannot be taken for a nature; null when they can. */
    public String refusal(String typed) {
        return read(typed).isPresent() ? null : texts.get("check.nature", typed.strip(), String.join(" ", all()));
    }

    /** The nature of typed words; common other ways of writing a sign are understood. */
    public Optional<Nature> read(String typed) {
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
