package org.jixiao.scoring.api;

import java.util.Objects;

/**
 * An input that a method reads from a measure.
 *
 * @param name name as in {@link Measure#input(String)}
 * @param kind what the input holds
 * @param required whether a score needs it
 * @param label name for people
 */
public record InputDescriptor(String name, Kind kind, boolean required, Message label) {

    /** What an input holds. */
    public enum Kind {
        /** A number. */
        NUMBER,
        /** Yes or no, done or not done: 是/否, 完成/未完成, 1/0. */
        YES_NO,
        /** The name of one of the bands of the rule. */
        BAND
    }

    public InputDescriptor {
        Objects.requireNonNull(name);
        Objects.requireNonNull(kind);
        Objects.requireNonNull(label);
    }

    /** A required input; its name for people is the key {@code input.<name>} beside the anchor. */
    public static InputDescriptor required(Class<?> anchor, String name, Kind kind) {
        return new InputDescriptor(name, kind, true, Message.of(anchor, "input." + name));
    }

    /** An optional input; its name for people is the key {@code input.<name>} beside the anchor. */
    public static InputDescriptor optional(Class<?> anchor, String name, Kind kind) {
        return new InputDescriptor(name, kind, false, Message.of(anchor, "input." + name));
    }
}
