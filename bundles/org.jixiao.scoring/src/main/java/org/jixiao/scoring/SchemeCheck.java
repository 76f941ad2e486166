package org.jixiao.scoring;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jixiao.scoring.SchemeProblem.Severity;
import org.jixiao.scoring.api.Decimals;
import org.jixiao.scoring.api.Message;
import org.jixiao.scoring.api.ParameterError;
import org.jixiao.scoring.api.Result;
import org.jixiao.scoring.api.Trace;

/**
 * Refuses a scheme whose points do not add up, whose parameters or bands are wrong, or whose worked examples do not come out,
 * and says where. A method that is not installed is a warning: the scheme is kept and its scores say what is missing.
 */
public final class SchemeCheck {

    private final ScoringEngine engine;

    /** A check that reproduces examples with this engine. */
    public SchemeCheck(ScoringEngine engine) {
        this.engine = engine;
    }

    /** Everything that is wrong, in the order of the scheme. */
    public List<SchemeProblem> check(SchemeDefinition scheme) {
        Run run = new Run();
        List<String> path = List.of(scheme.name());
        run.sum(path, scheme.id(), scheme.total(), scheme.dimensions(), List.of());
        scheme.dimensions().forEach(dimension -> run.dimension(path, dimension));
        scheme.rules().forEach(rule -> run.rule(path, rule));
        if (scheme.grades() != null) {
            run.grades(path, scheme.grades(), scheme.total());
        }
        return run.problems;
    }

    /** Everything that is wrong with one rule. */
    public List<SchemeProblem> check(RuleDefinition rule) {
        Run run = new Run();
        run.rule(List.of(), rule);
        return run.problems;
    }

    private final class Run {
        private final List<SchemeProblem> problems = new ArrayList<>();
        private final Set<String> ids = new HashSet<>();

        private void dimension(List<String> above, SchemeDefinition.Dimension dimension) {
            List<String> path = below(above, dimension.name());
            unique(path, dimension.id());
            if (dimension.points().signum() < 0) {
                error(path, dimension.id(), "scheme.negative", dimension.points());
            }
            boolean filled = !dimension.dimensions().isEmpty() || dimension.rules().stream().anyMatch(r -> r.points() != null);
            if (filled) {
                sum(path, dimension.id(), dimension.innerPoints(), dimension.dimensions(), dimension.rules());
            }
            dimension.dimensions().forEach(child -> dimension(path, child));
            dimension.rules().forEach(rule -> rule(path, rule));
        }

        private void sum(List<String> path, String id, BigDecimal expected, List<SchemeDefinition.Dimension> dimensions,
                List<RuleDefinition> rules) {
            if (dimensions.isEmpty() && rules.isEmpty()) {
                return;
            }
            BigDecimal sum = BigDecimal.ZERO;
            for (SchemeDefinition.Dimension dimension : dimensions) {
                sum = sum.add(dimension.points());
            }
            for (RuleDefinition rule : rules) {
                sum = rule.points() == null ? sum : sum.add(rule.points());
            }
            if (sum.compareTo(expected) != 0) {
                error(path, id, "scheme.sum", Decimals.plain(sum), Decimals.plain(expected), Decimals.plain(expected.subtract(sum)));
            }
        }

        private void rule(List<String> above, RuleDefinition rule) {
            List<String> path = below(above, rule.name().isEmpty() ? rule.id() : rule.name());
            unique(path, rule.id());
            ScoringEngine.PreparedRule prepared = engine.prepare(rule);
            if (prepared.method() instanceof AbsentMethod absent) {
                problems.add(new SchemeProblem(Severity.WARNING, path, rule.id(), absent.reason()));
                return;
            }
            for (ParameterError e : prepared.errors()) {
                Message place = e.row() == 0 ? Message.of(SchemeCheck.class, "scheme.parameter", label(prepared, e), e.reason())
                        : Message.of(SchemeCheck.class, "scheme.parameterRow", label(prepared, e), e.row(), e.reason());
                problems.add(new SchemeProblem(Severity.ERROR, path, rule.id(), place));
            }
            if (!prepared.errors().isEmpty()) {
                return;
            }
            for (WorkedExample example : rule.examples()) {
                Result result = prepared.score(example.measure(), Trace.NONE);
                if (!example.isReproducedBy(result)) {
                    error(path, rule.id(), "scheme.example", example.name(), example.expected(), new ResultWords(result).message());
                }
            }
        }

        private static Object label(ScoringEngine.PreparedRule prepared, ParameterError e) {
            return prepared.method().descriptor().parameter(e.parameter()).<Object>map(p -> p.label()).orElse(e.parameter());
        }

        private void grades(List<String> path, GradeScale scale, BigDecimal total) {
            BigDecimal above = null;
            Set<String> names = new HashSet<>();
            for (int i = 0; i < scale.grades().size(); i++) {
                GradeScale.Grade grade = scale.grades().get(i);
                boolean last = i == scale.grades().size() - 1;
                if (!names.add(grade.id())) {
                    error(below(path, grade.name()), grade.id(), "scheme.gradeTwice", grade.id());
                }
                if (grade.from() == null && !last) {
                    error(below(path, grade.name()), grade.id(), "scheme.gradeOpen");
                }
                if (last && grade.from() != null && grade.from().signum() > 0) {
                    error(below(path, grade.name()), grade.id(), "scheme.gradeGap", grade.from());
                }
                if (grade.from() != null && above != null && grade.from().compareTo(above) >= 0) {
                    error(below(path, grade.name()), grade.id(), "scheme.gradeOrder", grade.from(), above);
                }
                if (grade.from() != null && grade.from().compareTo(total) > 0) {
                    error(below(path, grade.name()), grade.id(), "scheme.gradeBeyond", grade.from(), Decimals.plain(total));
                }
                above = grade.from() == null ? above : grade.from();
            }
        }

        private void unique(List<String> path, String id) {
            if (!ids.add(id)) {
                error(path, id, "scheme.idTwice", id);
            }
        }

        private void error(List<String> path, String id, String key, Object... arguments) {
            problems.add(new SchemeProblem(Severity.ERROR, path, id, Message.of(SchemeCheck.class, key, arguments)));
        }

        private static List<String> below(List<String> path, String name) {
            List<String> longer = new ArrayList<>(path);
            longer.add(name);
            return longer;
        }
    }

    /** A result inside a message, in the language of the message. */
    private record ResultWords(Result result) {
        Message message() {
            return switch (result) {
                case Result.Scored s -> Message.literal(s.points().toPlainString());
                case Result.Interval i -> Message.of(SchemeCheck.class, "scheme.range", i.low(), i.high(), i.reason());
                case Result.InsufficientData d -> Message.of(SchemeCheck.class, "scheme.missing", d.low(), d.high(), d.missing());
                case Result.NotApplicable n -> n.reason();
                case Result.Invalid i -> i.reason();
            };
        }
    }
}
