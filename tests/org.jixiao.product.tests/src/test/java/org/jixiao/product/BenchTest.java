package org.jixiao.product;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;

/** The product measures itself, window and all; how quick it is, is for people to judge on a quiet machine. */
class BenchTest {

    @Test
    void measuresTheJourney() throws IOException, InterruptedException {
        Path work = Product.work("bench");
        Product product = Product.install(work.resolve("product"), work.resolve("home"));
        String out = product.run("bench", "--forms", "4", "--json").expect(0).out();
        for (String step : List.of("bare", "import", "score", "check", "save", "load", "index", "list", "report", "processor")) {
            assertTrue(out.contains("\"" + step + "\""), step + ":\n" + out);
        }
    }

    @Test
    void measuresTheWindow() throws IOException, InterruptedException {
        Path work = Product.work("bench-window");
        Product product = Product.install(work.resolve("product"), work.resolve("home"));
        String out = product.runWindow("bench", "--window", "--repeat", "1", "--rows", "200", "--json").expect(0).out();
        for (String step : List.of("small.open.painted", "small.edit.total", "small.select.trace", "large.scroll.work", "large.open.scored")) {
            assertTrue(out.contains("\"" + step + "\""), step + ":\n" + out);
        }
    }
}
