package org.jixiao.appraisal.score;

import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.jixiao.model.rules.RuleItem;
import org.jixiao.model.rules.ScoringRule;
import org.jixiao.packs.rules.ModelValues;
import org.jixiao.packs.rules.NamedInputs;
import org.jixiao.scoring.api.InputDescriptor;
import org.jixiao.scoring.api.Measure;
import org.jixiao.scoring.api.MethodDescriptor;
import org.jixiao.scoring.api.MethodLookup;
import org.jixiao.scoring.api.ParameterDescriptor;
import org.jixiao.scoring.api.ParameterType;
import org.jixiao.scoring.api.Parameters;

/** What a rule reads besides target and value, by the names of {@link NamedInputs}, with labels for people: what a unit has to report by name. */
public final class RuleInputs {

    private static final String ACTUAL = "actual";
    /** What every rule gets from elsewhere than from reports by name. */
    private static final Set<String> GIVEN = Set.of(Measure.TARGET, Measure.ACTUAL, Measure.CLAIMED);

    private final MethodLookup methods;
    private final Locale locale;

    /**
     * For labels in a language.
     *
     * @param methods the installed methods
     */
    public RuleInputs(MethodLookup methods, Locale locale) {
        this.methods = methods;
        this.locale = locale;
    }

    /** Labels by name, in the order of the rule; empty for a rule that reads nothing else, or null. */
    public Map<String, String> of(ScoringRule rule) {
        Map<String, String> names = new LinkedHashMap<>();
        if (rule == null) {
            return names;
        }
        own(rule, "", "", names);
        for (RuleItem item : rule.getItems()) {
            String prefix = NamedInputs.ITEM + item.getId() + ":";
            String label = Objects.toString(item.getName(), item.getId());
            if (reads(item.getRule(), Measure.ACTUAL)) {
                names.put(prefix + ACTUAL, label);
            }
            own(item.getRule(), prefix, label + " ", names);
        }
        return names;
    }

    private boolean reads(ScoringRule rule, String input) {
        return rule == null || methods.find(rule.getMethodId()).map(m -> m.descriptor().inputs().stream().anyMatch(i -> i.name().equals(input))).orElse(true);
    }

    private void own(ScoringRule rule, String prefix, String label, Map<String, String> names) {
        MethodDescriptor method = rule == null ? null : methods.find(rule.getMethodId()).map(m -> m.descriptor()).orElse(null);
        if (method == null) {
            return;
        }
        for (InputDescriptor input : method.inputs()) {
            if (!GIVEN.contains(input.name())) {
                names.put(prefix + input.name(), label + input.label().render(locale));
            }
        }
        Parameters parameters = Parameters.parse(method.parameters(), ModelValues.texts(rule.getParameters())).parameters();
        for (ParameterDescriptor parameter : method.parameters()) {
            if (isEvents(parameter) && parameters.has(parameter.name())) {
                parameters.table(parameter.name()).forEach(row -> names.put(prefix + NamedInputs.COUNT + row.text("id"), label + row.text("label")));
            }
        }
    }

    /** A table whose rows are kinds of events, counted by their ids. */
    private static boolean isEvents(ParameterDescriptor parameter) {
        return parameter.type() == ParameterType.TABLE && parameter.columns().stream().anyMatch(c -> c.name().equals("id"))
                && parameter.columns().stream().anyMatch(c -> c.name().equals("label"));
    }
}
