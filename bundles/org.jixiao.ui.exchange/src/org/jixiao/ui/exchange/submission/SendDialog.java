package org.jixiao.ui.exchange.submission;

import java.nio.file.Path;
import java.util.Optional;

import org.eclipse.jface.dialogs.TitleAreaDialog;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.window.Window;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.FileDialog;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Text;
import org.jixiao.ui.common.Places;
import org.jixiao.ui.common.Texts;

/** Asks who sends to whom, with which words, and into which file. */
final class SendDialog extends TitleAreaDialog {

    private final Texts texts;
    private final int count;
    private Text from;
    private Text to;
    private Text note;
    private Text file;
    private Wanted wanted;

    /** What was asked for. */
    record Wanted(String from, String to, String note, Path file) {
    }

    SendDialog(Shell shell, Texts texts, int count) {
        super(shell);
        this.texts = texts;
        this.count = count;
        setShellStyle(getShellStyle() | SWT.RESIZE);
    }

    /** Asks; empty when nothing is to be sent. */
    Optional<Wanted> ask() {
        return open() == Window.OK ? Optional.ofNullable(wanted) : Optional.empty();
    }

    @Override
    protected void configureShell(Shell shell) {
        super.configureShell(shell);
        shell.setText(texts.get("send.title"));
    }

    @Override
    protected Control createDialogArea(Composite parent) {
        Composite area = (Composite) super.createDialogArea(parent);
        setTitle(texts.get("send.title"));
        setMessage(texts.get("send.message", count));
        Composite form = new Composite(area, SWT.NONE);
        GridLayoutFactory.fillDefaults().numColumns(3).margins(12, 10).spacing(10, 8).applyTo(form);
        GridDataFactory.fillDefaults().grab(true, true).applyTo(form);
        from = field(form, "send.from", 2);
        to = field(form, "send.to", 2);
        note = field(form, "send.note", 2);
        file = field(form, "send.file", 1);
        Button browse = new Button(form, SWT.PUSH);
        browse.setText(texts.get("payments.browse"));
        browse.addListener(SWT.Selection, e -> {
            FileDialog dialog = new FileDialog(getShell(), SWT.SAVE);
            dialog.setText(texts.get("send.title"));
            dialog.setFilterExtensions(new String[] {"*.jxs"});
            dialog.setOverwrite(true);
            String name = Places.open(dialog, SendDialog.class);
            if (name != null) {
                file.setText(name);
            }
        });
        return area;
    }

    private Text field(Composite form, String key, int span) {
        new Label(form, SWT.NONE).setText(texts.get(key));
        Text text = new Text(form, SWT.BORDER);
        GridDataFactory.fillDefaults().grab(true, false).span(span, 1).hint(360, SWT.DEFAULT).applyTo(text);
        return text;
    }

    @Override
    protected void okPressed() {
        if (from.getText().isBlank() || to.getText().isBlank()) {
            setErrorMessage(texts.get("send.names"));
        } else if (file.getText().isBlank()) {
            setErrorMessage(texts.get("send.noFile"));
        } else {
            String name = file.getText().strip();
            wanted = new Wanted(from.getText().strip(), to.getText().strip(), note.getText().strip(),
                    Path.of(name.endsWith(".jxs") ? name : name + ".jxs"));
            super.okPressed();
        }
    }
}
