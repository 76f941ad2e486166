package org.jixiao.ui.workbench.internal.navigator;

import java.util.HashSet;
import java.util.Set;

import org.eclipse.core.resources.IContainer;
import org.eclipse.core.resources.IFile;
import org.eclipse.core.resources.IResource;
import org.eclipse.core.resources.IResourceChangeEvent;
import org.eclipse.core.resources.IResourceChangeListener;
import org.eclipse.core.resources.IResourceDelta;
import org.eclipse.core.resources.IWorkspaceRoot;
import org.eclipse.core.resources.ResourcesPlugin;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.ILog;
import org.eclipse.jface.action.MenuManager;
import org.eclipse.jface.action.Separator;
import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.jface.resource.LocalResourceManager;
import org.eclipse.jface.viewers.DelegatingStyledCellLabelProvider;
import org.eclipse.jface.viewers.IStructuredSelection;
import org.eclipse.jface.viewers.TreeViewer;
import org.eclipse.jface.viewers.ViewerComparator;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.StackLayout;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.layout.GridLayout;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Text;
import org.eclipse.ui.IWorkbenchActionConstants;
import org.eclipse.ui.part.ISetSelectionTarget;
import org.eclipse.ui.part.ViewPart;
import org.jixiao.ui.common.UiThread;
import org.jixiao.ui.workbench.internal.HeadlessServices;
import org.jixiao.ui.workbench.internal.Texts;
import org.jixiao.workspace.Overviews;
import org.jixiao.workspace.StageMark;

/**
 * Left side of the window: workspace, year, agency, dossier, stages, with a box to find one by name.
 */
public final class NavigatorView extends ViewPart implements ISetSelectionTarget {

    /** Typing goes on for so long before the tree is filtered. */
    private static final int PAUSE_MILLIS = 200;

    /** So many matches may be unfolded at once without the tree becoming slow. */
    private static final int UNFOLD_AT_MOST = 300;

    private final IWorkspaceRoot root = ResourcesPlugin.getWorkspace().getRoot();
    private final NameFilter filter = new NameFilter();
    private final IResourceChangeListener listener = this::changed;
    private TreeViewer viewer;
    private Text search;
    private Composite pages;
    private Composite empty;
    private int typed;

    @Override
    public void createPartControl(Composite parent) {
        GridLayout layout = new GridLayout();
        layout.marginWidth = 0;
        layout.marginHeight = 0;
        layout.verticalSpacing = 2;
        parent.setLayout(layout);
        search = new Text(parent, SWT.SEARCH | SWT.ICON_SEARCH | SWT.ICON_CANCEL);
        search.setMessage(Texts.get("navigator.find"));
        search.setToolTipText(Texts.get("navigator.find"));
        search.setLayoutData(new GridData(SWT.FILL, SWT.CENTER, true, false));
        pages = new Composite(parent, SWT.NONE);
        pages.setLayout(new StackLayout());
        pages.setLayoutData(new GridData(SWT.FILL, SWT.FILL, true, true));
        empty = EmptyWorkspace.create(pages, getSite(), "navigator.empty");
        createTree(pages);
        search.addModifyListener(event -> filterSoon());
        search.addListener(SWT.DefaultSelection, event -> viewer.getTree().setFocus());
        ResourcesPlugin.getWorkspace().addResourceChangeListener(listener, IResourceChangeEvent.POST_CHANGE);
        showTreeOrTeach();
    }

