package org.jixiao.cli.core.internal.work;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class FileFinderTest {

    @Test
    void aFolderGivesEveryFormatThatIsReadAndNothingElse(@TempDir Path folder) throws IOException {
        for (String name : List.of("a.xlsx", "b.XLS", "c.et", "d.csv", "e.docx", "f.html", "~$a.xlsx", "g.pdf", "h.dossier")) {
            Files.createFile(folder.resolve(name));
        }
        Files.createDirectories(folder.resolve(".jixiao"));
        Files.createFile(folder.resolve(".jixiao/kept.xlsx"));
        assertEquals(List.of("a.xlsx", "b.XLS", "c.et", "d.csv", "e.docx", "f.html"),
                FileFinder.find(List.of(folder), FileFinder.FORMS).stream().map(f -> f.getFileName().toString()).sorted().toList());
    }
}
