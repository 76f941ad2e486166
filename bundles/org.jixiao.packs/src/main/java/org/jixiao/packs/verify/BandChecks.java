package org.jixiao.packs.verify;

import java.math.BigDecimal;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jixiao.model.rules.GradeBand;
import org.jixiao.model.rules.GradeScale;
import org.jixiao.model.rules.LightBand;
import org.jixiao.model.rules.MonitoringRule;
import org.jixiao.model.rules.ReviewRule;
import org.jixiao.model.rules.Scheme;

/** Bands must cover everything once: no gap that leaves exactly 90 points without a grade, no overlap that gives it two. */
final class BandChecks {

    private final Findings findings;

    BandChecks(Findings findings) {
        this.findings = findings;
    }

    void check(Scheme scheme) {
        if (scheme.getGradeScale() != null) {
            grades(scheme.getGradeScale(), scheme.getPoints());
        }
        for (ReviewRule review : scheme.getReviewRules()) {
            if (review.getGradeScale() != null) {
                grades(review.getGradeScale(), review.getGradeScale().getFullPoints());
            }
        }
        scheme.getMonitoringRules().forEach(this::lights);
    }

    private void grades(GradeScale scale, BigDecimal points) {
        List<GradeBand> bands = scale.getBands();
        if (bands.isEmpty()) {
            findings.error(scale, "scheme.grades.empty");
            return;
        }
        if (scale.getFullPoints() == null || points != null && scale.getFullPoints().compareTo(points) != 0) {
            findings.error(scale, "scheme.grades.full", String.valueOf(scale.getFullPoints()), String.valueOf(points));
            return;
        }
        Set<String> names = new HashSet<>();
        BigDecimal above = null;
        for (GradeBand band : bands) {
            BigDecimal low = band.getLowerInclusive();
            if (low == null) {
                findings.error(scale, "scheme.grades.bound", String.valueOf(band.getName()));
                return;
            }
            if (above != null && low.compareTo(above) >= 0) {
                findings.error(scale, "scheme.grades.overlap", String.valueOf(band.getName()), low, above);
            }
            if (above == null && low.compareTo(scale.getFullPoints()) > 0) {
                findings.error(scale, "scheme.grades.unreachable", String.valueOf(band.getName()), low, scale.getFullPoints());
            }
            if (!names.add(band.getCode()) || SchemeVerifier.blank(band.getName())) {
                findings.error(scale, "scheme.grades.name", String.valueOf(band.getCode()));
            }
            above = low;
        }
        if (above.signum() > 0) {
            findings.error(scale, "scheme.grades.gap", above);
        }
    }

    /** Bands of a light rule in any order: sorted by their lower ends they must follow each other without gap or overlap. */
    private void lights(MonitoringRule rule) {
        if (rule.getBands().isEmpty()) {
            return;
        }
        List<LightBand> sorted = rule.getBands().stream().sorted((a, b) -> compareLow(a.getLowerInclusive(), b.getLowerInclusive())).toList();
        for (int i = 1; i < sorted.size(); i++) {
            BigDecimal end = sorted.get(i - 1).getUpperExclusive();
            BigDecimal start = sorted.get(i).getLowerInclusive();
            if (end == null || start == null || end.compareTo(start) != 0) {
                findings.error(rule, "scheme.lights.gap", String.valueOf(end), String.valueOf(start));
            }
        }
        if (sorted.getFirst().getLowerInclusive() != null && sorted.getFirst().getLowerInclusive().signum() > 0
                || sorted.getLast().getUpperExclusive() != null) {
            findings.error(rule, "scheme.lights.ends");
        }
    }

    private static int compareLow(BigDecimal a, BigDecimal b) {
        if (a == null || b == null) {
            return a == b ? 0 : a == null ? -1 : 1;
        }
        return a.compareTo(b);
    }
}
