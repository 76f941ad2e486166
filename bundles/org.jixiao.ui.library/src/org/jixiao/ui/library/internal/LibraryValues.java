package org.jixiao.ui.library.internal;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

import org.eclipse.emf.common.util.Enumerator;
import org.jixiao.core.merge.MergeTexts;
import org.jixiao.model.base.Direction;
import org.jixiao.model.library.StandardBasis;
import org.jixiao.ui.common.Numbers;
import org.jixiao.ui.common.Texts;

/** Days, words and numbers of libraries as they are typed. */
final class LibraryValues {

    private final Texts texts;

    LibraryValues(Texts texts) {
        this.texts = texts;
    }

    /** The words of the values of an enumeration in their order; nothing for what is not stated. */
    static List<String> words(List<? extends Enumerator> values) {
        return values.stream().map(LibraryValues::word).toList();
    }

    /** The word of a value; empty for what is not stated. */
    static String word(Enumerator value) {
        return value == Direction.UNSPECIFIED || value == StandardBasis.UNSPECIFIED ? "" : MergeTexts.value(value);
    }

    /** The value of a word; empty when there is none. */
    static <T extends Enumerator> Optional<T> value(List<T> values, String typed) {
        String text = typed.strip();
        return values.stream().filter(v -> word(v).equals(text) || v.getName().equalsIgnoreCase(text)).findFirst();
    }

    /** Why a text is no day; null when it is one, or nothing. */
    String day(String text) {
        return text.isBlank() || read(text).isPresent() ? null : texts.get("check.day", text.strip());
    }

    /** Why a text is none of some words; null when it is one, or nothing. */
    String oneOf(List<String> words, String text) {
        return text.isBlank() || words.contains(text.strip()) ? null : texts.get("check.word", text.strip(), String.join(" ", words).strip());
    }

    /** Why a text is no number from zero up; null when it is one, or nothing. */
    String points(String text) {
        return text.isBlank() || Numbers.read(text) != null && Numbers.read(text).signum() >= 0 ? null : texts.get("check.number", text.strip());
    }

    /** The day of a text, with hyphens, dots, slashes or the Chinese signs. */
    static Optional<LocalDate> read(String text) {
        String[] parts = text.strip().replaceAll("[日号]$", "").split("[-./年月]");
        if (parts.length != 3) {
            return Optional.empty();
        }
        try {
            return Optional.of(LocalDate.of(Integer.parseInt(parts[0].strip()), Integer.parseInt(parts[1].strip()), Integer.parseInt(parts[2].strip())));
        } catch (NumberFormatException | DateTimeException noDay) {
            return Optional.empty();
        }
    }

    /** A value as it is shown; empty for none. */
    static String plain(Object value) {
        return Objects.toString(value, "");
    }
}
