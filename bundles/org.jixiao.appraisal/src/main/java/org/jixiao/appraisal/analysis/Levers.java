package org.jixiao.appraisal.analysis;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CancellationException;
import java.util.function.BooleanSupplier;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.jixiao.appraisal.result.AppraisalEngine;
import org.jixiao.appraisal.result.AppraisalResult;
import org.jixiao.appraisal.result.GroupResult;
import org.jixiao.appraisal.result.Ranking;
import org.jixiao.appraisal.result.UnitStanding;
import org.jixiao.appraisal.score.IndicatorPoints;
import org.jixiao.appraisal.score.UnitPoints;
import org.jixiao.model.appraisal.Appraisal;
import org.jixiao.model.appraisal.AppraisalGroup;
import org.jixiao.model.appraisal.AppraisalIndicator;
import org.jixiao.model.appraisal.AppraisedUnit;
import org.jixiao.model.base.BaseFactory;
import org.jixiao.model.base.Quantity;
import org.jixiao.model.base.QuantityKind;

/**
 * Which single change moves a unit over a class line: for each indicator that lost points, the least better value with which the unit, all
 * others as they are, comes into a better class. Found by scoring, so it holds for any method; every answer was tried in the whole ranking.
 */
public final class Levers {

    /** Halvings of the way between the value and its target; then rounded to what people report. */
    private static final int STEPS = 40;
    private static final int DIGITS = 2;

    private final AppraisalEngine engine;
    private final LocalDate today;
    private final Appraisal copy;
    private final AppraisalGroup group;
    private final AppraisedUnit unit;
    private final List<UnitPoints> points;
    private final List<String> classes;
    private final String now;

    private Levers(AppraisalEngine engine, Appraisal appraisal, AppraisedUnit of, LocalDate today, GroupResult result, UnitStanding standing) {
        this.engine = engine;
        this.today = today;
        copy = EcoreUtil.copy(appraisal);
        group = copy.getGroups().stream().filter(g -> g.getId().equals(((AppraisalGroup) of.eContainer()).getId())).findFirst().orElseThrow();
        unit = group.getUnits().stream().filter(u -> u.getId().equals(of.getId())).findFirst().orElseThrow();
        points = result.standings().stream().map(UnitStanding::points).toList();
        classes = group.getClassRules().stream().map(r -> r.getName() == null ? "" : r.getName()).toList();
        now = standing.className().orElse("");
    }

    /**
     * The levers of a unit, the smallest gain in points first.
     *
     * @param result of the whole year, of this document
     * @param cancelled asked between indicators
     * @return empty when the unit is in the best class, its class is still open, or no single indicator is enough
     * @throws CancellationException when it was cancelled
     */
    public static List<Lever> of(AppraisalEngine engine, AppraisalResult result, AppraisedUnit unit, LocalDate today, BooleanSupplier cancelled) {
        Optional<GroupResult> group = result.groups().stream().filter(g -> g.of(unit.getId()).isPresent()).findFirst();
        Optional<UnitStanding> standing = group.flatMap(g -> g.of(unit.getId()));
        if (result.month() != AppraisalEngine.WHOLE_YEAR || standing.isEmpty() || standing.get().className().isEmpty()) {
            return List.of();
        }
        Levers levers = new Levers(engine, result.appraisal(), unit, today, group.get(), standing.get());
        List<Lever> found = new ArrayList<>();
        for (IndicatorPoints row : standing.get().points().indicators()) {
            if (cancelled.getAsBoolean()) {
                throw new CancellationException();
            }
            if (row.lost().signum() > 0 && row.points().isSettled()) {
                levers.lever(row).ifPresent(found::add);
            }
        }
        found.sort(Comparator.comparing(Lever::gained).thenComparing(l -> String.valueOf(l.indicator().getName())));
        return found;
    }

    private Optional<Lever> lever(IndicatorPoints row) {
        BigDecimal target = row.indicator().getTarget() == null ? null : row.indicator().getTarget().getNumber();
        BigDecimal from = row.value().quantity() == null ? null : row.value().quantity().getNumber();
        if (target == null || from == null || target.compareTo(from) == 0) {
            return Optional.empty();
        }
        AppraisalIndicator indicator = unit.getIndicators().stream().filter(i -> i.getId().equals(row.indicator().getId())).findFirst().orElseThrow();
        Quantity before = indicator.getRecognised();
        try {
            return least(row, indicator, from, target);
        } finally {
            indicator.setRecognised(before);
        }
    }

    private Optional<Lever> least(IndicatorPoints row, AppraisalIndicator indicator, BigDecimal from, BigDecimal target) {
        if (!better(tried(row, indicator, target))) {
            return Optional.empty();
        }
        BigDecimal enough = target;
        BigDecimal tooLittle = from;
        for (int i = 0; i < STEPS; i++) {
            BigDecimal middle = enough.add(tooLittle).divide(BigDecimal.valueOf(2), DIGITS + 4, RoundingMode.HALF_UP);
            if (middle.compareTo(enough) == 0 || middle.compareTo(tooLittle) == 0) {
                break;
            }
            if (better(tried(row, indicator, middle))) {
                enough = middle;
            } else {
                tooLittle = middle;
            }
        }
        // Rounded towards the target, so that the rounded value is still enough.
        BigDecimal rounded = enough.setScale(DIGITS, target.compareTo(from) > 0 ? RoundingMode.CEILING : RoundingMode.FLOOR).stripTrailingZeros();
        boolean beyond = target.compareTo(from) > 0 ? rounded.compareTo(target) > 0 : rounded.compareTo(target) < 0;
        UnitStanding standing = tried(row, indicator, beyond ? target : rounded);
        if (!better(standing)) {
            return Optional.empty();
        }
        BigDecimal points = standing.points().indicator(indicator.getId()).orElseThrow().points().low();
        return Optional.of(new Lever(row.indicator(), from, beyond ? target : rounded, points.subtract(row.points().low()),
                standing.points().total().low(), standing.className().orElseThrow(), standing.rank()));
    }

    private UnitStanding tried(IndicatorPoints row, AppraisalIndicator indicator, BigDecimal value) {
        Quantity quantity = BaseFactory.eINSTANCE.createQuantity();
        quantity.setNumber(value);
        quantity.setUnit(row.value().quantity().getUnit());
        quantity.setKind(row.value().quantity().getKind() == QuantityKind.PERCENT ? QuantityKind.PERCENT : QuantityKind.NUMBER);
        indicator.setRecognised(quantity);
        UnitPoints mine = engine.score(copy, unit, AppraisalEngine.WHOLE_YEAR, today);
        List<UnitPoints> all = points.stream().map(p -> p.unit().getId().equals(unit.getId()) ? mine : p).toList();
        return Ranking.of(copy, group, all, AppraisalEngine.WHOLE_YEAR).of(unit.getId()).orElseThrow();
    }

    private boolean better(UnitStanding standing) {
        int then = standing.className().map(classes::indexOf).orElse(-1);
        return then >= 0 && then < classes.indexOf(now);
    }
}
