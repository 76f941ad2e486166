package org.jixiao.ui.stage.appraisal.internal;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.BooleanSupplier;
import java.util.function.Consumer;
import java.util.function.Supplier;

import org.eclipse.emf.common.command.Command;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.jixiao.appraisal.edit.AppraisalCommands;
import org.jixiao.appraisal.edit.Frozen;
import org.jixiao.appraisal.result.AppraisalEngine;
import org.jixiao.checks.Finding;
import org.jixiao.core.commands.ModelCommands;
import org.jixiao.core.session.DossierSession;
import org.jixiao.model.appraisal.Appraisal;
import org.jixiao.model.appraisal.AppraisalGroup;
import org.jixiao.model.appraisal.AppraisedUnit;
import org.jixiao.scoring.api.TraceNode;
import org.jixiao.services.JixiaoServices;
import org.jixiao.stages.base.Refused;
import org.jixiao.ui.common.BackgroundWork;
import org.jixiao.ui.common.Dialogs;
import org.jixiao.ui.common.UiThread;
import org.jixiao.ui.editor.StepContext;
import org.jixiao.ui.editor.table.FindingMarks;
import org.jixiao.workspace.UserSettings;

/** What the pages know of the open appraisal: the document, how its units stand, and what was found wrong. All methods are for the UI thread. */
public final class AppraisalDocument implements StepContext {

    private final JixiaoServices services;
    private final DossierSession session;
    private final Supplier<Dialogs> dialogs;
    private final Runnable changed;
    private final Consumer<EObject> selected;
    private final LiveAppraisal live;
    private final AppraisalNews news = new AppraisalNews();
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
        live = new LiveAppraisal(services, session, this::worked);
    }

    /** Follows the document after it was read. */
    public void reread() {
        live.reread();
    }

    /** Takes over a change of the document. */
    public void follow() {
        live.follow();
    }

    private void worked() {
        changed.run();
        news.tell();
    }

    @Override
    public DossierSession session() {
        return session;
    }

    /** The appraisal; another object after its file was read again. */
    public Appraisal appraisal() {
        return (Appraisal) session.root();
    }

    @Override
    public Appraisal document() {
        return appraisal();
    }

    @Override
    public boolean isReadOnly() {
        return false;
    }

    @Override
    public JixiaoServices services() {
        return services;
    }

    /** Scores and explains; changes nothing. */
    public AppraisalEngine engine() {
        return live.engine();
    }

    /** Makes named commands. */
    public ModelCommands commands() {
        return session.commands();
    }

    @Override
    public boolean execute(Command command) {
        return session.execute(command);
    }

    /** A command that may be refused. */
    @FunctionalInterface
    public interface Attempt {
        /** The command; it changes nothing yet. */
        Command command() throws Refused;
    }

    /**
     * Carries out a command that may be refused; a refusal is told with all its reasons.
     *
     * @param title of the dialog that tells it
     * @return whether something was done
     */
    public boolean attempt(String title, Attempt attempt) {
        try {
            return execute(attempt.command());
        } catch (Refused refused) {
            dialogs().error(UiThread.shell(), title, refused.getMessage());
            return false;
        }
    }

    /** What is done to an appraisal, in the language of the program. */
    public AppraisalCommands acts() {
        return new AppraisalCommands(session.editingDomain(), Locale.getDefault());
    }

    /** Whether results were notified: from then on only recorded corrections change anything. */
    public boolean isLocked() {
        return Frozen.is(appraisal());
    }

    /** Whether something can be changed here. */
    public boolean canEdit() {
        return !isLocked();
    }

    /** What was found wrong, the worst first. */
    public List<Finding> findings() {
        return live.findings();
    }

    /** What was found wrong, as marks. */
    public FindingMarks marks() {
        return live.marks();
    }

    /** How the units stand at the end of {@link #month()}. */
    public Standings standings() {
        return live.standings();
    }

    /** Where the appraisal as a whole stands in its workflow; empty without one, or while it is not worked out. */
    Optional<AppraisalFlow.Seen> seen() {
        return live.seen();
    }

    /** The day filings are compared with. */
    public LocalDate today() {
        return day();
    }

    static LocalDate day() {
        return LocalDate.now();
    }

    /** The month at the end of which the units are compared, 12 for the whole year. */
    public int month() {
        return live.month();
    }

    /** Compares the units at the end of another month. */
    public void month(int other) {
        live.month(other);
    }

    /** Tells views when scores were worked out. */
    public AppraisalNews news() {
        return news;
    }

    @Override
    public Dialogs dialogs() {
        return dialogs.get();
    }

    @Override
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
            default -> units().stream().findFirst().orElse(null);
        };
    }

    /** The chosen group, that of the chosen unit, or the first there is; null when there is none. */
    public AppraisalGroup group() {
        return chosen() instanceof AppraisalGroup group ? group
                : unit() != null ? group(unit()) : appraisal().getGroups().stream().findFirst().orElse(null);
    }

    /** The units of all groups. */
    public List<AppraisedUnit> units() {
        return appraisal().getGroups().stream().flatMap(g -> g.getUnits().stream()).toList();
    }

    /** The total of a unit as it was notified, or as far as it is known, with both bounds where they differ. */
    public String total(AppraisedUnit unit) {
        if (isLocked() && unit.getResult() != null && unit.getResult().getTotal() != null) {
            return Scores.text(unit.getResult().getTotal());
        }
        return standings().of(unit).map(s -> s.points().total().text()).orElse("");
    }

    /** The group of a unit. */
    public static AppraisalGroup group(AppraisedUnit unit) {
        return (AppraisalGroup) unit.eContainer();
    }

    /** Why an indicator or a unit has its points. */
    public Optional<TraceNode> explain(EObject object) {
        return Explained.of(this, object);
    }

    /**
     * Work on a copy of the appraisal beside the window, with progress and cancel.
     *
     * @param name words for the progress view
     * @param task reads the copy and changes nothing; it can ask whether it was cancelled
     * @param done gets what came out, on the UI thread, if the document is still open
     */
    public <T> BackgroundWork<T> work(String name, BiFunction<Appraisal, BooleanSupplier, T> task, Consumer<T> done) {
        return live.work(name, task, done);
    }

    /** Whether something is still being worked out. */
    public boolean isBusy() {
        return live.isBusy();
    }

    /** Ends what works in the background. */
    public void close() {
        live.close();
    }
}
