package org.jixiao.ui.stage.exante.internal;

import java.util.List;
import java.util.Locale;

import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.SashForm;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Tree;
import org.eclipse.swt.widgets.TreeItem;
import org.jixiao.model.dossier.DossierPackage;
import org.jixiao.model.dossier.ExAnteEvaluation;
import org.jixiao.stages.exante.ExAnteCommands;
import org.jixiao.stages.exante.ReportOutline;
import org.jixiao.ui.common.Texts;
import org.jixiao.ui.common.form.FormField;
import org.jixiao.ui.editor.DossierContext;

/** The chapters of the report: which are written, and the text of the chosen one. */
public final class ReportPane {

    private static final Locale LOCALE = Locale.getDefault();

    private final DossierContext context;
    private final Texts texts;
    private final Composite root;
    private final Label count;
    private final Tree tree;
    private final FormField text;
    private Standing standing;
    private List<ReportOutline.Part> parts = List.of();
    private String shown = "";
    private ReportOutline.Part chosen;

    ReportPane(Composite parent, DossierContext context, Texts texts) {
        this.context = context;
        this.texts = texts;
        root = new Composite(parent, SWT.NONE);
        GridLayoutFactory.fillDefaults().margins(10, 6).spacing(6, 4).applyTo(root);
        count = new Label(root, SWT.NONE);
        GridDataFactory.fillDefaults().grab(true, false).applyTo(count);
        SashForm sash = new SashForm(root, SWT.HORIZONTAL);
        GridDataFactory.fillDefaults().grab(true, true).applyTo(sash);
        tree = new Tree(sash, SWT.BORDER | SWT.SINGLE | SWT.FULL_SELECTION);
        tree.addListener(SWT.Selection, e -> choose());
        Composite right = new Composite(sash, SWT.NONE);
        GridLayoutFactory.fillDefaults().numColumns(2).applyTo(right);
        text = new FormField(right, texts.get("report.text"), 12, this::write);
        GridDataFactory.fillDefaults().grab(true, true).indent(6, 0).hint(300, 160).applyTo(text.control());
        sash.setWeights(30, 70);
    }

    Control control() {
        return root;
    }

    /** Shows an evaluation; the chosen chapter stays. */
    void show(Standing now) {
        if (standing != null && standing.evaluation() != now.evaluation()) {
            chosen = null;
        }
        standing = now;
        parts = ReportOutline.parts(now.evaluation(), now.scheme());
        long written = parts.stream().filter(p -> isWritten(p)).count() + (isAdvised() ? 1 : 0);
        String line = texts.get("report.count", written, parts.size() + 1);
        if (!line.equals(count.getText())) {
            count.setText(line);
        }
        fill();
        showText();
    }

    private boolean isWritten(ReportOutline.Part part) {
        return ReportOutline.text(standing.evaluation(), part.title()).isPresent();
    }

    private boolean isAdvised() {
        String advice = standing.evaluation().getSuggestions();
        return advice != null && !advice.isBlank();
    }

    /** The tree is made anew only when a chapter came, went, or was written for the first time. */
    private void fill() {
        StringBuilder next = new StringBuilder();
        for (ReportOutline.Chapter chapter : ReportOutline.Chapter.values()) {
            next.append(chapter).append(parts.stream().filter(p -> p.chapter() == chapter).map(p -> p.title() + isWritten(p)).toList());
        }
        next.append(isAdvised());
        if (next.toString().equals(shown)) {
            return;
        }
        shown = next.toString();
        tree.setRedraw(false);
        tree.removeAll();
        for (ReportOutline.Chapter chapter : ReportOutline.Chapter.values()) {
            TreeItem above = new TreeItem(tree, SWT.NONE);
            above.setText(chapter.heading().render(LOCALE));
            if (chapter == ReportOutline.Chapter.ADVICE) {
                leaf(above, new ReportOutline.Part(chapter, ""), texts.get("report.advice"), isAdvised());
            }
            parts.stream().filter(p -> p.chapter() == chapter).forEach(p -> leaf(above, p, p.label().render(LOCALE), isWritten(p)));
            above.setExpanded(true);
        }
        tree.setRedraw(true);
    }

    private void leaf(TreeItem above, ReportOutline.Part part, String title, boolean written) {
        TreeItem item = new TreeItem(above, SWT.NONE);
        item.setText((written ? "✓ " : "○ ") + title);
        item.setData(part);
        above.setExpanded(true);
        if (part.equals(chosen)) {
            tree.setSelection(item);
        }
    }

    private void choose() {
        TreeItem[] selected = tree.getSelection();
        ReportOutline.Part next = selected.length == 1 && selected[0].getData() instanceof ReportOutline.Part part ? part : null;
        commit();
        chosen = next;
        showText();
    }

    private void showText() {
        ExAnteEvaluation evaluation = standing.evaluation();
        String now = chosen == null ? "" : chosen.chapter() == ReportOutline.Chapter.ADVICE
                ? evaluation.getSuggestions() == null ? "" : evaluation.getSuggestions()
                : ReportOutline.text(evaluation, chosen.title()).orElse("");
        text.show(now);
        text.setEditable(chosen != null && !standing.isLocked());
    }

    private String write(String typed) {
        if (chosen == null) {
            return null;
        }
        ExAnteEvaluation evaluation = standing.evaluation();
        context.execute(chosen.chapter() == ReportOutline.Chapter.ADVICE
                ? context.commands().set(evaluation, DossierPackage.Literals.EX_ANTE_EVALUATION__SUGGESTIONS, typed.isBlank() ? null : typed.strip())
                : new ExAnteCommands(context.session().editingDomain(), context.services().packs(), LOCALE).write(evaluation, chosen.title(), typed));
        return null;
    }

    /** Hands over what is still being typed. */
    void commit() {
        if (standing != null && standing.evaluation().eContainer() != null) {
            text.commit();
        }
    }

    /** Chooses a chapter and types its text as a person, for tests. */
    public void type(String title, String words) {
        chosen = parts.stream().filter(p -> p.title().equals(title)).findFirst().orElseThrow();
        showText();
        text.control().setText(words);
        text.commit();
    }

    /** How much is written, in words; for tests. */
    public String count() {
        return count.getText();
    }
}
