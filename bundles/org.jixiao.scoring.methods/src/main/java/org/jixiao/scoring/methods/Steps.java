package org.jixiao.scoring.methods;

import org.jixiao.scoring.api.ParameterDescriptor;
import org.jixiao.scoring.api.ParameterType;
import org.jixiao.scoring.api.Parameters;
import org.jixiao.scoring.api.formula.StepMode;

/** The parameter "how steps count", shared by all methods that go by steps. */
final class Steps {

    private Steps() {
    }

    static ParameterDescriptor parameter(String byDefault) {
        return Describe.shared("steps", ParameterType.ENUM).choices("whole", "begun", "linear").byDefault(byDefault).build();
    }

    static StepMode of(Parameters parameters) {
        return switch (parameters.choice("steps")) {
            case "whole" -> StepMode.WHOLE;
            case "begun" -> StepMode.BEGUN;
            default -> StepMode.LINEAR;
        };
    }
}
