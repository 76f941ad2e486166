package org.jixiao.appraisal.edit;

import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import org.jixiao.appraisal.result.AppraisalEngine;
import org.jixiao.appraisal.result.AppraisalResult;
import org.jixiao.appraisal.result.GroupResult;
import org.jixiao.appraisal.result.UnitExplainer;
import org.jixiao.appraisal.result.UnitStanding;
import org.jixiao.appraisal.score.IndicatorPoints;
import org.jixiao.appraisal.score.ItemPoints;
import org.jixiao.appraisal.score.Points;
import org.jixiao.appraisal.score.UnitPoints;
import org.jixiao.model.appraisal.Appraisal;
import org.jixiao.model.appraisal.AppraisalFactory;
import org.jixiao.model.appraisal.AppraisalIndicator;
import org.jixiao.model.appraisal.AppraisedUnit;
import org.jixiao.model.appraisal.UnitResult;
import org.jixiao.model.base.BaseFactory;
import org.jixiao.model.base.ResultKind;
import org.jixiao.model.base.ScoreResult;
import org.jixiao.model.trace.ScoreTrace;
import org.jixiao.scoring.api.Explanation;
import org.jixiao.stages.base.StoredTraces;
import org.jixiao.stages.evaluation.TraceWriter;

/**
 * What will be stored in the document when an appraisal is settled: the result of each unit and indicator with its trace, readable later
 * without the methods that made it. Made away from the document, so that it need not happen on the UI thread.
 */
public final class Settlement {

    private final AppraisalResult result;
    private final Map<String, UnitResult> units = new LinkedHashMap<>();
    private final Map<String, Scored> indicators = new LinkedHashMap<>();

    record Scored(ScoreResult result, ScoreTrace trace) {
    }

    private Settlement(AppraisalResult result) {
        this.result = result;
    }

    /**
     * Prepares the results of the whole year for storing.
     *
     * @param result of month 12
     * @param locale language of the stored words
     */
    public static Settlement of(AppraisalEngine engine, AppraisalResult result, Locale locale) {
        if (result.month() != AppraisalEngine.WHOLE_YEAR) {
            throw new IllegalArgumentException("only the whole year is settled, not month " + result.month());
        }
        Settlement settlement = new Settlement(result);
        Writer writer = new Writer(result.appraisal(), locale);
        for (GroupResult group : result.groups()) {
            for (UnitStanding standing : group.standings()) {
                AppraisedUnit unit = standing.points().unit();
                settlement.units.put(unit.getId(), writer.unit(standing));
                for (AppraisalIndicator indicator : unit.getIndicators()) {
                    IndicatorPoints points = engine.explain(result.appraisal(), unit, indicator, result.month());
                    settlement.indicators.put(indicator.getId(), writer.indicator(points));
                }
            }
        }
        return settlement;
    }

    /** The result it stores. */
    public AppraisalResult result() {
        return result;
    }

    /**
     * Puts everything into the document it was made for, or into another state of it with the same units and indicators. Inside a
     * recording only.
     */
    void install(Appraisal appraisal) {
        for (AppraisedUnit unit : appraisal.getGroups().stream().flatMap(g -> g.getUnits().stream()).toList()) {
            UnitResult fresh = units.get(unit.getId());
            if (fresh == null) {
                continue;
            }
            if (unit.getResult() != null) {
                fresh.setFrozen(unit.getResult().isFrozen());
                fresh.setPublishedOn(unit.getResult().getPublishedOn());
            }
            unit.setResult(fresh);
            for (AppraisalIndicator indicator : unit.getIndicators()) {
                Scored scored = indicators.get(indicator.getId());
                indicator.setResult(scored == null ? null : scored.result());
                indicator.setTrace(scored == null ? null : scored.trace());
            }
        }
    }

    /** Whether the stored result of a unit says the same as a computed one: total, place, class. */
    public static boolean same(UnitResult stored, UnitStanding computed) {
        Points total = computed.points().total();
        return stored != null && stored.getTotal() != null && equal(stored.getTotal().getLow(), total.low())
                && equal(stored.getTotal().getHigh(), total.high())
                && Objects.equals(stored.getRank(), computed.rank().orElse(null))
                && Objects.equals(stored.getClassName(), computed.className().orElse(null));
    }

