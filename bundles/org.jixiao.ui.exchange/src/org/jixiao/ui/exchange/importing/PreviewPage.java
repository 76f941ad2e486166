package org.jixiao.ui.exchange.importing;

import java.lang.reflect.InvocationTargetException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.eclipse.jface.action.Action;
import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.jface.wizard.WizardPage;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.SashForm;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.layout.GridLayout;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.TabFolder;
import org.eclipse.swt.widgets.TabItem;
import org.eclipse.ui.dialogs.PreferencesUtil;
import org.jixiao.exchange.Fault;
import org.jixiao.exchange.FixChoice;
import org.jixiao.exchange.Severity;
import org.jixiao.exchange.cell.CellAddress;
import org.jixiao.exchange.imports.FormPreview;
import org.jixiao.exchange.recognise.CellUse;
import org.jixiao.services.JixiaoServices;
import org.jixiao.ui.common.BackgroundWork;
import org.jixiao.ui.common.Palette;
import org.jixiao.ui.common.Texts;

/** Second page: what the program made of each file. Left the sheet, right the dossier, below what has to be looked at and the columns. */
final class PreviewPage extends WizardPage {

    private final Texts texts;
    private final List<FiledForm> files;
    private final JixiaoServices services;
    private SheetList list;
    private SheetView sheet;
    private Label cellWords;
    private DossierView rows;
    private FaultsView faults;
    private ColumnsView columns;
    private TabItem faultsTab;
    private TabItem columnsTab;
    private Button mapColumn;
    private Button keep;
    private SheetList.Line shown;
    private CellAddress cell;
    private boolean keeping = true;

    PreviewPage(Texts texts, List<FiledForm> files, JixiaoServices services) {
        super("preview", texts.get("import.preview.title"), null);
        this.texts = texts;
        this.files = files;
        this.services = services;
        setDescription(texts.get("import.preview.description"));
        setPageComplete(false);
    }

    @Override
    public void createControl(Composite parent) {
        SashForm vertical = new SashForm(parent, SWT.VERTICAL);
        Palette palette = new Palette(vertical, () -> {
        });
        SashForm top = new SashForm(vertical, SWT.HORIZONTAL);
        list = new SheetList(top, texts, palette, this::show);
        createSheet(top);
        rows = new DossierView(top, texts, address -> sheet.reveal(address));
        top.setWeights(20, 44, 36);
        Composite bottom = new Composite(vertical, SWT.NONE);
        bottom.setLayout(new GridLayout(2, false));
        TabFolder tabs = new TabFolder(bottom, SWT.NONE);
        tabs.setLayoutData(new GridData(SWT.FILL, SWT.FILL, true, true));
        faults = new FaultsView(tabs, texts, palette, this::reveal, this::decide, this::mapColumn);
        columns = new ColumnsView(tabs, texts, palette, address -> sheet.reveal(address), this::ask);
        faultsTab = tab(tabs, faults.control());
        columnsTab = tab(tabs, columns.control());
        createButtons(bottom);
        vertical.setWeights(62, 38);
        setControl(vertical);
    }

    private void createSheet(Composite parent) {
        Composite area = new Composite(parent, SWT.NONE);
        GridLayout layout = new GridLayout();
        layout.marginWidth = 0;
        layout.marginHeight = 0;
        area.setLayout(layout);
        sheet = new SheetView(area, JFaceResources.getColorRegistry(), (address, content) -> {
            cell = address;
            mapColumn.setEnabled(shown != null && shown.sheet() != null);
            cellWords.setText(words(address));
            rows.select(address);
        });
        sheet.onOpen(texts.get("import.preview.mapColumn"), () -> mapColumn(cell));
        sheet.control().setLayoutData(new GridData(SWT.FILL, SWT.FILL, true, true));
        cellWords = new Label(area, SWT.NONE);
        cellWords.setLayoutData(new GridData(SWT.FILL, SWT.END, true, false));
    }

    private static TabItem tab(TabFolder tabs, Control content) {
        TabItem item = new TabItem(tabs, SWT.NONE);
        item.setControl(content);
        return item;
    }

    private void createButtons(Composite parent) {
        Composite side = new Composite(parent, SWT.NONE);
        GridLayout layout = new GridLayout();
        layout.marginWidth = 0;
        side.setLayout(layout);
        side.setLayoutData(new GridData(SWT.END, SWT.FILL, false, true));
        mapColumn = new Button(side, SWT.PUSH);
        mapColumn.setText(texts.get("import.preview.mapColumn"));
        mapColumn.setToolTipText(texts.get("import.preview.mapColumn.tip"));
        mapColumn.setLayoutData(new GridData(SWT.FILL, SWT.BEGINNING, true, false));
        mapColumn.setEnabled(false);
        mapColumn.addListener(SWT.Selection, e -> mapColumn(cell));
        keep = new Button(side, SWT.CHECK);
        keep.setText(texts.get("import.preview.keep"));
        keep.setToolTipText(texts.get("import.preview.keep.tip"));
        keep.setSelection(keeping);
        keep.addListener(SWT.Selection, e -> keeping = keep.getSelection());
        Button kept = new Button(side, SWT.PUSH);
        kept.setText(texts.get("import.preview.kept"));
        kept.setToolTipText(texts.get("import.preview.kept.tip"));
        kept.setLayoutData(new GridData(SWT.FILL, SWT.END, true, true));
        kept.addListener(SWT.Selection, e -> openKept());
    }

