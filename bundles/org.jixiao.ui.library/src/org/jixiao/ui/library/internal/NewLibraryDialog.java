package org.jixiao.ui.library.internal;

import java.io.IOException;
import java.util.Arrays;
import java.util.List;

import org.eclipse.core.resources.IFile;
import org.eclipse.core.resources.IProject;
import org.eclipse.core.resources.IResource;
import org.eclipse.core.resources.ResourcesPlugin;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.Path;
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
import org.eclipse.ui.ide.IDE;
import org.jixiao.core.document.DocumentKind;
import org.jixiao.model.library.IndicatorLibrary;
import org.jixiao.services.JixiaoServices;
import org.jixiao.ui.common.Dialogs;
import org.jixiao.ui.common.Texts;

/** Asks what a new library is called and in which folder of the workspace it is kept. */
final class NewLibraryDialog extends TitleAreaDialog {

    private final Texts texts = Texts.of(NewLibraryDialog.class);
    private final String proposed;
    private Text nameField;
    private Combo projectField;
    private String name = "";
    private IFile file;

    NewLibraryDialog(Shell shell, String proposed) {
        super(shell);
        this.proposed = proposed;
    }

    /** The name that was given. */
    String name() {
        return name;
    }

    /** The file to make; it is not there yet. */
    IFile file() {
        return file;
    }

    @Override
    protected void configureShell(Shell shell) {
        super.configureShell(shell);
        shell.setText(texts.get("new.title"));
    }

    @Override
    protected Control createDialogArea(Composite parent) {
        Composite area = (Composite) super.createDialogArea(parent);
        setTitle(texts.get("new.title"));
        setMessage(texts.get("new.message"));
        Composite form = new Composite(area, SWT.NONE);
        GridLayoutFactory.fillDefaults().numColumns(2).margins(12, 10).spacing(10, 8).applyTo(form);
        GridDataFactory.fillDefaults().grab(true, true).applyTo(form);
        new Label(form, SWT.NONE).setText(texts.get("new.name"));
        nameField = new Text(form, SWT.BORDER);
        nameField.setText(proposed);
        nameField.selectAll();
        GridDataFactory.fillDefaults().grab(true, false).hint(convertWidthInCharsToPixels(50), SWT.DEFAULT).applyTo(nameField);
        new Label(form, SWT.NONE).setText(texts.get("new.folder"));
        projectField = new Combo(form, SWT.READ_ONLY);
        projectField.setItems(projects().stream().map(IProject::getName).toArray(String[]::new));
        projectField.select(0);
        GridDataFactory.fillDefaults().grab(true, false).applyTo(projectField);
        return area;
    }

    private static List<IProject> projects() {
        return Arrays.stream(ResourcesPlugin.getWorkspace().getRoot().getProjects()).filter(IProject::isOpen).toList();
    }

    @Override
    protected void okPressed() {
        name = nameField.getText().strip();
        if (name.isEmpty()) {
            setErrorMessage(texts.get("new.name.missing"));
        } else if (projectField.getSelectionIndex() < 0) {
            setErrorMessage(texts.get("new.folder.missing"));
        } else {
            String safe = name.replaceAll("[\\\\/:*?\"<>|]", "_");
            file = projects().get(projectField.getSelectionIndex()).getFile(new Path(safe + '.' + DocumentKind.INDICATORS.extension()));
            if (file.exists()) {
                setErrorMessage(texts.get("new.exists", file.getName()));
            } else {
                super.okPressed();
            }
        }
    }

    /** Writes a new library and opens it; says so where that fails. */
    static void create(JixiaoServices services, IWorkbenchPage page, Shell shell, Dialogs dialogs, IFile file, IndicatorLibrary library) {
        try {
            services.libraries().save(file.getLocation().toPath(), library);
            file.refreshLocal(IResource.DEPTH_ZERO, null);
            IDE.openEditor(page, file);
        } catch (IOException | CoreException e) {
            dialogs.error(shell, Texts.of(NewLibraryDialog.class).get("new.title"), String.valueOf(e.getMessage()));
        }
    }
}
