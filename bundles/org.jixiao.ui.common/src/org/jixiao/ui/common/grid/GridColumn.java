package org.jixiao.ui.common.grid;

import java.util.List;
import java.util.Objects;

/**
 * One column of a {@link Grid}.
 *
 * @param id stable name, used to find a column again and to keep widths
 * @param title words of the head; the unit belongs here and not into the cells
 * @param help tooltip of the head; may be empty
 * @param kind what the cells hold and how they are shown and edited
 * @param width preferred width in average characters of the font, so that it grows with the font and the scaling
 * @param merged whether equal neighbours below each other look like one cell
 * @param choices the words to choose from in a {@link Kind#CHOICE} column
 */
public record GridColumn(String id, String title, String help, Kind kind, int width, boolean merged, List<String> choices) {

    /** What the cells of a column hold. */
    public enum Kind {
        /** One line of words, left-aligned. */
        TEXT,
        /** Words over several lines; the row grows with them. */
        LONG_TEXT,
        /** Numbers, right-aligned; the source gives them with the same decimals. */
        NUMBER,
        /** One of a few words, centred. */
        CHOICE
    }

    public GridColumn {
        Objects.requireNonNull(id);
        Objects.requireNonNull(title);
        Objects.requireNonNull(help);
        Objects.requireNonNull(kind);
        choices = List.copyOf(choices);
        if (width < 1) {
            throw new IllegalArgumentException(id + ": width " + width);
        }
    }

    /** A column of single-line words. */
    public static GridColumn text(String id, String title, int width) {
        return new GridColumn(id, title, "", Kind.TEXT, width, false, List.of());
    }

    /** A column of words over several lines. */
    public static GridColumn longText(String id, String title, int width) {
        return new GridColumn(id, title, "", Kind.LONG_TEXT, width, false, List.of());
    }

    /** A column of numbers. */
    public static GridColumn number(String id, String title, int width) {
        return new GridColumn(id, title, "", Kind.NUMBER, width, false, List.of());
    }

    /** A column of a few words to choose from. */
    public static GridColumn choice(String id, String title, int width, List<String> choices) {
        return new GridColumn(id, title, "", Kind.CHOICE, width, false, choices);
    }

    /** The same column with merged look. */
    public GridColumn mergedLook() {
        return new GridColumn(id, title, help, kind, width, true, choices);
    }

    /** The same column with a tooltip at its head. */
    public GridColumn withHelp(String words) {
        return new GridColumn(id, title, words, kind, width, merged, choices);
    }
}
