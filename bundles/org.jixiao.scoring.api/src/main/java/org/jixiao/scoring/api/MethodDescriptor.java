package org.jixiao.scoring.api;

import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * What is to be known about a method without running it.
 *
 * @param id stable id, for example {@code org.jixiao.scoring.methods.completion-ratio}; files refer to it, never to a class
 * @param version version of the rule's behaviour, for example {@code 1.0}; it changes when the same input would score otherwise
 * @param apiVersion version of this API the method was written for
 * @param aliases earlier ids under which files may still refer to it
 * @param label name for people
 * @param help what the method does, in one or two sentences
 * @param monotonicity what it promises with default parameters; {@link ScoringMethod#monotonicity(Parameters)} is exact
 * @param inputs the inputs it reads
 * @param parameters its parameters in the order of a form
 */
public record MethodDescriptor(String id, String version, String apiVersion, List<String> aliases, Message label, Message help,
        Monotonicity monotonicity, List<InputDescriptor> inputs, List<ParameterDescriptor> parameters) {

    /** The version of this API. */
    public static final String API_VERSION = "1.0";

    public MethodDescriptor {
        Objects.requireNonNull(id);
        Objects.requireNonNull(version);
        Objects.requireNonNull(apiVersion);
        aliases = List.copyOf(aliases);
        Objects.requireNonNull(label);
        Objects.requireNonNull(help);
        Objects.requireNonNull(monotonicity);
        inputs = List.copyOf(inputs);
        parameters = List.copyOf(parameters);
    }

    /** The parameter with this name. */
    public Optional<ParameterDescriptor> parameter(String name) {
        return parameters.stream().filter(p -> p.name().equals(name)).findFirst();
    }
}
