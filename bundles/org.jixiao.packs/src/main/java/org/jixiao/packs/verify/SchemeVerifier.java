package org.jixiao.packs.verify;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import org.eclipse.emf.common.util.TreeIterator;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.jixiao.model.base.Identified;
import org.jixiao.model.rules.DefaultRule;
import org.jixiao.model.rules.Dimension;
import org.jixiao.model.rules.RoundingKind;
import org.jixiao.model.rules.RulesPackage;
import org.jixiao.model.rules.Scheme;
import org.jixiao.model.rules.ScoringRule;
import org.jixiao.packs.PackVersion;
import org.jixiao.packs.rules.RuleBinder;
import org.jixiao.scoring.api.MethodLookup;

/**
 * Verifies a scheme before the engine uses it: points that add up, bands without gap or overlap, rules whose parameters their
 * methods accept, worked examples that come out to the last digit, references that lead somewhere. A scheme with an error is
 * refused by the engine; a method that is not installed is only a warning, because the scheme is right and something is missing.
 */
public final class SchemeVerifier {

    private final RuleBinder binder;
    private final Predicate<String> clauseKnown;

    /**
     * A verifier.
     *
     * @param methods the installed methods
     * @param clauseKnown whether a clause with this id exists outside the scheme
     */
    public SchemeVerifier(MethodLookup methods, Predicate<String> clauseKnown) {
        this.binder = new RuleBinder(methods);
        this.clauseKnown = clauseKnown;
    }

    /** Everything that is wrong with the scheme; empty when it is good. */
    public List<SchemeFinding> verify(Scheme scheme) {
        Findings findings = new Findings(scheme);
        identity(scheme, findings);
        new PointChecks(findings).check(scheme);
        new BandChecks(findings).check(scheme);
        rules(scheme, new RuleChecks(binder, findings));
        new DirectionChecks(binder, findings).check(scheme);
        defaults(scheme, findings);
        references(scheme, findings);
        new ReachChecks(findings).check(scheme);
        new MonitoringChecks(findings).check(scheme);
        new ReviewChecks(findings).check(scheme);
        new ConsequenceChecks(findings).check(scheme);
        new AppraisalChecks(findings).check(scheme);
        new WorkflowChecks(findings).check(scheme);
        return findings.list();
    }

    private static void identity(Scheme scheme, Findings findings) {
        if (blank(scheme.getId())) {
            findings.error(scheme, "scheme.id");
        }
        try {
            PackVersion.parse(scheme.getVersion());
        } catch (IllegalArgumentException noVersion) {
            findings.error(scheme, "scheme.version", String.valueOf(scheme.getVersion()));
        }
        if (scheme.getEffectiveFrom() != null && scheme.getEffectiveTo() != null
                && scheme.getEffectiveTo().isBefore(scheme.getEffectiveFrom())) {
            findings.error(scheme, "scheme.dates", scheme.getEffectiveFrom().toString(), scheme.getEffectiveTo().toString());
        }
        if (scheme.getRounding() != null && scheme.getRounding().getMode() != RoundingKind.HALF_UP) {
            findings.error(scheme.getRounding(), "scheme.rounding", scheme.getRounding().getMode().getName());
        }
        Set<String> ids = new HashSet<>();
        for (TreeIterator<EObject> all = scheme.eAllContents(); all.hasNext();) {
            EObject object = all.next();
            if (object instanceof Identified i) {
                if (blank(i.getId())) {
                    findings.error(object, "scheme.object.id", object.eClass().getName());
                } else if (!ids.add(i.getId())) {
                    findings.error(object, "scheme.object.duplicate", i.getId());
                }
            }
        }
    }

    private static void rules(Scheme scheme, RuleChecks checks) {
        for (TreeIterator<EObject> all = scheme.eAllContents(); all.hasNext();) {
            if (all.next() instanceof ScoringRule rule && !(rule.eContainer() instanceof org.jixiao.model.rules.RuleItem)) {
                checks.check(rule, scheme);
            }
        }
    }

    private static void defaults(Scheme scheme, Findings findings) {
        Set<String> codes = new HashSet<>();
        for (TreeIterator<EObject> all = scheme.eAllContents(); all.hasNext();) {
            if (all.next() instanceof Dimension d && !blank(d.getCode()) && !codes.add(d.getCode())) {
                findings.error(d, "scheme.dimension.code", d.getCode());
            }
        }
        Set<String> seen = new HashSet<>();
        for (DefaultRule rule : scheme.getDefaultRules()) {
            List<String> scopes = rule.getDimensionCodes().isEmpty() ? List.of("") : rule.getDimensionCodes();
            for (String scope : scopes) {
                if (!scope.isEmpty() && !codes.contains(scope)) {
                    findings.error(rule, "scheme.default.dimension", scope);
                }
                if (!seen.add(rule.getRuleClass() + " " + scope)) {
                    findings.error(rule, "scheme.default.twice", rule.getRuleClass().getName(), scope);
                }
            }
            if (rule.getRule() == null) {
                findings.error(rule, "scheme.default.rule", rule.getRuleClass().getName());
            }
        }
    }

    private void references(Scheme scheme, Findings findings) {
        Set<String> own = new HashSet<>();
        scheme.getDocuments().forEach(d -> d.getClauses().forEach(c -> own.add(c.getId())));
        List<EObject> all = new ArrayList<>(List.of(scheme));
        scheme.eAllContents().forEachRemaining(all::add);
        for (EObject object : all) {
            EStructuralFeature feature = object.eClass().getEStructuralFeature("clauseId");
            if (feature != null && object.eGet(feature) instanceof String id && !id.isBlank() && !own.contains(id)
                    && !clauseKnown.test(id)) {
                findings.error(object, "scheme.clause", id);
            }
        }
        for (ScoringRule rule : scheme.getRules()) {
            if (blank(rule.getClauseId())) {
                findings.warning(rule, "scheme.rule.clause");
            }
        }
        if (scheme.eIsSet(RulesPackage.Literals.SCHEME__EXECUTION_RULE) && blank(scheme.getExecutionRule().getClauseId())) {
            findings.warning(scheme.getExecutionRule(), "scheme.rule.clause");
        }
    }

    static boolean blank(String text) {
        return text == null || text.isBlank();
    }
}
