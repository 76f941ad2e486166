package org.jixiao.cli.core.internal.console;

import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.BooleanSupplier;

/**
 * Whether the user asked to stop. Long commands ask between two files; what was finished by then is kept.
 */
public final class Cancellation implements BooleanSupplier {

    private final AtomicBoolean requested = new AtomicBoolean();

    /** Asks the running command to stop after the file it is at. */
    public void request() {
        requested.set(true);
    }

    /** True from the moment somebody asked to stop. */
    @Override
    public boolean getAsBoolean() {
        return requested.get();
    }
}
