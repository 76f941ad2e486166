package org.jixiao.ui.library.internal;

import org.eclipse.core.resources.IFile;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.ui.IWorkbenchPage;
import org.jixiao.core.document.DocumentKind;
import org.jixiao.model.library.IndicatorLibrary;
import org.jixiao.services.JixiaoServices;
import org.jixiao.ui.common.Dialogs;
import org.jixiao.ui.common.Texts;
import org.jixiao.ui.editor.NewDocumentDialog;

/** Asks what a new library is called and in which folder of the workspace it is kept. */
final class NewLibraryDialog extends NewDocumentDialog {

    private static final Texts TEXTS = Texts.of(NewLibraryDialog.class);

    NewLibraryDialog(Shell shell, String proposed) {
        super(shell, TEXTS.get("new.title"), TEXTS.get("new.message"), proposed, DocumentKind.INDICATORS.extension());
    }

    /** Writes a new library and opens it; says so where that fails. */
    static void create(JixiaoServices services, IWorkbenchPage page, Shell shell, Dialogs dialogs, IFile file, IndicatorLibrary library) {
        create(page, shell, dialogs, TEXTS.get("new.title"), file, path -> services.libraries().save(path, library));
    }
}
