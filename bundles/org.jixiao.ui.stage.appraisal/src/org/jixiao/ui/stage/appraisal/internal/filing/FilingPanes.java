package org.jixiao.ui.stage.appraisal.internal.filing;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Stream;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.CTabFolder;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.jixiao.appraisal.edit.TypedFilings;
import org.jixiao.appraisal.filing.Filings;
import org.jixiao.model.appraisal.AppraisalPackage.Literals;
import org.jixiao.model.appraisal.AppraisedUnit;
import org.jixiao.model.appraisal.DispatchMeeting;
import org.jixiao.model.appraisal.Filing;
import org.jixiao.model.appraisal.TrackingNote;
import org.jixiao.model.base.Party;
import org.jixiao.ui.common.Days;
import org.jixiao.ui.common.Texts;
import org.jixiao.ui.common.grid.Grid;
import org.jixiao.ui.common.grid.GridColumn;
import org.jixiao.ui.stage.appraisal.internal.AppraisalDocument;
import org.jixiao.ui.stage.appraisal.internal.list.FieldForm;
import org.jixiao.ui.stage.appraisal.internal.list.Fields;
import org.jixiao.ui.stage.appraisal.internal.list.ShownTable;
import org.jixiao.ui.stage.appraisal.internal.list.Tabs;

/** What stands below the filings: all versions of the selected one, its report, daily tracking, and the meetings of the quarters. */
public final class FilingPanes {

    private static final int TRACKING = 3;
    private static final int MEETINGS = 4;

    private final AppraisalDocument document;
    private final CTabFolder tabs;
    private final Label state;
    private final Texts texts;
    private final ShownTable<Version> versions;
    private final Grid versionGrid;
    private final InputPane inputs;
    private final FieldForm<Filing> report;
    private final TrackingPanes tracking;

    FilingPanes(Composite parent, AppraisalDocument document, Texts texts, Consumer<List<TypedFilings.Named>> file) {
        this.document = document;
        this.texts = texts;
        tabs = Tabs.of(parent);
        Composite history = new Composite(tabs, SWT.NONE);
        GridLayoutFactory.fillDefaults().spacing(0, 4).applyTo(history);
        state = new Label(history, SWT.WRAP);
        GridDataFactory.fillDefaults().grab(true, false).indent(8, 4).applyTo(state);
        state.setText(texts.get("versions.none"));
        versions = versions(texts);
        versionGrid = new Grid(history, versions, new Grid.Options(texts.get("versions"), 1, false, menu -> { }));
        GridDataFactory.fillDefaults().grab(true, true).applyTo(versionGrid.control());
        Tabs.add(tabs, texts.get("versions"), history);
        inputs = new InputPane(tabs, document, texts, file);
        Tabs.add(tabs, texts.get("inputs"), inputs.control());
        Fields<Filing> of = new Fields<>();
        report = new FieldForm<Filing>(tabs, document, 2).add(of.day(Literals.FILING__FILED_ON, 12).shown()).add(of.party(Literals.FILING__FILER, 20))
                .add(of.longText(Literals.FILING__REPORT, 40)).add(of.longText(Literals.FILING__NOTE, 40));
        Tabs.add(tabs, texts.get("report"), report.control());
        tracking = new TrackingPanes(tabs, document, texts);
        Tabs.add(tabs, texts.get("notes"), tracking.notes().control());
        Tabs.add(tabs, texts.get("meetings"), tracking.meetings().control());
    }

    /** Shows what belongs to a cell; null for none. */
    void show(FilingRow row, Slot slot, String words) {
        Filing filing = row == null || slot == null ? null : Filings.find(row.unit(), slot.period(), slot.ordinal()).orElse(null);
        versions.take(all(row, filing));
        versionGrid.refresh();
        if (!words.isEmpty() && !state.getText().equals(words)) {
            state.setText(words);
        }
        inputs.show(row, slot);
        report.show(filing);
        tracking.show(row == null ? document.unit() : row.unit());
    }

    /** The list of the tab in front, if it has one. */
    Optional<Grid> inFront() {
        return Stream.of(versionGrid, inputs.grid(), tracking.notes().grid(), tracking.meetings().grid()).filter(Grid::hasFocus).findFirst();
    }

    void commit() {
        inputs.grid().commit();
        report.commit();
    }

    boolean reveal(EObject object, EStructuralFeature feature) {
        if (object instanceof TrackingNote && object.eContainer() instanceof AppraisedUnit unit) {
            document.choose(unit);
            tracking.show(unit);
            tabs.setSelection(TRACKING);
            return tracking.notes().reveal(object, feature);
        }
        if (object instanceof DispatchMeeting) {
            tracking.show(document.unit());
            tabs.setSelection(MEETINGS);
            return tracking.meetings().reveal(object, feature);
        }
        return false;
    }

    /** All versions of the selected value, for tests. */
    public Grid versions() {
        return versionGrid;
    }

    /** What the rule reads by name in the selected cell, for tests. */
    public Grid inputs() {
        return inputs.grid();
    }

    /** The tracking notes of the unit, for tests. */
    public Grid notes() {
        return tracking.notes().grid();
    }

    /** A version of a filed value. */
    private record Version(String which, Filing filing, String value) {
    }

    private static ShownTable<Version> versions(Texts texts) {
        return new ShownTable<Version>(Version::which).add(GridColumn.text("WHICH", texts.get("version.which"), 12), Version::which)
                .add(GridColumn.text("DAY", texts.get("version.day"), 12), v -> Days.text(v.filing().getFiledOn()))
                .add(GridColumn.text("BY", texts.get("version.by"), 16), v -> filer(v.filing().getFiler()))
                .add(GridColumn.text("VALUE", texts.get("version.value"), 16), Version::value)
                .add(GridColumn.longText("NOTE", texts.get("version.note"), 50), v -> Objects.toString(v.filing().getNote(), ""));
    }

    private static String filer(Party filer) {
        return filer == null ? "" : Objects.toString(filer.getName(), "");
    }

    /** The filed value as it is now and as it was before, the newest first. */
    private List<Version> all(FilingRow row, Filing filing) {
        List<Version> all = new ArrayList<>();
        if (filing != null) {
            all.add(new Version(texts.get("version.now"), filing, value(row, filing)));
            for (int i = filing.getEarlier().size() - 1; i >= 0; i--) {
                Filing before = filing.getEarlier().get(i);
                all.add(new Version(texts.get("version.before", i + 1), before, value(row, before)));
            }
        }
        return all;
    }

    private static String value(FilingRow row, Filing filing) {
        return FilingCells.entry(filing, row.indicator()).map(FilingCells::value).orElse("");
    }
}
