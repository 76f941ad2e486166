package org.jixiao.ui.editor.bulk;

import java.util.Locale;
import java.util.stream.Collectors;

import org.eclipse.core.resources.IFile;
import org.eclipse.core.resources.ResourcesPlugin;
import org.eclipse.jface.dialogs.Dialog;
import org.eclipse.jface.dialogs.ErrorDialog;
import org.eclipse.jface.dialogs.IDialogConstants;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.viewers.ArrayContentProvider;
import org.eclipse.jface.viewers.IStructuredSelection;
import org.eclipse.jface.viewers.TableViewer;
import org.eclipse.swt.SWT;
import org.eclipse.swt.dnd.Clipboard;
import org.eclipse.swt.dnd.TextTransfer;
import org.eclipse.swt.dnd.Transfer;
import org.eclipse.swt.graphics.Color;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Text;
import org.eclipse.ui.PartInitException;
import org.eclipse.ui.ide.IDE;
import org.jixiao.services.bulk.BulkResult;
import org.jixiao.services.bulk.BulkWork;
import org.jixiao.ui.common.Columns;
import org.jixiao.ui.common.Palette;
import org.jixiao.ui.common.Palette.Tone;
import org.jixiao.ui.common.Texts;
import org.jixiao.ui.common.UiThread;
import org.jixiao.workspace.WorkspaceFiles;

/**
 * What became of each dossier; it stays until it is closed and keeps nobody from working meanwhile. Below the list stands all that there
 * is to say of the selected one; a double click opens it.
 */
final class BulkResultDialog extends Dialog {

    private static final int WIDTH = 90;
    private static final int HEIGHT = 18;
    private static final int DETAIL = 4;
    private static final int COPY = IDialogConstants.CLIENT_ID;

    private final Texts texts = Texts.of(BulkResultDialog.class);
    private final String title;
    private final BulkWork.Outcome outcome;
    private final int asked;
    private final String words;

    /**
     * A list.
     *
     * @param asked how many dossiers were to be done
     * @param words what was made of all together; may be empty
     */
    BulkResultDialog(Shell shell, String title, BulkWork.Outcome outcome, int asked, String words) {
        super(shell);
        this.title = title;
        this.outcome = outcome;
        this.asked = asked;
        this.words = words;
        setShellStyle(SWT.SHELL_TRIM | SWT.MODELESS);
        setBlockOnOpen(false);
    }

    @Override
    protected void configureShell(Shell shell) {
        super.configureShell(shell);
        shell.setText(texts.get("bulk.results", title));
    }

    @Override
    protected Control createDialogArea(Composite parent) {
        Composite area = (Composite) super.createDialogArea(parent);
        Label count = new Label(area, SWT.WRAP);
        String counted = texts.get("bulk.count", outcome.count(BulkResult.Kind.DONE), outcome.count(BulkResult.Kind.REFUSED),
                outcome.count(BulkResult.Kind.FAILED));
        String told = outcome.cancelled() ? counted + ' ' + texts.get("bulk.cancelled", asked - outcome.results().size()) : counted;
        count.setText(words.isEmpty() ? told : words + '\n' + told);
        GridDataFactory.fillDefaults().grab(true, false).applyTo(count);
        TableViewer table = new TableViewer(area, SWT.BORDER | SWT.FULL_SELECTION | SWT.MULTI | SWT.VIRTUAL);
        table.getTable().setHeaderVisible(true);
        table.getTable().setLinesVisible(true);
        GridDataFactory.fillDefaults().grab(true, true).hint(convertWidthInCharsToPixels(WIDTH), convertHeightInCharsToPixels(HEIGHT))
                .applyTo(table.getTable());
        Palette palette = new Palette(table.getTable(), table::refresh);
        int unit = convertWidthInCharsToPixels(1);
        Columns.of(table, BulkResult.class).tips().add(texts.get("bulk.column.project"), 32 * unit, BulkResult::project)
                .ink(result -> ink(palette, result)).add(texts.get("bulk.column.result"), 14 * unit, this::kind)
                .add(texts.get("bulk.column.words"), 56 * unit, result -> result.words().replace('\n', ' '));
        table.setContentProvider(ArrayContentProvider.getInstance());
        table.setInput(outcome.results());
        table.addDoubleClickListener(event -> open((BulkResult) ((IStructuredSelection) event.getSelection()).getFirstElement()));
        Text all = new Text(area, SWT.BORDER | SWT.MULTI | SWT.READ_ONLY | SWT.WRAP | SWT.V_SCROLL);
        GridDataFactory.fillDefaults().grab(true, false).hint(SWT.DEFAULT, convertHeightInCharsToPixels(DETAIL)).applyTo(all);
        table.addSelectionChangedListener(event -> all.setText(table.getStructuredSelection().getFirstElement() instanceof BulkResult result
                ? result.project() + '\n' + result.words() : ""));
        if (!outcome.results().isEmpty()) {
            table.getTable().select(0);
            all.setText(outcome.results().getFirst().project() + '\n' + outcome.results().getFirst().words());
        }
        return area;
    }

    private static Color ink(Palette palette, BulkResult result) {
        return switch (result.kind()) {
            case DONE -> null;
            case REFUSED -> palette.get(Tone.WARNING);
            case FAILED -> palette.get(Tone.ERROR);
        };
    }

    private String kind(BulkResult result) {
        return texts.get("bulk.kind." + result.kind().name().toLowerCase(Locale.ROOT));
    }

    private void open(BulkResult result) {
        IFile file = new WorkspaceFiles(ResourcesPlugin.getWorkspace().getRoot()).at(result.file()).orElse(null);
        if (file != null) {
            UiThread.window().ifPresent(window -> {
                try {
                    IDE.openEditor(window.getActivePage(), file);
                } catch (PartInitException e) {
                    ErrorDialog.openError(getShell(), title, null, e.getStatus());
                }
            });
        }
    }

    @Override
    protected void createButtonsForButtonBar(Composite parent) {
        createButton(parent, COPY, texts.get("bulk.copy"), false);
        createButton(parent, IDialogConstants.OK_ID, IDialogConstants.CLOSE_LABEL, true);
    }

    @Override
    protected void buttonPressed(int button) {
        if (button != COPY) {
            super.buttonPressed(button);
            return;
        }
        String lines = outcome.results().stream().map(r -> String.join("\t", r.project(), kind(r), r.words().replace('\n', ' '), r.file().toString()))
                .collect(Collectors.joining("\n"));
        Clipboard clipboard = new Clipboard(getShell().getDisplay());
        clipboard.setContents(new Object[] {lines}, new Transfer[] {TextTransfer.getInstance()});
        clipboard.dispose();
    }

    @Override
    protected boolean isResizable() {
        return true;
    }
}
