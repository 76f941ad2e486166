package org.jixiao.ui.editor.trace;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.eclipse.emf.ecore.EObject;
import org.jixiao.scoring.api.Explanation;
import org.jixiao.scoring.api.Message;
import org.jixiao.scoring.api.Source;
import org.jixiao.scoring.api.TraceNode;
import org.jixiao.stages.evaluation.DimensionResult;
import org.jixiao.stages.evaluation.EvaluationResult;
import org.jixiao.stages.evaluation.RowResult;
import org.jixiao.stages.evaluation.TotalResult;
import org.jixiao.ui.common.Texts;
import org.jixiao.ui.editor.Explained;

/** Puts a result into lines: from the total down to the cell an input was read from. */
final class TraceLines {

    private final Texts texts;
    private final Locale locale;

    TraceLines(Texts texts, Locale locale) {
        this.texts = texts;
        this.locale = locale;
    }

    /** The whole evaluation: total, dimensions, rows. */
    TraceLine whole(EvaluationResult result) {
        List<TraceLine> parts = new ArrayList<>();
        result.refusals().forEach(r -> parts.add(leaf("problem", texts.get("trace.refused"), r.text().render(locale))));
        result.problems().forEach(p -> parts.add(leaf("problem", texts.get("trace.problem"), p.render(locale))));
        boolean inDimension = result.execution() != null
                && result.dimensions().stream().anyMatch(d -> d.rows().contains(result.execution().rowId()));
        if (result.execution() != null && !inDimension) {
            parts.add(row(result.execution()));
        }
        Map<String, RowResult> rows = result.byId();
        for (DimensionResult dimension : result.dimensions()) {
            parts.add(dimension(dimension, rows));
        }
        TotalResult total = result.total();
        String points = total == null ? "–" : range(total.low(), total.high()) + " / " + plain(total.fullPoints());
        String grades = total == null ? "" : String.join(texts.get("trace.or"), total.grades().stream().map(g -> g.getName()).toList());
        return new TraceLine("total", texts.get("trace.total", result.scheme().getName()), points + "  " + grades, Source.UNKNOWN, null,
                parts);
    }

    /** One row of the form. */
    Optional<TraceLine> of(EvaluationResult result, EObject object) {
        if (result.execution() != null && result.execution().row() == object) {
            return Optional.of(row(result.execution()));
        }
        return result.rows().stream().filter(r -> r.row() == object).findFirst().map(this::row);
    }

    /** Something that is no score. */
    TraceLine of(Explained explained, EObject object) {
        TraceNode tree = explained.explanation().render(Message.literal(explained.title()), locale);
        return new TraceLine("row", explained.title(), "", Source.UNKNOWN, object, tree.children().stream().map(TraceLines::line).toList());
    }

    /** The printed sentence of a row; empty when its method gave none. */
    String sentence(EvaluationResult result, EObject object) {
        if (result.execution() != null && result.execution().row() == object) {
            return result.execution().explanation().sentence(locale);
        }
        return result.rows().stream().filter(r -> r.row() == object).findFirst().map(r -> r.explanation().sentence(locale)).orElse("");
    }

    private TraceLine dimension(DimensionResult dimension, Map<String, RowResult> rows) {
        List<TraceLine> parts = new ArrayList<>();
        dimension.problems().forEach(p -> parts.add(leaf("problem", texts.get("trace.problem"), p.render(locale))));
        for (String id : dimension.rows()) {
            if (rows.containsKey(id)) {
                parts.add(row(rows.get(id)));
            }
        }
        String points = range(dimension.low(), dimension.high()) + " / " + plain(dimension.full());
        if (dimension.points() != null && dimension.full() != null && dimension.points().compareTo(dimension.full()) != 0) {
            points += texts.get("trace.schemePoints", plain(dimension.points()));
        }
        return new TraceLine("dimension", dimension.name(), points, Source.UNKNOWN, dimension.dimension(), parts);
    }

    private TraceLine row(RowResult row) {
        List<TraceLine> parts = new ArrayList<>();
        TraceNode tree = row.explanation().render(Message.literal(row.title()), locale);
        tree.children().forEach(child -> parts.add(line(child)));
        if (row.explanation().steps().isEmpty()) {
            parts.add(leaf("result", texts.get("trace.result"), Explanation.text(row.result(), locale)));
        }
        row.problems().forEach(p -> parts.add(leaf("problem", texts.get("trace.problem"), p.render(locale))));
        if (row.reasonMissing()) {
            parts.add(leaf("problem", texts.get("trace.problem"), texts.get("trace.reasonMissing")));
        }
        String full = row.full() == null ? "?" : plain(row.full());
        String points = row.isNotApplicable() ? texts.get("trace.notApplicable") : range(row.low(), row.high()) + " / " + full;
        return new TraceLine("row", row.title(), points, Source.UNKNOWN, row.row(), parts);
    }

    private static TraceLine line(TraceNode node) {
        return new TraceLine(node.kind(), node.title(), node.text(), node.source(), null,
                node.children().stream().map(TraceLines::line).toList());
    }

    private static TraceLine leaf(String kind, String title, String text) {
        return new TraceLine(kind, title, text, Source.UNKNOWN, null, List.of());
    }

    private static String range(BigDecimal low, BigDecimal high) {
        if (low == null || high == null) {
            return "–";
        }
        return low.compareTo(high) == 0 ? low.toPlainString() : low.toPlainString() + "–" + high.toPlainString();
    }

    private static String plain(BigDecimal number) {
        return number == null ? "?" : number.stripTrailingZeros().toPlainString();
    }
}
