package org.jixiao.product;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** A copy of the built product with a user's folder of its own, started as a child process. */
final class Product {

    /** What a process said and how it ended. */
    record Ended(int code, String out) {

        Ended expect(int expected) {
            if (code != expected) {
                throw new AssertionError("exit code " + code + " instead of " + expected + ":\n" + out);
            }
            return this;
        }
    }

    private static final long PATIENCE_SECONDS = 240;

    private final Path folder;
    private final Path home;

    private Product(Path folder, Path home) {
        this.folder = folder;
        this.home = home;
    }

    /** The built product. */
    static Path built() {
        return Path.of(System.getProperty("jixiao.product")).normalize();
    }

    /** The repository of packs as a folder. */
    static Path packs() {
        return Path.of(System.getProperty("jixiao.packs")).normalize();
    }

    /** The repository of packs as a zip. */
    static Path zip(Path file) throws IOException {
        try (OutputStream out = Files.newOutputStream(file); ZipOutputStream zip = new ZipOutputStream(out);
                Stream<Path> all = Files.walk(packs())) {
            for (Path each : all.filter(Files::isRegularFile).sorted().toList()) {
                zip.putNextEntry(new ZipEntry(packs().relativize(each).toString()));
                Files.copy(each, zip);
            }
        }
        return file;
    }

    /** A fresh work folder for a test. */
    static Path work(String name) throws IOException {
        Path work = Path.of(System.getProperty("jixiao.work"), name);
        delete(work);
        return Files.createDirectories(work);
    }

    /** Unpacks, as a user does, the product into a folder; the user's own folder is given because it outlives products. */
    static Product install(Path folder, Path home) throws IOException {
        copy(built(), folder);
        // What an earlier start of the built product left behind.
        for (String cache : List.of("org.eclipse.osgi", "org.eclipse.core.runtime", "org.eclipse.equinox.app")) {
            delete(folder.resolve("configuration").resolve(cache));
        }
        Files.createDirectories(home);
        return new Product(folder, home);
    }

    Path folder() {
        return folder;
    }

    Path home() {
        return home;
    }

    /** Starts with the start script and waits for the end. */
    Ended run(String... arguments) throws IOException, InterruptedException {
        return run(Map.of(), List.of(), arguments);
    }

    private Ended run(Map<String, String> environment, List<String> prefix, String... arguments) throws IOException, InterruptedException {
        Path output = Files.createTempFile(home, "output", ".txt");
        Process process = start(output, environment, prefix, arguments);
        if (!process.waitFor(PATIENCE_SECONDS, TimeUnit.SECONDS)) {
            process.descendants().forEach(ProcessHandle::destroyForcibly);
            process.destroyForcibly().waitFor();
            throw new AssertionError("no end after " + PATIENCE_SECONDS + " s:\n" + Files.readString(output));
        }
        return new Ended(process.exitValue(), Files.readString(output, StandardCharsets.UTF_8));
    }

    private Process start(Path output, Map<String, String> environment, List<String> prefix, String... arguments) throws IOException {
        List<String> command = new ArrayList<>(prefix);
        command.add(folder.resolve("jixiao").toString());
        command.addAll(List.of(arguments));
        ProcessBuilder builder = new ProcessBuilder(command).redirectErrorStream(true).redirectOutput(output.toFile());
        builder.environment().put("HOME", home.toString());
        builder.environment().put("JIXIAO_JAVA_OPTIONS", "-Duser.home=" + home);
        builder.environment().put("LC_ALL", "C.UTF-8");
        builder.environment().putAll(environment);
        Process process = builder.start();
        process.getOutputStream().close();
        return process;
    }

    /** Runs a command that opens the window, on the display there is, else on a virtual one, and waits for the end. */
    Ended runWindow(String... arguments) throws IOException, InterruptedException {
        return run(Map.of(), display(), arguments);
    }

    private static List<String> display() {
        return System.getenv("DISPLAY") != null ? List.of() : List.of("xvfb-run", "-a", "-s", "-screen 0 1600x1000x24 -nolisten tcp");
    }

    /** Opens the window on a workspace, on the display there is, else on a virtual one. */
    Window window(Path workspace) throws IOException, InterruptedException {
        List<String> prefix = display();
        Path log = Window.log(workspace);
        Files.deleteIfExists(log);
        Path output = Files.createTempFile(home, "window", ".txt");
        return Window.opened(start(output, Map.of(), prefix, "-data", workspace.toString()), workspace, output);
    }

    /** p2's own director, the way an administrator's script installs. */
    Ended director(String... arguments) throws IOException, InterruptedException {
        List<String> all = new ArrayList<>(List.of("-application", "org.eclipse.equinox.p2.director", "-data", "@none", "-destination",
                folder.toString(), "-profile", "DefaultProfile"));
        all.addAll(List.of(arguments));
        return run(all.toArray(String[]::new));
    }

    /** The packs application of the provisioning bundle. */
    Ended packs(String... arguments) throws IOException, InterruptedException {
        List<String> all = new ArrayList<>(List.of("-application", "org.jixiao.provisioning.packs", "-data", "@none"));
        all.addAll(List.of(arguments));
        return run(all.toArray(String[]::new));
    }

    static void copy(Path from, Path to) throws IOException {
        Files.walkFileTree(from, new SimpleFileVisitor<>() {
            @Override
            public FileVisitResult preVisitDirectory(Path dir, BasicFileAttributes attributes) throws IOException {
                Files.createDirectories(to.resolve(from.relativize(dir).toString()));
                return FileVisitResult.CONTINUE;
            }

            @Override
            public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) throws IOException {
                Files.copy(file, to.resolve(from.relativize(file).toString()), StandardCopyOption.COPY_ATTRIBUTES, LinkOption.NOFOLLOW_LINKS);
                return FileVisitResult.CONTINUE;
            }
        });
    }

    static void delete(Path folder) throws IOException {
        if (Files.notExists(folder)) {
            return;
        }
        try (Stream<Path> all = Files.walk(folder)) {
            for (Path file : all.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(file);
            }
        }
    }
}
