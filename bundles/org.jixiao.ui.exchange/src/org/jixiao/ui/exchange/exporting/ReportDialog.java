package org.jixiao.ui.exchange.exporting;

import java.nio.file.Path;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.eclipse.jface.dialogs.TitleAreaDialog;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.viewers.ArrayContentProvider;
import org.eclipse.jface.viewers.CheckboxTableViewer;
import org.eclipse.jface.window.Window;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.DirectoryDialog;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Link;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Text;
import org.eclipse.ui.dialogs.PreferencesUtil;
import org.jixiao.report.ReportDescriptor;
import org.jixiao.report.ReportKinds;
import org.jixiao.report.ReportScope;
import org.jixiao.report.ReportService;
import org.jixiao.report.template.TemplateFile;
import org.jixiao.ui.common.Columns;
import org.jixiao.ui.common.Places;
import org.jixiao.ui.common.Texts;

/** Asks which reports are made, from which templates, and where they go. */
final class ReportDialog extends TitleAreaDialog {

    private static final int ROWS = 12;

    private final Texts texts;
    private final ReportService reports;
    private final Map<ReportDescriptor, TemplateFile> templates = new HashMap<>();
    private CheckboxTableViewer table;
    private TemplateChooser chooser;
    private Text folder;
    private Answer answer;

    /** What was answered. */
    record Answer(List<ReportDescriptor> reports, List<TemplateFile> templates, Path folder) {
    }

    ReportDialog(Shell shell, Texts texts, ReportService reports) {
        super(shell);
        this.texts = texts;
        this.reports = reports;
        setShellStyle(getShellStyle() | SWT.RESIZE);
    }

    /** Asks; empty when nothing is wanted. */
    Optional<Answer> ask() {
        return open() == Window.OK ? Optional.ofNullable(answer) : Optional.empty();
    }

    @Override
    protected void configureShell(Shell shell) {
        super.configureShell(shell);
        shell.setText(texts.get("report.title"));
    }

    @Override
    protected Control createDialogArea(Composite parent) {
        Composite area = (Composite) super.createDialogArea(parent);
        setTitle(texts.get("report.title"));
        setMessage(texts.get("report.which"));
        Composite form = new Composite(area, SWT.NONE);
        GridLayoutFactory.fillDefaults().numColumns(3).margins(12, 10).spacing(10, 8).applyTo(form);
        GridDataFactory.fillDefaults().grab(true, true).applyTo(form);
        table = CheckboxTableViewer.newCheckList(form, SWT.BORDER | SWT.FULL_SELECTION);
        table.getTable().setHeaderVisible(true);
        GridDataFactory.fillDefaults().span(3, 1).grab(true, true).hint(SWT.DEFAULT, table.getTable().getItemHeight() * ROWS).applyTo(table.getTable());
        table.setContentProvider(ArrayContentProvider.getInstance());
        Columns.of(table, ReportDescriptor.class).add(texts.get("report.column.report"), 300, ReportDescriptor::name)
                .add(texts.get("report.column.template"), 300, r -> template(r).map(t -> t.label(Locale.getDefault())).orElse(""));
        table.setInput(reports.reports());
        // A workbook beside each document is seldom wanted; the same is made without asking on the command line.
        table.setCheckedElements(reports.reports().stream().filter(r -> r.scope() == ReportScope.BATCH || !r.extension().equals("xlsx")).toArray());
        label(form, "report.template");
        chooser = new TemplateChooser(form, reports.templates());
        GridDataFactory.fillDefaults().grab(true, false).applyTo(chooser.control());
        chooser.control().addListener(SWT.Selection, e -> selected().ifPresent(r -> {
            chooser.chosen().ifPresent(t -> templates.put(r, t));
            table.update(r, null);
        }));
        Link edit = new Link(form, SWT.NONE);
        edit.setText("<a>" + texts.get("report.editTemplates") + "</a>");
        edit.addListener(SWT.Selection, e -> editTemplates());
        label(form, "report.to");
        folder = new Text(form, SWT.BORDER);
        GridDataFactory.fillDefaults().grab(true, false).hint(convertWidthInCharsToPixels(50), SWT.DEFAULT).applyTo(folder);
        folder.setText(Places.last(ReportDialog.class));
        Button browse = new Button(form, SWT.PUSH);
        browse.setText(texts.get("annual.browse"));
        browse.addListener(SWT.Selection, e -> browse());
        table.addSelectionChangedListener(e -> showTemplates());
        table.getTable().setSelection(0);
        showTemplates();
        return area;
    }

    private void label(Composite form, String key) {
        Label label = new Label(form, SWT.NONE);
        label.setText(texts.get(key));
    }

    private Optional<ReportDescriptor> selected() {
        return Optional.ofNullable((ReportDescriptor) table.getStructuredSelection().getFirstElement());
    }

    /** The template that makes a report; empty for one that needs none. */
    private Optional<TemplateFile> template(ReportDescriptor report) {
        return Optional.ofNullable(templates.get(report)).or(() -> ReportKinds.templateOf(report)
                .flatMap(kind -> reports.templates().choice(Locale.getDefault(), List.of()).of(kind, report.extension())));
    }

    private void showTemplates() {
        Optional<ReportDescriptor> report = selected();
        Optional<String> kind = report.flatMap(ReportKinds::templateOf);
        if (kind.isEmpty()) {
            chooser.clear();
        } else {
            chooser.show(kind.get(), report.get().extension(), template(report.get()));
        }
    }

    private void editTemplates() {
        PreferencesUtil.createPreferenceDialogOn(getShell(), TemplatesPage.ID, new String[] {TemplatesPage.ID}, null).open();
        table.refresh();
        showTemplates();
    }

    private void browse() {
        DirectoryDialog dialog = new DirectoryDialog(getShell(), SWT.SAVE);
        dialog.setText(texts.get("report.title"));
        dialog.setMessage(texts.get("report.folder"));
        String chosen = Places.open(dialog, ReportDialog.class);
        if (chosen != null) {
            folder.setText(chosen);
        }
    }

    @Override
    protected void okPressed() {
        List<ReportDescriptor> chosen = Arrays.stream(table.getCheckedElements()).map(ReportDescriptor.class::cast).toList();
        if (chosen.isEmpty()) {
            setErrorMessage(texts.get("report.none"));
        } else if (folder.getText().isBlank()) {
            setErrorMessage(texts.get("annual.noFolder"));
        } else {
            answer = new Answer(chosen, chosen.stream().map(templates::get).filter(t -> t != null).toList(),
                    Path.of(Places.remembered(folder.getText().strip(), ReportDialog.class)));
            super.okPressed();
        }
    }
}
