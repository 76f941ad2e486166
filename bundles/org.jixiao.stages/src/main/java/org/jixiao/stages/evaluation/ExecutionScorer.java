package org.jixiao.stages.evaluation;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jixiao.model.base.AmountUnit;
import org.jixiao.model.dossier.Dossier;
import org.jixiao.model.dossier.DossierFactory;
import org.jixiao.model.dossier.Evaluation;
import org.jixiao.model.dossier.FundRow;
import org.jixiao.model.rules.Clause;
import org.jixiao.model.rules.ZeroBudgetPolicy;
import org.jixiao.packs.PackRepository;
import org.jixiao.packs.rules.BoundRule;
import org.jixiao.scoring.api.Measure;
import org.jixiao.scoring.api.Message;
import org.jixiao.scoring.api.Result;
import org.jixiao.scoring.api.Step;
import org.jixiao.scoring.api.Trace;

/**
 * Scores budget execution. The denominator is the adjusted full-year budget (全年预算数), never the initial one. The row of the
 * whole money counts; sub-rows by source are never added up in its place without saying so.
 */
final class ExecutionScorer {

    private final PackRepository packs;
    private final CompiledScheme scheme;

    ExecutionScorer(PackRepository packs, CompiledScheme scheme) {
        this.packs = packs;
        this.scheme = scheme;
    }

    /** The score of budget execution, or null when the scheme has none. */
    RowResult score(Dossier dossier, Evaluation evaluation) {
        if (scheme.execution() == null) {
            return null;
        }
        List<FundRow> rows = evaluation.getFundRows().isEmpty() && dossier != null ? dossier.getFundRows() : evaluation.getFundRows();
        Optional<FundRow> total = Measures.total(rows);
        // Without a row of the whole the money is unknown; an empty row says so and keeps the way of scoring the same.
        FundRow row = total.orElseGet(DossierFactory.eINSTANCE::createFundRow);
        // In a scheme of nested percentages each part counts a hundred by itself.
        BigDecimal full = scheme.isNested() ? BigDecimal.valueOf(100) : scheme.execution().getPoints();
        List<Message> problems = new ArrayList<>();
        if (row.getPoints() != null && row.getPoints().compareTo(full) != 0) {
            problems.add(Message.of(ExecutionScorer.class, "execution.points", row.getPoints(), full));
        }
        RuleUse use = rule(row);
        Trace.Recording trace = Trace.recording();
        RowScorer.rule(use, trace);
        Measure measure = new Measures(scheme.rounding()).execution(row, full, unit(evaluation));
        Result result = ask(use.bound().score(measure, trace), full, trace);
        RowScorer.Bounds bounds = RowScorer.bounds(result, full);
        boolean below = result instanceof Result.Scored s && s.points().compareTo(full) < 0;
        boolean due = below || result.flags().contains(org.jixiao.scoring.api.Flag.REASON_REQUIRED);
        boolean reasonMissing = due && (row.getReason() == null || row.getReason().isBlank());
        return new RowResult(row, row.getId() == null ? "" : row.getId(), scheme.execution().getName(), scheme.execution().getCode(), full,
                result, bounds.low(), bounds.high(), trace.explanation(), use,
                ClaimCheck.of(row.getClaimedScore(), bounds.low(), bounds.high(), scheme.tolerance()), reasonMissing, problems);
    }

    private RuleUse rule(FundRow row) {
        boolean own = row.getRule() != null;
        var rule = own ? row.getRule() : scheme.scheme().getExecutionRule();
        BoundRule bound = scheme.bind(rule);
        Clause clause = packs.clause(rule.getClauseId()).or(() -> scheme.clause(rule.getClauseId())).orElse(null);
        return new RuleUse(own ? RuleUse.Origin.OWN : RuleUse.Origin.DIMENSION, null, bound, clause,
                own ? Message.of(RuleChooser.class, "rule.own")
                        : Message.of(RuleChooser.class, "rule.dimension", scheme.execution().getName()));
    }

    /** Neither budget nor spending: whether the item applies at all is a question, unless the scheme answers it. */
    private Result ask(Result result, BigDecimal full, Trace.Recording trace) {
        if (!(result instanceof Result.NotApplicable n) || scheme.scheme().getZeroBudgetPolicy() != ZeroBudgetPolicy.ASK) {
            return result;
        }
        Result open = new Result.Interval(BigDecimal.ZERO, full, Message.of(ExecutionScorer.class, "execution.ask", n.reason()));
        trace.add(new Step.Outcome(open));
        return open;
    }

    private static AmountUnit unit(Evaluation evaluation) {
        return evaluation.getAmountUnit() == null ? AmountUnit.WAN_YUAN : evaluation.getAmountUnit();
    }
}
