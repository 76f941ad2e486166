package org.jixiao.ui.stage.appraisal.internal.verify;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import org.eclipse.emf.common.command.Command;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.jface.dialogs.InputDialog;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.window.Window;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.CTabFolder;
import org.eclipse.swt.custom.SashForm;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.jixiao.appraisal.edit.DrawCommands;
import org.jixiao.model.appraisal.AppraisalFactory;
import org.jixiao.model.appraisal.AppraisalIndicator;
import org.jixiao.model.appraisal.AppraisalPackage.Literals;
import org.jixiao.model.appraisal.AppraisedUnit;
import org.jixiao.model.appraisal.DrawnItem;
import org.jixiao.model.appraisal.Verification;
import org.jixiao.model.appraisal.VerificationDraw;
import org.jixiao.model.appraisal.VerificationEntry;
import org.jixiao.model.appraisal.VerificationKind;
import org.jixiao.ui.common.Texts;
import org.jixiao.ui.common.UiThread;
import org.jixiao.ui.common.grid.Grid;
import org.jixiao.ui.common.grid.GridEdit;
import org.jixiao.ui.editor.table.EnumWords;
import org.jixiao.ui.stage.appraisal.internal.AppraisalDocument;
import org.jixiao.ui.stage.appraisal.internal.UnitPage;
import org.jixiao.ui.stage.appraisal.internal.filing.Slot;
import org.jixiao.ui.stage.appraisal.internal.list.AskDialog;
import org.jixiao.ui.stage.appraisal.internal.list.Field;
import org.jixiao.ui.stage.appraisal.internal.list.Fields;
import org.jixiao.ui.stage.appraisal.internal.list.ListPane;
import org.jixiao.ui.stage.appraisal.internal.list.ListTable;
import org.jixiao.ui.stage.appraisal.internal.list.Parties;
import org.jixiao.ui.stage.appraisal.internal.list.Tabs;
import org.jixiao.ui.stage.appraisal.internal.list.Teaching;

/** Verification: visits to a unit, draws of what is visited, and the three values of each indicator beside each other. */
public final class VerifyPage extends UnitPage {

    private static final int KEY = 12;

    private final ValueEdits edits;
    private ValueTable table;
    private Grid values;
    private Teaching teaching;
    private ListPane<Verification> visits;
    private ListPane<VerificationDraw> draws;
    private ListPane<DrawnItem> drawn;
    private CTabFolder tabs;

    /** The page of an open appraisal. */
    public VerifyPage(AppraisalDocument document) {
        super(document, Texts.of(VerifyPage.class));
        edits = new ValueEdits(document);
    }

    @Override
    protected Control content(Composite parent) {
        SashForm root = new SashForm(parent, SWT.VERTICAL);
        Composite upper = new Composite(root, SWT.NONE);
        GridLayoutFactory.fillDefaults().spacing(0, 0).applyTo(upper);
        teaching = new Teaching(upper, texts().get("empty"));
        table = new ValueTable(document(), texts(), this::take);
        values = new Grid(upper, table, new Grid.Options(texts().get("values"), 1, false, menu -> { }));
        values.onSelection(s -> {
            if (s.row() >= 0 && s.row() < table.rowCount()) {
                document().select(table.row(s.row()).indicator());
            }
        });
        GridDataFactory.fillDefaults().grab(true, true).applyTo(values.control());
        tabs = Tabs.of(root);
        Tabs.add(tabs, texts().get("visits"), visits().control());
        Tabs.add(tabs, texts().get("draws"), draws());
        root.setWeights(60, 40);
        return root;
    }

    private ListPane<Verification> visits() {
        Fields<Verification> of = new Fields<>();
        ListTable<Verification> rows = new ListTable<>(document(), Literals.APPRAISED_UNIT__VERIFICATIONS, List.of(
                of.day(Literals.VERIFICATION__DATE, 12).shown(), kind(of).shown(), of.parties(Literals.VERIFICATION__INSPECTORS, 20).shown(),
                of.figure("COUNT", texts().get("visit.count"), 10, v -> String.valueOf(v.getEntries().size())),
                of.longText(Literals.VERIFICATION__SUMMARY, 40).shown(),
                of.computed("DRAW", texts().get("visit.draw"), 16, v -> seed(v.getDrawId()))));
        visits = new ListPane<>(tabs, document(), rows, texts().get("visits"), texts().get("visits.empty"), 1, false)
                .tool(texts().get("visit.new"), texts().get("visit.new.help"), () -> document().canEdit() && document().unit() != null, this::newVisit)
                .tool(texts().get("visit.confirm"), texts().get("visit.confirm.help"), () -> document().canEdit() && visits.selected() != null, this::confirm)
                .tool(texts().get("visit.remove"), "", () -> document().canEdit() && visits.selected() != null,
                        () -> document().attempt(texts().get("refused"), () -> document().acts().visits().remove(document().unit(), visits.selected())))
                .onSelection(v -> showValues());
        return visits;
    }

