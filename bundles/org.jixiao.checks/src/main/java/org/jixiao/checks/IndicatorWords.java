package org.jixiao.checks;

import org.jixiao.checks.internal.Lexicon;
import org.jixiao.checks.internal.Wording;

/** What the name of an indicator says about which way is good, by the word lists of the checks. */
public final class IndicatorWords {

    private IndicatorWords() {
    }

    /** Whether less of what the name speaks of is better, such as complaints or costs. */
    public static boolean lessIsBetter(String name) {
        return Lexicon.SHIPPED.reverse(Wording.tight(name));
    }

    /** Whether more of what the name speaks of is better, such as satisfaction or coverage. */
    public static boolean moreIsBetter(String name) {
        return Lexicon.SHIPPED.positive(Wording.tight(name));
    }
}
