package org.jixiao.checks.internal;

import java.util.Set;
import org.jixiao.checks.Check;
import org.jixiao.checks.CheckSubject;
import org.jixiao.checks.FindingCollector;
import org.jixiao.checks.IndicatorView;
import org.jixiao.checks.Severity;
import org.jixiao.model.base.Nature;
import org.jixiao.model.base.Operator;
import org.jixiao.model.base.Quantity;

/** The operator of a target contradicts the printed nature, or what the name counts: accidents "≥", satisfaction "≤". */
public final class TargetNatureCheck implements Check {

    private static final Set<Operator> MORE = Set.of(Operator.GE, Operator.GT);
    private static final Set<Operator> LESS = Set.of(Operator.LE, Operator.LT);

    @Override
    public void run(CheckSubject subject, FindingCollector findings) {
        IndicatorView row = subject.anyIndicator();
        Quantity target = row.target();
        if (Facts.blank(target)) {
            return;
        }
        Operator written = operatorIn(target);
        Operator printed = operator(row.nature());
        var feature = row.feature("target");
        if (printed != Operator.NONE && written != Operator.NONE && opposite(printed, written)) {
            findings.of(feature, "printed", row.name(), Facts.sign(printed), target.getText()).severity(Severity.ERROR)
                    .fix("keepNature", Fixes.direction(row.nature()), Facts.sign(printed))
                    .fix("keepSign", Fixes.direction(Fixes.nature(written)), Facts.sign(written)).report();
            return;
        }
        if (row.nature() == Nature.QUALITATIVE && target.getNumber() != null) {
            var draft = findings.of(feature, "qualitative", row.name(), target.getText());
            if (written != Operator.NONE) {
                draft.fix("keepSign", Fixes.direction(Fixes.nature(written)), Facts.sign(written));
            }
            draft.report();
            return;
        }
        Operator used = written == Operator.NONE ? printed : written;
        String name = Wording.tight(row.name());
        boolean zero = target.getNumber() == null || target.getNumber().signum() == 0;
        if (MORE.contains(used) && !zero && Lexicon.SHIPPED.reverse(name)) {
            findings.of(feature, "reverse", row.name(), Facts.sign(used) + Facts.plain(target.getNumber()))
                    .fix("atMost", Fixes.direction(Nature.LE)).report();
        } else if (LESS.contains(used) && target.getNumber() != null && Lexicon.SHIPPED.positive(name)) {
            findings.of(feature, "positive", row.name(), Facts.sign(used) + Facts.plain(target.getNumber()))
                    .fix("atLeast", Fixes.direction(Nature.GE)).report();
        }
    }

    /** The operator in the text of the target itself: an importer may have put the printed nature into the field. */
    private static Operator operatorIn(Quantity target) {
        String text = Wording.tight(target.getText());
        return text.startsWith("≥") ? Operator.GE : text.startsWith("≤") ? Operator.LE : text.startsWith(">") ? Operator.GT
                : text.startsWith("<") ? Operator.LT : text.startsWith("=") ? Operator.EQ
                : target.getOperator() == null ? Operator.NONE : target.getOperator();
    }

    private static boolean opposite(Operator a, Operator b) {
        return MORE.contains(a) && LESS.contains(b) || LESS.contains(a) && MORE.contains(b);
    }

    private static Operator operator(Nature nature) {
        return switch (nature) {
            case GE -> Operator.GE;
            case GT -> Operator.GT;
            case EQ -> Operator.EQ;
            case LE -> Operator.LE;
            case LT -> Operator.LT;
            case QUALITATIVE, YES_NO, DATE, UNSPECIFIED -> Operator.NONE;
        };
    }
}
