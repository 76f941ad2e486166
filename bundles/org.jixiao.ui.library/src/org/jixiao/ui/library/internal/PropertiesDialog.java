package org.jixiao.ui.library.internal;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

import org.eclipse.emf.common.command.Command;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.jface.dialogs.TitleAreaDialog;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Text;
import org.jixiao.core.commands.ModelCommands;
import org.jixiao.model.library.LibraryPackage.Literals;
import org.jixiao.ui.common.Texts;

/** Name, version, region, domain and description of a library; what is changed is one undo step. */
final class PropertiesDialog extends TitleAreaDialog {

    private static final List<EStructuralFeature> FIELDS = List.of(Literals.INDICATOR_LIBRARY__NAME, Literals.INDICATOR_LIBRARY__VERSION,
            Literals.INDICATOR_LIBRARY__REGION, Literals.INDICATOR_LIBRARY__DOMAIN, Literals.INDICATOR_LIBRARY__DESCRIPTION);

    private final Texts texts;
    private final LibraryDocument document;
    private final Map<EStructuralFeature, Text> fields = new LinkedHashMap<>();

    PropertiesDialog(Shell shell, Texts texts, LibraryDocument document) {
        super(shell);
        this.texts = texts;
        this.document = document;
        setShellStyle(getShellStyle() | SWT.RESIZE);
    }

    @Override
    protected void configureShell(Shell shell) {
        super.configureShell(shell);
        shell.setText(texts.get("action.properties"));
    }

    @Override
    protected Control createDialogArea(Composite parent) {
        Composite area = (Composite) super.createDialogArea(parent);
        setTitle(texts.get("action.properties"));
        setMessage(texts.get("properties.message"));
        Composite form = new Composite(area, SWT.NONE);
        GridLayoutFactory.fillDefaults().numColumns(2).margins(12, 10).spacing(10, 8).applyTo(form);
        GridDataFactory.fillDefaults().grab(true, true).applyTo(form);
        for (EStructuralFeature feature : FIELDS) {
            new Label(form, SWT.NONE).setText(ModelCommands.featureLabel(feature));
            Text text = new Text(form, SWT.BORDER);
            text.setText(Objects.toString(document.library().eGet(feature), ""));
            GridDataFactory.fillDefaults().grab(true, false).hint(convertWidthInCharsToPixels(60), SWT.DEFAULT).applyTo(text);
            fields.put(feature, text);
        }
        return area;
    }

    @Override
    protected void okPressed() {
        if (fields.get(Literals.INDICATOR_LIBRARY__NAME).getText().isBlank()) {
            setErrorMessage(texts.get("new.name.missing"));
            return;
        }
        List<Command> all = new ArrayList<>();
        fields.forEach((feature, text) -> {
            String typed = text.getText().strip();
            all.add(document.commands().set(document.library(), feature, typed.isEmpty() ? null : typed));
        });
        document.execute(document.commands().compound(texts.get("action.properties"), all));
        super.okPressed();
    }
}
