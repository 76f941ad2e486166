package org.jixiao.report.template;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jixiao.scoring.api.Message;

/**
 * A template that there is.
 *
 * @param kind id of the kind of document it makes
 * @param extension {@code docx} or {@code xlsx}
 * @param language {@code zh} or {@code en}; empty when it serves both
 * @param name of the file
 * @param origin where it comes from
 * @param place folder, pack or product, for people
 * @param path its file, where it is one
 * @param content its bytes
 */
public record TemplateFile(String kind, String extension, String language, String name, Origin origin, String place, Optional<Path> path,
        Content content) {

    private static final Pattern NAME = Pattern.compile("(.+?)(_(zh|en))?\\.(docx|xlsx)", Pattern.CASE_INSENSITIVE);

    /** Where a template comes from; the first wins. */
    public enum Origin {
        /** A folder of the agency. */
        FOLDER,
        /** An installed pack. */
        PACK,
        /** The product. */
        SHIPPED;

        /** The name of the origin. */
        public String label(Locale locale) {
            return Message.of(TemplateFile.class, "origin." + name()).render(locale);
        }
    }

    /** Opens a template. */
    @FunctionalInterface
    public interface Content {
        /** Its bytes from the beginning. */
        InputStream open() throws IOException;
    }

    /** What the name of a template says: which kind, a name of its own behind it, language and format. */
    record Named(String base, String language, String extension) {

        static Optional<Named> of(String file) {
            Matcher matcher = NAME.matcher(file);
            return matcher.matches() ? Optional.of(new Named(matcher.group(1), matcher.group(3) == null ? "" : matcher.group(3).toLowerCase(Locale.ROOT),
                    matcher.group(4).toLowerCase(Locale.ROOT))) : Optional.empty();
        }

        /** Whether it names a kind, alone or followed by a hyphen and words of its own. */
        boolean isOf(String kind) {
            return base.equals(kind) || base.startsWith(kind + "-");
        }
    }

    /** Whether it serves a language. */
    public boolean speaks(Locale locale) {
        return language.isEmpty() || language.equals(language(locale));
    }

    /** The language of templates that a locale asks for. */
    static String language(Locale locale) {
        return "zh".equals(locale.getLanguage()) ? "zh" : "en";
    }

    /** Two are the same when they are the same file; how it is opened does not matter. */
    @Override
    public boolean equals(Object other) {
        return other instanceof TemplateFile file && origin == file.origin && place.equals(file.place) && name.equals(file.name) && kind.equals(file.kind);
    }

    @Override
    public int hashCode() {
        return Objects.hash(origin, place, name, kind);
    }

    /** Name and place in one line. */
    public String label(Locale locale) {
        return name + " (" + origin.label(locale) + (place.isEmpty() ? "" : " " + place) + ")";
    }
}
