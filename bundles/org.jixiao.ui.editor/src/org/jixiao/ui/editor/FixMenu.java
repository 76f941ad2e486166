package org.jixiao.ui.editor;

import java.util.Collection;
import java.util.List;
import java.util.Locale;
import org.eclipse.jface.action.Action;
import org.eclipse.jface.action.IMenuManager;
import org.eclipse.jface.action.MenuManager;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Menu;
import org.jixiao.checks.Finding;
import org.jixiao.checks.FixGroup;
import org.jixiao.checks.QuickFix;
import org.jixiao.ui.common.Texts;

/** Quick fixes of findings in a menu: each for its finding, and for all findings that can be put right in the same way. One undo step each. */
public final class FixMenu {

    private final Texts texts = Texts.of(FixMenu.class);
    private final Locale locale = Locale.getDefault();
    private final DossierContext context;

    /** Fixes for an open document. */
    public FixMenu(DossierContext context) {
        this.context = context;
    }

    /**
     * Adds the fixes.
     *
     * @param chosen findings to put right
     * @param all all findings, of which those of the same kind are offered together
     */
    public void fill(IMenuManager menu, Collection<Finding> chosen, List<Finding> all) {
        for (Finding finding : chosen) {
            for (QuickFix fix : finding.fixes()) {
                String label = fix.label().render(locale);
                menu.add(action(texts.get("fix.one", label), finding, () -> fix.command(context.session().editingDomain(), context.dossier())
                        .ifPresent(context::execute)));
                FixGroup group = FixGroup.like(all, finding, fix);
                if (group.size() > 1) {
                    String same = texts.get("fix.all", group.size(), finding.name().render(locale));
                    menu.add(action(same, finding, () -> group.command(context.session().editingDomain(), context.dossier(), same)
                            .ifPresent(context::execute)));
                }
            }
        }
    }

    private Action action(String words, Finding finding, Runnable run) {
        // What follows a tab or an at sign would be taken for a key.
        Action action = new Action(words.replace('\t', ' ').replace('@', '＠').replace("&", "&&")) {
            @Override
            public void run() {
                run.run();
            }
        };
        action.setToolTipText(finding.message().render(locale));
        action.setEnabled(!context.isReadOnly());
        return action;
    }

    /** Opens the fixes as a menu at a control; says so when there are none. */
    public void open(Control control, Collection<Finding> chosen, List<Finding> all) {
        MenuManager manager = new MenuManager();
        fill(manager, chosen, all);
        if (manager.isEmpty()) {
            Action none = new Action(texts.get("fix.none")) {
            };
            none.setEnabled(false);
            manager.add(none);
        }
        Menu menu = manager.createContextMenu(control);
        menu.setVisible(true);
        menu.addListener(SWT.Hide, e -> control.getDisplay().asyncExec(manager::dispose));
    }
}
