package org.jixiao.product;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The start script has Java keep the classes of an installation, and nobody notices but by the clock. */
class StartTest {

    @Test
    void theArchiveOfClassesFollowsWhatIsInstalled() throws IOException, InterruptedException {
        Path work = Product.work("start");
        Product product = Product.install(work.resolve("product"), work.resolve("home"));
        String version = product.run("--version").expect(0).out();
        assertEquals(1, version.lines().count(), version);
        Path first = archive(product);
        assertEquals(version, product.run("--version").expect(0).out(), "with the archive");

        Files.writeString(first, "no archive");
        assertEquals(version, product.run("--version").expect(0).out(), "an archive that is none is not said to the user");

        Files.writeString(product.folder().resolve("configuration/org.eclipse.equinox.simpleconfigurator/bundles.info"), "#changed\n",
                StandardOpenOption.APPEND);
        assertEquals(version, product.run("--version").expect(0).out(), "after other bundles were installed");
        assertNotEquals(first, archive(product), "an archive for what is installed now, and no other left");
    }

    private static Path archive(Product product) throws IOException {
        try (Stream<Path> files = Files.list(product.home().resolve(".jixiao/start"))) {
            List<Path> archives = files.toList();
            assertEquals(1, archives.size(), archives.toString());
            return archives.getFirst();
        }
    }
}
