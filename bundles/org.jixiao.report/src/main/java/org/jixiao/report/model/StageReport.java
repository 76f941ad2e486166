package org.jixiao.report.model;

import java.util.List;

/**
 * Everything a report says about the work of one stage before evaluation (an ex-ante evaluation, a version of the objectives), in one
 * language. Plain values: no part of the model is held, and one writer serves all stages.
 *
 * @param dossierId id of the dossier
 * @param file the dossier's file; may be empty
 * @param stage name of the stage: EX_ANTE, OBJECTIVES
 * @param title name of the subject
 * @param kind what the document is called, in words
 * @param year fiscal year; 0 when it is not known
 * @param result total, grade and what follows, in one line; may be empty
 * @param facts who, how much, by which rules
 * @param chapters the chapters in order
 */
public record StageReport(String dossierId, String file, String stage, String title, String kind, int year, String result, List<Fact> facts,
        List<Chapter> chapters) {

    public StageReport {
        facts = List.copyOf(facts);
        chapters = List.copyOf(chapters);
    }

    /** A fact; an empty value is printed as a dash. */
    public record Fact(String name, String value) {
    }

    /** A chapter with its heading. */
    public record Chapter(String heading, List<Block> blocks) {
        public Chapter {
            blocks = List.copyOf(blocks);
        }
    }

    /** A part of a chapter. */
    public sealed interface Block permits Words, Grid {
    }

    /**
     * A text.
     *
     * @param title its heading; empty for none
     * @param text the words
     * @param open whether it is still to be written, so that the words only say so
     */
    public record Words(String title, String text, boolean open) implements Block {
    }

    /**
     * A table.
     *
     * @param title its heading; empty for none
     * @param columns its columns
     * @param rows the texts of its cells
     */
    public record Grid(String title, List<Column> columns, List<List<String>> rows) implements Block {
        public Grid {
            columns = List.copyOf(columns);
            rows = rows.stream().map(List::copyOf).toList();
        }
    }

    /**
     * A column.
     *
     * @param head its words
     * @param width share of the width
     * @param number whether it holds numbers
     * @param joined whether equal neighbours below each other are one cell
     */
    public record Column(String head, int width, boolean number, boolean joined) {
    }
}
