package org.jixiao.checks.internal;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jixiao.checks.Check;
import org.jixiao.checks.CheckSubject;
import org.jixiao.checks.EvaluationScores;
import org.jixiao.checks.FindingCollector;
import org.jixiao.model.dossier.DossierPackage;
import org.jixiao.model.dossier.Evaluation;
import org.jixiao.model.dossier.FundRow;
import org.jixiao.model.dossier.IndicatorScore;
import org.jixiao.model.rules.OverAchievement;
import org.jixiao.model.rules.OverAchievementPolicy;
import org.jixiao.model.rules.Scheme;

/**
 * Nobody scores more than the full points: neither the total that is printed, nor, where none is, the sum of the scores, nor what the rules
 * give for a form without scores. A bonus of the scheme is allowed up to its cap.
 */
public final class ScoreOverCheck implements Check {

    @Override
    public void run(CheckSubject subject, FindingCollector findings) {
        BigDecimal full = full(subject);
        Evaluation evaluation = subject.evaluation();
        var feature = DossierPackage.eINSTANCE.getEvaluation_PrintedTotal();
        BigDecimal printed = evaluation.getPrintedTotal();
        if (printed != null) {
            // A sum that stays below is printed wrong, which another check says.
            if (printed.compareTo(full) > 0 && (!allClaimed(evaluation) || sum(claimed(evaluation)).compareTo(full) > 0)) {
                findings.of(feature, "message", Facts.plain(printed), Facts.plain(full)).report();
            }
            return;
        }
        boolean claimed = evaluation.getIndicators().stream().anyMatch(row -> row.getClaimedScore() != null);
        List<BigDecimal> terms = claimed ? claimed(evaluation) : computed(subject);
        BigDecimal sum = sum(terms);
        if (sum.compareTo(full) > 0) {
            String arithmetic = terms.stream().map(Facts::plain).collect(Collectors.joining(" + "));
            findings.of(feature, claimed ? "sum" : "computed", Facts.plain(sum), Facts.plain(full), arithmetic).report();
        }
    }

    private static boolean allClaimed(Evaluation evaluation) {
        return !evaluation.getIndicators().isEmpty() && evaluation.getIndicators().stream().allMatch(row -> row.getClaimedScore() != null);
    }

    private static BigDecimal sum(List<BigDecimal> terms) {
        return terms.stream().reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    /** The scheme's points with the bonus it allows; without a scheme those that the form declares, else a hundred. */
    private static BigDecimal full(CheckSubject subject) {
        Optional<Scheme> scheme = subject.scheme();
        BigDecimal declared = subject.evaluation().getPrintedTotalPoints();
        if (scheme.isEmpty()) {
            return declared == null || declared.signum() <= 0 ? Facts.HUNDRED : declared;
        }
        BigDecimal points = Optional.ofNullable(scheme.get().getPoints()).orElse(Facts.HUNDRED);
        OverAchievement over = scheme.get().getOverAchievement();
        if (over == null || over.getPolicy() != OverAchievementPolicy.BONUS || over.getBonusCapRatio() == null) {
            return points;
        }
        return points.add(points.multiply(over.getBonusCapRatio()));
    }

    /** Score of execution and the sum of the indicators; rows without a score add nothing, for what is missing cannot lower the sum. */
    private static List<BigDecimal> claimed(Evaluation evaluation) {
        List<BigDecimal> terms = new ArrayList<>();
        Facts.totalRow(evaluation).map(FundRow::getClaimedScore).ifPresent(terms::add);
        terms.add(evaluation.getIndicators().stream().map(IndicatorScore::getClaimedScore).filter(s -> s != null)
                .reduce(BigDecimal.ZERO, BigDecimal::add));
        return terms;
    }

    private static List<BigDecimal> computed(CheckSubject subject) {
        List<BigDecimal> terms = new ArrayList<>();
        subject.scores().execution().flatMap(EvaluationScores.Score::points).ifPresent(terms::add);
        terms.add(subject.evaluation().getIndicators().stream().map(row -> subject.scores().indicator(row.getId()))
                .flatMap(Optional::stream).map(EvaluationScores.Score::points).flatMap(Optional::stream)
                .reduce(BigDecimal.ZERO, BigDecimal::add));
        return terms;
    }
}
