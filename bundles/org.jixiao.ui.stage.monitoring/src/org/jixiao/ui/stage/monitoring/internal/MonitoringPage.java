package org.jixiao.ui.stage.monitoring.internal;

import java.time.Clock;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.jface.action.IMenuManager;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.SashForm;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.jixiao.model.base.AmountUnit;
import org.jixiao.model.base.Identified;
import org.jixiao.model.dossier.Disposition;
import org.jixiao.model.dossier.FundRow;
import org.jixiao.model.dossier.MonitoringReport;
import org.jixiao.model.dossier.MonitoringRow;
import org.jixiao.scoring.api.Message;
import org.jixiao.scoring.api.TraceNode;
import org.jixiao.ui.common.Texts;
import org.jixiao.ui.common.grid.Grid;
import org.jixiao.ui.common.grid.GridSelection;
import org.jixiao.ui.editor.DossierContext;
import org.jixiao.ui.editor.DossierPage;
import org.jixiao.ui.editor.StageHead;
import org.jixiao.ui.editor.table.Amounts;
import org.jixiao.ui.editor.table.DocumentTable;
import org.jixiao.ui.editor.table.FindingMarks;
import org.jixiao.ui.editor.table.RowFixes;

/** The page of one monitoring report: head, money, indicators, and below why a light is what it is, the warnings and what is done about them. */
public final class MonitoringPage implements DossierPage {

    private static final int FROZEN = 3;

    private final DossierContext context;
    private final String reportId;
    private final Texts texts = Texts.of(MonitoringPage.class);
    private FindingMarks marks = new FindingMarks(List.of(), Locale.getDefault());
    private MonitoringHead head;
    private MoneyTable moneyTable;
    private Grid money;
    private WatchTable watchTable;
    private Grid indicators;
    private WatchEdits edits;
    private LowerPanes lower;
    private Lights lights;
    private List<?> seenFindings;

    /**
     * The page of a report.
     *
     * @param reportId its id
     */
    public MonitoringPage(DossierContext context, String reportId) {
        this.context = context;
        this.reportId = reportId;
    }

    private Optional<MonitoringReport> report() {
        return context.dossier().getMonitoringReports().stream().filter(r -> reportId.equals(r.getId())).findFirst();
    }

    @Override
    public Object key() {
        return reportId;
    }

    @Override
    public String title() {
        return report().map(new HeadWords(texts)::period).orElse(texts.get("page.empty"));
    }

    @Override
    public String help() {
        return "monitoring";
    }

    /** Why an indicator or a row of money has its light. */
    @Override
    public Optional<TraceNode> explain(EObject object) {
        return Optional.ofNullable(lights).map(now -> now.of(object))
                .map(j -> j.explanation().render(Message.literal(String.valueOf(j.title())), Locale.getDefault()));
    }

    @Override
    public Control create(Composite parent) {
        MonitoringReport report = report().orElseThrow();
        Amounts amounts = new Amounts(AmountUnit.WAN_YUAN);
        Composite root = new Composite(parent, SWT.NONE);
        GridLayoutFactory.fillDefaults().spacing(0, 4).applyTo(root);
        head = new MonitoringHead(root, context, texts, this::commit);
        GridDataFactory.fillDefaults().grab(true, false).applyTo(head.control());
        lights = Lights.of(context, report);
        moneyTable = new MoneyTable(texts, context.commands(), amounts, context::execute);
        moneyTable.update(report, lights, marks, context.isReadOnly());
        RowFixes moneyFixes = new RowFixes(context, () -> moneyTable.chosen(money), () -> marks);
        money = new Grid(root, moneyTable, new Grid.Options(texts.get("funds"), 1, false, moneyFixes::fill));
        moneyFixes.listen(money.table());
        money.onSelection(s -> selected(money, moneyTable));
        GridDataFactory.fillDefaults().grab(true, false).hint(SWT.DEFAULT, Math.max(60, money.heightFor(4))).applyTo(money.control());
        SashForm sash = new SashForm(root, SWT.VERTICAL);
        GridDataFactory.fillDefaults().grab(true, true).hint(200, 200).applyTo(sash);
        edits = new WatchEdits(context.commands(), texts, () -> context.user().person(), Clock.systemDefaultZone());
        watchTable = new WatchTable(texts, edits, edit -> report().ifPresent(r -> context.execute(edits.command(r, edit))));
        watchTable.update(report, lights, marks, context.isReadOnly());
        RowFixes fixes = new RowFixes(context, () -> watchTable.chosen(indicators), () -> marks);
        indicators = new Grid(sash, watchTable, new Grid.Options(texts.get("indicators"), FROZEN, false, menu -> fill(menu, fixes)));
        fixes.listen(indicators.table());
        indicators.onSelection(s -> selected(indicators, watchTable));
        lower = new LowerPanes(sash, context, texts, amounts);
        sash.setWeights(58, 42);
        return root;
    }

