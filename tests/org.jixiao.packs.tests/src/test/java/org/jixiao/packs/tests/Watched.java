package org.jixiao.packs.tests;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.UUID;
import org.jixiao.model.base.AmountUnit;
import org.jixiao.model.base.BaseFactory;
import org.jixiao.model.base.Nature;
import org.jixiao.model.base.Party;
import org.jixiao.model.base.Quantity;
import org.jixiao.model.base.QuantityKind;
import org.jixiao.model.base.SubjectKind;
import org.jixiao.model.dossier.Dossier;
import org.jixiao.model.dossier.DossierFactory;
import org.jixiao.model.dossier.FundRow;
import org.jixiao.model.dossier.FundSource;
import org.jixiao.model.dossier.IndicatorTarget;
import org.jixiao.model.dossier.MonitoringReport;
import org.jixiao.model.dossier.MonitoringRow;
import org.jixiao.model.dossier.ObjectiveSet;
import org.jixiao.model.dossier.ObjectiveStatus;

/** A small project for the tests of the stages: a unit, a department, money and approved objectives. */
final class Watched {

    private Watched() {
    }

    static Dossier project(String budget) {
        Dossier dossier = DossierFactory.eINSTANCE.createDossier();
        dossier.setId("project");
        dossier.setTitle("农村公路养护");
        dossier.setFiscalYear(2026);
        dossier.setSubject(DossierFactory.eINSTANCE.createSubject());
        dossier.getSubject().setName("农村公路养护");
        dossier.getSubject().setKind(SubjectKind.PROJECT);
        dossier.getSubject().setImplementingUnit(party("县公路段"));
        dossier.setAgency(party("县公路段"));
        dossier.setCompetentDepartment(party("县交通局"));
        dossier.getFundRows().add(funds(budget, null));
        return dossier;
    }

    static ObjectiveSet objectives(Dossier dossier, int version, ObjectiveStatus status) {
        ObjectiveSet set = DossierFactory.eINSTANCE.createObjectiveSet();
        set.setId("objectives-" + version);
        set.setVersion(version);
        set.setStatus(status);
        set.setOverallGoal("完成养护300公里");
        dossier.getObjectiveSets().add(set);
        return set;
    }

    static IndicatorTarget target(ObjectiveSet set, String name, String level1, String level2, String target, String points) {
        IndicatorTarget t = DossierFactory.eINSTANCE.createIndicatorTarget();
        t.setId(UUID.randomUUID().toString());
        t.setName(name);
        t.setLevel1(level1);
        t.setLevel2(level2);
        t.setTarget(Cases.quantity(target));
        t.setPoints(points == null ? null : new BigDecimal(points));
        set.getTargets().add(t);
        return t;
    }

    static FundRow funds(String budget, String executed) {
        FundRow row = DossierFactory.eINSTANCE.createFundRow();
        row.setId(UUID.randomUUID().toString());
        row.setSource(FundSource.TOTAL);
        row.setLabel("年度资金总额");
        row.setAdjusted(Cases.amount(budget == null ? null : new BigDecimal(budget), AmountUnit.WAN_YUAN));
        row.setExecuted(Cases.amount(executed == null ? null : new BigDecimal(executed), AmountUnit.WAN_YUAN));
        return row;
    }

    static MonitoringReport report(int from, int to, FundRow funds) {
        MonitoringReport report = DossierFactory.eINSTANCE.createMonitoringReport();
        report.setId(UUID.randomUUID().toString());
        report.setMonthFrom(from);
        report.setMonthTo(to);
        if (funds != null) {
            report.getFundRows().add(funds);
        }
        return report;
    }

    static MonitoringRow row(MonitoringReport report, String level2, String target, String actual) {
        MonitoringRow row = DossierFactory.eINSTANCE.createMonitoringRow();
        row.setId(UUID.randomUUID().toString());
        row.setLevel1("产出指标");
        row.setLevel2(level2);
        row.setName(level2 + (report.getRows().size() + 1));
        row.setTarget(Cases.quantity(target));
        row.setActual(Cases.quantity(actual));
        report.getRows().add(row);
        return row;
    }

    static Quantity words(String text) {
        Quantity q = BaseFactory.eINSTANCE.createQuantity();
        q.setText(text);
        q.setKind(QuantityKind.TEXT);
        return q;
    }

    static Quantity day(LocalDate day) {
        Quantity q = BaseFactory.eINSTANCE.createQuantity();
        q.setText(day.toString());
        q.setKind(QuantityKind.DATE);
        q.setDate(day);
        return q;
    }

    static MonitoringRow dated(MonitoringReport report, LocalDate target, LocalDate actual) {
        MonitoringRow row = row(report, "时效指标", null, null);
        row.setNature(Nature.DATE);
        row.setTarget(day(target));
        row.setActual(day(actual));
        return row;
    }

    static Party party(String name) {
        Party party = BaseFactory.eINSTANCE.createParty();
        party.setName(name);
        return party;
    }
}