    private static Field<Verification> kind(Fields<Verification> of) {
        return of.word(Literals.VERIFICATION__KIND, 14, new EnumWords<>(VerificationKind.values()));
    }

    private String seed(String drawId) {
        return document().appraisal().getDraws().stream().filter(d -> d.getId().equals(drawId)).map(d -> Objects.toString(d.getSeed(), "")).findFirst().orElse("");
    }

    private Control draws() {
        SashForm across = new SashForm(tabs, SWT.HORIZONTAL);
        Fields<VerificationDraw> of = new Fields<>();
        draws = new ListPane<>(across, document(), new ListTable<>(document(), Literals.APPRAISAL__DRAWS, List.of(
                of.day(Literals.VERIFICATION_DRAW__DATE, 12).shown(), of.text(Literals.VERIFICATION_DRAW__SEED, 20).shown(),
                of.whole(Literals.VERIFICATION_DRAW__MONTH, 8).shown(), of.whole(Literals.VERIFICATION_DRAW__UNITS, 8).shown(),
                of.whole(Literals.VERIFICATION_DRAW__PER_UNIT, 8).shown(), of.whole(Literals.VERIFICATION_DRAW__CANDIDATES, 10).shown(),
                of.party(Literals.VERIFICATION_DRAW__BY, 12).shown())), texts().get("draws"), texts().get("draws.empty"), 1, false)
                .tool(texts().get("draw.new"), texts().get("draw.new.help"), document()::canEdit, this::draw)
                .tool(texts().get("draw.visits"), texts().get("draw.visits.help"), () -> document().canEdit() && draws.selected() != null, this::visitDrawn)
                .onSelection(d -> drawn.show(d));
        Fields<DrawnItem> ofItem = new Fields<>();
        drawn = new ListPane<>(across, document(), new ListTable<>(document(), Literals.VERIFICATION_DRAW__ITEMS, List.of(
                ofItem.computed("UNIT", texts().get("drawn.unit"), 20, i -> name(i.getUnitId())),
                ofItem.computed("INDICATOR", texts().get("drawn.indicator"), 26, i -> name(i.getIndicatorId())),
                ofItem.computed("KEY", texts().get("drawn.key"), 16, i -> shortened(i.getKey())).help(texts().get("drawn.key.help")))), texts().get("drawn"), texts().get("drawn.empty"), 1, false);
        across.setWeights(55, 45);
        return across;
    }

    /** The beginning of a long number tells it from all others. */
    private static String shortened(String key) {
        return key == null || key.length() <= KEY ? Objects.toString(key, "") : key.substring(0, KEY) + "…";
    }

    private String name(String id) {
        return document().session().find(id).map(o -> Objects.toString(o.eGet(o.eClass().getEStructuralFeature("name")), "")).orElse(id);
    }

    private void newVisit() {
        Verification visit = AppraisalFactory.eINSTANCE.createVerification();
        visit.setDate(document().today());
        visit.getInspectors().add(Parties.named(document().user().person()));
        AppraisedUnit unit = document().unit();
        Fields<Verification> of = new Fields<>();
        new AskDialog<>(document(), texts().get("visit.new"), texts().get("visit.new.message", Objects.toString(unit.getName(), "")), visit,
                List.of(of.day(Literals.VERIFICATION__DATE, 12), kind(of), of.parties(Literals.VERIFICATION__INSPECTORS, 20),
                        of.longText(Literals.VERIFICATION__SUMMARY, 40)), made -> document().acts().visits().add(unit, made)).open();
        selectLast();
    }

    /** The visit that was just made is the one that values are typed into. */
    private void selectLast() {
        int last = document().unit().getVerifications().size() - 1;
        if (last >= 0) {
            visits.grid().select(last, 0);
        }
    }

    private void confirm() {
        Verification visit = visits.selected();
        AppraisedUnit unit = document().unit();
        document().attempt(texts().get("refused"), () -> {
            List<Command> all = new ArrayList<>();
            for (VerificationEntry entry : visit.getEntries()) {
                if (entry.getVerified() == null && entry.getReported() != null) {
                    all.add(document().acts().visits().confirm(unit, entry));
                }
            }
            return document().commands().compound(texts().get("visit.confirm"), all);
        });
    }

