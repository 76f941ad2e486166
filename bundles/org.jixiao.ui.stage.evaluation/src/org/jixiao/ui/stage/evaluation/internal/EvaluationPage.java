package org.jixiao.ui.stage.evaluation.internal;

import java.time.Clock;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

import org.eclipse.emf.common.command.Command;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.jface.action.IMenuManager;
import org.eclipse.jface.dialogs.IInputValidator;
import org.eclipse.jface.dialogs.InputDialog;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.window.Window;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.SashForm;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.jixiao.model.base.Stage;
import org.jixiao.model.dossier.Evaluation;
import org.jixiao.model.dossier.FundRow;
import org.jixiao.model.dossier.IndicatorScore;
import org.jixiao.model.rules.Scheme;
import org.jixiao.model.rules.Workflow;
import org.jixiao.stages.evaluation.EvaluationResult;
import org.jixiao.stages.evaluation.ScoreCommands;
import org.jixiao.stages.workflow.TransitionRefused;
import org.jixiao.stages.workflow.WorkflowEngine;
import org.jixiao.stages.workflow.WorkflowView;
import org.jixiao.ui.common.Texts;
import org.jixiao.ui.common.UiThread;
import org.jixiao.ui.common.WorkbenchCommands;
import org.jixiao.ui.common.grid.Grid;
import org.jixiao.ui.common.grid.GridEdit;
import org.jixiao.ui.common.grid.GridSelection;
import org.jixiao.ui.editor.DossierContext;
import org.jixiao.ui.editor.DossierPage;
import org.jixiao.ui.editor.StageHead;
import org.jixiao.workspace.UserSettings;

/** The page of one evaluation: head, funds, indicators, details of the selected row. */
public final class EvaluationPage implements DossierPage {

    private static final int FROZEN = 3;
    private static final String SCORE = "org.jixiao.command.score";

    private final DossierContext context;
    private final String evaluationId;
    private final Texts texts = Texts.of(EvaluationPage.class);
    private final HeadPresenter presenter = new HeadPresenter(texts, Locale.getDefault());
    private IndicatorEdits edits;
    private FindingMarks marks;
    private StageHead head;
    private FundTable fundTable;
    private Grid funds;
    private IndicatorTable indicatorTable;
    private Grid indicators;
    private DetailForm details;
    private DetailsBar detailsBar;
    private RowMenu menu;
    private List<?> seenFindings;
    private EvaluationResult judged;
    private UserSettings judgedFor;
    private Optional<WorkflowView> view = Optional.empty();

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
        head = new StageHead(root);
        GridDataFactory.fillDefaults().grab(true, false).applyTo(head.control());
        edits = new IndicatorEdits(context.commands(), texts, () -> context.user().person(), Clock.systemDefaultZone());
        marks = new FindingMarks(List.of(), Locale.getDefault());
        fundTable = new FundTable(texts, context.commands(), evaluation.get().getAmountUnit(), context::execute);
        fundTable.update(evaluation.get(), result(), marks, context.isReadOnly());
        funds = new Grid(root, fundTable, new Grid.Options(texts.get("funds"), 1, false, m -> { }));
        GridDataFactory.fillDefaults().grab(true, false).hint(SWT.DEFAULT, Math.max(60, funds.heightFor(5))).applyTo(funds.control());
        funds.onSelection(s -> fundSelected(s));
        SashForm sash = new SashForm(root, SWT.VERTICAL);
        GridDataFactory.fillDefaults().grab(true, true).hint(200, 200).applyTo(sash);
        indicatorTable = new IndicatorTable(texts, edits, this::apply);
        indicatorTable.update(evaluation.get(), result(), marks, context.isReadOnly());
        menu = new RowMenu(texts, context, this::chosenRows, () -> marks, () -> edits);
        Composite upper = new Composite(sash, SWT.NONE);
        GridLayoutFactory.fillDefaults().spacing(0, 0).applyTo(upper);
        indicators = new Grid(upper, indicatorTable, new Grid.Options(texts.get("indicators"), FROZEN, true, this::fillMenu));
        indicators.onSelection(this::indicatorSelected);
        indicators.table().addListener(SWT.KeyDown, e -> {
            if (e.keyCode == '1' && (e.stateMask & SWT.MOD1) != 0) {
                menu.openFixes(indicators.table());
                e.doit = false;
            }
        });
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

    private void fillMenu(IMenuManager manager) {
        menu.fill(manager);
    }

    private Optional<EvaluationResult> result() {
        return evaluation().flatMap(context.scores()::result);
    }

    private void apply(GridEdit edit) {
        evaluation().ifPresent(e -> context.execute(edits.command(e, edit)));
    }

    private List<IndicatorScore> chosenRows() {
        return indicators.selection().rows().stream().filter(r -> r < indicatorTable.rowCount()).map(indicatorTable::row).toList();
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
        showHead(evaluation, result);
        showDetails(selectedRow(), result);
    }

