package org.jixiao.scoring.api;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;

/**
 * A way to turn a measure into points. A method is a pure function: the same measure and parameters give the same result on
 * any machine, next year too. It keeps no state, reads no clock, no file and no locale, and it never throws because of what a
 * form contains: every odd value is a {@link Result} with a reason. Instances are used by many threads.
 *
 * <p>Most methods are written by extending {@link org.jixiao.scoring.api.formula.FormulaMethod}, which derives the result, the
 * trace and the batch form from one formula.
 */
public interface ScoringMethod {

    /** Id, version, names, inputs and parameters; always the same object or an equal one. */
    MethodDescriptor descriptor();

    /**
     * Applies the rule.
     *
     * @param measure what is scored
     * @param parameters a valid set of this method's parameters
     * @param trace where to note how the result came about; {@link Trace#NONE} when nobody asks
     */
    Result score(Measure measure, Parameters parameters, Trace trace);

    /** The least and the most points for an item of {@code full} points. */
    default Bounds bounds(BigDecimal full, Parameters parameters) {
        return Bounds.upTo(full);
    }

    /** How the points follow the actual value under these parameters. */
    default Monotonicity monotonicity(Parameters parameters) {
        return descriptor().monotonicity();
    }

    /** Conditions between parameters, such as a floor below its cap. Called only for a set whose single values are valid. */
    default List<ParameterError> validate(Parameters parameters) {
        return List.of();
    }

    /**
     * Valid parameters that make no sense for an item of {@code full} points, such as base points above the full ones: the rule would give
     * the full points whatever happens.
     */
    default List<ParameterError> misfits(BigDecimal full, Parameters parameters) {
        return List.of();
    }

    /** Reads and validates the texts of a parameter set. */
    default Parameters.Parsed parse(Map<String, String> texts) {
        Parameters.Parsed parsed = Parameters.parse(descriptor().parameters(), texts);
        if (!parsed.isValid()) {
            return parsed;
        }
        List<ParameterError> errors = validate(parsed.parameters());
        return errors.isEmpty() ? parsed : new Parameters.Parsed(null, errors);
    }
}
