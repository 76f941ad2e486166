package org.jixiao.ui.editor.table;

import java.util.function.Function;

import org.eclipse.emf.common.command.Command;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.jixiao.ui.common.Palette.Tone;
import org.jixiao.ui.common.grid.GridColumn;

/**
 * One column of a table: a field of the document, or something worked out of it.
 *
 * @param <R> type of the rows
 * @param column its head
 * @param feature the field, or null
 * @param text what a cell shows
 * @param edit what an editor starts with
 * @param refusal why a text cannot be taken, or null when it can
 * @param write changes the document; null for what is only shown
 * @param dot colour of a dot before the words, or null
 */
public record Field<R>(GridColumn column, EStructuralFeature feature, Function<R, String> text, Function<R, String> edit,
        Function<String, String> refusal, Write<R> write, Function<R, Tone> dot) {

    /** Makes the command that takes a text over. */
    @FunctionalInterface
    public interface Write<R> {
        Command command(R row, String text);
    }

    /** The same with a dot. */
    public Field<R> withDot(Function<R, Tone> colour) {
        return new Field<>(column, feature, text, edit, refusal, write, colour);
    }

    /** The same with a tooltip at its head. */
    public Field<R> withHelp(String words) {
        return new Field<>(column.withHelp(words), feature, text, edit, refusal, write, dot);
    }
}
