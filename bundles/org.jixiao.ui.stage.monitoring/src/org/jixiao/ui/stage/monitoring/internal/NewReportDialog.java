package org.jixiao.ui.stage.monitoring.internal;

import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

import org.eclipse.jface.dialogs.TitleAreaDialog;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.window.Window;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Shell;
import org.jixiao.model.rules.Scheme;
import org.jixiao.ui.common.Texts;

/** Asks which months a new report covers and by which scheme it is judged; it starts with the 1–7 months of the official form. */
final class NewReportDialog extends TitleAreaDialog {

    private static final int LAST_OFFICIAL_MONTH = 7;

    private final Texts texts;
    private final List<Scheme> schemes;
    private Combo from;
    private Combo to;
    private Combo scheme;
    private Wanted wanted;

    /** What was asked for. */
    record Wanted(int from, int to, Scheme scheme) {
    }

    NewReportDialog(Shell shell, Texts texts, List<Scheme> schemes) {
        super(shell);
        this.texts = texts;
        this.schemes = schemes;
        setShellStyle(getShellStyle() | SWT.RESIZE);
    }

    /** Asks; empty when nothing is wanted. */
    Optional<Wanted> ask() {
        return open() == Window.OK ? Optional.ofNullable(wanted) : Optional.empty();
    }

    @Override
    protected void configureShell(Shell shell) {
        super.configureShell(shell);
        shell.setText(texts.get("new.title"));
    }

    @Override
    protected Control createDialogArea(Composite parent) {
        Composite area = (Composite) super.createDialogArea(parent);
        setTitle(texts.get("new.title"));
        setMessage(texts.get("new.message"));
        Composite form = new Composite(area, SWT.NONE);
        GridLayoutFactory.fillDefaults().numColumns(4).margins(12, 10).spacing(10, 8).applyTo(form);
        GridDataFactory.fillDefaults().grab(true, true).applyTo(form);
        from = months(form, "new.from", 1);
        to = months(form, "new.to", LAST_OFFICIAL_MONTH);
        label(form, "new.scheme");
        scheme = new Combo(form, SWT.READ_ONLY);
        scheme.setItems(schemes.stream().map(s -> s.getName() + " " + s.getVersion()).toArray(String[]::new));
        if (schemes.size() == 1) {
            scheme.select(0);
        }
        GridDataFactory.fillDefaults().span(3, 1).grab(true, false).applyTo(scheme);
        return area;
    }

    private Combo months(Composite form, String key, int month) {
        label(form, key);
        Combo combo = new Combo(form, SWT.READ_ONLY);
        combo.setItems(IntStream.rangeClosed(1, 12).mapToObj(m -> texts.get("new.month", m)).toArray(String[]::new));
        combo.select(month - 1);
        return combo;
    }

    private void label(Composite form, String key) {
        new Label(form, SWT.NONE).setText(texts.get(key));
    }

    @Override
    protected void okPressed() {
        if (from.getSelectionIndex() > to.getSelectionIndex()) {
            setErrorMessage(texts.get("new.order"));
        } else if (scheme.getSelectionIndex() < 0) {
            setErrorMessage(texts.get("new.chooseScheme"));
        } else {
            wanted = new Wanted(from.getSelectionIndex() + 1, to.getSelectionIndex() + 1, schemes.get(scheme.getSelectionIndex()));
            super.okPressed();
        }
    }
}
