package org.jixiao.ui.stage.evaluation.internal;

import org.eclipse.core.runtime.preferences.IEclipsePreferences;
import org.eclipse.core.runtime.preferences.InstanceScope;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.SashForm;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.ToolBar;
import org.eclipse.swt.widgets.ToolItem;
import org.jixiao.ui.common.Texts;

/** The line between table and details that opens and closes the details; how it stood is remembered. */
final class DetailsBar {

    private static final String OPEN = "details.open";

    private final SashForm sash;
    private final Control table;
    private final Texts texts;
    private final ToolItem item;
    private final Runnable opening;
    private String subject = "";

    /**
     * Makes the bar.
     *
     * @param parent where it stands
     * @param sash holds the table and the details
     * @param table the part of the sash that stays when the details are closed
     * @param opening puts the details into the sash, or brings them up to date, before they are seen
     */
    DetailsBar(Composite parent, SashForm sash, Control table, Texts texts, Runnable opening) {
        this.opening = opening;
        this.sash = sash;
        this.table = table;
        this.texts = texts;
        ToolBar bar = new ToolBar(parent, SWT.FLAT | SWT.RIGHT);
        GridDataFactory.fillDefaults().grab(true, false).applyTo(bar);
        item = new ToolItem(bar, SWT.PUSH);
        item.addListener(SWT.Selection, e -> {
            set(!isOpen());
            preferences().putBoolean(OPEN, isOpen());
        });
        item.setToolTipText(texts.get("details.help"));
    }

    /** Puts the parts as they stood last. */
    void open() {
        set(preferences().getBoolean(OPEN, false));
    }

    /** Says whose details these are. */
    void show(String name) {
        subject = name == null ? "" : name;
        label();
    }

    /** Whether the details are seen. */
    boolean isOpen() {
        return sash.getMaximizedControl() == null;
    }

    private void set(boolean open) {
        if (open) {
            boolean first = sash.getChildren().length == 1;
            opening.run();
            if (first) {
                sash.setWeights(64, 36);
            }
        }
        sash.setMaximizedControl(open ? null : table);
        label();
    }

    private void label() {
        String text = (isOpen() ? "▾ " : "▸ ") + (subject.isBlank() ? texts.get("details.none") : texts.get("details.of", subject));
        if (!text.equals(item.getText())) {
            item.setText(text);
            item.getParent().requestLayout();
        }
    }

    private static IEclipsePreferences preferences() {
        return InstanceScope.INSTANCE.getNode("org.jixiao.ui.stage.evaluation");
    }
}
