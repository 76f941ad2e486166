package org.jixiao.ui.stage.appraisal.internal.setup;

import java.util.List;

import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.CTabFolder;
import org.eclipse.swt.custom.SashForm;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.jixiao.model.appraisal.AppraisalGroup;
import org.jixiao.model.appraisal.AppraisalPackage.Literals;
import org.jixiao.model.appraisal.AppraisedUnit;
import org.jixiao.model.appraisal.BallotOption;
import org.jixiao.model.appraisal.ClassRule;
import org.jixiao.model.appraisal.ComprehensiveItem;
import org.jixiao.model.appraisal.FilingRule;
import org.jixiao.model.appraisal.GroupKind;
import org.jixiao.model.appraisal.ItemAggregation;
import org.jixiao.model.appraisal.TieBreaker;
import org.jixiao.model.appraisal.TierRule;
import org.jixiao.model.rules.RoundingKind;
import org.jixiao.model.rules.RoundingPolicy;
import org.jixiao.model.rules.RulesPackage;
import org.jixiao.ui.common.Texts;
import org.jixiao.ui.common.grid.Grid;
import org.jixiao.ui.editor.table.EnumWords;
import org.jixiao.ui.stage.appraisal.internal.AppraisalDocument;
import org.jixiao.ui.stage.appraisal.internal.list.Field;
import org.jixiao.ui.stage.appraisal.internal.list.FieldForm;
import org.jixiao.ui.stage.appraisal.internal.list.Fields;
import org.jixiao.ui.stage.appraisal.internal.list.ListPane;
import org.jixiao.ui.stage.appraisal.internal.list.ListTable;
import org.jixiao.ui.stage.appraisal.internal.list.Maker;
import org.jixiao.ui.stage.appraisal.internal.list.Tabs;

/** The rules of a group: everything the founding plan leaves open is a field here. */
final class GroupPane {

    private final AppraisalDocument document;
    private final Composite root;
    private final FieldForm<AppraisalGroup> form;
    private final FieldForm<FilingRule> filing;
    private final FieldForm<RoundingPolicy> rounding;
    private final ListPane<AppraisedUnit> units;
    private final ListPane<ComprehensiveItem> items;
    private final ListPane<BallotOption> options;
    private final ListPane<TierRule> tiers;
    private final ListPane<ClassRule> classes;
    private final Maker make;
    private AppraisalGroup group;

    GroupPane(Composite parent, AppraisalDocument document, Texts texts) {
        this.document = document;
        root = new Composite(parent, SWT.NONE);
        GridLayoutFactory.fillDefaults().spacing(0, 4).applyTo(root);
        form = form(texts);
        GridDataFactory.fillDefaults().grab(true, false).applyTo(form.control());
        CTabFolder tabs = Tabs.of(root);
        GridDataFactory.fillDefaults().grab(true, true).applyTo(tabs);
        units = ListPane.of(tabs, document, Literals.APPRAISAL_GROUP__UNITS, unitFields(), texts.get("units"), texts.get("units.empty"));
        Tabs.add(tabs, texts.get("units"), units.control());
        SashForm parts = new SashForm(tabs, SWT.VERTICAL);
        items = ListPane.of(parts, document, Literals.APPRAISAL_GROUP__COMPREHENSIVE_ITEMS, itemFields(), texts.get("items"), texts.get("items.empty"))
                .onSelection(item -> showOptions());
        options = ListPane.of(parts, document, Literals.COMPREHENSIVE_ITEM__OPTIONS, optionFields(), texts.get("options"), texts.get("options.empty"));
        parts.setWeights(60, 40);
        Tabs.add(tabs, texts.get("items"), parts);
        classes = ListPane.of(tabs, document, Literals.APPRAISAL_GROUP__CLASS_RULES, classFields(), texts.get("classes"), texts.get("classes.empty"));
        Tabs.add(tabs, texts.get("classes"), classes.control());
        tiers = new ListPane<>(tabs, document, new ListTable<>(document, Literals.APPRAISAL_GROUP__TIER_RULES, tierFields()), texts.get("tiers"),
                texts.get("tiers.empty"), 1, false).editable();
        Tabs.add(tabs, texts.get("tiers"), tiers.control());
        Composite more = new Composite(tabs, SWT.NONE);
        GridLayoutFactory.fillDefaults().numColumns(1).applyTo(more);
        Fields<FilingRule> ofFiling = new Fields<>();
        filing = new FieldForm<FilingRule>(more, document, 3).add(ofFiling.text(Literals.FILING_RULE__NAME, 20))
                .add(ofFiling.number(Literals.FILING_RULE__PER_LATE, 10)).add(ofFiling.number(Literals.FILING_RULE__PER_MISSING, 10))
                .add(ofFiling.whole(Literals.FILING_RULE__FREE, 10)).add(ofFiling.number(Literals.FILING_RULE__CAP, 10))
                .add(ofFiling.text(Literals.FILING_RULE__CLAUSE_ID, 20));
        GridDataFactory.fillDefaults().grab(true, false).applyTo(filing.control());
        Fields<RoundingPolicy> ofRounding = new Fields<>();
        rounding = new FieldForm<RoundingPolicy>(more, document, 3).add(ofRounding.whole(RulesPackage.Literals.ROUNDING_POLICY__RATE_DIGITS, 8))
                .add(ofRounding.whole(RulesPackage.Literals.ROUNDING_POLICY__INDICATOR_DIGITS, 8))
                .add(ofRounding.whole(RulesPackage.Literals.ROUNDING_POLICY__TOTAL_DIGITS, 8))
                .add(ofRounding.word(RulesPackage.Literals.ROUNDING_POLICY__MODE, 12, new EnumWords<>(RoundingKind.values())));
        GridDataFactory.fillDefaults().grab(true, false).applyTo(rounding.control());
        make = new Maker(more, document).add(texts.get("filingRule.make"), () -> group, Literals.APPRAISAL_GROUP__FILING_RULE)
                .add(texts.get("rounding.make"), () -> group, Literals.APPRAISAL_GROUP__ROUNDING);
        GridDataFactory.fillDefaults().grab(true, false).applyTo(make.control());
        Tabs.add(tabs, texts.get("filingRule"), more);
    }

