package org.jixiao.checks.internal;

import java.util.function.BiFunction;
import org.eclipse.emf.common.command.Command;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.emf.edit.command.SetCommand;
import org.eclipse.emf.edit.domain.EditingDomain;

/** Commands that several quick fixes use. */
final class Fixes {

    private Fixes() {
    }

    /** Sets a field of the object, or takes its value away when {@code value} is null. */
    static BiFunction<EditingDomain, EObject, Command> set(EStructuralFeature feature, Object value) {
        return (domain, object) -> SetCommand.create(domain, object, feature, value == null ? SetCommand.UNSET_VALUE : value);
    }
}
