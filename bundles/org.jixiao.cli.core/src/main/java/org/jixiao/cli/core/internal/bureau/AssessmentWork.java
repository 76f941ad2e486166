package org.jixiao.cli.core.internal.bureau;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import org.jixiao.appraisal.edit.MarkCommands;
import org.jixiao.appraisal.result.AppraisalResult;
import org.jixiao.appraisal.score.IndicatorPoints;
import org.jixiao.appraisal.score.UnitPoints;
import org.jixiao.cli.core.internal.made.MadeValues;
import org.jixiao.cli.core.internal.made.Noticed;
import org.jixiao.model.appraisal.Adjustment;
import org.jixiao.model.appraisal.AdjustmentKind;
import org.jixiao.model.appraisal.AppraisalFactory;
import org.jixiao.model.appraisal.AppraisedUnit;
import org.jixiao.model.appraisal.Ballot;
import org.jixiao.model.appraisal.BallotCount;
import org.jixiao.model.appraisal.FilingPeriod;
import org.jixiao.model.appraisal.LeaderScore;
import org.jixiao.model.appraisal.PeriodAssessment;
import org.jixiao.model.appraisal.TierPlacement;
import org.jixiao.model.appraisal.UnitVeto;

/** The assessments of quarters and half-years, and what comes to the indicators at the end of the year. */
final class AssessmentWork {

    private static final List<String> LEADERS = List.of("王副局长", "李副局长", "赵副局长", "陈总工", "周主任");
    private static final List<String> DEPARTMENTS = List.of("市公路局", "市道路运输局");
    private static final List<String> OPTIONS = List.of("good", "fairly", "fair", "poor");
    private static final int VOTERS = 100;

    private final Office office;

    AssessmentWork(Office office) {
        this.office = office;
    }

    /** The assessment of a quarter, and of the first half of the year with the second. */
    void quarter(int quarter) {
        int month = quarter * 3;
        LocalDate day = YearMonth.of(office.appraisal().getYear(), month).atEndOfMonth();
        AppraisalResult result = office.engine().score(office.appraisal(), month, day);
        assess(FilingPeriod.QUARTER, quarter, result, day);
        if (quarter == 2) {
            assess(FilingPeriod.HALF_YEAR, 1, result, day);
        }
        office.forget();
    }

    private void assess(FilingPeriod period, int ordinal, AppraisalResult result, LocalDate day) {
        boolean stored = office.noticed().attempt(() -> office.run(office.commands().settling().assess(office.appraisal(), period, ordinal, result, day,
                "各单位指标总体按进度推进。")));
        if (stored) {
            PeriodAssessment assessment = office.appraisal().getAssessments().getLast();
            office.take(assessment, "assess", Office.OFFICE, day.plusDays(3));
            office.take(assessment, "notify", Office.GROUP, day.plusDays(8));
        }
    }

    /** Marks, votes, additions and tiers of all units. */
    void comprehensive(LocalDate day) {
        office.plans().forEach((unit, plan) -> {
            if (plan.ranked() > 0) {
                marks(unit, "departments", DEPARTMENTS, plan.leaders(), day);
                tier(unit, plan);
            } else {
                direct(unit, plan, day);
            }
        });
        office.forget();
    }

    private void direct(AppraisedUnit unit, UnitPlan plan, LocalDate day) {
        if (plan.fault() == BureauFault.MARK_OUT_OF_RANGE) {
            mark(unit, "leaders", LEADERS.getFirst(), new BigDecimal("66"), day);
        }
        marks(unit, "leaders", LEADERS, plan.leaders(), day);
        plan.tasks().forEach(points -> mark(unit, "tasks", LEADERS.getLast(), points, day));
        if (plan.fault() == BureauFault.TOO_MANY_VOTES) {
            ballot(unit, plan, VOTERS - 1, day);
        }
        ballot(unit, plan, VOTERS, day);
        if (plan.bonus().signum() > 0) {
            adjust(unit, AdjustmentKind.BONUS, plan.bonus(), "省厅通报表扬", day);
        }
        if (plan.fault() == BureauFault.DOUBLE_AWARD) {
            adjust(unit, AdjustmentKind.BONUS, plan.bonus().subtract(new BigDecimal("0.5")), "省厅通报表扬", day);
        }
        if (plan.fault() == BureauFault.DECIDED_VETO) {
            UnitVeto veto = AppraisalFactory.eINSTANCE.createUnitVeto();
            veto.setReason("发生较大安全责任事故");
            veto.setDocumentNumber("局党组〔" + office.appraisal().getYear() + "〕18号");
            veto.setDate(day);
            veto.setDecidedBy(Office.person(Office.GROUP));
            attempt(unit, () -> office.run(office.commands().adjustments().veto(unit, veto)));
        }
    }

