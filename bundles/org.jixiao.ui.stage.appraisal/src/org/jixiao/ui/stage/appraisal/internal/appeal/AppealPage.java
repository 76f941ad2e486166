package org.jixiao.ui.stage.appraisal.internal.appeal;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.window.Window;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.CTabFolder;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.jixiao.appraisal.edit.AppealCommands;
import org.jixiao.appraisal.edit.CorrectionCommands.Prepared;
import org.jixiao.model.appraisal.Appeal;
import org.jixiao.model.appraisal.AppealOutcome;
import org.jixiao.model.appraisal.AppraisalFactory;
import org.jixiao.model.appraisal.AppraisalPackage.Literals;
import org.jixiao.model.appraisal.AppraisedUnit;
import org.jixiao.model.appraisal.Correction;
import org.jixiao.model.base.BasePackage;
import org.jixiao.model.base.Event;
import org.jixiao.ui.common.BackgroundWork;
import org.jixiao.ui.common.Texts;
import org.jixiao.ui.common.UiThread;
import org.jixiao.ui.common.grid.Grid;
import org.jixiao.ui.editor.table.EnumWords;
import org.jixiao.ui.stage.appraisal.internal.AppraisalDocument;
import org.jixiao.ui.stage.appraisal.internal.AppraisalFlow;
import org.jixiao.ui.stage.appraisal.internal.UnitPage;
import org.jixiao.ui.stage.appraisal.internal.list.AskDialog;
import org.jixiao.ui.stage.appraisal.internal.list.Field;
import org.jixiao.ui.stage.appraisal.internal.list.Fields;
import org.jixiao.ui.stage.appraisal.internal.list.ListPane;
import org.jixiao.ui.stage.appraisal.internal.list.ListTable;
import org.jixiao.ui.stage.appraisal.internal.list.Moments;
import org.jixiao.ui.stage.appraisal.internal.list.Parties;
import org.jixiao.ui.stage.appraisal.internal.list.StepBar;
import org.jixiao.ui.stage.appraisal.internal.list.Tabs;

/** Appeals of the units with their answers, corrections of notified results, and the steps the appraisal has taken. */
public final class AppealPage extends UnitPage {

    private CTabFolder tabs;
    private ListPane<Appeal> appeals;
    private StepBar steps;
    private AppraisalFlow flow;
    private ListPane<Correction> corrections;
    private ListPane<Event> events;
    private CorrectionDialog asked;
    private AppraisedUnit correcting;
    private BackgroundWork<Prepared> preparing;

    /** The page of an open appraisal. */
    public AppealPage(AppraisalDocument document) {
        super(document, Texts.of(AppealPage.class));
    }

    @Override
    protected Control content(Composite parent) {
        tabs = Tabs.of(parent);
        Composite first = new Composite(tabs, SWT.NONE);
        GridLayoutFactory.fillDefaults().spacing(0, 0).applyTo(first);
        steps = new StepBar(first);
        GridDataFactory.fillDefaults().grab(true, false).applyTo(steps.control());
        flow = new AppraisalFlow(document(), first, this::commit);
        appeals = appeals(first);
        GridDataFactory.fillDefaults().grab(true, true).applyTo(appeals.control());
        Tabs.add(tabs, texts().get("appeals"), first);
        corrections = corrections();
        Tabs.add(tabs, texts().get("corrections"), corrections.control());
        Fields<Event> of = new Fields<>();
        events = new ListPane<>(tabs, document(), new ListTable<>(document(), BasePackage.Literals.WORK_ITEM__EVENTS, List.of(
                of.computed("TIME", texts().get("event.time"), 20, e -> Moments.text(e.getTime())),
                of.text(BasePackage.Literals.EVENT__ACTOR, 14).shown(), of.text(BasePackage.Literals.EVENT__ROLE, 16).shown(),
                of.text(BasePackage.Literals.EVENT__WHAT, 14).shown(), of.text(BasePackage.Literals.EVENT__FROM_STATE, 14).shown(),
                of.text(BasePackage.Literals.EVENT__TO_STATE, 14).shown(), of.longText(BasePackage.Literals.EVENT__COMMENT, 40).shown())),
                texts().get("events"), texts().get("events.empty"), 1, false);
        Tabs.add(tabs, texts().get("events"), events.control());
        preparing = document().work(texts().get("correct.job"), (copy, cancelled) -> document().acts().corrections().prepare(document().engine(), copy,
                asked.change(), document().today()), this::correct);
        return tabs;
    }

