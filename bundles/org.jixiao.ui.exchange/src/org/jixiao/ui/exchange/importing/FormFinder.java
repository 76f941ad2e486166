package org.jixiao.ui.exchange.importing;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Stream;
import org.jixiao.exchange.open.FormFiles;

/** Finds files in a folder that may be forms. */
final class FormFinder {

    private static final Set<String> KNOWN = Set.copyOf(FormFiles.ENDINGS);

    private FormFinder() {
    }

    /**
     * The possible forms below a folder in the order of their names; temporary files of office programs are left out.
     *
     * @throws IOException when the folder cannot be read
     */
    static List<Path> below(Path folder) throws IOException {
        try (Stream<Path> files = Files.walk(folder)) {
            return files.filter(Files::isRegularFile).filter(FormFinder::mayBeForm).sorted().toList();
        }
    }

    private static boolean mayBeForm(Path file) {
        String name = file.getFileName().toString();
        int dot = name.lastIndexOf('.');
        return !name.startsWith("~$") && !name.startsWith(".") && dot > 0
                && KNOWN.contains(name.substring(dot + 1).toLowerCase(Locale.ROOT));
    }
}
