package org.jixiao.model.validation;

import java.time.LocalDate;
import org.jixiao.model.dossier.DossierFactory;
import org.jixiao.model.dossier.Evaluation;
import org.jixiao.model.dossier.EvidenceRequest;
import org.jixiao.model.dossier.FieldVisit;
import org.jixiao.model.dossier.IndicatorScore;
import org.jixiao.model.dossier.OpinionRequest;

/** Working papers for the tests of the invariants. */
final class SoundPapers {

    private SoundPapers() {
    }

    /** Working papers in which nothing is wrong. */
    static void addTo(Evaluation evaluation, IndicatorScore score) {
        LocalDate day = LocalDate.of(2026, 3, 1);
        evaluation.setPlan(DossierFactory.eINSTANCE.createEvaluationPlan());
        evaluation.getPlan().getSites().add(DossierFactory.eINSTANCE.createSampledSite());
        EvidenceRequest request = DossierFactory.eINSTANCE.createEvidenceRequest();
        request.getRowIds().add(score.getId());
        request.setAskedOn(day);
        request.setDueDate(day);
        request.setReceivedOn(day);
        evaluation.getEvidenceRequests().add(request);
        FieldVisit visit = DossierFactory.eINSTANCE.createFieldVisit();
        visit.setSiteId(evaluation.getPlan().getSites().get(0).getId());
        visit.getFindings().add(DossierFactory.eINSTANCE.createValueFinding());
        visit.getFindings().get(0).setRowId(score.getId());
        evaluation.getVisits().add(visit);
        OpinionRequest opinion = DossierFactory.eINSTANCE.createOpinionRequest();
        opinion.setSentOn(day);
        opinion.setDueDate(day);
        opinion.setAnsweredOn(day);
        evaluation.getOpinionRequests().add(opinion);
    }
}
