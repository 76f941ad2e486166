package org.jixiao.checks.internal;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jixiao.checks.Check;
import org.jixiao.checks.CheckSubject;
import org.jixiao.checks.FindingCollector;
import org.jixiao.model.dossier.DossierPackage;
import org.jixiao.model.dossier.IndicatorScore;

/** Rows whose first level the scheme does not know count to no dimension; one finding for each such level. */
public final class DimensionUnknownCheck implements Check {

    @Override
    public void run(CheckSubject subject, FindingCollector findings) {
        if (subject.scheme().isEmpty()) {
            return;
        }
        Map<String, List<IndicatorScore>> unknown = new LinkedHashMap<>();
        for (IndicatorScore row : subject.evaluation().getIndicators()) {
            if (subject.scores().dimension(row.getId()).isEmpty()) {
                unknown.computeIfAbsent(Facts.blank(row.getLevel1()) ? "—" : row.getLevel1(), level -> new ArrayList<>()).add(row);
            }
        }
        unknown.forEach((level, rows) -> findings.of(rows.get(0), DossierPackage.eINSTANCE.getIndicatorScore_Level1(), "message", level,
                rows.size(), subject.scheme().get().getName()).report());
    }
}
