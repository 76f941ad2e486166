package org.jixiao.appraisal.score;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.jixiao.model.appraisal.Appraisal;
import org.jixiao.model.appraisal.AppraisalGroup;
import org.jixiao.model.appraisal.AppraisalIndicator;
import org.jixiao.model.appraisal.AppraisedUnit;
import org.jixiao.model.appraisal.IndicatorCategory;
import org.jixiao.model.appraisal.UnitVeto;
import org.jixiao.model.rules.Clause;
import org.jixiao.packs.rules.ModelValues;
import org.jixiao.scoring.api.Decimals;
import org.jixiao.scoring.api.Flag;
import org.jixiao.scoring.api.Message;
import org.jixiao.scoring.api.MethodLookup;
import org.jixiao.scoring.api.Result;
import org.jixiao.scoring.api.RoundingPolicy;
import org.jixiao.scoring.api.Trace;

/**
 * Adds up a unit (domain.md 6.3): indicators + comprehensive assessment + additions − deductions; for county bureaus the departments' 400
 * points and the tier. Before the end of the year only the indicators are looked at: the rest is not known by then.
 */
public final class UnitScorer {

    private static final int WHOLE_YEAR = 12;

    private final IndicatorScorer indicators;

    /**
     * A scorer over the installed methods.
     *
     * @param clauses finds the clause a rule rests on by its id
     */
    public UnitScorer(MethodLookup methods, Function<String, Optional<Clause>> clauses) {
        indicators = new IndicatorScorer(methods, clauses);
    }

    /** Why the rule of an indicator cannot score it, or makes no sense for so many points; or nothing. */
    public Optional<Message> fault(AppraisalIndicator indicator) {
        return indicators.fault(indicator);
    }

    /** The points of one indicator with the whole trace. */
    public IndicatorPoints explain(Appraisal appraisal, AppraisalGroup group, AppraisedUnit unit, AppraisalIndicator indicator, int month) {
        CountedValue value = new UnitValues(unit, appraisal.getYear(), month).of(indicator);
        return indicators.score(indicator, value, group, ModelValues.rounding(group.getRounding()), Trace.recording());
    }

    /** The points of a unit at the end of a month, without traces of its indicators. */
    public UnitPoints score(Appraisal appraisal, AppraisalGroup group, AppraisedUnit unit, int month, LocalDate today) {
        RoundingPolicy rounding = ModelValues.rounding(group.getRounding());
        UnitValues values = new UnitValues(unit, appraisal.getYear(), month);
        List<IndicatorPoints> rows = new ArrayList<>(unit.getIndicators().size());
        for (AppraisalIndicator indicator : unit.getIndicators()) {
            rows.add(indicators.score(indicator, values.of(indicator), group, rounding, Trace.NONE));
        }
        List<Message> vetoes = new ArrayList<>();
        List<Message> possible = new ArrayList<>();
        List<Message> problems = new ArrayList<>();
        Sums sums = sum(rows, vetoes, possible);
        BigDecimal full = group.getIndicatorPoints();
        boolean scaled = scaled(group, sums.full);
        pointsAddUp(group, unit, sums.declared, problems);
        int scale = rounding.totalScale();
        Points part = scaled ? sums.all.scaled(full, sums.full, scale) : sums.all.rounded(scale);
        Points key = scaled ? sums.key.scaled(full, sums.full, scale) : sums.key.rounded(scale);
        boolean whole = month == WHOLE_YEAR;
        List<ItemPoints> items = whole ? group.getComprehensiveItems().stream().map(i -> ItemScorer.score(i, unit, rounding)).toList() : List.of();
        Optional<TierPoints> tier = whole ? TierPoints.of(unit.getTier(), group) : Optional.empty();
        AdjustmentPoints adjustments = AdjustmentPoints.of(unit, group);
        problems.addAll(adjustments.faults());
        FilingPoints filings = FilingPoints.of(appraisal, unit, month, today, group.getFilingRule());
        Points total = part;
        for (ItemPoints item : items) {
            total = total.plus(item.points());
        }
        total = total.plus(tier.map(TierPoints::points).orElse(Points.ZERO)).plus(Points.of(adjustments.bonus()))
                .minus(adjustments.deduction()).minus(filings.deduction()).rounded(scale);
        unit.getVetoes().forEach(v -> vetoes.add(veto(v)));
        return new UnitPoints(unit, group, month, rows, sums.all, sums.full, part, key, items, tier, adjustments, filings, total, vetoes,
                possible, problems, rounding);
    }

