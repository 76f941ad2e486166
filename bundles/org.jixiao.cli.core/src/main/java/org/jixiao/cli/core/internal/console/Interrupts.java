package org.jixiao.cli.core.internal.console;

import sun.misc.Signal;
import sun.misc.SignalHandler;

/**
 * Turns the first Ctrl-C into a request to stop and leaves the second one to the virtual machine, which then ends at once.
 *
 * <p>A shutdown hook would not do: it runs while the framework is being taken down beside it, and the classes needed to finish a
 * file could be gone. Where the virtual machine offers no signals, Ctrl-C keeps its ordinary meaning.
 */
public final class Interrupts implements AutoCloseable {

    private final SignalHandler previous;

    private Interrupts(SignalHandler previous) {
        this.previous = previous;
    }

    /**
     * Listens until closed.
     *
     * @param cancellation what is told about the first Ctrl-C
     */
    public static Interrupts listen(Cancellation cancellation) {
        try {
            return new Interrupts(Signal.handle(new Signal("INT"), signal -> {
                cancellation.request();
                Signal.handle(signal, SignalHandler.SIG_DFL);
            }));
        } catch (IllegalArgumentException | LinkageError unavailable) {
            // -Xrs, or a virtual machine without jdk.unsupported: files are still written atomically, only less of them.
            return new Interrupts(null);
        }
    }

    @Override
    public void close() {
        if (previous != null) {
            Signal.handle(new Signal("INT"), previous);
        }
    }
}
