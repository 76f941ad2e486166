package org.jixiao.services;

import java.io.IOException;
import java.io.InputStream;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.jixiao.core.document.AtomicFileWriter;
import org.jixiao.core.document.Hashes;
import org.jixiao.exchange.mapping.FormMapping;
import org.jixiao.exchange.mapping.MappingException;
import org.jixiao.exchange.mapping.MappingXml;
import org.jixiao.exchange.mapping.UserMappings;
import org.jixiao.exchange.recognise.RecognisedForm;

/**
 * Columns that a person mapped by hand, kept as mappings in the user's area: the next form with the same title is read without
 * asking. Each is a file that can be sent to a colleague, edited or deleted.
 */
final class KeptMappings {

    private static final String ENDING = ".xml";

    private final Path folder;

    private KeptMappings(Path folder) {
        this.folder = folder;
    }

    /** Those of the running program: {@code mappings} in {@code -Djixiao.home}, else in {@code ~/.jixiao}. */
    static KeptMappings of(UnaryOperator<String> properties) {
        String home = properties.apply("jixiao.home");
        return new KeptMappings((home == null || home.isBlank() ? Path.of(properties.apply("user.home"), ".jixiao") : Path.of(home))
                .resolve("mappings"));
    }

    /** Reads them; one that cannot be read is told and left out. */
    List<FormMapping> read(Consumer<String> faults) {
        List<FormMapping> all = new ArrayList<>();
        if (!Files.isDirectory(folder)) {
            return all;
        }
        try (Stream<Path> files = Files.list(folder)) {
            for (Path file : files.filter(f -> f.toString().endsWith(ENDING)).sorted().toList()) {
                try (InputStream in = Files.newInputStream(file)) {
                    all.add(MappingXml.read(in, file.getFileName().toString()));
                } catch (IOException | MappingException e) {
                    faults.accept(file + ": " + e.getMessage());
                }
            }
        } catch (IOException e) {
            faults.accept(folder + ": " + e.getMessage());
        }
        return all;
    }

    /**
     * Keeps the columns of a form.
     *
     * @param form the form as it was read; its title decides which forms are read with the mapping later
     * @param headers header text to field
     * @return the file; empty when the form has no title by which it could be known again, or nothing was mapped
     * @throws IOException when the file cannot be written
     */
    Optional<Path> keep(RecognisedForm form, Map<String, String> headers) throws IOException {
        String title = known(form.title());
        if (title.isEmpty() || headers.isEmpty()) {
            return Optional.empty();
        }
        String base = form.mapping().id();
        String id = "user." + Hashes.sha256((base + '\n' + title).getBytes(StandardCharsets.UTF_8)).substring(0, 12);
        StringWriter text = new StringWriter();
        MappingXml.write(UserMappings.fromHeaders(id, title, title, base, headers), text);
        Files.createDirectories(folder);
        Path file = folder.resolve(id + ENDING);
        new AtomicFileWriter().write(file, text.toString().getBytes(StandardCharsets.UTF_8));
        return Optional.of(file);
    }

    /** The longest part of a title that is the same every year. */
    private static String known(String title) {
        String longest = "";
        for (String part : (title == null ? "" : title).split("[(（]?\\s*\\d{4}\\s*年?度?\\s*[)）]?")) {
            longest = part.strip().length() > longest.length() ? part.strip() : longest;
        }
        return longest;
    }
}
