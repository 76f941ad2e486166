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
import org.jixiao.ui.common.Enablement;
import org.jixiao.ui.common.Texts;
import org.jixiao.ui.common.UiThread;
import org.jixiao.ui.common.form.FormDialog;
import org.jixiao.ui.stage.appraisal.internal.AppraisalDocument;
import org.jixiao.ui.stage.appraisal.internal.filing.Slot;

/** Asks which tables go into a workbook, of which period where they are about one, and of all units or of one. */
public final class ExportDialog extends FormDialog {

    /**
     * What is written.
     *
     * @param name proposed name of the file, without ending
     * @param tables which tables; one alone when it is of a period
     * @param period of the forms or filings; null for other tables
     * @param unitId of this unit; empty for all
     */
    public record Choice(String name, List<AppraisalTable> tables, FilingKey period, String unitId) {
        public Choice {
            tables = List.copyOf(tables);
        }

        /** Whether the forms are written on which units report. */
        boolean isForms() {
            return tables.contains(AppraisalTable.FILING);
        }
    }

    private static final List<AppraisalTable> WHOLE = Stream.of(AppraisalTable.values()).filter(t -> !t.isOfPeriod()).toList();

    private final AppraisalDocument document;
    private final Texts texts;
    /** What can be chosen, in the order of the list: all tables, what is of a period, each other table. */
    private final List<List<AppraisalTable>> contents = new ArrayList<>();
    private final List<Slot> slots = Slot.year();
    private Combo what;
    private Combo when;
    private Combo whose;
    private Choice choice;

    ExportDialog(AppraisalDocument document, Texts texts) {
        super(UiThread.shell(), texts.get("export"), texts.get("export.message"));
        this.document = document;
        this.texts = texts;
        contents.add(WHOLE);
        contents.add(List.of(AppraisalTable.FILING));
        contents.add(List.of(AppraisalTable.FILINGS));
        WHOLE.forEach(t -> contents.add(List.of(t)));
    }

    @Override
    protected void fill(Composite form) {
        what = choice(form, texts.get("export.what"), contents.stream().map(this::words).toArray(String[]::new));
        what.setVisibleItemCount(contents.size());
        what.select(0);
        what.addListener(SWT.Selection, e -> enable());
        when = choice(form, texts.get("export.when"), slots.stream().map(Slot::title).toArray(String[]::new));
        when.setVisibleItemCount(slots.size());
        when.select(slots.indexOf(Slot.month(document.appraisal().getYear(), document.today())));
        AppraisedUnit unit = document.unit();
        whose = choice(form, texts.get("export.whose"), unit == null ? new String[] {texts.get("export.units")}
                : new String[] {texts.get("export.units"), Objects.toString(unit.getName(), "")});
        whose.select(0);
        enable();
    }

    private String words(List<AppraisalTable> tables) {
        String key = "export." + tables.getFirst();
        return tables.size() == 1 && texts.has(key) ? texts.get(key) : name(tables);
    }

    private String name(List<AppraisalTable> tables) {
        return tables.size() > 1 ? texts.get("export.all") : texts.get("table." + tables.getFirst());
    }

    private void enable() {
        Enablement.set(when, isOfPeriod());
    }

    private boolean isOfPeriod() {
        return contents.get(what.getSelectionIndex()).stream().anyMatch(AppraisalTable::isOfPeriod);
    }

    @Override
    protected void okPressed() {
        List<AppraisalTable> tables = contents.get(what.getSelectionIndex());
        Slot slot = isOfPeriod() ? slots.get(when.getSelectionIndex()) : null;
        String year = texts.get("export.year", document.appraisal().getYear());
        choice = new Choice(year + name(tables) + (slot == null ? "" : " " + slot.title()), tables,
                slot == null ? null : new FilingKey(slot.period(), slot.ordinal()), whose.getSelectionIndex() == 1 ? document.unit().getId() : "");
        super.okPressed();
    }

    Choice choice() {
        return choice;
    }
}
