package org.jixiao.ui.stage.monitoring.internal;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

import org.eclipse.emf.common.command.Command;
import org.eclipse.jface.action.Action;
import org.eclipse.jface.action.IMenuManager;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.ToolBar;
import org.eclipse.swt.widgets.ToolItem;
import org.jixiao.model.dossier.Disposition;
import org.jixiao.model.dossier.DispositionDecision;
import org.jixiao.model.dossier.MonitoringReport;
import org.jixiao.stages.base.Refused;
import org.jixiao.stages.monitoring.Dispositions;
import org.jixiao.ui.common.Enablement;
import org.jixiao.ui.common.Texts;
import org.jixiao.ui.common.grid.Grid;
import org.jixiao.ui.editor.DossierContext;
import org.jixiao.ui.editor.table.Amounts;
import org.jixiao.ui.editor.table.FindingMarks;

/** The warnings that were raised and what is done about them: raise, decide, close. */
final class DispositionPane {

    /** What makes a command, or refuses to. */
    @FunctionalInterface
    private interface Step {
        Command command() throws Refused;
    }

    private final DossierContext context;
    private final Texts texts;
    private final Amounts amounts;
    private final Composite root;
    private final ToolItem raise;
    private final ToolItem decide;
    private final ToolItem close;
    private final DispositionTable table;
    private final Grid grid;
    private MonitoringReport report;
    private Lights lights;

    DispositionPane(Composite parent, DossierContext context, Texts texts, Amounts amounts) {
        this.context = context;
        this.texts = texts;
        this.amounts = amounts;
        root = new Composite(parent, SWT.NONE);
        GridLayoutFactory.fillDefaults().spacing(0, 0).applyTo(root);
        ToolBar bar = new ToolBar(root, SWT.FLAT | SWT.RIGHT);
        raise = item(bar, "raise", this::raise);
        decide = item(bar, "decide", this::decide);
        close = item(bar, "close", this::close);
        table = new DispositionTable(texts, amounts);
        grid = new Grid(root, table, new Grid.Options(texts.get("dispositions"), 1, false, this::fill));
        grid.onOpen(row -> decide());
        grid.onSelection(s -> enable());
        GridDataFactory.fillDefaults().grab(true, true).applyTo(grid.control());
    }

    private ToolItem item(ToolBar bar, String key, Runnable run) {
        ToolItem item = new ToolItem(bar, SWT.PUSH);
        item.setText(texts.get("disposition." + key));
        item.setToolTipText(texts.get("disposition." + key + ".help"));
        item.addListener(SWT.Selection, e -> run.run());
        return item;
    }

    Control control() {
        return root;
    }

    Grid grid() {
        return grid;
    }

    /** Shows the dispositions of a report. */
    void show(MonitoringReport shown, Lights now, FindingMarks marks) {
        report = shown;
        lights = now;
        table.update(report, marks, LocalDate.now());
        grid.refresh();
        enable();
    }

    /** How many lights ask for a disposition and never had one. */
    int toRaise() {
        return lights.usable().map(r -> Dispositions.neverRaised(report, r).size()).orElse(0);
    }

    private void enable() {
        boolean can = !context.isReadOnly();
        Optional<Disposition> chosen = chosen();
        Enablement.set(raise, can && report != null && lights.usable().filter(r -> !Dispositions.unraised(report, r).isEmpty()).isPresent());
        Enablement.set(decide, can && chosen.filter(d -> d.getClosedOn() == null).isPresent());
        Enablement.set(close, can && chosen.filter(d -> d.getClosedOn() == null && d.getDecision() != DispositionDecision.OPEN).isPresent());
    }

    private Optional<Disposition> chosen() {
        List<Disposition> rows = table.chosen(grid);
        return rows.size() == 1 ? Optional.of(rows.getFirst()) : Optional.empty();
    }

    private void fill(IMenuManager menu) {
        for (ToolItem item : List.of(raise, decide, close)) {
            Action action = new Action(item.getText()) {
                @Override
                public void run() {
                    item.notifyListeners(SWT.Selection, new org.eclipse.swt.widgets.Event());
                }
            };
            action.setEnabled(item.isEnabled());
            menu.add(action);
        }
    }

    private Dispositions dispositions() {
        return new Dispositions(context.session().editingDomain(), Locale.getDefault());
    }

    private void raise() {
        lights.usable().ifPresent(result -> context.execute(dispositions().raise(report, result, LocalDate.now())));
    }

    private void decide() {
        chosen().filter(d -> decide.isEnabled()).ifPresent(disposition -> {
            Optional<Dispositions.Proposal> proposal = lights.scheme().flatMap(scheme -> Dispositions.proposals(report, scheme, LocalDate.now())
                    .stream().filter(p -> p.disposition() == disposition).findFirst());
            new DecisionDialog(texts, amounts, context.user().person()).ask(root.getShell(), disposition, proposal)
                    .ifPresent(decision -> run("disposition.decide", () -> dispositions().decide(disposition, decision)));
        });
    }

    private void close() {
        chosen().ifPresent(d -> run("disposition.close", () -> dispositions().close(context.dossier(), d, LocalDate.now())));
    }

    private void run(String title, Step step) {
        try {
            context.execute(step.command());
        } catch (Refused refused) {
            context.dialogs().error(root.getShell(), texts.get(title), refused.getMessage());
        }
    }
}
