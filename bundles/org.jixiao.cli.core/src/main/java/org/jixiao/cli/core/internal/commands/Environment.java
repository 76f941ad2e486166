package org.jixiao.cli.core.internal.commands;

import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.List;
import java.util.function.BooleanSupplier;
import java.util.function.Consumer;
import java.util.function.LongSupplier;
import java.util.function.Supplier;
import org.jixiao.cli.core.PackTool;
import org.jixiao.cli.core.internal.text.Texts;
import org.jixiao.cli.core.internal.work.Work;

/**
 * What a command runs in.
 *
 * @param out results
 * @param err progress and messages
 * @param interactive true when {@code err} is a terminal that can be drawn over
 * @param width columns of the terminal; 0 when it is none, and nothing is cut
 * @param texts words
 * @param nanos a monotonic clock
 * @param cancellation whether the user asked to stop
 * @param work the services, made at the first question, so that help needs none of them
 * @param packs installs packs
 * @param packFolder takes folders whose packs are to count, before the services are first asked for
 * @param setupFaults what is wrong with methods, packs, checks and reports; empty when no command asked for the services
 */
public record Environment(PrintWriter out, PrintWriter err, boolean interactive, int width, Texts texts, LongSupplier nanos,
        BooleanSupplier cancellation, Supplier<Work> work, PackTool packs,
        Consumer<Path> packFolder, Supplier<List<String>> setupFaults) {
}
