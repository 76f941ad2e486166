package org.jixiao.checks.internal;

import java.math.BigDecimal;
import java.util.Comparator;
import java.util.Optional;
import org.jixiao.checks.Check;
import org.jixiao.checks.CheckSubject;
import org.jixiao.checks.FindingCollector;
import org.jixiao.model.dossier.DossierPackage;
import org.jixiao.model.rules.GradeBand;
import org.jixiao.model.rules.GradeScale;
import org.jixiao.model.rules.RulesFactory;
import org.jixiao.model.rules.Scheme;

/** The printed grade must be the one of the printed total; the lower bound of a grade belongs to it. */
public final class GradePrintedCheck implements Check {

    @Override
    public void run(CheckSubject subject, FindingCollector findings) {
        var evaluation = subject.evaluation();
        BigDecimal total = evaluation.getPrintedTotal();
        Optional<GradeScale> scale = subject.scheme().map(Scheme::getGradeScale);
        if (total == null || scale.isEmpty() || Facts.blank(evaluation.getPrintedGrade())) {
            return;
        }
        String printed = evaluation.getPrintedGrade().strip();
        Optional<GradeBand> due = scale.get().getBands().stream()
                .filter(band -> band.getLowerInclusive() != null && total.compareTo(band.getLowerInclusive()) >= 0)
                .max(Comparator.comparing(GradeBand::getLowerInclusive));
        if (due.isEmpty() || same(due.get(), printed)) {
            return;
        }
        var feature = DossierPackage.eINSTANCE.getEvaluation_PrintedGrade();
        findings.of(feature, "message", printed, Facts.plain(total), due.get().getName(), Facts.plain(due.get().getLowerInclusive()))
                .fix("takeComputed", Fixes.set(feature, due.get().getName()), due.get().getName()).report();
    }

    /** 优, 优秀 and "优(90)" name the same grade; plan P2 calls the lowest one 低 (domain.md 11.1). */
    private static boolean same(GradeBand band, String printed) {
        return printed.equals(band.getCode()) || band.getName() != null
                && (printed.startsWith(band.getName()) || band.getName().equals("差") && printed.startsWith("低"));
    }
}
