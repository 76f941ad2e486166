package org.jixiao.core.session;

import org.eclipse.emf.common.command.BasicCommandStack;
import org.eclipse.emf.common.command.Command;

/** A command stack that does not swallow the failure of a command: EMF's only logs it. */
final class SessionCommandStack extends BasicCommandStack {

    private RuntimeException failure;

    @Override
    public void execute(Command command) {
        super.execute(command);
        rethrow();
    }

    @Override
    public void undo() {
        super.undo();
        rethrow();
    }

    @Override
    public void redo() {
        super.redo();
        rethrow();
    }

    @Override
    protected void handleError(Exception exception) {
        failure = exception instanceof RuntimeException runtime ? runtime : new IllegalStateException(exception);
    }

    private void rethrow() {
        RuntimeException thrown = failure;
        failure = null;
        if (thrown != null) {
            throw thrown;
        }
    }
}
