package org.jixiao.report.internal;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.jixiao.exchange.document.PlannedDocument;
import org.jixiao.exchange.document.PlannedDocument.Align;
import org.jixiao.exchange.document.PlannedDocument.Cell;
import org.jixiao.exchange.document.PlannedDocument.Role;
import org.jixiao.exchange.document.PlannedDocument.Tone;
import org.jixiao.scoring.api.Message;

/** Collects the blocks of a document in one language and numbers its sections. */
final class DocumentPen {

    private final Locale locale;
    private final List<PlannedDocument.Block> blocks = new ArrayList<>();
    private final String[] numerals;
    private int sections;

    DocumentPen(Locale locale) {
        this.locale = locale;
        this.numerals = say("document.numerals").split(",");
    }

    /** Words of the reports. */
    String say(String key, Object... arguments) {
        return Message.of(DocumentPen.class, key, arguments).render(locale);
    }

    /** What has been written. */
    List<PlannedDocument.Block> blocks() {
        return blocks;
    }

    /** The heading of the next section, numbered. */
    void section(String key, Object... arguments) {
        chapter(say(key, arguments));
    }

    /** The heading of the next section in words of its own, numbered. */
    void chapter(String heading) {
        paragraph(Role.SECTION, say("document.section", numerals[sections++], heading));
    }

    /** Running text; a line feed breaks the line. */
    void words(String text, Tone tone) {
        blocks.add(new PlannedDocument.Paragraph(Role.BODY, text, tone));
    }

    void paragraph(Role role, String text) {
        blocks.add(new PlannedDocument.Paragraph(role, text, Tone.PLAIN));
    }

    /** A sentence that carries weight. */
    void sentence(String text) {
        blocks.add(new PlannedDocument.Paragraph(Role.BODY, text, Tone.STRONG));
    }

    /** A line that only says that there is nothing to say. */
    void note(String key) {
        blocks.add(new PlannedDocument.Paragraph(Role.BODY, say(key), Tone.FAINT));
    }

    void table(List<Integer> widths, int headRows, List<List<Cell>> rows) {
        blocks.add(new PlannedDocument.Table(widths, headRows, rows));
    }

    /** The head of a table. */
    List<Cell> heads(String... keys) {
        return Arrays.stream(keys).map(key -> new Cell(say(key), Align.CENTRE, Tone.PLAIN, false)).toList();
    }

    /** A cell of text. */
    static Cell text(String text) {
        return new Cell(text, Align.LEFT, Tone.PLAIN, false);
    }
}
