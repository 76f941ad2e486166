package org.jixiao.ui.editor.table;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;

import org.eclipse.jface.action.Action;
import org.eclipse.jface.action.IMenuManager;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.ToolBar;
import org.eclipse.swt.widgets.ToolItem;
import org.jixiao.ui.common.Enablement;
import org.jixiao.ui.common.Texts;

/** What can be done in a pane: buttons above its tables, which say on hover what they do or why they cannot now, and the same in the menus of the tables. */
public final class ActionBar {

    private record Entry(ToolItem item, String help, Supplier<String> refusal) {
    }

    private final ToolBar bar;
    private final Texts texts;
    private final String prefix;
    private final List<Entry> entries = new ArrayList<>();

    /**
     * A bar without actions.
     *
     * @param prefix the keys of its words begin with it
     */
    public ActionBar(Composite parent, Texts texts, String prefix) {
        bar = new ToolBar(parent, SWT.FLAT | SWT.RIGHT);
        GridDataFactory.fillDefaults().applyTo(bar);
        this.texts = texts;
        this.prefix = prefix;
    }

    /**
     * Adds an action.
     *
     * @param key its words are {@code prefix.key} and {@code prefix.key.help}
     * @param refusal why it is not possible now; empty when it is
     */
    public void add(String key, Supplier<String> refusal, Runnable run) {
        ToolItem item = new ToolItem(bar, SWT.PUSH);
        item.setText(texts.get(prefix + "." + key));
        item.addListener(SWT.Selection, e -> run.run());
        entries.add(new Entry(item, texts.get(prefix + "." + key + ".help"), refusal));
    }

    /** Asks anew what is possible. */
    public void enable() {
        for (Entry entry : entries) {
            String why = entry.refusal().get();
            Enablement.set(entry.item(), why.isEmpty());
            entry.item().setToolTipText(why.isEmpty() ? entry.help() : why);
        }
    }

    /** Puts the same into a menu. */
    public void fill(IMenuManager menu) {
        for (Entry entry : entries) {
            Action action = new Action(entry.item().getText()) {
                @Override
                public void run() {
                    entry.item().notifyListeners(SWT.Selection, new Event());
                }
            };
            action.setEnabled(entry.item().isEnabled());
            menu.add(action);
        }
    }
}
