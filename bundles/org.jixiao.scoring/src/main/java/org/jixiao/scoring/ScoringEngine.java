package org.jixiao.scoring;

import java.util.List;
import java.util.Objects;
import org.jixiao.scoring.api.Measure;
import org.jixiao.scoring.api.Message;
import org.jixiao.scoring.api.ParameterError;
import org.jixiao.scoring.api.Parameters;
import org.jixiao.scoring.api.Result;
import org.jixiao.scoring.api.ScoringMethod;
import org.jixiao.scoring.api.Step;
import org.jixiao.scoring.api.Trace;

/** Scores rules. Safe for use by many threads. */
public final class ScoringEngine {

    private final MethodRegistry methods;

    /** An engine that uses these methods. */
    public ScoringEngine(MethodRegistry methods) {
        this.methods = Objects.requireNonNull(methods);
    }

    /** The methods. */
    public MethodRegistry methods() {
        return methods;
    }

    /** A rule made ready once to score many measures. */
    public PreparedRule prepare(RuleDefinition rule) {
        ScoringMethod method = methods.require(rule.method(), rule.provider());
        return new PreparedRule(rule, method, method.parse(rule.parameters()));
    }

    /** Scores one measure by a rule. */
    public Result score(RuleDefinition rule, Measure measure, Trace trace) {
        return prepare(rule).score(measure, trace);
    }

    /** A rule with its method and parameters. */
    public static final class PreparedRule {
        private final RuleDefinition rule;
        private final ScoringMethod method;
        private final Parameters.Parsed parsed;

        private PreparedRule(RuleDefinition rule, ScoringMethod method, Parameters.Parsed parsed) {
            this.rule = rule;
            this.method = method;
            this.parsed = parsed;
        }

        /** The rule. */
        public RuleDefinition rule() {
            return rule;
        }

        /** The method, or its placeholder. */
        public ScoringMethod method() {
            return method;
        }

        /** Whether the method is not installed. */
        public boolean isMethodAbsent() {
            return method instanceof AbsentMethod;
        }

        /** What is wrong with the parameters. */
        public List<ParameterError> errors() {
            return parsed.errors();
        }

        /**
         * The parameters.
         *
         * @throws IllegalArgumentException when they are not valid, see {@link #errors()}
         */
        public Parameters parameters() {
            return parsed.get();
        }

        /** Scores one measure. A method that fails gives an invalid result that names it, never an exception. */
        public Result score(Measure measure, Trace trace) {
            if (trace.isRecording()) {
                trace.add(new Step.Rule(rule.id(), Message.literal(rule.name()), method.descriptor().id(),
                        method.descriptor().version(), method.descriptor().label()));
                if (!rule.clause().isEmpty() || !rule.document().isEmpty()) {
                    trace.add(new Step.Clause(rule.clause(), rule.document()));
                }
            }
            if (!parsed.isValid()) {
                ParameterError first = parsed.errors().getFirst();
                return failed(trace, Message.of(ScoringEngine.class, "rule.parameters", rule.name(), first.parameter(), first.reason()));
            }
            try {
                return method.score(measure, parsed.parameters(), trace);
            } catch (RuntimeException broken) {
                // Methods of others may break their contract; the score must then say so instead of taking the editor down.
                return failed(trace, Message.of(ScoringEngine.class, "rule.failed", method.descriptor().id(), broken.toString()));
            }
        }

        private static Result failed(Trace trace, Message reason) {
            Result result = new Result.Invalid(reason);
            trace.add(new Step.Outcome(result));
            return result;
        }
    }
}
