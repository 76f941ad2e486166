package org.jixiao.ui.stage.appraisal.internal.exchange;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;

import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.jixiao.exchange.appraisal.AppraisalTable;
import org.jixiao.exchange.appraisal.FilingKey;
import org.jixiao.model.appraisal.AppraisedUnit;
import org.jixiao.ui.common.Texts;
import org.jixiao.ui.common.UiThread;
import org.jixiao.ui.common.form.FormDialog;
import org.jixiao.ui.stage.appraisal.internal.AppraisalDocument;
import org.jixiao.ui.stage.appraisal.internal.filing.Slot;

/** Asks which tables go into a workbook, of all units or of one. */
public final class ExportDialog extends FormDialog {

    /**
     * What is written.
     *
     * @param name proposed name of the file, without ending
     * @param tables which tables
     * @param period the forms of this period instead of tables; null for tables
     * @param unitId of this unit; empty for all
     */
    public record Choice(String name, List<AppraisalTable> tables, FilingKey period, String unitId) {
        public Choice {
            tables = List.copyOf(tables);
        }
    }

    private final AppraisalDocument document;
    private final Texts texts;
    private final List<Choice> choices = new ArrayList<>();
    private Combo what;
    private Combo whose;
    private Choice choice;

    ExportDialog(AppraisalDocument document, Texts texts) {
        super(UiThread.shell(), texts.get("export"), texts.get("export.message"));
        this.document = document;
        this.texts = texts;
        List<AppraisalTable> all = Stream.of(AppraisalTable.values()).filter(t -> t != AppraisalTable.FILING).toList();
        choices.add(new Choice(texts.get("export.all"), all, null, ""));
        all.forEach(t -> choices.add(new Choice(texts.get("table." + t), List.of(t), null, "")));
        for (Slot slot : Slot.year()) {
            choices.add(new Choice(texts.get("export.form", slot.title()), List.of(), new FilingKey(slot.period(), slot.ordinal()), ""));
        }
    }

    @Override
    protected void fill(Composite form) {
        what = choice(form, texts.get("export.what"), choices.stream().map(Choice::name).toArray(String[]::new));
        what.select(0);
        AppraisedUnit unit = document.unit();
        whose = choice(form, texts.get("export.whose"), unit == null ? new String[] {texts.get("export.units")}
                : new String[] {texts.get("export.units"), Objects.toString(unit.getName(), "")});
        whose.select(0);
        what.addListener(SWT.Selection, e -> setErrorMessage(null));
    }

    @Override
    protected void okPressed() {
        Choice of = choices.get(what.getSelectionIndex());
        choice = new Choice(of.name(), of.tables(), of.period(), whose.getSelectionIndex() == 1 ? document.unit().getId() : "");
        super.okPressed();
    }

    Choice choice() {
        return choice;
    }
}
