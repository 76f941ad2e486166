package org.jixiao.core.document;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * Saves a document over and over until it is killed; announces by one line that the first save is done. It works on the bytes of a
 * document: what a save does before it touches the file cannot be hit by a kill, and a JVM without the model starts faster.
 */
public final class SavingProcess {

    private SavingProcess() {
    }

    /** @param args the file to write, the document to write into it with {@code @N@} for the number, the first number */
    public static void main(String[] args) throws Exception {
        Path file = Path.of(args[0]);
        String template = Files.readString(Path.of(args[1]));
        AtomicFileWriter writer = new AtomicFileWriter();
        for (long n = Long.parseLong(args[2]);; n++) {
            // The number stands in two places far apart, so a mixture of two saves would show; the size changes each time.
            String text = template.replace("@N@", Long.toString(n)).replace("@FILL@", "x".repeat((int) (n % 50) * 1000));
            writer.write(file, text.getBytes(StandardCharsets.UTF_8));
            if (n == Long.parseLong(args[2])) {
                System.out.println("saving");
                System.out.flush();
            }
        }
    }
}
