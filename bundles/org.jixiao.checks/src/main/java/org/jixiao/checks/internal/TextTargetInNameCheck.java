package org.jixiao.checks.internal;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jixiao.checks.Check;
import org.jixiao.checks.CheckSubject;
import org.jixiao.checks.FindingCollector;
import org.jixiao.checks.IndicatorView;

/** The target stands inside the name: "12月底之前完成", "合格率≥95%". The column of values then says something else or nothing. */
public final class TextTargetInNameCheck implements Check {

    private static final Pattern TARGET = Pattern.compile("[≥≤<>]=?\\d[\\d.]*%?|(?:不低于|不少于|不超过|不高于|不大于|不小于|达到|控制在|高于|低于)\\d[\\d.]*"
            + "|\\d{1,2}月(?:\\d{1,2}日|底|末|份)?(?:之前|以前|前)|(?:年底|年末|月底|季度末|汛前|年内)(?:之前|以前|前)?(?:全部)?完成|\\d[\\d.]*%");

    @Override
    public void run(CheckSubject subject, FindingCollector findings) {
        IndicatorView row = subject.anyIndicator();
        Matcher matcher = TARGET.matcher(Wording.tight(row.name()));
        if (matcher.find()) {
            var draft = findings.of(row.feature("name"), "message", row.name(), matcher.group(),
                    Facts.blank(row.target()) ? "—" : row.target().getText().strip());
            NamedTarget.of(row).ifPresent(named -> named.offer(row, draft));
            draft.report();
        }
    }
}
