package org.jixiao.ui.common;

import java.util.Map;

import org.eclipse.core.commands.ParameterizedCommand;
import org.eclipse.core.commands.common.CommandException;
import org.eclipse.ui.commands.ICommandService;
import org.eclipse.ui.handlers.IHandlerService;
import org.eclipse.ui.services.IServiceLocator;

/** Runs commands of the workbench from links and buttons: they are carried out by whichever plug-in handles them. */
public final class WorkbenchCommands {

    private WorkbenchCommands() {
    }

    /**
     * Runs a command as if it was chosen from the menu; one that nothing handles now is written to the log.
     *
     * @param site where it is run, such as the site of a part or the window
     * @param id id of the command
     * @param parameters its parameters by name
     */
    public static void run(IServiceLocator site, String id, Map<String, String> parameters) {
        try {
            site.getService(IHandlerService.class).executeCommand(ParameterizedCommand.generateCommand(
                    site.getService(ICommandService.class).getCommand(id), parameters), null);
        } catch (CommandException e) {
            BackgroundWork.log(WorkbenchCommands.class, id, e);
        }
    }
}
