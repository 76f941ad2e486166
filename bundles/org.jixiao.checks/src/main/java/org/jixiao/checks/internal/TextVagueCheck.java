package org.jixiao.checks.internal;

import java.util.Optional;
import org.jixiao.checks.Check;
import org.jixiao.checks.CheckSubject;
import org.jixiao.checks.FindingCollector;
import org.jixiao.checks.IndicatorView;
import org.jixiao.model.base.Quantity;

/** A result claimed in words that no number backs: 效果显著 as a name, 有效提升 as a target. */
public final class TextVagueCheck implements Check {

    @Override
    public void run(CheckSubject subject, FindingCollector findings) {
        IndicatorView row = subject.anyIndicator();
        Quantity target = row.target();
        if (!Facts.blank(target) && (target.getNumber() != null || target.getDate() != null || target.getTruth() != null)) {
            return; // A number makes any words measurable.
        }
        String name = Wording.tight(row.name());
        String value = Facts.blank(target) ? "" : Wording.tight(target.getText());
        if (value.matches(".*\\d.*")) {
            return;
        }
        Optional<String> inTarget = Lexicon.SHIPPED.find("vague", value);
        boolean whole = Lexicon.SHIPPED.matches("vagueTarget", value);
        Optional<String> inName = Lexicon.SHIPPED.find("vague", name);
        if (inTarget.isPresent() || whole) {
            findings.of(row.feature("target"), "message", row.name(), target.getText().strip(), inTarget.orElse(value)).report();
        } else if (inName.isPresent()) {
            findings.of(row.feature("name"), "named", row.name(), inName.get()).report();
        }
    }
}
