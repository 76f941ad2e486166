package org.jixiao.ui.workbench.internal.preferences;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

import org.eclipse.jface.preference.PreferencePage;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.layout.GridLayout;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Text;
import org.eclipse.ui.IWorkbench;
import org.eclipse.ui.IWorkbenchPreferencePage;
import org.jixiao.packs.PackRepository.SchemeEntry;
import org.jixiao.stages.workflow.Roles;
import org.jixiao.ui.workbench.internal.HeadlessServices;
import org.jixiao.ui.workbench.internal.Texts;
import org.jixiao.workspace.UserSettings;
import org.osgi.service.prefs.BackingStoreException;

/**
 * Who works here, in which role, and the scheme new evaluations get.
 */
public final class PersonPage extends PreferencePage implements IWorkbenchPreferencePage {

    /** Id of the page. */
    public static final String ID = "org.jixiao.ui.workbench.preferences.person";

    private final List<String> schemeIds = new ArrayList<>();
    private Text person;
    private Combo roles;
    private Combo schemes;

    @Override
    public void init(IWorkbench workbench) {
        setDescription(Texts.get("pref.person.description"));
    }

    @Override
    protected Control createContents(Composite parent) {
        Composite area = new Composite(parent, SWT.NONE);
        area.setLayout(new GridLayout(2, false));
        GeneralPage.label(area, "pref.person.name");
        person = new Text(area, SWT.BORDER);
        person.setLayoutData(new GridData(SWT.FILL, SWT.CENTER, true, false));
        GeneralPage.label(area, "pref.person.role");
        roles = new Combo(area, SWT.READ_ONLY);
        Roles.ALL.forEach(role -> roles.add(Roles.label(role, Locale.getDefault())));
        GeneralPage.label(area, "pref.person.scheme");
        schemes = new Combo(area, SWT.READ_ONLY);
        schemes.setLayoutData(new GridData(SWT.FILL, SWT.CENTER, true, false));
        schemes.add(Texts.get("status.scheme.byForm"));
        schemeIds.add("");
        for (SchemeEntry entry : HeadlessServices.jixiao().packs().schemes()) {
            schemes.add(entry.scheme().getName() + ' ' + entry.scheme().getVersion());
            schemeIds.add(entry.scheme().getId());
        }
        show(UserSettings.load());
        return area;
    }

    private void show(UserSettings settings) {
        person.setText(settings.person());
        roles.select(Roles.ALL.indexOf(settings.role()));
        int scheme = schemeIds.indexOf(settings.defaultScheme());
        if (scheme < 0) {
            // The pack of the scheme is not installed now; its id is kept and shown.
            schemeIds.add(settings.defaultScheme());
            schemes.add(settings.defaultScheme());
            scheme = schemeIds.size() - 1;
        }
        schemes.select(scheme);
    }

    @Override
    protected void performDefaults() {
        show(new UserSettings(System.getProperty("user.name", ""), "", "", 2)); //$NON-NLS-1$
        super.performDefaults();
    }

    @Override
    public boolean performOk() {
        try {
            new UserSettings(person.getText(), Roles.ALL.get(roles.getSelectionIndex()),
                    schemeIds.get(schemes.getSelectionIndex()), UserSettings.load().decimals()).save();
            return true;
        } catch (BackingStoreException e) {
            setErrorMessage(Texts.get("pref.failed", String.valueOf(e.getMessage())));
            return false;
        }
    }
}
