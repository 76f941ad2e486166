package org.jixiao.stages.monitoring;

import static org.jixiao.stages.base.Gates.given;
import static org.jixiao.stages.base.Gates.unless;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.jixiao.model.dossier.DispositionDecision;
import org.jixiao.model.dossier.MonitoringReport;
import org.jixiao.scoring.api.Message;
import org.jixiao.stages.base.Gates;
import org.jixiao.stages.objectives.ObjectiveVersions;
import org.jixiao.stages.workflow.GateCondition;
import org.jixiao.stages.workflow.GateContext;

/** The conditions before the transitions of a monitoring report. */
public final class MonitoringGates {

    private MonitoringGates() {
    }

    /** All conditions of this stage, over one engine. */
    public static List<GateCondition> all(MonitoringEngine engine) {
        return List.of(
                Gates.of("monitoring.objectives", MonitoringReport.class, (context, report) -> unless(
                        ObjectiveVersions.inForce(context.dossier()).isPresent(), message("create.noObjectives"))),
                judged("monitoring.complete", engine, result -> names(result.open(), "gate.open")),
                judged("monitoring.reasons", engine, result -> names(result.reasonsMissing(), "gate.reasons")),
                Gates.of("monitoring.dispositions", MonitoringReport.class, (context, report) -> dispositions(engine, context, report)),
                Gates.of("monitoring.no-rectification", MonitoringReport.class, (context, report) -> unless(
                        !report.isRectificationRequired(), message("gate.rectification"))),
                Gates.of("monitoring.advice", MonitoringReport.class, (context, report) -> unless(
                        report.isRectificationRequired() && given(report.getRectificationAdvice()), message("gate.advice"))),
                Gates.of("monitoring.outcome", MonitoringReport.class, (context, report) -> unless(
                        given(report.getRectificationOutcome()), message("gate.outcome"))));
    }

    private static GateCondition judged(String id, MonitoringEngine engine, Function<MonitoringResult, Optional<Message>> rule) {
        return Gates.of(id, MonitoringReport.class, (context, report) -> {
            MonitoringResult result = judge(engine, context, report);
            return result.isRefused() ? Optional.of(result.problems().getFirst()) : rule.apply(result);
        });
    }

    private static MonitoringResult judge(MonitoringEngine engine, GateContext context, MonitoringReport report) {
        return engine.judge(report, ObjectiveVersions.inForce(context.dossier()).orElse(null), context.scheme());
    }

    /** Every light that asks for a disposition has one, and each is decided. */
    private static Optional<Message> dispositions(MonitoringEngine engine, GateContext context, MonitoringReport report) {
        MonitoringResult result = judge(engine, context, report);
        if (result.isRefused()) {
            return Optional.of(result.problems().getFirst());
        }
        Optional<Message> raised = names(Dispositions.neverRaised(report, result), "gate.notRaised");
        if (raised.isPresent()) {
            return raised;
        }
        List<String> open = report.getDispositions().stream().filter(d -> d.getDecision() == DispositionDecision.OPEN)
                .map(d -> String.valueOf(d.getWhat())).toList();
        return unless(open.isEmpty(), message("gate.undecided", open.size(), open));
    }

    private static Optional<Message> names(List<Judgement> judgements, String key) {
        return unless(judgements.isEmpty(), message(key, judgements.size(), judgements.stream().map(Judgement::title).toList()));
    }

    private static Message message(String key, Object... arguments) {
        return Message.of(MonitoringGates.class, key, arguments);
    }
}
