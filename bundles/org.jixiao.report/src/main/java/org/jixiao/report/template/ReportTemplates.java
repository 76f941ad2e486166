package org.jixiao.report.template;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.jixiao.exchange.template.Template;
import org.jixiao.exchange.template.TemplateFault;
import org.jixiao.exchange.template.TemplateReader;
import org.jixiao.packs.PackDescriptor;
import org.jixiao.scoring.api.Message;

/**
 * The templates of documents: those in the folders of an agency, those of packs, and those that ship with the product, which are ordinary
 * files like the others. An agency's own wins. Thread-safe.
 */
public final class ReportTemplates {

    /** Where templates lie in a folder or pack. */
    public static final String FOLDER = "reports";

    private static final List<String> EXTENSIONS = List.of("docx", "xlsx");
    private static final List<String> LANGUAGES = List.of("zh", "en");
    private static final String SHIPPED = "/org/jixiao/report/templates/";

    private record Read(FileTime changed, Template template) {
    }

    private final List<ReportKind> kinds;
    private final Supplier<List<Path>> folders;
    private final Supplier<List<PackDescriptor>> packs;
    private final Function<String, Optional<TemplateReader>> readers;
    private final Map<String, Read> cache = new ConcurrentHashMap<>();

    /**
     * Templates.
     *
     * @param kinds the kinds of documents
     * @param folders the folders of the agency, the first one first
     * @param packs the installed packs
     * @param readers reads files by their ending
     */
    public ReportTemplates(List<ReportKind> kinds, Supplier<List<Path>> folders, Supplier<List<PackDescriptor>> packs,
            Function<String, Optional<TemplateReader>> readers) {
        this.kinds = List.copyOf(kinds);
        this.folders = folders;
        this.packs = packs;
        this.readers = readers;
    }

    /** The kinds of documents. */
    public List<ReportKind> kinds() {
        return kinds;
    }

    /** The kind with an id. */
    public Optional<ReportKind> kind(String id) {
        return kinds.stream().filter(k -> k.id().equals(id)).findFirst();
    }

    /** Every template there is, those that win first. */
    public List<TemplateFile> list() {
        List<TemplateFile> all = new ArrayList<>();
        for (Path file : own()) {
            kindOf(file).ifPresent(kind -> all.add(of(kind, file)));
        }
        for (PackDescriptor pack : packs.get()) {
            names().filter(n -> pack.content().has(FOLDER + "/" + n.file())).forEach(n -> all.add(new TemplateFile(n.kind(), n.extension(), n.language(),
                    n.file(), TemplateFile.Origin.PACK, pack.name(), Optional.empty(), () -> pack.content().open(FOLDER + "/" + n.file()))));
        }
        names().filter(n -> ReportTemplates.class.getResource(SHIPPED + n.file()) != null).forEach(n -> all.add(new TemplateFile(n.kind(), n.extension(),
                n.language(), n.file(), TemplateFile.Origin.SHIPPED, "", Optional.empty(), () -> ReportTemplates.class.getResourceAsStream(SHIPPED + n.file()))));
        return all;
    }

    private record Name(String kind, String language, String extension) {
        String file() {
            return kind + (language.isEmpty() ? "" : "_" + language) + "." + extension;
        }
    }

    /** The names by which packs and the product may bring templates. */
    private Stream<Name> names() {
        return kinds.stream().flatMap(k -> Stream.concat(LANGUAGES.stream(), Stream.of("")).flatMap(l -> EXTENSIONS.stream().map(e -> new Name(k.id(), l, e))));
    }

    private static TemplateFile of(String kind, Path file) {
        TemplateFile.Named named = TemplateFile.Named.of(file.getFileName().toString()).orElseThrow();
        return new TemplateFile(kind, named.extension(), named.language(), file.getFileName().toString(), TemplateFile.Origin.FOLDER,
                file.getParent().toString(), Optional.of(file), () -> Files.newInputStream(file));
    }

    /** Files of the agency's folders that look like templates; the exact name of a kind before names of one's own. */
    private List<Path> own() {
        return folders.get().stream().map(f -> f.resolve(FOLDER)).filter(Files::isDirectory).flatMap(f -> visible(f).stream()
                .filter(t -> TemplateFile.Named.of(t.getFileName().toString()).isPresent())
                .sorted(Comparator.comparing((Path t) -> t.getFileName().toString().length()).thenComparing(Comparator.naturalOrder()))).toList();
    }

