package org.jixiao.ui.stage.appraisal.internal.filing;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.SashForm;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.jixiao.appraisal.edit.TypedFilings;
import org.jixiao.model.appraisal.AppraisalIndicator;
import org.jixiao.model.appraisal.AppraisalPackage.Literals;
import org.jixiao.model.appraisal.AppraisedUnit;
import org.jixiao.model.appraisal.Filing;
import org.jixiao.model.appraisal.FilingEntry;
import org.jixiao.model.appraisal.FilingPeriod;
import org.jixiao.ui.common.Days;
import org.jixiao.ui.common.Texts;
import org.jixiao.ui.common.form.FormField;
import org.jixiao.ui.common.grid.Grid;
import org.jixiao.ui.common.grid.GridEdit;
import org.jixiao.ui.common.grid.GridSelection;
import org.jixiao.ui.stage.appraisal.internal.AppraisalDocument;
import org.jixiao.ui.stage.appraisal.internal.UnitPage;
import org.jixiao.ui.stage.appraisal.internal.list.Teaching;

/** What the units file through the year: every period by indicator, with what was late or is missing, and what stood there before. */
public final class FilingPage extends UnitPage {

    private final FilingEdits edits;
    private FilingTable table;
    private Grid grid;
    private FilingPanes panes;
    private Button months;
    private Button across;
    private Label sentence;
    private Teaching teaching;
    private FormField dayField;
    private LocalDate day;
    private String like = "";

    /** The page of an open appraisal. */
    public FilingPage(AppraisalDocument document) {
        super(document, Texts.of(FilingPage.class));
        edits = new FilingEdits(document, texts());
    }

    @Override
    protected Control content(Composite parent) {
        SashForm root = new SashForm(parent, SWT.VERTICAL);
        Composite upper = new Composite(root, SWT.NONE);
        GridLayoutFactory.fillDefaults().spacing(0, 0).applyTo(upper);
        bar(upper);
        teaching = new Teaching(upper, texts().get("empty"));
        table = new FilingTable(document(), texts(), edits, this::file);
        grid = new Grid(upper, table, new Grid.Options(texts().get("grid"), 1, true, menu -> { }));
        grid.onSelection(this::selected);
        GridDataFactory.fillDefaults().grab(true, true).applyTo(grid.control());
        panes = new FilingPanes(root, document(), texts(), this::file);
        root.setWeights(66, 34);
        hideReports();
        return root;
    }

    private void bar(Composite parent) {
        Composite bar = new Composite(parent, SWT.NONE);
        GridLayoutFactory.fillDefaults().numColumns(5).margins(8, 2).spacing(10, 0).applyTo(bar);
        GridDataFactory.fillDefaults().grab(true, false).applyTo(bar);
        across = check(bar, "across", this::turn);
        months = check(bar, "months", this::hideReports);
        months.setSelection(true);
        dayField = new FormField(bar, texts().get("day"), 1, typed -> {
            LocalDate read = Days.read(typed);
            if (read == null && !typed.isBlank()) {
                return texts().get("day.refused", typed);
            }
            day = read;
            return null;
        });
        dayField.control().setMessage(texts().get("day.today"));
        dayField.control().setToolTipText(texts().get("day.help"));
        ((GridData) dayField.control().getLayoutData()).grabExcessHorizontalSpace = false;
        sentence = new Label(bar, SWT.NONE);
        GridDataFactory.fillDefaults().grab(true, false).align(SWT.FILL, SWT.CENTER).applyTo(sentence);
    }

    private Button check(Composite bar, String key, Runnable run) {
        Button button = new Button(bar, SWT.CHECK);
        button.setText(texts().get(key));
        button.setToolTipText(texts().get(key + ".help"));
        button.addListener(SWT.Selection, e -> run.run());
        return button;
    }

    /** Turns to the units that have the selected indicator, and back. */
    private void turn() {
        int row = grid.selection().row();
        if (across.getSelection() && row >= 0) {
            like = table.row(row).indicator().getId();
        }
        refresh();
    }

    private void hideReports() {
        grid.showAllColumns();
        if (months.getSelection()) {
            for (int column = FilingTable.FIRST; column < table.columns().size(); column++) {
                if (table.slot(column).filter(s -> s.period() != FilingPeriod.MONTH).isPresent()) {
                    grid.hideColumn(column);
                }
            }
        }
    }

