package org.jixiao.ui.stage.monitoring.internal;

import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.jixiao.ui.common.Texts;
import org.jixiao.ui.editor.DossierContext;
import org.jixiao.ui.editor.DossierPage;

/** What a dossier without a monitoring report shows: what belongs here, the button that makes one, and why it cannot where it cannot. */
public final class NoReportPage implements DossierPage {

    private final Texts texts = Texts.of(NoReportPage.class);
    private final NewReport maker;
    private Composite root;
    private Button make;
    private Label refusal;

    /** The page for an open document. */
    public NoReportPage(DossierContext context) {
        maker = new NewReport(context, texts);
    }

    @Override
    public String title() {
        return texts.get("page.empty");
    }

    @Override
    public boolean isEmpty() {
        return true;
    }

    @Override
    public String help() {
        return "monitoring";
    }

    @Override
    public Control create(Composite parent) {
        root = new Composite(parent, SWT.NONE);
        GridLayoutFactory.fillDefaults().margins(40, 40).spacing(8, 12).applyTo(root);
        label("empty.words");
        make = new Button(root, SWT.PUSH);
        make.setText(texts.get("action.new"));
        make.addListener(SWT.Selection, e -> maker.ask(root.getShell()));
        refusal = label("empty.words");
        refresh();
        return root;
    }

    private Label label(String key) {
        Label words = new Label(root, SWT.WRAP);
        words.setText(texts.get(key));
        GridDataFactory.fillDefaults().hint(480, SWT.DEFAULT).applyTo(words);
        return words;
    }

    @Override
    public void refresh() {
        if (root == null || root.isDisposed()) {
            return;
        }
        String why = maker.refusal();
        make.setEnabled(why.isEmpty());
        refusal.setText(why);
        root.layout(true);
    }

    @Override
    public void setFocus() {
        make.setFocus();
    }
}
