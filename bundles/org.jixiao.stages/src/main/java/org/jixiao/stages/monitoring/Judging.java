package org.jixiao.stages.monitoring;

import java.math.BigDecimal;
import java.util.Locale;
import org.eclipse.emf.ecore.EObject;
import org.jixiao.model.base.Light;
import org.jixiao.model.rules.MonitoringRule;
import org.jixiao.model.rules.Scheme;
import org.jixiao.packs.PackRepository;
import org.jixiao.scoring.api.Message;
import org.jixiao.scoring.api.Quantity;
import org.jixiao.scoring.api.Step;
import org.jixiao.scoring.api.Trace;
import org.jixiao.stages.base.Clauses;

/** One judgement in the making: takes down how it comes about. */
final class Judging {

    private final RuleData rule;
    private final EObject subject;
    private final String id;
    private final String title;
    private final int digits;
    private final boolean reasonGiven;
    private final Trace.Recording trace = Trace.recording();
    private boolean counts = true;

    /**
     * Starts.
     *
     * @param rule the rule, or null when there is none
     * @param subject row that is judged, or null
     * @param id its id
     * @param title its name
     * @param reasonGiven whether the report gives a reason for a deviation of the row
     */
    Judging(PackRepository packs, Scheme scheme, MonitoringRule rule, EObject subject, String id, String title, boolean reasonGiven) {
        this.rule = rule == null ? null : new RuleData(rule);
        this.subject = subject;
        this.id = id == null ? "" : id;
        this.title = title == null ? "" : title;
        this.digits = scheme.getRounding() == null ? 2 : scheme.getRounding().getIndicatorDigits();
        this.reasonGiven = reasonGiven;
        if (rule != null) {
            String kind = rule.getKind().getName().toLowerCase(Locale.ROOT).replace('_', '-');
            trace.add(new Step.Rule(String.valueOf(rule.getId()), Message.literal(String.valueOf(rule.getName())),
                    "org.jixiao.stages.monitoring." + kind, "1.0", message("kind." + rule.getKind().getName())));
            Clauses.find(packs, scheme, rule.getClauseId()).ifPresent(c -> trace.add(Clauses.step(c)));
        }
    }

    RuleData rule() {
        return rule;
    }

    /** Notes that the row only repeats a part of another: it is shown, but asks for nothing. */
    void aside() {
        counts = false;
    }

    String title() {
        return title;
    }

    void input(String name, Quantity value) {
        trace.add(new Step.Input(message("input." + name), value));
    }

    void because(Message circumstance) {
        trace.add(new Step.Case(circumstance));
    }

    void arithmetic(String formula, String result) {
        trace.add(new Step.Arithmetic(formula, result));
    }

    /** A value in per cent as it is printed, with the rounding taken down. */
    BigDecimal printed(Fraction percent) {
        BigDecimal rounded = percent.rounded(digits);
        trace.add(new Step.Rounding(percent.printed(), digits, rounded));
        return rounded;
    }

    Judgement without(Standing standing, Message reason) {
        return without(standing, reason, null);
    }

    /** No light, though what was planned to date is known. */
    Judgement without(Standing standing, Message reason, BigDecimal planned) {
        trace.add(new Step.Sentence(reason));
        return new Judgement(subject, id, title, rule == null ? null : rule.rule(), standing, Light.UNKNOWN, planned, null, Forecast.NONE, false,
                false, false, reason, trace.explanation());
    }

    Judgement judged(Light light, Message sentence) {
        return judged(light, null, null, Forecast.NONE, sentence);
    }

    Judgement judged(Light light, BigDecimal planned, BigDecimal progress, Forecast forecast, Message sentence) {
        boolean due = counts && rule.rule().getReasonLights().contains(light);
        if (due) {
            because(message(reasonGiven ? "reason.given" : "reason.due", Lights.label(light)));
        }
        trace.add(new Step.Sentence(sentence));
        return new Judgement(subject, id, title, rule.rule(), Standing.JUDGED, light, planned, progress, forecast, due, due && !reasonGiven,
                counts && rule.rule().getDispositionLights().contains(light), sentence, trace.explanation());
    }

    static Message message(String key, Object... arguments) {
        return Message.of(Judging.class, key, arguments);
    }
}
