package org.jixiao.ui.common.form;

import org.eclipse.jface.dialogs.TitleAreaDialog;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Text;

/** A dialog with a title, a sentence and named fields below each other. */
public abstract class FormDialog extends TitleAreaDialog {

    private static final int WIDTH = 60;

    private final String title;
    private final String message;

    /** A dialog; it can be made larger. */
    protected FormDialog(Shell shell, String title, String message) {
        super(shell);
        this.title = title;
        this.message = message;
        setShellStyle(getShellStyle() | SWT.RESIZE);
    }

    @Override
    protected final void configureShell(Shell shell) {
        super.configureShell(shell);
        shell.setText(title);
    }

    @Override
    protected final Control createDialogArea(Composite parent) {
        Composite area = (Composite) super.createDialogArea(parent);
        setTitle(title);
        setMessage(message);
        Composite form = new Composite(area, SWT.NONE);
        GridLayoutFactory.fillDefaults().numColumns(2).margins(12, 10).spacing(10, 8).applyTo(form);
        GridDataFactory.fillDefaults().grab(true, true).applyTo(form);
        fill(form);
        return area;
    }

    /** Makes the fields. */
    protected abstract void fill(Composite form);

    /** A field to choose from; nothing is chosen. */
    protected final Combo choice(Composite form, String name, String... items) {
        label(form, name, SWT.CENTER);
        Combo combo = new Combo(form, SWT.READ_ONLY);
        combo.setItems(items);
        GridDataFactory.fillDefaults().grab(true, false).applyTo(combo);
        return combo;
    }

    /** A field of one line. */
    protected final Text line(Composite form, String name, String value) {
        label(form, name, SWT.CENTER);
        Text text = new Text(form, SWT.BORDER);
        text.setText(value);
        GridDataFactory.fillDefaults().grab(true, false).applyTo(text);
        return text;
    }

    /** A field of several lines, which grows with the dialog. */
    protected final Text lines(Composite form, String name, String value, int lines) {
        label(form, name, SWT.BEGINNING);
        Text text = new Text(form, SWT.BORDER | SWT.MULTI | SWT.WRAP | SWT.V_SCROLL);
        text.setText(value);
        GridDataFactory.fillDefaults().grab(true, true).hint(convertWidthInCharsToPixels(WIDTH), convertHeightInCharsToPixels(lines)).applyTo(text);
        return text;
    }

    private static void label(Composite form, String words, int place) {
        Label label = new Label(form, SWT.NONE);
        label.setText(words);
        GridDataFactory.fillDefaults().align(SWT.BEGINNING, place).applyTo(label);
    }
}
