package org.jixiao.ui.stage.evaluation.internal;

import java.time.Clock;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.SashForm;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.jixiao.model.dossier.Evaluation;
import org.jixiao.model.dossier.FundRow;
import org.jixiao.model.dossier.IndicatorScore;
import org.jixiao.stages.evaluation.EvaluationResult;
import org.jixiao.ui.common.Texts;
import org.jixiao.ui.common.grid.Grid;
import org.jixiao.ui.common.grid.GridEdit;
import org.jixiao.ui.common.grid.GridSelection;
import org.jixiao.ui.editor.DossierContext;
import org.jixiao.ui.editor.DossierPage;
import org.jixiao.ui.editor.IndicatorPlace;
import org.jixiao.ui.editor.StageHead;
import org.jixiao.ui.editor.table.FindingMarks;
import org.jixiao.ui.editor.table.RowFixes;
import org.jixiao.ui.editor.library.TakeIndicators;
import org.jixiao.ui.editor.table.RowMenu;

/** The page of one evaluation: head, funds, indicators, details of the selected row. */
public final class EvaluationPage implements DossierPage {

    private static final int FROZEN = 3;

    private final DossierContext context;
    private final String evaluationId;
    private final Texts texts = Texts.of(EvaluationPage.class);
    private IndicatorEdits edits;
    private FindingMarks marks;
    private EvaluationHead head;
    private FundTable fundTable;
    private Grid funds;
    private IndicatorTable indicatorTable;
    private Grid indicators;
    private DetailForm details;
    private DetailsBar detailsBar;
    private List<?> seenFindings;

    /**
     * The page of an evaluation.
     *
     * @param evaluationId its id, or null where the document has none
     */
    public EvaluationPage(DossierContext context, String evaluationId) {
        this.context = context;
        this.evaluationId = evaluationId;
    }

    private Optional<Evaluation> evaluation() {
        return evaluationId == null ? Optional.empty()
                : context.dossier().getEvaluations().stream().filter(e -> evaluationId.equals(e.getId())).findFirst();
    }

    @Override
    public Object key() {
        return evaluationId == null ? EmptyPage.class : evaluationId;
    }

    @Override
    public boolean isEmpty() {
        return evaluationId == null;
    }

    @Override
    public String title() {
        return evaluation().map(e -> texts.get("kind." + e.getKind().getName())).orElse(texts.get("page.empty"));
    }

    @Override
    public Control create(Composite parent) {
        Optional<Evaluation> evaluation = evaluation();
        if (evaluation.isEmpty()) {
            return new EmptyPage(parent, context, texts).control();
        }
        Composite root = new Composite(parent, SWT.NONE);
        GridLayoutFactory.fillDefaults().spacing(0, 4).applyTo(root);
        head = new EvaluationHead(root, context, texts, this::commit);
        GridDataFactory.fillDefaults().grab(true, false).applyTo(head.control());
        edits = new IndicatorEdits(context.commands(), texts, () -> context.user().person(), Clock.systemDefaultZone());
        marks = new FindingMarks(List.of(), Locale.getDefault());
        fundTable = new FundTable(texts, context.commands(), evaluation.get().getAmountUnit(), context::execute);
        fundTable.update(evaluation.get(), result(), marks, context.isReadOnly());
        RowFixes fundFixes = new RowFixes(context, this::chosenFunds, () -> marks);
        funds = new Grid(root, fundTable, new Grid.Options(texts.get("funds"), 1, false, fundFixes::fill));
        GridDataFactory.fillDefaults().grab(true, false).hint(SWT.DEFAULT, Math.max(60, funds.heightFor(5))).applyTo(funds.control());
        fundFixes.listen(funds.table());
        funds.onSelection(s -> fundSelected(s));
        SashForm sash = new SashForm(root, SWT.VERTICAL);
        GridDataFactory.fillDefaults().grab(true, true).hint(200, 200).applyTo(sash);
        indicatorTable = new IndicatorTable(texts, edits, this::apply);
        indicatorTable.update(evaluation.get(), result(), marks, context.isReadOnly());
        RowFixes fixes = new RowFixes(context, this::chosenRows, () -> marks);
        RowMenu<IndicatorScore> menu = new RowMenu<>(context, texts, fixes, edits, this::evaluation, this::chosenRows, context::isReadOnly);
        Composite upper = new Composite(sash, SWT.NONE);
        GridLayoutFactory.fillDefaults().spacing(0, 0).applyTo(upper);
        indicators = new Grid(upper, indicatorTable, new Grid.Options(texts.get("indicators"), FROZEN, true, entries -> {
            menu.fill(entries);
            entries.add(TakeIndicators.action(context, this::indicatorPlace));
        }));
        indicators.onSelection(this::indicatorSelected);
        fixes.listen(indicators.table());
        GridDataFactory.fillDefaults().grab(true, true).applyTo(indicators.control());
        detailsBar = new DetailsBar(upper, sash, upper, texts, () -> {
            if (details == null) {
                details = new DetailForm(sash, context, texts, edits);
            }
            details.show(selectedRow(), result());
        });
        detailsBar.open();
        return root;
    }