    private void attempt(AppraisedUnit unit, Noticed.Doing doing) {
        office.noticed(unit).attempt(doing);
    }

    private void marks(AppraisedUnit unit, String item, List<String> people, List<BigDecimal> points, LocalDate day) {
        for (int i = 0; i < points.size(); i++) {
            mark(unit, item, people.get(i), points.get(i), day);
        }
    }

    private void mark(AppraisedUnit unit, String item, String person, BigDecimal points, LocalDate day) {
        LeaderScore mark = AppraisalFactory.eINSTANCE.createLeaderScore();
        mark.setItemCode(item);
        mark.setLeader(MadeValues.party(person));
        mark.setScore(points);
        mark.setDate(day);
        if (item.equals("tasks")) {
            mark.setTitle("临时性重要工作");
        }
        MarkCommands marks = office.commands().marks();
        attempt(unit, () -> office.run(marks.mark(unit, mark)));
    }

    private void ballot(AppraisedUnit unit, UnitPlan plan, int voters, LocalDate day) {
        Ballot ballot = AppraisalFactory.eINSTANCE.createBallot();
        ballot.setItemCode("public");
        ballot.setDate(day);
        ballot.setVoters(voters);
        for (int i = 0; i < OPTIONS.size(); i++) {
            BallotCount count = AppraisalFactory.eINSTANCE.createBallotCount();
            count.setOptionCode(OPTIONS.get(i));
            count.setVotes(plan.votes().get(i));
            ballot.getCounts().add(count);
        }
        attempt(unit, () -> office.run(office.commands().marks().ballot(unit, ballot)));
    }

    private void adjust(AppraisedUnit unit, AdjustmentKind kind, BigDecimal points, String award, LocalDate day) {
        Adjustment adjustment = AppraisalFactory.eINSTANCE.createAdjustment();
        adjustment.setKind(kind);
        adjustment.setPoints(points);
        adjustment.setAwardKey(award);
        adjustment.setReason(award);
        adjustment.setDate(day);
        adjustment.setDecidedBy(Office.person(Office.GROUP));
        attempt(unit, () -> office.run(office.commands().adjustments().adjust(unit, adjustment)));
    }

    private void tier(AppraisedUnit unit, UnitPlan plan) {
        TierPlacement placement = AppraisalFactory.eINSTANCE.createTierPlacement();
        placement.setRank(plan.rank());
        placement.setTotal(plan.ranked());
        attempt(unit, () -> office.run(office.commands().marks().tier(unit, placement)));
    }

    /** Decides the values that are open although the year is over: what the files of the office show. */
    void recognise(LocalDate day) {
        office.plans().forEach((unit, plan) -> {
            UnitPoints points = office.engine().score(office.appraisal(), unit, 12, day);
            for (int i = 0; i < points.indicators().size(); i++) {
                IndicatorPoints row = points.indicators().get(i);
                if (row.points().isSettled()) {
                    continue;
                }
                office.noticed(unit).seen().add("open:value");
                var value = FilingWork.value(plan.indicators().get(i), 12);
                attempt(unit, () -> office.run(office.commands().visits().recognise(unit, row.indicator(), value, "按台账和佐证材料认定",
                        Office.person(Office.OFFICE), Office.noon(day))));
            }
        });
        office.forget();
    }
}
