package org.jixiao.core.commands;

import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.Set;

import org.eclipse.emf.common.command.AbortExecutionException;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.change.ChangeDescription;
import org.eclipse.emf.edit.command.ChangeCommand;

/**
 * Runs any code that changes the model below some objects and makes one undo step of it. When the code throws, its changes are taken
 * back; when it changed nothing, there is no undo step.
 */
final class RecordingCommand extends ChangeCommand {

    private final Runnable change;

    RecordingCommand(String label, EObject scope, Runnable change) {
        super(scope);
        this.change = change;
        setLabel(label);
        setDescription(label);
    }

    @Override
    protected void doExecute() {
        change.run();
    }

    @Override
    public void execute() {
        try {
            super.execute();
        } catch (RuntimeException e) {
            if (getChangeDescription() != null) {
                getChangeDescription().apply();
            }
            throw e;
        }
        ChangeDescription changes = getChangeDescription();
        if (changes == null || changes.getObjectChanges().isEmpty() && changes.getResourceChanges().isEmpty()) {
            throw new AbortExecutionException();
        }
    }

    @Override
    public Collection<?> getAffectedObjects() {
        Set<Object> affected = new LinkedHashSet<>();
        ChangeDescription changes = getChangeDescription();
        if (changes != null) {
            changes.getObjectChanges().forEach(entry -> affected.add(entry.getKey()));
            affected.addAll(changes.getObjectsToAttach());
        }
        return affected;
    }
}
