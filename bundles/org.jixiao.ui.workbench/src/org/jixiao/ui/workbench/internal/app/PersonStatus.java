package org.jixiao.ui.workbench.internal.app;

import java.util.Locale;

import org.eclipse.core.runtime.preferences.IEclipsePreferences.IPreferenceChangeListener;
import org.eclipse.core.runtime.preferences.InstanceScope;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.layout.GridLayout;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.eclipse.ui.dialogs.PreferencesUtil;
import org.eclipse.ui.menus.WorkbenchWindowControlContribution;
import org.jixiao.stages.workflow.Roles;
import org.jixiao.ui.common.UiThread;
import org.jixiao.ui.workbench.internal.Texts;
import org.jixiao.ui.workbench.internal.preferences.PersonPage;
import org.jixiao.workspace.UserSettings;

/**
 * Right end of the status line: in which role the user works, and the scheme new evaluations get. A click opens the page where both are
 * set.
 */
public final class PersonStatus extends WorkbenchWindowControlContribution {

    @Override
    protected Control createControl(Composite parent) {
        Composite holder = new Composite(parent, SWT.NONE);
        GridLayout layout = new GridLayout();
        layout.marginHeight = 2;
        holder.setLayout(layout);
        Label label = new Label(holder, SWT.NONE);
        label.setLayoutData(new GridData(SWT.END, SWT.CENTER, true, true));
        label.setToolTipText(Texts.get("status.person.help"));
        label.setCursor(label.getDisplay().getSystemCursor(SWT.CURSOR_HAND));
        label.addListener(SWT.MouseUp, event -> PreferencesUtil.createPreferenceDialogOn(label.getShell(), PersonPage.ID, null, null).open());
        show(label);
        IPreferenceChangeListener listener = event -> UiThread.later(() -> show(label));
        InstanceScope.INSTANCE.getNode(UserSettings.NODE).addPreferenceChangeListener(listener);
        label.addDisposeListener(event -> InstanceScope.INSTANCE.getNode(UserSettings.NODE)
                .removePreferenceChangeListener(listener));
        return holder;
    }

    private static void show(Label label) {
        if (label.isDisposed()) {
            return;
        }
        UserSettings settings = UserSettings.load();
        String scheme = settings.defaultScheme().isEmpty() ? Texts.get("status.scheme.byForm")
                : settings.defaultScheme();
        label.setText(Texts.get("status.person", Roles.label(settings.role(), Locale.getDefault()), scheme));
        label.requestLayout();
    }
}
