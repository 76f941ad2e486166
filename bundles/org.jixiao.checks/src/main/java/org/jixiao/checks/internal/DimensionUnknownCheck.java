package org.jixiao.checks.internal;

import org.jixiao.checks.Check;
import org.jixiao.checks.CheckSubject;
import org.jixiao.checks.FindingCollector;
import org.jixiao.model.dossier.DossierPackage;
import org.jixiao.model.dossier.IndicatorScore;

/** A row whose first level the scheme does not know counts to no dimension. */
public final class DimensionUnknownCheck implements Check {

    @Override
    public void run(CheckSubject subject, FindingCollector findings) {
        if (subject.scheme().isEmpty()) {
            return;
        }
        IndicatorScore row = subject.indicator();
        if (subject.scores().dimension(row.getId()).isEmpty()) {
            findings.of(DossierPackage.eINSTANCE.getIndicatorScore_Level1(), "message", Facts.name(row),
                    Facts.blank(row.getLevel1()) ? "—" : row.getLevel1(), subject.scheme().get().getName()).report();
        }
    }
}
