package org.jixiao.ui.editor;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

import org.eclipse.core.resources.IFile;
import org.eclipse.core.resources.IMarker;
import org.eclipse.core.resources.IResource;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.Platform;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.viewers.IStructuredSelection;
import org.eclipse.jface.viewers.StructuredSelection;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Text;
import org.eclipse.ui.IEditorInput;
import org.eclipse.ui.IEditorSite;
import org.eclipse.ui.IPartListener2;
import org.eclipse.ui.IURIEditorInput;
import org.eclipse.ui.IWorkbenchPartReference;
import org.eclipse.ui.PartInitException;
import org.eclipse.ui.ide.IGotoMarker;
import org.eclipse.ui.ide.ResourceUtil;
import org.eclipse.ui.part.IShowInTarget;
import org.eclipse.ui.part.MultiPageEditorPart;
import org.eclipse.ui.part.ShowInContext;
import org.eclipse.ui.views.contentoutline.IContentOutlinePage;
import org.jixiao.core.document.DocumentException;
import org.jixiao.core.session.DossierSession;
import org.jixiao.core.session.OutsideChange;
import org.jixiao.core.session.OutsideChangeHandler.Choice;
import org.jixiao.core.session.SessionListener;
import org.jixiao.scoring.api.TraceNode;
import org.jixiao.services.JixiaoServices;
import org.jixiao.ui.common.BackgroundWork;
import org.jixiao.ui.common.Dialogs;
import org.jixiao.ui.common.Texts;
import org.jixiao.ui.common.UiThread;
import org.jixiao.ui.editor.internal.Contributions;
import org.jixiao.ui.editor.internal.DossierFrame;
import org.jixiao.ui.editor.internal.DossierOutline;
import org.jixiao.ui.editor.internal.EditorPages;
import org.jixiao.ui.editor.internal.EditorSelection;
import org.jixiao.ui.editor.internal.InstalledServices;

/**
 * The editor of a dossier: a frame whose pages come from the plug-ins of the stages. One session, one command stack and one save
 * point are shared by all editors on the same file.
 */
public final class DossierEditor extends MultiPageEditorPart implements SessionListener {

    /** Id of the editor. */
    public static final String ID = "org.jixiao.ui.editor.dossier";

    private final Texts texts = Texts.of(DossierEditor.class);
    private final EditorSelection selection = new EditorSelection();
    private final IPartListener2 activation = new Activation();
    private Dialogs dialogs = Dialogs.onScreen();
    private JixiaoServices services;
    private DossierSession session;
    private DossierFrame frame;
    private EditorPages pages;
    private String failure = "";
    private boolean asking;

    @Override
    public void init(IEditorSite site, IEditorInput input) throws PartInitException {
        super.init(site, input);
        setPartName(input.getName().replaceFirst("\\.dossier$", ""));
        site.setSelectionProvider(selection);
        try {
            services = InstalledServices.get();
            session = services.sessions().open(path(input));
            session.addListener(this);
        } catch (IOException | IllegalStateException e) {
            failure = e.getMessage() == null ? e.toString() : e.getMessage();
        }
        site.getPage().addPartListener(activation);
    }

    private Path path(IEditorInput input) throws IOException {
        IFile file = ResourceUtil.getFile(input);
        if (file != null && file.getLocation() != null) {
            return file.getLocation().toPath();
        }
        if (input instanceof IURIEditorInput uri && "file".equals(uri.getURI().getScheme())) {
            return Path.of(uri.getURI());
        }
        throw new IOException(texts.get("editor.input", input.getName()));
    }

    @Override
    protected void createPages() {
        if (session == null) {
            showFailure(failure);
            return;
        }
        frame = new DossierFrame(services, session, this::dialogs, this::refreshPages, this::selected);
        pages = new EditorPages(frame.context(), new Contributions(Platform.getExtensionRegistry()), new Tabs());
        pages.update().forEach(this::showFailure);
        if (pages().isEmpty()) {
            showFailure(texts.get("editor.noPages"));
        }
        // The last stage that has anything is where the work is.
        pages().stream().filter(page -> !page.isEmpty()).reduce((earlier, later) -> later).ifPresent(page -> setActivePage(pages().indexOf(page)));
    }

