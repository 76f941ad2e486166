package org.jixiao.scoring;

import java.math.BigDecimal;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;

/**
 * A scoring rule of a scheme, as plain data.
 *
 * @param id id within the scheme
 * @param name name for people
 * @param points full points, or null when each indicator brings its own
 * @param method id of the method
 * @param provider plug-in that provides the method as far as the file knows, or empty
 * @param parameters texts of the method's parameters, kept as they are
 * @param clause words of the clause the rule rests on, or empty
 * @param document document of the clause, or empty
 * @param examples worked examples that must come out
 */
public record RuleDefinition(String id, String name, BigDecimal points, String method, String provider, Map<String, String> parameters,
        String clause, String document, List<WorkedExample> examples) {

    public RuleDefinition {
        Objects.requireNonNull(id);
        Objects.requireNonNull(method);
        name = Objects.requireNonNullElse(name, "");
        provider = Objects.requireNonNullElse(provider, "");
        clause = Objects.requireNonNullElse(clause, "");
        document = Objects.requireNonNullElse(document, "");
        parameters = Collections.unmodifiableMap(new TreeMap<>(parameters));
        examples = List.copyOf(examples);
    }

    /** A rule without clause and examples. */
    public static RuleDefinition of(String id, String name, String method, Map<String, String> parameters) {
        return new RuleDefinition(id, name, null, method, "", parameters, "", "", List.of());
    }
}
