package org.jixiao.report;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jixiao.audit.document.AuditDocument;
import org.jixiao.checks.Severity;
import org.jixiao.exchange.document.PlannedDocument;
import org.jixiao.exchange.document.PlannedDocument.Align;
import org.jixiao.exchange.document.PlannedDocument.Cell;
import org.jixiao.exchange.document.PlannedDocument.Paragraph;
import org.jixiao.exchange.document.PlannedDocument.Role;
import org.jixiao.exchange.document.PlannedDocument.Table;
import org.jixiao.exchange.document.PlannedDocument.Tone;
import org.jixiao.report.internal.Templates;
import org.jixiao.scoring.api.Message;

/** The report of an audit as a text document to be filed and edited: the same content as {@link AuditPage}. */
public final class AuditText {

    /** Share of the width for a column of words; columns of numbers and short words get less. */
    private static final int WIDE = 30;
    private static final int NARROW = 12;
    private static final int SHORT = 8;

    private final Locale locale;
    private final List<PlannedDocument.Block> blocks = new ArrayList<>();

    private AuditText(Locale locale) {
        this.locale = locale;
    }

    /** The document in a language. */
    public static PlannedDocument plan(AuditDocument document, Locale locale) {
        AuditText text = new AuditText(locale);
        text.paragraph(Role.TITLE, document.title(), Tone.PLAIN);
        text.paragraph(Role.SUBTITLE, text.say("audit.title"), Tone.PLAIN);
        text.paragraph(Role.SUBTITLE, document.subtitle(), Tone.FAINT);
        document.lead().forEach(sentence -> text.paragraph(Role.BODY, sentence, Tone.STRONG));
        for (AuditDocument.Section section : document.sections()) {
            text.paragraph(Role.SECTION, section.heading(), Tone.PLAIN);
            section.blocks().forEach(text::block);
        }
        return new PlannedDocument(document.title() + " · " + text.say("audit.title"), document.subtitle(), text.blocks);
    }

    private void block(AuditDocument.Block block) {
        switch (block) {
            case AuditDocument.Paragraph paragraph -> paragraph(Role.BODY, paragraph.text(), Tone.PLAIN);
            case AuditDocument.Bullets bullets -> bullets.items().forEach(item -> paragraph(Role.BODY, "· " + item, Tone.PLAIN));
            case AuditDocument.Table table -> table(table);
            case AuditDocument.Item item -> item(item);
        }
    }

    private void item(AuditDocument.Item item) {
        String place = item.place().isEmpty() ? "" : " (" + item.place() + ")";
        paragraph(Role.TOPIC, item.number() + ". [" + item.severity().label(locale) + "] " + item.name() + place, Tone.PLAIN);
        paragraph(Role.BODY, item.message(), item.severity() == Severity.ERROR ? Tone.ALARM : Tone.STRONG);
        item.steps().forEach(step -> paragraph(Role.BODY, "· " + step, Tone.PLAIN));
        paragraph(Role.BODY, item.effect(), Tone.PLAIN);
        paragraph(Role.BODY, item.remedy().isEmpty() ? "" : say("audit.remedy") + " " + item.remedy(), Tone.PLAIN);
        paragraph(Role.BODY, item.clause().isEmpty() ? "" : say("audit.clause") + " " + item.clause(), Tone.FAINT);
    }

    private void table(AuditDocument.Table table) {
        List<List<Cell>> rows = new ArrayList<>();
        rows.add(table.head().stream().map(name -> new Cell(name, Align.CENTRE, Tone.PLAIN, false)).toList());
        table.rows().forEach(row -> rows.add(row.stream().map(AuditText::cell).toList()));
        List<Integer> widths = new ArrayList<>();
        for (int column = 0; column < table.head().size(); column++) {
            int at = column;
            int longest = table.rows().stream().mapToInt(row -> row.get(at).length()).max().orElse(0);
            widths.add(longest > NARROW ? WIDE : longest > SHORT ? NARROW * 3 / 2 : NARROW);
        }
        blocks.add(new Table(widths, 1, rows));
    }

    private static Cell cell(String text) {
        boolean number = text.matches("[−+]?[\\d.]+(–[\\d.]+)?");
        return new Cell(text, number ? Align.RIGHT : Align.LEFT, Tone.PLAIN, false);
    }

    private void paragraph(Role role, String text, Tone tone) {
        if (!text.isBlank()) {
            blocks.add(new Paragraph(role, text, tone));
        }
    }

    private String say(String key) {
        return Message.of(Templates.class, key).render(locale);
    }
}
