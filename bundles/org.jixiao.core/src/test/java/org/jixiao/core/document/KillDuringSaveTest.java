package org.jixiao.core.document;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.BufferedReader;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.concurrent.TimeUnit;

import org.jixiao.core.Samples;
import org.jixiao.model.dossier.Dossier;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Kills processes that save in a loop, at random moments. Several children save files of their own at the same time, so that few
 * rounds of starting JVMs make many kills; the steps of one save that a kill may hit are gone through one by one in
 * {@link AtomicFileWriterTest}.
 */
class KillDuringSaveTest {

    private static final int ROUNDS = 32;
    private static final int CHILDREN = 8;

    @TempDir
    Path folder;

    @Test
    void theFileIsAlwaysTheOldOrTheNewOne() throws Exception {
        DocumentStore store = new DocumentStore();
        // Fixed seed: which moments are hit depends on the machine anyway.
        Random random = new Random(20261123);
        long[] last = new long[CHILDREN];
        Dossier template = Samples.dossier("@N@", 60);
        template.setRemark("@N@");
        template.getEvaluations().get(0).setProblems("@FILL@");
        store.save(folder.resolve("template"), template);
        for (int round = 0; round < ROUNDS; round++) {
            List<Process> children = new ArrayList<>();
            try {
                for (int child = 0; child < CHILDREN; child++) {
                    children.add(start(file(child), last[child] + 1));
                }
                for (Process child : children) {
                    awaitSaving(child);
                }
                for (Process child : children) {
                    TimeUnit.MICROSECONDS.sleep(random.nextInt(20_000));
                    child.destroyForcibly();
                }
            } finally {
                for (Process child : children) {
                    child.destroyForcibly().waitFor();
                }
            }
            for (int child = 0; child < CHILDREN; child++) {
                Dossier dossier = (Dossier) store.load(file(child)).root();
                long now = Long.parseLong(dossier.getTitle());
                assertEquals(dossier.getTitle(), dossier.getRemark(), "one save, not two mixed");
                assertEquals(60, dossier.getEvaluations().get(0).getIndicators().size());
                assertTrue(now > last[child], "never an older one than before");
                last[child] = now;
            }
        }
        for (int child = 0; child < CHILDREN; child++) {
            assertTrue(last[child] > ROUNDS, "the children did save: " + last[child]);
        }
    }

    private Path file(int child) {
        return folder.resolve("f" + child + ".dossier");
    }

    private static Process start(Path file, long from) throws Exception {
        String java = Path.of(System.getProperty("java.home"), "bin", "java").toString();
        String classPath = System.getProperty("surefire.test.class.path", System.getProperty("java.class.path"));
        Path arguments = file.resolveSibling(file.getFileName() + ".args");
        Files.writeString(arguments, "-cp \"" + classPath.replace("\\", "\\\\") + "\"");
        return new ProcessBuilder(java, "-XX:TieredStopAtLevel=1", "-XX:+UseSerialGC", "-Xmx64m", "-XX:-UsePerfData",
                "@" + arguments,
                SavingProcess.class.getName(), file.toString(),
                file.resolveSibling("template").toString(), Long.toString(from)).redirectError(ProcessBuilder.Redirect.DISCARD).start();
    }

    private static void awaitSaving(Process child) throws Exception {
        BufferedReader out = new BufferedReader(new InputStreamReader(child.getInputStream(), StandardCharsets.UTF_8));
        String line = out.readLine();
        while (line != null && !"saving".equals(line)) {
            // A JVM may have warnings of its own to print.
            line = out.readLine();
        }
        assertEquals("saving", line, "the child saves");
    }
}