    private static boolean equal(BigDecimal a, BigDecimal b) {
        return a != null && a.compareTo(b) == 0;
    }

    private static final class Writer {

        private final Locale locale;
        private final StoredTraces traces;
        private final TraceWriter scores;
        private final String schemeId;
        private final String schemeVersion;

        Writer(Appraisal appraisal, Locale locale) {
            this.locale = locale;
            this.traces = new StoredTraces(locale);
            this.scores = new TraceWriter(locale, method -> null);
            this.schemeId = appraisal.getSchemeId();
            this.schemeVersion = appraisal.getSchemeVersion();
        }

        Scored indicator(IndicatorPoints points) {
            ScoreTrace trace = traces.trace(points.indicator().getId(), points.indicator().getName(), points.explanation(), schemeId, schemeVersion);
            ScoreResult result = scores.result(points.result());
            outcome(trace, result, points.full());
            points.result().flags().stream().map(Enum::name).sorted().forEach(trace.getFlags()::add);
            StoredTraces.rule(points.explanation(), points.indicator().getRule(), trace, locale);
            return new Scored(result, trace);
        }

        UnitResult unit(UnitStanding standing) {
            UnitPoints points = standing.points();
            UnitResult result = AppraisalFactory.eINSTANCE.createUnitResult();
            Explanation explanation = UnitExplainer.explain(standing);
            if (!points.indicators().isEmpty()) {
                result.setIndicatorScore(score(points.indicatorPart(), null));
                result.setKeyPerformanceScore(score(points.keyPerformance(), null));
            }
            result.setComprehensive(score(points.comprehensive(), null));
            points.tier().filter(t -> t.points().isSettled()).ifPresent(t -> result.setTierPoints(t.points().low()));
            result.setBonus(points.adjustments().bonus());
            result.setDeduction(points.adjustments().deduction());
            result.setLateFilings(points.filings().late());
            result.setMissingFilings(points.filings().missing());
            result.setFilingDeduction(points.filings().deduction());
            result.setTotal(score(points.total(), explanation.sentence(locale)));
            result.setRank(standing.rank().orElse(null));
            result.setClassName(standing.className().orElse(null));
            result.setUnqualified(standing.unqualified().orElse(false));
            result.setVetoReason(points.vetoes().isEmpty() ? null
                    : String.join("; ", points.vetoes().stream().map(v -> v.render(locale)).toList()));
            standing.consequences().forEach(c -> result.getConsequences().add(c.text().render(locale)));
            result.setTrace(trace(standing, explanation, result.getTotal()));
            return result;
        }

        private ScoreTrace trace(UnitStanding standing, Explanation explanation, ScoreResult total) {
            AppraisedUnit unit = standing.points().unit();
            ScoreTrace trace = traces.trace(unit.getId(), unit.getName(), explanation, schemeId, schemeVersion);
            outcome(trace, total, null);
            for (ItemPoints item : standing.points().items()) {
                ScoreTrace part = traces.trace(item.item().getId(), item.item().getName(), item.explanation(), schemeId, schemeVersion);
                outcome(part, score(item.points(), item.open().map(o -> o.render(locale)).orElse(null)), item.item().getFullPoints());
                trace.getChildren().add(part);
            }
            return trace;
        }

        private static void outcome(ScoreTrace trace, ScoreResult result, BigDecimal full) {
            trace.setResultKind(result.getKind());
            trace.setPoints(result.getPoints());
            trace.setLow(result.getLow());
            trace.setHigh(result.getHigh());
            trace.setReason(result.getReason());
            trace.setFullPoints(full);
        }

        private static ScoreResult score(Points points, String reason) {
            ScoreResult result = BaseFactory.eINSTANCE.createScoreResult();
            result.setKind(points.isSettled() ? ResultKind.SCORED : ResultKind.INTERVAL);
            result.setPoints(points.isSettled() ? points.low() : null);
            result.setLow(points.low());
            result.setHigh(points.high());
            result.setReason(reason);
            return result;
        }
    }
}