    private void showFailure(String message) {
        Composite holder = new Composite(getContainer(), SWT.NONE);
        GridLayoutFactory.fillDefaults().margins(16, 16).applyTo(holder);
        Text text = new Text(holder, SWT.READ_ONLY | SWT.MULTI | SWT.WRAP);
        text.setText(message);
        GridDataFactory.fillDefaults().grab(true, true).applyTo(text);
        setPageText(addPage(holder), texts.get("editor.failure"));
    }

    private void refreshPages() {
        if (!getContainer().isDisposed()) {
            pages().forEach(DossierPage::refresh);
            // Later, because the page that is taken out may be the one whose button is being pressed.
            UiThread.later(getContainer(), () -> pages.update().forEach(this::showFailure));
        }
    }

    private void selected(EObject object) {
        selection.setSelection(object == null ? StructuredSelection.EMPTY : new StructuredSelection(object));
    }

    /** What the pages know of the document; null when it could not be opened. */
    public DossierContext context() {
        return frame == null ? null : frame.context();
    }

    /** The pages in the order of their tabs. */
    public List<DossierPage> pages() {
        return pages == null ? List.of() : List.copyOf(pages.pages());
    }

    /** The page in front, or null. */
    public DossierPage page() {
        int active = getActivePage();
        return active >= 0 && active < pages().size() ? pages().get(active) : null;
    }

    /** Whether scores or findings of the last change are still being worked out. */
    public boolean isBusy() {
        return frame != null && frame.isBusy();
    }

    Dialogs dialogs() {
        return dialogs;
    }

    /** Lets somebody else answer the dialogs, for tests. */
    public void setDialogs(Dialogs answers) {
        dialogs = answers;
    }

    /** Shows an object of the document, on the page it belongs to. */
    public boolean reveal(EObject object, EStructuralFeature feature) {
        for (int i = 0; i < pages().size(); i++) {
            if (pages().get(i).reveal(object, feature)) {
                if (getActivePage() != i) {
                    setActivePage(i);
                }
                return true;
            }
        }
        return false;
    }

    @Override
    public boolean isDirty() {
        return session != null && session.isOpen() && session.isDirty();
    }

    @Override
    public void dirtyChanged(DossierSession from) {
        firePropertyChange(PROP_DIRTY);
    }

    @Override
    public void doSave(IProgressMonitor monitor) {
        pages().forEach(DossierPage::commit);
        try {
            session.save();
        } catch (DocumentException e) {
            if (e.fault() == DocumentException.Fault.CHANGED_OUTSIDE) {
                monitor.setCanceled(true);
                checkOutside();
            } else {
                saveFailed(monitor, e);
            }
            return;
        } catch (IOException e) {
            saveFailed(monitor, e);
            return;
        }
        refreshResource(monitor);
    }

    private void saveFailed(IProgressMonitor monitor, IOException e) {
        monitor.setCanceled(true);
        dialogs.error(getSite().getShell(), texts.get("save.failed"), e.getMessage());
    }

    private void refreshResource(IProgressMonitor monitor) {
        IFile file = ResourceUtil.getFile(getEditorInput());
        if (file != null) {
            try {
                file.refreshLocal(IResource.DEPTH_ZERO, monitor);
            } catch (CoreException e) {
                BackgroundWork.log(DossierEditor.class, e.getMessage(), e);
            }
        }
    }

    @Override
    public void doSaveAs() {
        // Not offered: a copy of a dossier is made in the navigator, where it gets its own name and place.
    }

    @Override
    public boolean isSaveAsAllowed() {
        return false;
    }

