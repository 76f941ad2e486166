package org.jixiao.cli.core.internal.bureau;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.time.YearMonth;
import org.jixiao.appraisal.edit.DrawCommands;
import org.jixiao.cli.core.internal.made.MadeValues;
import org.jixiao.model.appraisal.Appraisal;
import org.jixiao.model.appraisal.AppraisalFactory;
import org.jixiao.model.appraisal.AppraisalIndicator;
import org.jixiao.model.appraisal.AppraisedUnit;
import org.jixiao.model.appraisal.DispatchMeeting;
import org.jixiao.model.appraisal.Misreporting;
import org.jixiao.model.appraisal.TrackingNote;
import org.jixiao.model.appraisal.Verification;
import org.jixiao.model.appraisal.VerificationDraw;
import org.jixiao.model.appraisal.VerificationEntry;
import org.jixiao.model.appraisal.VerificationKind;

/** What the office does in the quarters: tracks, draws and visits, and holds the dispatch meeting. */
final class VisitWork {

    private static final int UNITS = 5;
    private static final int PER_UNIT = 3;
    private static final BigDecimal FOUND = new BigDecimal("0.8");

    private final Office office;
    private final long seed;

    VisitWork(Office office, long seed) {
        this.office = office;
        this.seed = seed;
    }

    /** Draw, visits and meeting after the reports of a quarter. */
    void quarter(int quarter) {
        Appraisal appraisal = office.appraisal();
        LocalDate end = YearMonth.of(appraisal.getYear(), quarter * 3).atEndOfMonth();
        DrawCommands draws = office.commands().draws();
        String published = appraisal.getYear() + "-Q" + quarter + "-" + seed;
        DrawCommands.Task task = new DrawCommands.Task(published, quarter * 3, UNITS, PER_UNIT, Office.person(Office.OFFICE), end);
        office.noticed().attempt(() -> {
            office.run(draws.draw(appraisal, task));
            VerificationDraw draw = appraisal.getDraws().getLast();
            office.run(draws.visits(appraisal, draw, end, Office.inspectors()));
            confirm(draw);
        });
        DispatchMeeting meeting = AppraisalFactory.eINSTANCE.createDispatchMeeting();
        meeting.setQuarter(quarter);
        meeting.setDate(end);
        meeting.setPlace("局机关三楼会议室");
        meeting.setChair(Office.person(Office.GROUP));
        meeting.setMinutes("通报第%d季度指标进度和查访核验情况,滞后指标的责任单位说明原因和措施。".formatted(quarter));
        office.noticed().attempt(() -> office.run(office.commands().tracking().meeting(appraisal, meeting)));
        track(quarter, end);
        office.forget();
    }

    /** What is found is what was reported; entries about counts have no single value to confirm. */
    private void confirm(VerificationDraw draw) {
        for (AppraisedUnit unit : office.plans().keySet()) {
            for (Verification visit : unit.getVerifications().stream().filter(v -> draw.getId().equals(v.getDrawId())).toList()) {
                visit.getEntries().stream().filter(e -> e.getReported() != null)
                        .forEach(e -> office.noticed(unit).attempt(() -> office.run(office.commands().visits().confirm(unit, e))));
            }
        }
    }

    /** One unit has to correct something, does so, and is checked. */
    private void track(int quarter, LocalDate day) {
        AppraisedUnit unit = office.plans().keySet().stream().skip(quarter).findFirst().orElseThrow();
        TrackingNote note = AppraisalFactory.eINSTANCE.createTrackingNote();
        note.setDate(day);
        note.setAuthor(Office.person(Office.OFFICE));
        note.setText("施工现场资料不齐,进度低于计划。");
        note.setProblem(true);
        note.setCorrectBy(day.plusDays(20));
        note.setMeetingId(office.appraisal().getMeetings().getLast().getId());
        var tracking = office.commands().tracking();
        office.noticed(unit).attempt(() -> {
            office.run(tracking.note(unit, note));
            office.run(tracking.corrected(unit, note, "已补齐资料,调整施工组织。", day.plusDays(12)));
            office.run(tracking.checked(unit, note, Office.inspectors().getFirst(), day.plusDays(18)));
        });
    }

    /** Special inspections at the end of the year: a unit that reported more than there is. */
    void special() {
        office.plans().forEach((unit, plan) -> {
            if (plan.fault() != BureauFault.FALSE_REPORT) {
                return;
            }
            AppraisalIndicator indicator = unit.getIndicators().getFirst();
            UnitPlan.Indicator planned = plan.indicators().getFirst();
            VerificationEntry entry = AppraisalFactory.eINSTANCE.createVerificationEntry();
            entry.setIndicatorId(indicator.getId());
            entry.setVerified(MadeValues.quantity("", planned.actual().multiply(FOUND).setScale(0, RoundingMode.DOWN), planned.kind().unit()));
            entry.setMisreporting(Misreporting.FALSE_REPORT);
            entry.setFinding("合同和计量支付凭证与上报数不符。");
            Verification visit = AppraisalFactory.eINSTANCE.createVerification();
            visit.setKind(VerificationKind.SPECIAL);
            visit.setDate(LocalDate.of(office.appraisal().getYear(), 12, 30));
            visit.getInspectors().addAll(Office.inspectors());
            visit.getEntries().add(entry);
            visit.setSummary("专项检查投资完成额。");
            office.noticed(unit).attempt(() -> office.run(office.commands().visits().add(unit, visit)));
        });
    }
}
