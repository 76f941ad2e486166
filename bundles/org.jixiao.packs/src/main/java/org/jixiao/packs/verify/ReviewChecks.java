package org.jixiao.packs.verify;

import java.math.BigDecimal;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.jixiao.model.base.AmountUnit;
import org.jixiao.model.rules.Dimension;
import org.jixiao.model.rules.GradeBand;
import org.jixiao.model.rules.ReviewOutcome;
import org.jixiao.model.rules.ReviewRule;
import org.jixiao.model.rules.Scheme;
import org.jixiao.packs.rules.ModelValues;
import org.jixiao.packs.rules.ReviewParameters;

/** Review sheets whose points add up to what their grades are made for, and in which every grade leads somewhere. */
final class ReviewChecks {

    private final Findings findings;

    ReviewChecks(Findings findings) {
        this.findings = findings;
    }

    void check(Scheme scheme) {
        for (ReviewRule rule : scheme.getReviewRules()) {
            if (rule.getDimensions().isEmpty() || rule.getGradeScale() == null || rule.getGradeScale().getFullPoints() == null) {
                findings.error(rule, "scheme.review.empty");
                continue;
            }
            codes(rule.getDimensions(), new HashSet<>());
            sum(rule, rule.getGradeScale().getFullPoints());
            outcomes(rule);
            parameters(rule);
        }
    }

    private void codes(List<Dimension> dimensions, Set<String> known) {
        for (Dimension dimension : dimensions) {
            if (SchemeVerifier.blank(dimension.getCode()) || !known.add(dimension.getCode())) {
                findings.error(dimension, "scheme.dimension.code", String.valueOf(dimension.getCode()));
            }
            codes(dimension.getChildren(), known);
        }
    }

    private void sum(ReviewRule rule, BigDecimal full) {
        BigDecimal required = BigDecimal.ZERO;
        for (Dimension dimension : rule.getDimensions()) {
            if (dimension.getPoints() == null || dimension.getPoints().signum() <= 0) {
                findings.error(dimension, "scheme.dimension.points", String.valueOf(dimension.getName()));
                return;
            }
            required = dimension.isOptional() ? required : required.add(dimension.getPoints());
            parts(dimension);
        }
        if (required.compareTo(full) != 0) {
            findings.error(rule, "scheme.points.sum", required, full, names(rule.getDimensions()));
        }
    }

    private void parts(Dimension dimension) {
        if (dimension.getChildren().isEmpty()) {
            return;
        }
        BigDecimal sum = BigDecimal.ZERO;
        for (Dimension child : dimension.getChildren()) {
            if (child.getPoints() == null || child.getPoints().signum() <= 0) {
                findings.error(child, "scheme.dimension.points", String.valueOf(child.getName()));
                return;
            }
            sum = sum.add(child.getPoints());
            parts(child);
        }
        if (sum.compareTo(dimension.getPoints()) != 0) {
            findings.error(dimension, "scheme.points.sum", sum, dimension.getPoints(), names(dimension.getChildren()));
        }
    }

    private static List<String> names(List<Dimension> dimensions) {
        return dimensions.stream().map(d -> d.getName() + " " + d.getPoints()).toList();
    }

    private void outcomes(ReviewRule rule) {
        Set<String> grades = rule.getGradeScale().getBands().stream().map(GradeBand::getCode).collect(Collectors.toSet());
        Set<String> met = new HashSet<>();
        for (ReviewOutcome outcome : rule.getOutcomes()) {
            if (!grades.contains(outcome.getGrade()) || !met.add(outcome.getGrade())) {
                findings.error(rule, "scheme.review.outcome", String.valueOf(outcome.getGrade()));
            }
        }
        rule.getGradeScale().getBands().stream().filter(b -> !met.contains(b.getCode()))
                .forEach(b -> findings.error(rule, "scheme.review.noOutcome", String.valueOf(b.getName())));
    }

    private void parameters(ReviewRule rule) {
        Map<String, String> given = ModelValues.texts(rule.getParameters());
        given.forEach((name, value) -> {
            if (!ReviewParameters.KNOWN.contains(name)) {
                findings.error(rule, "scheme.review.parameter", name);
            } else if (!readable(name, value.strip())) {
                findings.error(rule, "scheme.monitoring.value", name, value);
            }
        });
        boolean trimmed = ReviewParameters.MERGE_TRIMMED.equals(given.get(ReviewParameters.MERGE));
        if (trimmed != given.containsKey(ReviewParameters.TRIM_FROM)) {
            findings.error(rule, "scheme.review.trim");
        }
        if (given.containsKey(ReviewParameters.REQUIRED_FROM) != given.containsKey(ReviewParameters.REQUIRED_UNIT)) {
            findings.error(rule, "scheme.review.unit");
        }
    }

    private static boolean readable(String name, String value) {
        return switch (name) {
            case ReviewParameters.MERGE -> value.equals(ReviewParameters.MERGE_MEAN) || value.equals(ReviewParameters.MERGE_TRIMMED);
            case ReviewParameters.TRIM_FROM -> value.matches("[3-9]|[1-9]\\d");
            case ReviewParameters.REQUIRED_FROM -> value.matches("\\d{1,12}(\\.\\d{1,4})?");
            default -> AmountUnit.getByName(value) != null;
        };
    }
}
