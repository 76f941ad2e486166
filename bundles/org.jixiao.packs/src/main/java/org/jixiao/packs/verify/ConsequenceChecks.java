package org.jixiao.packs.verify;

import java.util.HashMap;
import java.util.Map;
import org.jixiao.model.base.FundingAction;
import org.jixiao.model.rules.ConsequenceRule;
import org.jixiao.model.rules.Scheme;
import org.jixiao.packs.rules.ConsequenceParameters;
import org.jixiao.packs.rules.ModelValues;

/** Consequences that can be told apart: known parameters, and one funding action for a grade. */
final class ConsequenceChecks {

    private final Findings findings;

    ConsequenceChecks(Findings findings) {
        this.findings = findings;
    }

    void check(Scheme scheme) {
        Map<String, ConsequenceRule> claimed = new HashMap<>();
        for (ConsequenceRule rule : scheme.getConsequenceRules()) {
            Map<String, String> given = ModelValues.texts(rule.getParameters());
            given.forEach((name, value) -> {
                if (!ConsequenceParameters.isKnown(name)) {
                    findings.error(rule, "scheme.consequence.parameter", name);
                } else if (!ConsequenceParameters.isReadable(name, value.strip())) {
                    findings.error(rule, "scheme.monitoring.value", name, value);
                }
            });
            if (rule.getConsecutiveYears() > 1 && rule.getGrades().isEmpty()) {
                findings.error(rule, "scheme.consequence.years");
            }
            boolean funding = rule.getAction() != FundingAction.NONE && !given.containsKey(ConsequenceParameters.TRIGGER);
            for (String grade : funding ? rule.getGrades() : java.util.List.<String>of()) {
                ConsequenceRule first = claimed.putIfAbsent(grade + " " + rule.getConsecutiveYears(), rule);
                if (first != null) {
                    findings.error(rule, "scheme.consequence.twice", grade, String.valueOf(first.getName()));
                }
            }
        }
    }
}
