package org.jixiao.packs.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.util.List;
import org.jixiao.model.dossier.Dossier;
import org.jixiao.model.dossier.IndicatorTarget;
import org.jixiao.model.dossier.MonitoringReport;
import org.jixiao.model.dossier.MonitoringRow;
import org.jixiao.model.dossier.ObjectiveSet;
import org.jixiao.model.dossier.ObjectiveStatus;
import org.jixiao.stages.monitoring.Curve;
import org.junit.jupiter.api.Test;

class CurveTest {

    private final Dossier dossier = Watched.project("300");
    private final ObjectiveSet set = Watched.objectives(dossier, 1, ObjectiveStatus.APPROVED);
    private final IndicatorTarget target = Watched.target(set, "养护里程", "产出指标", "数量指标", "≥300公里", "50");

    private MonitoringRow row(int from, int to, String actual) {
        MonitoringReport report = Watched.report(from, to, null);
        dossier.getMonitoringReports().add(report);
        MonitoringRow row = Watched.row(report, "数量指标", "≥300公里", actual);
        row.setTargetId(target.getId());
        return row;
    }

    private static BigDecimal at(Curve curve, int month) {
        return curve.planned().get(month - 1).value();
    }

    @Test
    void withoutPlannedSharesTheYearIsEven() {
        Curve curve = Curve.of(dossier, row(1, 7, "180公里"), new BigDecimal("308.57")).orElseThrow();
        assertEquals(0, new BigDecimal("25").compareTo(at(curve, 1)));
        assertEquals(0, new BigDecimal("300").compareTo(at(curve, 12)));
        assertEquals(new BigDecimal("308.57"), curve.projected());
        assertEquals(new BigDecimal("308.57"), curve.greatest());
    }

    @Test
    void plannedSharesCountBeforeTheCalendar() {
        List.of(0, 0, 10, 20, 30, 40, 50, 60, 70, 80, 90, 100).forEach(s -> target.getPlannedShares().add(BigDecimal.valueOf(s)));
        Curve curve = Curve.of(dossier, row(1, 7, "180公里"), null).orElseThrow();
        assertEquals(0, BigDecimal.ZERO.compareTo(at(curve, 2)));
        assertEquals(0, new BigDecimal("150").compareTo(at(curve, 7)));
    }

    @Test
    void reportsOfTheYearAreOneLineAndThoseOfSomeMonthsAreNot() {
        row(1, 9, "250公里");
        row(4, 6, "90公里");
        row(1, 3, null);
        MonitoringRow july = row(1, 7, "180公里");
        Curve curve = Curve.of(dossier, july, null).orElseThrow();
        assertEquals(List.of(7, 9), curve.actual().stream().map(Curve.Point::month).toList());
        july.setProjected(Cases.quantity("290公里"));
        assertEquals(new BigDecimal("290"), Curve.of(dossier, july, new BigDecimal("308")).orElseThrow().projected());
    }

    @Test
    void wordsHaveNoCurve() {
        MonitoringRow row = row(1, 7, null);
        row.setTarget(Watched.words("完善制度"));
        assertTrue(Curve.of(dossier, row, null).isEmpty());
    }
}
