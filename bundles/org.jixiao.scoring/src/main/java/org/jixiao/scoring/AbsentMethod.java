package org.jixiao.scoring;

import java.util.List;
import java.util.Map;
import org.jixiao.scoring.api.Measure;
import org.jixiao.scoring.api.Message;
import org.jixiao.scoring.api.MethodDescriptor;
import org.jixiao.scoring.api.Monotonicity;
import org.jixiao.scoring.api.Parameters;
import org.jixiao.scoring.api.Result;
import org.jixiao.scoring.api.ScoringMethod;
import org.jixiao.scoring.api.Step;
import org.jixiao.scoring.api.Trace;

/** Stands in for a method that is not installed or could not be loaded: it scores nothing and says what is missing. */
public final class AbsentMethod implements ScoringMethod {

    private final MethodDescriptor descriptor;
    private final Message reason;

    private AbsentMethod(String id, Message reason) {
        this.reason = reason;
        this.descriptor = new MethodDescriptor(id, "", MethodDescriptor.API_VERSION, List.of(),
                Message.of(AbsentMethod.class, "absent.label", id), reason, Monotonicity.NONE, List.of(), List.of());
    }

    /** No plug-in provides the method; {@code provider} is the one that did when the file was written, or empty. */
    public static AbsentMethod notInstalled(String id, String provider) {
        return new AbsentMethod(id, provider.isEmpty() ? Message.of(AbsentMethod.class, "absent.unknown", id)
                : Message.of(AbsentMethod.class, "absent.provider", id, provider));
    }

    static AbsentMethod broken(String id, Message reason) {
        return new AbsentMethod(id, reason);
    }

    /** What is missing. */
    public Message reason() {
        return reason;
    }

    @Override
    public MethodDescriptor descriptor() {
        return descriptor;
    }

    /** Keeps any parameters: nobody can tell whether they are valid, and they must survive. */
    @Override
    public Parameters.Parsed parse(Map<String, String> texts) {
        return Parameters.parse(List.of(), Map.of());
    }

    @Override
    public Result score(Measure measure, Parameters parameters, Trace trace) {
        Result result = new Result.Invalid(reason);
        trace.add(new Step.Outcome(result));
        return result;
    }
}
