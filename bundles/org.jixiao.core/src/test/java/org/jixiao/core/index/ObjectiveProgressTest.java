package org.jixiao.core.index;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import org.jixiao.model.base.BaseFactory;
import org.jixiao.model.base.Light;
import org.jixiao.model.base.Nature;
import org.jixiao.model.base.Quantity;
import org.jixiao.model.base.ResultKind;
import org.jixiao.model.base.ScoreResult;
import org.jixiao.model.base.ValueState;
import org.jixiao.model.dossier.Dossier;
import org.jixiao.model.dossier.DossierFactory;
import org.jixiao.model.dossier.Evaluation;
import org.jixiao.model.dossier.IndicatorScore;
import org.jixiao.model.dossier.IndicatorTarget;
import org.jixiao.model.dossier.MonitoringReport;
import org.jixiao.model.dossier.MonitoringRow;
import org.jixiao.model.dossier.ObjectiveSet;
import org.junit.jupiter.api.Test;

class ObjectiveProgressTest {

    private final Dossier dossier = DossierFactory.eINSTANCE.createDossier();

    private static Quantity number(String text) {
        Quantity quantity = BaseFactory.eINSTANCE.createQuantity();
        quantity.setNumber(new BigDecimal(text));
        return quantity;
    }

    private MonitoringRow row(Nature nature, String target, String actual, Light light) {
        if (dossier.getMonitoringReports().isEmpty()) {
            dossier.getMonitoringReports().add(DossierFactory.eINSTANCE.createMonitoringReport());
        }
        MonitoringReport report = dossier.getMonitoringReports().getLast();
        MonitoringRow row = DossierFactory.eINSTANCE.createMonitoringRow();
        row.setNature(nature);
        row.setTarget(target == null ? null : number(target));
        row.setActual(actual == null ? null : number(actual));
        row.setLight(light);
        report.getRows().add(row);
        return row;
    }

    private void weigh(MonitoringRow row, String points) {
        if (dossier.getObjectiveSets().isEmpty()) {
            ObjectiveSet set = DossierFactory.eINSTANCE.createObjectiveSet();
            dossier.getObjectiveSets().add(set);
        }
        IndicatorTarget target = DossierFactory.eINSTANCE.createIndicatorTarget();
        target.setId("t" + dossier.getObjectiveSets().getLast().getTargets().size());
        target.setPoints(new BigDecimal(points));
        dossier.getObjectiveSets().getLast().getTargets().add(target);
        row.setTargetId(target.getId());
    }

    private void progress(String low, String high) {
        ObjectiveProgress found = ObjectiveProgress.of(dossier).orElseThrow();
        assertEquals(0, new BigDecimal(low).compareTo(found.low()), found::toString);
        assertEquals(0, new BigDecimal(high).compareTo(found.high()), found::toString);
    }

    @Test
    void nothingReportedIsNoProgress() {
        assertTrue(ObjectiveProgress.of(dossier).isEmpty());
        dossier.getMonitoringReports().add(DossierFactory.eINSTANCE.createMonitoringReport());
        assertTrue(ObjectiveProgress.of(dossier).isEmpty());
    }

    @Test
    void numbersCountByTheirPartOthersByTheirLight() {
        row(Nature.GE, "300", "150", Light.RED);
        progress("0.5", "0.5");
        row(Nature.QUALITATIVE, null, null, Light.GREEN);
        progress("0.75", "0.75");
        row(Nature.LE, "5", "9", Light.RED);
        progress("0.5", "0.5");
        row(Nature.GE, "10", "20", Light.BLUE).setActualState(ValueState.NOT_APPLICABLE);
        progress("0.5", "0.5");
    }

    @Test
    void moreThanTheGoalIsAllOfIt() {
        row(Nature.EQ, "10", "25", Light.BLUE);
        progress("1", "1");
    }

    @Test
    void whatIsMissingLeavesItOpen() {
        row(Nature.GE, "300", null, Light.UNKNOWN);
        progress("0", "1");
        row(Nature.GE, "300", "300", Light.GREEN);
        progress("0.5", "1");
    }

    @Test
    void goalsWeighByTheirPointsWhenAllHaveSome() {
        weigh(row(Nature.GE, "100", "100", Light.GREEN), "30");
        weigh(row(Nature.GE, "100", "0", Light.RED), "10");
        progress("0.75", "0.75");
        row(Nature.GE, "100", "50", Light.RED);
        progress("0.5", "0.5");
    }

    @Test
    void anEvaluationCountsByItsPoints() {
        row(Nature.GE, "300", "0", Light.RED);
        Evaluation evaluation = DossierFactory.eINSTANCE.createEvaluation();
        dossier.getEvaluations().add(evaluation);
        evaluation.getIndicators().add(scored("10", "8", null));
        progress("0.8", "0.8");
        evaluation.getIndicators().add(scored("10", "2", "6"));
        progress("0.5", "0.7");
        evaluation.getIndicators().add(scored("20", null, null));
        progress("0.25", "0.85");
    }

    private static IndicatorScore scored(String points, String low, String high) {
        IndicatorScore score = DossierFactory.eINSTANCE.createIndicatorScore();
        score.setPoints(new BigDecimal(points));
        if (low != null) {
            ScoreResult result = BaseFactory.eINSTANCE.createScoreResult();
            result.setKind(high == null ? ResultKind.SCORED : ResultKind.INTERVAL);
            if (high == null) {
                result.setPoints(new BigDecimal(low));
            } else {
                result.setLow(new BigDecimal(low));
                result.setHigh(new BigDecimal(high));
            }
            score.setResult(result);
        }
        return score;
    }
}
