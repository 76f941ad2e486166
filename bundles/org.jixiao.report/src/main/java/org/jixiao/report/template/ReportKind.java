package org.jixiao.report.template;

import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import org.jixiao.exchange.template.TemplateNames;
import org.jixiao.scoring.api.Message;

/**
 * A kind of document that is made from templates.
 *
 * @param id stable name, the beginning of the names of its templates
 * @param anchor a class beside the words that explain its names
 * @param vocabulary the names that its templates may use
 */
public record ReportKind(String id, Class<?> anchor, Vocabulary<?> vocabulary) {

    /** The name under which every template finds when its document was made. */
    public static final String MADE = "made";

    /** What it is called. */
    public String label(Locale locale) {
        return Message.of(anchor, "template." + id).render(locale);
    }

    /** All names. */
    public TemplateNames names() {
        Map<String, TemplateNames.Kind> all = new LinkedHashMap<>(vocabulary.names().all());
        all.put(MADE, TemplateNames.Kind.VALUE);
        return new TemplateNames(all);
    }

    /**
     * What a name stands for, in words: those of this kind, else those of the name in every kind, else those of its last part.
     *
     * @param name with its lists in front
     */
    public String meaning(String name, Locale locale) {
        String last = name.substring(name.lastIndexOf('.') + 1);
        return Stream.of("name." + id + "." + name, "name." + name, "name." + last).map(key -> Message.of(anchor, key)).filter(m -> m.exists(locale))
                .findFirst().map(m -> m.render(locale)).orElse("");
    }
}
