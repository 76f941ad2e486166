package org.jixiao.scoring.api;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/**
 * The finished trace of a score: structured steps, and on demand the tree and the one sentence in a language.
 *
 * @param steps the steps in the order in which they were taken down
 */
public record Explanation(List<Step> steps) {

    public Explanation {
        steps = List.copyOf(steps);
    }

    /** The one sentence that is printed beside the score; empty when the method gave none. */
    public String sentence(Locale locale) {
        String sentence = "";
        for (Step step : steps) {
            if (step instanceof Step.Sentence s) {
                sentence = s.text().render(locale);
            }
        }
        return sentence;
    }

    /** The steps as a tree under one root with the given title. */
    public TraceNode render(Message title, Locale locale) {
        return new TraceNode("group", title.render(locale), "", Source.UNKNOWN, nodes(steps, locale));
    }

    private static List<TraceNode> nodes(List<Step> steps, Locale locale) {
        List<TraceNode> nodes = new ArrayList<>();
        for (Step step : steps) {
            nodes.add(node(step, locale));
        }
        return nodes;
    }

    private static TraceNode node(Step step, Locale locale) {
        return switch (step) {
            case Step.Rule rule -> leaf("rule", words(locale, "trace.rule.text", rule.name(), rule.methodLabel(),
                    rule.methodVersion(), rule.methodId()), locale);
            case Step.Clause clause -> leaf("clause", clause(clause, locale), locale);
            case Step.Input input -> input(input, locale);
            case Step.Case c -> leaf("case", c.text().render(locale), locale);
            case Step.Part part -> leaf("part", part.text().render(locale), locale);
            case Step.Arithmetic a -> leaf("arithmetic", a.formula() + " " + equalsSign(a.result()), locale);
            case Step.Rounding r -> leaf("rounding", words(locale, "trace.rounding.text", r.scale(), r.rounded()), locale);
            case Step.Limit limit -> leaf("limit", limit.text().render(locale) + " → " + limit.points().toPlainString(), locale);
            case Step.Noted noted -> leaf("flag", noted.flag().label(locale), locale);
            case Step.Group group -> new TraceNode("group", group.title().render(locale), "", Source.UNKNOWN,
                    nodes(group.steps(), locale));
            case Step.Outcome outcome -> leaf("result", text(outcome.result(), locale), locale);
            case Step.Sentence sentence -> leaf("sentence", sentence.text().render(locale), locale);
        };
    }

    private static String clause(Step.Clause clause, Locale locale) {
        if (clause.document().isEmpty()) {
            return clause.text();
        }
        return clause.text().isEmpty() ? clause.document() : words(locale, "trace.clause.text", clause.document(), clause.text());
    }

    private static String equalsSign(String result) {
        return result.startsWith("≈") ? "≈ " + result.substring(1) : "= " + result;
    }

    private static TraceNode input(Step.Input input, Locale locale) {
        Quantity value = input.value();
        String from = value.source().render(locale);
        String name = input.name().render(locale);
        String text = from.isEmpty() ? words(locale, "trace.input.text", name, value)
                : words(locale, "trace.input.sourced", name, value, from);
        if (value.state() != ValueState.REPORTED && value.number() != null) {
            text = words(locale, "trace.input.state", text, value.state());
        }
        return new TraceNode("input", words(locale, "trace.input"), text, value.source(), List.of());
    }

    /** A result in words, with its reason: "9.60", "0–10(实际完成值未填)". */
    public static String text(Result result, Locale locale) {
        String text = switch (result) {
            case Result.Scored scored -> words(locale, "result.scored", scored.points());
            case Result.Interval i -> words(locale, "result.interval", i.low(), i.high(), i.reason());
            case Result.NotApplicable n -> words(locale, "result.notApplicable", n.reason());
            case Result.InsufficientData d -> words(locale, "result.insufficient", d.low(), d.high(), d.missing());
            case Result.Invalid invalid -> words(locale, "result.invalid", invalid.reason());
        };
        Set<Flag> flags = result.flags();
        return flags.isEmpty() ? text
                : words(locale, "result.flags", text, flags.stream().map(Flag::message).toList());
    }

    private static TraceNode leaf(String kind, String text, Locale locale) {
        return new TraceNode(kind, words(locale, "trace." + kind), text, Source.UNKNOWN, List.of());
    }

    private static String words(Locale locale, String key, Object... arguments) {
        return Message.of(Explanation.class, key, arguments).render(locale);
    }
}
