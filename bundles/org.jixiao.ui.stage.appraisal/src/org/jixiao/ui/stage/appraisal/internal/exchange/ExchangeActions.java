package org.jixiao.ui.stage.appraisal.internal.exchange;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;

import org.eclipse.jface.window.Window;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.FileDialog;
import org.jixiao.exchange.appraisal.AppraisalImport;
import org.jixiao.exchange.appraisal.AppraisalImportOptions;
import org.jixiao.exchange.appraisal.ImportRefused;
import org.jixiao.model.appraisal.Appraisal;
import org.jixiao.model.appraisal.AppraisedUnit;
import org.jixiao.services.appraisal.AppraisalExchange;
import org.jixiao.ui.common.BackgroundWork;
import org.jixiao.ui.common.Dialogs;
import org.jixiao.ui.common.Places;
import org.jixiao.ui.common.Texts;
import org.jixiao.ui.common.UiThread;
import org.jixiao.ui.editor.StageHead;
import org.jixiao.ui.stage.appraisal.internal.AppraisalDocument;

/** Writes the tables of the appraisal into workbooks, and takes workbooks over after a preview, as one undo step. */
public final class ExchangeActions {

    private static final String WORKBOOK = "xlsx";

    private final AppraisalDocument document;
    private final Texts texts = Texts.of(ExchangeActions.class);
    private final Runnable commit;
    private final BackgroundWork<String> writing;
    private final BackgroundWork<AppraisalImport> reading;
    private ExportDialog.Choice asked;
    private Path target;
    private List<Path> files = List.of();
    private AppraisalImportOptions options = AppraisalImportOptions.CAREFUL;

    /** @param commit takes over what is still being typed */
    public ExchangeActions(AppraisalDocument document, Runnable commit) {
        this.document = document;
        this.commit = commit;
        writing = document.work(texts.get("export.job"), (copy, cancelled) -> write(copy), this::written);
        reading = document.work(texts.get("import.job"), (copy, cancelled) -> exchange().preview(copy, files, options), this::previewed);
    }

    private AppraisalExchange exchange() {
        return document.services().appraisalTables();
    }

    /** The actions for the head of the pages. */
    public List<StageHead.Action> actions() {
        String locked = document.isLocked() ? texts.get("import.locked") : "";
        return List.of(new StageHead.Action("import", texts.get("import"), "", locked.isEmpty() ? texts.get("import.help") : locked, this::importFiles),
                new StageHead.Action("export", texts.get("export"), "", texts.get("export.help"), this::export));
    }

    private void export() {
        commit.run();
        ExportDialog dialog = new ExportDialog(document, texts);
        if (dialog.open() != Window.OK) {
            return;
        }
        FileDialog where = new FileDialog(UiThread.shell(), SWT.SAVE);
        where.setText(Dialogs.title(texts.get("export")));
        where.setFilterExtensions(new String[] {"*." + WORKBOOK});
        where.setFileName(dialog.choice().name() + '.' + WORKBOOK);
        where.setOverwrite(true);
        String path = Places.open(where, ExchangeActions.class);
        if (path != null) {
            export(dialog.choice(), Path.of(path));
        }
    }

    /** Writes what was chosen into a workbook. */
    public void export(ExportDialog.Choice choice, Path workbook) {
        asked = choice;
        target = workbook;
        writing.request();
    }

    /** The reason why it could not be written; empty when it was. */
    private String write(Appraisal copy) {
        List<AppraisedUnit> units = copy.getGroups().stream().flatMap(g -> g.getUnits().stream()).filter(u -> asked.unitId().isEmpty()
                || asked.unitId().equals(u.getId())).toList();
        try {
            if (asked.period() == null) {
                exchange().write(copy, asked.tables(), units, document.today(), target, Locale.getDefault());
            } else if (asked.isForms()) {
                exchange().writeForms(copy, asked.period(), units, target, Locale.getDefault());
            } else {
                exchange().writeFilings(copy, asked.period(), units, target, Locale.getDefault());
            }
            return "";
        } catch (IOException | UncheckedIOException e) {
            return String.valueOf(e.getMessage());
        }
    }

    private void written(String failure) {
        if (failure.isEmpty()) {
            document.dialogs().inform(UiThread.shell(), texts.get("export"), texts.get("export.done", target));
        } else {
            document.dialogs().error(UiThread.shell(), texts.get("export"), failure);
        }
    }

    private void importFiles() {
        commit.run();
        FileDialog which = new FileDialog(UiThread.shell(), SWT.OPEN | SWT.MULTI);
        which.setText(Dialogs.title(texts.get("import")));
        which.setFilterExtensions(new String[] {"*.xlsx;*.xls;*.csv", "*.*"});
        if (Places.open(which, ExchangeActions.class) != null) {
            Path folder = Path.of(which.getFilterPath());
            importFiles(Arrays.stream(which.getFileNames()).map(folder::resolve).toList(), false);
        }
    }

    /** Looks what files would change, and asks. */
    public void importFiles(List<Path> chosen, boolean replace) {
        files = List.copyOf(chosen);
        options = replace ? AppraisalImportOptions.CAREFUL.replacing() : AppraisalImportOptions.CAREFUL;
        reading.request();
    }

    private void previewed(AppraisalImport preview) {
        PreviewDialog dialog = new PreviewDialog(preview, texts, options.replace());
        int answer = dialog.open();
        if (answer == PreviewDialog.AGAIN) {
            importFiles(files, dialog.replace());
        } else if (answer == Window.OK) {
            take(preview);
        }
    }

    /** The preview was of a copy beside the window; its workbooks are in memory and go into the document without reading a file again. */
    public void take(AppraisalImport preview) {
        try {
            document.execute(preview.command(document.appraisal(), document.session().editingDomain(), Locale.getDefault()));
        } catch (ImportRefused refused) {
            document.dialogs().error(UiThread.shell(), texts.get("import"), refused.getMessage());
        }
    }

    /** Whether something is still being read or written, for tests. */
    public boolean isBusy() {
        return writing.isBusy() || reading.isBusy();
    }
}