    private void fill(IMenuManager menu, RowFixes fixes) {
        fixes.fill(menu);
        List<MonitoringRow> rows = watchTable.chosen(indicators);
        for (boolean applies : new boolean[] {false, true}) {
            org.eclipse.jface.action.Action action = new org.eclipse.jface.action.Action(texts.get(applies ? "row.applies" : "row.notApplicable")) {
                @Override
                public void run() {
                    context.execute(edits.applies(rows, applies));
                }
            };
            action.setEnabled(!context.isReadOnly() && edits.applies(rows, applies).canExecute());
            menu.add(action);
        }
    }

    private <R extends Identified> void selected(Grid grid, DocumentTable<R> table) {
        GridSelection at = grid.selection();
        if (!at.isEmpty() && at.row() < table.rowCount()) {
            R row = table.row(at.row());
            lower.explain(row, lights);
            context.select(row);
        }
    }

    @Override
    public void refresh() {
        Optional<MonitoringReport> found = report();
        if (head == null || found.isEmpty() || head.control().isDisposed()) {
            return;
        }
        MonitoringReport report = found.get();
        if (context.findings() != seenFindings) {
            seenFindings = context.findings();
            marks = new FindingMarks(context.findings(), Locale.getDefault());
        }
        lights = Lights.of(context, report);
        moneyTable.update(report, lights, marks, context.isReadOnly());
        money.refresh();
        watchTable.update(report, lights, marks, context.isReadOnly());
        indicators.refresh();
        lower.show(report, lights, marks);
        head.show(report, lights);
    }

    @Override
    public void setFocus() {
        if (indicators.selection().isEmpty() && watchTable.rowCount() > 0) {
            indicators.select(0, WatchColumn.ACTUAL.ordinal());
        }
        indicators.setFocus();
    }

    @Override
    public boolean reveal(EObject object, EStructuralFeature feature) {
        if (object instanceof MonitoringRow && watchTable.indexOf(object) >= 0) {
            indicators.select(watchTable.indexOf(object), WatchColumn.of(feature).ordinal());
            indicators.setFocus();
            return true;
        }
        if (object instanceof FundRow && moneyTable.indexOf(object) >= 0) {
            money.select(moneyTable.indexOf(object), MoneyTable.Column.of(feature).ordinal());
            money.setFocus();
            return true;
        }
        if (object instanceof Disposition disposition && disposition.eContainer() == report().orElse(null)) {
            return lower.reveal(disposition);
        }
        return object instanceof MonitoringReport report && reportId.equals(report.getId());
    }

    @Override
    public void commit() {
        if (indicators != null) {
            money.commit();
            indicators.commit();
        }
    }

    @Override
    public boolean perform(Edit edit) {
        edit.in(money.hasFocus() ? money : lower.focused().orElse(indicators));
        return true;
    }

    /** The grid of indicators, for tests. */
    public Grid indicators() {
        return indicators;
    }

    /** The grid of money, for tests. */
    public Grid money() {
        return money;
    }

    /** The parts below the indicators, for tests. */
    public LowerPanes lower() {
        return lower;
    }

    /** What the head says, for tests. */
    public StageHead.Content head() {
        return head.content();
    }
}
