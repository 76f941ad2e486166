package org.jixiao.ui.stage.appraisal.internal.list;

import java.util.ArrayList;
import java.util.List;

import org.eclipse.emf.common.command.Command;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.jixiao.ui.common.form.FormField;
import org.jixiao.ui.common.grid.GridColumn;
import org.jixiao.ui.stage.appraisal.internal.AppraisalDocument;

/**
 * Fields of one object of the document below and beside each other.
 *
 * @param <R> type of the object
 */
public final class FieldForm<R extends EObject> {

    private final AppraisalDocument document;
    private final Composite root;
    private final List<Runnable> shows = new ArrayList<>();
    private final List<FormField> texts = new ArrayList<>();
    private R object;

    /**
     * An empty form.
     *
     * @param columns how many fields are beside each other
     */
    public FieldForm(Composite parent, AppraisalDocument document, int columns) {
        this.document = document;
        root = new Composite(parent, SWT.NONE);
        GridLayoutFactory.fillDefaults().numColumns(2 * columns).margins(8, 4).spacing(8, 4).applyTo(root);
    }

    /** Adds a field. */
    public FieldForm<R> add(Field<R> field) {
        if (field.column().kind() == GridColumn.Kind.CHOICE) {
            choice(field);
        } else {
            text(field);
        }
        return this;
    }

    private void text(Field<R> field) {
        FormField made = new FormField(root, field.column().title(), field.column().kind() == GridColumn.Kind.LONG_TEXT ? 3 : 1, typed -> {
            String refusal = field.refusal(typed);
            if (refusal == null && object != null) {
                execute(field.command(document.commands(), object, typed));
            }
            return refusal;
        });
        made.control().setToolTipText(field.column().help());
        texts.add(made);
        shows.add(() -> {
            made.show(object == null ? "" : field.text(object));
            made.setEditable(object != null && field.isEditable() && document.canEdit());
        });
    }

    private void choice(Field<R> field) {
        new Label(root, SWT.NONE).setText(field.column().title());
        Combo combo = new Combo(root, SWT.READ_ONLY);
        combo.setItems(field.column().choices().toArray(String[]::new));
        combo.setToolTipText(field.column().help());
        GridDataFactory.fillDefaults().grab(true, false).indent(6, 0).applyTo(combo);
        combo.addListener(SWT.Selection, e -> {
            if (object != null) {
                execute(field.command(document.commands(), object, combo.getText()));
            }
        });
        shows.add(() -> {
            combo.select(object == null ? -1 : field.column().choices().indexOf(field.text(object)));
            combo.setEnabled(object != null && field.isEditable() && document.canEdit());
        });
    }

    private void execute(Command command) {
        document.execute(command);
    }

    /** Shows an object; null shows empty fields. */
    public void show(R shown) {
        if (shown != object) {
            commit();
        }
        object = shown;
        shows.forEach(Runnable::run);
    }

    /** Hands over what is still being typed. */
    public void commit() {
        if (object != null && (object.eContainer() != null || object.eResource() != null)) {
            texts.forEach(FormField::commit);
        }
    }

    /** The widget to lay out. */
    public Control control() {
        return root;
    }
}
