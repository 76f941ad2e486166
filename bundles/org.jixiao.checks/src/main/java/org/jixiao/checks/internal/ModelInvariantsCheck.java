package org.jixiao.checks.internal;

import org.eclipse.emf.common.util.Diagnostic;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.jixiao.checks.Check;
import org.jixiao.checks.CheckSubject;
import org.jixiao.checks.FindingCollector;
import org.jixiao.checks.Severity;
import org.jixiao.model.base.Identified;
import org.jixiao.model.dossier.Dossier;
import org.jixiao.model.validation.Invariants;
import org.jixiao.model.validation.Violation;
import org.jixiao.scoring.api.Message;

/** Invariants of the metamodel: what must hold in every document, whatever form it came from and whatever rules apply. */
public final class ModelInvariantsCheck implements Check {

    @Override
    public void run(CheckSubject subject, FindingCollector findings) {
        for (Violation violation : Invariants.violations(subject.dossier())) {
            Identified owner = owner(violation.object(), subject.dossier());
            // Only the owner's own field can be shown; a field of a value inside it stands for the object as a whole.
            EStructuralFeature feature = owner == violation.object() ? violation.feature() : null;
            Message what = Message.of(Violation.class, violation.id(), violation.arguments().toArray());
            String name = FindingCollector.nameOf(owner);
            (name.isEmpty() ? findings.ofMessage(owner, feature, what) : findings.of(owner, feature, "message", name, what))
                    .severity(violation.getSeverity() == Diagnostic.ERROR ? Severity.ERROR : Severity.WARNING)
                    .clause("clause", violation.id()).report();
        }
    }

    /** The nearest object that has an id, from the broken one outwards: quantities and amounts have none. */
    private static Identified owner(EObject broken, Dossier dossier) {
        for (EObject at = broken; at != null; at = at.eContainer()) {
            if (at instanceof Identified identified) {
                return identified;
            }
        }
        return dossier;
    }
}
