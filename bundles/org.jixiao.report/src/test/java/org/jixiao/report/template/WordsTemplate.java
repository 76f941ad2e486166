package org.jixiao.report.template;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import org.jixiao.exchange.Message;
import org.jixiao.exchange.template.Placeholder;
import org.jixiao.exchange.template.Template;
import org.jixiao.exchange.template.TemplateFault;
import org.jixiao.exchange.template.TemplateNames;
import org.jixiao.exchange.template.TemplateReader;
import org.jixiao.exchange.template.TemplateSource;

/** Reads files of plain words as templates, and of Word files only the name: what templates of the two formats do is tested where they are read. */
public final class WordsTemplate implements TemplateReader {

    private static final Pattern NOT_WORDS = Pattern.compile("PK.*", Pattern.DOTALL);

    @Override
    public Template read(String name, byte[] content) throws IOException {
        String text = new String(content, StandardCharsets.UTF_8);
        if (text.equals("broken")) {
            throw new IOException(name + " is broken");
        }
        return new Template() {

            @Override
            public List<TemplateFault> check(TemplateNames names) {
                return Placeholder.in(NOT_WORDS.matcher(text).matches() ? "" : text).stream().filter(p -> names.kind(p.name()).isEmpty())
                        .map(p -> new TemplateFault(Message.of("template.place.header"), p.text(), Message.of("template.unknown"))).toList();
            }

            @Override
            public List<TemplateFault> fill(TemplateSource values, Path file) throws IOException {
                Files.writeString(file, name + " " + words(values, "project") + " " + words(values, "made"));
                return List.of();
            }
        };
    }

    private static String words(TemplateSource values, String name) {
        return ((org.jixiao.exchange.template.TemplateValue.Words) values.value(name).orElseThrow()).text();
    }
}
