package org.jixiao.product;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Instant;
import java.util.List;
import java.util.concurrent.TimeUnit;

/** A running window of the product. Its log tells when it is usable and what went wrong. */
final class Window {

    private static final long PATIENCE_SECONDS = 240;
    private static final long POLL_MILLIS = 100;
    /** Written from the window's own thread, after the window has opened and the user's packs were looked at. */
    private static final String USABLE = "!ENTRY org.jixiao.ui.packs 1 ";

    private final Process process;
    private final Path workspace;
    private final Path output;

    private Window(Process process, Path workspace, Path output) {
        this.process = process;
        this.workspace = workspace;
        this.output = output;
    }

    static Path log(Path workspace) {
        return workspace.resolve(".metadata/.log");
    }

    /** Waits until the window can be worked with. */
    static Window opened(Process process, Path workspace, Path output) throws IOException, InterruptedException {
        Window window = new Window(process, workspace, output);
        long deadline = System.nanoTime() + TimeUnit.SECONDS.toNanos(PATIENCE_SECONDS);
        while (!window.log().contains(USABLE)) {
            if (!process.isAlive() || System.nanoTime() > deadline) {
                window.abandon();
                throw new AssertionError("the window did not open:\n" + Files.readString(output) + window.log());
            }
            Thread.sleep(POLL_MILLIS);
        }
        return window;
    }

    /** What the platform has logged since the window was started. */
    String log() throws IOException {
        Path log = log(workspace);
        return Files.exists(log) ? Files.readString(log) : "";
    }

    /** Ends it as a desktop ends programs at logout; everything is saved then, and nothing went wrong until then. */
    void close() throws IOException, InterruptedException {
        Instant asked = Instant.now();
        ProcessHandle java = process.descendants().filter(p -> p.info().command().filter(c -> c.endsWith("/java")).isPresent()).findFirst()
                .orElseThrow(() -> new AssertionError("no Java below the start script"));
        java.destroy();
        if (!process.waitFor(PATIENCE_SECONDS, TimeUnit.SECONDS)) {
            abandon();
            throw new AssertionError("the window did not close:\n" + Files.readString(output) + log());
        }
        FileTime saved = Files.getLastModifiedTime(workspace.resolve(".metadata/.plugins/org.eclipse.e4.workbench/workbench.xmi"));
        assertTrue(saved.toInstant().plusSeconds(1).isAfter(asked), "the layout was saved at " + saved + ", closed at " + asked);
        List<String> faults = log().lines().filter(l -> l.matches("!ENTRY \\S+ 4 .*")).toList();
        assertEquals(List.of(), faults, log());
        assertTrue(log().lines().noneMatch(l -> l.startsWith("!ENTRY org.eclipse.core.resources 2 10035")),
                () -> "the run before did not save the workspace");
    }

    private void abandon() throws InterruptedException {
        process.descendants().forEach(ProcessHandle::destroyForcibly);
        process.destroyForcibly().waitFor();
    }
}
