package org.jixiao.appraisal.setup;

import java.util.List;
import java.util.Objects;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.jixiao.model.appraisal.Appraisal;
import org.jixiao.model.appraisal.AppraisalFactory;
import org.jixiao.model.appraisal.AppraisalGroup;
import org.jixiao.model.appraisal.AppraisalIndicator;
import org.jixiao.model.appraisal.AppraisalPackage.Literals;
import org.jixiao.model.appraisal.AppraisedUnit;
import org.jixiao.model.appraisal.LastYearResult;
import org.jixiao.model.appraisal.UnitResult;
import org.jixiao.model.base.ResultKind;
import org.jixiao.model.base.ValueState;
import org.jixiao.stages.base.Copies;

/**
 * Takes an appraisal over into the next year: groups, units, indicators, targets, points and rules stay; what was filed, found, voted and
 * scored does not. The results become those of the year before; where there were none, that is said and not taken for good ones.
 */
public final class NextYear {

    private NextYear() {
    }

    /** A new, detached appraisal for the year after. */
    public static Appraisal of(Appraisal last, String title) {
        Appraisal next = EcoreUtil.copy(last);
        next.setTitle(title);
        next.setYear(last.getYear() + 1);
        next.setCommended(false);
        next.setNotifiedOn(null);
        next.setState(null);
        next.setNumber(null);
        next.setDueDate(null);
        next.getEvents().clear();
        next.getHistory().clear();
        next.getProvenance().clear();
        next.getAttachments().clear();
        next.getMeetings().clear();
        next.getDraws().clear();
        next.getAssessments().clear();
        for (AppraisalGroup group : next.getGroups()) {
            group.getUnits().forEach(unit -> unit(unit, last));
        }
        return Copies.fresh(next);
    }

    private static void unit(AppraisedUnit unit, Appraisal last) {
        LastYearResult before = unit.getLastYear();
        if (before != null) {
            boolean known = unit.getPastResults().stream().anyMatch(r -> r.getYear() == before.getYear());
            unit.setLastYear(null);
            if (!known) {
                unit.getPastResults().add(before);
            }
        }
        unit.setLastYear(result(unit.getResult(), last));
        unit.setResult(null);
        unit.setState(null);
        unit.getEvents().clear();
        for (List<?> list : List.of(unit.getFilings(), unit.getVerifications(), unit.getBallots(), unit.getLeaderScores(), unit.getAdjustments(),
                unit.getNotes(), unit.getVetoes(), unit.getAppeals(), unit.getCorrections())) {
            list.clear();
        }
        unit.setTier(null);
        unit.getIndicators().forEach(NextYear::blank);
    }

    private static LastYearResult result(UnitResult result, Appraisal last) {
        LastYearResult then = AppraisalFactory.eINSTANCE.createLastYearResult();
        then.setYear(last.getYear());
        boolean known = result != null && result.getClassName() != null && result.getTotal() != null
                && result.getTotal().getKind() == ResultKind.SCORED;
        then.setState(known ? ValueState.VERIFIED : ValueState.MISSING);
        if (known) {
            then.setTotal(result.getTotal().getPoints());
            then.setClassName(result.getClassName());
            then.setUnqualified(result.isUnqualified());
            then.setRank(result.getRank());
        }
        then.setSource(Objects.toString(last.getTitle(), ""));
        return then;
    }

    /** Takes everything out of an indicator that belongs to a year: values, states, results. */
    static void blank(AppraisalIndicator indicator) {
        for (var feature : List.of(Literals.APPRAISAL_INDICATOR__REPORTED, Literals.APPRAISAL_INDICATOR__VERIFIED,
                Literals.APPRAISAL_INDICATOR__RECOGNISED, Literals.APPRAISAL_INDICATOR__ACTUAL_STATE, Literals.APPRAISAL_INDICATOR__CLAIMED_SCORE,
                Literals.APPRAISAL_INDICATOR__RESULT, Literals.APPRAISAL_INDICATOR__TRACE, Literals.APPRAISAL_INDICATOR__REASON,
                Literals.APPRAISAL_INDICATOR__INPUTS, Literals.APPRAISAL_INDICATOR__EVIDENCE, Literals.APPRAISAL_INDICATOR__PROVENANCE)) {
            indicator.eUnset(feature);
        }
    }
}
