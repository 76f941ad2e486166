package org.jixiao.ui.editor;

import java.nio.file.Path;
import java.util.Map;
import org.eclipse.ui.services.IServiceLocator;
import org.jixiao.scoring.api.Source;
import org.jixiao.ui.common.WorkbenchCommands;

/** Asks the window to show a cell of a filed form; the command is carried out by the plug-in that can show forms. */
public final class FiledCells {

    /** Id of the command; its parameters are {@link #FILE}, {@link #SHEET} and {@link #CELL}. */
    public static final String COMMAND = "org.jixiao.command.showFiledCell";
    /** Name of the file as it stands in the origin of a value, or the whole path of a file that was not imported. */
    public static final String FILE = "file";
    /** Name of the sheet. */
    public static final String SHEET = "sheet";
    /** Address of the cell, such as {@code F12}. */
    public static final String CELL = "cell";

    private FiledCells() {
    }

    /** Shows a cell of a file that was not imported. */
    public static void open(IServiceLocator site, Path file, Source source) {
        WorkbenchCommands.run(site, COMMAND, Map.of(FILE, file.toAbsolutePath().toString(), SHEET, source.sheet(), CELL, source.cell()));
    }

    /** Shows the cell a value was read from. */
    public static void open(IServiceLocator site, Source source) {
        WorkbenchCommands.run(site, COMMAND, Map.of(FILE, source.file(), SHEET, source.sheet(), CELL, source.cell()));
    }
}
