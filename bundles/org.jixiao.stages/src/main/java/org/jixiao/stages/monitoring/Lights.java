package org.jixiao.stages.monitoring;

import org.jixiao.model.base.Light;
import org.jixiao.scoring.api.Message;

/** Names and order of the lights. */
public final class Lights {

    private Lights() {
    }

    /** The name of a light in the user's language. */
    public static Message label(Light light) {
        return Message.of(Lights.class, "light." + light.getName());
    }

    /** The worse of two lights; red is worst. {@code UNKNOWN} says nothing and is never the worse. */
    public static Light worse(Light one, Light other) {
        if (one == Light.UNKNOWN) {
            return other;
        }
        return other == Light.UNKNOWN || one.getValue() <= other.getValue() ? one : other;
    }
}
