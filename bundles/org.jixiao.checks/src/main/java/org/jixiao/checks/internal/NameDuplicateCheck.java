package org.jixiao.checks.internal;

import java.util.HashMap;
import java.util.Map;
import org.jixiao.checks.Check;
import org.jixiao.checks.CheckSubject;
import org.jixiao.checks.FindingCollector;
import org.jixiao.model.dossier.DossierPackage;
import org.jixiao.model.dossier.IndicatorScore;

/** The same indicator twice counts the same fact twice. */
public final class NameDuplicateCheck implements Check {

    private record Key(String level1, String level2, String name) {
    }

    @Override
    public void run(CheckSubject subject, FindingCollector findings) {
        var feature = DossierPackage.eINSTANCE.getIndicatorScore_Name();
        Map<Key, Integer> first = new HashMap<>();
        int number = 0;
        for (IndicatorScore row : subject.evaluation().getIndicators()) {
            number++;
            if (Facts.blank(row.getName())) {
                findings.of(row, feature, "empty", number).report();
                continue;
            }
            Integer other = first.putIfAbsent(new Key(plain(row.getLevel1()), plain(row.getLevel2()), plain(row.getName())), number);
            if (other != null) {
                findings.of(row, feature, "message", row.getName(), other, number).report();
            }
        }
    }

    private static String plain(String text) {
        return text == null ? "" : text.replaceAll("[\\s\u3000]+", "");
    }
}