    private ListPane<Appeal> appeals(Composite parent) {
        Fields<Appeal> of = new Fields<>();
        ListPane<Appeal> pane = new ListPane<>(parent, document(), new ListTable<>(document(), Literals.APPRAISED_UNIT__APPEALS, List.of(
                of.day(Literals.APPEAL__RAISED_ON, 12).shown(), of.party(Literals.APPEAL__RAISED_BY, 14).shown(),
                of.computed("INDICATOR", texts().get("appeal.indicator"), 22, a -> indicators().getOrDefault(Objects.toString(a.getIndicatorId(), ""), "")),
                of.longText(Literals.APPEAL__TEXT, 36).shown(), of.number(Literals.APPEAL__WANTED, 10).shown(),
                of.word(Literals.APPEAL__OUTCOME, 12, new EnumWords<>(AppealOutcome.values())).shown(), of.longText(Literals.APPEAL__DECISION, 36).shown(),
                of.day(Literals.APPEAL__DECIDED_ON, 12).shown(), of.party(Literals.APPEAL__DECIDED_BY, 14).shown())), texts().get("appeals"),
                texts().get("appeals.empty"), 1, false);
        return pane.tool(texts().get("appeal.raise"), texts().get("appeal.raise.help"), () -> document().unit() != null, this::raise)
                .tool(texts().get("appeal.decide"), texts().get("appeal.decide.help"), () -> pane.selected() != null
                        && pane.selected().getOutcome() == AppealOutcome.OPEN, () -> decide(pane.selected())).onSelection(a -> showSteps());
    }

    private ListPane<Correction> corrections() {
        Fields<Correction> of = new Fields<>();
        return new ListPane<>(tabs, document(), new ListTable<>(document(), Literals.APPRAISED_UNIT__CORRECTIONS, List.of(
                of.computed("TIME", texts().get("event.time"), 20, c -> Moments.text(c.getTime())),
                of.party(Literals.CORRECTION__BY, 12).shown(), of.longText(Literals.CORRECTION__WHAT, 26).shown(),
                of.text(Literals.CORRECTION__BEFORE, 12).shown(), of.text(Literals.CORRECTION__AFTER, 12).shown(),
                of.number(Literals.CORRECTION__TOTAL_BEFORE, 12).shown(), of.number(Literals.CORRECTION__TOTAL_AFTER, 12).shown(),
                of.whole(Literals.CORRECTION__RANK_BEFORE, 8).shown(), of.whole(Literals.CORRECTION__RANK_AFTER, 8).shown(),
                of.longText(Literals.CORRECTION__REASON, 36).shown(), of.text(Literals.CORRECTION__DOCUMENT_NUMBER, 16).shown())),
                texts().get("corrections"), texts().get("corrections.empty"), 1, false)
                .tool(texts().get("correct.new"), texts().get("correct.new.help"), () -> document().isLocked() && document().unit() != null, this::ask);
    }

    /** The indicators of the chosen unit by their ids. */
    private Map<String, String> indicators() {
        Map<String, String> names = new LinkedHashMap<>();
        if (document().unit() != null) {
            document().unit().getIndicators().forEach(i -> names.put(i.getId(), Objects.toString(i.getName(), "")));
        }
        return names;
    }

    private void raise() {
        AppraisedUnit unit = document().unit();
        Appeal start = AppraisalFactory.eINSTANCE.createAppeal();
        start.setRaisedOn(document().today());
        start.setRaisedBy(Parties.named(Objects.toString(unit.getName(), "")));
        Fields<Appeal> of = new Fields<>();
        new AskDialog<>(document(), texts().get("appeal.raise"), texts().get("appeal.message", Objects.toString(unit.getName(), "")), start,
                List.of(of.day(Literals.APPEAL__RAISED_ON, 12), of.party(Literals.APPEAL__RAISED_BY, 14),
                        of.pick(Literals.APPEAL__INDICATOR_ID, 20, indicators()), of.longText(Literals.APPEAL__TEXT, 36), of.number(Literals.APPEAL__WANTED, 10)),
                made -> document().acts().appeals().raise(unit, made)).open();
    }

