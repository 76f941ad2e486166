package org.jixiao.cli.core.internal.bureau;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.Optional;
import org.jixiao.appraisal.edit.AppealCommands;
import org.jixiao.appraisal.edit.Change;
import org.jixiao.appraisal.edit.CorrectionCommands;
import org.jixiao.appraisal.edit.Settlement;
import org.jixiao.appraisal.result.AppraisalResult;
import org.jixiao.appraisal.result.UnitStanding;
import org.jixiao.appraisal.score.IndicatorPoints;
import org.jixiao.model.appraisal.Appeal;
import org.jixiao.model.appraisal.AppealOutcome;
import org.jixiao.model.appraisal.AppraisalFactory;
import org.jixiao.model.appraisal.AppraisalPackage;
import org.jixiao.model.appraisal.AppraisedUnit;
import org.jixiao.model.appraisal.Filing;
import org.jixiao.model.appraisal.FilingPeriod;
import org.eclipse.emf.ecore.util.EcoreUtil;

/** Settling, the leading group, notification, appeals and the correction that follows from one of them. */
final class ClosingWork {

    private final Office office;

    ClosingWork(Office office) {
        this.office = office;
    }

    /** The end of the year; the state in which the results are before any appeal is returned. */
    AppraisalResult run(LocalDate day) {
        AppraisalResult result = office.engine().score(office.appraisal(), 12, day);
        Settlement settlement = Settlement.of(office.engine(), result, office.locale());
        office.noticed().attempt(() -> office.run(office.commands().settling().settle(office.appraisal(), settlement)));
        office.take(office.appraisal(), "score", Office.OFFICE, day);
        office.take(office.appraisal(), "submit", Office.OFFICE, day.plusDays(1));
        office.take(office.appraisal(), "notify", Office.GROUP, day.plusDays(6));
        office.forget();
        return result;
    }

    /** What is tried after notification: a filing that is refused, an appeal that is rejected, and one that is upheld and corrected. */
    void appeals(AppraisalResult result, LocalDate day) {
        AppraisedUnit first = office.plans().keySet().iterator().next();
        Filing late = AppraisalFactory.eINSTANCE.createFiling();
        late.setPeriod(FilingPeriod.MONTH);
        late.setOrdinal(12);
        late.setFiledOn(day);
        office.noticed().attempt(() -> office.run(office.commands().filings().file(first, late)));
        office.plans().forEach((unit, plan) -> {
            if (plan.fault() == BureauFault.FALSE_REPORT) {
                raise(unit, null, "认为专项检查口径有误,请求复核。", day);
                decide(unit, AppealOutcome.REJECTED, "凭证与检查结果一致,维持原结果。", null, day.plusDays(10));
            }
        });
        office.plans().entrySet().stream().filter(e -> e.getValue().fault() == null && !e.getKey().getIndicators().isEmpty()).skip(2).findFirst()
                .ifPresent(e -> upheld(result, e.getKey(), day));
        office.take(office.appraisal(), "close", Office.OFFICE, day.plusDays(30));
        office.forget();
    }

    private void upheld(AppraisalResult result, AppraisedUnit unit, LocalDate day) {
        Optional<IndicatorPoints> worst = result.of(unit.getId()).map(UnitStanding::points).flatMap(p -> p.indicators().stream()
                .filter(i -> i.indicator().getTarget() != null && i.lost().signum() > 0).max(Comparator.comparing(IndicatorPoints::lost)));
        if (worst.isEmpty()) {
            return;
        }
        var indicator = worst.get().indicator();
        raise(unit, indicator.getId(), "“" + indicator.getName() + "”漏计已验收的部分,附验收证书。", day);
        var value = EcoreUtil.copy(indicator.getTarget());
        CorrectionCommands corrections = office.commands().corrections();
        var prepared = corrections.prepare(office.engine(), office.appraisal(),
                Change.set(indicator, AppraisalPackage.Literals.APPRAISAL_INDICATOR__RECOGNISED, value), day);
        boolean corrected = office.noticed(unit).attempt(() -> office.run(corrections.correct(unit, prepared, new CorrectionCommands.Grounds(
                Office.person(Office.OFFICE), "申诉成立,按验收证书更正", "局绩〔" + office.appraisal().getYear() + "〕5号", Office.noon(day.plusDays(9))))));
        if (corrected) {
            decide(unit, AppealOutcome.UPHELD, "验收证书属实,予以更正。", unit.getCorrections().getLast().getId(), day.plusDays(10));
        }
    }

    private void raise(AppraisedUnit unit, String indicatorId, String words, LocalDate day) {
        Appeal appeal = AppraisalFactory.eINSTANCE.createAppeal();
        appeal.setRaisedOn(day);
        appeal.setRaisedBy(Office.person(Office.UNIT));
        appeal.setIndicatorId(indicatorId);
        appeal.setText(words);
        office.noticed(unit).attempt(() -> office.run(office.commands().appeals().raise(unit, appeal)));
        office.take(appeal, "raise", Office.UNIT, day);
        office.take(appeal, "check", Office.OFFICE, day.plusDays(5));
    }

    private void decide(AppraisedUnit unit, AppealOutcome outcome, String words, String correctionId, LocalDate day) {
        Appeal appeal = unit.getAppeals().getLast();
        office.noticed(unit).attempt(() -> office.run(office.commands().appeals().decide(unit, appeal,
                new AppealCommands.Decision(outcome, words, Office.person(Office.GROUP), day, correctionId))));
        office.take(appeal, "decide", Office.GROUP, day);
    }
}
