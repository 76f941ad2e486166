package org.jixiao.stages.library;

import java.util.Locale;
import java.util.Optional;

/**
 * Finds words in a text as people type them: the characters themselves, their pinyin in full ({@code wancheng}), the initials
 * ({@code wcl}), or a mixture ({@code wanchengl}, {@code 完cl}). Width, case and blanks do not matter.
 *
 * @param start index of the first matching character of the text
 * @param end index behind the last
 * @param literal whether the characters themselves were typed
 */
public record PinyinMatch(int start, int end, boolean literal) {

    /**
     * Where a text has what was typed.
     *
     * @return the first place; empty when there is none
     */
    public static Optional<PinyinMatch> find(String text, String typed) {
        String query = key(typed);
        String plain = text == null ? "" : half(text).toLowerCase(Locale.ROOT);
        if (query.isEmpty() || plain.isEmpty()) {
            return Optional.empty();
        }
        int at = plain.indexOf(query);
        if (at >= 0) {
            return Optional.of(new PinyinMatch(at, at + query.length(), true));
        }
        if (query.chars().noneMatch(c -> c >= 'a' && c <= 'z')) {
            return Optional.empty();
        }
        for (int start = 0; start < plain.length(); start++) {
            int end = end(plain, start, query, 0);
            if (end >= 0) {
                return Optional.of(new PinyinMatch(start, end, false));
            }
        }
        return Optional.empty();
    }

    /** What was typed, in the form in which it is compared; ü as v. */
    static String key(String typed) {
        return typed == null ? "" : half(typed).toLowerCase(Locale.ROOT).replaceAll("[\\s'’]+", "").replace('ü', 'v');
    }

    /** Full-width letters and digits as usual ones; every character keeps its place. */
    private static String half(String text) {
        StringBuilder plain = new StringBuilder(text.length());
        for (char c : text.toCharArray()) {
            plain.append(c >= '\uff01' && c <= '\uff5e' ? (char) (c - 0xfee0) : c == '\u3000' ? ' ' : c);
        }
        return plain.toString();
    }

    /** The place behind the match that begins here, or -1. */
    private static int end(String text, int at, String query, int typed) {
        if (typed == query.length()) {
            return at;
        }
        if (at == text.length()) {
            return -1;
        }
        char character = text.charAt(at);
        if (Character.isWhitespace(character) && typed > 0) {
            return end(text, at + 1, query, typed);
        }
        if (character == query.charAt(typed)) {
            int end = end(text, at + 1, query, typed + 1);
            if (end >= 0) {
                return end;
            }
        }
        for (String reading : Pinyin.of(character)) {
            int end = reading(text, at, query, typed, reading);
            if (end >= 0) {
                return end;
            }
        }
        return -1;
    }

    private static int reading(String text, int at, String query, int typed, String reading) {
        String rest = query.substring(typed);
        if (reading.startsWith(rest)) {
            // The last syllable may still be being typed.
            return at + 1;
        }
        if (rest.startsWith(reading)) {
            int end = end(text, at + 1, query, typed + reading.length());
            if (end >= 0) {
                return end;
            }
        }
        int initial = initial(reading);
        for (int length = initial; length >= 1; length--) {
            if (rest.startsWith(reading.substring(0, length))) {
                int end = end(text, at + 1, query, typed + length);
                if (end >= 0) {
                    return end;
                }
            }
        }
        return -1;
    }

    /** Letters of the initial: two of zh, ch, sh. */
    private static int initial(String reading) {
        return reading.length() > 1 && reading.charAt(1) == 'h' && "zcs".indexOf(reading.charAt(0)) >= 0 ? 2 : 1;
    }
}
