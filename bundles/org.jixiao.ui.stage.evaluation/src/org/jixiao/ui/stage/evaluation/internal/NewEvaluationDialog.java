package org.jixiao.ui.stage.evaluation.internal;

import java.util.List;
import java.util.Objects;
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
import org.jixiao.model.dossier.EvaluationKind;
import org.jixiao.model.rules.Scheme;
import org.jixiao.ui.common.Texts;

/** Asks of which kind an evaluation is, what it is based on, who evaluates and by which scheme. */
final class NewEvaluationDialog extends TitleAreaDialog {

    private static final List<EvaluationKind> KINDS = List.of(EvaluationKind.SELF, EvaluationKind.DEPARTMENT, EvaluationKind.KEY,
            EvaluationKind.RE_EVALUATION);

    private final Texts texts;
    private final List<NewEvaluation.Basis> sources;
    private final List<Scheme> schemes;
    private final String person;
    private Combo kind;
    private Combo source;
    private Combo scheme;
    private Text evaluator;
    private List<Scheme> offered = List.of();
    private Wanted wanted;

    /**
     * What was asked for.
     *
     * @param basis where its rows come from
     */
    record Wanted(EvaluationKind kind, NewEvaluation.Basis basis, String evaluator, Scheme scheme) {
    }

    NewEvaluationDialog(Shell shell, Texts texts, List<NewEvaluation.Basis> sources, List<Scheme> schemes, String person) {
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
        scheme = combo(form, "new.scheme", new String[0]);
        new Label(form, SWT.NONE).setText(texts.get("new.evaluator"));
        evaluator = new Text(form, SWT.BORDER);
        evaluator.setText(person);
        GridDataFactory.fillDefaults().grab(true, false).applyTo(evaluator);
        // Where evaluations are there already, the next one is that of somebody else.
        boolean again = sources.getLast().way() == NewEvaluation.Way.AGAIN;
        kind.select(again ? KINDS.indexOf(EvaluationKind.RE_EVALUATION) : 0);
        source.select(again ? sources.size() - 1 : 0);
        source.addListener(SWT.Selection, e -> offerSchemes());
        offerSchemes();
        return area;
    }

    private NewEvaluation.Basis basis() {
        return sources.get(source.getSelectionIndex());
    }

    /** Only schemes that name their indicators where those become the rows; the one that was chosen stays, a single one is chosen. */
    private void offerSchemes() {
        Scheme before = scheme.getSelectionIndex() < 0 ? null : offered.get(scheme.getSelectionIndex());
        offered = basis().way() == NewEvaluation.Way.FRAME ? schemes.stream().filter(NewEvaluation::isFrame).toList() : schemes;
        scheme.setItems(offered.stream().map(s -> s.getName() + " " + s.getVersion()).toArray(String[]::new));
        scheme.select(offered.size() == 1 ? 0 : offered.indexOf(before));
    }

    private Combo combo(Composite form, String key, String[] items) {
        new Label(form, SWT.NONE).setText(texts.get(key));
        Combo combo = new Combo(form, SWT.READ_ONLY);
        combo.setItems(items);
        GridDataFactory.fillDefaults().grab(true, false).applyTo(combo);
        return combo;
    }

    private String name(NewEvaluation.Basis basis) {
        return switch (basis.way()) {
            case OBJECTIVES -> texts.get("new.objectives");
            case FRAME -> texts.get("new.frame");
            case AGAIN -> texts.get("new.again", texts.get("kind." + basis.of().getKind().getName()), Objects.toString(basis.of().getGrade(), ""));
        };
    }

    @Override
    protected void okPressed() {
        if (scheme.getSelectionIndex() < 0) {
            setErrorMessage(texts.get("new.chooseScheme"));
        } else if (evaluator.getText().isBlank()) {
            setErrorMessage(texts.get("new.nameEvaluator"));
        } else {
            wanted = new Wanted(KINDS.get(kind.getSelectionIndex()), basis(), evaluator.getText().strip(),
                    offered.get(scheme.getSelectionIndex()));
            super.okPressed();
        }
    }
}