    private FieldForm<AppraisalGroup> form(Texts texts) {
        Fields<AppraisalGroup> of = new Fields<>();
        return new FieldForm<AppraisalGroup>(root, document, 4).add(of.text(Literals.APPRAISAL_GROUP__NAME, 20))
                .add(of.word(Literals.APPRAISAL_GROUP__KIND, 16, new EnumWords<>(GroupKind.DIRECT_UNIT, GroupKind.COUNTY_BUREAU, GroupKind.OTHER)))
                .add(of.number(Literals.APPRAISAL_GROUP__INDICATOR_POINTS, 10))
                .add(of.yes(Literals.APPRAISAL_GROUP__SCALE_TO_FULL, 8).help(texts.get("scale.help")))
                .add(of.yes(Literals.APPRAISAL_GROUP__EXCEED_POINTS, 8).help(texts.get("exceed.help")))
                .add(of.number(Literals.APPRAISAL_GROUP__OUTLIER_RATIO, 8).help(texts.get("outlier.help")))
                .add(of.number(Literals.APPRAISAL_GROUP__BONUS_CAP, 8).help(texts.get("cap.help")))
                .add(of.number(Literals.APPRAISAL_GROUP__DEDUCTION_CAP, 8).help(texts.get("cap.help")))
                .add(of.words(Literals.APPRAISAL_GROUP__TIE_BREAKERS, 20, new EnumWords<>(TieBreaker.values())))
                .add(of.text(Literals.APPRAISAL_GROUP__TEXT, 40));
    }

    private static List<Field<AppraisedUnit>> unitFields() {
        Fields<AppraisedUnit> of = new Fields<>();
        return List.of(of.text(Literals.APPRAISED_UNIT__NAME, 30), of.text(Literals.APPRAISED_UNIT__CODE, 12), of.party(Literals.APPRAISED_UNIT__HEAD, 14));
    }

    private static List<Field<ComprehensiveItem>> itemFields() {
        Fields<ComprehensiveItem> of = new Fields<>();
        return List.of(of.text(Literals.COMPREHENSIVE_ITEM__NAME, 24), of.text(Literals.COMPREHENSIVE_ITEM__CODE, 12),
                of.number(Literals.COMPREHENSIVE_ITEM__FULL_POINTS, 10),
                of.word(Literals.COMPREHENSIVE_ITEM__AGGREGATION, 16, new EnumWords<>(ItemAggregation.values())),
                of.whole(Literals.COMPREHENSIVE_ITEM__DROP_HIGHEST, 10), of.whole(Literals.COMPREHENSIVE_ITEM__DROP_LOWEST, 10),
                of.number(Literals.COMPREHENSIVE_ITEM__FULL_MARK, 10), of.yes(Literals.COMPREHENSIVE_ITEM__ANONYMOUS, 8),
                of.longText(Literals.COMPREHENSIVE_ITEM__TEXT, 36));
    }

    private static List<Field<BallotOption>> optionFields() {
        Fields<BallotOption> of = new Fields<>();
        return List.of(of.text(Literals.BALLOT_OPTION__NAME, 16), of.text(Literals.BALLOT_OPTION__CODE, 12), of.number(Literals.BALLOT_OPTION__FACTOR, 10));
    }

    private static List<Field<TierRule>> tierFields() {
        Fields<TierRule> of = new Fields<>();
        return List.of(of.text(Literals.TIER_RULE__NAME, 16), of.number(Literals.TIER_RULE__POINTS, 12), of.number(Literals.TIER_RULE__SHARE_TO, 14));
    }

    private static List<Field<ClassRule>> classFields() {
        Fields<ClassRule> of = new Fields<>();
        return List.of(of.text(Literals.CLASS_RULE__NAME, 18), of.whole(Literals.CLASS_RULE__COUNT, 10), of.number(Literals.CLASS_RULE__SHARE, 10),
                of.whole(Literals.CLASS_RULE__EXTRA_WHEN_COMMENDED, 12), of.number(Literals.CLASS_RULE__LOWER_BOUND, 12),
                of.yes(Literals.CLASS_RULE__UNQUALIFIED, 10), of.longText(Literals.CLASS_RULE__TEXT, 40));
    }

    Control show(AppraisalGroup shown) {
        group = shown;
        form.show(shown);
        filing.show(shown.getFilingRule());
        rounding.show(shown.getRounding());
        make.show();
        units.show(shown);
        items.show(shown);
        showOptions();
        tiers.show(shown);
        classes.show(shown);
        return root;
    }

    private void showOptions() {
        options.show(items.selected());
    }

    List<Grid> grids() {
        return List.of(items.grid(), options.grid(), tiers.grid(), classes.grid(), units.grid());
    }

    void commit() {
        form.commit();
        filing.commit();
        rounding.commit();
    }
}
