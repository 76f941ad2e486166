package org.jixiao.packs.verify;

import org.eclipse.emf.ecore.EObject;
import org.jixiao.model.rules.Scheme;
import org.jixiao.model.rules.ScoringRule;
import org.jixiao.model.rules.WorkedExample;
import org.jixiao.packs.PackFault.Severity;
import org.jixiao.packs.PackVersion;
import org.jixiao.packs.rules.BoundRule;
import org.jixiao.packs.rules.Examples;
import org.jixiao.packs.rules.ModelValues;
import org.jixiao.packs.rules.RuleBinder;
import org.jixiao.scoring.api.ParameterError;
import org.jixiao.scoring.api.RoundingPolicy;

/** A rule: its method is there, its parameters are accepted, its examples come out. */
final class RuleChecks {

    private final RuleBinder binder;
    private final Findings findings;

    RuleChecks(RuleBinder binder, Findings findings) {
        this.binder = binder;
        this.findings = findings;
    }

    void check(ScoringRule rule, Scheme scheme) {
        RoundingPolicy rounding = ModelValues.rounding(scheme.getRounding());
        switch (binder.bind(rule, scheme)) {
            case BoundRule.Absent absent -> findings.add(Severity.WARNING, rule, "scheme.method.absent", absent.reason());
            case BoundRule.Faulty faulty -> {
                for (ParameterError error : faulty.errors()) {
                    findings.error(rule, "scheme.parameter", faulty.method().descriptor().label(), error.parameter(), error.reason());
                }
            }
            case BoundRule.Ready ready -> ready(ready, rounding);
        }
    }

    private void ready(BoundRule.Ready ready, RoundingPolicy rounding) {
        String wanted = ready.rule().getMethodVersion();
        String installed = ready.method().descriptor().version();
        if (!SchemeVerifier.blank(wanted) && major(wanted) != major(installed)) {
            findings.warning(ready.rule(), "scheme.method.version", wanted, installed);
        }
        for (WorkedExample example : ready.rule().getExamples()) {
            Examples.check(ready, example, rounding)
                    .ifPresent(text -> findings.add(Severity.ERROR, (EObject) example, "scheme.example", text));
        }
    }

    /** Another major version of a method may score otherwise; smaller changes may not. */
    private static int major(String version) {
        try {
            return PackVersion.parse(version).major();
        } catch (IllegalArgumentException odd) {
            // An odd version is another version; -1 differs from every proper one.
            return -1;
        }
    }
}
