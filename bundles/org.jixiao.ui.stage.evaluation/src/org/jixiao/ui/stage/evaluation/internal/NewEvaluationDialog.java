package org.jixiao.ui.stage.evaluation.internal;

import java.util.List;
import java.util.Optional;

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
import org.eclipse.swt.widgets.Text;
import org.jixiao.model.dossier.Evaluation;
import org.jixiao.model.dossier.EvaluationKind;
import org.jixiao.model.rules.Scheme;
import org.jixiao.ui.common.Texts;

/** Asks of which kind an evaluation is, what it is based on, who evaluates and by which scheme. */
final class NewEvaluationDialog extends TitleAreaDialog {

    private static final List<EvaluationKind> KINDS = List.of(EvaluationKind.SELF, EvaluationKind.DEPARTMENT, EvaluationKind.KEY,
            EvaluationKind.RE_EVALUATION);

    private final Texts texts;
    private final List<Evaluation> sources;
    private final List<Scheme> schemes;
    private final String person;
    private Combo kind;
    private Combo source;
    private Combo scheme;
    private Text evaluator;
    private Wanted wanted;

    /**
     * What was asked for.
     *
     * @param of the evaluation that is looked into; null for one measured by the objectives
     */
    record Wanted(EvaluationKind kind, Evaluation of, String evaluator, Scheme scheme) {
    }

    NewEvaluationDialog(Shell shell, Texts texts, List<Evaluation> sources, List<Scheme> schemes, String person) {
        super(shell);
        this.texts = texts;
        this.sources = sources;
        this.schemes = schemes;
        this.person = person == null ? "" : person;
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
        GridLayoutFactory.fillDefaults().numColumns(2).margins(12, 10).spacing(10, 8).applyTo(form);
        GridDataFactory.fillDefaults().grab(true, true).applyTo(form);
        kind = combo(form, "new.kind", KINDS.stream().map(k -> texts.get("kind." + k.getName())).toArray(String[]::new));
        source = combo(form, "new.of", sources.stream().map(this::name).toArray(String[]::new));
        scheme = combo(form, "new.scheme", schemes.stream().map(s -> s.getName() + " " + s.getVersion()).toArray(String[]::new));
        new Label(form, SWT.NONE).setText(texts.get("new.evaluator"));
        evaluator = new Text(form, SWT.BORDER);
        evaluator.setText(person);
        GridDataFactory.fillDefaults().grab(true, false).applyTo(evaluator);
        if (schemes.size() == 1) {
            scheme.select(0);
        }
        source.select(0);
        // Where evaluations are there already, the next one is that of somebody else.
        kind.select(sources.getLast() == null ? 0 : KINDS.indexOf(EvaluationKind.RE_EVALUATION));
        source.select(sources.getLast() == null ? 0 : sources.size() - 1);
        return area;
    }

    private Combo combo(Composite form, String key, String[] items) {
        new Label(form, SWT.NONE).setText(texts.get(key));
        Combo combo = new Combo(form, SWT.READ_ONLY);
        combo.setItems(items);
        GridDataFactory.fillDefaults().grab(true, false).applyTo(combo);
        return combo;
    }

    private String name(Evaluation evaluation) {
        return evaluation == null ? texts.get("new.objectives")
                : texts.get("new.again", texts.get("kind." + evaluation.getKind().getName()),
                        evaluation.getGrade() == null ? "" : evaluation.getGrade());
    }

    @Override
    protected void okPressed() {
        if (scheme.getSelectionIndex() < 0) {
            setErrorMessage(texts.get("new.chooseScheme"));
        } else if (evaluator.getText().isBlank()) {
            setErrorMessage(texts.get("new.nameEvaluator"));
        } else {
            wanted = new Wanted(KINDS.get(kind.getSelectionIndex()), sources.get(source.getSelectionIndex()), evaluator.getText().strip(),
                    schemes.get(scheme.getSelectionIndex()));
            super.okPressed();
        }
    }
}
