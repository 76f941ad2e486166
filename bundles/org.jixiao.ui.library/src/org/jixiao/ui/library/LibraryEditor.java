package org.jixiao.ui.library;

import java.io.IOException;

import org.eclipse.emf.common.command.Command;
import org.eclipse.ui.IEditorInput;
import org.jixiao.core.document.DocumentException;
import org.jixiao.core.document.DocumentKind;
import org.jixiao.core.session.DossierSession;
import org.jixiao.model.library.IndicatorLibrary;
import org.jixiao.ui.common.Texts;
import org.jixiao.ui.editor.DossierPage.Edit;
import org.jixiao.ui.editor.SessionEditor;
import org.jixiao.ui.library.internal.LibraryDocument;
import org.jixiao.ui.library.internal.LibraryPage;

/** The editor of an indicator library: files can be changed, libraries of installed packs are shown. */
public final class LibraryEditor extends SessionEditor {

    /** Id of the editor. */
    public static final String ID = "org.jixiao.ui.library.editor";

    private LibraryPage page;

    @Override
    protected String partName(IEditorInput input) {
        return input instanceof InstalledLibraryInput ? input.getName() : super.partName(input);
    }

    @Override
    protected DossierSession open(IEditorInput input) throws IOException {
        if (input instanceof InstalledLibraryInput) {
            return null;
        }
        DossierSession opened = super.open(input);
        if (opened.root(IndicatorLibrary.class).isEmpty()) {
            services().sessions().close(opened);
            throw new DocumentException(DocumentException.Fault.FOREIGN, opened.file(), DocumentKind.INDICATORS.extension(), null);
        }
        return opened;
    }

    @Override
    protected void createPages() {
        InstalledLibraryInput installed = getEditorInput() instanceof InstalledLibraryInput input ? input : null;
        if (session() == null && installed == null) {
            showFailure(failure());
            return;
        }
        page = new LibraryPage(new LibraryDocument(services(), session(), installed == null ? null : installed.installed(), this::dialogs), getSite());
        addPage(page.create(getContainer()));
        setPageText(0, Texts.of(LibraryEditor.class).get("page.indicators"));
        page.refresh();
    }

    @Override
    public void changed(DossierSession from, Command command) {
        if (page != null) {
            page.refresh();
        }
    }

    @Override
    public void reloaded(DossierSession from) {
        if (page != null) {
            page.refresh();
        }
    }

    /** The page, for tests; null when the library could not be opened. */
    public LibraryPage page() {
        return page;
    }

    @Override
    public void commit() {
        if (page != null) {
            page.commit();
        }
    }

    @Override
    public void perform(Edit edit) {
        if (page != null) {
            page.perform(edit);
        }
    }

    @Override
    public void setFocus() {
        if (page == null) {
            super.setFocus();
        } else {
            page.setFocus();
        }
    }

    @Override
    public void dispose() {
        if (page != null) {
            page.close();
        }
        super.dispose();
    }
}
