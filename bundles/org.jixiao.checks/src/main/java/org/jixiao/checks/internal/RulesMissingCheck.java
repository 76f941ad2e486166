package org.jixiao.checks.internal;

import org.jixiao.checks.Check;
import org.jixiao.checks.CheckSubject;
import org.jixiao.checks.FindingCollector;
import org.jixiao.checks.Severity;
import org.jixiao.model.dossier.Dossier;
import org.jixiao.model.dossier.DossierPackage;
import org.jixiao.model.dossier.Evaluation;
import org.jixiao.scoring.api.Message;

/** The dossier needs a scheme, a pack or a method that is not there, or an evaluation has no scheme at all. */
public final class RulesMissingCheck implements Check {

    @Override
    public void run(CheckSubject subject, FindingCollector findings) {
        Dossier dossier = subject.dossier();
        for (Message missing : subject.rules().missing(dossier)) {
            findings.ofMessage(dossier, null, missing).report();
        }
        for (Evaluation evaluation : dossier.getEvaluations()) {
            if (Facts.blank(evaluation.getSchemeId())) {
                findings.of(evaluation, org.jixiao.model.base.BasePackage.eINSTANCE.getWorkItem_SchemeId(), "message")
                        .severity(Severity.WARNING).report();
            }
        }
    }
}
