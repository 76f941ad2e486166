package org.jixiao.ui.stage.appraisal.internal;

import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;
import java.util.function.Supplier;

import org.eclipse.emf.common.command.Command;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.jixiao.checks.AppraisalProblems;
import org.jixiao.checks.Finding;
import org.jixiao.core.commands.ModelCommands;
import org.jixiao.core.mirror.DocumentMirror;
import org.jixiao.core.session.DossierSession;
import org.jixiao.model.appraisal.Appraisal;
import org.jixiao.model.appraisal.AppraisalGroup;
import org.jixiao.model.appraisal.AppraisedUnit;
import org.jixiao.services.JixiaoServices;
import org.jixiao.ui.common.BackgroundWork;
import org.jixiao.ui.common.Dialogs;
import org.jixiao.ui.common.Texts;
import org.jixiao.ui.editor.table.FindingMarks;
import org.jixiao.workspace.UserSettings;

/** What the pages know of the open appraisal. All methods are for the UI thread. */
public final class AppraisalDocument {

    private static final int PAUSE = 300;

    private final JixiaoServices services;
    private final DossierSession session;
    private final Supplier<Dialogs> dialogs;
    private final Runnable changed;
    private final Consumer<EObject> selected;
    private final BackgroundWork<List<Finding>> checks;
    private final DocumentMirror mirror = new DocumentMirror();
    private List<Finding> findings = List.of();
    private FindingMarks marks = new FindingMarks(List.of(), Locale.getDefault());
    private String chosen = "";

    /**
     * An open appraisal.
     *
     * @param changed run when something else is to be shown: another unit was chosen, or something was worked out
     * @param selected told what is selected
     */
    public AppraisalDocument(JixiaoServices services, DossierSession session, Supplier<Dialogs> dialogs, Runnable changed, Consumer<EObject> selected) {
        this.services = services;
        this.session = session;
        this.dialogs = dialogs;
        this.changed = changed;
        this.selected = selected;
        checks = new BackgroundWork<>(Texts.of(AppraisalDocument.class).get("job.check"), PAUSE, true,
                monitor -> mirror.read(root -> AppraisalProblems.of((Appraisal) root)), this::checked);
        reread();
    }

    /** Follows the document after it was read. */
    public void reread() {
        mirror.follow(appraisal());
        request();
    }

    /** Takes over a change of the document. */
    public void follow() {
        mirror.publish();
        request();
    }

    /** Asks for everything that is worked out beside the window. */
    private void request() {
        checks.request();
    }

    private void checked(List<Finding> found) {
        if (session.isOpen()) {
            findings = found;
            marks = new FindingMarks(found, Locale.getDefault());
            changed.run();
        }
    }

    /** The session of the document. */
    public DossierSession session() {
        return session;
    }

    /** The appraisal; another object after its file was read again. */
    public Appraisal appraisal() {
        return (Appraisal) session.root();
    }

    /** The headless services. */
    public JixiaoServices services() {
        return services;
    }

    /** Makes named commands. */
    public ModelCommands commands() {
        return session.commands();
    }

    /** Carries out a command as one undo step; false when nothing was done. */
    public boolean execute(Command command) {
        return session.execute(command);
    }

    /** Whether results were notified: from then on only recorded corrections change anything. */
    public boolean isLocked() {
        return appraisal().getNotifiedOn() != null;
    }

    /** Whether something can be changed here. */
    public boolean canEdit() {
        return !isLocked();
    }

    /** What was found wrong, the worst first. */
    public List<Finding> findings() {
        return findings;
    }

    /** What was found wrong, as marks. */
    public FindingMarks marks() {
        return marks;
    }

    /** Dialogs, answered by a person or a test. */
    public Dialogs dialogs() {
        return dialogs.get();
    }

    /** Who works here and in which role. */
    public UserSettings user() {
        return UserSettings.load();
    }

    /** Tells the views what is selected. */
    public void select(EObject object) {
        selected.accept(object);
    }

    /** Chooses the appraisal, one of its groups or units, for all pages. */
    public void choose(EObject object) {
        String id = EcoreUtil.getID(object);
        if (!chosen.equals(id)) {
            chosen = id == null ? "" : id;
            select(object);
            changed.run();
        }
    }

    /** What is chosen: a unit, a group or the appraisal. */
    public EObject chosen() {
        return session.find(chosen).filter(o -> o instanceof AppraisalGroup || o instanceof AppraisedUnit).orElseGet(this::appraisal);
    }

    /** The chosen unit, or the first there is; null when there is none. */
    public AppraisedUnit unit() {
        return switch (chosen()) {
            case AppraisedUnit unit -> unit;
            case AppraisalGroup group when !group.getUnits().isEmpty() -> group.getUnits().getFirst();
            default -> appraisal().getGroups().stream().flatMap(g -> g.getUnits().stream()).findFirst().orElse(null);
        };
    }

    /** The total of a unit as far as it is known, with both bounds where they differ. */
    public String total(AppraisedUnit unit) {
        return unit.getResult() == null ? "" : Scores.text(unit.getResult().getTotal());
    }

    /** The group of a unit. */
    public static AppraisalGroup group(AppraisedUnit unit) {
        return (AppraisalGroup) unit.eContainer();
    }

    /** Whether something is still being worked out. */
    public boolean isBusy() {
        return checks.isBusy();
    }

    /** Ends what works in the background. */
    public void close() {
        checks.cancel();
        mirror.dispose();
    }
}
