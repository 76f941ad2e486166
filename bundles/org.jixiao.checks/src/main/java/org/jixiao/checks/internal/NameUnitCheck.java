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

    /**
     * A unit that cannot belong to a name.
     *
     * @param brackets whether the name itself names another unit in brackets
     * @param said what the name says: that unit, or the noun that is counted in others
     */
    public record Clash(boolean brackets, String said) {
    }

    @Override
    public void run(CheckSubject subject, FindingCollector findings) {
        IndicatorView row = subject.anyIndicator();
        Quantity target = row.target();
        if (Facts.blank(target) || target.getNumber() == null) {
            return;
        }
        String unit = unit(row, target);
        clash(row.name(), unit)
                .ifPresent(c -> findings.of(row.feature("unit"), c.brackets() ? "brackets" : "message", row.name(), c.said(), unit).report());
    }

    /** How a name contradicts a unit; empty when it does not, or one of them is not given. */
    public static Optional<Clash> clash(String written, String unitWritten) {
        String unit = Wording.tight(unitWritten);
        String name = Wording.tight(written);
        if (unit.isEmpty()) {
            return Optional.empty();
        }
        Matcher brackets = BRACKETS.matcher(name);
        // Words in brackets are often no unit at all.
        if (brackets.find() && Lexicon.SHIPPED.isUnit(brackets.group(1)) && !brackets.group(1).equals(unit)) {
            return Optional.of(new Clash(true, brackets.group(1)));
        }
        return Lexicon.SHIPPED.unitNoun(name.replaceFirst("\\([^()]*\\)$", "")).filter(noun -> !Lexicon.SHIPPED.fits(noun, unit))
                .map(noun -> new Clash(false, noun));
    }

    private static String unit(IndicatorView row, Quantity target) {
        String own = Wording.tight(target.getUnit());
        return !own.isEmpty() ? own : target.getKind() == QuantityKind.PERCENT ? "%" : Wording.tight(row.unit());
    }
}
