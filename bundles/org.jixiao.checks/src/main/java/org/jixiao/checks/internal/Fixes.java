package org.jixiao.checks.internal;

import java.math.BigDecimal;
import java.util.Map;
import java.util.function.BiFunction;
import org.eclipse.emf.common.command.Command;
import org.eclipse.emf.common.command.CompoundCommand;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.emf.edit.command.SetCommand;
import org.eclipse.emf.edit.domain.EditingDomain;
import org.jixiao.model.base.Amount;
import org.jixiao.model.base.BasePackage;
import org.jixiao.model.base.Identified;
import org.jixiao.model.base.Nature;
import org.jixiao.model.base.Operator;
import org.jixiao.model.base.Quantity;
import org.jixiao.model.base.QuantityKind;
import org.jixiao.model.dossier.Evaluation;
import org.jixiao.model.dossier.ObjectiveSet;

/** Commands that several quick fixes use. */
final class Fixes {

    private static final Map<Nature, Operator> OPERATORS = Map.of(Nature.GE, Operator.GE, Nature.GT, Operator.GT, Nature.EQ, Operator.EQ,
            Nature.LE, Operator.LE, Nature.LT, Operator.LT);

    private Fixes() {
    }

    /** States the nature of an indicator, in an evaluation or an objective set, and lets the target say nothing else. */
    static BiFunction<EditingDomain, EObject, Command> direction(Nature nature) {
        return (domain, object) -> {
            CompoundCommand all = new CompoundCommand();
            all.append(SetCommand.create(domain, object, object.eClass().getEStructuralFeature("nature"), nature));
            if (object.eGet(object.eClass().getEStructuralFeature("target")) instanceof Quantity target) {
                String bare = Wording.tight(target.getText()).replaceFirst("^[≥≤=<>]+", "");
                Operator operator = OPERATORS.get(nature);
                all.append(SetCommand.create(domain, target, BasePackage.eINSTANCE.getQuantity_Operator(), operator));
                all.append(SetCommand.create(domain, target, BasePackage.eINSTANCE.getQuantity_Text(), Facts.sign(operator) + bare));
            }
            return all;
        };
    }

    /** Sets a field of the object, or takes its value away when {@code value} is null. */
    static BiFunction<EditingDomain, EObject, Command> set(EStructuralFeature feature, Object value) {
        return (domain, object) -> SetCommand.create(domain, object, feature, value == null ? SetCommand.UNSET_VALUE : value);
    }

    /** The nature that says the same as the sign; the sign must not be {@link Operator#NONE}. */
    static Nature nature(Operator operator) {
        return OPERATORS.entrySet().stream().filter(entry -> entry.getValue() == operator).map(Map.Entry::getKey).findFirst().orElseThrow();
    }

    /** Writes per cent into a quantity: its text, its number and its kind. */
    static Command percent(EditingDomain domain, Quantity quantity, BigDecimal number, String text) {
        CompoundCommand all = new CompoundCommand();
        all.append(SetCommand.create(domain, quantity, BasePackage.eINSTANCE.getQuantity_Text(), text));
        all.append(SetCommand.create(domain, quantity, BasePackage.eINSTANCE.getQuantity_Number(), number));
        all.append(SetCommand.create(domain, quantity, BasePackage.eINSTANCE.getQuantity_Kind(), QuantityKind.PERCENT));
        return all;
    }

    /** Writes an amount in the unit it has; the text as written is replaced, because it would still show the old figure. */
    static Command amount(EditingDomain domain, Amount amount, BigDecimal value) {
        CompoundCommand both = new CompoundCommand();
        both.append(SetCommand.create(domain, amount, BasePackage.eINSTANCE.getAmount_Value(), value));
        both.append(SetCommand.create(domain, amount, BasePackage.eINSTANCE.getAmount_Text(), Facts.plain(value)));
        return both;
    }

    /**
     * The same for several rows of a table, for a finding that speaks of them together.
     *
     * @param makers the command of each row, by its id; the object of the finding is a row of the same table or the table itself
     */
    static BiFunction<EditingDomain, EObject, Command> rows(Map<String, BiFunction<EditingDomain, EObject, Command>> makers) {
        return (domain, object) -> {
            CompoundCommand all = new CompoundCommand();
            boolean table = object instanceof Evaluation || object instanceof ObjectiveSet;
            for (EObject part : (table ? object : object.eContainer()).eContents()) {
                if (part instanceof Identified identified && makers.containsKey(identified.getId())) {
                    all.append(makers.get(identified.getId()).apply(domain, part));
                }
            }
            return all;
        };
    }
}
