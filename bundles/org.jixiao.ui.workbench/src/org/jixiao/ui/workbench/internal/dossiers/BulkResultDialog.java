package org.jixiao.ui.workbench.internal.dossiers;

import java.util.stream.Collectors;

import org.eclipse.core.resources.IFile;
import org.eclipse.core.resources.ResourcesPlugin;
import org.eclipse.jface.dialogs.Dialog;
import org.eclipse.jface.dialogs.IDialogConstants;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.viewers.ArrayContentProvider;
import org.eclipse.jface.viewers.IStructuredSelection;
import org.eclipse.jface.viewers.StructuredSelection;
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
import org.jixiao.services.bulk.BulkResult;
import org.jixiao.services.bulk.BulkWork;
import org.jixiao.ui.common.Columns;
import org.jixiao.ui.common.Palette;
import org.jixiao.ui.common.Palette.Tone;
import org.jixiao.ui.common.UiThread;
import org.jixiao.ui.workbench.internal.Texts;
import org.jixiao.ui.workbench.internal.navigator.OpenHandler;
import org.jixiao.workspace.WorkspaceFiles;

/** What became of each dossier; it stays until it is closed and keeps nobody from working meanwhile. A double click opens the dossier. */
final class BulkResultDialog extends Dialog {

    private static final int WIDTH = 90;
    private static final int HEIGHT = 18;
    private static final int COPY = IDialogConstants.CLIENT_ID;

    private final String title;
    private final BulkWork.Outcome outcome;
    private final int asked;

    BulkResultDialog(Shell shell, String title, BulkWork.Outcome outcome, int asked) {
        super(shell);
        this.title = title;
        this.outcome = outcome;
        this.asked = asked;
        setShellStyle(SWT.SHELL_TRIM | SWT.MODELESS);
        setBlockOnOpen(false);
    }

    @Override
    protected void configureShell(Shell shell) {
        super.configureShell(shell);
        shell.setText(Texts.get("bulk.results", title)); //$NON-NLS-1$
    }

    @Override
    protected Control createDialogArea(Composite parent) {
        Composite area = (Composite) super.createDialogArea(parent);
        Label count = new Label(area, SWT.WRAP);
        String words = Texts.get("bulk.count", outcome.count(BulkResult.Kind.DONE), outcome.count(BulkResult.Kind.REFUSED), //$NON-NLS-1$
                outcome.count(BulkResult.Kind.FAILED));
        count.setText(outcome.cancelled() ? words + ' ' + Texts.get("bulk.cancelled", asked - outcome.results().size()) : words); //$NON-NLS-1$
        GridDataFactory.fillDefaults().grab(true, false).applyTo(count);
        TableViewer table = new TableViewer(area, SWT.BORDER | SWT.FULL_SELECTION | SWT.MULTI | SWT.VIRTUAL);
        table.getTable().setHeaderVisible(true);
        table.getTable().setLinesVisible(true);
        GridDataFactory.fillDefaults().grab(true, true).hint(convertWidthInCharsToPixels(WIDTH), convertHeightInCharsToPixels(HEIGHT))
                .applyTo(table.getTable());
        Palette palette = new Palette(table.getTable(), table::refresh);
        int unit = convertWidthInCharsToPixels(1);
        Columns.of(table, BulkResult.class).tips().add(Texts.get("bulk.column.project"), 32 * unit, BulkResult::project) //$NON-NLS-1$
                .ink(result -> ink(palette, result)).add(Texts.get("bulk.column.result"), 14 * unit, BulkResultDialog::kind) //$NON-NLS-1$
                .add(Texts.get("bulk.column.words"), 56 * unit, BulkResult::words); //$NON-NLS-1$
        table.setContentProvider(ArrayContentProvider.getInstance());
        table.setInput(outcome.results());
        table.addDoubleClickListener(event -> open((BulkResult) ((IStructuredSelection) event.getSelection()).getFirstElement()));
        return area;
    }

    private static Color ink(Palette palette, BulkResult result) {
        return switch (result.kind()) {
            case DONE -> null;
            case REFUSED -> palette.get(Tone.WARNING);
            case FAILED -> palette.get(Tone.ERROR);
        };
    }

    private static String kind(BulkResult result) {
        return Texts.get("bulk.kind." + result.kind().name().toLowerCase(java.util.Locale.ROOT)); //$NON-NLS-1$
    }

    private static void open(BulkResult result) {
        IFile file = new WorkspaceFiles(ResourcesPlugin.getWorkspace().getRoot()).at(result.file()).orElse(null);
        if (file != null) {
            UiThread.window().ifPresent(window -> OpenHandler.open(window.getActivePage(), new StructuredSelection(file)));
        }
    }

    @Override
    protected void createButtonsForButtonBar(Composite parent) {
        createButton(parent, COPY, Texts.get("bulk.copy"), false); //$NON-NLS-1$
        createButton(parent, IDialogConstants.OK_ID, IDialogConstants.CLOSE_LABEL, true);
    }

    @Override
    protected void buttonPressed(int button) {
        if (button != COPY) {
            super.buttonPressed(button);
            return;
        }
        String lines = outcome.results().stream().map(r -> String.join("\t", r.project(), kind(r), r.words().replace('\n', ' '), r.file().toString())) //$NON-NLS-1$
                .collect(Collectors.joining("\n")); //$NON-NLS-1$
        Clipboard clipboard = new Clipboard(getShell().getDisplay());
        clipboard.setContents(new Object[] {lines}, new Transfer[] {TextTransfer.getInstance()});
        clipboard.dispose();
    }

    @Override
    protected boolean isResizable() {
        return true;
    }
}
