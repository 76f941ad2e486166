package org.jixiao.ui.exchange.importing;

import java.lang.reflect.InvocationTargetException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.eclipse.jface.viewers.ArrayContentProvider;
import org.eclipse.jface.viewers.ColumnLabelProvider;
import org.eclipse.jface.viewers.StructuredSelection;
import org.eclipse.jface.viewers.TableViewer;
import org.eclipse.jface.viewers.TableViewerColumn;
import org.eclipse.jface.wizard.WizardPage;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.SashForm;
import org.eclipse.swt.layout.FillLayout;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.layout.GridLayout;
import org.eclipse.swt.widgets.Composite;
import org.jixiao.exchange.Fault;
import org.jixiao.exchange.FixChoice;
import org.jixiao.exchange.Severity;
import org.jixiao.exchange.cell.CellAddress;
import org.jixiao.exchange.cell.FormSheet;
import org.jixiao.exchange.imports.FormImporter;
import org.jixiao.exchange.imports.FormPreview;
import org.jixiao.exchange.imports.ImportPreview;
import org.jixiao.exchange.recognise.CellUse;
import org.jixiao.ui.common.BackgroundWork;
import org.jixiao.ui.common.Palette;
import org.jixiao.ui.common.Texts;

/** Second page: what the program made of each file. Left the sheet, right the dossier, below what has to be looked at. */
final class PreviewPage extends WizardPage {

    /** One sheet of one file, with the forms found on it; a refused file has one line without a sheet. */
    private record Line(FiledForm file, FormSheet sheet, List<FormPreview> forms) {
    }

    private final Texts texts;
    private final List<FiledForm> files;
    private final FormImporter importer;
    private TableViewer list;
    private SheetView sheet;
    private DossierView rows;
    private FaultsView faults;
    private Button mapColumn;
    private Line shown;
    private CellAddress cell;

    PreviewPage(Texts texts, List<FiledForm> files, FormImporter importer) {
        super("preview", texts.get("import.preview.title"), null);
        this.texts = texts;
        this.files = files;
        this.importer = importer;
        setDescription(texts.get("import.preview.description"));
        setPageComplete(false);
    }

    @Override
    public void createControl(Composite parent) {
        SashForm vertical = new SashForm(parent, SWT.VERTICAL);
        Palette palette = new Palette(vertical, () -> {
        });
        SashForm top = new SashForm(vertical, SWT.HORIZONTAL);
        list = new TableViewer(top, SWT.BORDER | SWT.FULL_SELECTION);
        list.getTable().setHeaderVisible(true);
        list.setContentProvider(ArrayContentProvider.getInstance());
        listColumn("import.preview.file", 170, l -> l.file().file().getFileName().toString(), palette);
        listColumn("import.preview.state", 90, this::state, palette);
        listColumn("import.preview.sheet", 70, l -> l.sheet() == null ? "–" : l.sheet().name(), palette);
        sheet = new SheetView(top, org.eclipse.jface.resource.JFaceResources.getColorRegistry(), (address, content) -> {
            cell = address;
            mapColumn.setEnabled(shown != null && shown.sheet() != null);
            rows.select(address);
        });
        rows = new DossierView(top, texts, address -> sheet.reveal(address));
        top.setWeights(28, 44, 28);
        Composite bottom = new Composite(vertical, SWT.NONE);
        bottom.setLayout(new GridLayout(2, false));
        Composite faultArea = new Composite(bottom, SWT.NONE);
        faultArea.setLayout(new FillLayout());
        faultArea.setLayoutData(new GridData(SWT.FILL, SWT.FILL, true, true));
        faults = new FaultsView(faultArea, texts, palette, this::reveal, this::decide);
        mapColumn = new Button(bottom, SWT.PUSH);
        mapColumn.setText(texts.get("import.preview.mapColumn"));
        mapColumn.setToolTipText(texts.get("import.preview.mapColumn.tip"));
        mapColumn.setLayoutData(new GridData(SWT.END, SWT.BEGINNING, false, false));
        mapColumn.setEnabled(false);
        mapColumn.addListener(SWT.Selection, e -> mapColumn());
        vertical.setWeights(68, 32);
        list.addSelectionChangedListener(e -> show((Line) e.getStructuredSelection().getFirstElement()));
        setControl(vertical);
    }

    private void listColumn(String key, int width, java.util.function.Function<Line, String> text, Palette palette) {
        TableViewerColumn column = new TableViewerColumn(list, SWT.NONE);
        column.getColumn().setText(texts.get(key));
        column.getColumn().setWidth(width);
        column.setLabelProvider(new ColumnLabelProvider() {
            @Override
            public String getText(Object element) {
                return text.apply((Line) element);
            }

            @Override
            public org.eclipse.swt.graphics.Color getForeground(Object element) {
                Line line = (Line) element;
                return line.file().isRefused() || line.forms().isEmpty() ? palette.get(Palette.Tone.ERROR) : null;
            }
        });
    }

