package org.jixiao.ui.tests;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;

import org.jixiao.appraisal.filing.FilingCalendar;
import org.jixiao.core.document.ModelNamespaces;
import org.jixiao.model.appraisal.Appraisal;
import org.jixiao.model.appraisal.AppraisalFactory;
import org.jixiao.model.appraisal.AppraisalGroup;
import org.jixiao.model.appraisal.AppraisalIndicator;
import org.jixiao.model.appraisal.AppraisedUnit;
import org.jixiao.model.appraisal.BallotOption;
import org.jixiao.model.appraisal.ClassRule;
import org.jixiao.model.appraisal.ComprehensiveItem;
import org.jixiao.model.appraisal.Filing;
import org.jixiao.model.appraisal.FilingEntry;
import org.jixiao.model.appraisal.FilingPeriod;
import org.jixiao.model.appraisal.GroupKind;
import org.jixiao.model.appraisal.IndicatorCategory;
import org.jixiao.model.appraisal.IndicatorOrigin;
import org.jixiao.model.appraisal.ItemAggregation;
import org.jixiao.model.appraisal.TierRule;
import org.jixiao.model.base.BaseFactory;
import org.jixiao.model.base.FundingAction;
import org.jixiao.model.base.Nature;
import org.jixiao.model.base.Party;
import org.jixiao.model.base.Quantity;
import org.jixiao.model.base.QuantityKind;
import org.jixiao.model.base.ValueState;
import org.jixiao.model.rules.ConsequenceRule;
import org.jixiao.model.rules.Deadline;
import org.jixiao.model.rules.DeadlineKind;
import org.jixiao.model.rules.RulesFactory;
import org.jixiao.model.rules.ScoringRule;

/** The appraisal of a transport bureau as a test needs it: two groups, units with indicators of 1000 points, filings of some months. */
final class AppraisalSample {

    private static final AppraisalFactory MAKE = make();
    private static final String METHODS = "org.jixiao.scoring.methods.";
    private static final String[] UNITS = {"公路养护中心", "运输管理处", "港航事务中心", "质量监督站", "执法支队", "信息中心", "公路设计院", "客运站场中心"};
    private static final String[] COUNTIES = {"东县交通局", "西县交通局", "南区经贸局"};
    private static final String[] NAMES = {"农村公路养护里程", "危桥改造座数", "旅客周转量", "安全生产责任事故", "信访办结率", "争取上级资金", "党建活动开展", "政务信息报送"};

    private AppraisalSample() {
    }

    /** The packages of the model need each other; all threads must begin with the same one, or two of them wait for each other for ever. */
    private static AppraisalFactory make() {
        ModelNamespaces.packages();
        return AppraisalFactory.eINSTANCE;
    }

    /**
     * An appraisal.
     *
     * @param units direct units beside three county bureaus
     * @param indicators of each direct unit
     * @param months filed in time by every direct unit
     */
    static Appraisal of(int year, int units, int indicators, int months) {
        Appraisal appraisal = MAKE.createAppraisal();
        appraisal.setId("appraisal");
        appraisal.setTitle("市交通运输局单位绩效考评");
        appraisal.setYear(year);
        appraisal.setOrganiser(party("市交通运输局考评办"));
        appraisal.setCalendar(RulesFactory.eINSTANCE.createCalendar());
        appraisal.getCalendar().setId("calendar");
        deadline(appraisal, FilingCalendar.MONTHLY, DeadlineKind.EVERY_MONTH, 30, null);
        deadline(appraisal, FilingCalendar.QUARTERLY, DeadlineKind.QUARTER_END, null, 5);
        appraisal.getGroups().add(direct(year, units, indicators, months));
        appraisal.getGroups().add(counties());
        ConsequenceRule twice = RulesFactory.eINSTANCE.createConsequenceRule();
        twice.setId("twice");
        twice.setName("连续两年不达标");
        twice.getGrades().add("不达标单位");
        twice.setConsecutiveYears(2);
        twice.setAction(FundingAction.NONE);
        twice.setText("调整主要负责人工作岗位");
        appraisal.getConsequenceRules().add(twice);
        return appraisal;
    }

    private static void deadline(Appraisal appraisal, String code, DeadlineKind kind, Integer day, Integer before) {
        Deadline deadline = RulesFactory.eINSTANCE.createDeadline();
        deadline.setId(code);
        deadline.setCode(code);
        deadline.setName(code);
        deadline.setKind(kind);
        deadline.setDay(day);
        deadline.setAmount(before);
        appraisal.getCalendar().getDeadlines().add(deadline);
    }

    private static AppraisalGroup direct(int year, int units, int indicators, int months) {
        AppraisalGroup group = MAKE.createAppraisalGroup();
        group.setId("direct");
        group.setName("局直属单位");
        group.setKind(GroupKind.DIRECT_UNIT);
        group.setIndicatorPoints(new BigDecimal("1000"));
        group.setOutlierRatio(new BigDecimal("1.3"));
        item(group, "leaders", "领导评价", "60", ItemAggregation.MEAN);
        item(group, "adhoc", "承接临时性工作", "20", ItemAggregation.DIRECT);
        ComprehensiveItem ballot = item(group, "public", "群众评议", "20", ItemAggregation.VOTES);
        for (String[] option : List.of(new String[] {"A", "好", "1.0"}, new String[] {"B", "较好", "0.8"}, new String[] {"C", "差", "0.3"})) {
            BallotOption made = MAKE.createBallotOption();
            made.setCode(option[0]);
            made.setName(option[1]);
            made.setFactor(new BigDecimal(option[2]));
            ballot.getOptions().add(made);
        }
        classRule(group, "综合优胜单位", 1, null, false);
        classRule(group, "优胜单位", 1, null, false);
        classRule(group, "达标单位", null, "600", false);
        classRule(group, "不达标单位", null, null, true);
        for (int i = 0; i < units; i++) {
            group.getUnits().add(unit(year, i, indicators, months));
        }
        return group;
    }

