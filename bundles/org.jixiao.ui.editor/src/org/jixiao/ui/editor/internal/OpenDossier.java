package org.jixiao.ui.editor.internal;

import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;

import org.eclipse.core.runtime.preferences.IEclipsePreferences;
import org.eclipse.core.runtime.preferences.IEclipsePreferences.IPreferenceChangeListener;
import org.eclipse.core.runtime.preferences.InstanceScope;
import org.eclipse.emf.common.command.Command;
import org.eclipse.emf.ecore.EObject;
import org.jixiao.checks.Finding;
import org.jixiao.core.commands.ModelCommands;
import org.jixiao.core.mirror.DocumentMirror;
import org.jixiao.core.session.DossierSession;
import org.jixiao.core.session.SessionListener;
import org.jixiao.model.dossier.Dossier;
import org.jixiao.packs.preflight.Missing;
import org.jixiao.packs.preflight.Requirement;
import org.jixiao.services.JixiaoServices;
import org.jixiao.ui.common.Dialogs;
import org.jixiao.ui.common.Texts;
import org.jixiao.ui.common.UiThread;
import org.jixiao.ui.editor.CurrentScores;
import org.jixiao.ui.editor.DossierContext;
import org.jixiao.workspace.UserSettings;

/** The document of one editor with its live scores and findings. */
final class OpenDossier implements DossierContext, SessionListener {

    private final JixiaoServices services;
    private final DossierSession session;
    private final DocumentMirror mirror = new DocumentMirror();
    private final LiveScores scores;
    private final LiveChecks checks;
    private final Dialogs dialogs;
    private final Runnable changed;
    private final Consumer<EObject> selected;
    private final IEclipsePreferences preferences = InstanceScope.INSTANCE.getNode(UserSettings.NODE);
    private final IPreferenceChangeListener userChanged = event -> UiThread.later(this::userChanged);
    private final Runnable rulesChanged = () -> UiThread.later(this::rulesChanged);
    private List<Missing> missing = List.of();

    OpenDossier(JixiaoServices services, DossierSession session, Dialogs dialogs, Runnable changed, Consumer<EObject> selected) {
        this.services = services;
        this.session = session;
        this.dialogs = dialogs;
        this.changed = changed;
        this.selected = selected;
        Texts texts = Texts.of(OpenDossier.class);
        scores = new LiveScores(session, this::dossier, mirror, services.scorer(), texts.get("job.score"));
        checks = new LiveChecks(services.checks(), mirror, texts.get("job.check"), changed);
        scores.addListener(changed);
        session.addListener(this);
        preferences.addPreferenceChangeListener(userChanged);
        services.addRulesListener(rulesChanged);
        read();
    }

    private void read() {
        missing = services.preflight().check(dossier());
        mirror.follow(dossier());
        scores.request();
        checks.request(List.of());
    }

    @Override
    public void changed(DossierSession from, Command command) {
        mirror.publish();
        scores.request();
        Collection<?> affected = command.getAffectedObjects();
        checks.request(affected == null ? List.of() : affected);
        changed.run();
    }

    @Override
    public void reloaded(DossierSession from) {
        read();
        changed.run();
    }

    private void userChanged() {
        if (session.isOpen()) {
            changed.run();
        }
    }

    /** Other schemes: what was missing may be here, and every score and finding may be another. */
    private void rulesChanged() {
        if (session.isOpen()) {
            missing = services.preflight().check(dossier());
            scores.request();
            checks.request(List.of());
            changed.run();
        }
    }

    void close() {
        session.removeListener(this);
        services.removeRulesListener(rulesChanged);
        preferences.removePreferenceChangeListener(userChanged);
        scores.stop();
        checks.stop();
        mirror.dispose();
    }

    /** Whether scores or findings of the last change are still being worked out. */
    boolean isBusy() {
        return scores.isBusy() || checks.isBusy();
    }

    @Override
    public DossierSession session() {
        return session;
    }

    @Override
    public Dossier dossier() {
        return (Dossier) session.root();
    }

    @Override
    public JixiaoServices services() {
        return services;
    }

    @Override
    public CurrentScores scores() {
        return scores;
    }

    @Override
    public List<Finding> findings() {
        return checks.findings();
    }

    @Override
    public ModelCommands commands() {
        return session.commands();
    }

    @Override
    public boolean execute(Command command) {
        return !isReadOnly() && session.execute(command);
    }

    @Override
    public boolean isReadOnly() {
        return missing.stream().anyMatch(m -> m.isAbsent()
                && (m.requirement().kind() == Requirement.Kind.SCHEME || m.requirement().kind() == Requirement.Kind.PACK));
    }

    @Override
    public List<String> missing() {
        return missing.stream().map(m -> m.text().render(Locale.getDefault())).toList();
    }

    @Override
    public UserSettings user() {
        return UserSettings.load();
    }

    @Override
    public void select(EObject object) {
        selected.accept(object);
    }

    @Override
    public Dialogs dialogs() {
        return dialogs;
    }
}
