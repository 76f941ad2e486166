package org.jixiao.cli.core.internal.bureau;

import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jixiao.appraisal.setup.NewAppraisal;
import org.jixiao.cli.core.internal.made.MadeValues;
import org.jixiao.cli.core.internal.made.StableIds;
import org.jixiao.model.appraisal.Appraisal;
import org.jixiao.model.appraisal.AppraisalFactory;
import org.jixiao.model.appraisal.AppraisalGroup;
import org.jixiao.model.appraisal.AppraisalIndicator;
import org.jixiao.model.appraisal.AppraisedUnit;
import org.jixiao.model.appraisal.GroupKind;
import org.jixiao.model.appraisal.LastYearResult;
import org.jixiao.model.base.ValueState;
import org.jixiao.model.rules.Scheme;
import org.jixiao.model.rules.ScoringRule;
import org.jixiao.packs.PackDescriptor;
import org.jixiao.stages.base.Copies;

/** Sets up a made-up bureau by a scheme: groups, units and their tables, before anything is filed. */
public final class BureauSetUp {

    private static final BigDecimal TOO_FEW = BigDecimal.TEN;

    private final Scheme scheme;
    private final PackDescriptor pack;
    private final long seed;
    private final int year;
    private final Map<AppraisedUnit, UnitPlan> plans = new LinkedHashMap<>();
    private final Map<String, ScoringRule> rules = new LinkedHashMap<>();

    /**
     * A bureau.
     *
     * @param scheme an appraisal is begun from it
     * @param pack the pack it comes from
     * @param seed the same seed gives the same bureau
     * @param year year of the appraisal
     */
    public BureauSetUp(Scheme scheme, PackDescriptor pack, long seed, int year) {
        this.scheme = scheme;
        this.pack = pack;
        this.seed = seed;
        this.year = year;
        scheme.getRules().forEach(rule -> rules.put(rule.getId(), rule));
    }

    /**
     * Makes it.
     *
     * @param units direct units
     * @param indicators for each of them
     * @param counties county bureaus
     */
    public Appraisal make(int units, int indicators, int counties) {
        Appraisal appraisal = NewAppraisal.of(scheme, pack, new NewAppraisal.Task(year + "年度单位绩效考评", year, MadeValues.party("市交通运输局")));
        UnitPlans made = new UnitPlans(seed);
        made.direct(units, indicators).forEach(plan -> unit(group(appraisal, GroupKind.DIRECT_UNIT), plan));
        made.counties(counties).forEach(plan -> unit(group(appraisal, GroupKind.COUNTY_BUREAU), plan));
        StableIds.give(appraisal, "bureau " + seed + " " + year);
        return appraisal;
    }

    /** The units with what will happen to them. */
    Map<AppraisedUnit, UnitPlan> plans() {
        return plans;
    }

    private static AppraisalGroup group(Appraisal appraisal, GroupKind kind) {
        return appraisal.getGroups().stream().filter(g -> g.getKind() == kind).findFirst().orElseThrow();
    }

    private void unit(AppraisalGroup group, UnitPlan plan) {
        AppraisedUnit unit = AppraisalFactory.eINSTANCE.createAppraisedUnit();
        unit.setName(plan.name());
        unit.setCode(plan.code());
        unit.setHead(MadeValues.party("主要负责人" + plan.code()));
        for (UnitPlan.Indicator planned : plan.indicators()) {
            unit.getIndicators().add(indicator(planned, plan.code() + "-%02d".formatted(unit.getIndicators().size() + 1)));
        }
        if (plan.fault() == BureauFault.WRONG_POINTS) {
            AppraisalIndicator first = unit.getIndicators().getFirst();
            first.setPoints(first.getPoints().subtract(TOO_FEW));
        }
        unit.setLastYear(lastYear(plan));
        group.getUnits().add(unit);
        plans.put(unit, plan);
    }

    private AppraisalIndicator indicator(UnitPlan.Indicator planned, String code) {
        IndicatorKind kind = planned.kind();
        AppraisalIndicator indicator = AppraisalFactory.eINSTANCE.createAppraisalIndicator();
        indicator.setCode(code);
        indicator.setName(kind.name());
        indicator.setCategory(kind.category());
        indicator.setOrigin(kind.origin());
        indicator.setUnit(kind.unit());
        indicator.setPoints(planned.points());
        indicator.setResponsible(MadeValues.party("责任科室" + (1 + kind.origin().getValue())));
        indicator.setTarget(planned.target() == null ? null : MadeValues.quantity(kind.sign(), planned.target(), kind.unit()));
        indicator.setRule(rule(kind.rule()));
        return indicator;
    }

    /** A copy of the scheme's rule; its examples stay with the scheme. */
    private ScoringRule rule(String key) {
        ScoringRule rule = Copies.fresh(rules.get(scheme.getId() + ".rule." + key));
        rule.getExamples().clear();
        rule.getItems().forEach(item -> item.getRule().getExamples().clear());
        return rule;
    }

    private LastYearResult lastYear(UnitPlan plan) {
        LastYearResult result = AppraisalFactory.eINSTANCE.createLastYearResult();
        result.setYear(year - 1);
        if (plan.fault() == BureauFault.DECIDED_VETO) {
            result.setState(ValueState.MISSING);
            return result;
        }
        boolean unqualified = plan.fault() == BureauFault.VETO;
        result.setState(ValueState.VERIFIED);
        result.setUnqualified(unqualified);
        result.setClassName(unqualified ? "不达标单位" : "达标单位");
        result.setSource((year - 1) + "年度绩效考评通报");
        return result;
    }
}
