package org.jixiao.report;

import freemarker.template.Template;
import freemarker.template.TemplateMethodModelEx;
import freemarker.template.TemplateModel;
import freemarker.template.TemplateModelException;
import freemarker.template.utility.DeepUnwrap;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jixiao.core.document.AtomicFileWriter;
import org.jixiao.report.internal.Templates;
import org.jixiao.scoring.api.Message;
import org.jixiao.stages.results.PublicPart;
import org.jixiao.stages.results.PublicResult;

/**
 * Released results as a folder of pages that any browser opens from disk: a table with search and filter, and one page for each result.
 * No page asks for anything outside the folder, and every text is escaped. It is given nothing but what is public, so it can show
 * nothing else.
 */
public final class PublicSite {

    /** By this the program knows a folder it made: only such a folder is written again. */
    private static final String MARK = "<meta name=\"generator\" content=\"jixiao-publication\">";
    private static final String INDEX = "index.html";
    private static final String PAGES = "results";

    private final Template index = Templates.read("public-index.ftlh");
    private final Template page = Templates.read("public-result.ftlh");
    private final AtomicFileWriter writer = new AtomicFileWriter();
    private final Locale locale;

    /** Pages in a language. */
    public PublicSite(Locale locale) {
        this.locale = locale;
    }

    /** A result with the page it is on. */
    public record Line(PublicResult result, String page) {

        /** The words of a part for the table; empty when it is not public. */
        public String part(String name) {
            return result.words(PublicPart.valueOf(name));
        }
    }

    /**
     * Writes the folder. What an earlier call wrote there is replaced, so that a result that is no longer public disappears.
     *
     * @param results what is public
     * @param folder made when it is not there; must be empty, or have been written by this class
     * @param made the day that is printed
     * @return the files, the table first
     * @throws IOException when the folder holds something else, or cannot be written; names the file
     */
    public List<Path> write(List<PublicResult> results, Path folder, LocalDate made) throws IOException {
        refuseForeign(folder);
        Path pages = folder.resolve(PAGES);
        Files.createDirectories(pages);
        List<Line> lines = new ArrayList<>();
        FileNames names = new FileNames();
        results.forEach(r -> lines.add(new Line(r, names.unique(r.title(), "html"))));
        List<Path> written = new ArrayList<>();
        for (Line line : lines) {
            written.add(put(pages.resolve(line.page()), page(line.result(), made)));
        }
        removeOthers(pages, written);
        written.addFirst(put(folder.resolve(INDEX), index(lines, made)));
        return written;
    }

    /** Somebody's own files must not be mixed with, or lost to, a publication. */
    private void refuseForeign(Path folder) throws IOException {
        if (!Files.exists(folder)) {
            return;
        }
        boolean empty;
        try (Stream<Path> entries = Files.list(folder)) {
            empty = entries.findAny().isEmpty();
        }
        boolean ours = Files.isRegularFile(folder.resolve(INDEX)) && Files.readString(folder.resolve(INDEX)).contains(MARK);
        if (!empty && !ours) {
            throw new IOException(say("public.foreign", folder));
        }
    }

    private static void removeOthers(Path pages, List<Path> written) throws IOException {
        try (DirectoryStream<Path> old = Files.newDirectoryStream(pages, "*.html")) {
            for (Path file : old) {
                if (!written.contains(file)) {
                    Files.delete(file);
                }
            }
        }
    }

    private Path put(Path file, String text) throws IOException {
        writer.write(file, text.getBytes(StandardCharsets.UTF_8));
        return file;
    }

    /** The table as text. */
    String index(List<Line> lines, LocalDate made) throws IOException {
        Map<String, Object> values = values(made);
        values.put("lines", lines);
        values.put("years", distinct(lines, l -> Integer.toString(l.result().year())));
        values.put("departments", distinct(lines, l -> l.part(PublicPart.DEPARTMENT.name())));
        values.put("grades", distinct(lines, l -> l.part(PublicPart.GRADE.name())));
        values.put("folder", PAGES);
        return Templates.fill(index, values);
    }

    private static List<String> distinct(List<Line> lines, Function<Line, String> text) {
        return lines.stream().map(text).filter(t -> !t.isBlank()).distinct().sorted().toList();
    }

    /** The page of a result as text. */
    String page(PublicResult result, LocalDate made) throws IOException {
        Map<String, Object> values = values(made);
        values.put("r", result);
        values.put("facts", result.facts().stream().map(f -> Map.of("label", f.part().label().render(locale), "text", f.text())).toList());
        values.put("day", result.publishedOn() == null ? "" : result.publishedOn().toString());
        return Templates.fill(page, values);
    }

    private Map<String, Object> values(LocalDate made) {
        Map<String, Object> values = new HashMap<>();
        values.put("language", "zh".equals(locale.getLanguage()) ? "zh-CN" : "en");
        values.put("made", made.toString());
        values.put("say", (TemplateMethodModelEx) this::say);
        return values;
    }

    private String say(List<?> arguments) throws TemplateModelException {
        Object[] rest = new Object[arguments.size() - 1];
        for (int i = 0; i < rest.length; i++) {
            rest[i] = String.valueOf(DeepUnwrap.unwrap((TemplateModel) arguments.get(i + 1)));
        }
        return say(arguments.get(0).toString(), rest);
    }

    private String say(String key, Object... arguments) {
        return Message.of(Templates.class, key, arguments).render(locale);
    }
}
