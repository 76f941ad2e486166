package org.jixiao.ui.stage.objectives.internal;

import java.time.Clock;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.jface.action.Action;
import org.eclipse.jface.action.IMenuManager;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.SashForm;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.jixiao.model.base.AmountUnit;
import org.jixiao.model.base.Identified;
import org.jixiao.model.dossier.DimensionOpinion;
import org.jixiao.model.dossier.DossierFactory;
import org.jixiao.model.dossier.DossierPackage;
import org.jixiao.model.dossier.FundRow;
import org.jixiao.model.dossier.FundSource;
import org.jixiao.model.dossier.IndicatorTarget;
import org.jixiao.model.dossier.ObjectiveReview;
import org.jixiao.model.dossier.ObjectiveSet;
import org.jixiao.scoring.api.Message;
import org.jixiao.scoring.api.TraceNode;
import org.jixiao.ui.common.Texts;
import org.jixiao.ui.common.grid.Grid;
import org.jixiao.ui.common.grid.GridEdit;
import org.jixiao.ui.common.grid.GridSelection;
import org.jixiao.ui.editor.DossierContext;
import org.jixiao.ui.editor.DossierPage;
import org.jixiao.ui.editor.IndicatorPlace;
import org.jixiao.ui.editor.StageHead;
import org.jixiao.ui.editor.table.Amounts;
import org.jixiao.ui.editor.table.DocumentTable;
import org.jixiao.ui.editor.table.FindingMarks;
import org.jixiao.ui.editor.table.RowFixes;
import org.jixiao.ui.editor.library.TakeIndicators;
import org.jixiao.ui.editor.table.RowMenu;

/** The page of the objectives: head and version; goals, money and indicators; the reviews; the approval; the versions side by side. */
public final class ObjectivesPage implements DossierPage {

    private static final int FROZEN = 3;

    private final DossierContext context;
    private final Texts texts = Texts.of(ObjectivesPage.class);
    private final ReviewWords words = new ReviewWords(texts);
    private FindingMarks marks = new FindingMarks(List.of(), Locale.getDefault());
    private List<?> seenFindings;
    private List<String> known = List.of();
    private String shownId;
    private Version version;
    private ObjectiveHead head;
    private VersionBar versions;
    private GoalForm goals;
    private BudgetTable budgetTable;
    private Grid budget;
    private TargetEdits edits;
    private TargetTable targetTable;
    private Grid indicators;
    private ObjectiveParts parts;

    /** The page for an open document that has objectives. */
    public ObjectivesPage(DossierContext context) {
        this.context = context;
    }

    @Override
    public String title() {
        return texts.get("page.title");
    }

    @Override
    public String help() {
        return "objectives";
    }

    /** The version that is shown: the one that was chosen, or the one that has just come, else the one that is worked on. */
    private Optional<ObjectiveSet> shown() {
        List<ObjectiveSet> all = context.dossier().getObjectiveSets();
        List<String> ids = all.stream().map(ObjectiveSet::getId).toList();
        if (!known.isEmpty()) {
            all.stream().filter(s -> !known.contains(s.getId())).findFirst().ifPresent(fresh -> shownId = fresh.getId());
        }
        known = ids;
        Optional<ObjectiveSet> found = all.stream().filter(s -> s.getId() != null && s.getId().equals(shownId)).findFirst()
                .or(() -> VersionBar.proposed(context.dossier()));
        shownId = found.map(ObjectiveSet::getId).orElse(null);
        return found;
    }

