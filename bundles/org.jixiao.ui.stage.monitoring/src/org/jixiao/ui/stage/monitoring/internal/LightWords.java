package org.jixiao.ui.stage.monitoring.internal;

import org.jixiao.model.base.Light;
import org.jixiao.ui.common.Palette.Tone;
import org.jixiao.ui.common.Texts;

/** Lights as a word and a colour; the word says the same to who sees no colours. */
final class LightWords {

    private final Texts texts;

    LightWords(Texts texts) {
        this.texts = texts;
    }

    String text(Light light) {
        return texts.get("light." + light.getName());
    }

    /** The colour of the dot. */
    static Tone tone(Light light) {
        return switch (light) {
            case RED -> Tone.RED;
            case YELLOW -> Tone.YELLOW;
            case GREEN -> Tone.GREEN;
            case BLUE -> Tone.BLUE;
            case UNKNOWN -> Tone.LINE;
        };
    }
}