    private String state(Line line) {
        if (line.file().isRefused()) {
            return texts.get("import.preview.refused");
        }
        if (line.forms().isEmpty()) {
            return texts.get("import.preview.noForm");
        }
        long open = line.forms().stream().mapToLong(FormPreview::toConfirm).sum();
        boolean errors = line.forms().stream().anyMatch(FormPreview::refused);
        return errors ? texts.get("import.preview.errors")
                : open > 0 ? texts.get("import.preview.toConfirm", open) : texts.get("import.preview.good");
    }

    @Override
    public void setVisible(boolean visible) {
        super.setVisible(visible);
        if (visible) {
            read();
        }
    }

    /** Reads the files that have not been read yet, beside the UI thread, with progress and cancel. */
    private void read() {
        List<FiledForm> unread = files.stream().filter(f -> !f.isRead()).toList();
        try {
            if (!unread.isEmpty()) {
                getContainer().run(true, true, monitor -> {
                    monitor.beginTask(texts.get("import.reading"), unread.size());
                    for (FiledForm file : unread) {
                        if (monitor.isCanceled()) {
                            throw new InterruptedException();
                        }
                        monitor.subTask(file.file().getFileName().toString());
                        file.read(importer);
                        monitor.worked(1);
                    }
                    monitor.done();
                });
            }
        } catch (InvocationTargetException e) {
            BackgroundWork.log(PreviewPage.class, "Reading forms failed", e.getCause());
            setErrorMessage(texts.get("import.reading.failed", e.getCause().getMessage()));
        } catch (InterruptedException cancelled) {
            setMessage(texts.get("import.reading.cancelled"), WARNING);
        }
        fill();
    }

    private void fill() {
        List<Line> lines = new ArrayList<>();
        for (FiledForm file : files) {
            if (!file.isRead()) {
                continue;
            }
            ImportPreview preview = file.preview();
            if (preview.book() == null) {
                lines.add(new Line(file, null, List.of()));
                continue;
            }
            for (FormSheet one : preview.book().sheets()) {
                List<FormPreview> forms = preview.forms().stream().filter(f -> f.form().sheet().equals(one.name())).toList();
                if (!forms.isEmpty() || preview.book().sheets().size() == 1) {
                    lines.add(new Line(file, one, forms));
                }
            }
        }
        list.setInput(lines);
        Line again = shown == null ? null : lines.stream().filter(l -> l.file() == shown.file() && (l.sheet() == null
                || shown.sheet() != null && l.sheet().name().equals(shown.sheet().name()))).findFirst().orElse(null);
        if (again == null && !lines.isEmpty()) {
            again = lines.get(0);
        }
        if (again != null) {
            list.setSelection(new StructuredSelection(again), true);
        }
        summarise();
    }

    private void summarise() {
        int forms = files.stream().mapToInt(f -> f.acceptable().size()).sum();
        long open = files.stream().mapToLong(FiledForm::toConfirm).sum();
        long refused = files.stream().filter(f -> f.isRead() && f.acceptable().isEmpty()).count();
        setMessage(texts.get("import.preview.summary", forms, refused, open));
        setPageComplete(forms > 0);
    }

    private void show(Line line) {
        shown = line;
        cell = null;
        mapColumn.setEnabled(false);
        if (line == null) {
            rows.show(null);
            faults.show(List.of());
            return;
        }
        List<Fault> found = new ArrayList<>();
        for (Fault fault : line.file().preview().allFaults()) {
            if (line.sheet() == null || fault.sheet().isEmpty() || fault.sheet().equals(line.sheet().name())) {
                found.add(fault);
            }
        }
        if (line.sheet() != null) {
            Map<CellAddress, CellUse> uses = new HashMap<>();
            line.forms().forEach(f -> uses.putAll(f.form().uses()));
            Set<CellAddress> marked = found.stream().filter(f -> f.cell() != null && f.severity() != Severity.INFO).map(Fault::cell)
                    .collect(Collectors.toSet());
            sheet.show(line.sheet(), uses, marked);
        }
        rows.show(line.forms().isEmpty() ? null : line.forms().get(0));
        faults.show(found);
    }

    private void reveal(Fault fault) {
        if (fault.cell() != null) {
            sheet.reveal(fault.cell());
        }
    }

    private void decide(FixChoice choice) {
        if (shown != null && shown.file().preview().book() != null) {
            shown.file().decide(choice, importer);
            fill();
        }
    }

    private void mapColumn() {
        if (shown == null || shown.sheet() == null || cell == null) {
            return;
        }
        String header = shown.sheet().seen(cell.row(), cell.column()).text().strip();
        MapColumnDialog dialog = new MapColumnDialog(getShell(), texts, cell, header);
        dialog.ask().ifPresent(field -> decide(new FixChoice.MapColumn(shown.sheet().name(), cell.column(), header, field,
                org.jixiao.exchange.Message.of("import.command"))));
    }
}
