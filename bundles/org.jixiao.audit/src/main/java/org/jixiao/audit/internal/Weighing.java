package org.jixiao.audit.internal;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jixiao.audit.AuditFinding;
import org.jixiao.audit.Effect;
import org.jixiao.audit.RuleFit;
import org.jixiao.audit.ScoreExplanation;
import org.jixiao.audit.ScoreExplanation.Kind;
import org.jixiao.audit.ScoreReading;
import org.jixiao.checks.Finding;
import org.jixiao.checks.Severity;
import org.jixiao.model.dossier.Evaluation;
import org.jixiao.model.dossier.FundRow;
import org.jixiao.model.dossier.IndicatorScore;
import org.jixiao.model.rules.Scheme;
import org.jixiao.scoring.api.Message;

/** Says what each finding does to total and grade, and what may lie behind it. */
final class Weighing {

    private static final String CHECKS = "org.jixiao.checks.";
    private static final Set<String> OF_A_SCORE = Set.of("score.rule", "score.limits", "score.band", "execution.score", "execution.full",
            "execution.notfull", "execution.row");
    private static final int MOST_READINGS = 5;

    private final Evaluation evaluation;
    private final Scheme scheme;
    private final List<Scheme> others;
    private final RuleFit fit;
    private final TotalSearch total;
    private final BigDecimal base;

    /**
     * A weighing.
     *
     * @param others the installed schemes, for their scales of grades
     * @param base the printed total, or the sum where none is printed
     */
    Weighing(Evaluation evaluation, Scheme scheme, List<Scheme> others, RuleFit fit, TotalSearch total, BigDecimal base) {
        this.evaluation = evaluation;
        this.scheme = scheme;
        this.others = others;
        this.fit = fit;
        this.total = total;
        this.base = base;
    }

    AuditFinding weigh(Finding finding) {
        String check = finding.checkId().startsWith(CHECKS) ? finding.checkId().substring(CHECKS.length()) : "";
        if (OF_A_SCORE.contains(check)) {
            return score(finding);
        }
        if (check.equals("grade.printed")) {
            return grade(finding);
        }
        return check.equals("score.total") ? total(finding) : new AuditFinding(finding, null, List.of());
    }

    private AuditFinding score(Finding finding) {
        Optional<ScoreExplanation> row = fit.rows().stream().filter(r -> r.rowId().equals(finding.objectId())).findFirst();
        if (row.isPresent() && row.get().kind() == Kind.OTHER_RULE) {
            // The table follows another rule throughout; that is a choice to be stated, not a mistake of this row.
            return new AuditFinding(Redundancy.withSeverity(finding, Severity.INFO), null, List.of(Texts.of("score.otherRule", readings(row.get()))));
        }
        Effect effect = finding.due() == null ? null : printed(finding.objectId()).map(p -> effect(finding.due().subtract(p))).orElse(null);
        List<Message> explanations = new ArrayList<>();
        row.filter(r -> r.kind() == Kind.SINGLE_ROW)
                .ifPresent(r -> explanations.add(Texts.of("score.single", readings(r), Numbers.plain(r.printed()))));
        row.filter(r -> r.kind() == Kind.UNEXPLAINED && !r.readings().isEmpty())
                .ifPresent(r -> explanations.add(Texts.of("score.unexplained", others(r), Numbers.plain(r.printed()), fit.tried())));
        return new AuditFinding(finding, effect, explanations);
    }

    /** Cut-offs differ from place to place: a grade that is right by another scale in use is no error of the table. */
    private AuditFinding grade(Finding finding) {
        String printed = String.valueOf(evaluation.getPrintedGrade()).strip();
        List<String> names = others.stream().filter(other -> other != scheme)
                .filter(other -> Ranges.grade(other, evaluation.getPrintedTotal()).equals(printed)).map(Scheme::getName).toList();
        return names.isEmpty() ? new AuditFinding(finding, null, List.of())
                : new AuditFinding(Redundancy.withSeverity(finding, Severity.INFO), null, List.of(Texts.of("grade.otherScale", names)));
    }

    private Optional<BigDecimal> printed(String id) {
        Optional<BigDecimal> row = evaluation.getIndicators().stream().filter(r -> id.equals(r.getId())).findFirst()
                .map(IndicatorScore::getClaimedScore);
        return row.or(() -> evaluation.getFundRows().stream().filter(r -> id.equals(r.getId())).findFirst().map(FundRow::getClaimedScore));
    }

    private static Object readings(ScoreExplanation row) {
        return row.readings().stream().filter(ScoreReading::explains).limit(1).map(Weighing::reading).toList();
    }

    private static Object others(ScoreExplanation row) {
        return row.readings().stream().limit(MOST_READINGS).map(Weighing::reading).toList();
    }

    private static Message reading(ScoreReading reading) {
        return Texts.of("reading", reading.label(), Numbers.plain(reading.points()));
    }

    /** A table that is not complete may be right where its visible rows do not add up. */
    private AuditFinding total(Finding finding) {
        BigDecimal printed = evaluation.getPrintedTotal();
        List<Message> explanations = new ArrayList<>();
        explanations.add(Texts.of("total.sum", total.arithmetic()));
        explanations.addAll(total.explain(printed));
        boolean possible = total.missingPoints().filter(points -> printed.compareTo(total.sum()) > 0
                && printed.compareTo(total.sum().add(points)) <= 0).isPresent();
        if (possible) {
            return new AuditFinding(Redundancy.withSeverity(finding, Severity.WARNING), null, explanations);
        }
        if (scheme != null && scheme.getPoints() != null && total.sum().compareTo(scheme.getPoints()) > 0) {
            return new AuditFinding(finding, null, explanations); // More than full points: a row is wrong, not the total alone.
        }
        // What the table does not show counts in favour of whoever filed it.
        BigDecimal most = total.sum().add(total.missingPoints().orElse(BigDecimal.ZERO));
        return new AuditFinding(finding, effect((printed.compareTo(most) > 0 ? most : total.sum()).subtract(base)), explanations);
    }

    private Effect effect(BigDecimal difference) {
        BigDecimal after = base.add(difference);
        return new Effect(difference, base, after, Ranges.grade(scheme, base), Ranges.grade(scheme, after));
    }
}
