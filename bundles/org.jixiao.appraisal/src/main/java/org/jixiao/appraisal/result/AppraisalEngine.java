package org.jixiao.appraisal.result;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CancellationException;
import java.util.function.BooleanSupplier;
import java.util.function.Function;
import org.jixiao.appraisal.score.UnitScorer;
import org.jixiao.appraisal.score.IndicatorPoints;
import org.jixiao.appraisal.score.UnitPoints;
import org.jixiao.model.appraisal.Appraisal;
import org.jixiao.model.appraisal.AppraisalGroup;
import org.jixiao.model.appraisal.AppraisalIndicator;
import org.jixiao.model.appraisal.AppraisedUnit;
import org.jixiao.model.rules.Clause;
import org.jixiao.scoring.api.Message;
import org.jixiao.scoring.api.MethodLookup;

/**
 * Scores and ranks an appraisal. A pure function of the document, the installed methods, the month and the day: it changes nothing. Safe
 * for several threads as long as nobody changes the document meanwhile.
 */
public final class AppraisalEngine {

    /** The month that stands for the whole year. */
    public static final int WHOLE_YEAR = 12;

    private final UnitScorer scorer;

    /** An engine over the installed methods that knows no clauses, for callers that only want the points. */
    public AppraisalEngine(MethodLookup methods) {
        this(methods, id -> Optional.empty());
    }

    /**
     * An engine over the installed methods.
     *
     * @param clauses finds the clause a rule rests on by its id, for the traces
     */
    public AppraisalEngine(MethodLookup methods, Function<String, Optional<Clause>> clauses) {
        scorer = new UnitScorer(methods, clauses);
    }

    /**
     * Scores and ranks everything.
     *
     * @param month 1 to 12: the state at the end of that month; 12 takes in comprehensive assessment, tiers and classes too
     * @param today filings that are due before this day and are not there are missing
     */
    public AppraisalResult score(Appraisal appraisal, int month, LocalDate today) {
        return score(appraisal, month, today, () -> false);
    }

    /**
     * Scores and ranks everything.
     *
     * @param cancelled asked before each unit
     * @throws CancellationException when it was cancelled
     */
    public AppraisalResult score(Appraisal appraisal, int month, LocalDate today, BooleanSupplier cancelled) {
        List<GroupResult> groups = new ArrayList<>();
        for (AppraisalGroup group : appraisal.getGroups()) {
            // Units do not depend on each other, so that all processors take part; the order stays that of the document.
            List<UnitPoints> units = List.copyOf(group.getUnits()).parallelStream().map(unit -> {
                if (cancelled.getAsBoolean()) {
                    throw new CancellationException();
                }
                return scorer.score(appraisal, group, unit, month, today);
            }).toList();
            groups.add(Ranking.of(appraisal, group, units, month));
        }
        return new AppraisalResult(appraisal, month, groups);
    }

    /** The points of one unit. */
    public UnitPoints score(Appraisal appraisal, AppraisedUnit unit, int month, LocalDate today) {
        return scorer.score(appraisal, (AppraisalGroup) unit.eContainer(), unit, month, today);
    }

    /** Why the rule of an indicator cannot score it, or makes no sense for so many points; or nothing. */
    public Optional<Message> fault(AppraisalIndicator indicator) {
        return scorer.fault(indicator);
    }

    /** The points of one indicator with the whole trace: rule, inputs with their origin, arithmetic, rounding. */
    public IndicatorPoints explain(Appraisal appraisal, AppraisedUnit unit, AppraisalIndicator indicator, int month) {
        return scorer.explain(appraisal, (AppraisalGroup) unit.eContainer(), unit, indicator, month);
    }
}
