package org.jixiao.audit.internal;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jixiao.model.base.BaseFactory;
import org.jixiao.model.base.Parameter;
import org.jixiao.model.rules.RuleClass;
import org.jixiao.model.rules.RulesFactory;
import org.jixiao.model.rules.ScoringRule;
import org.jixiao.scoring.api.Message;

/**
 * A way of scoring one kind of indicator, from the list beside this class.
 *
 * @param ruleClass the kind of indicator
 * @param id its name; its words are the text {@code variant.<id>}
 * @param methodId the scoring method
 * @param names part that the name of an indicator must have for the way to make sense; empty: any
 * @param parameters texts of the method's parameters
 */
record RuleVariant(RuleClass ruleClass, String id, String methodId, String names, Map<String, String> parameters) {

    private static final String METHODS = "org.jixiao.scoring.methods.";

    /** The shipped list, in the order in which variants are tried. */
    static final List<RuleVariant> SHIPPED = read();

    private static List<RuleVariant> read() {
        List<RuleVariant> variants = new ArrayList<>();
        try (InputStream in = RuleVariant.class.getResourceAsStream("variants.csv");
                BufferedReader reader = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))) {
            for (String line = reader.readLine(); line != null; line = reader.readLine()) {
                if (!line.isBlank() && !line.startsWith("#")) {
                    variants.add(parse(line));
                }
            }
        } catch (IOException e) {
            throw new IllegalStateException("The list of ways of scoring is not in its bundle", e);
        }
        return List.copyOf(variants);
    }

    /** A table inside the parameters has separators of its own, so only the first four are split at. */
    private static RuleVariant parse(String line) {
        String[] parts = line.split("\\|", 5);
        Map<String, String> parameters = new LinkedHashMap<>();
        for (String parameter : parts[4].split(" & ")) {
            int equals = parameter.indexOf('=');
            if (equals > 0) {
                parameters.put(parameter.substring(0, equals).strip(), parameter.substring(equals + 1).strip());
            }
        }
        return new RuleVariant(RuleClass.get(parts[0]), parts[1], METHODS + parts[2], parts[3], Map.copyOf(parameters));
    }

    /** The variants of one kind of indicator. */
    static List<RuleVariant> of(RuleClass ruleClass) {
        return SHIPPED.stream().filter(variant -> variant.ruleClass == ruleClass).toList();
    }

    /** Whether the way makes sense for an indicator of this name. */
    boolean concerns(String name) {
        return name.contains(names);
    }

    /** A detached rule of a scheme that scores this way. */
    ScoringRule rule() {
        ScoringRule rule = RulesFactory.eINSTANCE.createScoringRule();
        rule.setId("audit." + ruleClass.getName() + "." + id);
        rule.setName(id);
        rule.setMethodId(methodId);
        parameters.forEach((name, value) -> {
            Parameter parameter = BaseFactory.eINSTANCE.createParameter();
            parameter.setName(name);
            parameter.setValue(value);
            rule.getParameters().add(parameter);
        });
        return rule;
    }

    /** The way in words. */
    Message label() {
        return Texts.of("variant." + id);
    }
}
