package org.jixiao.ui.stage.appraisal.internal.exchange;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.function.BooleanSupplier;

import org.eclipse.jface.window.Window;
import org.eclipse.swt.SWT;
import org.eclipse.swt.program.Program;
import org.eclipse.swt.widgets.DirectoryDialog;
import org.jixiao.model.appraisal.Appraisal;
import org.jixiao.services.AppraisalReports;
import org.jixiao.ui.common.BackgroundWork;
import org.jixiao.ui.common.Dialogs;
import org.jixiao.ui.common.Places;
import org.jixiao.ui.common.Texts;
import org.jixiao.ui.common.UiThread;
import org.jixiao.ui.editor.StageHead;
import org.jixiao.ui.stage.appraisal.internal.AppraisalDocument;

/** Makes the documents of an appraisal from templates: bulletin, result sheets, papers of meetings, notices, replies to appeals. */
public final class DocumentActions {

    private static final String DOCUMENT = "docx";

    private final AppraisalDocument document;
    private final Texts texts = Texts.of(DocumentActions.class);
    private final Runnable commit;
    private final BackgroundWork<Made> writing;
    private AppraisalReports.Wanted wanted;

    /** What was made; {@code failure} is empty when nothing went wrong. */
    private record Made(List<Path> files, String failure) {
    }

    /** @param commit takes over what is still being typed */
    public DocumentActions(AppraisalDocument document, Runnable commit) {
        this.document = document;
        this.commit = commit;
        writing = document.work(texts.get("documents.job"), this::write, this::written);
    }

    /** The actions for the head of the pages. */
    public List<StageHead.Action> actions() {
        return List.of(new StageHead.Action("documents", texts.get("documents"), "", texts.get("documents.help"), this::ask));
    }

    private void ask() {
        commit.run();
        DocumentsDialog dialog = new DocumentsDialog(document, texts);
        if (dialog.open() != Window.OK) {
            return;
        }
        DirectoryDialog where = new DirectoryDialog(UiThread.shell(), SWT.SAVE);
        where.setText(Dialogs.title(texts.get("documents")));
        where.setMessage(texts.get("documents.folder"));
        String folder = Places.open(where, DocumentActions.class);
        if (folder != null) {
            DocumentsDialog.Choice choice = dialog.choice();
            make(new AppraisalReports.Wanted(List.of(choice.kind()), choice.month(), choice.unit(), DOCUMENT, Path.of(folder), document.today(),
                    Locale.getDefault(), List.of()));
        }
    }

    /** Makes documents and tells when they are there. */
    public void make(AppraisalReports.Wanted documents) {
        wanted = documents;
        writing.request();
    }

    private Made write(Appraisal copy, BooleanSupplier cancelled) {
        try {
            return new Made(document.services().appraisalReports().write(copy, wanted, cancelled), "");
        } catch (IOException e) {
            return new Made(List.of(), String.valueOf(e.getMessage()));
        }
    }

    private void written(Made made) {
        if (!made.failure().isEmpty()) {
            document.dialogs().error(UiThread.shell(), texts.get("documents"), made.failure());
        } else if (made.files().isEmpty()) {
            document.dialogs().inform(UiThread.shell(), texts.get("documents"), texts.get("documents.none"));
        } else {
            Program.launch(wanted.folder().toString());
            document.dialogs().inform(UiThread.shell(), texts.get("documents"), texts.get("documents.done", made.files().size(), wanted.folder()));
        }
    }

    /** Whether something is still being written, for tests. */
    public boolean isBusy() {
        return writing.isBusy();
    }
}
