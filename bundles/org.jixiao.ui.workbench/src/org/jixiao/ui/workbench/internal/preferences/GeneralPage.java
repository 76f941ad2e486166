package org.jixiao.ui.workbench.internal.preferences;

import java.io.IOException;

import org.eclipse.jface.dialogs.MessageDialog;
import org.eclipse.jface.preference.PreferencePage;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.layout.GridLayout;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Spinner;
import org.eclipse.ui.IWorkbench;
import org.eclipse.ui.IWorkbenchPreferencePage;
import org.jixiao.ui.workbench.internal.Texts;
import org.jixiao.ui.workbench.internal.theme.ThemeChoice;
import org.jixiao.workspace.UserSettings;
import org.osgi.service.prefs.BackingStoreException;

/**
 * Language, theme, decimals of shown scores.
 */
public final class GeneralPage extends PreferencePage implements IWorkbenchPreferencePage {

    private static final int MOST_DECIMALS = 4;

    private final Language language = new Language();
    private IWorkbench workbench;
    private Combo languages;
    private Combo themes;
    private Spinner decimals;

    @Override
    public void init(IWorkbench bench) {
        workbench = bench;
        setDescription(Texts.get("pref.general.description"));
    }

    @Override
    protected Control createContents(Composite parent) {
        Composite area = new Composite(parent, SWT.NONE);
        area.setLayout(new GridLayout(2, false));
        languages = combo(area, "pref.language", Texts.get("pref.language.zh"), Texts.get("pref.language.en"));
        themes = combo(area, "pref.theme", Texts.get("pref.theme.light"), Texts.get("pref.theme.dark"),
                Texts.get("pref.theme.system"));
        label(area, "pref.decimals");
        decimals = new Spinner(area, SWT.BORDER);
        decimals.setValues(UserSettings.load().decimals(), 0, MOST_DECIMALS, 0, 1, 1);
        decimals.setToolTipText(Texts.get("pref.decimals.hint"));
        Label hint = new Label(area, SWT.WRAP);
        hint.setText(Texts.get("pref.decimals.hint"));
        hint.setLayoutData(new GridData(SWT.FILL, SWT.BEGINNING, true, false, 2, 1));
        languages.select(Language.ENGLISH.equals(language.chosen()) ? 1 : 0);
        themes.select(ThemeChoice.load().ordinal());
        return area;
    }

    static Label label(Composite area, String key) {
        Label label = new Label(area, SWT.NONE);
        label.setText(Texts.get(key));
        return label;
    }

    private static Combo combo(Composite area, String key, String... items) {
        label(area, key);
        Combo combo = new Combo(area, SWT.READ_ONLY | SWT.DROP_DOWN);
        combo.setItems(items);
        combo.setLayoutData(new GridData(SWT.BEGINNING, SWT.CENTER, true, false));
        return combo;
    }

    @Override
    protected void performDefaults() {
        languages.select(0);
        themes.select(ThemeChoice.LIGHT.ordinal());
        decimals.setSelection(2);
        super.performDefaults();
    }

    @Override
    public boolean performOk() {
        UserSettings settings = UserSettings.load();
        String wanted = languages.getSelectionIndex() == 1 ? Language.ENGLISH : Language.CHINESE;
        boolean restart = !wanted.equals(language.chosen());
        try {
            new UserSettings(settings.person(), settings.role(), settings.defaultScheme(), decimals.getSelection())
                    .save();
            if (restart) {
                language.choose(wanted);
            }
        } catch (BackingStoreException | IOException e) {
            setErrorMessage(Texts.get("pref.failed", String.valueOf(e.getMessage())));
            return false;
        }
        ThemeChoice.values()[themes.getSelectionIndex()].choose(workbench);
        if (restart && MessageDialog.openQuestion(getShell(), Texts.get("pref.language.title"),
                Texts.get("pref.language.restart"))) {
            getShell().getDisplay().asyncExec(() -> workbench.restart());
        }
        return true;
    }
}
