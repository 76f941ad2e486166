package org.jixiao.cli.core.internal.district;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Optional;
import org.jixiao.cli.core.internal.made.MadeValues;
import org.jixiao.model.base.Stage;
import org.jixiao.model.base.ValueState;
import org.jixiao.model.dossier.Evaluation;
import org.jixiao.model.dossier.EvaluationKind;
import org.jixiao.model.dossier.FundRow;
import org.jixiao.model.dossier.FundSource;
import org.jixiao.model.dossier.IndicatorScore;
import org.jixiao.model.rules.Scheme;
import org.jixiao.stages.evaluation.EvaluationCommands;
import org.jixiao.stages.evaluation.EvaluationResult;
import org.jixiao.stages.evaluation.RowResult;
import org.jixiao.scoring.api.Result;

/** January and February after the year: the unit evaluates itself, the department reviews, the finance department checks. */
final class EvaluationWork {

    private final Desk desk;
    private final Scheme scheme;
    private final LocalDate day;

    EvaluationWork(Desk desk) {
        this.desk = desk;
        this.scheme = desk.scheme("national.self.50-30-10");
        this.day = LocalDate.of(desk.plan().year() + 1, 1, 20);
    }

    /** The self-evaluation; empty when there is none. */
    Optional<Evaluation> run() {
        EvaluationCommands commands = new EvaluationCommands(desk.domain(), desk.services().packs(), desk.locale());
        EvaluationCommands.Task task = new EvaluationCommands.Task(EvaluationKind.SELF, MadeValues.party(desk.plan().unit()), day);
        if (!desk.attempt(() -> desk.run(commands.create(desk.dossier(), scheme, task)))) {
            return Optional.empty();
        }
        Evaluation evaluation = desk.dossier().getEvaluations().getLast();
        if (desk.plan().has(Planted.NOT_FILED)) {
            return Optional.of(evaluation);
        }
        fill(evaluation);
        claim(evaluation);
        mistakes(evaluation);
        boolean submitted = step(evaluation, "submit", "unit", 10);
        if (!submitted) {
            correct(evaluation);
            submitted = step(evaluation, "submit", "unit", 14);
        }
        if (submitted && !step(evaluation, "approve", "department", 25)) {
            desk.take(evaluation, scheme, Stage.EVALUATION, "return", "department", day.plusDays(26), "填报得分与规则不符,请核实。");
            claim(evaluation);
            step(evaluation, "submit", "unit", 28);
            step(evaluation, "approve", "department", 30);
        }
        step(evaluation, "finalise", "finance", 40);
        desk.services().work().score(desk.dossier(), desk.locale());
        return Optional.of(evaluation);
    }

    private boolean step(Evaluation evaluation, String step, String role, int later) {
        return desk.take(evaluation, scheme, Stage.EVALUATION, step, role, day.plusDays(later));
    }

    private void fill(Evaluation evaluation) {
        evaluation.setActualGoal("年度任务基本完成,资金使用合规。");
        evaluation.setProblems("项目前期准备不充分,资金支付集中在第四季度。");
        evaluation.setImprovements("提前开展前期工作,按月调度支付进度。");
        for (int i = 0; i < evaluation.getIndicators().size(); i++) {
            ProjectPlan.Target planned = desk.plan().targets().get(i);
            report(evaluation.getIndicators().get(i), planned.actual(), planned);
        }
        evaluation.getFundRows().stream().filter(r -> r.getSource() == FundSource.TOTAL).forEach(row -> row.setReason("部分合同尾款按约定于次年支付。"));
    }

    private static void report(IndicatorScore row, BigDecimal actual, ProjectPlan.Target planned) {
        row.setReported(MadeValues.quantity("", actual, planned.unit()));
        row.setActualState(ValueState.REPORTED);
        row.setReason(actual.compareTo(planned.target()) < 0 ? "受汛期影响,已列入下年度计划补足。" : null);
    }

    /** The unit claims what the rule gives. */
    private void claim(Evaluation evaluation) {
        EvaluationResult result = desk.services().scorer().score(desk.dossier(), evaluation, scheme);
        for (RowResult row : result.rows()) {
            if (row.result() instanceof Result.Scored scored) {
                ((IndicatorScore) row.row()).setClaimedScore(scored.points());
            }
        }
        if (result.execution() != null && result.execution().row() instanceof FundRow money && result.execution().result() instanceof Result.Scored scored) {
            money.setClaimedScore(scored.points());
        }
    }

    private void mistakes(Evaluation evaluation) {
        IndicatorScore first = evaluation.getIndicators().getFirst();
        if (desk.plan().has(Planted.MISSING_ACTUAL)) {
            first.setReported(null);
            first.setActualState(ValueState.MISSING);
        }
        if (desk.plan().has(Planted.COPIED_TARGETS)) {
            // Copied with their signs, as it is seen in real forms: no measurement has an operator.
            for (IndicatorScore row : evaluation.getIndicators()) {
                row.setReported(MadeValues.quantity("≥", row.getTarget().getNumber(), row.getUnit()));
            }
        }
        if (desk.plan().has(Planted.HIGH_CLAIM)) {
            ProjectPlan.Target planned = desk.plan().targets().getFirst();
            report(first, planned.target().multiply(new BigDecimal("0.8")), planned);
            first.setClaimedScore(first.getPoints());
        }
    }

    private void correct(Evaluation evaluation) {
        if (desk.plan().has(Planted.MISSING_ACTUAL)) {
            ProjectPlan.Target planned = desk.plan().targets().getFirst();
            report(evaluation.getIndicators().getFirst(), planned.actual(), planned);
        }
    }
}
