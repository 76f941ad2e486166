package org.jixiao.packs.rules;

import java.math.BigDecimal;
import java.util.List;
import org.jixiao.model.rules.ScoringRule;
import org.jixiao.scoring.api.Measure;
import org.jixiao.scoring.api.Message;
import org.jixiao.scoring.api.ParameterError;
import org.jixiao.scoring.api.Parameters;
import org.jixiao.scoring.api.Result;
import org.jixiao.scoring.api.ScoringMethod;
import org.jixiao.scoring.api.Step;
import org.jixiao.scoring.api.Trace;

/**
 * A rule of a scheme with the method that computes it, as far as there is one. The rule itself is never changed: when the
 * method is not installed its settings stay character by character, and the score is open with the reason.
 */
public sealed interface BoundRule {

    /** The rule as it stands in the scheme. */
    ScoringRule rule();

    /** Applies the rule. */
    Result score(Measure measure, Trace trace);

    /**
     * A rule that can be computed.
     *
     * @param rule the rule
     * @param method the method
     * @param parameters its parameters
     */
    record Ready(ScoringRule rule, ScoringMethod method, Parameters parameters) implements BoundRule {
        @Override
        public Result score(Measure measure, Trace trace) {
            return method.score(measure, parameters, trace);
        }
    }

    /**
     * A rule whose method is not installed.
     *
     * @param rule the rule
     * @param reason which method it is and what to install
     */
    record Absent(ScoringRule rule, Message reason) implements BoundRule {
        @Override
        public Result score(Measure measure, Trace trace) {
            return open(measure, reason, trace);
        }
    }

    /**
     * A rule whose parameters the method refuses.
     *
     * @param rule the rule
     * @param method the method
     * @param errors what is wrong
     */
    record Faulty(ScoringRule rule, ScoringMethod method, List<ParameterError> errors) implements BoundRule {
        public Faulty {
            errors = List.copyOf(errors);
        }

        @Override
        public Result score(Measure measure, Trace trace) {
            Message first = Message.of(BoundRule.class, "rule.parameters", method.descriptor().label(), errors.getFirst().parameter(),
                    errors.getFirst().reason());
            return open(measure, first, trace);
        }
    }

    private static Result open(Measure measure, Message reason, Trace trace) {
        BigDecimal full = measure.full();
        Result result = full.signum() >= 0 ? new Result.Interval(BigDecimal.ZERO, full, reason)
                : new Result.Interval(full, BigDecimal.ZERO, reason);
        if (trace.isRecording()) {
            trace.add(new Step.Outcome(result));
        }
        return result;
    }
}
