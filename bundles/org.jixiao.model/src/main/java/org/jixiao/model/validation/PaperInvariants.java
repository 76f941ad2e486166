package org.jixiao.model.validation;

import org.jixiao.model.dossier.DossierPackage.Literals;
import org.jixiao.model.dossier.EvidenceRequest;
import org.jixiao.model.dossier.FieldVisit;
import org.jixiao.model.dossier.IndicatorScore;
import org.jixiao.model.dossier.OpinionRequest;
import org.jixiao.model.dossier.SampledSite;

/** Invariants of the working papers of an evaluation: days in their order, references that lead somewhere. */
final class PaperInvariants {

    private PaperInvariants() {
    }

    static void evidence(EvidenceRequest request, Findings findings) {
        if (Findings.after(request.getAskedOn(), request.getDueDate())) {
            findings.error("dossier.dates", request, Literals.EVIDENCE_REQUEST__DUE_DATE, request.getAskedOn(), request.getDueDate());
        }
        if (Findings.after(request.getAskedOn(), request.getReceivedOn())) {
            findings.error("dossier.dates", request, Literals.EVIDENCE_REQUEST__RECEIVED_ON, request.getAskedOn(), request.getReceivedOn());
        }
        request.getRowIds().forEach(id -> DossierInvariants.refers(request, Literals.EVIDENCE_REQUEST__ROW_IDS, id, IndicatorScore.class, findings));
    }

    static void opinion(OpinionRequest request, Findings findings) {
        if (Findings.after(request.getSentOn(), request.getDueDate())) {
            findings.error("dossier.dates", request, Literals.OPINION_REQUEST__DUE_DATE, request.getSentOn(), request.getDueDate());
        }
        if (Findings.after(request.getSentOn(), request.getAnsweredOn())) {
            findings.error("dossier.dates", request, Literals.OPINION_REQUEST__ANSWERED_ON, request.getSentOn(), request.getAnsweredOn());
        }
    }

    static void visit(FieldVisit visit, Findings findings) {
        DossierInvariants.refers(visit, Literals.FIELD_VISIT__SITE_ID, visit.getSiteId(), SampledSite.class, findings);
    }
}
