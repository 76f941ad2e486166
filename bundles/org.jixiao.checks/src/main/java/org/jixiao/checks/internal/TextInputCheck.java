package org.jixiao.checks.internal;

import org.jixiao.checks.Check;
import org.jixiao.checks.CheckSubject;
import org.jixiao.checks.FindingCollector;
import org.jixiao.checks.IndicatorView;

/** What is put in (money, its execution) as an indicator of what comes out. */
public final class TextInputCheck implements Check {

    @Override
    public void run(CheckSubject subject, FindingCollector findings) {
        IndicatorView row = subject.anyIndicator();
        boolean result = row.level1().contains("产出") || row.level1().contains("效益");
        // Cost and time of an output may well be told in money and its arrival.
        boolean cost = row.level2().contains("成本") || row.level2().contains("时效") || row.level2().contains("经济效益");
        if (result && !cost && Lexicon.SHIPPED.matches("input", Wording.tight(row.name()))) {
            findings.of(row.feature("name"), "message", row.name(), row.level2().isBlank() ? row.level1() : row.level2()).report();
        }
    }
}