    private static ComprehensiveItem item(AppraisalGroup group, String code, String name, String full, ItemAggregation how) {
        ComprehensiveItem item = MAKE.createComprehensiveItem();
        item.setId("item-" + code);
        item.setCode(code);
        item.setName(name);
        item.setFullPoints(new BigDecimal(full));
        item.setAggregation(how);
        group.getComprehensiveItems().add(item);
        return item;
    }

    private static void classRule(AppraisalGroup group, String name, Integer count, String line, boolean unqualified) {
        ClassRule rule = MAKE.createClassRule();
        rule.setName(name);
        rule.setCount(count);
        rule.setLowerBound(line == null ? null : new BigDecimal(line));
        rule.setUnqualified(unqualified);
        group.getClassRules().add(rule);
    }

    private static AppraisalGroup counties() {
        AppraisalGroup group = MAKE.createAppraisalGroup();
        group.setId("counties");
        group.setName("县(区)交通局");
        group.setKind(GroupKind.COUNTY_BUREAU);
        item(group, "departments", "市公路、运管部门评价", "400", ItemAggregation.DIRECT);
        for (String[] tier : List.of(new String[] {"第一档", "600"}, new String[] {"第二档", "500"}, new String[] {"第三档", "400"})) {
            TierRule rule = MAKE.createTierRule();
            rule.setName(tier[0]);
            rule.setPoints(new BigDecimal(tier[1]));
            group.getTierRules().add(rule);
        }
        for (String name : COUNTIES) {
            AppraisedUnit unit = MAKE.createAppraisedUnit();
            unit.setId("county-" + group.getUnits().size());
            unit.setName(name);
            group.getUnits().add(unit);
        }
        return group;
    }

    private static AppraisedUnit unit(int year, int number, int indicators, int months) {
        AppraisedUnit unit = MAKE.createAppraisedUnit();
        unit.setId("unit-" + number);
        unit.setCode("U%02d".formatted(number + 1));
        unit.setName(UNITS[number % UNITS.length] + (number < UNITS.length ? "" : String.valueOf(number / UNITS.length + 1)));
        unit.setHead(party("负责人" + (number + 1)));
        int each = 1000 / indicators;
        for (int i = 0; i < indicators; i++) {
            unit.getIndicators().add(indicator(number, i, i == 0 ? 1000 - each * (indicators - 1) : each));
        }
        for (int month = 1; month <= months; month++) {
            unit.getFilings().add(filing(year, unit, number, month));
        }
        return unit;
    }

    private static AppraisalIndicator indicator(int unit, int number, int points) {
        AppraisalIndicator indicator = MAKE.createAppraisalIndicator();
        indicator.setId("indicator-" + unit + "-" + number);
        indicator.setCode("I%02d".formatted(number + 1));
        indicator.setName(NAMES[number % NAMES.length] + (number < NAMES.length ? "" : String.valueOf(number / NAMES.length + 1)));
        indicator.setCategory(number % 2 == 0 ? IndicatorCategory.KEY_PERFORMANCE : IndicatorCategory.KEY_TASK);
        indicator.setOrigin(IndicatorOrigin.VALUES.get(number % IndicatorOrigin.VALUES.size()));
        indicator.setPoints(BigDecimal.valueOf(points));
        indicator.setResponsible(party(number % 2 == 0 ? "计划科" : "办公室"));
        boolean accidents = number % NAMES.length == 3;
        indicator.setNature(accidents ? Nature.LE : Nature.GE);
        indicator.setUnit(accidents ? "起" : "件");
        indicator.setTarget(quantity(accidents ? "0" : "120"));
        ScoringRule rule = RulesFactory.eINSTANCE.createScoringRule();
        rule.setId(indicator.getId() + "-rule");
        rule.setName(accidents ? "否决计分法" : "完成比例法");
        rule.setMethodId(METHODS + (accidents ? "veto" : "completion-ratio"));
        indicator.setRule(rule);
        return indicator;
    }

    private static Filing filing(int year, AppraisedUnit unit, int number, int month) {
        Filing filing = MAKE.createFiling();
        filing.setId(unit.getId() + "-" + month);
        filing.setPeriod(FilingPeriod.MONTH);
        filing.setOrdinal(month);
        filing.setFiledOn(YearMonth.of(year, month).atDay(26));
        if (number == 1 && month == 2) {
            filing.setFiledOn(LocalDate.of(year, 3, 4));
        }
        filing.setFiler(party("填报员"));
        for (AppraisalIndicator indicator : unit.getIndicators()) {
            FilingEntry entry = MAKE.createFilingEntry();
            entry.setId(filing.getId() + "-" + indicator.getId());
            entry.setIndicatorId(indicator.getId());
            boolean accidents = indicator.getNature() == Nature.LE;
            entry.setValue(quantity(String.valueOf(accidents ? 0 : month * 10 - number % 5)));
            entry.setState(ValueState.REPORTED);
            filing.getEntries().add(entry);
        }
        return filing;
    }

    private static Quantity quantity(String number) {
        Quantity quantity = BaseFactory.eINSTANCE.createQuantity();
        quantity.setKind(QuantityKind.NUMBER);
        quantity.setText(number);
        quantity.setNumber(new BigDecimal(number));
        return quantity;
    }

    private static Party party(String name) {
        Party party = BaseFactory.eINSTANCE.createParty();
        party.setName(name);
        return party;
    }
}