    private Optional<EvaluationResult> result() {
        return evaluation().flatMap(context.scores()::result);
    }

    private void apply(GridEdit edit) {
        evaluation().ifPresent(e -> context.execute(edits.command(e, edit)));
    }

    private List<IndicatorScore> chosenRows() {
        return indicatorTable.chosen(indicators);
    }

    private List<FundRow> chosenFunds() {
        return fundTable.chosen(funds);
    }

    private void indicatorSelected(GridSelection selected) {
        IndicatorScore row = row(selected);
        showDetails(row, result());
        if (row != null) {
            context.select(row);
        }
    }

    private IndicatorScore selectedRow() {
        return row(indicators.selection());
    }

    private IndicatorScore row(GridSelection selected) {
        return selected.isEmpty() || selected.row() >= indicatorTable.rowCount() ? null : indicatorTable.row(selected.row());
    }

    private void showDetails(IndicatorScore row, Optional<EvaluationResult> result) {
        if (detailsBar.isOpen()) {
            // Closed they are brought up to date when they are opened.
            details.show(row, result);
        }
        detailsBar.show(row == null ? "" : row.getName());
    }

    private void fundSelected(GridSelection selected) {
        if (!selected.isEmpty() && selected.row() < fundTable.rowCount()) {
            context.select(fundTable.row(selected.row()));
        }
    }

    @Override
    public void refresh() {
        Optional<Evaluation> found = evaluation();
        if (head == null || found.isEmpty() || head.control().isDisposed()) {
            return;
        }
        Evaluation evaluation = found.get();
        if (context.findings() != seenFindings) {
            seenFindings = context.findings();
            marks = new FindingMarks(context.findings(), Locale.getDefault());
        }
        Optional<EvaluationResult> result = result();
        fundTable.update(evaluation, result, marks, context.isReadOnly());
        funds.refresh();
        indicatorTable.update(evaluation, result, marks, context.isReadOnly());
        indicators.refresh();
        head.show(evaluation, result);
        showDetails(selectedRow(), result);
    }

    @Override
    public void setFocus() {
        if (indicators != null) {
            if (indicators.selection().isEmpty() && indicatorTable.rowCount() > 0) {
                indicators.select(0, IndicatorColumn.ACTUAL.ordinal());
            }
            indicators.setFocus();
        }
    }

    @Override
    public boolean reveal(EObject object, EStructuralFeature feature) {
        if (indicators == null) {
            return false;
        }
        if (object instanceof IndicatorScore && indicatorTable.indexOf(object) >= 0) {
            indicators.select(indicatorTable.indexOf(object), IndicatorColumn.of(feature).ordinal());
            indicators.setFocus();
            return true;
        }
        if (object instanceof FundRow && fundTable.indexOf(object) >= 0) {
            funds.select(fundTable.indexOf(object), FundTable.Column.of(feature).ordinal());
            funds.setFocus();
            return true;
        }
        return object instanceof Evaluation evaluation && evaluation.getId().equals(evaluationId);
    }

    @Override
    public void commit() {
        if (details != null) {
            details.commit();
        }
        if (indicators != null) {
            indicators.commit();
            funds.commit();
        }
    }

    @Override
    public boolean perform(Edit edit) {
        if (indicators == null) {
            return false;
        }
        edit.in(funds.hasFocus() ? funds : indicators);
        return true;
    }

    @Override
    public Optional<IndicatorPlace> indicatorPlace() {
        IndicatorScore row = indicators == null ? null : selectedRow();
        return evaluation().map(e -> new IndicatorPlace(e, row == null ? -1 : e.getIndicators().indexOf(row) + 1));
    }

    /** The grid of indicators, for tests. */
    public Grid indicators() {
        return indicators;
    }

    /** The grid of funds, for tests. */
    public Grid funds() {
        return funds;
    }

    /** What the head says, for tests. */
    public StageHead.Content head() {
        return head.content();
    }
}
