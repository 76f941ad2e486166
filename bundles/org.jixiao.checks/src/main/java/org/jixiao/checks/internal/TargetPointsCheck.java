package org.jixiao.checks.internal;

import java.util.List;
import java.util.stream.Collectors;
import org.jixiao.checks.Check;
import org.jixiao.checks.CheckSubject;
import org.jixiao.checks.FindingCollector;
import org.jixiao.checks.IndicatorView;
import org.jixiao.model.base.Operator;

/** The column of values holds the points: bare numbers that are the row's points, in most rows. */
public final class TargetPointsCheck implements Check {

    private static final int ROWS = 3;

    @Override
    public void run(CheckSubject subject, FindingCollector findings) {
        List<IndicatorView> filled = subject.anyTable().indicators().stream()
                .filter(row -> row.points() != null && !Facts.blank(row.target())).toList();
        List<IndicatorView> same = filled.stream().filter(TargetPointsCheck::bareAndEqual).toList();
        if (same.size() >= ROWS && same.size() * 2 > filled.size()) {
            IndicatorView first = same.get(0);
            findings.of(first.object(), first.feature("target"), "message", same.size(), filled.size(),
                    same.stream().map(row -> Facts.plain(row.points())).collect(Collectors.joining("、"))).report();
        }
    }

    private static boolean bareAndEqual(IndicatorView row) {
        var target = row.target();
        boolean bare = target.getNumber() != null && target.getOperator() == Operator.NONE && Wording.tight(target.getText())
                .matches("\\d+(\\.\\d+)?分?") && row.unit().isBlank();
        return bare && target.getNumber().compareTo(row.points()) == 0;
    }
}
