package org.jixiao.stages.base;

import java.math.BigDecimal;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.jixiao.model.base.BaseFactory;
import org.jixiao.model.base.Provenance;
import org.jixiao.model.rules.Scheme;
import org.jixiao.model.rules.ScoringRule;
import org.jixiao.model.trace.ScoreTrace;
import org.jixiao.model.trace.StepKind;
import org.jixiao.model.trace.TraceFactory;
import org.jixiao.model.trace.TraceInput;
import org.jixiao.model.trace.TraceStep;
import org.jixiao.scoring.api.Explanation;
import org.jixiao.scoring.api.Quantity;
import org.jixiao.scoring.api.Source;
import org.jixiao.scoring.api.Step;

/** Turns the explanation of any result, a score, a light or a conclusion, into a trace that is stored with the document. */
public final class StoredTraces {

    private final Locale locale;

    /** @param locale language of the words */
    public StoredTraces(Locale locale) {
        this.locale = locale;
    }

    /**
     * A new, detached trace: inputs with their origin, arithmetic and the sentence; the caller adds what came out.
     *
     * @param subjectId id of the object that was judged
     * @param title its name
     */
    public ScoreTrace trace(String subjectId, String title, Explanation explanation, Scheme scheme) {
        return trace(subjectId, title, explanation, scheme.getId(), scheme.getVersion());
    }

    /**
     * A new, detached trace of something that was judged by rules which the document itself holds.
     *
     * @param schemeId the scheme they came from, or null
     */
    public ScoreTrace trace(String subjectId, String title, Explanation explanation, String schemeId, String schemeVersion) {
        ScoreTrace trace = TraceFactory.eINSTANCE.createScoreTrace();
        trace.setId(UUID.randomUUID().toString());
        trace.setSubjectId(subjectId);
        trace.setTitle(title);
        trace.setSchemeId(schemeId);
        trace.setSchemeVersion(schemeVersion);
        trace.setSentence(explanation.sentence(locale));
        steps(explanation.steps(), trace, trace.getSteps());
        return trace;
    }

    /**
     * Notes which rule and clause an explanation names, with the parameters as they were.
     *
     * @param rule the rule, or null when there was none
     */
    public static void rule(Explanation explanation, ScoringRule rule, ScoreTrace trace, Locale locale) {
        for (Step step : explanation.steps()) {
            if (step instanceof Step.Rule named) {
                trace.setRuleId(empty(named.ruleId()));
                trace.setRuleName(named.name().render(locale));
                trace.setMethodId(named.methodId());
                trace.setMethodVersion(named.methodVersion());
                trace.setMethodName(named.methodLabel().render(locale));
            } else if (step instanceof Step.Clause clause) {
                trace.setClauseText(clause.text());
                trace.setDocumentTitle(clause.document());
            }
        }
        if (rule != null) {
            trace.setProvidingBundle(rule.getMethodBundle());
            trace.setProvidingFeature(rule.getMethodFeature());
            trace.getParameters().addAll(EcoreUtil.copyAll(rule.getParameters()));
        }
    }

    private void steps(List<Step> steps, ScoreTrace trace, List<TraceStep> target) {
        for (Step step : steps) {
            switch (step) {
                case Step.Input input -> trace.getInputs().add(input(input));
                case Step.Case c -> target.add(step(StepKind.CONDITION, "case", c.text().render(locale), null, null));
                case Step.Part p -> target.add(step(StepKind.SUM, "part", p.text().render(locale), null, null));
                case Step.Arithmetic a -> target.add(step(StepKind.FORMULA, "arithmetic", null, a.formula(), a.result()));
                case Step.Rounding r -> {
                    target.add(step(StepKind.ROUND, "rounding", null, r.exact(), r.rounded().toPlainString()));
                    trace.setUnrounded(number(r.exact()));
                }
                case Step.Limit l -> target.add(step(StepKind.CAP, "limit", l.text().render(locale), null, l.points().toPlainString()));
                case Step.Noted n -> target.add(step(StepKind.NOTE, "flag", n.flag().label(locale), null, null));
                case Step.Outcome o -> target.add(step(StepKind.NOTE, "result", Explanation.text(o.result(), locale), null, null));
                case Step.Group g -> {
                    TraceStep group = step(StepKind.SUM, "group", g.title().render(locale), null, null);
                    target.add(group);
                    steps(g.steps(), trace, group.getSteps());
                }
                // Rule, clause and sentence stand in fields of the trace itself.
                case Step.Rule r -> { }
                case Step.Clause c -> { }
                case Step.Sentence s -> { }
            }
        }
    }

    private static TraceStep step(StepKind kind, String code, String label, String expression, String result) {
        TraceStep step = TraceFactory.eINSTANCE.createTraceStep();
        step.setKind(kind);
        step.setCode(code);
        step.setLabel(label);
        step.setExpression(expression);
        step.setResultText(result);
        step.setResult(number(result));
        return step;
    }

    private static BigDecimal number(String text) {
        return text != null && text.matches("-?\\d+(\\.\\d+)?") ? new BigDecimal(text) : null;
    }

    private TraceInput input(Step.Input input) {
        Quantity value = input.value();
        TraceInput stored = TraceFactory.eINSTANCE.createTraceInput();
        stored.setName(input.name().key().startsWith("input.") ? input.name().key().substring("input.".length()) : input.name().key());
        stored.setLabel(input.name().render(locale));
        stored.setText(value.render(locale));
        stored.setNumber(value.number());
        stored.setUnit(value.unit());
        stored.setState(switch (value.state()) {
            case MISSING -> org.jixiao.model.base.ValueState.MISSING;
            case NOT_APPLICABLE -> org.jixiao.model.base.ValueState.NOT_APPLICABLE;
            case ESTIMATED -> org.jixiao.model.base.ValueState.ESTIMATED;
            case REPORTED -> org.jixiao.model.base.ValueState.REPORTED;
            case VERIFIED -> org.jixiao.model.base.ValueState.VERIFIED;
            case DISPUTED -> org.jixiao.model.base.ValueState.DISPUTED;
        });
        if (!value.source().isUnknown()) {
            stored.getProvenance().add(provenance(value.source(), stored.getName()));
        }
        return stored;
    }

    private static Provenance provenance(Source source, String feature) {
        Provenance provenance = BaseFactory.eINSTANCE.createProvenance();
        provenance.setFeature(feature);
        provenance.setNote(empty(source.text()));
        provenance.setFile(empty(source.file()));
        provenance.setSheet(empty(source.sheet()));
        provenance.setCell(empty(source.cell()));
        provenance.setPerson(empty(source.person()));
        provenance.setTime(source.date() == null ? null : source.date().atStartOfDay(ZoneId.of("Asia/Shanghai")).toInstant());
        return provenance;
    }

    private static String empty(String text) {
        return text.isEmpty() ? null : text;
    }
}
