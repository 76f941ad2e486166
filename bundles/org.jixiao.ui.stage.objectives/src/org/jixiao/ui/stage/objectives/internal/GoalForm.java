package org.jixiao.ui.stage.objectives.internal;

import java.time.Clock;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

import org.eclipse.emf.common.command.Command;
import org.eclipse.emf.common.command.UnexecutableCommand;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.jixiao.core.provenance.Provenances;
import org.jixiao.model.dossier.DossierPackage;
import org.jixiao.model.dossier.ObjectiveSet;
import org.jixiao.ui.common.Numbers;
import org.jixiao.ui.common.Texts;
import org.jixiao.ui.common.form.FormField;
import org.jixiao.ui.editor.DossierContext;
import org.jixiao.ui.editor.table.Amounts;

/** The goals of a version in words: of the year, and of the years to come with the money for them. */
final class GoalForm {

    private static final EStructuralFeature TOTAL = DossierPackage.Literals.OBJECTIVE_SET__MEDIUM_TERM_TOTAL;

    private final DossierContext context;
    private final Amounts amounts;
    private final Composite root;
    private final Map<EStructuralFeature, FormField> fields = new LinkedHashMap<>();
    private ObjectiveSet set;

    GoalForm(Composite parent, DossierContext context, Texts texts, Amounts amounts) {
        this.context = context;
        this.amounts = amounts;
        root = new Composite(parent, SWT.NONE);
        GridLayoutFactory.fillDefaults().numColumns(2).margins(10, 2).spacing(8, 4).applyTo(root);
        field(DossierPackage.Literals.OBJECTIVE_SET__OVERALL_GOAL, texts.get("goal.year"), 3, GoalForm::words, text -> null);
        field(DossierPackage.Literals.OBJECTIVE_SET__MEDIUM_TERM_GOAL, texts.get("goal.medium"), 2, GoalForm::words, text -> null);
        field(TOTAL, texts.get("goal.total", amounts.unit()), 1, amounts::typed, amounts::refusal);
    }

    private static Object words(String text) {
        return text.isBlank() ? null : text.strip();
    }

    private void field(EStructuralFeature feature, String title, int lines, Function<String, Object> value, Function<String, String> refusal) {
        FormField field = new FormField(root, title, lines, text -> {
            String why = refusal.apply(text);
            if (why == null && set != null) {
                set(feature, value.apply(text));
            }
            return why;
        });
        if (lines > 1) {
            GridDataFactory.fillDefaults().grab(true, true).hint(160, field.control().getLineHeight() * lines).indent(6, 0).applyTo(field.control());
        }
        fields.put(feature, field);
    }

    private void set(EStructuralFeature feature, Object value) {
        Command set = context.commands().set(this.set, feature, value);
        if (set != UnexecutableCommand.INSTANCE) {
            context.execute(context.commands().compound(set.getLabel(), List.of(set, Provenances.record(context.commands(), this.set,
                    Provenances.typed(feature, context.user().person(), Clock.systemDefaultZone().instant())))));
        }
    }

    Control control() {
        return root;
    }

    /** Shows a version. */
    void show(Version version) {
        if (set != version.set()) {
            commit();
        }
        set = version.set();
        fields.forEach((feature, field) -> {
            Object value = set.eGet(feature);
            field.show(feature == TOTAL ? Numbers.exact(amounts.number(set.getMediumTermTotal())) : value == null ? "" : value.toString());
            field.setEditable(!version.isLocked());
        });
    }

    /** Hands over what is still being typed. */
    void commit() {
        if (set != null && set.eContainer() != null) {
            fields.values().forEach(FormField::commit);
        }
    }

    /** Goes to a field; false when it is none of this form. */
    boolean reveal(EStructuralFeature feature) {
        FormField field = fields.get(feature);
        return field != null && field.control().setFocus();
    }
}
