package org.jixiao.ui.common;

import java.io.File;
import java.util.Objects;

import org.eclipse.jface.dialogs.IDialogSettings;
import org.eclipse.swt.widgets.DirectoryDialog;
import org.eclipse.swt.widgets.FileDialog;

/** Asks for files and folders where the user chose the last one for the same purpose. For the UI thread. */
public final class Places {

    private static final String LAST = "folder";

    private Places() {
    }

    /**
     * Asks for a folder.
     *
     * @param purpose the class that asks
     * @return null when the user wants none
     */
    public static String open(DirectoryDialog dialog, Class<?> purpose) {
        dialog.setFilterPath(last(purpose));
        return remembered(dialog.open(), purpose);
    }

    /**
     * Asks for a file, or for several; {@link FileDialog#getFileNames()} has them all.
     *
     * @param purpose the class that asks
     * @return null when the user wants none
     */
    public static String open(FileDialog dialog, Class<?> purpose) {
        dialog.setFilterPath(last(purpose));
        String chosen = dialog.open();
        if (chosen != null) {
            remembered(new File(chosen).getParent(), purpose);
        }
        return chosen;
    }

    /** Keeps a folder that the user typed or chose; null and blank are not kept. */
    public static String remembered(String folder, Class<?> purpose) {
        if (folder != null && !folder.isBlank()) {
            UiThread.settings(purpose).put(LAST, folder);
        }
        return folder;
    }

    /** The folder of last time, if it is still there, else that of the user. */
    public static String last(Class<?> purpose) {
        IDialogSettings kept = UiThread.settings(purpose);
        String folder = Objects.toString(kept.get(LAST), "");
        return !folder.isEmpty() && new File(folder).isDirectory() ? folder : System.getProperty("user.home");
    }
}
