package org.jixiao.checks;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;

import org.eclipse.emf.common.util.Diagnostic;
import org.eclipse.emf.ecore.EObject;
import org.jixiao.model.appraisal.Appraisal;
import org.jixiao.model.base.Identified;
import org.jixiao.model.validation.Invariants;
import org.jixiao.model.validation.Violation;
import org.jixiao.scoring.api.Message;
import org.jixiao.scoring.api.Source;

/** What must hold in every appraisal and does not: points that do not add up, a filing that is there twice, a mark for no part. */
public final class AppraisalProblems {

    private AppraisalProblems() {
    }

    /** All problems, errors first, in the order of the document. */
    public static List<Finding> of(Appraisal appraisal) {
        List<Finding> found = new ArrayList<>();
        for (Violation violation : Invariants.violations(appraisal)) {
            Identified owner = owner(violation.object(), appraisal);
            Message what = Message.of(Violation.class, violation.id(), violation.arguments().toArray());
            Message nothing = Message.literal("");
            found.add(new Finding("org.jixiao.checks.appraisal", violation.getSeverity() == Diagnostic.ERROR ? Severity.ERROR : Severity.WARNING,
                    Objects.toString(appraisal.getId(), ""), "", Objects.toString(owner.getId(), ""),
                    owner == violation.object() ? violation.feature() : null, "", Source.UNKNOWN, what, what, nothing, nothing, nothing, null, List.of()));
        }
        found.sort(Comparator.comparing(Finding::severity));
        return List.copyOf(found);
    }

    private static Identified owner(EObject broken, Appraisal appraisal) {
        for (EObject at = broken; at != null; at = at.eContainer()) {
            if (at instanceof Identified identified) {
                return identified;
            }
        }
        return appraisal;
    }
}
