package org.jixiao.stages.evaluation;

import org.jixiao.model.base.Direction;
import org.jixiao.model.base.Nature;
import org.jixiao.model.base.Quantity;
import org.jixiao.model.base.QuantityKind;
import org.jixiao.model.dossier.IndicatorScore;
import org.jixiao.model.rules.RuleClass;
import org.jixiao.scoring.api.Message;

/**
 * Says what kind of indicator a row is: by its printed nature, else by the operator of its target, else by what the target is.
 */
final class Classifier {

    /**
     * The kind with the reason for it.
     *
     * @param ruleClass the kind, or null when nothing tells
     * @param reason what told
     */
    record Kind(RuleClass ruleClass, Message reason) {
    }

    Kind classify(IndicatorScore row) {
        RuleClass printed = byNature(row.getNature());
        if (printed != null) {
            return new Kind(printed, Message.of(Classifier.class, "class.nature", name(printed)));
        }
        Quantity target = Targets.target(row);
        if (target != null && isNumber(target)) {
            RuleClass byOperator = switch (target.getOperator()) {
                case GE, GT -> RuleClass.POSITIVE;
                case LE, LT -> RuleClass.REVERSE;
                case EQ -> RuleClass.EQUAL;
                case NONE -> null;
            };
            if (byOperator != null) {
                return new Kind(byOperator, Message.of(Classifier.class, "class.operator", name(byOperator), target.getText()));
            }
            if (row.getDirection() == Direction.REVERSE) {
                return new Kind(RuleClass.REVERSE, Message.of(Classifier.class, "class.direction", name(RuleClass.REVERSE)));
            }
            boolean nothing = target.getNumber().signum() == 0;
            RuleClass bare = nothing ? RuleClass.EQUAL : RuleClass.POSITIVE;
            return new Kind(bare, Message.of(Classifier.class, "class.bare", name(bare), target.getText()));
        }
        if (target != null && target.getKind() == QuantityKind.DATE) {
            return new Kind(RuleClass.DATE, Message.of(Classifier.class, "class.target", name(RuleClass.DATE), target.getText()));
        }
        if (target != null && target.getKind() == QuantityKind.YES_NO) {
            return new Kind(RuleClass.YES_NO, Message.of(Classifier.class, "class.target", name(RuleClass.YES_NO), target.getText()));
        }
        return new Kind(RuleClass.QUALITATIVE, Message.of(Classifier.class, "class.words", name(RuleClass.QUALITATIVE)));
    }

    private static boolean isNumber(Quantity target) {
        return target.getNumber() != null && target.getKind() != QuantityKind.DATE && target.getKind() != QuantityKind.YES_NO;
    }

    private static RuleClass byNature(Nature nature) {
        return switch (nature) {
            case GE, GT -> RuleClass.POSITIVE;
            case LE, LT -> RuleClass.REVERSE;
            case EQ -> RuleClass.EQUAL;
            case QUALITATIVE -> RuleClass.QUALITATIVE;
            case YES_NO -> RuleClass.YES_NO;
            case DATE -> RuleClass.DATE;
            case UNSPECIFIED -> null;
        };
    }

    static Message name(RuleClass ruleClass) {
        return Message.of(Classifier.class, "ruleClass." + ruleClass.getName());
    }
}
