package org.jixiao.checks.internal;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jixiao.checks.Check;
import org.jixiao.checks.CheckSubject;
import org.jixiao.checks.EvaluationScores;
import org.jixiao.checks.FindingCollector;
import org.jixiao.model.dossier.DossierPackage;
import org.jixiao.model.dossier.IndicatorScore;

/** Every indicator has full marks although some missed their targets: the column was filled in without looking. */
public final class ScoreAllFullCheck implements Check {

    private static final int ROWS = 4;

    @Override
    public void run(CheckSubject subject, FindingCollector findings) {
        List<IndicatorScore> rows = subject.evaluation().getIndicators();
        boolean allFull = rows.stream().allMatch(row -> row.getPoints() != null && row.getClaimedScore() != null
                && row.getClaimedScore().compareTo(row.getPoints()) == 0);
        if (rows.size() < ROWS || !allFull) {
            return;
        }
        List<IndicatorScore> missed = rows.stream().filter(row -> missed(subject, row)).toList();
        if (!missed.isEmpty()) {
            var claimed = DossierPackage.eINSTANCE.getIndicatorScore_ClaimedScore();
            findings.of(null, "message", rows.size(), missed.size(), missed.stream().map(row -> "“" + Facts.name(row) + "”("
                    + Facts.target(row).getText() + " / " + Facts.actual(row).getText() + ")").collect(Collectors.joining("、")))
                    .fix("takeComputed", Fixes.rows(missed.stream().collect(Collectors.toMap(IndicatorScore::getId,
                            row -> Fixes.set(claimed, due(subject, row).orElseThrow())))), missed.size()).report();
        }
    }

    private static boolean missed(CheckSubject subject, IndicatorScore row) {
        return Facts.comparable(row) && !Facts.ambiguous(row)
                && due(subject, row).filter(due -> !Facts.agree(row.getClaimedScore(), due, Facts.tolerance(subject))).isPresent();
    }

    private static Optional<BigDecimal> due(CheckSubject subject, IndicatorScore row) {
        return subject.scores().indicator(row.getId()).flatMap(EvaluationScores.Score::points);
    }
}