    /** Whether what the user said about columns is kept for the next file. */
    boolean keeps() {
        return keeping;
    }

    @Override
    public void setVisible(boolean visible) {
        super.setVisible(visible);
        if (visible) {
            read();
            list.setFocus();
        }
    }

    /** Reads the files that have not been read yet, beside the UI thread, with progress and cancel. */
    private void read() {
        List<FiledForm> unread = files.stream().filter(f -> !f.isRead()).toList();
        boolean cancelled = false;
        try {
            if (!unread.isEmpty()) {
                getContainer().run(true, true, monitor -> {
                    monitor.beginTask(texts.get("import.reading"), unread.size());
                    for (FiledForm file : unread) {
                        if (monitor.isCanceled()) {
                            throw new InterruptedException();
                        }
                        monitor.subTask(file.file().getFileName().toString());
                        file.read(services.importer());
                        monitor.worked(1);
                    }
                    monitor.done();
                });
            }
        } catch (InvocationTargetException e) {
            BackgroundWork.log(PreviewPage.class, "Reading forms failed", e.getCause());
            setErrorMessage(texts.get("import.reading.failed", e.getCause().getMessage()));
        } catch (InterruptedException stopped) {
            cancelled = true;
        }
        fill();
        if (cancelled) {
            setMessage(texts.get("import.reading.cancelled"), WARNING);
        }
    }

    private void fill() {
        list.show(files);
        int forms = files.stream().mapToInt(f -> f.acceptable().size()).sum();
        long open = files.stream().mapToLong(FiledForm::toConfirm).sum();
        long refused = files.stream().filter(f -> f.isRead() && f.acceptable().isEmpty()).count();
        long mapped = files.stream().filter(FiledForm::isRead).mapToLong(FiledForm::mappedByHand).sum();
        setMessage(texts.get("import.preview.summary", forms, refused, open)
                + (mapped == 0 ? "" : texts.get("import.preview.mapped", mapped)));
        keep.setEnabled(mapped > 0);
        setPageComplete(forms > 0);
    }

    private void show(SheetList.Line line) {
        CellAddress before = shown != null && line != null && shown.file() == line.file() && shown.sheet() == line.sheet() ? cell : null;
        shown = line;
        cell = null;
        mapColumn.setEnabled(false);
        cellWords.setText(texts.get(line == null || line.sheet() == null ? "import.cell.none" : "import.cell.hint"));
        List<Fault> found = new ArrayList<>();
        List<ColumnChoice> choices = List.of();
        if (line != null) {
            for (Fault fault : line.file().preview().allFaults()) {
                if (line.sheet() == null || fault.sheet().isEmpty() || fault.sheet().equals(line.sheet().name())) {
                    found.add(fault);
                }
            }
            if (line.sheet() != null) {
                choices = ColumnChoice.all(line.sheet(), line.forms(), services.mappings().common(), line.file().choices());
                Set<CellAddress> marked = found.stream().filter(f -> f.cell() != null && f.severity() != Severity.INFO).map(Fault::cell)
                        .collect(Collectors.toSet());
                sheet.show(line.sheet(), uses(line), marked);
            } else {
                sheet.clear();
            }
        }
        rows.show(line == null ? List.of() : line.forms());
        faults.show(found);
        long unknown = columns.show(choices);
        long open = found.stream().filter(f -> f.severity() != Severity.INFO).count();
        faultsTab.setText(open == 0 ? texts.get("import.tab.faults") : texts.get("import.tab.faults.open", open));
        columnsTab.setText(unknown == 0 ? texts.get("import.tab.columns") : texts.get("import.tab.columns.unknown", unknown));
        sheet.reveal(before);
    }

    private static Map<CellAddress, CellUse> uses(SheetList.Line line) {
        Map<CellAddress, CellUse> uses = new HashMap<>();
        line.forms().forEach(f -> uses.putAll(f.form().uses()));
        return uses;
    }

    private String words(CellAddress address) {
        CellUse use = shown == null || shown.sheet() == null ? null : uses(shown).get(address);
        return CellWords.of(texts, address, use);
    }

    private void reveal(Fault fault) {
        if (fault.cell() != null) {
            sheet.reveal(fault.cell());
        }
    }

    private void decide(FixChoice choice) {
        if (shown != null && shown.file().preview().book() != null) {
            shown.file().decide(choice, services.importer());
            fill();
        }
    }

    private void mapColumn(CellAddress at) {
        if (shown != null && shown.sheet() != null && at != null) {
            List<FormPreview> forms = shown.forms();
            ask(ColumnChoice.at(shown.sheet(), forms, services.mappings().common(), shown.file().choices(), at));
        }
    }

    /** Asks what a column means; the preview shows the effect at once. */
    private void ask(ColumnChoice column) {
        new MapColumnDialog(getShell(), texts, column).ask().ifPresent(field -> {
            cell = column.head().cell();
            if (field.isEmpty()) {
                shown.file().forgetColumn(column, services.importer());
                fill();
            } else {
                decide(column.as(field));
            }
        });
    }

    /** Shows what is kept; files are read again when something was renamed or deleted there. */
    private void openKept() {
        var before = services.keptMappings();
        PreferencesUtil.createPreferenceDialogOn(getShell(), KeptMappingsPage.ID, new String[] {KeptMappingsPage.ID}, null).open();
        if (!before.equals(services.keptMappings())) {
            files.stream().filter(f -> f.isRead() && !f.isRefused()).forEach(f -> f.readAgain(services.importer()));
            fill();
        }
    }
}
