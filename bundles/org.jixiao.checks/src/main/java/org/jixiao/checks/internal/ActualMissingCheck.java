package org.jixiao.checks.internal;

import org.jixiao.checks.Check;
import org.jixiao.checks.CheckSubject;
import org.jixiao.checks.FindingCollector;
import org.jixiao.model.base.ValueState;
import org.jixiao.model.dossier.DossierPackage;

/** A row needs an actual value; until it has one its score is an interval, never zero and never full. */
public final class ActualMissingCheck implements Check {

    @Override
    public void run(CheckSubject subject, FindingCollector findings) {
        var row = subject.indicator();
        if (Facts.notApplicable(row) || !Facts.blank(Facts.actual(row))) {
            return;
        }
        findings.of(DossierPackage.eINSTANCE.getIndicatorScore_Reported(), "message", Facts.name(row))
                .fix("notApplicable", Fixes.set(DossierPackage.eINSTANCE.getIndicatorScore_ActualState(), ValueState.NOT_APPLICABLE))
                .report();
    }
}
