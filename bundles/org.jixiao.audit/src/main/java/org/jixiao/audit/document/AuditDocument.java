package org.jixiao.audit.document;

import java.util.List;
import java.util.Objects;
import org.jixiao.checks.Severity;

/**
 * The report of an audit as a readable document, in one language and independent of any file format: a writer for pages, word files or
 * the screen only has to draw headings, paragraphs, tables and findings.
 *
 * @param title title
 * @param subtitle year, agency and file
 * @param lead the result in a few sentences
 * @param sections the sections in their order
 */
public record AuditDocument(String title, String subtitle, List<String> lead, List<Section> sections) {

    public AuditDocument {
        Objects.requireNonNull(title);
        lead = List.copyOf(lead);
        sections = List.copyOf(sections);
    }

    /**
     * A section.
     *
     * @param heading its heading
     * @param blocks what stands in it
     */
    public record Section(String heading, List<Block> blocks) {
        public Section {
            blocks = List.copyOf(blocks);
        }
    }

    /** A part of a section. */
    public sealed interface Block {
    }

    /** Plain words. */
    public record Paragraph(String text) implements Block {
    }

    /** Sentences in a list. */
    public record Bullets(List<String> items) implements Block {
        public Bullets {
            items = List.copyOf(items);
        }
    }

    /**
     * A table.
     *
     * @param head names of the columns
     * @param rows the cells, as many in each row as there are columns
     */
    public record Table(List<String> head, List<List<String>> rows) implements Block {
        public Table {
            head = List.copyOf(head);
            rows = rows.stream().map(List::copyOf).toList();
        }
    }

    /**
     * A finding.
     *
     * @param severity how much it matters
     * @param number its place in the document, from 1
     * @param name the check in a few words
     * @param place row and cell, or empty
     * @param message what is wrong, with the numbers
     * @param effect what putting it right does to total and grade, or empty
     * @param steps what may lie behind it, with the numbers
     * @param remedy what to do
     * @param clause the rule it rests on, or empty
     * @param checkId id of the check
     */
    public record Item(Severity severity, int number, String name, String place, String message, String effect, List<String> steps,
            String remedy, String clause, String checkId) implements Block {
        public Item {
            steps = List.copyOf(steps);
        }
    }
}
