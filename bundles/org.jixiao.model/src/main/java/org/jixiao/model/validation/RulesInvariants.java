package org.jixiao.model.validation;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.eclipse.emf.ecore.EObject;
import org.jixiao.model.base.BasePackage;
import org.jixiao.model.base.Parameter;
import org.jixiao.model.base.ResultKind;
import org.jixiao.model.rules.AggregationKind;
import org.jixiao.model.rules.Clause;
import org.jixiao.model.rules.ConsequenceRule;
import org.jixiao.model.rules.Deadline;
import org.jixiao.model.rules.DefaultRule;
import org.jixiao.model.rules.Dimension;
import org.jixiao.model.rules.GradeBand;
import org.jixiao.model.rules.GradeScale;
import org.jixiao.model.rules.LightBand;
import org.jixiao.model.rules.MonthFloor;
import org.jixiao.model.rules.RoundingPolicy;
import org.jixiao.model.rules.RuleItem;
import org.jixiao.model.rules.RulesPackage;
import org.jixiao.model.rules.Scheme;
import org.jixiao.model.rules.ScoringRule;
import org.jixiao.model.rules.WorkedExample;

/** Invariants of schemes: points that add up, bands without gaps, rules that name a method, clauses that exist. */
final class RulesInvariants {

    private static final int MOST_DIGITS = 8;
    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    private RulesInvariants() {
    }

    static void check(EObject object, Findings findings) {
        switch (object) {
            case Scheme scheme -> scheme(scheme, findings);
            case Dimension dimension -> dimension(dimension, findings);
            case GradeScale scale -> scale(scale, findings);
            case ScoringRule rule -> rule(rule, findings);
            case RuleItem item -> item(item, findings);
            case DefaultRule rule -> defaultRule(rule, findings);
            case WorkedExample example -> example(example, findings);
            case RoundingPolicy rounding -> rounding(rounding, findings);
            case LightBand band when notBelow(band.getLowerInclusive(), band.getUpperExclusive()) ->
                findings.error("rules.lightBand.order", band, RulesPackage.Literals.LIGHT_BAND__UPPER_EXCLUSIVE,
                        band.getLowerInclusive(), band.getUpperExclusive());
            case MonthFloor floor when Findings.outside(floor.getMonth(), 1, 12) ->
                findings.error("rules.month", floor, RulesPackage.Literals.MONTH_FLOOR__MONTH, floor.getMonth());
            case MonthFloor floor when floor.getPercent() == null || Findings.outside(floor.getPercent(), 0, 100) ->
                findings.error("rules.monthFloor.percent", floor, RulesPackage.Literals.MONTH_FLOOR__PERCENT, floor.getPercent());
            case ConsequenceRule rule -> consequence(rule, findings);
            case Deadline deadline -> deadline(deadline, findings);
            default -> WorkflowInvariants.check(object, findings);
        }
        clauses(object, findings);
    }

    private static void scheme(Scheme scheme, Findings findings) {
        if (Findings.blank(scheme.getVersion())) {
            findings.error("rules.scheme.version", scheme, RulesPackage.Literals.SCHEME__VERSION);
        }
        if (Findings.after(scheme.getEffectiveFrom(), scheme.getEffectiveTo())) {
            findings.error("rules.scheme.effective", scheme, RulesPackage.Literals.SCHEME__EFFECTIVE_TO, scheme.getEffectiveFrom(),
                    scheme.getEffectiveTo());
        }
        if (scheme.getAggregation() == AggregationKind.SUM && scheme.getPoints() != null && !scheme.getDimensions().isEmpty()) {
            sum(scheme, scheme.getPoints(), scheme.getDimensions(), findings);
        }
        List<Dimension> dimensions = all(scheme, Dimension.class).stream().filter(d -> reviewFree(d, scheme)).toList();
        findings.unique("rules.dimension.code", dimensions, RulesPackage.Literals.DIMENSION__CODE, Dimension::getCode);
    }

    /** Review sheets inside a scheme have codes of their own. */
    private static boolean reviewFree(Dimension dimension, Scheme scheme) {
        EObject top = dimension;
        while (top.eContainer() instanceof Dimension above) {
            top = above;
        }
        return top.eContainer() == scheme;
    }

