package org.jixiao.checks.internal;

import java.util.regex.Pattern;
import org.jixiao.checks.Check;
import org.jixiao.checks.CheckSubject;
import org.jixiao.checks.FindingCollector;
import org.jixiao.checks.IndicatorView;
import org.jixiao.model.base.Quantity;

/** A whole goal in the column of values: sentences, or several goals at once, cannot be compared with anything. */
public final class TargetGoalCheck implements Check {

    private static final int SENTENCE = 25;
    private static final int SEVERAL = 3;
    private static final Pattern CLAUSES = Pattern.compile("[,。;、:!]");
    private static final Pattern NUMBERS = Pattern.compile("\\d+(?:\\.\\d+)?");

    @Override
    public void run(CheckSubject subject, FindingCollector findings) {
        IndicatorView row = subject.anyIndicator();
        Quantity target = row.target();
        if (Facts.blank(target) || target.getNumber() != null || target.getDate() != null || target.getText() == null) {
            return;
        }
        String text = Wording.tight(target.getText());
        boolean sentence = text.length() >= SENTENCE && CLAUSES.matcher(text).find();
        boolean several = NUMBERS.matcher(text).results().count() >= SEVERAL && CLAUSES.matcher(text).results().count() >= 2;
        if (sentence || several) {
            findings.of(row.feature("target"), several ? "several" : "message", row.name(), target.getText().strip()).report();
        }
    }
}
