package org.jixiao.ui.exchange.exporting;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.eclipse.jface.dialogs.TitleAreaDialog;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.window.Window;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.DirectoryDialog;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Text;
import org.jixiao.report.ReportKinds;
import org.jixiao.report.template.ReportTemplates;
import org.jixiao.report.template.TemplateFile;
import org.jixiao.ui.common.Places;
import org.jixiao.ui.common.Texts;

/** Asks which year and unit the annual report is about, and where it goes. */
final class AnnualDialog extends TitleAreaDialog {

    private final Texts texts;
    private Text year;
    private Text unit;
    private final ReportTemplates templates;
    private Text folder;
    private TemplateChooser document;
    private TemplateChooser workbook;
    private Answer answer;

    /**
     * What was answered.
     *
     * @param year 0 for the only one there is
     * @param unit empty for all together
     * @param templates of document and workbook
     */
    record Answer(int year, String unit, Path folder, List<TemplateFile> templates) {
    }

    AnnualDialog(Shell shell, Texts texts, ReportTemplates templates) {
        super(shell);
        this.templates = templates;
        this.texts = texts;
    }

    /** Asks; empty when nothing is wanted. */
    Optional<Answer> ask() {
        return open() == Window.OK ? Optional.ofNullable(answer) : Optional.empty();
    }

    @Override
    protected void configureShell(Shell shell) {
        super.configureShell(shell);
        shell.setText(texts.get("annual.title"));
    }

    @Override
    protected Control createDialogArea(Composite parent) {
        Composite area = (Composite) super.createDialogArea(parent);
        setTitle(texts.get("annual.title"));
        setMessage(texts.get("annual.message"));
        Composite form = new Composite(area, SWT.NONE);
        GridLayoutFactory.fillDefaults().numColumns(3).margins(12, 10).spacing(10, 8).applyTo(form);
        GridDataFactory.fillDefaults().grab(true, true).applyTo(form);
        year = field(form, "annual.year", 2);
        unit = field(form, "annual.unit", 2);
        document = chooser(form, "annual.document", "docx");
        workbook = chooser(form, "annual.workbook", "xlsx");
        folder = field(form, "annual.folder", 1);
        folder.setText(Places.last(AnnualDialog.class));
        Button browse = new Button(form, SWT.PUSH);
        browse.setText(texts.get("annual.browse"));
        browse.addListener(SWT.Selection, e -> browse());
        return area;
    }

    private Text field(Composite form, String key, int columns) {
        Label label = new Label(form, SWT.NONE);
        label.setText(texts.get(key));
        Text text = new Text(form, SWT.BORDER);
        GridDataFactory.fillDefaults().span(columns, 1).grab(true, false).hint(convertWidthInCharsToPixels(50), SWT.DEFAULT).applyTo(text);
        return text;
    }

    private TemplateChooser chooser(Composite form, String key, String extension) {
        Label label = new Label(form, SWT.NONE);
        label.setText(texts.get(key));
        TemplateChooser chooser = new TemplateChooser(form, templates);
        chooser.show(ReportKinds.ANNUAL, extension, Optional.empty());
        GridDataFactory.fillDefaults().span(2, 1).grab(true, false).applyTo(chooser.control());
        return chooser;
    }

    private void browse() {
        DirectoryDialog dialog = new DirectoryDialog(getShell(), SWT.SAVE);
        dialog.setText(texts.get("annual.title"));
        String chosen = Places.open(dialog, AnnualDialog.class);
        if (chosen != null) {
            folder.setText(chosen);
        }
    }

    @Override
    protected void okPressed() {
        String typed = year.getText().strip();
        if (!typed.isEmpty() && !typed.matches("\\d{4}")) {
            setErrorMessage(texts.get("annual.noYear", typed));
        } else if (folder.getText().isBlank()) {
            setErrorMessage(texts.get("annual.noFolder"));
        } else {
            answer = new Answer(typed.isEmpty() ? 0 : Integer.parseInt(typed), unit.getText().strip(),
                    Path.of(Places.remembered(folder.getText().strip(), AnnualDialog.class)),
                    Stream.of(document, workbook).map(TemplateChooser::chosen).flatMap(Optional::stream).toList());
            super.okPressed();
        }
    }
}
