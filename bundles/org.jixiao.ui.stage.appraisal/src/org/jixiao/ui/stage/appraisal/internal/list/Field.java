package org.jixiao.ui.stage.appraisal.internal.list;

import java.util.List;
import java.util.Objects;
import java.util.function.Function;

import org.eclipse.emf.common.command.Command;
import org.eclipse.emf.common.command.UnexecutableCommand;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.jixiao.core.commands.ModelCommands;
import org.jixiao.ui.common.grid.GridColumn;

/**
 * One field of objects of the document, the same in a table and in a form: how it is shown and what a typed text means.
 *
 * @param <R> type of the objects
 */
public final class Field<R extends EObject> {

    /**
     * Reads typed texts.
     *
     * @param <R> type of the objects
     */
    public interface Reading<R> {

        /** Why a text cannot be taken; null when it can. */
        String refusal(String text);

        /** The value of a text that can be taken and is not blank. */
        Object value(R row, String text);
    }

    private final GridColumn column;
    private final EStructuralFeature feature;
    private final Function<R, String> text;
    private final Reading<R> reading;

    /**
     * A field.
     *
     * @param column its head
     * @param feature the field of the document; null for what is worked out
     * @param text what is shown
     * @param reading null when it cannot be typed in
     */
    public Field(GridColumn column, EStructuralFeature feature, Function<R, String> text, Reading<R> reading) {
        this.column = Objects.requireNonNull(column);
        this.feature = feature;
        this.text = text;
        this.reading = reading;
    }

    /** The same field with a sentence that explains it at its head. */
    public Field<R> help(String words) {
        return new Field<>(column.withHelp(words), feature, text, reading);
    }

    /** The same field, which cannot be typed in. */
    public Field<R> shown() {
        return new Field<>(column, feature, text, null);
    }

    /** Its head. */
    public GridColumn column() {
        return column;
    }

    /** The field of the document; null for what is worked out. */
    public EStructuralFeature feature() {
        return feature;
    }

    /** Whether it can be typed in. */
    public boolean isEditable() {
        return reading != null;
    }

    /** What is shown of an object. */
    public String text(R row) {
        return text.apply(row);
    }

    /** Why a text cannot be taken; null when it can. */
    public String refusal(String typed) {
        return typed.isBlank() || reading == null ? null : reading.refusal(typed.strip());
    }

    private Object value(R row, String typed) {
        return typed.isBlank() ? null : reading.value(row, typed.strip());
    }

    /** The command that takes a text over; one that cannot be executed when nothing changes. */
    public Command command(ModelCommands commands, R row, String typed) {
        if (typed.equals(text(row))) {
            return UnexecutableCommand.INSTANCE;
        }
        Object value = value(row, typed);
        return feature.isMany() ? commands.replaceAll(row, feature, value == null ? List.of() : (List<?>) value) : commands.set(row, feature, value);
    }

    /** Takes a text over into an object that is not in the document yet. */
    public void fill(R fresh, String typed) {
        Object value = value(fresh, typed);
        if (value != null) {
            fresh.eSet(feature, value);
        }
    }
}
