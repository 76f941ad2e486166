package org.jixiao.ui.workbench.internal.navigator;

import java.util.Map;

import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.layout.GridLayout;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Link;
import org.eclipse.ui.IWorkbenchPartSite;
import org.jixiao.ui.common.WorkbenchCommands;
import org.jixiao.ui.workbench.internal.Texts;

/**
 * What stands where the tree will be while there is nothing in it: what belongs here, and what to do.
 */
public final class EmptyWorkspace {

    private static final int WIDTH_HINT = 180;

    private EmptyWorkspace() {
    }

    /**
     * Makes the page.
     *
     * @param site  where its links run their commands
     * @param words key of what belongs here
     */
    public static Composite create(Composite parent, IWorkbenchPartSite site, String words) {
        Composite page = new Composite(parent, SWT.NONE);
        GridLayout layout = new GridLayout();
        layout.marginWidth = 12;
        layout.marginHeight = 12;
        layout.verticalSpacing = 10;
        page.setLayout(layout);
        Label text = new Label(page, SWT.WRAP);
        text.setText(Texts.get(words));
        wide(text);
        link(page, site, "navigator.empty.import", "org.jixiao.command.import");
        link(page, site, "navigator.empty.help", "org.jixiao.command.help");
        return page;
    }

    private static void link(Composite page, IWorkbenchPartSite site, String key, String command) {
        Link link = new Link(page, SWT.WRAP);
        link.setText(Texts.get(key));
        wide(link);
        link.addListener(SWT.Selection, event -> WorkbenchCommands.run(site, command, Map.of()));
    }

    private static void wide(org.eclipse.swt.widgets.Control control) {
        GridData data = new GridData(SWT.FILL, SWT.BEGINNING, true, false);
        data.widthHint = WIDTH_HINT;
        control.setLayoutData(data);
    }
}
