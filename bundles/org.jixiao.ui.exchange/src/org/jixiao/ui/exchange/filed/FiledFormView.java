package org.jixiao.ui.exchange.filed;

import java.io.IOException;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.eclipse.core.runtime.Adapters;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.jface.viewers.ISelection;
import org.eclipse.jface.viewers.IStructuredSelection;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Text;
import org.eclipse.ui.IEditorPart;
import org.eclipse.ui.ISelectionListener;
import org.eclipse.ui.IWorkbenchPart;
import org.eclipse.ui.part.ViewPart;
import org.jixiao.core.provenance.Provenances;
import org.jixiao.exchange.Fault;
import org.jixiao.exchange.Severity;
import org.jixiao.exchange.cell.CellAddress;
import org.jixiao.exchange.cell.FormSheet;
import org.jixiao.exchange.imports.ImportPreview;
import org.jixiao.exchange.recognise.CellUse;
import org.jixiao.model.base.Provenance;
import org.jixiao.model.dossier.DossierPackage;
import org.jixiao.services.JixiaoServices;
import org.jixiao.services.KeptForms;
import org.jixiao.ui.common.BackgroundWork;
import org.jixiao.ui.common.Texts;
import org.jixiao.ui.editor.DossierContext;
import org.jixiao.ui.exchange.ExchangeTexts;
import org.jixiao.ui.exchange.importing.SheetView;

/** The form a dossier was made from, as it was filed, with the cell in which the selected value stood. Follows the selection. */
public final class FiledFormView extends ViewPart {

    /** Id of the view. */
    public static final String ID = "org.jixiao.ui.exchange.filedForm";

    private final Texts texts = ExchangeTexts.get();
    private final ISelectionListener selections = this::selected;
    private volatile Path wanted;
    private final BackgroundWork<Optional<ImportPreview>> reading = new BackgroundWork<>(texts.get("filed.reading"), 0, false,
            monitor -> Optional.ofNullable(wanted).map(f -> getSite().getService(JixiaoServices.class).importer().preview(f)), this::read);
    private Text head;
    private SheetView sheet;
    private Path shownFile;
    private ImportPreview preview;
    private String shownSheet = "";
    private String sheetName = "";
    private String cell = "";

    @Override
    public void createPartControl(Composite parent) {
        GridLayoutFactory.fillDefaults().spacing(0, 2).applyTo(parent);
        head = new Text(parent, SWT.READ_ONLY | SWT.WRAP);
        GridDataFactory.fillDefaults().indent(8, 4).grab(true, false).applyTo(head);
        sheet = new SheetView(parent, JFaceResources.getColorRegistry(), (address, content) -> { });
        sheet.control().setLayoutData(new GridData(SWT.FILL, SWT.FILL, true, true));
        say(texts.get("filed.empty"));
        getSite().getPage().addPostSelectionListener(selections);
        IEditorPart editor = getSite().getPage().getActiveEditor();
        if (editor != null && editor.getSite().getSelectionProvider() != null) {
            selected(editor, editor.getSite().getSelectionProvider().getSelection());
        }
    }

    @Override
    public void setFocus() {
        sheet.control().setFocus();
    }

    @Override
    public void dispose() {
        getSite().getPage().removePostSelectionListener(selections);
        reading.cancel();
        super.dispose();
    }

    private void selected(IWorkbenchPart part, ISelection selection) {
        DossierContext context = part instanceof IEditorPart ? Adapters.adapt(part, DossierContext.class) : null;
        Object first = selection instanceof IStructuredSelection structured ? structured.getFirstElement() : null;
        EObject object = first instanceof EObject direct ? direct : null;
        if (context == null || object == null || !getSite().getPage().isPartVisible(this)) {
            return;
        }
        Optional<Provenance> origin = origin(object);
        if (origin.isEmpty()) {
            say(texts.get("filed.typed"));
            return;
        }
        show(context, origin.get());
    }

    /** Where the value that matters most of an object came from: what was achieved, else any field read from a cell. */
    private static Optional<Provenance> origin(EObject object) {
        Optional<Provenance> actual = DossierPackage.Literals.INDICATOR_SCORE.isInstance(object)
                ? Provenances.of(object, DossierPackage.Literals.INDICATOR_SCORE__REPORTED) : Optional.empty();
        return actual.filter(FiledFormView::isCell).or(() -> object.eContents().stream().filter(Provenance.class::isInstance)
                .map(Provenance.class::cast).filter(FiledFormView::isCell).findFirst());
    }

    private static boolean isCell(Provenance origin) {
        return origin.getCell() != null && !origin.getCell().isBlank();
    }

    /** Shows the cell that an origin names. */
    public void show(DossierContext context, Provenance origin) {
        try {
            Optional<Path> form = KeptForms.find(context.session().file(), origin.getFileHash());
            if (form.isPresent()) {
                show(form.get(), String.valueOf(origin.getSheet()), origin.getCell());
            } else {
                say(texts.get("filed.notKept", String.valueOf(origin.getFile()), String.valueOf(origin.getSheet()), origin.getCell()));
            }
        } catch (IOException e) {
            say(texts.get("filed.unreadable", String.valueOf(origin.getFile()), String.valueOf(e.getMessage())));
        }
    }

    /** Shows a cell of a form. */
    public void show(Path form, String sheetOf, String cellOf) {
        sheetName = sheetOf;
        cell = cellOf;
        if (form.equals(shownFile) && preview != null) {
            reveal();
        } else if (!form.equals(wanted)) {
            wanted = form;
            say(texts.get("filed.opening", form.getFileName()));
            reading.request();
        }
    }

    private void read(Optional<ImportPreview> found) {
        if (head.isDisposed() || found.isEmpty()) {
            return;
        }
        preview = found.get();
        shownFile = wanted;
        shownSheet = "";
        reveal();
    }

    private void reveal() {
        Optional<FormSheet> wantedSheet = preview.book() == null ? Optional.empty() : preview.book().sheet(sheetName);
        if (wantedSheet.isEmpty()) {
            say(texts.get("filed.unreadable", shownFile.getFileName(), sheetName));
            return;
        }
        if (!shownSheet.equals(sheetName)) {
            Map<CellAddress, CellUse> uses = new HashMap<>();
            preview.forms().stream().filter(f -> f.form().sheet().equals(sheetName)).forEach(f -> uses.putAll(f.form().uses()));
            Set<CellAddress> faults = preview.allFaults().stream().filter(f -> f.cell() != null && f.severity() != Severity.INFO
                    && f.sheet().equals(sheetName)).map(Fault::cell).collect(Collectors.toSet());
            sheet.show(wantedSheet.get(), uses, faults);
            shownSheet = sheetName;
        }
        say(texts.get("filed.at", shownFile.getFileName(), sheetName, cell));
        sheet.reveal(CellAddress.parse(cell));
    }

    private void say(String words) {
        head.setText(words);
        head.requestLayout();
    }

    /** What stands over the sheet, for tests. */
    public String shownText() {
        return head.getText();
    }
}
