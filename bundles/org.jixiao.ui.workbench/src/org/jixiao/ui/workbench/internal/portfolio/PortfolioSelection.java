package org.jixiao.ui.workbench.internal.portfolio;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

import org.eclipse.core.resources.IFile;
import org.eclipse.core.runtime.ListenerList;
import org.eclipse.jface.action.IMenuManager;
import org.eclipse.jface.action.Separator;
import org.eclipse.jface.viewers.ISelection;
import org.eclipse.jface.viewers.ISelectionChangedListener;
import org.eclipse.jface.viewers.ISelectionProvider;
import org.eclipse.jface.viewers.SelectionChangedEvent;
import org.eclipse.jface.viewers.StructuredSelection;
import org.eclipse.ui.menus.CommandContributionItem;
import org.eclipse.ui.menus.CommandContributionItemParameter;
import org.eclipse.ui.services.IServiceLocator;
import org.jixiao.ui.common.grid.Grid;

/** The dossiers that are selected in the portfolio, so that all commands on dossiers work on them; of a group, all in it. */
final class PortfolioSelection implements ISelectionProvider {

    private static final List<String> COMMANDS = List.of("org.jixiao.command.check", "org.jixiao.command.score", "org.jixiao.command.step", //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$
            "org.jixiao.command.report", "org.jixiao.command.export"); //$NON-NLS-1$ //$NON-NLS-2$

    private final ListenerList<ISelectionChangedListener> listeners = new ListenerList<>();
    private final PortfolioSource source;
    private Grid grid;

    PortfolioSelection(PortfolioSource source) {
        this.source = source;
    }

    /** Follows the selection of the table. */
    void follow(Grid table) {
        grid = table;
        grid.onSelection(at -> listeners.forEach(listener -> listener.selectionChanged(new SelectionChangedEvent(this, getSelection()))));
    }

    /** The selected dossiers, each once. */
    Set<PortfolioRow> rows() {
        Set<PortfolioRow> rows = new LinkedHashSet<>();
        for (int at : grid == null ? List.<Integer>of() : grid.selection().rows()) {
            if (at < source.rowCount()) {
                switch (source.line(at)) {
                    case PortfolioRow row -> rows.add(row);
                    case PortfolioGroup group -> rows.addAll(group.rows());
                }
            }
        }
        return rows;
    }

    @Override
    public ISelection getSelection() {
        List<IFile> files = new ArrayList<>();
        rows().forEach(row -> files.add(row.file()));
        return new StructuredSelection(files);
    }

    /** Fills the context menu with the commands on dossiers. */
    static void fill(IMenuManager menu, IServiceLocator site) {
        for (String command : COMMANDS) {
            menu.add(new CommandContributionItem(new CommandContributionItemParameter(site, null, command, CommandContributionItem.STYLE_PUSH)));
        }
        menu.add(new Separator());
    }

    @Override
    public void addSelectionChangedListener(ISelectionChangedListener listener) {
        listeners.add(listener);
    }

    @Override
    public void removeSelectionChangedListener(ISelectionChangedListener listener) {
        listeners.remove(listener);
    }

    @Override
    public void setSelection(ISelection selection) {
        // The table selects; nobody else knows its lines.
    }
}
