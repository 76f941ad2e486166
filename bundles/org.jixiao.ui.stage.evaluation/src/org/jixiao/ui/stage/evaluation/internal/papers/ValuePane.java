package org.jixiao.ui.stage.evaluation.internal.papers;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

import org.eclipse.emf.common.command.Command;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.jface.dialogs.InputDialog;
import org.eclipse.jface.window.Window;
import org.eclipse.swt.widgets.Composite;
import org.jixiao.core.provenance.Provenances;
import org.jixiao.model.base.Quantity;
import org.jixiao.model.base.ValueState;
import org.jixiao.model.dossier.DossierPackage.Literals;
import org.jixiao.model.dossier.IndicatorScore;
import org.jixiao.stages.base.Refused;
import org.jixiao.stages.base.Words;
import org.jixiao.stages.papers.ValueCommands;
import org.jixiao.ui.common.Texts;
import org.jixiao.ui.editor.DossierContext;
import org.jixiao.ui.editor.table.EnumWords;
import org.jixiao.ui.editor.table.FieldTable;
import org.jixiao.ui.editor.table.Fields;
import org.jixiao.ui.editor.table.Quantities;
import org.jixiao.ui.stage.evaluation.internal.ActualValues;

/** What was reported, verified and recognised for each indicator side by side, each with who said so, when and why. */
final class ValuePane extends PaperPane {

    private final FieldTable<IndicatorScore> values;

    ValuePane(Composite parent, DossierContext context, Texts texts) {
        super(parent, context, texts, "value");
        bar().add("recognise", () -> noRow(!evaluation().getIndicators().isEmpty(), "value.noIndicator"), this::recognise);
        bar().add("recogniseVerified", () -> noRow(!verified().isEmpty(), "value.nothingVerified"), this::recogniseVerified);
        EnumWords<ValueState> states = new EnumWords<>(ValueState.values());
        Fields<IndicatorScore> fields = new Fields<>(texts, "value", context.commands());
        values = table(root(), "values", List.of(fields.shown("name", 24, Papers::name), fields.brief("target", 12, r -> Quantities.text(r.getTarget())),
                fields.brief("reported", 12, r -> Quantities.text(r.getReported())),
                fields.shown("reportedBy", 26, r -> source(r, Literals.INDICATOR_SCORE__REPORTED)),
                fields.brief("verified", 12, r -> Quantities.text(r.getVerified())),
                fields.shown("verifiedBy", 30, r -> source(r, Literals.INDICATOR_SCORE__VERIFIED)),
                fields.brief("recognised", 12, r -> Quantities.text(r.getRecognised())),
                fields.shown("recognisedBy", 30, r -> source(r, Literals.INDICATOR_SCORE__RECOGNISED)),
                fields.brief("counts", 12, r -> states.text(r.getActualState()))), 0);
    }

    private static String source(IndicatorScore row, EStructuralFeature feature) {
        return Provenances.of(row, feature).map(Provenances::describe).orElse("");
    }

    /** The indicators whose verified value nobody has recognised. */
    private List<IndicatorScore> verified() {
        return evaluation().getIndicators().stream().filter(r -> Words.isGiven(r.getVerified()) && !Words.isGiven(r.getRecognised())).toList();
    }

    private ValueCommands settling() {
        return new ValueCommands(context().session().editingDomain(), Locale.getDefault());
    }

    private void recognise() {
        commit();
        IndicatorScore first = one(values).orElse(evaluation().getIndicators().getFirst());
        ValueDialog.Question question = new ValueDialog.Question("value.recognise", evaluation().getIndicators(), first, ValuePane::before, this::read,
                context().user().person());
        new ValueDialog(root().getShell(), texts(), question).ask()
                .ifPresent(answer -> run("value.recognise", () -> settling().recognise(answer.row(), answer.settled())));
    }

    private static String before(IndicatorScore row) {
        return Quantities.text(Words.isGiven(row.getVerified()) ? row.getVerified() : row.getReported());
    }

    private Quantity read(IndicatorScore row, String text) {
        return ActualValues.read(evaluation(), row, text);
    }

    private void recogniseVerified() {
        commit();
        InputDialog dialog = new InputDialog(root().getShell(), texts().get("value.recogniseVerified"),
                texts().get("value.recogniseVerified.ask", verified().size()), "", typed -> typed.isBlank() ? texts().get("value.noReason") : null);
        if (dialog.open() == Window.OK) {
            run("value.recogniseVerified", () -> all(dialog.getValue().strip()));
        }
    }

    private Command all(String reason) throws Refused {
        List<Command> all = new ArrayList<>();
        for (IndicatorScore row : verified()) {
            all.add(settling().recognise(row, ValueDialog.settled(row.getVerified(), user(), reason)));
        }
        return context().commands().compound(texts().get("value.recogniseVerified"), all);
    }

    @Override
    public String title() {
        long differing = evaluation().getIndicators().stream().filter(r -> Words.isGiven(r.getVerified()) || Words.isGiven(r.getRecognised())).count();
        return texts().get("tab.value", differing, evaluation().getIndicators().size());
    }

    @Override
    protected boolean isEmpty() {
        return evaluation().getIndicators().isEmpty();
    }

    /** The indicators have their own page, where their cells are edited. */
    @Override
    public boolean reveal(EObject object, EStructuralFeature feature) {
        return false;
    }

    @Override
    void refresh() {
        values.update(evaluation().getIndicators(), now().marks(), true);
    }
}
