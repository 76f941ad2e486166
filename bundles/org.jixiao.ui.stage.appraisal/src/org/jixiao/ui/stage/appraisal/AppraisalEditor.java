package org.jixiao.ui.stage.appraisal;

import java.io.IOException;
import java.util.List;
import java.util.Optional;

import org.eclipse.core.resources.IMarker;
import org.eclipse.emf.common.command.Command;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.jface.viewers.StructuredSelection;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.FillLayout;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.ui.IEditorInput;
import org.eclipse.ui.IEditorSite;
import org.eclipse.ui.PartInitException;
import org.eclipse.ui.ide.IGotoMarker;
import org.jixiao.core.document.DocumentException;
import org.jixiao.core.document.DocumentKind;
import org.jixiao.core.session.DossierSession;
import org.jixiao.model.appraisal.Appraisal;
import org.jixiao.scoring.api.TraceNode;
import org.jixiao.ui.editor.CurrentScores;
import org.jixiao.ui.editor.DossierPage;
import org.jixiao.ui.editor.DossierPage.Edit;
import org.jixiao.ui.editor.Explanations;
import org.jixiao.ui.editor.SessionEditor;
import org.jixiao.ui.editor.internal.EditorSelection;
import org.jixiao.ui.stage.appraisal.internal.AppraisalDocument;
import org.jixiao.ui.stage.appraisal.internal.AppraisalFlow;
import org.jixiao.ui.stage.appraisal.internal.AppraisalPages;
import org.jixiao.ui.stage.appraisal.internal.filing.FilingPage;
import org.jixiao.ui.stage.appraisal.internal.result.ResultPage;
import org.jixiao.ui.stage.appraisal.internal.setup.SetupPage;

/** The editor of a year's appraisal of units: set-up, filings, verification, comprehensive assessment, result and analysis. */
public final class AppraisalEditor extends SessionEditor {

    /** Id of the editor. */
    public static final String ID = "org.jixiao.ui.stage.appraisal.editor";

    private final EditorSelection selection = new EditorSelection();
    private AppraisalDocument document;
    private List<DossierPage> pages = List.of();

    @Override
    public void init(IEditorSite site, IEditorInput input) throws PartInitException {
        super.init(site, input);
        site.setSelectionProvider(selection);
    }

    @Override
    protected DossierSession open(IEditorInput input) throws IOException {
        DossierSession opened = super.open(input);
        if (opened.root(Appraisal.class).isEmpty()) {
            services().sessions().close(opened);
            throw new DocumentException(DocumentException.Fault.FOREIGN, opened.file(), DocumentKind.APPRAISAL.extension(), null);
        }
        return opened;
    }

    @Override
    protected void createPages() {
        if (session() == null) {
            showFailure(failure());
            return;
        }
        document = new AppraisalDocument(services(), session(), this::dialogs, this::refreshPage, this::selected);
        pages = AppraisalPages.of(document);
        for (DossierPage page : pages) {
            Composite place = new Composite(getContainer(), SWT.NONE);
            place.setLayout(new FillLayout());
            setPageText(addPage(place), page.title());
        }
        setActivePage(pages.indexOf(first()));
        selected(document.appraisal());
    }

    /** The page where work goes on: set-up until the indicators are issued, filings through the year, the result once it is notified. */
    private DossierPage first() {
        Class<? extends DossierPage> type = document.isLocked() ? ResultPage.class
                : document.units().isEmpty() || AppraisalFlow.isPreparing(document) ? SetupPage.class : FilingPage.class;
        return pages.stream().filter(type::isInstance).findFirst().orElseThrow();
    }

    private void selected(EObject object) {
        selection.setSelection(object == null ? StructuredSelection.EMPTY : new StructuredSelection(object));
    }

    /** Only the page in front is shown anew; the others when they come to the front. */
    private void refreshPage() {
        if (!getContainer().isDisposed() && page() != null) {
            page().refresh();
        }
    }

    @Override
    protected void pageChange(int index) {
        make(index);
        super.pageChange(index);
        refreshPage();
    }

    /** Fills the place of a page; most of the seven are not looked at while the editor is open. */
    private DossierPage make(int index) {
        DossierPage page = pages.get(index);
        Composite place = (Composite) getControl(index);
        if (place.getChildren().length == 0) {
            page.create(place);
            place.layout(true, true);
        }
        return page;
    }

    /** A page that shows something, in front or not: it is asked where an object is. */
    private DossierPage ready(int index) {
        boolean made = isMade(pages.get(index));
        DossierPage page = make(index);
        if (!made) {
            page.refresh();
        }
        return page;
    }

    private boolean isMade(DossierPage page) {
        return ((Composite) getControl(pages.indexOf(page))).getChildren().length > 0;
    }

    /** The page in front, or null. */
    public DossierPage page() {
        int active = getActivePage();
        return active >= 0 && active < pages.size() ? pages.get(active) : null;
    }

    /** The pages in the order of their tabs. */
    public List<DossierPage> pages() {
        return List.copyOf(pages);
    }

    /** Brings a page to the front. */
    public <P extends DossierPage> P show(Class<P> type) {
        for (int i = 0; i < pages.size(); i++) {
            if (type.isInstance(pages.get(i))) {
                setActivePage(i);
                return type.cast(pages.get(i));
            }
        }
        throw new IllegalArgumentException(type.getName());
    }

    /** What the pages know; null when the document could not be opened. */
    public AppraisalDocument document() {
        return document;
    }

    @Override
    public void changed(DossierSession from, Command command) {
        if (document != null) {
            document.follow();
            refreshPage();
        }
    }

    @Override
    public void reloaded(DossierSession from) {
        if (document != null) {
            document.reread();
            refreshPage();
        }
    }

    @Override
    public void commit() {
        pages.stream().filter(this::isMade).forEach(DossierPage::commit);
    }

    @Override
    public void perform(Edit edit) {
        if (page() != null) {
            page().perform(edit);
        }
    }

    @Override
    public void setFocus() {
        if (page() == null) {
            super.setFocus();
        } else {
            page().setFocus();
        }
    }

    /** Shows an object of the document, on the page it belongs to. */
    public boolean reveal(EObject object, EStructuralFeature feature) {
        // The set-up is in front and shows whatever no other page does.
        for (int i = pages.size() - 1; i >= 0; i--) {
            if (ready(i).reveal(object, feature)) {
                setActivePage(i);
                return true;
            }
        }
        return false;
    }

    private Optional<TraceNode> explain(EObject object) {
        return document.explain(object);
    }

    @Override
    public <T> T getAdapter(Class<T> type) {
        if (type == Explanations.class && document != null) {
            return type.cast((Explanations) this::explain);
        }
        if (type == CurrentScores.class && document != null) {
            return type.cast(document.news());
        }
        if (type == IGotoMarker.class && document != null) {
            return type.cast((IGotoMarker) this::gotoMarker);
        }
        return super.getAdapter(type);
    }

    private void gotoMarker(IMarker marker) {
        session().find(marker.getAttribute("objectId", ""))
                .ifPresent(object -> reveal(object, object.eClass().getEStructuralFeature(marker.getAttribute("feature", ""))));
    }

    @Override
    public void dispose() {
        if (document != null) {
            document.close();
        }
        super.dispose();
    }
}
