package org.jixiao.packs.rules;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jixiao.model.rules.RuleItem;
import org.jixiao.model.rules.Scheme;
import org.jixiao.model.rules.ScoringRule;
import org.jixiao.scoring.api.MethodLookup;
import org.jixiao.scoring.api.Message;
import org.jixiao.scoring.api.ParameterType;
import org.jixiao.scoring.api.Parameters;
import org.jixiao.scoring.api.Rows;
import org.jixiao.scoring.api.ScoringMethod;
import org.jixiao.scoring.api.SubItem;

/** Finds the method of a rule and reads the rule's parameters for it. */
public final class RuleBinder {

    private final MethodLookup methods;

    /** A binder over the installed methods. */
    public RuleBinder(MethodLookup methods) {
        this.methods = methods;
    }

    /** The rule with its method. */
    public BoundRule bind(ScoringRule rule) {
        return bind(rule, null);
    }

    /**
     * The rule with its method, as it is meant inside a scheme: what the scheme says for all its rules (over-achievement, a
     * budget of zero) holds where the rule itself says nothing.
     *
     * @param scheme null: none
     */
    public BoundRule bind(ScoringRule rule, Scheme scheme) {
        Optional<ScoringMethod> method = rule.getMethodId() == null ? Optional.empty() : methods.find(rule.getMethodId());
        if (method.isEmpty()) {
            return new BoundRule.Absent(rule, absent(rule));
        }
        Map<String, String> texts = new LinkedHashMap<>(ModelValues.texts(rule.getParameters()));
        items(rule, method.get(), texts);
        SchemeDefaults.of(scheme).forEach((name, value) -> {
            // A method that does not know the parameter is not concerned.
            if (method.get().descriptor().parameter(name).isPresent()) {
                texts.putIfAbsent(name, value);
            }
        });
        Parameters.Parsed parsed = method.get().parse(texts);
        return parsed.isValid() ? new BoundRule.Ready(rule, method.get(), parsed.parameters())
                : new BoundRule.Faulty(rule, method.get(), parsed.errors());
    }

    /** What to say about a rule whose method is not installed. */
    public static Message absent(ScoringRule rule) {
        String bundle = rule.getMethodBundle();
        String feature = rule.getMethodFeature();
        String provider = feature != null && !feature.isBlank() ? feature : bundle;
        if (provider == null || provider.isBlank()) {
            return Message.of(BoundRule.class, "rule.method.absent", String.valueOf(rule.getMethodId()));
        }
        return Message.of(BoundRule.class, "rule.method.absent.provider", String.valueOf(rule.getMethodId()), provider);
    }

    /** Sub-items stand in the model as objects, so that each can carry its clause; the method reads them as one parameter. */
    private static void items(ScoringRule rule, ScoringMethod method, Map<String, String> texts) {
        if (rule.getItems().isEmpty()) {
            return;
        }
        method.descriptor().parameters().stream().filter(p -> p.type() == ParameterType.SUB_ITEMS).findFirst()
                .ifPresent(p -> {
                    List<List<String>> rows = new ArrayList<>();
                    for (RuleItem item : rule.getItems()) {
                        rows.add(new SubItem(item.getId(), item.getName(), item.getPoints(), item.getRule().getMethodId(),
                                ModelValues.texts(item.getRule().getParameters())).toRow());
                    }
                    texts.put(p.name(), Rows.write(rows));
                });
    }
}
