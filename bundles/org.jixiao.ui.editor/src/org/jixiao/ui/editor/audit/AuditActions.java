package org.jixiao.ui.editor.audit;

import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.eclipse.jface.action.Action;
import org.eclipse.jface.action.IAction;
import org.eclipse.jface.action.IMenuManager;
import org.eclipse.jface.action.MenuManager;
import org.eclipse.jface.action.Separator;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.FileDialog;
import org.eclipse.ui.IActionBars;
import org.eclipse.ui.actions.ActionFactory;
import org.jixiao.audit.AuditFinding;
import org.jixiao.audit.AuditResult;
import org.jixiao.checks.Finding;
import org.jixiao.checks.Severity;
import org.jixiao.exchange.open.FormFiles;
import org.jixiao.services.JixiaoServices;
import org.jixiao.ui.common.Enablement;
import org.jixiao.ui.common.Places;
import org.jixiao.ui.common.Texts;
import org.jixiao.ui.editor.DossierEditor;
import org.jixiao.ui.editor.FiledCells;
import org.jixiao.ui.editor.FixMenu;

/** What can be done with the findings of an audit: by the tool bar, the menus and keys. */
final class AuditActions {

    private final AuditView view;
    private final AuditTree tree;
    private final Texts texts;
    private final Locale locale;
    private final IAction cell;
    private final IAction fix;
    private final IAction save;

    AuditActions(AuditView view, AuditTree tree, Texts texts, Locale locale) {
        this.view = view;
        this.tree = tree;
        this.texts = texts;
        this.locale = locale;
        IActionBars bars = view.getViewSite().getActionBars();
        cell = toolbar(bars, "audit.openCell", this::openCell);
        fix = toolbar(bars, "audit.fix", this::openFixes);
        toolbar(bars, "audit.file.choose", this::chooseFile);
        save = toolbar(bars, "audit.save", this::save);
        for (Severity severity : Severity.values()) {
            bars.getMenuManager().add(severityAction(severity));
        }
        bars.setGlobalActionHandler(ActionFactory.COPY.getId(), action("audit.copy", tree::copy));
        bars.setGlobalActionHandler(ActionFactory.FIND.getId(), action("audit.search", tree::focusSearch));
        Control control = tree.viewer().getControl();
        control.addListener(SWT.KeyDown, e -> {
            if ((e.stateMask & SWT.MOD1) != 0 && (e.keyCode == 'f' || e.keyCode == '1')) {
                e.doit = false;
                if (e.keyCode == 'f') {
                    tree.focusSearch();
                } else {
                    openFixes();
                }
            }
        });
        tree.viewer().addOpenListener(e -> go());
        tree.viewer().addSelectionChangedListener(e -> enable());
        MenuManager menu = new MenuManager();
        menu.setRemoveAllWhenShown(true);
        menu.addMenuListener(this::fillMenu);
        control.setMenu(menu.createContextMenu(control));
    }

    private Action action(String key, Runnable run) {
        Action action = new Action(texts.get(key)) {
            @Override
            public void run() {
                run.run();
            }
        };
        action.setToolTipText(texts.has(key + ".tip") ? texts.get(key + ".tip") : "");
        return action;
    }

    private IAction toolbar(IActionBars bars, String key, Runnable run) {
        Action action = action(key, run);
        bars.getToolBarManager().add(action);
        return action;
    }

    private IAction severityAction(Severity severity) {
        Action action = new Action(texts.get("audit.show", severity.label(locale)), IAction.AS_CHECK_BOX) {
            @Override
            public void run() {
                tree.show(severity, isChecked());
            }
        };
        action.setChecked(tree.isShown(severity));
        return action;
    }

    private void fillMenu(IMenuManager menu) {
        Optional<Finding> chosen = tree.selected();
        Action go = action("audit.go", this::go);
        go.setEnabled(chosen.isPresent());
        menu.add(go);
        Action open = action("audit.openCell", this::openCell);
        open.setEnabled(cell.isEnabled());
        menu.add(open);
        menu.add(new Separator());
        Optional<DossierEditor> editor = view.audited();
        if (chosen.isPresent() && editor.isPresent()) {
            new FixMenu(editor.get().context()).fill(menu, List.of(chosen.get()), findings());
            menu.add(new Separator());
        }
        menu.add(action("audit.copy", tree::copy));
        menu.add(action("audit.expand", () -> tree.viewer().expandAll()));
        menu.add(action("audit.collapse", () -> tree.viewer().collapseAll()));
    }

    /** Makes possible what is possible with the line in focus and with what was found. */
    void enable() {
        Optional<Finding> chosen = tree.selected();
        enable(save, !view.results().isEmpty());
        enable(cell, chosen.filter(f -> !f.origin().cell().isEmpty()).isPresent());
        enable(fix, view.audited().filter(editor -> !editor.context().isReadOnly()).isPresent()
                && chosen.filter(f -> !f.fixes().isEmpty()).isPresent());
    }

    private void enable(IAction action, boolean possible) {
        Enablement.set(action, possible, view.getViewSite().getActionBars().getToolBarManager());
    }

    private List<Finding> findings() {
        return view.results().stream().flatMap((AuditResult r) -> r.findings().stream()).map(AuditFinding::finding).toList();
    }

    private void go() {
        if (view.file().isPresent()) {
            openCell();
        } else {
            view.audited().ifPresent(editor -> tree.selected().ifPresent(f -> f.locate(editor.context().dossier()).ifPresent(o -> {
                view.getSite().getPage().activate(editor);
                editor.reveal(o, f.feature());
            })));
        }
    }

    private void openCell() {
        tree.selected().filter(f -> !f.origin().cell().isEmpty()).ifPresent(f -> view.file().ifPresentOrElse(
                file -> FiledCells.open(view.getSite(), file, f.origin()), () -> FiledCells.open(view.getSite(), f.origin())));
    }

    private void openFixes() {
        view.audited().ifPresent(editor -> tree.selected()
                .ifPresent(f -> new FixMenu(editor.context()).open(tree.viewer().getControl(), List.of(f), findings())));
    }

    private void chooseFile() {
        FileDialog dialog = new FileDialog(view.getSite().getShell(), SWT.OPEN);
        dialog.setText(texts.get("audit.file.choose.tip"));
        dialog.setFilterExtensions(new String[] {String.join(";", FormFiles.ENDINGS.stream().map(e -> "*." + e).toList()), "*.*"});
        dialog.setFilterNames(new String[] {texts.get("audit.file.forms"), texts.get("audit.file.all")});
        String chosen = Places.open(dialog, AuditActions.class);
        if (chosen != null) {
            view.audit(Path.of(chosen));
        }
    }

    private void save() {
        JixiaoServices services = view.getSite().getService(JixiaoServices.class);
        new AuditExport(texts, locale, services.reports()).run(view.getSite().getShell(), view.results());
    }
}
