package org.jixiao.ui.workbench.internal.dossiers;

import java.time.Year;
import java.util.Locale;
import java.util.Optional;

import org.eclipse.jface.window.Window;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Text;
import org.jixiao.model.base.SubjectKind;
import org.jixiao.model.dossier.Dossier;
import org.jixiao.stages.base.NewDossier;
import org.jixiao.stages.base.Refused;
import org.jixiao.ui.common.form.FormDialog;
import org.jixiao.ui.editor.table.EnumWords;
import org.jixiao.ui.workbench.internal.Texts;

/** Asks what a new dossier is about. */
final class NewDossierDialog extends FormDialog {

    private static final EnumWords<SubjectKind> KINDS = new EnumWords<>(SubjectKind.values());

    private Combo kind;
    private Text name;
    private Text code;
    private Text unit;
    private Text year;
    private Dossier dossier;

    NewDossierDialog(Shell shell) {
        super(shell, Texts.get("newDossier.title"), Texts.get("newDossier.message"));
    }

    /** Asks; empty when none is wanted. */
    Optional<Dossier> ask() {
        return open() == Window.OK ? Optional.ofNullable(dossier) : Optional.empty();
    }

    @Override
    protected void fill(Composite form) {
        kind = choice(form, Texts.get("newDossier.kind"), KINDS.all().toArray(String[]::new));
        name = line(form, Texts.get("newDossier.name"), "");
        code = line(form, Texts.get("newDossier.code"), "");
        unit = line(form, Texts.get("newDossier.unit"), "");
        year = line(form, Texts.get("newDossier.year"), Integer.toString(Year.now().getValue()));
    }

    @Override
    protected void okPressed() {
        if (kind.getSelectionIndex() < 0) {
            setErrorMessage(Texts.get("newDossier.noKind"));
            return;
        }
        String typed = year.getText().strip();
        if (!typed.matches("\\d{4}")) {
            setErrorMessage(Texts.get("newDossier.noYear", typed));
            return;
        }
        try {
            dossier = new NewDossier(KINDS.read(kind.getText()).orElseThrow(), name.getText(), code.getText(), Integer.parseInt(typed),
                    unit.getText()).make(Locale.getDefault());
            super.okPressed();
        } catch (Refused refused) {
            setErrorMessage(refused.getMessage());
        }
    }
}
