package org.jixiao.stages.evaluation;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jixiao.model.base.Provenance;
import org.jixiao.model.trace.ScoreTrace;
import org.jixiao.model.trace.TraceInput;
import org.jixiao.model.trace.TraceStep;
import org.jixiao.packs.rules.ModelValues;
import org.jixiao.scoring.api.Explanation;
import org.jixiao.scoring.api.Message;
import org.jixiao.scoring.api.Source;
import org.jixiao.scoring.api.TraceNode;

/** Shows a stored trace as the same tree of lines as a fresh one, also when the pack or method that made it is not installed. */
public final class TraceReader {

    private final Locale locale;

    /** A reader in a language; the words inside the trace stay in the language in which it was stored. */
    public TraceReader(Locale locale) {
        this.locale = locale;
    }

    /** The trace as a tree. */
    public TraceNode read(ScoreTrace trace) {
        List<TraceNode> lines = new ArrayList<>();
        if (given(trace.getMethodId())) {
            lines.add(leaf("rule", words("trace.rule.text", text(trace.getRuleName()), text(trace.getMethodName()),
                    text(trace.getMethodVersion()), trace.getMethodId())));
        }
        if (given(trace.getClauseText())) {
            lines.add(leaf("clause", given(trace.getDocumentTitle())
                    ? words("trace.clause.text", trace.getDocumentTitle(), trace.getClauseText()) : trace.getClauseText()));
        }
        for (TraceInput input : trace.getInputs()) {
            List<Provenance> provenance = input.getProvenance();
            Source source = provenance.isEmpty() ? Source.UNKNOWN : ModelValues.source(provenance.getLast());
            String text = source.isUnknown() ? words("trace.input.text", text(input.getLabel()), text(input.getText()))
                    : words("trace.input.sourced", text(input.getLabel()), text(input.getText()), source.render(locale));
            lines.add(new TraceNode("input", words("trace.input"), text, source, List.of()));
        }
        trace.getSteps().forEach(step -> lines.add(step(step)));
        if (given(trace.getSentence())) {
            lines.add(leaf("sentence", trace.getSentence()));
        }
        trace.getChildren().forEach(child -> lines.add(read(child)));
        return new TraceNode("group", text(trace.getTitle()), points(trace), Source.UNKNOWN, lines);
    }

    private TraceNode step(TraceStep step) {
        String kind = text(step.getCode());
        String line = switch (kind) {
            case "arithmetic" -> step.getExpression() + equalsSign(step.getResultText());
            case "rounding" -> text(step.getExpression()) + " → " + text(step.getResultText());
            case "limit" -> text(step.getLabel()) + " → " + text(step.getResultText());
            default -> text(step.getLabel());
        };
        if (kind.equals("group")) {
            return new TraceNode(kind, text(step.getLabel()), "", Source.UNKNOWN, step.getSteps().stream().map(this::step).toList());
        }
        return leaf(kind, line);
    }

    private static String equalsSign(String result) {
        String text = text(result);
        return text.startsWith("≈") ? " ≈ " + text.substring(1) : " = " + text;
    }

    private static String points(ScoreTrace trace) {
        String full = trace.getFullPoints() == null ? "" : " / " + trace.getFullPoints().toPlainString();
        if (trace.getPoints() != null) {
            return trace.getPoints().toPlainString() + full;
        }
        return trace.getLow() == null || trace.getHigh() == null ? text(trace.getReason())
                : trace.getLow().toPlainString() + "–" + trace.getHigh().toPlainString() + full;
    }

    private TraceNode leaf(String kind, String text) {
        return new TraceNode(kind, kind.isEmpty() ? "" : words("trace." + kind), text, Source.UNKNOWN, List.of());
    }

    private String words(String key, Object... arguments) {
        return Message.of(Explanation.class, key, arguments).render(locale);
    }

    private static boolean given(String text) {
        return text != null && !text.isBlank();
    }

    private static String text(String text) {
        return text == null ? "" : text;
    }
}
