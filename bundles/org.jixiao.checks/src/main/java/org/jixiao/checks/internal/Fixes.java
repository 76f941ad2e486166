package org.jixiao.checks.internal;

import java.util.Map;
import java.util.function.BiFunction;
import org.eclipse.emf.common.command.Command;
import org.eclipse.emf.common.command.CompoundCommand;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.emf.edit.command.SetCommand;
import org.eclipse.emf.edit.domain.EditingDomain;
import org.jixiao.model.base.BasePackage;
import org.jixiao.model.base.Nature;
import org.jixiao.model.base.Operator;
import org.jixiao.model.base.Quantity;

/** Commands that several quick fixes use. */
final class Fixes {

    private static final Map<Nature, Operator> OPERATORS = Map.of(Nature.GE, Operator.GE, Nature.LE, Operator.LE);
    private static final Map<Nature, String> SIGNS = Map.of(Nature.GE, "≥", Nature.LE, "≤");

    private Fixes() {
    }

    /** States the nature of an indicator, in an evaluation or an objective set, and lets the target say nothing else. */
    static BiFunction<EditingDomain, EObject, Command> direction(Nature nature) {
        return (domain, object) -> {
            CompoundCommand all = new CompoundCommand();
            all.append(SetCommand.create(domain, object, object.eClass().getEStructuralFeature("nature"), nature));
            if (object.eGet(object.eClass().getEStructuralFeature("target")) instanceof Quantity target) {
                String bare = Wording.tight(target.getText()).replaceFirst("^[≥≤=<>]+", "");
                all.append(SetCommand.create(domain, target, BasePackage.eINSTANCE.getQuantity_Operator(), OPERATORS.get(nature)));
                all.append(SetCommand.create(domain, target, BasePackage.eINSTANCE.getQuantity_Text(), SIGNS.get(nature) + bare));
            }
            return all;
        };
    }

    /** Sets a field of the object, or takes its value away when {@code value} is null. */
    static BiFunction<EditingDomain, EObject, Command> set(EStructuralFeature feature, Object value) {
        return (domain, object) -> SetCommand.create(domain, object, feature, value == null ? SetCommand.UNSET_VALUE : value);
    }
}
