package org.jixiao.services;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.eclipse.emf.common.command.Command;
import org.eclipse.emf.common.command.IdentityCommand;
import org.eclipse.emf.edit.domain.EditingDomain;
import org.jixiao.checks.Finding;
import org.jixiao.core.commands.ModelCommands;
import org.jixiao.core.session.DetachedEdit;
import org.jixiao.model.base.BasePackage;
import org.jixiao.model.base.Party;
import org.jixiao.model.base.WorkItem;
import org.jixiao.model.dossier.Dossier;
import org.jixiao.model.dossier.Evaluation;
import org.jixiao.model.dossier.Subject;
import org.jixiao.model.rules.Scheme;
import org.jixiao.packs.PackRepository;
import org.jixiao.report.model.DossierReport;
import org.jixiao.report.model.ExAnteReports;
import org.jixiao.report.model.MonitoringReports;
import org.jixiao.report.model.ObjectiveReports;
import org.jixiao.report.model.ReportModelBuilder;
import org.jixiao.report.model.ResultReports;
import org.jixiao.report.model.StageReport;
import org.jixiao.scoring.api.Message;
import org.jixiao.stages.evaluation.EvaluationResult;
import org.jixiao.stages.evaluation.EvaluationScorer;
import org.jixiao.stages.evaluation.SchemeChooser;
import org.jixiao.stages.evaluation.SchemeProposal;
import org.jixiao.stages.evaluation.ScoreCommands;

/**
 * What window and command line do with a whole dossier: give it a scheme, score it and store the scores. On a document that is
 * open in an editor the commands are for its own command stack; a detached dossier (just imported, or loaded by the command line)
 * is changed at once.
 */
public final class DossierWork {

    private final PackRepository packs;
    private final EvaluationScorer scorer;
    private final StageServices stages;
    private final UnaryOperator<String> providers;

    DossierWork(PackRepository packs, EvaluationScorer scorer, StageServices stages, UnaryOperator<String> providers) {
        this.packs = packs;
        this.scorer = scorer;
        this.stages = stages;
        this.providers = providers;
    }

    /** The schemes that may apply to an evaluation, the likeliest first, with reasons. */
    public List<SchemeProposal> proposals(Dossier dossier, Evaluation evaluation) {
        return new SchemeChooser(packs).propose(dossier, evaluation, region(dossier));
    }

    /** The scheme that applies by what the form shows; empty when the form contradicts every installed one. */
    public Optional<Scheme> applicable(Dossier dossier, Evaluation evaluation) {
        return proposals(dossier, evaluation).stream().filter(p -> !p.contradicted()).findFirst().map(SchemeProposal::scheme);
    }

    /**
     * The scheme that scoring gives to an evaluation without one: the preferred one, else the one that applies by its form.
     *
     * @param preferred id of a scheme, with {@code :version} behind it or without; empty for none
     */
    public Optional<Scheme> applicable(Dossier dossier, Evaluation evaluation, String preferred) {
        return installed(preferred).or(() -> applicable(dossier, evaluation));
    }

    /** Gives every evaluation of a detached dossier that has no scheme yet the one that applies by its form. */
    public void chooseSchemes(Dossier dossier) {
        chooseSchemes(dossier, "");
    }

    /**
     * Gives every evaluation of a detached dossier that has no scheme yet the preferred one, else the one that applies by its form.
     *
     * @param preferred id of a scheme, with {@code :version} behind it or without; empty for none
     */
    public void chooseSchemes(Dossier dossier, String preferred) {
        DetachedEdit.run(domain -> assignMissing(domain, dossier, preferred).orElse(IdentityCommand.INSTANCE));
    }

    /**
     * A command that does what {@link #chooseSchemes(Dossier, String)} does, for a document that is open in an editor.
     *
     * @return empty when every evaluation has a scheme, or no installed one fits those that have none
     */
    public Optional<Command> assignMissing(EditingDomain domain, Dossier dossier, String preferred) {
        List<Command> given = new ArrayList<>();
        for (Evaluation evaluation : dossier.getEvaluations()) {
            if (evaluation.getSchemeId() == null || evaluation.getSchemeId().isBlank()) {
                applicable(dossier, evaluation, preferred)
                        .ifPresent(scheme -> given.add(assign(domain, evaluation, scheme.getId(), scheme.getVersion())));
            }
        }
        return given.isEmpty() ? Optional.empty() : Optional.of(new ModelCommands(domain)
                .compound(ModelCommands.featureLabel(BasePackage.Literals.WORK_ITEM__SCHEME_ID), given));
    }

    /** The scheme with this id, with {@code :version} behind it or without; empty when it is not installed. */
    public Optional<Scheme> installed(String scheme) {
        int colon = scheme.lastIndexOf(':');
        return scheme.isBlank() ? Optional.empty()
                : packs.scheme(colon < 0 ? scheme : scheme.substring(0, colon), colon < 0 ? null : scheme.substring(colon + 1))
                        .map(PackRepository.SchemeEntry::scheme);
    }

