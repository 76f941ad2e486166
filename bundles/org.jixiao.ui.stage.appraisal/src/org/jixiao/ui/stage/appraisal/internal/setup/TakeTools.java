package org.jixiao.ui.stage.appraisal.internal.setup;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.function.Supplier;

import org.eclipse.jface.window.Window;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.jixiao.appraisal.setup.SetupCommands;
import org.jixiao.model.appraisal.AppraisedUnit;
import org.jixiao.model.appraisal.IndicatorCategory;
import org.jixiao.model.library.IndicatorDefinition;
import org.jixiao.ui.common.Texts;
import org.jixiao.ui.common.UiThread;
import org.jixiao.ui.common.form.FormDialog;
import org.jixiao.ui.editor.library.IndicatorPicker;
import org.jixiao.ui.stage.appraisal.internal.AppraisalDocument;
import org.jixiao.ui.stage.appraisal.internal.list.ListPane;

/** Tools that fill the table of a unit: from a library, from another unit, and points that add up. */
final class TakeTools {

    private final AppraisalDocument document;
    private final Texts texts;
    private final Supplier<AppraisedUnit> unit;

    TakeTools(AppraisalDocument document, Texts texts, Supplier<AppraisedUnit> unit) {
        this.document = document;
        this.texts = texts;
        this.unit = unit;
    }

    void addTo(ListPane<?> pane) {
        pane.tool(texts.get("indicators.take"), texts.get("indicators.take.help"), this::isPossible, this::take)
                .tool(texts.get("indicators.copy"), texts.get("indicators.copy.help"), () -> isPossible() && !others().isEmpty(), this::copy)
                .tool(texts.get("indicators.addUp"), texts.get("indicators.addUp.help"), () -> isPossible() && !unit.get().getIndicators().isEmpty(),
                        () -> document.attempt(texts.get("indicators.addUp"), () -> commands().addUp(unit.get())));
    }

    private boolean isPossible() {
        return document.canEdit() && unit.get() != null;
    }

    private SetupCommands commands() {
        return new SetupCommands(document.session().editingDomain(), Locale.getDefault());
    }

    private void take() {
        int year = document.appraisal().getYear();
        new IndicatorPicker(UiThread.shell(), document.services().libraries(), year > 0 ? LocalDate.of(year, 1, 1) : document.today()).choose()
                .ifPresent(this::take);
    }

    private void take(List<IndicatorDefinition> chosen) {
        document.attempt(texts.get("indicators.take"), () -> commands().take(unit.get(), chosen, IndicatorCategory.KEY_PERFORMANCE));
    }

    /** Units that have something to copy. */
    private List<AppraisedUnit> others() {
        return document.units().stream().filter(u -> u != unit.get() && !u.getIndicators().isEmpty()).toList();
    }

    private void copy() {
        UnitDialog dialog = new UnitDialog(texts, others());
        if (dialog.open() == Window.OK) {
            document.attempt(texts.get("indicators.copy"), () -> commands().copy(unit.get(), List.copyOf(dialog.chosen().getIndicators())));
        }
    }

    /** Asks for a unit. */
    private static final class UnitDialog extends FormDialog {

        private final Texts texts;
        private final List<AppraisedUnit> units;
        private Combo field;
        private AppraisedUnit chosen;

        UnitDialog(Texts texts, List<AppraisedUnit> units) {
            super(UiThread.shell(), texts.get("indicators.copy"), texts.get("indicators.copy.help"));
            this.texts = texts;
            this.units = units;
        }

        @Override
        protected void fill(Composite form) {
            field = choice(form, texts.get("indicators.copy.from"), units.stream()
                    .map(u -> texts.get("indicators.copy.unit", Objects.toString(u.getName(), ""), u.getIndicators().size())).toArray(String[]::new));
            field.addListener(SWT.Selection, e -> setErrorMessage(null));
        }

        @Override
        protected void okPressed() {
            if (field.getSelectionIndex() < 0) {
                setErrorMessage(texts.get("indicators.copy.choose"));
            } else {
                chosen = units.get(field.getSelectionIndex());
                super.okPressed();
            }
        }

        AppraisedUnit chosen() {
            return chosen;
        }
    }
}
