package org.jixiao.core.session;

import java.util.function.Function;

import org.eclipse.emf.common.command.BasicCommandStack;
import org.eclipse.emf.common.command.Command;
import org.eclipse.emf.edit.domain.AdapterFactoryEditingDomain;
import org.eclipse.emf.edit.domain.EditingDomain;
import org.eclipse.emf.edit.provider.ComposedAdapterFactory;

/** Changes a document that no editor has open, by the same commands as an editor. */
public final class DetachedEdit {

    private DetachedEdit() {
    }

    /**
     * Runs a command on a document that no editor has open.
     *
     * @param command makes the command for a domain
     * @return false when it cannot be executed, because there is nothing to change
     */
    public static boolean run(Function<EditingDomain, Command> command) {
        return Boolean.TRUE.equals(with(domain -> {
            Command made = command.apply(domain);
            boolean changes = made.canExecute();
            domain.getCommandStack().execute(made);
            return changes;
        }));
    }

    /**
     * Several commands on a document that no editor has open.
     *
     * @param work gets a domain, on whose command stack it executes what it makes
     * @return what the work returns
     */
    public static <T> T with(Function<EditingDomain, T> work) {
        ComposedAdapterFactory factory = EditingParts.adapterFactory();
        try {
            return work.apply(new AdapterFactoryEditingDomain(factory, new BasicCommandStack()));
        } finally {
            factory.dispose();
        }
    }
}
