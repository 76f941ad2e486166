package org.jixiao.ui.editor.internal;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Supplier;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Text;
import org.jixiao.core.session.DossierSession;
import org.jixiao.services.JixiaoServices;
import org.jixiao.ui.common.Dialogs;
import org.jixiao.ui.common.Icons;
import org.jixiao.ui.common.Texts;
import org.jixiao.ui.editor.DossierContext;

/** What all pages of an editor share: the open document, and the banner that says what is not installed. */
public final class DossierFrame {

    private final OpenDossier document;
    private final List<Composite> banners = new ArrayList<>();
    private final Texts texts = Texts.of(DossierFrame.class);

    /**
     * Opens the frame.
     *
     * @param changed run after each change of the document, its scores or findings
     * @param selected told what is selected
     */
    public DossierFrame(JixiaoServices services, DossierSession session, Supplier<Dialogs> dialogs, Runnable changed,
            Consumer<EObject> selected) {
        document = new OpenDossier(services, session, new Delegating(dialogs), () -> {
            banners.forEach(this::fill);
            changed.run();
        }, selected);
    }

    /** What the pages know. */
    public DossierContext context() {
        return document;
    }

    /** Whether work on the last change is under way. */
    public boolean isBusy() {
        return document.isBusy();
    }

    /** Puts the banner over a page; it takes no room while nothing is missing. */
    public void banner(Composite parent) {
        Composite banner = new Composite(parent, SWT.NONE);
        GridLayoutFactory.fillDefaults().numColumns(2).margins(10, 6).applyTo(banner);
        GridDataFactory.fillDefaults().grab(true, false).applyTo(banner);
        Label icon = new Label(banner, SWT.NONE);
        icon.setImage(new Icons(banner).get("warning"));
        GridDataFactory.fillDefaults().align(SWT.CENTER, SWT.BEGINNING).applyTo(icon);
        Text words = new Text(banner, SWT.READ_ONLY | SWT.MULTI | SWT.WRAP);
        GridDataFactory.fillDefaults().grab(true, false).hint(200, SWT.DEFAULT).applyTo(words);
        banners.add(banner);
        fill(banner);
    }

    private void fill(Composite banner) {
        if (banner.isDisposed()) {
            return;
        }
        List<String> missing = document.missing();
        String words = missing.isEmpty() ? "" : String.join("\n", missing)
                + (document.isReadOnly() ? "\n" + texts.get("banner.readOnly") : "");
        Text text = (Text) banner.getChildren()[1];
        GridData data = (GridData) banner.getLayoutData();
        boolean hidden = words.isEmpty();
        if (!text.getText().equals(words) || data.exclude != hidden) {
            text.setText(words);
            data.exclude = hidden;
            banner.setVisible(!hidden);
            banner.getParent().layout(true, true);
        }
    }

    /** Ends the work on the document. */
    public void close() {
        document.close();
    }

    /** Asks whoever answers dialogs at the moment. */
    private record Delegating(Supplier<Dialogs> to) implements Dialogs {
        @Override
        public void inform(Shell shell, String title, String message) {
            to.get().inform(shell, title, message);
        }

        @Override
        public void error(Shell shell, String title, String message) {
            to.get().error(shell, title, message);
        }

        @Override
        public int ask(Shell shell, String title, String message, String... buttons) {
            return to.get().ask(shell, title, message, buttons);
        }
    }
}