    private static void dimension(Dimension dimension, Findings findings) {
        if (Findings.negative(dimension.getPoints())) {
            findings.error("rules.points.negative", dimension, RulesPackage.Literals.DIMENSION__POINTS, dimension.getPoints());
        }
        if (Findings.above(dimension.getMin(), dimension.getPoints()) || Findings.above(dimension.getPoints(), dimension.getMax())
                || Findings.above(dimension.getMin(), dimension.getMax())) {
            findings.error("rules.dimension.limits", dimension, RulesPackage.Literals.DIMENSION__POINTS, dimension.getMin(),
                    dimension.getPoints(), dimension.getMax());
        }
        if (dimension.getAggregation() == AggregationKind.SUM && dimension.getPoints() != null && !dimension.getChildren().isEmpty()) {
            sum(dimension, dimension.getPoints(), dimension.getChildren(), findings);
        }
        if (dimension.getAggregation() == AggregationKind.NESTED_PERCENT && !dimension.getChildren().isEmpty()) {
            BigDecimal percent = total(dimension.getChildren().stream().map(Dimension::getPercent).toList());
            if (percent == null || percent.compareTo(HUNDRED) != 0) {
                findings.error("rules.dimension.percent", dimension, RulesPackage.Literals.DIMENSION__CHILDREN, percent);
            }
        }
    }

    /** Known points must add up, unless some part is optional: then the ones used are only known with a dossier. */
    private static void sum(EObject owner, BigDecimal expected, List<Dimension> parts, Findings findings) {
        BigDecimal total = total(parts.stream().map(Dimension::getPoints).toList());
        boolean optional = parts.stream().anyMatch(Dimension::isOptional);
        if (total != null && !optional && total.compareTo(expected) != 0) {
            findings.error("rules.points.sum", owner, null, total, expected);
        }
    }

    private static BigDecimal total(List<BigDecimal> numbers) {
        BigDecimal total = BigDecimal.ZERO;
        for (BigDecimal number : numbers) {
            if (number == null) {
                return null;
            }
            total = total.add(number);
        }
        return total;
    }

    private static void scale(GradeScale scale, Findings findings) {
        List<GradeBand> bands = scale.getBands();
        if (bands.isEmpty()) {
            findings.error("rules.gradeScale.empty", scale, RulesPackage.Literals.GRADE_SCALE__BANDS);
            return;
        }
        findings.unique("rules.gradeScale.name", bands, RulesPackage.Literals.GRADE_BAND__NAME, GradeBand::getName);
        BigDecimal above = scale.getFullPoints();
        for (GradeBand band : bands) {
            BigDecimal lower = band.getLowerInclusive();
            if (lower == null) {
                findings.error("rules.gradeScale.bound", band, RulesPackage.Literals.GRADE_BAND__LOWER_INCLUSIVE, band.getName());
                return;
            }
            if (above != null && lower.compareTo(above) >= 0) {
                findings.error("rules.gradeScale.order", band, RulesPackage.Literals.GRADE_BAND__LOWER_INCLUSIVE, band.getName(), lower,
                        above);
            }
            above = lower;
        }
        if (above.signum() > 0) {
            findings.error("rules.gradeScale.gap", scale, RulesPackage.Literals.GRADE_SCALE__BANDS, above);
        }
    }

    private static void rule(ScoringRule rule, Findings findings) {
        if (Findings.blank(rule.getMethodId())) {
            findings.error("rules.rule.method", rule, RulesPackage.Literals.SCORING_RULE__METHOD_ID);
        }
        findings.unique("rules.rule.parameter", rule.getParameters(), BasePackage.Literals.PARAMETER__NAME, Parameter::getName);
    }

    private static void item(RuleItem item, Findings findings) {
        if (item.getRule() == null) {
            findings.error("rules.item.rule", item, RulesPackage.Literals.RULE_ITEM__RULE);
        }
        if (item.getPoints() == null || item.getPoints().signum() < 0) {
            findings.error("rules.item.points", item, RulesPackage.Literals.RULE_ITEM__POINTS, item.getPoints());
        }
    }

    private static void defaultRule(DefaultRule rule, Findings findings) {
        if (rule.getRule() == null) {
            findings.error("rules.item.rule", rule, RulesPackage.Literals.DEFAULT_RULE__RULE);
        }
        Scheme scheme = Findings.container(rule, Scheme.class);
        if (scheme != null) {
            Set<String> codes = all(scheme, Dimension.class).stream().map(Dimension::getCode).collect(Collectors.toCollection(HashSet::new));
            for (String code : rule.getDimensionCodes()) {
                if (!codes.contains(code)) {
                    findings.error("rules.dimension.unknown", rule, RulesPackage.Literals.DEFAULT_RULE__DIMENSION_CODES, code);
                }
            }
        }
    }

