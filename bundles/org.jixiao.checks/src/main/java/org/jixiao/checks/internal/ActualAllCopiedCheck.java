package org.jixiao.checks.internal;

import java.util.List;
import org.jixiao.checks.Check;
import org.jixiao.checks.CheckSubject;
import org.jixiao.checks.FindingCollector;
import org.jixiao.checks.Severity;
import org.jixiao.model.base.Operator;
import org.jixiao.model.dossier.IndicatorScore;

/** A table in which every actual value is its target's text: the column was copied, not filled in. */
public final class ActualAllCopiedCheck implements Check {

    private static final int ROWS_WITH_PROOF = 4;
    private static final int ROWS = 8;

    @Override
    public void run(CheckSubject subject, FindingCollector findings) {
        List<IndicatorScore> filled = subject.evaluation().getIndicators().stream()
                .filter(row -> !Facts.blank(Facts.target(row)) && !Facts.blank(Facts.actual(row))).toList();
        if (filled.size() < ROWS_WITH_PROOF || !filled.stream().allMatch(ActualAllCopiedCheck::same)) {
            return;
        }
        // An operator or a sentence in the actual value cannot have been measured; equal numbers alone may be true.
        boolean proof = filled.stream().anyMatch(row -> operator(row) || Wording.tight(Facts.actual(row).getText())
                .length() >= subject.settings().copiedTextLength() && Facts.actual(row).getNumber() == null
                && Facts.actual(row).getDate() == null);
        if (proof || filled.size() >= ROWS) {
            findings.of(null, proof ? "message" : "equal", filled.size()).severity(proof ? Severity.WARNING : Severity.INFO).report();
        }
    }

    private static boolean operator(IndicatorScore row) {
        Operator operator = Facts.actual(row).getOperator();
        return operator != Operator.NONE && operator != Operator.EQ;
    }

    private static boolean same(IndicatorScore row) {
        return bare(row, Facts.target(row).getText()).equals(bare(row, Facts.actual(row).getText()));
    }

    /** The sign in front may stand in a column of its own, and the sign of per cent may be left out. */
    private static String bare(IndicatorScore row, String text) {
        String tight = Wording.tight(text).replaceFirst("^[≥≤=<>]+", "");
        String unit = Wording.tight(row.getUnit());
        String plain = !unit.isEmpty() && tight.endsWith(unit) ? tight.substring(0, tight.length() - unit.length()) : tight;
        return plain.endsWith("%") ? plain.substring(0, plain.length() - 1) : plain;
    }
}
