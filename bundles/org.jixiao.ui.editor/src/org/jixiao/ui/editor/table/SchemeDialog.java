package org.jixiao.ui.editor.table;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;

import org.eclipse.jface.dialogs.TitleAreaDialog;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.window.Window;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.TableColumn;
import org.eclipse.swt.widgets.TableItem;
import org.jixiao.model.rules.Scheme;
import org.jixiao.stages.evaluation.SchemeProposal;
import org.jixiao.ui.common.Texts;

/** Chooses the scheme of a stage's work: the likeliest first, each with the reasons why it may apply. */
public final class SchemeDialog extends TitleAreaDialog {

    private final Texts texts = Texts.of(SchemeDialog.class);
    private final List<SchemeProposal> proposals;
    private final String current;
    private Table table;
    private Scheme chosen;

    /**
     * The dialog.
     *
     * @param proposals the likeliest first
     * @param current id of the present scheme, or null
     */
    public SchemeDialog(Shell shell, List<SchemeProposal> proposals, String current) {
        super(shell);
        this.proposals = proposals;
        this.current = current;
        setShellStyle(getShellStyle() | SWT.RESIZE);
    }

    /** Asks; empty when nothing was chosen. */
    public Optional<Scheme> choose() {
        return open() == Window.OK ? Optional.ofNullable(chosen) : Optional.empty();
    }

    @Override
    protected void configureShell(Shell shell) {
        super.configureShell(shell);
        shell.setText(texts.get("scheme.title"));
    }

    @Override
    protected Control createDialogArea(Composite parent) {
        Composite area = (Composite) super.createDialogArea(parent);
        setTitle(texts.get("scheme.title"));
        setMessage(texts.get(proposals.isEmpty() ? "scheme.none" : "scheme.message"));
        table = new Table(area, SWT.BORDER | SWT.FULL_SELECTION | SWT.SINGLE);
        table.setHeaderVisible(true);
        for (String head : List.of("scheme.name", "scheme.version", "scheme.reasons")) {
            new TableColumn(table, SWT.LEFT).setText(texts.get(head));
        }
        for (SchemeProposal proposal : proposals) {
            TableItem item = new TableItem(table, SWT.NONE);
            item.setText(new String[] {proposal.scheme().getName(), String.valueOf(proposal.scheme().getVersion()),
                proposal.reasons().stream().map(r -> r.render(Locale.getDefault())).collect(Collectors.joining(" "))});
            if (proposal.scheme().getId().equals(current)) {
                table.select(table.getItemCount() - 1);
            }
        }
        if (table.getSelectionIndex() < 0 && !proposals.isEmpty()) {
            table.select(0);
        }
        for (TableColumn column : table.getColumns()) {
            column.pack();
        }
        table.addListener(SWT.DefaultSelection, e -> okPressed());
        GridDataFactory.fillDefaults().grab(true, true).hint(convertWidthInCharsToPixels(100), convertHeightInCharsToPixels(10)).applyTo(table);
        return area;
    }

    @Override
    protected void okPressed() {
        int index = table.getSelectionIndex();
        chosen = index < 0 ? null : proposals.get(index).scheme();
        super.okPressed();
    }
}
