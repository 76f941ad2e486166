package org.jixiao.ui.stage.monitoring.internal;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

import org.eclipse.emf.ecore.EObject;
import org.jixiao.model.base.Stage;
import org.jixiao.model.dossier.MonitoringReport;
import org.jixiao.model.rules.Scheme;
import org.jixiao.stages.monitoring.Judgement;
import org.jixiao.stages.monitoring.MonitoringResult;
import org.jixiao.stages.objectives.ObjectiveVersions;
import org.jixiao.ui.editor.DossierContext;
import org.jixiao.ui.editor.StageSchemes;

/**
 * The lights of a report as it stands now. They are worked out at once, in the same step as the edit: a report has tens of rows, and
 * the rules are divisions and comparisons.
 *
 * @param scheme the scheme of the report, when it is installed
 * @param result its lights, when there is a scheme
 */
record Lights(Optional<Scheme> scheme, Optional<MonitoringResult> result, Map<EObject, Judgement> bySubject) {

    static Lights of(DossierContext context, MonitoringReport report) {
        Optional<Scheme> scheme = new StageSchemes(context, Stage.MONITORING).of(report);
        Optional<MonitoringResult> result = scheme.map(s -> context.services().stages().monitoring().judge(report,
                ObjectiveVersions.inForce(context.dossier()).orElse(null), s));
        Map<EObject, Judgement> bySubject = new HashMap<>();
        result.ifPresent(r -> {
            r.rows().forEach(j -> bySubject.put(j.subject(), j));
            r.funds().forEach(j -> bySubject.put(j.subject(), j));
        });
        return new Lights(scheme, result, bySubject);
    }

    /** What the rules say about an indicator or a row of money; null where there is no scheme, or no rule for it. */
    Judgement of(EObject subject) {
        return bySubject.get(subject);
    }

    /** The lights, unless the engine refused the scheme. */
    Optional<MonitoringResult> usable() {
        return result.filter(r -> !r.isRefused());
    }
}
