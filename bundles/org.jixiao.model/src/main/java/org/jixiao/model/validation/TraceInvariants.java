package org.jixiao.model.validation;

import org.eclipse.emf.ecore.EObject;
import org.jixiao.model.base.ResultKind;
import org.jixiao.model.trace.ScoreTrace;
import org.jixiao.model.trace.TracePackage;

/** Invariants of recorded score traces. */
final class TraceInvariants {

    private TraceInvariants() {
    }

    static void check(EObject object, Findings findings) {
        if (object instanceof ScoreTrace trace) {
            if (trace.getResultKind() == ResultKind.SCORED && trace.getPoints() == null) {
                findings.error("base.result.points", trace, TracePackage.Literals.SCORE_TRACE__POINTS);
            }
            if (trace.getResultKind() == ResultKind.INTERVAL && (trace.getLow() == null || trace.getHigh() == null)) {
                findings.error("base.result.interval", trace, TracePackage.Literals.SCORE_TRACE__LOW);
            }
            if (Findings.above(trace.getLow(), trace.getHigh())) {
                findings.error("base.result.order", trace, TracePackage.Literals.SCORE_TRACE__HIGH, trace.getLow(), trace.getHigh());
            }
        }
    }
}
