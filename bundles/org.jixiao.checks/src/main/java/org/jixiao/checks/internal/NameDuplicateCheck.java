package org.jixiao.checks.internal;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jixiao.checks.Check;
import org.jixiao.checks.CheckSubject;
import org.jixiao.checks.FindingCollector;
import org.jixiao.checks.IndicatorView;

/** The same indicator twice counts the same fact twice. */
public final class NameDuplicateCheck implements Check {

    private record Key(String level1, String level2, String name) {
    }

    @Override
    public void run(CheckSubject subject, FindingCollector findings) {
        Map<Key, Integer> first = new HashMap<>();
        List<IndicatorView> rows = subject.anyTable().indicators();
        for (int i = 0; i < rows.size(); i++) {
            IndicatorView row = rows.get(i);
            if (Facts.blank(row.name())) {
                findings.of(row.object(), row.feature("name"), "empty", i + 1).report();
                continue;
            }
            Integer other = first.putIfAbsent(new Key(Wording.key(row.level1()), Wording.key(row.level2()), Wording.key(row.name())), i);
            if (other != null) {
                boolean spelling = !rows.get(other).name().strip().equals(row.name().strip());
                findings.of(row.object(), row.feature("name"), spelling ? "spelling" : "message", row.name(), other + 1, i + 1,
                        rows.get(other).name()).report();
            }
        }
    }
}
