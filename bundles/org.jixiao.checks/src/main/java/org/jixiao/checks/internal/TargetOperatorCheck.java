package org.jixiao.checks.internal;

import org.jixiao.checks.Check;
import org.jixiao.checks.CheckSubject;
import org.jixiao.checks.FindingCollector;
import org.jixiao.model.base.Nature;
import org.jixiao.model.base.Quantity;
import org.jixiao.model.dossier.DossierPackage;

/** Without an operator, a value that differs from its target can be good or bad. */
public final class TargetOperatorCheck implements Check {

    @Override
    public void run(CheckSubject subject, FindingCollector findings) {
        var row = subject.indicator();
        Quantity target = Facts.target(row);
        Quantity actual = Facts.actual(row);
        if (target == null || actual == null || target.getNumber() == null || actual.getNumber() == null || !Facts.undirected(row)
                || Lexicon.SHIPPED.positive(Wording.tight(row.getName())) || target.getNumber().compareTo(actual.getNumber()) == 0) {
            return; // At the target itself every reading gives the same points.
        }
        var nature = DossierPackage.eINSTANCE.getIndicatorScore_Nature();
        findings.of(DossierPackage.eINSTANCE.getIndicatorScore_Target(), "message", Facts.name(row), target.getText(), actual.getText())
                .fix("atLeast", Fixes.set(nature, Nature.GE)).fix("atMost", Fixes.set(nature, Nature.LE)).report();
    }
}