    private void showHead(Evaluation evaluation, Optional<EvaluationResult> result) {
        Optional<Scheme> scheme = context.services().scorer().schemeOf(evaluation);
        Optional<Scheme> proposed = hasScheme(evaluation) ? Optional.empty()
                : context.services().work().applicable(context.dossier(), evaluation, context.user().defaultScheme());
        WorkflowEngine engine = context.services().workflow();
        Optional<Workflow> workflow = scheme.flatMap(s -> engine.workflow(s, evaluation, Stage.EVALUATION));
        UserSettings user = context.user();
        if (result.isEmpty() || result.get() != judged || !user.equals(judgedFor)) {
            // The gates look at the scores: once for each new result, not again when findings arrive or a cell has just changed.
            judged = result.orElse(null);
            judgedFor = user;
            view = result.isEmpty() ? Optional.empty() : workflow
                    .map(w -> engine.view(context.dossier(), evaluation, scheme.get(), w, user.role(), LocalDate.now(),
                            context.scores()::result));
        }
        List<StageHead.Action> own = new ArrayList<>();
        String locked = context.isReadOnly() ? texts.get("head.readOnly") : "";
        own.add(new StageHead.Action("scheme", texts.get("action.scheme"), locked, texts.get("action.scheme.help"), this::chooseScheme));
        own.add(new StageHead.Action("store", texts.get("action.store"),
                !locked.isEmpty() ? locked : proposed.isPresent() ? "" : storeRefusal(result),
                texts.get("action.store.help"), this::store));
        head.show(presenter.content(context.dossier(), evaluation, result, view, scheme, proposed, context.isReadOnly(),
                action -> take(evaluation, scheme.get(), workflow.get(), action), own));
    }

    /** Why scores cannot be stored now: the scheme is refused or absent, or what is stored was made by a method that is not here. */
    private String storeRefusal(Optional<EvaluationResult> result) {
        Optional<EvaluationResult> usable = result.filter(r -> !r.isRefused());
        return usable.isEmpty() ? texts.get("action.store.refused")
                : usable.flatMap(ScoreCommands::kept).map(reason -> reason.render(Locale.getDefault())).orElse("");
    }

    private static boolean hasScheme(Evaluation evaluation) {
        return evaluation.getSchemeId() != null && !evaluation.getSchemeId().isBlank();
    }

    /**
     * Stores the scores with their traces in the document, computed anew from what stands there now. An evaluation without a scheme
     * is left to the command, which knows which one is given to it.
     */
    private void store() {
        commit();
        if (evaluation().filter(e -> !hasScheme(e)).isPresent()) {
            UiThread.window().ifPresent(window -> WorkbenchCommands.run(window, SCORE, Map.of()));
            return;
        }
        evaluation().ifPresent(e -> context.services().scorer().score(context.dossier(), e).filter(r -> !r.isRefused())
                .ifPresent(r -> context.execute(context.services().work().store(context.session().editingDomain(), context.dossier(), e, r,
                        Locale.getDefault()))));
    }

    private void chooseScheme() {
        evaluation().ifPresent(e -> new SchemeDialog(head.control().getShell(), texts,
                context.services().work().proposals(context.dossier(), e), e.getSchemeId()).choose()
                .ifPresent(s -> context.execute(context.services().work().assign(context.session().editingDomain(), e, s.getId(),
                        s.getVersion()))));
    }

    private void take(Evaluation evaluation, Scheme scheme, Workflow workflow, WorkflowView.Action action) {
        commit();
        String comment = "";
        if (action.transition().isCommentRequired()) {
            IInputValidator given = text -> text.isBlank() ? texts.get("step.comment.required") : null;
            InputDialog dialog = new InputDialog(head.control().getShell(), action.name(), texts.get("step.comment"), "", given);
            if (dialog.open() != Window.OK) {
                return;
            }
            comment = dialog.getValue().strip();
        }
        try {
            Command step = context.services().workflow().take(context.session().editingDomain(), context.dossier(), evaluation, scheme, workflow,
                    action.transition(), new WorkflowEngine.TakenStep(context.user().person(), context.user().role(), comment,
                            Clock.systemDefaultZone().instant().truncatedTo(ChronoUnit.SECONDS), ""));
            context.execute(step);
        } catch (TransitionRefused refused) {
            context.dialogs().error(head.control().getShell(), action.name(), refused.getMessage());
        }
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
            if (indicators.table().getActiveCellEditor() != null) {
                indicators.table().commitAndCloseActiveCellEditor();
            }
            if (funds.table().getActiveCellEditor() != null) {
                funds.table().commitAndCloseActiveCellEditor();
            }
        }
    }

    @Override
    public boolean perform(Edit edit) {
        if (indicators == null) {
            return false;
        }
        Grid grid = funds.hasFocus() ? funds : indicators;
        switch (edit) {
            case COPY -> grid.copy();
            case CUT -> grid.cut();
            case PASTE -> grid.paste();
            case DELETE -> grid.clear();
            case SELECT_ALL -> grid.selectAll();
            case FIND -> grid.find();
        }
        return true;
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
