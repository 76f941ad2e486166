package org.jixiao.appraisal.edit;

import java.time.LocalDate;
import java.util.List;
import org.eclipse.emf.common.command.Command;
import org.jixiao.appraisal.filing.Months;
import org.jixiao.appraisal.result.AppraisalResult;
import org.jixiao.appraisal.result.GroupResult;
import org.jixiao.appraisal.result.UnitStanding;
import org.jixiao.model.appraisal.Appraisal;
import org.jixiao.model.appraisal.AppraisalFactory;
import org.jixiao.model.appraisal.FilingPeriod;
import org.jixiao.model.appraisal.PeriodAssessment;
import org.jixiao.model.appraisal.PeriodScore;
import org.jixiao.scoring.api.Message;
import org.jixiao.stages.base.Copies;
import org.jixiao.stages.base.Refused;

/** Stores what was scored: the results of the year, and the assessments of quarters and half-years (季度、半年综合考评). */
public final class SettleCommands {

    private final Edits edits;

    SettleCommands(Edits edits) {
        this.edits = edits;
    }

    /** Stores the results of the year with their traces; open ones as intervals. */
    public Command settle(Appraisal appraisal, Settlement settlement) throws Refused {
        edits.unlessFrozen(appraisal);
        return edits.record("command.settle", appraisal, () -> settlement.install(appraisal), appraisal.getYear());
    }

    /**
     * Stores the state at the end of a quarter, half-year or year, for the leading group to review.
     *
     * @param result of the last month of that period
     * @param text words of the office, or null
     */
    public Command assess(Appraisal appraisal, FilingPeriod period, int ordinal, AppraisalResult result, LocalDate date, String text)
            throws Refused {
        checkPeriod(appraisal, period, ordinal);
        if (Months.last(period, ordinal) != result.month()) {
            throw new IllegalArgumentException("the result is of month " + result.month());
        }
        PeriodAssessment assessment = assessment(period, ordinal, result, date, text);
        assessment.setSchemeId(appraisal.getSchemeId());
        assessment.setSchemeVersion(appraisal.getSchemeVersion());
        return edits.record("command.assess", appraisal, () -> appraisal.getAssessments().add(assessment));
    }

    /** Refuses a period that cannot be assessed, before its scores are worked out. */
    public void checkPeriod(Appraisal appraisal, FilingPeriod period, int ordinal) throws Refused {
        List<Message> refusals = edits.refusals(appraisal);
        if (period == FilingPeriod.MONTH || !Months.exists(period, ordinal)) {
            refusals.add(Edits.message("assess.period"));
        }
        if (appraisal.getAssessments().stream().anyMatch(a -> a.getPeriod() == period && a.getOrdinal() == ordinal)) {
            refusals.add(Edits.message("assess.twice"));
        }
        edits.refuse(refusals);
    }

    private static PeriodAssessment assessment(FilingPeriod period, int ordinal, AppraisalResult result, LocalDate date, String text) {
        PeriodAssessment assessment = AppraisalFactory.eINSTANCE.createPeriodAssessment();
        assessment.setId(Copies.id());
        assessment.setPeriod(period);
        assessment.setOrdinal(ordinal);
        assessment.setDate(date);
        assessment.setText(text);
        for (GroupResult group : result.groups()) {
            for (UnitStanding standing : group.standings()) {
                PeriodScore score = AppraisalFactory.eINSTANCE.createPeriodScore();
                score.setUnitId(standing.points().unit().getId());
                score.setLow(standing.points().total().low());
                score.setHigh(standing.points().total().high());
                score.setRank(standing.rank().orElse(null));
                score.setClassName(standing.className().orElse(null));
                assessment.getScores().add(score);
            }
        }
        return assessment;
    }

    /** Takes an assessment back that has no step in its workflow yet, so that it can be made anew. */
    public Command remove(Appraisal appraisal, PeriodAssessment assessment) throws Refused {
        List<Message> refusals = edits.refusals(appraisal);
        if (!assessment.getEvents().isEmpty()) {
            refusals.add(Edits.message("assess.begun"));
        }
        edits.refuse(refusals);
        return edits.record("command.removeAssessment", appraisal, () -> appraisal.getAssessments().remove(assessment));
    }
}
