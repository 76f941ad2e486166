package org.jixiao.ui.stage.evaluation.internal.papers;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Optional;

import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.window.Window;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.FileDialog;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Text;
import org.jixiao.core.document.Hashes;
import org.jixiao.ui.common.Days;
import org.jixiao.ui.common.Texts;
import org.jixiao.ui.common.form.FormDialog;

/** Asks when something was received, and for the file that came, which lies in the folder of the dossier or below it. */
final class ReceiveDialog extends FormDialog {

    /** A file and the SHA-256 of what is in it. */
    record Hashed(Path path, String hash) {
    }

    /**
     * What was answered.
     *
     * @param file null when it came without a file
     */
    record Received(LocalDate on, Hashed file) {
    }

    private final Texts texts;
    private final LocalDate today;
    private final Path folder;
    private Text on;
    private Text file;
    private Received received;

    /** @param folder the folder of the dossier */
    ReceiveDialog(Shell shell, Texts texts, LocalDate today, Path folder) {
        super(shell, texts.get("evidence.receive"), texts.get("receive.message", folder));
        this.texts = texts;
        this.today = today;
        this.folder = folder;
    }

    /** Asks; empty when nothing was answered. */
    Optional<Received> ask() {
        return open() == Window.OK ? Optional.ofNullable(received) : Optional.empty();
    }

    @Override
    protected void fill(Composite form) {
        on = line(form, texts.get("receive.on"), Days.text(today));
        file = line(form, texts.get("receive.file"), "");
        new Label(form, SWT.NONE);
        Button browse = new Button(form, SWT.PUSH);
        browse.setText(texts.get("receive.browse"));
        browse.addListener(SWT.Selection, e -> browse());
        GridDataFactory.fillDefaults().align(SWT.BEGINNING, SWT.CENTER).applyTo(browse);
    }

    private void browse() {
        FileDialog dialog = new FileDialog(getShell(), SWT.OPEN);
        dialog.setFilterPath(folder.toString());
        String chosen = dialog.open();
        if (chosen != null) {
            file.setText(chosen);
        }
    }

    @Override
    protected void okPressed() {
        LocalDate day = Days.read(on.getText());
        if (day == null) {
            setErrorMessage(texts.get("ask.noDay", on.getText().strip()));
            return;
        }
        try {
            received = new Received(day, file.getText().isBlank() ? null : hashed(folder.resolve(file.getText().strip()).normalize()));
        } catch (IOException unreadable) {
            setErrorMessage(texts.get("receive.unreadable", file.getText().strip(), unreadable.getLocalizedMessage()));
            return;
        }
        if (received.file() != null && !received.file().path().startsWith(folder)) {
            setErrorMessage(texts.get("receive.outside", folder));
            return;
        }
        super.okPressed();
    }

    private static Hashed hashed(Path path) throws IOException {
        if (Files.isDirectory(path)) {
            throw new IOException(path.getFileName().toString());
        }
        return new Hashed(path, Hashes.sha256(path));
    }
}
