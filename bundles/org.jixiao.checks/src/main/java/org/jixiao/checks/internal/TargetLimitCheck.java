package org.jixiao.checks.internal;

import java.util.List;
import java.util.stream.Collectors;
import org.jixiao.checks.Check;
import org.jixiao.checks.CheckSubject;
import org.jixiao.checks.FindingCollector;
import org.jixiao.checks.IndicatorView;
import org.jixiao.checks.Severity;
import org.jixiao.model.base.Nature;
import org.jixiao.model.base.Operator;
import org.jixiao.model.base.Quantity;
import org.jixiao.model.base.QuantityKind;

/** Rates that cannot exceed 100 % with a target of "≥100 %" (odd) or of more than 100 % (impossible). */
public final class TargetLimitCheck implements Check {

    @Override
    public void run(CheckSubject subject, FindingCollector findings) {
        List<IndicatorView> rates = subject.anyTable().indicators().stream().filter(TargetLimitCheck::boundedRate).toList();
        report(rates.stream().filter(row -> number(row) > 0 || number(row) == 0 && row.target().getOperator() == Operator.GT).toList(),
                "impossible", Severity.WARNING, findings);
        report(rates.stream().filter(row -> number(row) == 0 && row.target().getOperator() == Operator.GE).toList(), "message",
                Severity.INFO, findings);
    }

    private static void report(List<IndicatorView> rows, String key, Severity severity, FindingCollector findings) {
        if (!rows.isEmpty()) {
            IndicatorView first = rows.get(0);
            String names = rows.stream().map(row -> "“" + row.name() + "”(" + Facts.sign(row.target().getOperator()) + Facts.plain(row.target().getNumber()) + "%)")
                    .collect(Collectors.joining("、"));
            var draft = findings.of(first.object(), first.feature("target"), key, names, rows.size()).severity(severity);
            if (key.equals("message")) { // For a rate that ends at 100 % both signs ask for the same.
                draft.fix("takeEqual", Fixes.rows(rows.stream()
                        .collect(Collectors.toMap(row -> row.object().getId(), row -> Fixes.direction(Nature.EQ)))), rows.size());
            }
            draft.report();
        }
    }

    private static boolean boundedRate(IndicatorView row) {
        Quantity target = row.target();
        boolean percent = !Facts.blank(target) && target.getNumber() != null
                && (target.getKind() == QuantityKind.PERCENT || "%".equals(target.getUnit()) || "%".equals(row.unit()));
        return percent && Lexicon.SHIPPED.matches("bounded", Wording.tight(row.name()));
    }

    private static int number(IndicatorView row) {
        return row.target().getNumber().compareTo(Facts.HUNDRED);
    }
}
