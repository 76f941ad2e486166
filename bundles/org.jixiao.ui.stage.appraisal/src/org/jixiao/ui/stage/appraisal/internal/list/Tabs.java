package org.jixiao.ui.stage.appraisal.internal.list;

import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.CTabFolder;
import org.eclipse.swt.custom.CTabItem;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;

/** Folders of tabs; the first tab is in front. */
public final class Tabs {

    private Tabs() {
    }

    /** Makes a folder of tabs. */
    public static CTabFolder of(Composite parent) {
        return new CTabFolder(parent, SWT.FLAT | SWT.BOTTOM);
    }

    /** Adds a tab. */
    public static CTabItem add(CTabFolder folder, String title, Control control) {
        CTabItem tab = new CTabItem(folder, SWT.NONE);
        tab.setText(title);
        tab.setControl(control);
        if (folder.getSelection() == null) {
            folder.setSelection(tab);
        }
        return tab;
    }
}
