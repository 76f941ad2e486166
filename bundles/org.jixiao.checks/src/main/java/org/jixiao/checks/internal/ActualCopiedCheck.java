package org.jixiao.checks.internal;

import org.jixiao.checks.Check;
import org.jixiao.checks.CheckSubject;
import org.jixiao.checks.FindingCollector;
import org.jixiao.model.base.QuantityKind;
import org.jixiao.model.dossier.DossierPackage;

/** A long text that stands as target and again as actual says nothing about what was reached. */
public final class ActualCopiedCheck implements Check {

    @Override
    public void run(CheckSubject subject, FindingCollector findings) {
        var row = subject.indicator();
        var target = Facts.target(row);
        var actual = Facts.actual(row);
        if (target == null || actual == null || actual.getKind() != QuantityKind.TEXT || Facts.blank(actual.getText())
                || target.getText() == null) {
            return;
        }
        String reached = actual.getText().strip();
        if (reached.codePointCount(0, reached.length()) >= subject.settings().copiedTextLength()
                && reached.equals(target.getText().strip())) {
            findings.of(DossierPackage.eINSTANCE.getIndicatorScore_Reported(), "message", Facts.name(row), reached).report();
        }
    }
}