    /** The files of a folder, without the hidden ones; Word and Excel keep one beside each file that is open. */
    private static List<Path> visible(Path folder) {
        try (Stream<Path> files = Files.list(folder)) {
            return files.filter(f -> Files.isRegularFile(f) && !f.getFileName().toString().matches("[~.].*")).sorted().toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The kind whose name the name of a file begins with; the longest where there are several. */
    private Optional<String> kindOf(Path file) {
        TemplateFile.Named named = TemplateFile.Named.of(file.getFileName().toString()).orElseThrow();
        return kinds.stream().map(ReportKind::id).filter(named::isOf).max(Comparator.comparingInt(String::length));
    }

    /** Files beside the agency's templates that no kind of document uses because of their names. */
    public List<Path> unused() {
        return folders.get().stream().map(f -> f.resolve(FOLDER)).filter(Files::isDirectory).flatMap(f -> visible(f).stream())
                .filter(f -> TemplateFile.Named.of(f.getFileName().toString()).isEmpty() || kindOf(f).isEmpty()).toList();
    }

    /** The templates that can make a document, that which counts first. */
    public List<TemplateFile> candidates(String kind, String extension, Locale locale) {
        return list().stream().filter(t -> t.kind().equals(kind) && t.extension().equals(extension) && t.speaks(locale)).toList();
    }

    /**
     * The template that somebody names: a file, or the name of one that there is, with its ending or without.
     *
     * @param kind id of the kind, for files whose name does not say it; may be empty
     * @throws IOException when there is none or its kind cannot be told, saying so
     */
    public List<TemplateFile> named(String name, String kind, Locale locale) throws IOException {
        Path file = Path.of(name);
        if (Files.isRegularFile(file) && TemplateFile.Named.of(file.getFileName().toString()).isPresent()) {
            Optional<String> of = kind.isEmpty() ? kindOf(file) : kind(kind).map(ReportKind::id);
            return List.of(of(of.orElseThrow(() -> new IOException(say(locale, "template.kind", name, ids()))), file.toAbsolutePath()));
        }
        List<TemplateFile> all = list().stream().filter(t -> t.name().equals(name) || t.name().substring(0, t.name().lastIndexOf('.')).equals(name)).toList();
        if (all.isEmpty()) {
            throw new IOException(say(locale, "template.none", name));
        }
        return all;
    }

    private List<String> ids() {
        return kinds.stream().map(ReportKind::id).toList();
    }

    /**
     * Reads a template; one that was read before and has not changed since is not read again.
     *
     * @throws IOException naming it, when it cannot be read
     */
    Template read(TemplateFile file) throws IOException {
        FileTime changed = file.path().isPresent() ? Files.getLastModifiedTime(file.path().get()) : FileTime.fromMillis(0);
        String key = file.origin() + " " + file.place() + " " + file.name();
        Read before = cache.get(key);
        if (before != null && before.changed().equals(changed)) {
            return before.template();
        }
        TemplateReader reader = readers.apply(file.extension()).orElseThrow(() -> new IOException(say(Locale.getDefault(), "template.reader", file.extension())));
        try (InputStream in = file.content().open()) {
            Template template = reader.read(file.path().map(Path::toString).orElse(file.name()), in.readAllBytes());
            cache.put(key, new Read(changed, template));
            return template;
        }
    }

    /**
     * Everything that is wrong with a template: each place with its reason.
     *
     * @return one line for each fault; none when it can be used
     */
    public List<String> check(TemplateFile file, Locale locale) {
        try {
            return faults(file).stream().map(f -> f.text(locale)).toList();
        } catch (IOException e) {
            return List.of(String.valueOf(e.getMessage()));
        }
    }

    List<TemplateFault> faults(TemplateFile file) throws IOException {
        return read(file).check(kind(file.kind()).orElseThrow().names());
    }

    /**
     * Copies a template, so that an agency can edit it.
     *
     * @return the copy
     * @throws FileAlreadyExistsException when there is a file of that name, which is never replaced
     * @throws IOException when it cannot be written
     */
    public Path export(TemplateFile file, Path folder) throws IOException {
        Files.createDirectories(folder);
        Path copy = folder.resolve(file.name());
        try (InputStream in = file.content().open()) {
            Files.copy(in, copy);
        }
        return copy;
    }

    /**
     * A choice of templates for documents in one language.
     *
     * @param chosen those that somebody has chosen, at most one for each kind and format; for the others that counts which comes first
     */
    public TemplateChoice choice(Locale locale, List<TemplateFile> chosen) {
        return new TemplateChoice(this, locale, chosen);
    }

    static String say(Locale locale, String key, Object... arguments) {
        return Message.of(ReportTemplates.class, key, arguments).render(locale);
    }
}
