package org.jixiao.checks.internal;

import java.util.Optional;
import org.jixiao.checks.Check;
import org.jixiao.checks.CheckSubject;
import org.jixiao.checks.FindingCollector;
import org.jixiao.checks.IndicatorView;

/** How many or what stays open: 若干, 一批, 约50, a list that ends in 等. */
public final class TextOpenCheck implements Check {

    @Override
    public void run(CheckSubject subject, FindingCollector findings) {
        IndicatorView row = subject.anyIndicator();
        if (!report(row, "target", Facts.blank(row.target()) ? "" : Wording.tight(row.target().getText()), findings)) {
            report(row, "name", Wording.tight(row.name()), findings);
        }
    }

    private static boolean report(IndicatorView row, String feature, String text, FindingCollector findings) {
        Optional<String> word = Lexicon.SHIPPED.find("open", text);
        boolean list = Lexicon.SHIPPED.ends("openEnd", text);
        if (word.isPresent() || list) {
            findings.of(row.feature(feature), "message", row.name(), text, word.orElse("等")).report();
            return true;
        }
        return false;
    }
}
