package org.jixiao.audit;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.jixiao.audit.internal.TableAudit;
import org.jixiao.audit.internal.VariantSchemes;
import org.jixiao.checks.CheckEngine;
import org.jixiao.checks.Finding;
import org.jixiao.model.base.Party;
import org.jixiao.model.base.SubjectKind;
import org.jixiao.model.dossier.Dossier;
import org.jixiao.model.dossier.Evaluation;
import org.jixiao.model.dossier.ObjectiveSet;
import org.jixiao.model.dossier.Subject;
import org.jixiao.model.rules.Scheme;
import org.jixiao.packs.PackRepository;
import org.jixiao.scoring.api.Message;
import org.jixiao.stages.evaluation.EvaluationScorer;
import org.jixiao.stages.evaluation.SchemeChooser;
import org.jixiao.stages.evaluation.SchemeProposal;

/**
 * Audits filed or published tables: works backwards from the printed scores to the rules behind them, says what in the table cannot be
 * right and what each mistake does to the result. It reads and never changes the dossier. Thread-safe as long as nobody changes the
 * dossier meanwhile.
 */
public final class Auditor {

    private final PackRepository packs;
    private final EvaluationScorer scorer;
    private final CheckEngine checks;
    private final VariantSchemes schemes;
    private final SchemeChooser chooser;

    /**
     * An auditor.
     *
     * @param packs the installed packs, for choosing a scheme where the table names none
     * @param scorer the engine that printed scores are compared with
     * @param checks finds the faults
     */
    public Auditor(PackRepository packs, EvaluationScorer scorer, CheckEngine checks) {
        this.packs = packs;
        this.scorer = scorer;
        this.checks = checks;
        this.schemes = new VariantSchemes(scorer);
        this.chooser = new SchemeChooser(packs);
    }

    /**
     * Audits every table of a dossier: its evaluations, and the objective sets when there is no evaluation.
     *
     * @param file name of the file it came from, or empty
     */
    public List<AuditResult> audit(String file, Dossier dossier) {
        return audit(file, dossier, () -> { });
    }

    /**
     * Audits every table of a dossier, and can be stopped: a large table is scored anew by each rule that is tried.
     *
     * @param file name of the file it came from, or empty
     * @param step run between two parts of the work; what it throws, for instance a {@link java.util.concurrent.CancellationException},
     *            ends the audit
     */
    public List<AuditResult> audit(String file, Dossier dossier, Runnable step) {
        Dossier copy = EcoreUtil.copy(dossier);
        Map<Evaluation, SchemeChoice> choices = new LinkedHashMap<>();
        copy.getEvaluations().forEach(evaluation -> choices.put(evaluation, choose(copy, evaluation)));
        step.run();
        List<Finding> findings = checks.check(copy);
        step.run();
        List<AuditResult> results = new ArrayList<>();
        TableAudit audit = new TableAudit(schemes, packs.schemes().stream().map(PackRepository.SchemeEntry::scheme).toList(), file, copy, agency(copy), step);
        choices.forEach((evaluation, choice) -> {
            boolean first = results.isEmpty();
            List<Finding> own = findings.stream().filter(f -> evaluation.getId().equals(f.evaluationId())
                    || first && f.objectId().equals(copy.getId())).toList();
            results.add(audit.evaluation(evaluation, choice.scheme(), choice.named(), choice.reasons(), own));
        });
        if (results.isEmpty()) {
            for (ObjectiveSet set : copy.getObjectiveSets()) {
                List<Finding> own = findings.stream().filter(f -> f.locate(copy)
                        .filter(o -> o == set || EcoreUtil.isAncestor(set, o) || o == copy).isPresent()).toList();
                results.add(audit.objectives(set, own));
            }
        }
        return results;
    }

    /**
     * The scheme a table is compared with.
     *
     * @param scheme null when there is none
     * @param named whether the table itself names it
     */
    private record SchemeChoice(Scheme scheme, boolean named, List<Message> reasons) {
    }

    /**
     * The scheme the table names; else the proposal that knows most of its rows, and of those the likeliest, which the copy is then
     * given so that the checks compare with the same one.
     */
    private SchemeChoice choose(Dossier dossier, Evaluation evaluation) {
        Optional<Scheme> named = scorer.schemeOf(evaluation);
        if (named.isPresent()) {
            return new SchemeChoice(named.get(), true, List.of());
        }
        Optional<SchemeProposal> best = proposals(dossier, evaluation).stream()
                .min(Comparator.comparingInt((SchemeProposal p) -> strangers(dossier, evaluation, p.scheme()))
                        .thenComparing(Comparator.comparingInt(SchemeProposal::rank).reversed()));
        best.ifPresent(p -> {
            evaluation.setSchemeId(p.scheme().getId());
            evaluation.setSchemeVersion(p.scheme().getVersion());
        });
        return new SchemeChoice(best.map(SchemeProposal::scheme).orElse(null), false, best.map(SchemeProposal::reasons).orElse(List.of()));
    }

    /** Proposals for every kind of subject: whether a published table is about a project or a whole department is not always said. */
    private List<SchemeProposal> proposals(Dossier dossier, Evaluation evaluation) {
        List<SchemeProposal> proposals = new ArrayList<>(chooser.propose(dossier, evaluation, agency(dossier)));
        Subject subject = dossier.getSubject();
        if (subject != null) {
            SubjectKind stated = subject.getKind();
            for (SubjectKind kind : SubjectKind.values()) {
                subject.setKind(kind);
                chooser.propose(dossier, evaluation, agency(dossier)).stream()
                        .filter(p -> proposals.stream().noneMatch(known -> known.scheme() == p.scheme())).forEach(proposals::add);
            }
            subject.setKind(stated);
        }
        return proposals;
    }

    /** Rows that belong to no part of the scheme. */
    private int strangers(Dossier dossier, Evaluation evaluation, Scheme scheme) {
        return scorer.score(dossier, evaluation, scheme).dimensions().stream().filter(d -> d.dimension() == null)
                .mapToInt(d -> d.rows().size()).sum();
    }

    private static String agency(Dossier dossier) {
        String department = name(dossier.getCompetentDepartment());
        String agency = name(dossier.getAgency());
        return agency.isEmpty() || department.contains(agency) ? department : department.isEmpty() ? agency : agency + " · " + department;
    }

    private static String name(Party party) {
        return party == null || party.getName() == null ? "" : party.getName().strip();
    }
}
