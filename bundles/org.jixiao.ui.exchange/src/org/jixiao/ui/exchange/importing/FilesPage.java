package org.jixiao.ui.exchange.importing;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.eclipse.core.resources.IContainer;
import org.eclipse.core.resources.IFolder;
import org.eclipse.core.resources.IProject;
import org.eclipse.core.resources.IWorkspaceRoot;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.IPath;
import org.eclipse.jface.viewers.ArrayContentProvider;
import org.eclipse.jface.viewers.TableViewer;
import org.eclipse.jface.wizard.WizardPage;
import org.eclipse.swt.SWT;
import org.eclipse.swt.dnd.DND;
import org.eclipse.swt.dnd.DropTarget;
import org.eclipse.swt.dnd.DropTargetAdapter;
import org.eclipse.swt.dnd.DropTargetEvent;
import org.eclipse.swt.dnd.FileTransfer;
import org.eclipse.swt.dnd.Transfer;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.layout.GridLayout;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.DirectoryDialog;
import org.eclipse.swt.widgets.FileDialog;
import org.eclipse.swt.widgets.Label;
import org.jixiao.exchange.open.FormFiles;
import org.jixiao.ui.common.Columns;
import org.jixiao.ui.common.Places;
import org.jixiao.ui.common.Texts;

/** First page: which files, and where the dossiers go. */
final class FilesPage extends WizardPage {

    private final Texts texts;
    private final List<FiledForm> forms;
    private final IWorkspaceRoot root;
    private String target;
    private TableViewer table;
    private Combo into;

    FilesPage(Texts texts, List<FiledForm> forms, IWorkspaceRoot root, String target) {
        super("files", texts.get("import.files.title"), null);
        this.texts = texts;
        this.forms = forms;
        this.root = root;
        this.target = target;
        setDescription(texts.get("import.files.description"));
    }

    @Override
    public void createControl(Composite parent) {
        Composite area = new Composite(parent, SWT.NONE);
        area.setLayout(new GridLayout(2, false));
        table = new TableViewer(area, SWT.BORDER | SWT.MULTI | SWT.FULL_SELECTION);
        table.getTable().setHeaderVisible(true);
        GridData fill = new GridData(SWT.FILL, SWT.FILL, true, true);
        fill.heightHint = 300;
        fill.widthHint = 680;
        table.getTable().setLayoutData(fill);
        table.setContentProvider(ArrayContentProvider.getInstance());
        Columns.of(table, FiledForm.class).add(texts.get("import.files.column.name"), 280, f -> f.file().getFileName().toString())
                .add(texts.get("import.files.column.folder"), 380, f -> String.valueOf(f.file().toAbsolutePath().getParent()));
        table.setInput(forms);
        Composite buttons = new Composite(area, SWT.NONE);
        buttons.setLayout(new GridLayout());
        buttons.setLayoutData(new GridData(SWT.FILL, SWT.BEGINNING, false, false));
        button(buttons, "import.files.add", this::addFiles);
        button(buttons, "import.files.addFolder", this::addFolder);
        button(buttons, "import.files.remove", this::remove);
        Composite bottom = new Composite(area, SWT.NONE);
        bottom.setLayout(new GridLayout(2, false));
        bottom.setLayoutData(new GridData(SWT.FILL, SWT.BEGINNING, true, false, 2, 1));
        new Label(bottom, SWT.NONE).setText(texts.get("import.files.into"));
        into = new Combo(bottom, SWT.DROP_DOWN);
        into.setLayoutData(new GridData(SWT.FILL, SWT.CENTER, true, false));
        folders().forEach(into::add);
        into.setText(target);
        into.addModifyListener(e -> {
            target = into.getText().strip();
            validate();
        });
        acceptDrops(area);
        setControl(area);
        validate();
    }

    private void button(Composite parent, String key, Runnable action) {
        Button button = new Button(parent, SWT.PUSH);
        button.setText(texts.get(key));
        button.setLayoutData(new GridData(SWT.FILL, SWT.CENTER, true, false));
        button.addListener(SWT.Selection, e -> action.run());
    }

    private void acceptDrops(Composite area) {
        DropTarget drop = new DropTarget(area, DND.DROP_COPY | DND.DROP_DEFAULT);
        drop.setTransfer(new Transfer[] {FileTransfer.getInstance()});
        drop.addDropListener(new DropTargetAdapter() {
            @Override
            public void dragEnter(DropTargetEvent event) {
                event.detail = DND.DROP_COPY;
            }

            @Override
            public void drop(DropTargetEvent event) {
                if (event.data instanceof String[] names) {
                    for (String name : names) {
                        add(Path.of(name));
                    }
                }
            }
        });
    }

    private void addFiles() {
        FileDialog dialog = new FileDialog(getShell(), SWT.OPEN | SWT.MULTI);
        dialog.setFilterExtensions(new String[] {String.join(";", FormFiles.ENDINGS.stream().map(e -> "*." + e).toList()), "*.*"});
        dialog.setFilterNames(new String[] {texts.get("import.files.workbooks"), texts.get("import.files.all")});
        if (Places.open(dialog, FilesPage.class) != null) {
            for (String name : dialog.getFileNames()) {
                add(Path.of(dialog.getFilterPath(), name));
            }
        }
    }

    private void addFolder() {
        DirectoryDialog dialog = new DirectoryDialog(getShell());
        dialog.setMessage(texts.get("import.files.addFolder.message"));
        String folder = Places.open(dialog, FilesPage.class);
        if (folder != null) {
            add(Path.of(folder));
        }
    }

    /** Adds a file, or every possible form below a folder. */
    void add(Path place) {
        setErrorMessage(null);
        try {
            List<Path> found = Files.isDirectory(place) ? FormFinder.below(place) : List.of(place);
            if (found.isEmpty()) {
                setErrorMessage(texts.get("import.files.nothing", place));
            }
            for (Path file : found) {
                if (forms.stream().noneMatch(f -> f.file().equals(file))) {
                    forms.add(new FiledForm(file));
                }
            }
        } catch (IOException e) {
            setErrorMessage(texts.get("import.files.unreadable", place, e.getMessage()));
        }
        table.refresh();
        validate();
    }

    private void remove() {
        List<?> chosen = table.getStructuredSelection().toList();
        forms.removeIf(chosen::contains);
        table.refresh();
        validate();
    }

    private void validate() {
        if (forms.isEmpty()) {
            setMessage(texts.get("import.files.empty"));
        } else if (target.isEmpty() || !IPath.ROOT.isValidPath(target)) {
            setMessage(texts.get("import.files.noTarget"), ERROR);
        } else {
            setMessage(texts.get("import.files.count", forms.size()));
        }
        setPageComplete(!forms.isEmpty() && !target.isEmpty());
    }

    /** Path of the chosen folder in the workspace; its first segment is a project. */
    String target() {
        return target;
    }

    private List<String> folders() {
        List<String> found = new ArrayList<>();
        for (IProject project : root.getProjects()) {
            if (project.isOpen()) {
                collect(project, found);
            }
        }
        return found;
    }

    private static void collect(IContainer container, List<String> found) {
        found.add(container.getFullPath().makeRelative().toString());
        try {
            for (var member : container.members()) {
                if (member instanceof IFolder folder && !folder.isDerived() && !folder.getName().startsWith(".")) {
                    collect(folder, found);
                }
            }
        } catch (CoreException gone) {
            // a folder that vanished meanwhile is simply not offered
            found.remove(container.getFullPath().makeRelative().toString());
        }
    }
}
