package org.jixiao.scoring.methods;

import static org.jixiao.scoring.api.formula.Linear.constant;

import java.math.BigDecimal;
import java.util.List;
import org.jixiao.scoring.api.InputDescriptor;
import org.jixiao.scoring.api.Measure;
import org.jixiao.scoring.api.Message;
import org.jixiao.scoring.api.MethodDescriptor;
import org.jixiao.scoring.api.Monotonicity;
import org.jixiao.scoring.api.ParameterDescriptor;
import org.jixiao.scoring.api.ParameterError;
import org.jixiao.scoring.api.ParameterType;
import org.jixiao.scoring.api.formula.Linear;

/** Shorthand for the descriptors of this bundle, all of whose words stand in one resource bundle. */
final class Describe {

    static final String PREFIX = "org.jixiao.scoring.methods.";
    static final BigDecimal HUNDRED = BigDecimal.valueOf(100);
    static final Linear ZERO = Linear.ZERO;
    static final Linear FULL = Linear.FULL;

    static final InputDescriptor TARGET = InputDescriptor.required(Describe.class, Measure.TARGET, InputDescriptor.Kind.NUMBER);
    static final InputDescriptor ACTUAL = InputDescriptor.required(Describe.class, Measure.ACTUAL, InputDescriptor.Kind.NUMBER);
    static final InputDescriptor CLAIMED = InputDescriptor.optional(Describe.class, Measure.CLAIMED, InputDescriptor.Kind.NUMBER);

    private Describe() {
    }

    static MethodDescriptor method(String name, Monotonicity monotonicity, List<InputDescriptor> inputs, ParameterDescriptor... parameters) {
        return new MethodDescriptor(PREFIX + name, "1.0", MethodDescriptor.API_VERSION, List.of(),
                Message.of(Describe.class, "method." + name + ".label"), Message.of(Describe.class, "method." + name + ".help"),
                monotonicity, inputs, List.of(parameters));
    }

    /** A parameter that means the same in every method that has it. */
    static ParameterDescriptor.Builder shared(String name, ParameterType type) {
        return ParameterDescriptor.named(Describe.class, name, type);
    }

    /** A parameter with words of its own for one method. */
    static ParameterDescriptor.Builder own(String method, String name, ParameterType type) {
        return ParameterDescriptor.named(Describe.class, "parameter." + method + "." + name, name, type);
    }

    static ParameterError error(String parameter, String key, Object... arguments) {
        return ParameterError.of(parameter, Message.of(Describe.class, key, arguments));
    }

    static ParameterError error(String parameter, int row, String column, String key, Object... arguments) {
        return new ParameterError(parameter, row, column, Message.of(Describe.class, key, arguments));
    }

    static Linear number(long value) {
        return constant(BigDecimal.valueOf(value));
    }
}