    @Override
    public Control create(Composite parent) {
        version = Version.of(context, texts, shown().orElseThrow());
        Amounts amounts = new Amounts(AmountUnit.WAN_YUAN);
        Composite root = new Composite(parent, SWT.NONE);
        GridLayoutFactory.fillDefaults().spacing(0, 4).applyTo(root);
        head = new ObjectiveHead(root, context, texts, this::commit);
        GridDataFactory.fillDefaults().grab(true, false).applyTo(head.control());
        versions = new VersionBar(root, texts, this::choose);
        GridDataFactory.fillDefaults().grab(true, false).applyTo(versions.control());
        parts = new ObjectiveParts(root, context, texts, amounts, folder -> declared(folder, amounts));
        GridDataFactory.fillDefaults().grab(true, true).hint(200, 200).applyTo(parts.control());
        return root;
    }

    private Control declared(Composite parent, Amounts amounts) {
        SashForm sash = new SashForm(parent, SWT.VERTICAL);
        SashForm upper = new SashForm(sash, SWT.HORIZONTAL);
        goals = new GoalForm(upper, context, texts, amounts);
        budgetTable = new BudgetTable(texts, context.commands(), amounts, context::execute);
        budgetTable.update(version.set(), marks, version.isLocked());
        RowFixes budgetFixes = new RowFixes(context, () -> budgetTable.chosen(budget), () -> marks);
        budget = new Grid(upper, budgetTable, new Grid.Options(texts.get("funds"), 1, false, menu -> fillBudget(menu, budgetFixes)));
        budgetFixes.listen(budget.table());
        budget.onSelection(s -> selected(budget, budgetTable));
        upper.setWeights(52, 48);
        edits = new TargetEdits(context.commands(), texts, () -> context.user().person(), Clock.systemDefaultZone());
        targetTable = new TargetTable(texts, edits, this::apply);
        targetTable.update(version.set(), marks, version.isLocked());
        RowFixes fixes = new RowFixes(context, () -> targetTable.chosen(indicators), () -> marks);
        RowMenu<IndicatorTarget> menu = new RowMenu<>(context, texts, fixes, edits, () -> Optional.of(version.set()),
                () -> targetTable.chosen(indicators), () -> version.isLocked());
        indicators = new Grid(sash, targetTable, new Grid.Options(texts.get("indicators"), FROZEN, true, entries -> {
            menu.fill(entries);
            entries.add(TakeIndicators.action(context, this::indicatorPlace));
        }));
        fixes.listen(indicators.table());
        indicators.onSelection(s -> selected(indicators, targetTable));
        sash.setWeights(35, 65);
        return sash;
    }

    private void apply(GridEdit edit) {
        context.execute(edits.command(version.set(), edit));
    }

    private void choose() {
        commit();
        shownId = versions.chosen();
        refresh();
    }

    private void fillBudget(IMenuManager menu, RowFixes fixes) {
        fixes.fill(menu);
        List<FundRow> chosen = budgetTable.chosen(budget);
        menu.add(action("fund.add", true, () -> context.execute(context.commands().add(version.set(), DossierPackage.Literals.OBJECTIVE_SET__FUND_ROWS,
                fund()))));
        menu.add(action("fund.remove", !chosen.isEmpty(), () -> context.execute(context.commands().remove(chosen))));
    }

    private Action action(String key, boolean possible, Runnable run) {
        Action action = new Action(texts.get(key)) {
            @Override
            public void run() {
                run.run();
            }
        };
        action.setEnabled(possible && !version.isLocked());
        return action;
    }

    /** A new row: the total first, since every budget has one; what it is can be chosen in its first cell. */
    private FundRow fund() {
        FundRow row = DossierFactory.eINSTANCE.createFundRow();
        row.setId(UUID.randomUUID().toString());
        boolean total = version.set().getFundRows().stream().anyMatch(r -> r.getSource() == FundSource.TOTAL);
        row.setSource(total ? FundSource.OTHER : FundSource.TOTAL);
        return row;
    }

    private <R extends Identified> void selected(Grid grid, DocumentTable<R> table) {
        GridSelection at = grid.selection();
        if (!at.isEmpty() && at.row() < table.rowCount()) {
            context.select(table.row(at.row()));
        }
    }

