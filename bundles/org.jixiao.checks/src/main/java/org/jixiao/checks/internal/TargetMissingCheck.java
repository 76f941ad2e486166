package org.jixiao.checks.internal;

import org.jixiao.checks.Check;
import org.jixiao.checks.CheckSubject;
import org.jixiao.checks.FindingCollector;
import org.jixiao.model.dossier.DossierPackage;

/** A row needs a target; without one no score can be proved. */
public final class TargetMissingCheck implements Check {

    @Override
    public void run(CheckSubject subject, FindingCollector findings) {
        var row = subject.indicator();
        if (!Facts.blank(Facts.target(row)) || Facts.notApplicable(row)) {
            return;
        }
        var actual = Facts.actual(row);
        if (!Facts.blank(actual) && actual.getNumber() == null || Facts.isExecution(row)) {
            return; // Rows judged by a list of points (完整性, 合规性) print a dash; a number without a target cannot be judged at all.
        }
        findings.of(DossierPackage.eINSTANCE.getIndicatorScore_Target(), "message", Facts.name(row)).report();
    }
}
