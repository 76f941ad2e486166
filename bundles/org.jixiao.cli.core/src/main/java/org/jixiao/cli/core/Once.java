package org.jixiao.cli.core;

import java.util.Optional;
import java.util.function.Supplier;

/** A value that is made at the first question, once, also when two threads ask. */
final class Once<T> implements Supplier<T> {

    private final Supplier<T> maker;
    private T value;

    Once(Supplier<T> maker) {
        this.maker = maker;
    }

    @Override
    public synchronized T get() {
        if (value == null) {
            value = maker.get();
        }
        return value;
    }

    /** The value if it has been asked for. */
    synchronized Optional<T> made() {
        return Optional.ofNullable(value);
    }
}
