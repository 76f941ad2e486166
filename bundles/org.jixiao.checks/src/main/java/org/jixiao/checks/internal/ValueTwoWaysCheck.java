package org.jixiao.checks.internal;

import org.jixiao.checks.Check;
import org.jixiao.checks.CheckSubject;
import org.jixiao.checks.FindingCollector;
import org.jixiao.model.base.Provenance;
import org.jixiao.model.dossier.DossierPackage;

/** The importer noted that a cell could be read in more than one way. */
public final class ValueTwoWaysCheck implements Check {

    @Override
    public void run(CheckSubject subject, FindingCollector findings) {
        var row = subject.indicator();
        for (Provenance origin : row.getProvenance()) {
            if (!Facts.blank(origin.getNote())) {
                var feature = row.eClass().getEStructuralFeature(String.valueOf(origin.getFeature()));
                findings.of(feature, "message", Facts.name(row), String.valueOf(origin.getText()), origin.getNote()).report();
            }
        }
    }
}
