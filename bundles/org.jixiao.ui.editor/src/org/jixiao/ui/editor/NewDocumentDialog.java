package org.jixiao.ui.editor;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;

import org.eclipse.core.resources.IFile;
import org.eclipse.core.resources.IProject;
import org.eclipse.core.resources.IResource;
import org.eclipse.core.resources.ResourcesPlugin;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.ICoreRunnable;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.jface.dialogs.TitleAreaDialog;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Text;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.PartInitException;
import org.eclipse.ui.ide.IDE;
import org.jixiao.ui.common.Dialogs;
import org.jixiao.ui.common.Texts;
import org.jixiao.ui.common.UiThread;
import org.jixiao.workspace.NewFiles;

/** Asks what a new document is called and in which folder of the workspace it is kept. */
public class NewDocumentDialog extends TitleAreaDialog {

    /** Writes the new document into a file. */
    @FunctionalInterface
    public interface Writer {
        /**
         * Writes it.
         *
         * @throws IOException with words for people when it cannot be written
         */
        void write(Path file) throws IOException;
    }

    private final Texts texts = Texts.of(NewDocumentDialog.class);
    private final String title;
    private final String message;
    private final String proposed;
    private final String extension;
    private Text nameField;
    private Combo folderField;
    private boolean folderChosen;
    private boolean proposing;
    private String name = "";
    private IFile file;

    /**
     * A dialog.
     *
     * @param proposed the name that stands there first
     * @param extension of the file, without dot
     */
    public NewDocumentDialog(Shell shell, String title, String message, String proposed, String extension) {
        super(shell);
        this.title = title;
        this.message = message;
        this.proposed = proposed;
        this.extension = extension;
    }

    /** The name that was given. */
    public final String name() {
        return name;
    }

    /** The file to make; it is not there yet. */
    public final IFile file() {
        return file;
    }

    @Override
    protected final void configureShell(Shell shell) {
        super.configureShell(shell);
        shell.setText(title);
    }

    @Override
    protected final Control createDialogArea(Composite parent) {
        Composite area = (Composite) super.createDialogArea(parent);
        setTitle(title);
        setMessage(message);
        Composite form = new Composite(area, SWT.NONE);
        GridLayoutFactory.fillDefaults().numColumns(2).margins(12, 10).spacing(10, 8).applyTo(form);
        GridDataFactory.fillDefaults().grab(true, true).applyTo(form);
        new Label(form, SWT.NONE).setText(texts.get("new.name"));
        nameField = new Text(form, SWT.BORDER);
        nameField.setText(proposed);
        nameField.selectAll();
        GridDataFactory.fillDefaults().grab(true, false).hint(convertWidthInCharsToPixels(50), SWT.DEFAULT).applyTo(nameField);
        new Label(form, SWT.NONE).setText(texts.get("new.folder"));
        folderField = new Combo(form, SWT.DROP_DOWN);
        folderField.setItems(projects().stream().map(IProject::getName).toArray(String[]::new));
        folderField.select(0);
        folderField.setToolTipText(texts.get("new.folder.help"));
        folderField.addListener(SWT.Modify, e -> folderChosen |= !proposing);
        GridDataFactory.fillDefaults().grab(true, false).applyTo(folderField);
        fill(form);
        return area;
    }

    /** Makes further fields in a form of two columns. */
    protected void fill(Composite form) {
        // a name and a folder are enough for most documents
    }

    /** Proposes a folder; it need not be there yet. One that the user has chosen stays. */
    protected final void proposeFolder(String folder) {
        if (!folderChosen) {
            proposing = true;
            folderField.setText(folder);
            proposing = false;
        }
    }

    /** Puts another name there when the one that stands there is still a proposal. */
    protected final void proposeName(String before, String now) {
        if (nameField.getText().equals(before)) {
            nameField.setText(now);
        }
    }

    /** Why the further fields cannot be taken; null when they can. */
    protected String refusal() {
        return null;
    }

    private static List<IProject> projects() {
        return Arrays.stream(ResourcesPlugin.getWorkspace().getRoot().getProjects()).filter(IProject::isOpen).toList();
    }

    @Override
    protected final void okPressed() {
        name = nameField.getText().strip();
        String folder = folderField.getText().strip();
        IStatus fit = ResourcesPlugin.getWorkspace().validateName(folder, IResource.PROJECT);
        if (name.isEmpty()) {
            setErrorMessage(texts.get("new.name.missing"));
        } else if (folder.isEmpty()) {
            setErrorMessage(texts.get("new.folder.missing"));
        } else if (!fit.isOK()) {
            setErrorMessage(fit.getMessage());
        } else {
            String safe = name.replaceAll("[\\\\/:*?\"<>|]", "_");
            file = ResourcesPlugin.getWorkspace().getRoot().getProject(folder).getFile(new org.eclipse.core.runtime.Path(safe + '.' + extension));
            String refused = file.exists() ? texts.get("new.exists", file.getName()) : refusal();
            setErrorMessage(refused);
            if (refused == null) {
                super.okPressed();
            }
        }
    }

    /**
     * Writes a new document beside the window, with its folder where that is not there yet, and opens it; says so where that fails.
     *
     * @param title words for the progress view and for what is told
     */
    public static void create(IWorkbenchPage page, Shell shell, Dialogs dialogs, String title, IFile file, Writer writer) {
        Job.create(title, (ICoreRunnable) monitor -> {
            try {
                NewFiles.folder(ResourcesPlugin.getWorkspace().getRoot(), file.getProject().getFullPath(), monitor);
                writer.write(file.getLocation().toPath());
                file.refreshLocal(IResource.DEPTH_ZERO, monitor);
                UiThread.later(() -> open(page, shell, dialogs, title, file));
            } catch (IOException | CoreException e) {
                UiThread.later(() -> dialogs.error(shell, title, String.valueOf(e.getMessage())));
            }
        }).schedule();
    }

    private static void open(IWorkbenchPage page, Shell shell, Dialogs dialogs, String title, IFile file) {
        try {
            IDE.openEditor(page, file);
        } catch (PartInitException e) {
            dialogs.error(shell, title, String.valueOf(e.getMessage()));
        }
    }
}
