package org.jixiao.cli.core.internal.district;

import java.time.LocalDate;
import java.util.List;
import org.jixiao.cli.core.internal.made.MadeValues;
import org.jixiao.model.base.Light;
import org.jixiao.model.base.Stage;
import org.jixiao.model.base.ValueState;
import org.jixiao.model.dossier.DeviationKind;
import org.jixiao.model.dossier.DeviationReason;
import org.jixiao.model.dossier.Disposition;
import org.jixiao.model.dossier.DispositionDecision;
import org.jixiao.model.dossier.DossierFactory;
import org.jixiao.model.dossier.FundRow;
import org.jixiao.model.dossier.MonitoringReport;
import org.jixiao.model.dossier.MonitoringRow;
import org.jixiao.model.rules.Scheme;
import org.jixiao.stages.monitoring.Dispositions;
import org.jixiao.stages.monitoring.Judgement;
import org.jixiao.stages.monitoring.MonitoringCommands;
import org.jixiao.stages.monitoring.MonitoringResult;
import org.jixiao.stages.objectives.ObjectiveVersions;

/** August: money and objectives of January to July are watched, warnings are answered. */
final class MonitoringWork {

    private static final int JULY = 7;

    private final Desk desk;
    private final Scheme scheme;
    private final MonitoringCommands commands;
    private final LocalDate day;

    MonitoringWork(Desk desk) {
        this.desk = desk;
        this.scheme = desk.scheme("national.monitoring.1-7");
        this.commands = new MonitoringCommands(desk.domain(), desk.services().packs(), desk.locale());
        this.day = LocalDate.of(desk.plan().year(), 8, 4);
    }

    void run() {
        MonitoringCommands.Task task = new MonitoringCommands.Task(1, JULY, MadeValues.party(desk.plan().unit()), day);
        if (!desk.attempt(() -> desk.run(commands.create(desk.dossier(), scheme, task)))) {
            return;
        }
        MonitoringReport report = desk.dossier().getMonitoringReports().getLast();
        step(report, "issue", "performanceOffice", 0);
        fill(report);
        MonitoringResult judged = judge(report);
        if (desk.plan().has(Planted.NO_REASON)) {
            step(report, "submit", "unit", 6);
        }
        explain(report, judged);
        step(report, "submit", "unit", 8);
        step(report, "confirm", "unitHead", 9);
        step(report, "approve", "department", 12);
        step(report, "finance-approve", "finance", 16);
        dispose(report);
        step(report, "conclude", "performanceOffice", 25);
        MonitoringResult last = judge(report);
        desk.attempt(() -> desk.run(commands.store(desk.dossier(), report, last)));
        if (last.funds().stream().anyMatch(j -> j.light() == Light.RED) || report.getLight() == Light.RED) {
            desk.seen().add("light:RED");
        }
    }

    private void step(MonitoringReport report, String step, String role, int later) {
        desk.take(report, scheme, Stage.MONITORING, step, role, day.plusDays(later));
    }

    private MonitoringResult judge(MonitoringReport report) {
        return desk.services().stages().monitoring().judge(report, ObjectiveVersions.inForce(desk.dossier()).orElse(null), scheme);
    }

    private void fill(MonitoringReport report) {
        report.setGoalProgress("1—7月按计划推进。");
        for (int i = 0; i < report.getRows().size(); i++) {
            ProjectPlan.Target planned = desk.plan().targets().get(i);
            MonitoringRow row = report.getRows().get(i);
            row.setActual(MadeValues.quantity("", planned.byJuly(), planned.unit()));
            row.setActualState(ValueState.REPORTED);
        }
        MonitoringResult judged = judge(report);
        desk.run(commands.adoptForecasts(report, judged));
    }

    private void explain(MonitoringReport report, MonitoringResult judged) {
        for (Judgement missing : judged.reasonsMissing()) {
            if (missing.subject() instanceof MonitoringRow row) {
                DeviationReason reason = DossierFactory.eINSTANCE.createDeviationReason();
                reason.setKind(DeviationKind.OTHER);
                reason.setText("受汛期影响,下半年加快进度。");
                row.getDeviations().add(reason);
            } else if (missing.subject() instanceof FundRow row) {
                row.setReason("合同款按节点支付,集中在下半年。");
            }
        }
    }

    /** Every warning is answered and decided; the unit explains, the performance office decides. */
    private void dispose(MonitoringReport report) {
        Dispositions dispositions = new Dispositions(desk.domain(), desk.locale());
        MonitoringResult judged = judge(report);
        if (!Dispositions.unraised(report, judged).isEmpty()) {
            desk.run(dispositions.raise(report, judged, day.plusDays(17)));
        }
        for (Disposition open : List.copyOf(report.getDispositions())) {
            desk.attempt(() -> {
                desk.run(dispositions.explain(open, "已制定赶工计划。"));
                desk.run(dispositions.decide(open, new Dispositions.Decision(DispositionDecision.CONTINUE,
                        MadeValues.party(desk.person("performanceOffice")), day.plusDays(20), null, "同意,按月报送进度")));
                desk.run(dispositions.close(desk.dossier(), open, day.plusDays(22)));
            });
        }
    }
}
