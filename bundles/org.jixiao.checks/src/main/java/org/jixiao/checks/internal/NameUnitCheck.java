package org.jixiao.checks.internal;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jixiao.checks.Check;
import org.jixiao.checks.CheckSubject;
import org.jixiao.checks.FindingCollector;
import org.jixiao.checks.IndicatorView;
import org.jixiao.model.base.Quantity;
import org.jixiao.model.base.QuantityKind;

/** The unit cannot belong to what the name counts: a rate in 人, a length in %, "(平方米)" in the name and 公里 in the value. */
public final class NameUnitCheck implements Check {

    private static final Pattern BRACKETS = Pattern.compile("\\([≥≤=<>]*([\\p{IsHan}㎡²³%A-Za-z/]{1,6})\\)$");

    @Override
    public void run(CheckSubject subject, FindingCollector findings) {
        IndicatorView row = subject.anyIndicator();
        Quantity target = row.target();
        if (Facts.blank(target) || target.getNumber() == null) {
            return;
        }
        String unit = unit(row, target);
        String name = Wording.tight(row.name());
        Matcher brackets = BRACKETS.matcher(name);
        String bare = name.replaceFirst("\\([^()]*\\)$", "");
        Optional<String> noun = Lexicon.SHIPPED.unitNoun(bare);
        if (unit.isEmpty()) {
            return;
        }
        // Words in brackets are often no unit at all.
        if (brackets.find() && Lexicon.SHIPPED.isUnit(brackets.group(1)) && !brackets.group(1).equals(unit)) {
            findings.of(row.feature("unit"), "brackets", row.name(), brackets.group(1), unit).report();
        } else if (noun.isPresent() && !Lexicon.SHIPPED.fits(noun.get(), unit)) {
            findings.of(row.feature("unit"), "message", row.name(), noun.get(), unit).report();
        }
    }

    private static String unit(IndicatorView row, Quantity target) {
        String own = Wording.tight(target.getUnit());
        return !own.isEmpty() ? own : target.getKind() == QuantityKind.PERCENT ? "%" : Wording.tight(row.unit());
    }
}
