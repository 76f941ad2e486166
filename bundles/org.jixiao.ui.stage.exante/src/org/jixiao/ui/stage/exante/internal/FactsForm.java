package org.jixiao.ui.stage.exante.internal;

import java.time.Clock;
import java.util.List;
import java.util.Locale;

import org.eclipse.emf.common.command.Command;
import org.eclipse.emf.common.command.UnexecutableCommand;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.jixiao.core.provenance.Provenances;
import org.jixiao.model.dossier.DossierPackage;
import org.jixiao.model.dossier.ExAnteEvaluation;
import org.jixiao.model.rules.Scheme;
import org.jixiao.ui.common.Numbers;
import org.jixiao.ui.common.Palette;
import org.jixiao.ui.common.Palette.Tone;
import org.jixiao.ui.common.Texts;
import org.jixiao.ui.common.form.FormField;
import org.jixiao.ui.editor.DossierContext;
import org.jixiao.ui.editor.table.Amounts;

/** The facts of an evaluation: the amount asked for, who evaluates; whether it is due at all, and whether the project may enter the budget. */
final class FactsForm {

    private static final EStructuralFeature REQUESTED = DossierPackage.Literals.EX_ANTE_EVALUATION__REQUESTED;

    private final DossierContext context;
    private final Texts texts;
    private final Amounts amounts;
    private final Composite root;
    private final FormField requested;
    private final FormField evaluator;
    private final Label need;
    private final Label gate;
    private final Palette palette;
    private boolean stopped;
    private ExAnteEvaluation evaluation;

    FactsForm(Composite parent, DossierContext context, Texts texts, Amounts amounts) {
        this.context = context;
        this.texts = texts;
        this.amounts = amounts;
        root = new Composite(parent, SWT.NONE);
        GridLayoutFactory.fillDefaults().numColumns(4).margins(10, 0).spacing(10, 4).applyTo(root);
        requested = new FormField(root, texts.get("facts.requested", amounts.unit()), 1, this::request);
        evaluator = new FormField(root, texts.get("facts.evaluator"), 1, text -> null);
        evaluator.setEditable(false);
        need = line("facts.need");
        gate = line("facts.gate");
        palette = new Palette(root, this::paint);
    }

    private Label line(String key) {
        new Label(root, SWT.NONE).setText(texts.get(key));
        Label label = new Label(root, SWT.WRAP);
        GridDataFactory.fillDefaults().span(3, 1).grab(true, false).indent(6, 0).hint(300, SWT.DEFAULT).applyTo(label);
        return label;
    }

    private String request(String text) {
        String refusal = amounts.refusal(text);
        Command set = refusal == null ? context.commands().set(evaluation, REQUESTED, amounts.typed(text)) : UnexecutableCommand.INSTANCE;
        if (set != UnexecutableCommand.INSTANCE) {
            context.execute(context.commands().compound(set.getLabel(), List.of(set, Provenances.record(context.commands(), evaluation,
                    Provenances.typed(REQUESTED, context.user().person(), Clock.systemDefaultZone().instant())))));
        }
        return refusal;
    }

    Control control() {
        return root;
    }

    /** Shows an evaluation. */
    void show(Standing standing) {
        evaluation = standing.evaluation();
        requested.show(Numbers.exact(amounts.number(evaluation.getRequested())));
        requested.setEditable(!standing.isLocked());
        evaluator.show(evaluation.getEvaluator() == null || evaluation.getEvaluator().getName() == null ? "" : evaluation.getEvaluator().getName());
        String due = standing.scheme().map(s -> Standing.requirement(context.dossier(), s).reason().render(Locale.getDefault()))
                .orElse(texts.get("facts.noScheme"));
        List<String> refusals = standing.scheme().map(this::refusals).orElse(List.of());
        stopped = !refusals.isEmpty();
        say(need, due);
        say(gate, standing.scheme().isEmpty() ? texts.get("facts.noScheme")
                : stopped ? texts.get("facts.stopped", String.join("; ", refusals)) : texts.get("facts.open"));
        paint();
    }

    private List<String> refusals(Scheme scheme) {
        return Standing.refusals(context, scheme);
    }

    private static void say(Label label, String words) {
        if (!label.getText().equals(words)) {
            label.setText(words);
            label.requestLayout();
        }
    }

    private void paint() {
        if (palette != null && !gate.isDisposed()) {
            gate.setForeground(palette.get(stopped ? Tone.ERROR : Tone.TEXT));
        }
    }

    /** Whether the project may enter the budget and why not, in words; for tests. */
    String gate() {
        return gate.getText();
    }

    /** Whether an evaluation is due and why, in words; for tests. */
    String need() {
        return need.getText();
    }

    /** Hands over what is still being typed. */
    void commit() {
        if (evaluation != null && evaluation.eContainer() != null) {
            requested.commit();
        }
    }

    /** Goes to the field of a feature. */
    void reveal(EStructuralFeature feature) {
        if (feature == REQUESTED) {
            requested.control().setFocus();
        }
    }
}
