package org.jixiao.ui.editor;

import java.util.Map;
import org.eclipse.core.commands.Command;
import org.eclipse.core.commands.ParameterizedCommand;
import org.eclipse.core.commands.common.CommandException;
import org.eclipse.ui.commands.ICommandService;
import org.eclipse.ui.handlers.IHandlerService;
import org.eclipse.ui.services.IServiceLocator;
import org.jixiao.scoring.api.Source;
import org.jixiao.ui.common.BackgroundWork;

/** Asks the window to show a cell of a filed form; the command is carried out by the plug-in that can show forms. */
public final class FiledCells {

    /** Id of the command; its parameters are {@link #FILE}, {@link #SHEET} and {@link #CELL}. */
    public static final String COMMAND = "org.jixiao.command.showFiledCell";
    /** Name of the file as it stands in the origin of a value. */
    public static final String FILE = "file";
    /** Name of the sheet. */
    public static final String SHEET = "sheet";
    /** Address of the cell, such as {@code F12}. */
    public static final String CELL = "cell";

    private FiledCells() {
    }

    /** Shows the cell a value was read from. */
    public static void open(IServiceLocator site, Source source) {
        Command command = site.getService(ICommandService.class).getCommand(COMMAND);
        try {
            site.getService(IHandlerService.class).executeCommand(ParameterizedCommand.generateCommand(command,
                    Map.of(FILE, source.file(), SHEET, source.sheet(), CELL, source.cell())), null);
        } catch (CommandException e) {
            BackgroundWork.log(FiledCells.class, COMMAND, e);
        }
    }
}
