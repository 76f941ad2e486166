package org.jixiao.core.merge;

import java.time.Instant;
import java.util.List;
import java.util.Random;

import org.eclipse.emf.ecore.util.EcoreUtil;
import org.jixiao.core.Samples;
import org.jixiao.model.base.BaseFactory;
import org.jixiao.model.base.Event;
import org.jixiao.model.base.Parameter;
import org.jixiao.model.base.Provenance;
import org.jixiao.model.dossier.Dossier;
import org.jixiao.model.dossier.DossierFactory;
import org.jixiao.model.dossier.Evaluation;
import org.jixiao.model.dossier.EvidenceRequest;
import org.jixiao.model.dossier.IndicatorScore;

/** Changes as people make them in a dossier, drawn at random; few places, so that two people often meet at one. */
final class RandomEdits {

    private final Random random;
    private final String who;
    private int count;

    RandomEdits(long seed, String who) {
        this.random = new Random(seed);
        this.who = who;
    }

    static Dossier base() {
        Dossier dossier = Samples.dossier("农村公路养护", 5);
        dossier.getHistory().add(event(Instant.parse("2026-01-05T02:00:00Z"), "立项"));
        Evaluation evaluation = dossier.getEvaluations().get(0);
        evaluation.setPlan(DossierFactory.eINSTANCE.createEvaluationPlan());
        ask(evaluation, "合同");
        for (IndicatorScore row : dossier.getEvaluations().get(0).getIndicators()) {
            row.getProvenance().add(provenance("reported", "王"));
        }
        return dossier;
    }

    private static Event event(Instant time, String what) {
        Event event = BaseFactory.eINSTANCE.createEvent();
        event.setTime(time);
        event.setWhat(what);
        return event;
    }

    private static Provenance provenance(String feature, String person) {
        Provenance provenance = BaseFactory.eINSTANCE.createProvenance();
        provenance.setFeature(feature);
        provenance.setPerson(person);
        return provenance;
    }

    /** A changed copy. */
    Dossier changed(Dossier base, int edits) {
        Dossier copy = EcoreUtil.copy(base);
        for (int i = 0; i < edits; i++) {
            edit(copy);
        }
        return copy;
    }

    private void edit(Dossier dossier) {
        Evaluation evaluation = dossier.getEvaluations().get(0);
        List<IndicatorScore> rows = evaluation.getIndicators();
        String text = who + count++;
        IndicatorScore row = rows.isEmpty() ? null : rows.get(random.nextInt(rows.size()));
        switch (random.nextInt(row == null ? 5 : 17)) {
            case 0 -> dossier.setRemark(random.nextInt(4) == 0 ? null : text);
            case 1 -> dossier.getSubject().setOverview(text);
            case 2 -> dossier.getAgency().setName(text);
            case 3 -> dossier.getHistory().add(event(Instant.parse("2026-03-01T00:00:00Z").plusSeconds(count * 3600L + who.hashCode() % 60), text));
            case 4 -> rows.add(random.nextInt(rows.size() + 1), Samples.indicator(100 + count));
            case 5 -> row.setReported(random.nextInt(5) == 0 ? null : Samples.quantity("" + (280 + random.nextInt(20)), "" + (280 + random.nextInt(20))));
            case 6 -> row.setReason(text);
            case 7 -> rows.remove(row);
            case 8 -> evaluation.getIndicators().move(random.nextInt(rows.size()), row);
            case 9 -> row.getProvenance().add(provenance("target", text));
            case 10 -> row.getProvenance().forEach(p -> p.setPerson(text));
            case 11 -> papers(evaluation).get(0).setExcuse(random.nextInt(4) == 0 ? null : text);
            case 12 -> evaluation.getPlan().setPurpose(text);
            case 13 -> ask(evaluation, text).getRowIds().add(row.getId());
            case 14 -> papers(evaluation).get(0).getRowIds().add(row.getId());
            case 15 -> row.getRule().getParameters().get(0).setValue(text);
            default -> parameter(row).setValue(text);
        }
    }

    private static List<EvidenceRequest> papers(Evaluation evaluation) {
        return evaluation.getEvidenceRequests();
    }

    private static EvidenceRequest ask(Evaluation evaluation, String what) {
        EvidenceRequest request = DossierFactory.eINSTANCE.createEvidenceRequest();
        request.setWhat(what);
        evaluation.getEvidenceRequests().add(request);
        return request;
    }

    private static Parameter parameter(IndicatorScore row) {
        return row.getRule().getParameters().stream().filter(p -> "floor".equals(p.getName())).findFirst().orElseGet(() -> {
            Parameter parameter = BaseFactory.eINSTANCE.createParameter();
            parameter.setName("floor");
            row.getRule().getParameters().add(parameter);
            return parameter;
        });
    }
}
