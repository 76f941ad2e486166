package org.jixiao.checks;

import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.function.BiFunction;
import org.eclipse.emf.common.command.Command;
import org.eclipse.emf.common.command.CompoundCommand;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.edit.domain.EditingDomain;
import org.jixiao.model.dossier.Dossier;
import org.jixiao.scoring.api.Message;

/**
 * A way to put a finding right that needs no further thought from the user. Holds no part of the model: the object is looked up
 * by its id in the dossier the fix is applied to, because checks ran on a copy.
 *
 * @param id stable name of the fix within its check, for instance {@code takeComputed}
 * @param label what it does, with the value it would write
 * @param objectId id of the object it changes
 * @param maker makes the command for the object it is given
 */
public record QuickFix(String id, Message label, String objectId, BiFunction<EditingDomain, EObject, Command> maker) {

    public QuickFix {
        Objects.requireNonNull(id);
        Objects.requireNonNull(label);
        Objects.requireNonNull(objectId);
        Objects.requireNonNull(maker);
    }

    /**
     * The command that applies the fix as one undo step.
     *
     * @param domain the editing domain of the dossier
     * @param dossier the dossier to change
     * @return empty when the object is no longer there or the command cannot be executed
     */
    public Optional<Command> command(EditingDomain domain, Dossier dossier) {
        return Finding.find(dossier, objectId).map(object -> {
            CompoundCommand named = new CompoundCommand(label.render(Locale.getDefault()));
            named.append(maker.apply(domain, object));
            return (Command) named;
        }).filter(Command::canExecute);
    }
}
