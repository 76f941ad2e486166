package org.jixiao.ui.editor;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Consumer;

import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.jixiao.scoring.api.MethodDescriptor;
import org.jixiao.scoring.api.ParameterDescriptor;
import org.jixiao.scoring.api.ParameterError;
import org.jixiao.scoring.api.Parameters;
import org.jixiao.ui.common.form.FormField;

/**
 * A form made from the descriptors of a method's parameters, so that a plug-in needs no code of its own for the window. It holds
 * texts; a text that the method refuses stays in its field with the reason and is not handed over.
 */
public final class ParameterForm {

    private final Composite root;
    private final Consumer<SortedMap<String, String>> changed;
    private final Locale locale;
    private MethodDescriptor method;
    private SortedMap<String, String> values = new TreeMap<>();
    private boolean editable;

    /**
     * Makes an empty form.
     *
     * @param changed receives all texts after each accepted change
     */
    public ParameterForm(Composite parent, Locale locale, Consumer<SortedMap<String, String>> changed) {
        this.changed = changed;
        this.locale = locale;
        root = new Composite(parent, SWT.NONE);
        GridLayoutFactory.fillDefaults().numColumns(2).spacing(8, 4).applyTo(root);
    }

    /** The widget to lay out. */
    public Control control() {
        return root;
    }

    /**
     * Shows the parameters of a method.
     *
     * @param descriptor the method, or null to show nothing
     * @param texts the given texts by name; those without are at their defaults
     */
    public void show(MethodDescriptor descriptor, Map<String, String> texts, boolean canEdit) {
        SortedMap<String, String> next = new TreeMap<>(texts);
        if (descriptor == method && next.equals(values) && canEdit == editable) {
            return;
        }
        method = descriptor;
        values = next;
        editable = canEdit;
        for (Control old : root.getChildren()) {
            old.dispose();
        }
        if (descriptor != null) {
            descriptor.parameters().forEach(this::field);
        }
        root.requestLayout();
    }

    private void field(ParameterDescriptor parameter) {
        String title = parameter.label().render(locale);
        String value = values.getOrDefault(parameter.name(), "");
        Control control = switch (parameter.type()) {
            case ENUM -> choice(parameter, title, value);
            case BOOLEAN -> yesNo(parameter, title, value);
            case DECIMAL, PERCENT, INTEGER, TEXT -> text(parameter, title, value, 1);
            case TABLE, SUB_ITEMS -> text(parameter, title, value, 4);
        };
        control.setToolTipText(parameter.help().render(locale));
        control.setData("parameter", parameter.name());
    }

    private Control text(ParameterDescriptor parameter, String title, String value, int lines) {
        FormField field = new FormField(root, title, lines, typed -> take(parameter, typed));
        field.show(value);
        field.setEditable(editable);
        if (parameter.defaultText() != null) {
            field.control().setMessage(parameter.defaultText());
        }
        return field.control();
    }

    private Control choice(ParameterDescriptor parameter, String title, String value) {
        new Label(root, SWT.NONE).setText(title);
        Combo combo = new Combo(root, SWT.READ_ONLY);
        GridDataFactory.fillDefaults().grab(true, false).indent(6, 0).applyTo(combo);
        String effective = value.isEmpty() ? parameter.defaultText() : value;
        List<ParameterDescriptor.Choice> choices = parameter.choices();
        for (int i = 0; i < choices.size(); i++) {
            combo.add(choices.get(i).label().render(locale));
            if (choices.get(i).value().equals(effective)) {
                combo.select(i);
            }
        }
        combo.setEnabled(editable);
        combo.addListener(SWT.Selection, e -> take(parameter, choices.get(combo.getSelectionIndex()).value()));
        return combo;
    }

    private Control yesNo(ParameterDescriptor parameter, String title, String value) {
        new Label(root, SWT.NONE);
        Button button = new Button(root, SWT.CHECK);
        button.setText(title);
        GridDataFactory.fillDefaults().indent(6, 0).applyTo(button);
        button.setSelection(Boolean.parseBoolean(value.isEmpty() ? parameter.defaultText() : value));
        button.setEnabled(editable);
        button.addListener(SWT.Selection, e -> take(parameter, Boolean.toString(button.getSelection())));
        return button;
    }

    /** Takes one text over; the reason when the method refuses it. */
    private String take(ParameterDescriptor parameter, String text) {
        SortedMap<String, String> next = new TreeMap<>(values);
        if (text.isBlank()) {
            next.remove(parameter.name());
        } else {
            next.put(parameter.name(), text.strip());
        }
        for (ParameterError error : Parameters.parse(method.parameters(), next).errors()) {
            if (error.parameter().equals(parameter.name())) {
                return error.render(locale);
            }
        }
        if (!next.equals(values)) {
            values = next;
            changed.accept(next);
        }
        return null;
    }
}
