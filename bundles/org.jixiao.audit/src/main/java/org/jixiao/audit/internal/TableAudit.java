package org.jixiao.audit.internal;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.jixiao.audit.AuditFinding;
import org.jixiao.audit.AuditResult;
import org.jixiao.audit.InferredWeights;
import org.jixiao.audit.RuleFit;
import org.jixiao.audit.ScoreExplanation;
import org.jixiao.audit.TotalRange;
import org.jixiao.checks.Finding;
import org.jixiao.checks.Severity;
import org.jixiao.model.base.Identified;
import org.jixiao.model.dossier.Dossier;
import org.jixiao.model.dossier.Evaluation;
import org.jixiao.model.dossier.IndicatorScore;
import org.jixiao.model.dossier.ObjectiveSet;
import org.jixiao.model.rules.Scheme;
import org.jixiao.scoring.api.Message;
import org.jixiao.scoring.api.Source;
import org.jixiao.stages.evaluation.EvaluationResult;
import org.jixiao.stages.evaluation.EvaluationScorer;

/** The audit of one table of a dossier. */
public final class TableAudit {

    private static final String PREFIX = "org.jixiao.audit.";

    private final EvaluationScorer scorer;
    private final VariantSchemes schemes;
    private final List<Scheme> others;
    private final String file;
    private final Dossier dossier;
    private final String agency;
    private final Runnable step;

    /**
     * An audit.
     *
     * @param schemes schemes and engine to score by
     * @param others the installed schemes
     * @param file name of the file, or empty
     * @param dossier the dossier that holds the table
     * @param agency who filed it, for the head of the report
     * @param step run between two parts of the work; may throw to end it
     */
    public TableAudit(VariantSchemes schemes, List<Scheme> others, String file, Dossier dossier, String agency, Runnable step) {
        this.step = step;
        this.scorer = schemes.scorer();
        this.schemes = schemes;
        this.others = List.copyOf(others);
        this.file = file;
        this.dossier = dossier;
        this.agency = agency;
    }

    /** Objectives have no scores: only what the checks found, and the sums that are right. */
    public AuditResult objectives(ObjectiveSet set, List<Finding> findings) {
        List<AuditFinding> all = findings.stream().map(f -> new AuditFinding(f, null, List.of())).sorted(AuditFinding.BY_EFFECT).toList();
        Confirmations confirmed = new Confirmations(all);
        confirmed.money(set.getFundRows());
        return new AuditResult(file, dossier.getTitle(), dossier.getFiscalYear(), agency, set.getId(), "", "", List.of(), null, "", null, "",
                RuleFit.NONE, null, null, all, confirmed.sentences());
    }

    /**
     * An evaluation.
     *
     * @param scheme the scheme to compare with, or null
     * @param named whether the table itself names that scheme
     * @param reasons why that one
     * @param findings what the checks found in it
     */
    public AuditResult evaluation(Evaluation evaluation, Scheme scheme, boolean named, List<Message> reasons, List<Finding> found) {
        List<Finding> findings = new Redundancy(named).reduce(found);
        if (scheme == null) {
            return result(evaluation, null, reasons, RuleFit.NONE, null, null, findings, List.of());
        }
        InferredWeights weights = new WeightSearch(scorer).search(dossier, evaluation, scheme).orElse(null);
        Evaluation table = Hypotheses.moneyByPrintedRate(evaluation);
        if (weights != null) {
            Map<String, BigDecimal> points = new HashMap<>();
            weights.weights().forEach(weight -> points.put(weight.rowId(), weight.points()));
            table = Hypotheses.withPoints(table, points);
        }
        EvaluationResult own = scorer.score(dossier, table, scheme);
        if (own.isRefused()) {
            return result(evaluation, scheme, reasons, RuleFit.NONE, weights, null, findings, List.of());
        }
        EvaluationResult evidence = scorer.score(dossier, Hypotheses.withoutScores(table), scheme);
        boolean execution = countsExecution(table, own);
        RuleFit fit = new RuleSearch(schemes, dossier, table, own, evidence, step).search(execution);
        BigDecimal missing = new TotalSearch(table, fit.rows(), scheme.getPoints()).missingPoints().orElse(BigDecimal.ZERO);
        TotalRange range = Ranges.of(evidence, execution, missing);
        return result(table, scheme, reasons, fit, weights, range, findings, own(table, fit, weights));
    }

