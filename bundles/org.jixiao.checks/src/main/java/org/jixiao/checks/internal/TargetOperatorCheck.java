package org.jixiao.checks.internal;

import org.jixiao.checks.Check;
import org.jixiao.checks.CheckSubject;
import org.jixiao.checks.FindingCollector;
import org.jixiao.model.base.Nature;
import org.jixiao.model.base.Quantity;
import org.jixiao.model.dossier.DossierPackage;

/** Without an operator, a value below its target, or one of something of which less is better, can be good or bad. */
public final class TargetOperatorCheck implements Check {

    @Override
    public void run(CheckSubject subject, FindingCollector findings) {
        var row = subject.indicator();
        Quantity target = Facts.target(row);
        Quantity actual = Facts.actual(row);
        if (!Facts.comparable(row) || !Facts.undirected(row)) {
            return;
        }
        boolean below = actual.getNumber().compareTo(target.getNumber()) < 0 && !Lexicon.SHIPPED.positive(Wording.tight(row.getName()));
        boolean differs = actual.getNumber().compareTo(target.getNumber()) != 0;
        if (!below && !(differs && Facts.ambiguous(row))) {
            return; // At the target, or above one that nobody takes for a limit, every reading gives the same points.
        }
        var nature = DossierPackage.eINSTANCE.getIndicatorScore_Nature();
        findings.of(DossierPackage.eINSTANCE.getIndicatorScore_Target(), "message", Facts.name(row), target.getText(), actual.getText())
                .fix("atLeast", Fixes.set(nature, Nature.GE)).fix("atMost", Fixes.set(nature, Nature.LE)).report();
    }
}