    private void decide(Appeal appeal) {
        AppraisedUnit unit = document().unit();
        Map<String, String> made = new LinkedHashMap<>();
        unit.getCorrections().forEach(c -> made.put(c.getId(), Objects.toString(c.getWhat(), "") + "  " + Objects.toString(c.getReason(), "")));
        Appeal start = AppraisalFactory.eINSTANCE.createAppeal();
        start.setDecidedOn(document().today());
        start.setDecidedBy(Parties.named(document().user().person()));
        Fields<Appeal> of = new Fields<>();
        List<Field<Appeal>> fields = new ArrayList<>(List.of(
                of.word(Literals.APPEAL__OUTCOME, 12, new EnumWords<>(AppealOutcome.UPHELD, AppealOutcome.PARTLY_UPHELD, AppealOutcome.REJECTED)),
                of.longText(Literals.APPEAL__DECISION, 36), of.day(Literals.APPEAL__DECIDED_ON, 12), of.party(Literals.APPEAL__DECIDED_BY, 14)));
        if (!made.isEmpty()) {
            fields.add(of.pick(Literals.APPEAL__CORRECTION_ID, 30, made));
        }
        new AskDialog<>(document(), texts().get("appeal.decide"), Objects.toString(appeal.getText(), ""), start, fields,
                d -> document().acts().appeals().decide(unit, appeal,
                        new AppealCommands.Decision(d.getOutcome(), d.getDecision(), d.getDecidedBy(), d.getDecidedOn(), d.getCorrectionId()))).open();
    }

    private void ask() {
        correcting = document().unit();
        CorrectionDialog dialog = new CorrectionDialog(document(), correcting, texts());
        if (dialog.open() == Window.OK) {
            asked = dialog;
            preparing.request();
        }
    }

    /** Says what the correction changes, also for other units, and makes it when that is wanted. */
    private void correct(Prepared prepared) {
        String moves = new CorrectionWords(document(), texts()).moves(prepared.after(), correcting);
        int answer = document().dialogs().ask(UiThread.shell(), texts().get("correct"), words(asked, moves), texts().get("correct.yes"), texts().get("correct.no"));
        if (answer == 0) {
            document().attempt(texts().get("correct"), () -> document().acts().corrections().correct(correcting, prepared, asked.grounds()));
        }
    }

    private String words(CorrectionDialog dialog, String moves) {
        String what = dialog.chosen().name();
        String before = dialog.change().before();
        return dialog.chosen().isRemoval() ? texts().get("correct.preview.remove", what, moves)
                : before.isEmpty() ? texts().get("correct.preview.first", what, dialog.change().after(), moves)
                : texts().get("correct.preview", what, before, dialog.change().after(), moves);
    }

    private void showSteps() {
        steps.show(appeals.selected() == null ? null : flow.of(appeals.selected()));
    }

    @Override
    protected void show() {
        appeals.show(document().unit());
        corrections.show(document().unit());
        events.show(document().appraisal());
        showSteps();
    }

    @Override
    protected List<Grid> grids() {
        return List.of(appeals.grid(), corrections.grid(), events.grid());
    }

    @Override
    public boolean reveal(EObject object, EStructuralFeature feature) {
        if (!(object instanceof Appeal && object.eContainer() instanceof AppraisedUnit unit)) {
            return false;
        }
        document().choose(unit);
        show();
        tabs.setSelection(0);
        return appeals.reveal(object, feature);
    }

    /** Brings a tab to the front, for tests. */
    public void front(int tab) {
        tabs.setSelection(tab);
    }

    /** The appeals of the chosen unit, for tests. */
    public Grid appeals() {
        return appeals.grid();
    }

    /** The corrections of the chosen unit, for tests. */
    public Grid correctionList() {
        return corrections.grid();
    }
}