    private static boolean scaled(AppraisalGroup group, BigDecimal full) {
        return group.isScaleToFull() && group.getIndicatorPoints() != null && full.signum() > 0
                && full.compareTo(group.getIndicatorPoints()) != 0;
    }

    /** "各单位绩效评估指标赋分标准为1000分": each unit's points add up, or are scaled. */
    private static void pointsAddUp(AppraisalGroup group, AppraisedUnit unit, BigDecimal declared, List<Message> problems) {
        BigDecimal full = group.getIndicatorPoints();
        if (full != null && full.signum() > 0 && unit.getIndicators().isEmpty()) {
            problems.add(message("unit.noIndicators"));
        } else if (full != null && declared.compareTo(full) != 0) {
            problems.add(message(group.isScaleToFull() ? "unit.scaled" : "unit.points", Decimals.plain(declared), Decimals.plain(full)));
        }
    }

    private static final class Sums {
        private Points all = Points.ZERO;
        private Points key = Points.ZERO;
        private BigDecimal full = BigDecimal.ZERO;
        private BigDecimal declared = BigDecimal.ZERO;
    }

    private static Sums sum(List<IndicatorPoints> rows, List<Message> vetoes, List<Message> possible) {
        Sums sums = new Sums();
        Map<IndicatorCategory, Points> categories = new EnumMap<>(IndicatorCategory.class);
        Set<IndicatorCategory> fallen = EnumSet.noneOf(IndicatorCategory.class);
        Set<IndicatorCategory> doubtful = EnumSet.noneOf(IndicatorCategory.class);
        for (IndicatorPoints row : rows) {
            IndicatorCategory category = row.indicator().getCategory();
            sums.declared = sums.declared.add(row.full());
            if (!row.isNotApplicable()) {
                sums.full = sums.full.add(row.full());
                categories.merge(category, row.points(), Points::plus);
            }
            boolean settled = row.result() instanceof Result.Scored;
            if (row.result().flags().contains(Flag.VETO_CATEGORY)) {
                (settled ? fallen : doubtful).add(category);
            }
            if (row.result().flags().contains(Flag.VETO_WHOLE)) {
                (settled ? vetoes : possible).add(message("unit.veto", name(row.indicator())));
            }
        }
        categories.forEach((category, points) -> {
            Points counted = fallen.contains(category) ? Points.ZERO
                    : doubtful.contains(category) ? new Points(BigDecimal.ZERO.min(points.low()), points.high()) : points;
            sums.all = sums.all.plus(counted);
            if (category == IndicatorCategory.KEY_PERFORMANCE) {
                sums.key = counted;
            }
        });
        return sums;
    }

    private static Message veto(UnitVeto veto) {
        String document = veto.getDocumentNumber() == null || veto.getDocumentNumber().isBlank() ? "" : veto.getDocumentNumber();
        String reason = veto.getReason() == null ? "" : veto.getReason();
        return document.isEmpty() ? message("unit.decidedVeto", reason) : message("unit.decidedVetoDocument", reason, document);
    }

    private static String name(AppraisalIndicator indicator) {
        return indicator.getName() == null ? "" : indicator.getName();
    }

    private static Message message(String key, Object... arguments) {
        return Message.of(UnitScorer.class, key, arguments);
    }
}