    private void draw() {
        int before = document().appraisal().getDraws().size();
        VerificationDraw start = AppraisalFactory.eINSTANCE.createVerificationDraw();
        start.setDate(document().today());
        start.setSeed(document().today().toString());
        start.setMonth(Slot.month(document().appraisal().getYear(), document().today()).ordinal());
        start.setBy(Parties.named(document().user().person()));
        Fields<VerificationDraw> of = new Fields<>();
        new AskDialog<>(document(), texts().get("draw.new"), texts().get("draw.new.help"), start, List.of(
                of.text(Literals.VERIFICATION_DRAW__SEED, 20), of.whole(Literals.VERIFICATION_DRAW__MONTH, 8),
                of.whole(Literals.VERIFICATION_DRAW__UNITS, 8).help(texts().get("draw.all")), of.whole(Literals.VERIFICATION_DRAW__PER_UNIT, 8).help(texts().get("draw.all")),
                of.party(Literals.VERIFICATION_DRAW__BY, 12), of.day(Literals.VERIFICATION_DRAW__DATE, 12)),
                made -> document().acts().draws().draw(document().appraisal(), new DrawCommands.Task(Objects.toString(made.getSeed(), ""), made.getMonth(),
                        made.getUnits(), made.getPerUnit(), made.getBy(), made.getDate()))).open();
        // What was just drawn is what visits are made of next.
        int last = document().appraisal().getDraws().size() - 1;
        if (last >= before) {
            draws.grid().select(last, 0);
        }
    }

    private void visitDrawn() {
        VerificationDraw draw = draws.selected();
        Verification start = AppraisalFactory.eINSTANCE.createVerification();
        start.setDate(document().today());
        start.getInspectors().add(Parties.named(document().user().person()));
        Fields<Verification> of = new Fields<>();
        new AskDialog<>(document(), texts().get("draw.visits"), texts().get("draw.visits.help"), start,
                List.of(of.day(Literals.VERIFICATION__DATE, 12), of.parties(Literals.VERIFICATION__INSPECTORS, 20)),
                made -> document().acts().draws().visits(document().appraisal(), draw, made.getDate(), List.copyOf(made.getInspectors()))).open();
    }

    private void take(GridEdit edit) {
        String reason = "";
        if (ValueEdits.recognises(edit)) {
            InputDialog dialog = new InputDialog(UiThread.shell(), texts().get("recognise"), texts().get("recognise.reason"), "",
                    text -> text.isBlank() ? texts().get("recognise.reason.missing") : null);
            if (dialog.open() != Window.OK) {
                return;
            }
            reason = dialog.getValue().strip();
        }
        String why = reason;
        document().attempt(texts().get("refused"), () -> edits.command(table, edit, document().unit(), visits.selected(), why, texts()));
    }

    private void showValues() {
        table.show(document().unit(), visits.selected());
        values.refresh();
        teaching.show(table.rowCount() == 0);
    }

    @Override
    protected void show() {
        visits.show(document().unit());
        draws.show(document().appraisal());
        drawn.show(draws.selected());
        showValues();
    }

    @Override
    protected List<Grid> grids() {
        return Stream.of(values, visits.grid(), draws.grid(), drawn.grid()).toList();
    }

    @Override
    public boolean reveal(EObject object, EStructuralFeature feature) {
        return switch (object) {
            case Verification visit when visit.eContainer() instanceof AppraisedUnit unit -> {
                chosen(unit);
                yield visits.reveal(visit, feature);
            }
            case VerificationEntry entry when reveal(entry.eContainer(), null) -> select(entry.getIndicatorId());
            case AppraisalIndicator indicator when feature == Literals.APPRAISAL_INDICATOR__RECOGNISED -> {
                chosen((AppraisedUnit) indicator.eContainer());
                yield select(indicator.getId());
            }
            default -> false;
        };
    }

    private void chosen(AppraisedUnit unit) {
        document().choose(unit);
        show();
        tabs.setSelection(0);
    }

    private boolean select(String indicatorId) {
        IntStream.range(0, table.rowCount()).filter(r -> table.row(r).indicator().getId().equals(indicatorId)).findFirst()
                .ifPresent(r -> values.select(r, 0));
        return true;
    }

    /** The values beside each other, for tests. */
    public Grid values() {
        return values;
    }

    /** Brings a tab to the front, for tests. */
    public void front(int tab) {
        tabs.setSelection(tab);
    }

    /** The visits to the chosen unit, for tests. */
    public Grid visitList() {
        return visits.grid();
    }

    /** The draws, for tests. */
    public Grid drawList() {
        return draws.grid();
    }
}
