package org.jixiao.ui.editor;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.WeakHashMap;

import org.eclipse.core.resources.IMarker;
import org.eclipse.core.runtime.Platform;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.viewers.IStructuredSelection;
import org.eclipse.jface.viewers.StructuredSelection;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.ui.IEditorInput;
import org.eclipse.ui.IEditorSite;
import org.eclipse.ui.PartInitException;
import org.eclipse.ui.ide.IGotoMarker;
import org.eclipse.ui.part.IShowInTarget;
import org.eclipse.ui.part.ShowInContext;
import org.eclipse.ui.views.contentoutline.IContentOutlinePage;
import org.jixiao.model.base.Stage;
import org.jixiao.scoring.api.TraceNode;
import org.jixiao.ui.common.Texts;
import org.jixiao.ui.common.UiThread;
import org.jixiao.ui.editor.internal.Contributions;
import org.jixiao.ui.editor.internal.DossierFrame;
import org.jixiao.ui.editor.internal.DossierOutline;
import org.jixiao.ui.editor.internal.EditorPages;
import org.jixiao.ui.editor.internal.EditorSelection;
import org.jixiao.ui.editor.internal.PageRefresh;

/**
 * The editor of a dossier: a frame whose pages come from the plug-ins of the stages. One session, one command stack and one save
 * point are shared by all editors on the same file.
 */
public final class DossierEditor extends SessionEditor {

    /** Id of the editor. */
    public static final String ID = "org.jixiao.ui.editor.dossier";

    private final Texts texts = Texts.of(DossierEditor.class);
    private final EditorSelection selection = new EditorSelection();
    private final PageRefresh refresh = new PageRefresh();
    private final Map<DossierPage, EObject> chosen = new WeakHashMap<>();
    private DossierFrame frame;
    private EditorPages pages;

    @Override
    public void init(IEditorSite site, IEditorInput input) throws PartInitException {
        super.init(site, input);
        site.setSelectionProvider(selection);
    }

    @Override
    protected void createPages() {
        if (session() == null) {
            showFailure(failure());
            return;
        }
        frame = new DossierFrame(services(), session(), this::dialogs, this::refreshPages, this::selected);
        pages = new EditorPages(frame.context(), new Contributions(Platform.getExtensionRegistry()), new Tabs());
        pages.update().forEach(this::showFailure);
        if (pages().isEmpty()) {
            showFailure(texts.get("editor.noPages"));
        }
        // The last stage that has anything is where the work is.
        pages().stream().filter(page -> !page.isEmpty()).reduce((earlier, later) -> later).ifPresent(page -> setActivePage(pages().indexOf(page)));
    }

    private void refreshPages() {
        if (!getContainer().isDisposed()) {
            refresh.changed(pages());
            refreshFront();
            // Later, because the page that is taken out may be the one whose button is being pressed.
            UiThread.later(getContainer(), () -> {
                pages.update().forEach(this::showFailure);
                refreshFront();
            });
        }
    }

    private void refreshFront() {
        if (page() != null) {
            refresh.upToDate(page());
        }
    }

    /** A page that comes to the front shows the present state before it gets the keyboard; what is chosen on it is what the views explain then. */
    @Override
    protected void pageChange(int index) {
        refreshFront();
        super.pageChange(index);
        EObject known = chosen.get(page());
        publish(known == null || known.eResource() == null ? null : known);
    }

    private void selected(EObject object) {
        chosen.put(page(), object);
        publish(object);
    }

    private void publish(EObject object) {
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

    /** Shows an object of the document, on the page it belongs to. */
    public boolean reveal(EObject object, EStructuralFeature feature) {
        DossierPage front = page();
        EObject before = chosen.get(front);
        for (int i = 0; i < pages().size(); i++) {
            if (refresh.upToDate(pages().get(i)).reveal(object, feature)) {
                if (getActivePage() != i) {
                    // What the page has chosen meanwhile is its own, though it was not in front yet.
                    chosen.put(pages().get(i), chosen.put(front, before));
                    setActivePage(i);
                }
                return true;
            }
        }
        return false;
    }

    /** Brings the page of a stage to the front, of several the newest; false when no page shows that stage. */
    public boolean show(Stage stage) {
        return showStage(stage.name());
    }

    private boolean showStage(String stage) {
        Optional<DossierPage> page = pages == null ? Optional.empty() : pages.ofStage(stage);
        page.ifPresent(p -> setActivePage(pages().indexOf(p)));
        return page.isPresent();
    }

    @Override
    public void commit() {
        // A page that shows an earlier state would take it for what was typed.
        pages().forEach(page -> refresh.upToDate(page).commit());
    }

    @Override
    public void perform(DossierPage.Edit edit) {
        if (page() != null) {
            page().perform(edit);
        }
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
        return pages().stream().map(page -> explain(page, object)).flatMap(Optional::stream).findFirst();
    }

    /** Asked after each change, so only a page that has something to say about the object is brought up to date. */
    private Optional<TraceNode> explain(DossierPage page, EObject object) {
        Optional<TraceNode> said = page.explain(object);
        return said.isPresent() && refresh.isBehind(page) ? refresh.upToDate(page).explain(object) : said;
    }

    private boolean showStage(ShowInContext asked) {
        return asked.getSelection() instanceof IStructuredSelection selected && selected.getFirstElement() instanceof String stage && showStage(stage);
    }

    private void gotoMarker(IMarker marker) {
        String id = marker.getAttribute("objectId", marker.getAttribute("object", ""));
        String field = marker.getAttribute("feature", "");
        if (session() != null) {
            session().find(id).ifPresent(object -> reveal(object, object.eClass().getEStructuralFeature(field)));
        }
    }

    @Override
    public void dispose() {
        if (frame != null) {
            frame.close();
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
            refresh.added(page);
        }

        @Override
        public void remove(int index) {
            removePage(index);
        }

        @Override
        public void front(int index) {
            setActivePage(index);
        }

        @Override
        public boolean isFront(DossierPage page) {
            return page() == page;
        }
    }
}