    private void file(GridEdit edit) {
        dayField.commit();
        document().attempt(texts().get("refused"), () -> edits.command(table, edit, day == null ? document().today() : day));
    }

    /** Files what the rule of the selected indicator reads by name. */
    private void file(List<TypedFilings.Named> typed) {
        GridSelection at = grid.selection();
        dayField.commit();
        document().attempt(texts().get("refused"), () -> edits.named(table.row(at.row()), table.slot(at.column()).orElseThrow(), typed,
                day == null ? document().today() : day));
    }

    private void selected(GridSelection selection) {
        boolean none = selection.isEmpty() || selection.row() >= table.rowCount();
        if (!none) {
            document().select(table.row(selection.row()).indicator());
        }
        panes.show(none ? null : table.row(selection.row()), none ? null : table.slot(selection.column()).orElse(null),
                none ? "" : table.help(selection.row(), selection.column()));
    }

    @Override
    protected void show() {
        AppraisedUnit unit = document().unit();
        AppraisalIndicator indicator = across.getSelection() ? indicator(unit) : null;
        if (indicator == null) {
            table.show(unit);
        } else {
            table.show(document().group(), indicator);
        }
        grid.refresh();
        teaching.show(table.rowCount() == 0);
        String who = unit == null ? "" : Objects.toString(indicator == null ? unit.getName() : indicator.getName(), "");
        long missing = table.missing();
        String words = unit == null ? "" : texts().get(missing == 0 ? "sentence.none" : "sentence.missing", who, missing);
        if (!sentence.getText().equals(words)) {
            sentence.setText(words);
        }
        selected(grid.selection());
    }

    /** The indicator whose units are compared: the one that was selected, or the unit's first. */
    private AppraisalIndicator indicator(AppraisedUnit unit) {
        return document().session().find(like).filter(AppraisalIndicator.class::isInstance).map(AppraisalIndicator.class::cast)
                .orElseGet(() -> unit == null ? null : unit.getIndicators().stream().findFirst().orElse(null));
    }

    @Override
    protected List<Grid> grids() {
        return panes.inFront().map(p -> List.of(grid, p)).orElseGet(() -> List.of(grid));
    }

    @Override
    public void commit() {
        super.commit();
        dayField.commit();
        panes.commit();
    }

    @Override
    public void setFocus() {
        grid.setFocus();
    }

    @Override
    public boolean reveal(EObject object, EStructuralFeature feature) {
        return switch (object) {
            case Filing filing -> revealFiling(filing, null);
            case FilingEntry entry when entry.eContainer() instanceof Filing filing -> revealFiling(filing, entry.getIndicatorId());
            case AppraisedUnit unit when feature == Literals.APPRAISED_UNIT__FILINGS -> {
                chosen(unit);
                yield select(0, table.firstMissing().orElse(0));
            }
            default -> panes.reveal(object, feature);
        };
    }

    /** A version that was replaced stands in the cell of the one that counts. */
    private boolean revealFiling(Filing filing, String indicatorId) {
        if (!(filing.eContainer() instanceof AppraisedUnit unit)) {
            return filing.eContainer() instanceof Filing later && revealFiling(later, indicatorId);
        }
        chosen(unit);
        return select(Math.max(0, table.indexOf(document().session().find(Objects.toString(indicatorId, "")).orElse(null))), table.slot(filing));
    }

    private void chosen(AppraisedUnit unit) {
        across.setSelection(false);
        document().choose(unit);
        refresh();
    }

    private boolean select(int row, int slot) {
        if (table.rowCount() == 0) {
            return false;
        }
        if (table.slot(FilingTable.FIRST + slot).filter(s -> s.period() != FilingPeriod.MONTH).isPresent()) {
            months.setSelection(false);
            hideReports();
        }
        grid.select(row, FilingTable.FIRST + slot);
        return true;
    }

    /** The grid of filings, for tests. */
    public Grid filings() {
        return grid;
    }

    /** What stands below the grid, for tests. */
    public FilingPanes panes() {
        return panes;
    }

    /** Shows the units that have the selected indicator, or the indicators of the chosen unit; for tests. */
    public void across(boolean yes) {
        across.setSelection(yes);
        turn();
    }
}
