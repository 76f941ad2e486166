package org.jixiao.ui.stage.appraisal.internal.assess;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Stream;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.eclipse.swt.custom.CTabFolder;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.jixiao.model.appraisal.Adjustment;
import org.jixiao.model.appraisal.AdjustmentKind;
import org.jixiao.model.appraisal.AppraisalFactory;
import org.jixiao.model.appraisal.AppraisalGroup;
import org.jixiao.model.appraisal.AppraisalPackage.Literals;
import org.jixiao.model.appraisal.AppraisedUnit;
import org.jixiao.model.appraisal.Ballot;
import org.jixiao.model.appraisal.LeaderScore;
import org.jixiao.model.appraisal.TierPlacement;
import org.jixiao.model.appraisal.UnitVeto;
import org.jixiao.model.base.Party;
import org.jixiao.ui.common.Texts;
import org.jixiao.ui.common.grid.Grid;
import org.jixiao.ui.editor.table.EnumWords;
import org.jixiao.ui.stage.appraisal.internal.AppraisalDocument;
import org.jixiao.ui.stage.appraisal.internal.UnitPage;
import org.jixiao.ui.stage.appraisal.internal.list.AskDialog;
import org.jixiao.ui.stage.appraisal.internal.list.Field;
import org.jixiao.ui.stage.appraisal.internal.list.Fields;
import org.jixiao.ui.stage.appraisal.internal.list.ListPane;
import org.jixiao.ui.stage.appraisal.internal.list.ListTable;
import org.jixiao.ui.stage.appraisal.internal.list.Parties;
import org.jixiao.ui.stage.appraisal.internal.list.Tabs;

/** What people judge: the comprehensive assessment, additions and deductions, vetoes, and the tiers of county bureaus. */
public final class AssessPage extends UnitPage {

    private CTabFolder tabs;
    private MarkPane marks;
    private ListPane<Adjustment> adjustments;
    private ListPane<UnitVeto> vetoes;
    private ListPane<AppraisedUnit> tiers;

    /** The page of an open appraisal. */
    public AssessPage(AppraisalDocument document) {
        super(document, Texts.of(AssessPage.class));
    }

    @Override
    protected Control content(Composite parent) {
        tabs = Tabs.of(parent);
        marks = new MarkPane(tabs, document(), texts());
        Tabs.add(tabs, texts().get("marks.tab"), marks.control());
        adjustments = new ListPane<>(tabs, document(), new ListTable<>(document(), Literals.APPRAISED_UNIT__ADJUSTMENTS,
                adjustmentFields().stream().map(Field::shown).toList()), texts().get("adjustments"), texts().get("adjustments.empty"), 1, false);
        adjustments.tool(texts().get("adjustment.new"), texts().get("adjustment.new.help"), this::canAdd, this::adjust)
                .tool(texts().get("adjustment.remove"), "", () -> document().canEdit() && adjustments.selected() != null, () -> document()
                        .attempt(texts().get("refused"), () -> document().acts().adjustments().remove(document().unit(), adjustments.selected())));
        Tabs.add(tabs, texts().get("adjustments"), adjustments.control());
        vetoes = new ListPane<>(tabs, document(), new ListTable<>(document(), Literals.APPRAISED_UNIT__VETOES,
                vetoFields().stream().map(Field::shown).toList()), texts().get("vetoes"), texts().get("vetoes.empty"), 1, false);
        vetoes.tool(texts().get("veto.new"), texts().get("veto.new.help"), this::canAdd, this::veto)
                .tool(texts().get("veto.remove"), "", () -> document().canEdit() && vetoes.selected() != null, () -> document()
                        .attempt(texts().get("refused"), () -> document().acts().adjustments().remove(document().unit(), vetoes.selected())));
        Tabs.add(tabs, texts().get("vetoes"), vetoes.control());
        tiers = tiers();
        Tabs.add(tabs, texts().get("tiers"), tiers.control());
        return tabs;
    }

    private boolean canAdd() {
        return document().canEdit() && document().unit() != null;
    }

    private static List<Field<Adjustment>> adjustmentFields() {
        Fields<Adjustment> of = new Fields<>();
        return List.of(of.word(Literals.ADJUSTMENT__KIND, 8, new EnumWords<>(AdjustmentKind.values())), of.number(Literals.ADJUSTMENT__POINTS, 8),
                of.longText(Literals.ADJUSTMENT__REASON, 36), of.text(Literals.ADJUSTMENT__AWARD_KEY, 18), of.text(Literals.ADJUSTMENT__DOCUMENT_NUMBER, 18),
                of.day(Literals.ADJUSTMENT__DATE, 12), of.party(Literals.ADJUSTMENT__DECIDED_BY, 14));
    }

    private static List<Field<UnitVeto>> vetoFields() {
        Fields<UnitVeto> of = new Fields<>();
        return List.of(of.longText(Literals.UNIT_VETO__REASON, 40), of.text(Literals.UNIT_VETO__DOCUMENT_NUMBER, 18), of.day(Literals.UNIT_VETO__DATE, 12),
                of.party(Literals.UNIT_VETO__DECIDED_BY, 14));
    }