    private static void example(WorkedExample example, Findings findings) {
        boolean points = example.getExpectedKind() == ResultKind.SCORED && example.getExpected() == null;
        boolean interval = example.getExpectedKind() == ResultKind.INTERVAL
                && (example.getExpectedLow() == null || example.getExpectedHigh() == null);
        if (points || interval) {
            findings.error("rules.example.expected", example, RulesPackage.Literals.WORKED_EXAMPLE__EXPECTED, example.getName());
        }
    }

    private static void rounding(RoundingPolicy rounding, Findings findings) {
        if (Findings.outside(rounding.getIndicatorDigits(), 0, MOST_DIGITS) || Findings.outside(rounding.getTotalDigits(), 0, MOST_DIGITS)
                || Findings.outside(rounding.getRateDigits(), 0, MOST_DIGITS)) {
            findings.error("rules.rounding.digits", rounding, null, MOST_DIGITS);
        }
        if (Findings.negative(rounding.getTolerance())) {
            findings.error("rules.rounding.tolerance", rounding, RulesPackage.Literals.ROUNDING_POLICY__TOLERANCE, rounding.getTolerance());
        }
    }

    private static boolean notBelow(BigDecimal lower, BigDecimal upper) {
        return lower != null && upper != null && lower.compareTo(upper) >= 0;
    }

    private static void consequence(ConsequenceRule rule, Findings findings) {
        if (rule.getConsecutiveYears() < 1) {
            findings.error("rules.consequence.years", rule, RulesPackage.Literals.CONSEQUENCE_RULE__CONSECUTIVE_YEARS,
                    rule.getConsecutiveYears());
        }
        Scheme scheme = Findings.container(rule, Scheme.class);
        if (scheme != null && scheme.getGradeScale() != null) {
            // The shipped schemes name grades by their code, an agency's own may use the printed name.
            Set<String> grades = scheme.getGradeScale().getBands().stream().flatMap(b -> Stream.of(b.getCode(), b.getName()))
                    .filter(Objects::nonNull).collect(Collectors.toSet());
            for (String grade : rule.getGrades()) {
                if (!grades.contains(grade)) {
                    findings.error("rules.consequence.grade", rule, RulesPackage.Literals.CONSEQUENCE_RULE__GRADES, grade);
                }
            }
        }
    }

    private static void deadline(Deadline deadline, Findings findings) {
        if (Findings.outside(deadline.getMonth(), 1, 12)) {
            findings.error("rules.month", deadline, RulesPackage.Literals.DEADLINE__MONTH, deadline.getMonth());
        }
        if (Findings.outside(deadline.getDay(), 1, 31)) {
            findings.error("rules.deadline.day", deadline, RulesPackage.Literals.DEADLINE__DAY, deadline.getDay());
        }
        boolean complete = switch (deadline.getKind()) {
            case FIXED_DATE -> deadline.getMonth() != null && deadline.getDay() != null;
            case EVERY_MONTH -> deadline.getDay() != null;
            case QUARTER_END -> deadline.getAmount() != null;
            case AFTER_EVENT -> deadline.getAmount() != null && !Findings.blank(deadline.getAfterEvent());
        };
        if (!complete) {
            findings.error("rules.deadline.incomplete", deadline, RulesPackage.Literals.DEADLINE__KIND, deadline.getCode());
        }
    }

    /** A clause id inside a document that carries source documents must be one of theirs. */
    private static void clauses(EObject object, Findings findings) {
        var feature = object.eClass().getEStructuralFeature("clauseId");
        if (feature == null || feature.getEType() != org.eclipse.emf.ecore.EcorePackage.Literals.ESTRING) {
            return;
        }
        String id = (String) object.eGet(feature);
        Scheme scheme = Findings.container(object, Scheme.class);
        if (!Findings.blank(id) && scheme != null && !scheme.getDocuments().isEmpty() && !findings.exists(object, id, Clause.class)) {
            findings.error("rules.clause.unknown", object, feature, id);
        }
    }

    static <T> List<T> all(EObject root, Class<T> type) {
        List<T> found = new ArrayList<>();
        root.eAllContents().forEachRemaining(object -> {
            if (type.isInstance(object)) {
                found.add(type.cast(object));
            }
        });
        return found;
    }
}
