package org.jixiao.report.model;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import org.jixiao.model.base.Provenance;
import org.jixiao.model.trace.ScoreTrace;
import org.jixiao.model.trace.TraceInput;
import org.jixiao.model.trace.TraceStep;
import org.jixiao.scoring.api.Message;
import org.jixiao.scoring.api.Source;

/** Turns stored traces into words. */
final class TraceReader {

    private final Locale locale;

    TraceReader(Locale locale) {
        this.locale = locale;
    }

    /** The trace in words; null for none. */
    TraceView read(ScoreTrace trace) {
        if (trace == null) {
            return null;
        }
        List<TraceView.Step> steps = new ArrayList<>();
        trace.getSteps().forEach(step -> add(steps, step, 0));
        return new TraceView(orEmpty(trace.getTitle()), orEmpty(trace.getRuleName()), method(trace), clause(trace),
                orEmpty(trace.getDocumentTitle()), trace.getInputs().stream().map(this::input).toList(), steps, trace.getFlags(),
                orEmpty(trace.getReason()), orEmpty(trace.getSentence()), trace.getChildren().stream().map(this::read).toList());
    }

    private String method(ScoreTrace trace) {
        if (orEmpty(trace.getMethodId()).isEmpty()) {
            return "";
        }
        return Message.of(TraceReader.class, "trace.method", orEmpty(trace.getMethodName()), orEmpty(trace.getMethodVersion()),
                trace.getMethodId()).render(locale).strip();
    }

    private static String clause(ScoreTrace trace) {
        String number = orEmpty(trace.getClauseNumber());
        String text = orEmpty(trace.getClauseText());
        return number.isEmpty() ? text : number + " " + text;
    }

    private TraceView.Input input(TraceInput input) {
        String label = orEmpty(input.getLabel()).isEmpty() ? orEmpty(input.getName()) : input.getLabel();
        return new TraceView.Input(label, value(input), source(input));
    }

    private String value(TraceInput input) {
        String text = orEmpty(input.getText()).strip();
        if (!text.isEmpty()) {
            return text;
        }
        if (input.getNumber() != null) {
            return Figures.plain(input.getNumber()) + orEmpty(input.getUnit());
        }
        return Message.of(TraceReader.class, "state." + input.getState().getName().toLowerCase(Locale.ROOT)).render(locale);
    }

    private String source(TraceInput input) {
        List<String> sources = new ArrayList<>();
        for (Provenance origin : input.getProvenance()) {
            String from = new Source("", origin.getFile(), origin.getSheet(), origin.getCell(), origin.getPerson(), null).render(locale);
            if (!from.isEmpty()) {
                sources.add(from);
            }
        }
        return String.join("; ", sources);
    }

    private static void add(List<TraceView.Step> lines, TraceStep step, int depth) {
        StringBuilder text = new StringBuilder(orEmpty(step.getExpression()));
        String result = orEmpty(step.getResultText());
        if (result.isEmpty() && step.getResult() != null) {
            result = Figures.plain(step.getResult());
        }
        if (!result.isEmpty() && !result.contentEquals(text)) {
            // A result that was cut says so by itself; "= ≈" would be nonsense.
            boolean cut = result.startsWith("≈");
            text.append(text.isEmpty() ? "" : cut ? " ≈ " : " = ")
                    .append(cut && !text.isEmpty() ? result.substring(1).strip() : result);
        }
        lines.add(new TraceView.Step(orEmpty(step.getLabel()), text.toString(), depth));
        step.getSteps().forEach(child -> add(lines, child, depth + 1));
    }

    private static String orEmpty(String text) {
        return Objects.requireNonNullElse(text, "");
    }
}
