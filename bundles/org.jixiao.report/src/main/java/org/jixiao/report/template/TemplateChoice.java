package org.jixiao.report.template;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jixiao.exchange.template.TemplateFault;
import org.jixiao.exchange.template.TemplateSource;
import org.jixiao.exchange.template.TemplateValue;

/** Makes documents of one language from templates. */
public final class TemplateChoice {

    private static final DateTimeFormatter MINUTE = DateTimeFormatter.ofPattern("uuuu-MM-dd HH:mm");

    private final ReportTemplates templates;
    private final Locale locale;
    private final List<TemplateFile> chosen;

    TemplateChoice(ReportTemplates templates, Locale locale, List<TemplateFile> chosen) {
        this.templates = templates;
        this.locale = locale;
        this.chosen = List.copyOf(chosen);
    }

    /** The template that makes documents of a kind; empty when there is none. */
    public Optional<TemplateFile> of(String kind, String extension) {
        return chosen.stream().filter(t -> t.kind().equals(kind) && t.extension().equals(extension)).findFirst()
                .or(() -> templates.candidates(kind, extension, locale).stream().findFirst());
    }

    /**
     * Writes a document; its ending says in which format.
     *
     * @param kind id of its kind
     * @param values what it says
     * @param made when it is made
     * @throws IOException when there is no template, when the template has faults (each with its place and reason), or when the file cannot
     *     be written; it says so, too, when a text was too long for a cell and was cut
     */
    public void write(String kind, ReportValues values, LocalDateTime made, Path file) throws IOException {
        String extension = file.getFileName().toString().replaceFirst(".*\\.", "").toLowerCase(Locale.ROOT);
        TemplateFile template = of(kind, extension).orElseThrow(() -> new IOException(say("template.missing", templates.kind(kind)
                .map(k -> k.label(locale)).orElse(kind), extension)));
        List<TemplateFault> faults = templates.faults(template);
        if (!faults.isEmpty()) {
            throw new IOException(say("template.faults", template.path().map(Path::toString).orElse(template.label(locale)), faults.size(), texts(faults)));
        }
        TemplateSource all = name -> name.equals(ReportKind.MADE) ? Optional.of(new TemplateValue.Words(MINUTE.format(made))) : values.value(name);
        try {
            List<TemplateFault> left = templates.read(template).fill(all, file);
            if (!left.isEmpty()) {
                throw new IOException(say("template.left", file.toString(), texts(left)));
            }
        } catch (UncheckedIOException e) {
            throw new IOException(file + ": " + e.getCause().getMessage(), e);
        }
    }

    private String texts(List<TemplateFault> faults) {
        return String.join("\n", faults.stream().map(f -> "  " + f.text(locale)).toList());
    }

    private String say(String key, Object... arguments) {
        return ReportTemplates.say(locale, key, arguments);
    }
}
