package org.jixiao.ui.exchange.payments;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

import org.eclipse.core.resources.IProject;
import org.eclipse.core.resources.IWorkspaceRoot;
import org.eclipse.jface.wizard.WizardPage;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.layout.GridLayout;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.FileDialog;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Text;
import org.jixiao.exchange.open.FormFiles;
import org.jixiao.model.base.AmountUnit;
import org.jixiao.ui.common.Places;
import org.jixiao.ui.common.Texts;

/** First page: which file, for which dossiers, and in which unit where the file does not say. */
final class PaymentsFilePage extends WizardPage {

    private static final List<AmountUnit> UNITS = new ArrayList<>(Arrays.asList(null, AmountUnit.YUAN, AmountUnit.WAN_YUAN, AmountUnit.YI_YUAN));

    private final Texts texts;
    private final IWorkspaceRoot root;
    private String chosen = "";
    private Text file;
    private Combo folder;
    private Combo unit;
    private Text year;

    PaymentsFilePage(Texts texts, IWorkspaceRoot root) {
        super("file", texts.get("payments.file.title"), null);
        this.texts = texts;
        this.root = root;
        setDescription(texts.get("payments.file.description"));
    }

    void choose(Path path) {
        chosen = path.toString();
        if (file != null) {
            file.setText(chosen);
        }
    }

    @Override
    public void createControl(Composite parent) {
        Composite area = new Composite(parent, SWT.NONE);
        area.setLayout(new GridLayout(3, false));
        label(area, "payments.file");
        file = new Text(area, SWT.BORDER);
        file.setLayoutData(new GridData(SWT.FILL, SWT.CENTER, true, false));
        file.setText(chosen);
        Button browse = new Button(area, SWT.PUSH);
        browse.setText(texts.get("payments.browse"));
        browse.addListener(SWT.Selection, e -> browse());
        folder = combo(area, "payments.folder", projects().stream().map(IProject::getName).toArray(String[]::new));
        unit = combo(area, "payments.unit", UNITS.stream().map(u -> texts.get("payments.unit." + (u == null ? "none" : u.getName()))).toArray(String[]::new));
        label(area, "payments.year");
        year = new Text(area, SWT.BORDER);
        year.setMessage(texts.get("payments.year.any"));
        year.setLayoutData(new GridData(SWT.FILL, SWT.CENTER, true, false, 2, 1));
        if (folder.getItemCount() > 0) {
            folder.select(folder.getItemCount() - 1);
        }
        unit.select(0);
        file.addModifyListener(e -> validate());
        year.addModifyListener(e -> validate());
        setControl(area);
        validate();
    }

    private void label(Composite area, String key) {
        new Label(area, SWT.NONE).setText(texts.get(key));
    }

    private Combo combo(Composite area, String key, String[] items) {
        label(area, key);
        Combo combo = new Combo(area, SWT.READ_ONLY);
        combo.setItems(items);
        combo.setLayoutData(new GridData(SWT.FILL, SWT.CENTER, true, false, 2, 1));
        return combo;
    }

    private void browse() {
        FileDialog dialog = new FileDialog(getShell(), SWT.OPEN);
        dialog.setText(texts.get("payments.title"));
        dialog.setFilterExtensions(new String[] {String.join(";", FormFiles.ENDINGS.stream().map(e -> "*." + e).toList()), "*.*"});
        String name = Places.open(dialog, PaymentsFilePage.class);
        if (name != null) {
            file.setText(name);
        }
    }

    private List<IProject> projects() {
        return Arrays.stream(root.getProjects()).filter(IProject::isOpen).toList();
    }

    private void validate() {
        chosen = file.getText().strip();
        boolean there = !chosen.isEmpty() && Files.isRegularFile(Path.of(chosen));
        boolean number = year.getText().isBlank() || year.getText().strip().matches("\\d{4}");
        if (folder.getItemCount() == 0) {
            setErrorMessage(texts.get("payments.noDossiers"));
        } else {
            setErrorMessage(!chosen.isEmpty() && !there ? texts.get("payments.notThere", chosen) : number ? null : texts.get("payments.year.wrong"));
        }
        setPageComplete(there && number && folder.getItemCount() > 0);
    }

    Path file() {
        return Path.of(chosen);
    }

    Path folder() {
        return projects().get(folder.getSelectionIndex()).getLocation().toPath();
    }

    /** The unit of amounts of which the file gives none; null when nobody has said. */
    AmountUnit unit() {
        return UNITS.get(unit.getSelectionIndex());
    }

    /** The year of the payments; null for any. */
    Integer year() {
        return year.getText().isBlank() ? null : Integer.valueOf(year.getText().strip());
    }
}