    /**
     * Gives every evaluation of a detached dossier this scheme.
     *
     * @param scheme id of a scheme, with {@code :version} behind it or without
     * @return false when no such scheme is installed
     */
    public boolean assignScheme(Dossier dossier, String scheme) {
        Optional<Scheme> found = installed(scheme);
        found.ifPresent(f -> dossier.getEvaluations().forEach(evaluation -> DetachedEdit.run(
                domain -> assign(domain, evaluation, f.getId(), f.getVersion()))));
        return found.isPresent();
    }

    /** A command that gives a piece of work, an evaluation or a monitoring report, a scheme. */
    public Command assign(EditingDomain domain, WorkItem item, String schemeId, String version) {
        ModelCommands commands = new ModelCommands(domain);
        return commands.compound(ModelCommands.featureLabel(BasePackage.Literals.WORK_ITEM__SCHEME_ID),
                List.of(commands.set(item, BasePackage.Literals.WORK_ITEM__SCHEME_ID, schemeId),
                        commands.set(item, BasePackage.Literals.WORK_ITEM__SCHEME_VERSION, version)));
    }

    /** Scores as {@link #score(Dossier, Locale)}, with the words of the stored traces in the language of the program. */
    public List<Message> score(Dossier dossier) {
        return score(dossier, Locale.getDefault());
    }

    /**
     * Scores every evaluation of a detached dossier that has an installed scheme, and stores results and traces in it.
     *
     * @param locale language of the words of the stored traces
     * @return for each evaluation whose stored results stay as they are because a method that made them is missing: what to install
     */
    public List<Message> score(Dossier dossier, Locale locale) {
        List<Message> kept = new ArrayList<>();
        for (Evaluation evaluation : dossier.getEvaluations()) {
            scorer.score(dossier, evaluation).filter(result -> !result.isRefused()).ifPresent(result -> {
                Optional<Message> reason = ScoreCommands.kept(result);
                reason.ifPresentOrElse(kept::add, () -> DetachedEdit.run(domain -> store(domain, dossier, evaluation, result, locale)));
            });
        }
        return kept;
    }

    /** A command that stores a result with its traces as one undo step; not executable where {@link ScoreCommands#kept} says why. */
    public Command store(EditingDomain domain, Dossier dossier, Evaluation evaluation, EvaluationResult result, Locale locale) {
        return new ScoreCommands(domain, packs, providers, locale).store(dossier, evaluation, result);
    }

    /**
     * What reports say about a dossier: one for each evaluation.
     *
     * @param file name of the dossier's file, or empty
     */
    public List<DossierReport> describe(String file, Dossier dossier, List<Finding> findings, Locale locale) {
        ReportModelBuilder builder = new ReportModelBuilder(locale);
        return dossier.getEvaluations().stream()
                .map(evaluation -> builder.build(file, dossier, evaluation, schemeName(evaluation), findings)).toList();
    }

    /**
     * What reports say about the stages beside evaluation: one for each ex-ante evaluation, version of the objectives and monitoring, and
     * one for what came of the result.
     *
     * @param file name of the dossier's file, or empty
     * @param today the day on which items are overdue or not
     */
    public List<StageReport> describeStages(String file, Dossier dossier, LocalDate today, Locale locale) {
        return Stream.of(new ExAnteReports(packs, locale).build(file, dossier), new ObjectiveReports(packs, locale).build(file, dossier),
                new MonitoringReports(packs, stages.monitoring(), locale).build(file, dossier), new ResultReports(packs, today, locale).build(file, dossier))
                .flatMap(List::stream).toList();
    }

    /** Name and version of the scheme of an evaluation; its id when it is not installed; empty when it has none. */
    public String schemeName(Evaluation evaluation) {
        String id = evaluation.getSchemeId();
        return scorer.schemeOf(evaluation).map(s -> s.getName() + " " + s.getVersion()).orElse(id == null ? "" : id);
    }

    /** The unit by which dossiers are filed: the competent department, else the agency; empty when neither is known. */
    public String unitOf(Dossier dossier) {
        String department = name(dossier.getCompetentDepartment());
        return department.isEmpty() ? name(dossier.getAgency()) : department;
    }

    /** Name of the subject with its year, for files and headings. */
    public String titleOf(Dossier dossier) {
        String subject = dossier.getSubject() == null ? null : dossier.getSubject().getName();
        String title = subject == null || subject.isBlank() ? String.valueOf(dossier.getTitle()) : subject.strip();
        return dossier.getFiscalYear() == 0 ? title : title + "-" + dossier.getFiscalYear();
    }

    private static String name(Party party) {
        return party == null || party.getName() == null ? "" : party.getName().strip();
    }

    private static String region(Dossier dossier) {
        return name(dossier.getCompetentDepartment()) + name(dossier.getAgency());
    }

    /** What a dossier is about: its title, else the name of its subject, else that of its file. */
    public static String subject(Dossier dossier, Path file) {
        return Stream.of(Optional.ofNullable(dossier.getTitle()), Optional.ofNullable(dossier.getSubject()).map(Subject::getName))
                .flatMap(Optional::stream).map(String::strip).filter(name -> !name.isEmpty()).findFirst()
                .orElse(file.getFileName().toString());
    }
}