    /** Some provinces give no points to execution: a form that prints none for it and fills the hundred with indicators is one of theirs. */
    private static boolean countsExecution(Evaluation table, EvaluationResult own) {
        if (own.execution() == null || table.getFundRows().stream().anyMatch(row -> row.getPoints() != null || row.getClaimedScore() != null)) {
            return true;
        }
        BigDecimal points = table.getIndicators().stream().map(IndicatorScore::getPoints).filter(Objects::nonNull)
                .reduce(BigDecimal.ZERO, BigDecimal::add);
        return points.add(own.execution().full()).compareTo(own.scheme().getPoints()) <= 0;
    }

    /** What only the audit can see. */
    private List<Finding> own(Evaluation evaluation, RuleFit fit, InferredWeights weights) {
        List<Finding> own = new ArrayList<>();
        if (weights != null) {
            String terms = String.join(" + ", weights.weights().stream().map(w -> Numbers.plain(w.points())).toList());
            own.add(finding("weights", weights.addUp() ? Severity.INFO : Severity.WARNING, evaluation,
                    Texts.of(weights.addUp() ? "finding.weights.message" : "finding.weights.differ", weights.weights().size(), terms,
                            Numbers.plain(weights.sum()), Numbers.plain(weights.expected()))));
        }
        fit.accepted().forEach(way -> own.add(finding("rule", Severity.INFO, evaluation, way)));
        return own;
    }

    private Finding finding(String id, Severity severity, Identified object, Message message) {
        String key = "finding." + id + '.';
        return new Finding(PREFIX + id, severity, dossier.getId(), object.getId(), object.getId(), null, "", Source.UNKNOWN,
                Texts.of(key + "name"), message, Texts.of(key + "cause"), Texts.of(key + "remedy"), Message.literal(""), null, List.of());
    }

    private AuditResult result(Evaluation evaluation, Scheme scheme, List<Message> reasons, RuleFit fit, InferredWeights weights,
            TotalRange range, List<Finding> findings, List<Finding> own) {
        TotalSearch total = new TotalSearch(evaluation, fit.rows(), scheme == null ? Numbers.HUNDRED : scheme.getPoints());
        BigDecimal base = evaluation.getPrintedTotal() == null ? total.sum() : evaluation.getPrintedTotal();
        Weighing weighing = new Weighing(evaluation, scheme, others, fit, total, base);
        List<AuditFinding> all = new ArrayList<>();
        findings.forEach(f -> all.add(weighing.weigh(f)));
        own.forEach(f -> all.add(new AuditFinding(f, null, f.checkId().endsWith(".weights") ? steps(weights) : List.of())));
        all.sort(AuditFinding.BY_EFFECT);
        Confirmations confirmed = new Confirmations(all);
        confirmed.money(evaluation.getFundRows());
        confirmed.scores(evaluation, fit, total, weights != null);
        // Rows that the table does not show may have earned anything: then there is no total to recompute.
        Optional<BigDecimal> recomputed = total.missingPoints().isPresent() ? Optional.empty() : recomputed(fit);
        return new AuditResult(file, dossier.getTitle(), dossier.getFiscalYear(), agency, evaluation.getId(),
                scheme == null ? "" : scheme.getId(), scheme == null ? "" : scheme.getName(), reasons, evaluation.getPrintedTotal(),
                evaluation.getPrintedGrade(), recomputed.orElse(null), recomputed.map(sum -> Ranges.grade(scheme, sum)).orElse(""), fit,
                weights, range, all, confirmed.sentences());
    }

    private static List<Message> steps(InferredWeights weights) {
        return weights.weights().stream().map(w -> Texts.of(w.exact() ? "weight.row" : "weight.assumed", String.valueOf(w.name()),
                w.arithmetic(), Numbers.plain(w.points()))).toList();
    }

    /** The sum with every score that a rule fixes replaced by the rule's; nothing when a row has neither. */
    private static Optional<BigDecimal> recomputed(RuleFit fit) {
        BigDecimal sum = BigDecimal.ZERO;
        for (ScoreExplanation row : fit.rows()) {
            boolean keep = row.kind() == ScoreExplanation.Kind.OTHER_RULE || row.due() == null;
            BigDecimal score = keep ? row.printed() : row.due();
            if (score == null) {
                return Optional.empty();
            }
            sum = sum.add(score);
        }
        return fit.rows().stream().anyMatch(row -> Objects.nonNull(row.due())) ? Optional.of(sum) : Optional.empty();
    }
}