    private void adjust() {
        AppraisedUnit unit = document().unit();
        Adjustment start = AppraisalFactory.eINSTANCE.createAdjustment();
        start.setDate(document().today());
        start.setDecidedBy(decider());
        new AskDialog<>(document(), texts().get("adjustment.new"), texts().get("adjustment.message", Objects.toString(unit.getName(), "")), start,
                adjustmentFields(), made -> document().acts().adjustments().adjust(unit, made)).open();
    }

    /** Who decides is usually the office that appraises. */
    private Party decider() {
        String office = Parties.name(document().appraisal().getOrganiser());
        return Parties.named(office.isBlank() ? document().user().person() : office);
    }

    private void veto() {
        AppraisedUnit unit = document().unit();
        UnitVeto start = AppraisalFactory.eINSTANCE.createUnitVeto();
        start.setDate(document().today());
        start.setDecidedBy(decider());
        new AskDialog<>(document(), texts().get("veto.new"), texts().get("veto.message", Objects.toString(unit.getName(), "")), start, vetoFields(),
                made -> document().acts().adjustments().veto(unit, made)).open();
    }

    private ListPane<AppraisedUnit> tiers() {
        Fields<AppraisedUnit> of = new Fields<>();
        ListPane<AppraisedUnit> pane = new ListPane<>(tabs, document(), new ListTable<>(document(), Literals.APPRAISAL_GROUP__UNITS, List.of(
                of.text(Literals.APPRAISED_UNIT__NAME, 26).shown(), of.computed("TIER", texts().get("tier.name"), 14, u -> tier(u, TierPlacement::getTierName)),
                of.figure("RANK", texts().get("tier.rank"), 10, u -> tier(u, TierPlacement::getRank)),
                of.figure("OF", texts().get("tier.total"), 10, u -> tier(u, TierPlacement::getTotal)),
                of.figure("POINTS", texts().get("tier.points"), 16, this::tierPoints))), texts().get("tiers"), texts().get("tiers.empty"), 1, false);
        pane.tool(texts().get("tier.enter"), texts().get("tier.enter.help"), () -> document().canEdit() && pane.selected() != null
                && !document().group().getTierRules().isEmpty(), () -> enterTier(pane.selected()));
        return pane;
    }

    private static String tier(AppraisedUnit unit, Function<TierPlacement, Object> part) {
        return unit.getTier() == null ? "" : Objects.toString(part.apply(unit.getTier()), "");
    }

    private String tierPoints(AppraisedUnit unit) {
        return document().standings().of(unit).flatMap(s -> s.points().tier()).map(t -> t.points().text()).orElse("");
    }

    private void enterTier(AppraisedUnit unit) {
        AppraisalGroup group = AppraisalDocument.group(unit);
        TierPlacement start = unit.getTier() == null ? AppraisalFactory.eINSTANCE.createTierPlacement()
                : EcoreUtil.copy(unit.getTier());
        Fields<TierPlacement> of = new Fields<>();
        Map<String, String> names = new LinkedHashMap<>();
        group.getTierRules().forEach(r -> names.put(Objects.toString(r.getName(), ""), Objects.toString(r.getName(), "")));
        new AskDialog<>(document(), texts().get("tier.enter"), texts().get("tier.enter.help"), start, List.of(of.pick(Literals.TIER_PLACEMENT__TIER_NAME, 14, names),
                of.whole(Literals.TIER_PLACEMENT__RANK, 8), of.whole(Literals.TIER_PLACEMENT__TOTAL, 8)), made -> document().acts().marks().tier(unit, made)).open();
    }

    @Override
    protected void show() {
        marks.show();
        adjustments.show(document().unit());
        vetoes.show(document().unit());
        tiers.show(document().group() == null || document().group().getTierRules().isEmpty() ? null : document().group());
    }

    @Override
    protected List<Grid> grids() {
        return Stream.concat(marks.grids().stream(), Stream.of(adjustments.grid(), vetoes.grid(), tiers.grid())).toList();
    }

    @Override
    public boolean reveal(EObject object, EStructuralFeature feature) {
        if (!(object.eContainer() instanceof AppraisedUnit unit)) {
            return false;
        }
        int tab = switch (object) {
            case Ballot ballot -> 0;
            case LeaderScore mark -> 0;
            case Adjustment adjustment -> 1;
            case UnitVeto veto -> 2;
            default -> -1;
        };
        if (tab < 0) {
            return false;
        }
        document().choose(unit);
        show();
        tabs.setSelection(tab);
        return tab == 0 || (tab == 1 ? adjustments : vetoes).reveal(object, feature);
    }

    /** Shows the sheet of an assessor for a part of the chosen group, for tests. */
    public Grid sheet(int part, String by) {
        marks.sheet(part, by);
        return marks.grids().getFirst();
    }

    /** The adjustments of the chosen unit, for tests. */
    public Grid adjustments() {
        return adjustments.grid();
    }

    /** Brings a tab to the front, for tests. */
    public void front(int tab) {
        tabs.setSelection(tab);
    }
}
