package org.jixiao.core.commands;

import java.util.Collection;
import java.util.List;
import java.util.Objects;

import org.eclipse.emf.common.command.Command;
import org.eclipse.emf.common.command.CompoundCommand;
import org.eclipse.emf.common.command.UnexecutableCommand;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.emf.edit.command.AddCommand;
import org.eclipse.emf.edit.command.MoveCommand;
import org.eclipse.emf.edit.command.RemoveCommand;
import org.eclipse.emf.edit.command.SetCommand;
import org.eclipse.emf.edit.domain.EditingDomain;
import org.jixiao.core.internal.Texts;
import org.jixiao.model.provider.ModelEditPlugin;

/**
 * Makes the commands through which alone the model is changed. Each is one undo step with a label in the user's language that says
 * what it does, for the Undo menu and the history.
 */
public final class ModelCommands {

    private final EditingDomain domain;

    /**
     * @param domain of one document
     */
    public ModelCommands(EditingDomain domain) {
        this.domain = domain;
    }

    /**
     * Sets a single-valued feature.
     *
     * @param owner object to change
     * @param feature of the owner
     * @param value new value; {@code null} unsets the feature
     * @return the command; it cannot be executed when the value is there already
     */
    public Command set(EObject owner, EStructuralFeature feature, Object value) {
        if (feature.isMany()) {
            throw new IllegalArgumentException(feature.getName() + " is a list; use replaceAll");
        }
        boolean same = value == null ? !owner.eIsSet(feature) : Objects.equals(owner.eGet(feature), value) && owner.eIsSet(feature);
        if (same || Objects.equals(owner.eGet(feature), value)) {
            return UnexecutableCommand.INSTANCE;
        }
        return labelled(new SetCommand(domain, owner, feature, value == null ? SetCommand.UNSET_VALUE : value),
                Texts.get("command.set", typeLabel(owner.eClass()), featureLabel(feature)));
    }

    /**
     * Replaces the whole content of a list.
     *
     * @param owner object to change
     * @param feature many-valued
     * @param values the new values in order
     * @return the command
     */
    public Command replaceAll(EObject owner, EStructuralFeature feature, Collection<?> values) {
        String label = Texts.get("command.set", typeLabel(owner.eClass()), featureLabel(feature));
        List<?> copy = List.copyOf(values);
        return record(label, owner, () -> {
            @SuppressWarnings("unchecked")
            List<Object> list = (List<Object>) owner.eGet(feature);
            if (!list.equals(copy)) {
                list.clear();
                list.addAll(copy);
            }
        });
    }

    /**
     * Adds a contained object at the end.
     *
     * @param owner parent
     * @param feature list of the parent
     * @param child detached
     * @return the command
     */
    public Command add(EObject owner, EStructuralFeature feature, EObject child) {
        return add(owner, feature, List.of(child), -1);
    }

    /**
     * Adds objects or values.
     *
     * @param owner parent
     * @param feature list of the parent
     * @param children detached objects, or values
     * @param index position of the first, or -1 for the end
     * @return the command
     */
    public Command add(EObject owner, EStructuralFeature feature, Collection<?> children, int index) {
        if (children.isEmpty()) {
            return UnexecutableCommand.INSTANCE;
        }
        Command command = index < 0 ? new AddCommand(domain, owner, feature, children)
                : new AddCommand(domain, owner, feature, children, index);
        Object first = children.iterator().next();
        String what = first instanceof EObject object ? typeLabel(object.eClass()) : featureLabel(feature);
        return labelled((AddCommand) command, children.size() == 1 ? Texts.get("command.add", what)
                : Texts.get("command.addMany", what, children.size()));
    }

    /**
     * Removes contained objects from their parents; they may have different parents.
     *
     * @param children contained objects
     * @return the command
     */
    public Command remove(Collection<? extends EObject> children) {
        if (children.isEmpty() || children.stream().anyMatch(child -> child.eContainer() == null)) {
            return UnexecutableCommand.INSTANCE;
        }
        String what = typeLabel(children.iterator().next().eClass());
        String label = children.size() == 1 ? Texts.get("command.remove", what) : Texts.get("command.removeMany", what, children.size());
        CompoundCommand all = new CompoundCommand(CompoundCommand.MERGE_COMMAND_ALL, label, label);
        for (EObject child : children) {
            EReference feature = child.eContainmentFeature();
            all.append(feature.isMany() ? new RemoveCommand(domain, child.eContainer(), feature, child)
                    : new SetCommand(domain, child.eContainer(), feature, SetCommand.UNSET_VALUE));
        }
        return all;
    }

    /**
     * Moves an object inside its list.
     *
     * @param child contained in a list
     * @param index new position
     * @return the command
     */
    public Command move(EObject child, int index) {
        EReference feature = child.eContainmentFeature();
        if (feature == null || !feature.isMany()) {
            return UnexecutableCommand.INSTANCE;
        }
        return labelled(new MoveCommand(domain, child.eContainer(), feature, child, index),
                Texts.get("command.move", typeLabel(child.eClass())));
    }

    /**
     * Several commands as one undo step, for instance a pasted block. When one fails, those before it are taken back.
     *
     * @param label says what all of them do, in the user's language
     * @param commands in order; those that cannot be executed (nothing to change) are left out
     * @return the command; it cannot be executed when nothing is left
     */
    public Command compound(String label, List<? extends Command> commands) {
        CompoundCommand all = new CompoundCommand(CompoundCommand.MERGE_COMMAND_ALL, label, label);
        commands.stream().filter(command -> command != UnexecutableCommand.INSTANCE).forEach(all::append);
        return all;
    }

    /**
     * Runs any code that changes objects below a scope as one undo step.
     *
     * @param label says what the code does, in the user's language
     * @param scope the changes are in this object or below it
     * @param change the code
     * @return the command; code that throws leaves nothing behind, code that changes nothing leaves no undo step
     */
    public Command record(String label, EObject scope, Runnable change) {
        return new RecordingCommand(label, scope, change);
    }

    /**
     * @param type of our metamodel
     * @return its label in the user's language
     */
    public static String typeLabel(EClass type) {
        return ModelEditPlugin.INSTANCE.getString("_UI_" + type.getName() + "_type");
    }

    /**
     * @param feature of our metamodel
     * @return its label in the user's language
     */
    public static String featureLabel(EStructuralFeature feature) {
        return ModelEditPlugin.INSTANCE.getString("_UI_" + feature.getEContainingClass().getName() + "_" + feature.getName() + "_feature");
    }

    private static Command labelled(org.eclipse.emf.common.command.AbstractCommand command, String label) {
        command.setLabel(label);
        command.setDescription(label);
        return command;
    }
}