    @Override
    public void refresh() {
        Optional<ObjectiveSet> set = shown();
        if (head == null || set.isEmpty() || head.control().isDisposed()) {
            return;
        }
        if (context.findings() != seenFindings) {
            seenFindings = context.findings();
            marks = new FindingMarks(context.findings(), Locale.getDefault());
        }
        version = Version.of(context, texts, set.get());
        versions.show(context.dossier(), version.set(), version.locked());
        goals.show(version);
        budgetTable.update(version.set(), marks, version.isLocked());
        budget.refresh();
        targetTable.update(version.set(), marks, version.isLocked());
        indicators.refresh();
        parts.show(context.dossier(), version, marks);
        head.show(version);
    }

    @Override
    public Optional<IndicatorPlace> indicatorPlace() {
        if (indicators == null || version.isLocked() || version.set() == null) {
            return Optional.empty();
        }
        List<IndicatorTarget> chosen = targetTable.chosen(indicators);
        return Optional.of(new IndicatorPlace(version.set(), chosen.isEmpty() ? -1 : version.set().getTargets().indexOf(chosen.getLast()) + 1));
    }

    @Override
    public void setFocus() {
        if (indicators.selection().isEmpty() && targetTable.rowCount() > 0) {
            indicators.select(0, TargetColumn.TARGET.ordinal());
        }
        indicators.setFocus();
    }

    @Override
    public boolean reveal(EObject object, EStructuralFeature feature) {
        Optional<ObjectiveSet> of = versionOf(object);
        if (of.isEmpty()) {
            return false;
        }
        if (of.get() != version.set()) {
            commit();
            shownId = of.get().getId();
            refresh();
        }
        if (object instanceof DimensionOpinion opinion) {
            parts.reveal(opinion, feature);
            return true;
        }
        parts.revealDeclared();
        if (object instanceof IndicatorTarget && targetTable.indexOf(object) >= 0) {
            indicators.select(targetTable.indexOf(object), TargetColumn.of(feature).ordinal());
            indicators.setFocus();
        } else if (object instanceof FundRow && budgetTable.indexOf(object) >= 0) {
            budget.select(budgetTable.indexOf(object), BudgetTable.Column.of(feature).ordinal());
            budget.setFocus();
        } else {
            goals.reveal(feature);
        }
        return true;
    }

    private Optional<ObjectiveSet> versionOf(EObject object) {
        for (EObject at = object; at != null; at = at.eContainer()) {
            if (at instanceof ObjectiveSet set && set.eContainer() == context.dossier()) {
                return Optional.of(set);
            }
        }
        return Optional.empty();
    }

    /** The merged review that an opinion belongs to. */
    @Override
    public Optional<TraceNode> explain(EObject object) {
        EObject about = object instanceof DimensionOpinion ? object.eContainer() : object;
        return about instanceof ObjectiveReview review ? versionOf(review).flatMap(set -> Version.of(context, texts, set).result(context, review))
                .map(result -> result.explanation().render(Message.literal(words.name(review) + "  " + words.total(result)), Locale.getDefault()))
                : Optional.empty();
    }

    @Override
    public void commit() {
        if (indicators != null) {
            goals.commit();
            budget.commit();
            indicators.commit();
            parts.commit();
        }
    }

    @Override
    public boolean perform(Edit edit) {
        edit.in(budget.hasFocus() ? budget : parts.focused().orElse(indicators));
        return true;
    }

    /** The grid of indicators, for tests. */
    public Grid indicators() {
        return indicators;
    }

    /** The grid of money, for tests. */
    public Grid budget() {
        return budget;
    }

    /** The parts of the page, for tests. */
    public ObjectiveParts parts() {
        return parts;
    }

    /** What the head says, for tests. */
    public StageHead.Content head() {
        return head.content();
    }

    /** Shows another version as a person who chooses it from the list, for tests. */
    public void chooseVersion(int index) {
        versions.choose(index);
    }
}
