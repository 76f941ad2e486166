package org.jixiao.stages.evaluation;

import java.math.BigDecimal;
import java.util.Locale;
import java.util.UUID;
import java.util.function.UnaryOperator;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.jixiao.model.base.BaseFactory;
import org.jixiao.model.base.ResultKind;
import org.jixiao.model.base.ScoreResult;
import org.jixiao.model.rules.Clause;
import org.jixiao.model.rules.Scheme;
import org.jixiao.model.rules.ScoringRule;
import org.jixiao.model.trace.ScoreTrace;
import org.jixiao.model.trace.TraceFactory;
import org.jixiao.packs.rules.BoundRule;
import org.jixiao.scoring.api.Explanation;
import org.jixiao.scoring.api.Flag;
import org.jixiao.scoring.api.MethodDescriptor;
import org.jixiao.scoring.api.Result;
import org.jixiao.stages.base.Clauses;
import org.jixiao.stages.base.StoredTraces;

/**
 * Turns results into objects that are stored in the document: readable without the plug-in that made them, with the id, version and
 * provider of the method, the clause's text, every input with its origin, and the arithmetic. All objects are new and detached.
 */
public final class TraceWriter {

    private final Locale locale;
    private final StoredTraces traces;
    private final UnaryOperator<String> providers;

    /**
     * A writer.
     *
     * @param locale language of the words
     * @param providers gives the bundle that provides a method id, or null
     */
    public TraceWriter(Locale locale, UnaryOperator<String> providers) {
        this.locale = locale;
        this.traces = new StoredTraces(locale);
        this.providers = providers;
    }

    /** The result of a row as a stored score. */
    public ScoreResult result(RowResult row) {
        return result(row.result());
    }

    /** A total as a stored score. */
    public ScoreResult result(TotalResult total) {
        ScoreResult result = BaseFactory.eINSTANCE.createScoreResult();
        result.setKind(total.isSettled() ? ResultKind.SCORED : ResultKind.INTERVAL);
        result.setPoints(total.isSettled() ? total.low() : null);
        result.setLow(total.low());
        result.setHigh(total.high());
        result.setReason(total.explanation().sentence(locale));
        return result;
    }

    /** Any result as a stored score. */
    public ScoreResult result(Result given) {
        ScoreResult result = BaseFactory.eINSTANCE.createScoreResult();
        result.setKind(kind(given));
        switch (given) {
            case Result.Scored s -> {
                result.setPoints(s.points());
                result.setLow(s.points());
                result.setHigh(s.points());
            }
            case Result.Interval i -> limits(result, i.low(), i.high(), i.reason().render(locale));
            case Result.InsufficientData d -> limits(result, d.low(), d.high(), Explanation.text(d, locale));
            case Result.NotApplicable n -> result.setReason(n.reason().render(locale));
            case Result.Invalid i -> result.setReason(i.reason().render(locale));
        }
        return result;
    }

    private static void limits(ScoreResult result, BigDecimal low, BigDecimal high, String reason) {
        result.setLow(low);
        result.setHigh(high);
        result.setReason(reason);
    }

    private static ResultKind kind(Result result) {
        return switch (result) {
            case Result.Scored s -> ResultKind.SCORED;
            case Result.Interval i -> ResultKind.INTERVAL;
            case Result.NotApplicable n -> ResultKind.NOT_APPLICABLE;
            case Result.InsufficientData d -> ResultKind.INSUFFICIENT_DATA;
            case Result.Invalid i -> ResultKind.INVALID;
        };
    }

    /** The reason of a row's score. */
    public ScoreTrace trace(RowResult row, Scheme scheme) {
        ScoreTrace trace = traces.trace(row.rowId(), row.title(), row.explanation(), scheme);
        ScoreResult result = result(row);
        trace.setResultKind(result.getKind());
        trace.setPoints(result.getPoints());
        trace.setLow(result.getLow());
        trace.setHigh(result.getHigh());
        trace.setReason(result.getReason());
        trace.setFullPoints(row.full());
        row.result().flags().stream().map(Flag::name).sorted().forEach(trace.getFlags()::add);
        rule(row.rule(), trace);
        return trace;
    }

    /** The reason of the total, with the rows it is made of by their ids. */
    public ScoreTrace trace(String subjectId, String title, EvaluationResult result) {
        ScoreTrace trace = traces.trace(subjectId, title, result.total().explanation(), result.scheme());
        ScoreResult total = result(result.total());
        trace.setResultKind(total.getKind());
        trace.setPoints(total.getPoints());
        trace.setLow(total.getLow());
        trace.setHigh(total.getHigh());
        trace.setReason(total.getReason());
        trace.setFullPoints(result.total().fullPoints());
        for (DimensionResult dimension : result.dimensions()) {
            ScoreTrace part = TraceFactory.eINSTANCE.createScoreTrace();
            part.setId(UUID.randomUUID().toString());
            part.setSubjectId(dimension.dimension() == null ? "" : dimension.dimension().getId());
            part.setTitle(dimension.name());
            part.setResultKind(dimension.isSettled() ? ResultKind.SCORED : ResultKind.INTERVAL);
            part.setPoints(dimension.isSettled() ? dimension.low() : null);
            part.setLow(dimension.low());
            part.setHigh(dimension.high());
            part.setFullPoints(dimension.points() == null ? dimension.full() : dimension.points());
            trace.getChildren().add(part);
        }
        return trace;
    }

    private void rule(RuleUse use, ScoreTrace trace) {
        if (use.bound() == null) {
            return;
        }
        ScoringRule rule = use.bound().rule();
        trace.setRuleId(rule.getId());
        trace.setRuleName(rule.getName());
        trace.setMethodId(rule.getMethodId());
        MethodDescriptor method = switch (use.bound()) {
            case BoundRule.Ready ready -> ready.method().descriptor();
            case BoundRule.Faulty faulty -> faulty.method().descriptor();
            case BoundRule.Absent absent -> null;
        };
        String provider = providers.apply(rule.getMethodId());
        trace.setMethodVersion(method == null ? rule.getMethodVersion() : method.version());
        trace.setMethodName(method == null ? rule.getMethodId() : method.label().render(locale));
        trace.setProvidingBundle(provider == null ? rule.getMethodBundle() : provider);
        trace.setProvidingFeature(rule.getMethodFeature());
        trace.getParameters().addAll(EcoreUtil.copyAll(rule.getParameters()));
        Clause clause = use.clause();
        if (clause != null) {
            trace.setClauseId(clause.getId());
            trace.setClauseNumber(clause.getNumber());
            trace.setClauseText(clause.getText());
            trace.setDocumentTitle(Clauses.document(clause));
        }
    }
}
