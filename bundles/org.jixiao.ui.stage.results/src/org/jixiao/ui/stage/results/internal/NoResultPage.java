package org.jixiao.ui.stage.results.internal;

import java.util.Locale;
import java.util.stream.Collectors;

import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Text;
import org.jixiao.stages.results.ResultBasis;
import org.jixiao.ui.common.Texts;
import org.jixiao.ui.editor.DossierContext;
import org.jixiao.ui.editor.DossierPage;

/** The page as long as no evaluation has a grade: what belongs here and how one comes to it. */
public final class NoResultPage implements DossierPage {

    private final DossierContext context;
    private final Texts texts = Texts.of(NoResultPage.class);
    private Text words;

    /** The page of a document. */
    public NoResultPage(DossierContext context) {
        this.context = context;
    }

    @Override
    public String title() {
        return texts.get("page.title");
    }

    @Override
    public boolean isEmpty() {
        return true;
    }

    @Override
    public String help() {
        return "results";
    }

    @Override
    public Control create(Composite parent) {
        Composite root = new Composite(parent, SWT.NONE);
        GridLayoutFactory.fillDefaults().margins(40, 40).applyTo(root);
        words = new Text(root, SWT.READ_ONLY | SWT.MULTI | SWT.WRAP);
        GridDataFactory.fillDefaults().hint(560, SWT.DEFAULT).grab(false, true).applyTo(words);
        refresh();
        return root;
    }

    @Override
    public void refresh() {
        if (words == null || words.isDisposed()) {
            return;
        }
        String open = context.dossier().getEvaluations().stream().map(e -> ResultBasis.kind(e).render(Locale.getDefault())).distinct()
                .collect(Collectors.joining(texts.get("part.separator")));
        String what = open.isEmpty() ? texts.get("empty.noEvaluation") : texts.get("empty.noGrade", open);
        String all = texts.get("empty.words") + "\n\n" + what;
        if (!words.getText().equals(all)) {
            words.setText(all);
        }
    }

    @Override
    public void setFocus() {
        words.setFocus();
    }
}
