package org.jixiao.services;

import java.io.IOException;
import java.io.InputStream;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jixiao.core.document.AtomicFileWriter;
import org.jixiao.core.document.Hashes;
import org.jixiao.exchange.ImportChoices;
import org.jixiao.exchange.mapping.FormMapping;
import org.jixiao.exchange.mapping.LabelPattern;
import org.jixiao.exchange.mapping.MappingException;
import org.jixiao.exchange.mapping.MappingXml;
import org.jixiao.exchange.mapping.UserMappings;
import org.jixiao.exchange.recognise.ColumnHead;
import org.jixiao.exchange.recognise.RecognisedForm;

/**
 * Columns that a person mapped by hand, kept as mappings in the user's area: the next form of the same layout is read without
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
        return List.copyOf(files(faults).values());
    }

    /** What is kept, for a person to look at; in the order of the names. */
    List<KeptMapping> list(Consumer<String> faults) {
        return files(faults).entrySet().stream().map(e -> kept(e.getKey(), e.getValue())).sorted(Comparator.comparing(KeptMapping::name)).toList();
    }

    private static KeptMapping kept(Path file, FormMapping source) {
        return new KeptMapping(file, source.name(Locale.ROOT), source.titles().stream().map(LabelPattern::text).findFirst().orElse(""),
                Objects.requireNonNullElse(source.base(), ""), UserMappings.columns(source));
    }

    private Map<Path, FormMapping> files(Consumer<String> faults) {
        Map<Path, FormMapping> all = new LinkedHashMap<>();
        if (!Files.isDirectory(folder)) {
            return all;
        }
        try (Stream<Path> files = Files.list(folder)) {
            for (Path file : files.filter(f -> f.toString().endsWith(ENDING)).sorted().toList()) {
                try {
                    all.put(file, source(file));
                } catch (IOException | MappingException e) {
                    faults.accept(file + ": " + e.getMessage());
                }
            }
        } catch (IOException e) {
            faults.accept(folder + ": " + e.getMessage());
        }
        return all;
    }

    private static FormMapping source(Path file) throws IOException, MappingException {
        try (InputStream in = Files.newInputStream(file)) {
            return MappingXml.read(in, file.getFileName().toString());
        }
    }

    /**
     * Keeps the columns of a form. A form that was read with a kept mapping already adds to that one; what is said anew about a column
     * replaces what was said before.
     *
     * @param form the form as it was read; its layout, title and mapped headers decide which forms are read with the mapping later
     * @param choices what the person decided: columns mapped by hand, and what kind of form it is
     * @return the file; empty when there is nothing to keep, or nothing by which the form could be known again
     * @throws IOException when the file cannot be written
     */
    Optional<Path> keep(RecognisedForm form, ImportChoices choices) throws IOException {
        List<UserMappings.Column> columns = choices.mapped(form.sheet());
        boolean kind = choices.layout(form.sheet()).isPresent() && !known(form.title()).isEmpty();
        if (columns.isEmpty() && !kind) {
            return Optional.empty();
        }
        Set<String> markers = form.columns().stream().filter(head -> columns.stream()
                .anyMatch(c -> c.table().equals(head.table()) && c.header().equals(head.header()))).map(ColumnHead::text)
                .collect(Collectors.toCollection(LinkedHashSet::new));
        Map.Entry<Path, FormMapping> earlier = files(fault -> { }).entrySet().stream().filter(e -> e.getValue().id().equals(form.mapping().id()))
                .findFirst().orElse(null);
        if (earlier == null) {
            String base = form.mapping().id();
            String title = known(form.title());
            List<String> layout = Stream.concat(Stream.of(base, title), columns.stream().map(UserMappings.Column::header).sorted()).toList();
            String id = UserMappings.PREFIX + Hashes.sha256(String.join("\n", layout).getBytes(StandardCharsets.UTF_8)).substring(0, 12);
            String name = title.isEmpty() ? form.sheet() : title;
            return Optional.of(write(folder.resolve(id + ENDING), UserMappings.fromColumns(id, name, title, base, columns, markers)));
        }
        KeptMapping kept = kept(earlier.getKey(), earlier.getValue());
        Stream<UserMappings.Column> untouched = kept.columns().stream()
                .filter(c -> columns.stream().noneMatch(n -> n.table().equals(c.table()) && n.header().equals(c.header())));
        earlier.getValue().markers().stream().map(LabelPattern::text).forEach(markers::add);
        return Optional.of(write(kept.file(), UserMappings.fromColumns(earlier.getValue().id(), kept.name(), kept.title(), kept.base(),
                Stream.concat(untouched, columns.stream()).toList(), markers)));
    }

    /**
     * Gives a kept mapping another name.
     *
     * @throws IOException when its file cannot be read or written
     */
    void rename(KeptMapping kept, String name) throws IOException {
        try {
            FormMapping source = source(kept.file());
            write(kept.file(), UserMappings.fromColumns(source.id(), name, kept.title(), kept.base(), kept.columns(),
                    source.markers().stream().map(LabelPattern::text).toList()));
        } catch (MappingException e) {
            throw new IOException(e.getMessage(), e);
        }
    }

    /**
     * Forgets a kept mapping: forms of its layout are asked about again. One that is gone already is no mistake.
     *
     * @throws IOException when its file cannot be deleted
     */
    void delete(KeptMapping kept) throws IOException {
        Files.deleteIfExists(kept.file());
    }

    private Path write(Path file, FormMapping mapping) throws IOException {
        StringWriter text = new StringWriter();
        MappingXml.write(mapping, text);
        Files.createDirectories(folder);
        new AtomicFileWriter().write(file, text.toString().getBytes(StandardCharsets.UTF_8));
        return file;
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
