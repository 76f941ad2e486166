package org.jixiao.report;

import freemarker.template.Template;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jixiao.audit.document.AuditDocument;
import org.jixiao.core.document.AtomicFileWriter;
import org.jixiao.report.internal.Templates;
import org.jixiao.scoring.api.Message;

/** The report of an audit as one page, complete in itself: no script, no address outside the file, with a style for paper. */
public final class AuditPage {

    private final Template template = Templates.read("audit.ftlh");
    private final Locale locale;

    /** Pages in a language. */
    public AuditPage(Locale locale) {
        this.locale = locale;
    }

    /**
     * Writes the page, whole or not at all.
     *
     * @throws IOException naming the file, when it cannot be written
     */
    public void write(AuditDocument document, Path file) throws IOException {
        new AtomicFileWriter().write(file, page(document).getBytes(StandardCharsets.UTF_8));
    }

    /** The page as text. */
    public String page(AuditDocument document) throws IOException {
        Map<String, Object> values = new HashMap<>();
        values.put("title", document.title());
        values.put("kind", say("audit.title"));
        values.put("subtitle", document.subtitle());
        values.put("lead", document.lead());
        values.put("language", "zh".equals(locale.getLanguage()) ? "zh-CN" : "en");
        values.put("remedy", say("audit.remedy"));
        values.put("clause", say("audit.clause"));
        List<Map<String, Object>> sections = new ArrayList<>();
        for (AuditDocument.Section section : document.sections()) {
            sections.add(Map.of("heading", section.heading(), "blocks", section.blocks().stream().map(this::block).toList()));
        }
        values.put("sections", sections);
        return Templates.fill(template, values);
    }

    private Map<String, Object> block(AuditDocument.Block block) {
        return switch (block) {
            case AuditDocument.Paragraph paragraph -> Map.of("kind", "paragraph", "text", paragraph.text());
            case AuditDocument.Bullets bullets -> Map.of("kind", "bullets", "items", bullets.items());
            case AuditDocument.Table table -> Map.of("kind", "table", "head", table.head(), "rows", table.rows());
            case AuditDocument.Item item -> {
                Map<String, Object> values = new HashMap<>(Map.of("kind", "item", "number", item.number(), "name", item.name(), "place",
                        item.place(), "message", item.message(), "effect", item.effect(), "steps", item.steps(), "remedy", item.remedy()));
                values.put("severity", item.severity().name().toLowerCase(Locale.ROOT));
                values.put("severityName", item.severity().label(locale));
                values.put("clause", item.clause());
                values.put("check", item.checkId());
                yield values;
            }
        };
    }

    private String say(String key) {
        return Message.of(Templates.class, key).render(locale);
    }
}