    /** Asks what to do when somebody changed the file; reads it again where that is wanted. */
    private void checkOutside() {
        if (session == null || asking) {
            return;
        }
        asking = true;
        try {
            session.checkOutside((changed, change) -> choose(change));
        } catch (IOException e) {
            dialogs.error(getSite().getShell(), texts.get("outside.title"), e.getMessage());
        } finally {
            asking = false;
        }
    }

    private Choice choose(OutsideChange change) {
        if (change == OutsideChange.DELETED) {
            dialogs.inform(getSite().getShell(), texts.get("outside.title"), texts.get("outside.deleted", getEditorInput().getName()));
            return Choice.KEEP;
        }
        String question = texts.get(session.isDirty() ? "outside.changed.dirty" : "outside.changed", getEditorInput().getName());
        int answer = dialogs.ask(getSite().getShell(), texts.get("outside.title"), question, texts.get("outside.reload"),
                texts.get("outside.keep"));
        return answer == 0 ? Choice.RELOAD : Choice.KEEP;
    }

    @Override
    public void setFocus() {
        DossierPage page = page();
        if (page == null) {
            super.setFocus();
        } else {
            page.setFocus();
        }
    }

    @Override
    public <T> T getAdapter(Class<T> type) {
        if (type == CurrentScores.class && frame != null) {
            return type.cast(frame.context().scores());
        }
        if (type == DossierContext.class) {
            return type.cast(context());
        }
        if (type == Explanations.class) {
            return type.cast((Explanations) this::explain);
        }
        if (type == IShowInTarget.class) {
            return type.cast((IShowInTarget) this::showStage);
        }
        if (type == IGotoMarker.class) {
            return type.cast((IGotoMarker) this::gotoMarker);
        }
        if (type == IContentOutlinePage.class && frame != null) {
            return type.cast(new DossierOutline(frame.context(), this::reveal));
        }
        return super.getAdapter(type);
    }

    private Optional<TraceNode> explain(EObject object) {
        return pages().stream().map(page -> page.explain(object)).flatMap(Optional::stream).findFirst();
    }

    /** Brings the stage to the front that is asked for by its name; false when no page shows it. */
    private boolean showStage(ShowInContext asked) {
        Object first = asked.getSelection() instanceof IStructuredSelection selected ? selected.getFirstElement() : null;
        Optional<DossierPage> page = first instanceof String stage && pages != null ? pages.ofStage(stage) : Optional.empty();
        page.ifPresent(p -> setActivePage(pages().indexOf(p)));
        return page.isPresent();
    }

    private void gotoMarker(IMarker marker) {
        String id = marker.getAttribute("objectId", marker.getAttribute("object", ""));
        String field = marker.getAttribute("feature", "");
        if (session != null) {
            session.find(id).ifPresent(object -> reveal(object, object.eClass().getEStructuralFeature(field)));
        }
    }

    @Override
    public void dispose() {
        getSite().getPage().removePartListener(activation);
        if (frame != null) {
            frame.close();
        }
        if (session != null) {
            session.removeListener(this);
            services.sessions().close(session);
        }
        super.dispose();
    }

    /** Puts pages into the editor, each below the banner of what is missing. */
    private final class Tabs implements EditorPages.Tabs {
        @Override
        public void insert(int index, DossierPage page) {
            Composite holder = new Composite(getContainer(), SWT.NONE);
            GridLayoutFactory.fillDefaults().spacing(0, 0).applyTo(holder);
            frame.banner(holder);
            try {
                GridDataFactory.fillDefaults().grab(true, true).applyTo(page.create(holder));
            } catch (RuntimeException e) {
                holder.dispose();
                throw e;
            }
            addPage(index, holder);
            setPageText(index, page.title());
            page.refresh();
        }

        @Override
        public void remove(int index) {
            removePage(index);
        }

        @Override
        public void front(int index) {
            setActivePage(index);
        }
    }

    /** Looks at the file whenever the editor comes to the front. */
    private final class Activation implements IPartListener2 {
        @Override
        public void partActivated(IWorkbenchPartReference reference) {
            if (reference.getPart(false) == DossierEditor.this) {
                checkOutside();
            }
        }
    }
}
