package org.jixiao.stages.library;

import java.util.Objects;
import java.util.stream.Collectors;
import org.jixiao.model.rules.ScoringRule;

/** A scoring rule in one line: its name, method and parameters. */
final class RuleWords {

    private RuleWords() {
    }

    static String of(ScoringRule rule) {
        if (rule == null) {
            return "";
        }
        String parameters = rule.getParameters().stream().map(p -> p.getName() + "=" + p.getValue()).collect(Collectors.joining(", "));
        String items = rule.getItems().stream().map(i -> Objects.toString(i.getName(), "")).collect(Collectors.joining(", "));
        String examples = rule.getExamples().isEmpty() ? "" : " ×" + rule.getExamples().size();
        return Objects.toString(rule.getName(), "") + " [" + Objects.toString(rule.getMethodId(), "") + (parameters.isEmpty() ? "" : " " + parameters)
                + (items.isEmpty() ? "" : " " + items) + "]" + examples;
    }
}
