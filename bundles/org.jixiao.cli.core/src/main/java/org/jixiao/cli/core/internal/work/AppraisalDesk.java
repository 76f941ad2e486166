package org.jixiao.cli.core.internal.work;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.eclipse.emf.common.command.Command;
import org.eclipse.emf.edit.domain.EditingDomain;
import org.jixiao.appraisal.edit.AppraisalCommands;
import org.jixiao.appraisal.edit.Settlement;
import org.jixiao.appraisal.result.AppraisalEngine;
import org.jixiao.appraisal.result.AppraisalResult;
import org.jixiao.appraisal.setup.NewAppraisal;
import org.jixiao.appraisal.setup.NextYear;
import org.jixiao.core.session.DetachedEdit;
import org.jixiao.model.appraisal.Appraisal;
import org.jixiao.model.appraisal.AppraisedUnit;
import org.jixiao.model.base.Stage;
import org.jixiao.model.rules.Scheme;
import org.jixiao.model.rules.Transition;
import org.jixiao.model.rules.Workflow;
import org.jixiao.packs.PackRepository;
import org.jixiao.services.JixiaoServices;
import org.jixiao.stages.base.Refused;
import org.jixiao.stages.workflow.WorkflowEngine;

/** What the commands do with appraisals of units: one document at a time, by the product's own commands, engines and gates. */
public final class AppraisalDesk {

    private final JixiaoServices services;
    private final Locale locale;

    AppraisalDesk(JixiaoServices services, Locale locale) {
        this.services = services;
        this.locale = locale;
    }

    /** Makes a command that may be refused. */
    @FunctionalInterface
    public interface Making {
        /** The command. */
        Command make(EditingDomain domain, AppraisalCommands commands) throws Refused;
    }

    /**
     * Reads an appraisal.
     *
     * @throws IOException when the file is none or cannot be read
     */
    public Appraisal load(Path file) throws IOException {
        if (services.store().load(file).root() instanceof Appraisal appraisal) {
            return appraisal;
        }
        throw new IOException(file + ": no appraisal");
    }

    /** Writes an appraisal, with the folder it belongs into. */
    public void save(Path file, Appraisal appraisal) throws IOException {
        Files.createDirectories(file.toAbsolutePath().getParent());
        services.store().save(file, appraisal);
    }

    /** The installed schemes from which appraisals can be begun. */
    public List<Scheme> schemes() {
        return services.packs().schemes().stream().map(PackRepository.SchemeEntry::scheme).filter(NewAppraisal::fits).toList();
    }

    /** A new appraisal by a scheme; empty when no such scheme for appraisals is installed. */
    public Optional<Appraisal> begin(String scheme, String title, int year) {
        return services.packs().scheme(scheme, null).filter(e -> NewAppraisal.fits(e.scheme()))
                .map(e -> NewAppraisal.of(e.scheme(), e.pack(), new NewAppraisal.Task(title, year, null)));
    }

    /** The appraisal of the year after, with the units and tables of one that is there. */
    public Appraisal follow(Appraisal last, String title) {
        return NextYear.of(last, title);
    }

    /** Scores and ranks. */
    public AppraisalEngine engine() {
        return services.stages().appraisal();
    }

    /** The result at the end of a month. */
    public AppraisalResult score(Appraisal appraisal, int month, LocalDate today) {
        return engine().score(appraisal, month, today);
    }

    /**
     * Makes one change in a document.
     *
     * @throws Refused with the reasons
     */
    public void change(Making making) throws Refused {
        Refused[] refused = new Refused[1];
        DetachedEdit.with(domain -> {
            try {
                domain.getCommandStack().execute(making.make(domain, new AppraisalCommands(domain, locale)));
            } catch (Refused e) {
                refused[0] = e;
            }
            return null;
        });
        if (refused[0] != null) {
            throw refused[0];
        }
    }

    /**
     * Stores the results of the year with their traces.
     *
     * @throws Refused when they are notified already
     */
    public AppraisalResult settle(Appraisal appraisal, LocalDate today) throws Refused {
        AppraisalResult result = score(appraisal, AppraisalEngine.WHOLE_YEAR, today);
        Settlement settlement = Settlement.of(engine(), result, locale);
        change((domain, commands) -> commands.settling().settle(appraisal, settlement));
        return result;
    }

    /** The workflow of an appraisal and its scheme; empty when the scheme is not installed. */
    public Optional<Scheme> scheme(Appraisal appraisal) {
        return services.packs().scheme(String.valueOf(appraisal.getSchemeId()), appraisal.getSchemeVersion())
                .or(() -> services.packs().scheme(String.valueOf(appraisal.getSchemeId()), null)).map(PackRepository.SchemeEntry::scheme);
    }

    /** The steps of the workflow that leave the state an appraisal is in. */
    public List<Transition> steps(Appraisal appraisal, Scheme scheme) {
        Workflow workflow = workflow(appraisal, scheme);
        String state = workflow().standing(appraisal, appraisal, scheme, workflow, LocalDate.now()).state().getCode();
        return workflow.getTransitions().stream().filter(t -> state.equals(t.getFromState())).toList();
    }

    private Workflow workflow(Appraisal appraisal, Scheme scheme) {
        return workflow().workflow(scheme, appraisal, Stage.APPRAISAL).orElseThrow(() -> new IllegalStateException(scheme.getId()));
    }

    private WorkflowEngine workflow() {
        return services.workflow();
    }

    /**
     * Takes a step of the workflow.
     *
     * @throws Refused with the reasons of gates, roles and the separation of duties
     */
    public void take(Appraisal appraisal, Scheme scheme, Transition step, WorkflowEngine.TakenStep taken) throws Refused {
        change((domain, commands) -> workflow().take(domain, appraisal, appraisal, scheme, workflow(appraisal, scheme), step, taken));
    }

    /** A unit by its code or name. */
    public static Optional<AppraisedUnit> unit(Appraisal appraisal, String named) {
        String wanted = named.strip();
        return appraisal.getGroups().stream().flatMap(g -> g.getUnits().stream())
                .filter(u -> wanted.equalsIgnoreCase(u.getCode()) || wanted.equals(u.getName())).findFirst();
    }
}