    private void createTree(Composite parent) {
        viewer = new TreeViewer(parent, SWT.MULTI | SWT.H_SCROLL | SWT.V_SCROLL);
        viewer.setUseHashlookup(true);
        Overviews overviews = HeadlessServices.find(Overviews.class).orElseGet(Overviews::new);
        viewer.setContentProvider(new NavigatorContent(overviews));
        LocalResourceManager images = new LocalResourceManager(JFaceResources.getResources(), parent);
        viewer.setLabelProvider(new DelegatingStyledCellLabelProvider(
                new NavigatorLabels(images, getSite().getWorkbenchWindow().getWorkbench().getSharedImages())));
        viewer.setComparator(new ViewerComparator() {
            @Override
            public int category(Object element) {
                return element instanceof StageNode node ? StageMark.Stage.values()[node.mark().stage().ordinal()].ordinal()
                        : element instanceof IFile ? 1 : 0;
            }

            @Override
            public int compare(org.eclipse.jface.viewers.Viewer at, Object one, Object other) {
                return one instanceof StageNode && other instanceof StageNode ? category(one) - category(other)
                        : super.compare(at, one, other);
            }
        });
        viewer.addFilter(filter);
        viewer.setInput(root);
        viewer.addDoubleClickListener(event -> {
            Object first = ((IStructuredSelection) event.getSelection()).getFirstElement();
            if (first instanceof IContainer) {
                viewer.setExpandedState(first, !viewer.getExpandedState(first));
            } else {
                OpenHandler.open(getSite().getPage(), event.getSelection());
            }
        });
        MenuManager menu = new MenuManager();
        menu.add(new Separator(IWorkbenchActionConstants.MB_ADDITIONS));
        viewer.getControl().setMenu(menu.createContextMenu(viewer.getControl()));
        getSite().registerContextMenu(getSite().getId(), menu, viewer);
        getSite().setSelectionProvider(viewer);
        viewer.expandToLevel(2);
    }

    private void filterSoon() {
        int turn = ++typed;
        search.getDisplay().timerExec(PAUSE_MILLIS, () -> {
            if (turn == typed && !search.isDisposed()) {
                filterNow();
            }
        });
    }

    private void filterNow() {
        try {
            filter.set(root, search.getText());
        } catch (CoreException e) {
            ILog.of(getClass()).log(e.getStatus());
        }
        viewer.getTree().setRedraw(false);
        try {
            viewer.refresh();
            if (filter.active() && filter.matches() <= UNFOLD_AT_MOST) {
                // Three levels down to the dossiers; their stages stay folded.
                viewer.expandToLevel(3);
            }
        } finally {
            viewer.getTree().setRedraw(true);
        }
        setContentDescription(filter.active() ? Texts.get("navigator.found", filter.matches()) : "");
    }

    private void changed(IResourceChangeEvent event) {
        Set<IResource> folders = new HashSet<>();
        Set<IResource> labels = new HashSet<>();
        try {
            event.getDelta().accept(delta -> {
                collect(delta, folders, labels);
                return true;
            });
        } catch (CoreException e) {
            ILog.of(getClass()).log(e.getStatus());
        }
        if (!folders.isEmpty() || !labels.isEmpty()) {
            UiThread.later(() -> refresh(folders, labels));
        }
    }

    private static void collect(IResourceDelta delta, Set<IResource> folders, Set<IResource> labels) {
        if (delta.getKind() != IResourceDelta.CHANGED) {
            folders.add(delta.getResource().getParent());
        } else if ((delta.getFlags() & (IResourceDelta.CONTENT | IResourceDelta.OPEN)) != 0) {
            folders.add(delta.getResource());
        } else if ((delta.getFlags() & IResourceDelta.MARKERS) != 0) {
            for (IResource at = delta.getResource(); at != null; at = at.getParent()) {
                labels.add(at);
            }
        }
    }

    private void refresh(Set<IResource> folders, Set<IResource> labels) {
        if (viewer.getControl().isDisposed()) {
            return;
        }
        if (filter.active()) {
            filterNow();
        } else if (folders.contains(root)) {
            viewer.refresh();
            viewer.expandToLevel(2);
        } else {
            folders.forEach(folder -> viewer.refresh(folder));
        }
        viewer.update(labels.toArray(), null);
        showTreeOrTeach();
    }

    private void showTreeOrTeach() {
        StackLayout layout = (StackLayout) pages.getLayout();
        layout.topControl = root.getProjects().length == 0 ? empty : viewer.getControl();
        pages.layout();
    }

    /** Puts the cursor into the box that finds dossiers. */
    public void find() {
        search.setFocus();
        search.selectAll();
    }

    @Override
    public void selectReveal(org.eclipse.jface.viewers.ISelection selection) {
        viewer.setSelection(selection, true);
    }

    @Override
    public void setFocus() {
        pages.setFocus();
    }

    @Override
    public void dispose() {
        ResourcesPlugin.getWorkspace().removeResourceChangeListener(listener);
        super.dispose();
    }
}
