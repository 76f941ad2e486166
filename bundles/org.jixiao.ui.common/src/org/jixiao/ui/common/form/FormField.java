package org.jixiao.ui.common.form;

import java.util.function.Function;

import org.eclipse.jface.fieldassist.ControlDecoration;
import org.eclipse.jface.fieldassist.FieldDecorationRegistry;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Text;

/**
 * A named text field of a form with two columns. What was typed is handed over when the field is left (or Enter is pressed in a
 * field of one line); a text that is refused stays in the field with the reason beside it, and is lost by Esc only.
 */
public final class FormField {

    private final Text text;
    private final ControlDecoration error;
    private final Function<String, String> commit;
    private String shown = "";

    /**
     * Makes the label and the field.
     *
     * @param lines lines of the field; 1 for a single line
     * @param commit takes the text over; answers why it cannot, or null
     */
    public FormField(Composite parent, String title, int lines, Function<String, String> commit) {
        this.commit = commit;
        Label label = new Label(parent, SWT.NONE);
        label.setText(title);
        GridDataFactory.fillDefaults().align(SWT.BEGINNING, lines > 1 ? SWT.BEGINNING : SWT.CENTER).applyTo(label);
        text = new Text(parent, SWT.BORDER | (lines > 1 ? SWT.MULTI | SWT.WRAP | SWT.V_SCROLL : SWT.SINGLE));
        GridData data = new GridData(SWT.FILL, SWT.CENTER, true, false);
        data.widthHint = 120;
        data.horizontalIndent = 6;
        if (lines > 1) {
            data.heightHint = text.getLineHeight() * lines;
        }
        text.setLayoutData(data);
        error = new ControlDecoration(text, SWT.TOP | SWT.LEFT);
        error.setImage(FieldDecorationRegistry.getDefault().getFieldDecoration(FieldDecorationRegistry.DEC_ERROR).getImage());
        error.hide();
        text.addListener(SWT.FocusOut, e -> commit());
        text.addListener(SWT.DefaultSelection, e -> commit());
        text.addListener(SWT.KeyDown, e -> {
            if (e.keyCode == SWT.ESC) {
                text.setText(shown);
                error.hide();
                e.doit = false;
            }
        });
    }

    /** Hands over what was typed, if anything was. */
    public void commit() {
        String typed = text.getText();
        if (!text.getEditable() || typed.equals(shown)) {
            return;
        }
        String refusal = commit.apply(typed);
        if (refusal == null) {
            shown = typed;
            error.hide();
        } else {
            error.setDescriptionText(refusal);
            error.show();
        }
    }

    /** Shows a value; what is being typed in a field that has the keyboard is left alone unless the value changed. */
    public void show(String value) {
        if (text.isDisposed() || text.isFocusControl() && value.equals(shown) && !text.getText().equals(shown)) {
            return;
        }
        shown = value;
        if (!text.getText().equals(value)) {
            text.setText(value);
        }
        error.hide();
    }

    /** Whether the field can be typed in. */
    public void setEditable(boolean editable) {
        text.setEditable(editable);
    }

    /** The field itself. */
    public Text control() {
        return text;
    }
}
