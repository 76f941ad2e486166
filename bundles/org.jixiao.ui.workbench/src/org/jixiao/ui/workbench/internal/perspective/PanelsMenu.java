package org.jixiao.ui.workbench.internal.perspective;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

import org.eclipse.core.runtime.ILog;
import org.eclipse.jface.action.Action;
import org.eclipse.jface.action.ActionContributionItem;
import org.eclipse.jface.action.IContributionItem;
import org.eclipse.ui.IPageLayout;
import org.eclipse.ui.IWorkbenchWindow;
import org.eclipse.ui.PartInitException;
import org.eclipse.ui.actions.CompoundContributionItem;
import org.eclipse.ui.menus.IWorkbenchContribution;
import org.eclipse.ui.services.IServiceLocator;
import org.eclipse.ui.views.IViewDescriptor;

/**
 * The views a user of this product works with: those of the product first, then the platform's four that belong to its
 * perspective. Views of development tools are left out.
 */
public final class PanelsMenu extends CompoundContributionItem implements IWorkbenchContribution {

    private static final String OURS = "org.jixiao."; //$NON-NLS-1$

    private static final List<String> PLATFORM = List.of(IPageLayout.ID_PROBLEM_VIEW, IPageLayout.ID_OUTLINE,
            IPageLayout.ID_PROP_SHEET, IPageLayout.ID_PROGRESS_VIEW);

    private IServiceLocator locator;

    @Override
    public void initialize(IServiceLocator services) {
        locator = services;
    }

    @Override
    protected IContributionItem[] getContributionItems() {
        IWorkbenchWindow window = locator.getService(IWorkbenchWindow.class);
        List<IViewDescriptor> views = new ArrayList<>(Arrays.stream(window.getWorkbench().getViewRegistry().getViews())
                .filter(view -> view.getId().startsWith(OURS)).toList());
        PLATFORM.stream().map(id -> window.getWorkbench().getViewRegistry().find(id)).filter(view -> view != null)
                .forEach(views::add);
        return views.stream().map(view -> (IContributionItem) new ActionContributionItem(open(window, view)))
                .toArray(IContributionItem[]::new);
    }

    private static Action open(IWorkbenchWindow window, IViewDescriptor view) {
        Action action = new Action(view.getLabel(), view.getImageDescriptor()) {
            @Override
            public void run() {
                try {
                    window.getActivePage().showView(view.getId());
                } catch (PartInitException e) {
                    ILog.of(PanelsMenu.class).log(e.getStatus());
                }
            }
        };
        action.setEnabled(window.getActivePage() != null);
        return action;
    }
}
