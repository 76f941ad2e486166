package org.jixiao.ui.exchange;

import org.jixiao.ui.common.Texts;

/** The words of this bundle. */
public final class ExchangeTexts {

    private ExchangeTexts() {
    }

    /** The words in the language of the running program. */
    public static Texts get() {
        return Texts.of(ExchangeTexts.class);
    }
}
