package org.jixiao.checks.internal;

import java.text.Normalizer;
import java.util.Locale;
import java.util.regex.Pattern;

/** Texts of forms without the differences that mean nothing: width, blanks, punctuation, filler words. */
public final class Wording {

    private static final Pattern NOISE = Pattern.compile("[\\s\\p{P}\\p{S}&&[^%.+<>=/]]+");
    private static final Pattern NUMBERING = Pattern.compile("^(?:指标)?[0-9]+[:、.)](?![0-9])");
    private static final Pattern FILLER = Pattern.compile("(?:完成)?情况$|指标$");

    private Wording() {
    }

    /** Half-width, in one line, without blanks; operators in one spelling. */
    public static String tight(String text) {
        if (text == null) {
            return "";
        }
        return Normalizer.normalize(text, Normalizer.Form.NFKC).replaceAll("\\s+", "").replace('═', '=').replace('≧', '≥').replace('≦', '≤')
                .replace('⩾', '≥').replace('⩽', '≤').replace(">=", "≥").replace("<=", "≤");
    }

    /** The same for names that say the same: without numbering, punctuation and the words 情况 and 指标 at the end. */
    public static String key(String name) {
        String plain = NUMBERING.matcher(tight(name)).replaceFirst("");
        plain = NOISE.matcher(plain).replaceAll("").toLowerCase(Locale.ROOT).replace("平米", "平方米");
        String shorter = FILLER.matcher(plain).replaceFirst("");
        return shorter.isEmpty() ? plain : shorter;
    }
}
