package org.jixiao.stages.evaluation;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jixiao.model.rules.Scheme;
import org.jixiao.packs.verify.SchemeFinding;
import org.jixiao.scoring.api.Message;

/**
 * Everything that scoring an evaluation gives. Plain values; nothing in the document was changed.
 *
 * @param scheme the scheme that was applied
 * @param refusals why the engine refuses the scheme; then there are no scores
 * @param execution score of budget execution, or null when the scheme has none
 * @param rows scores of the indicators in the order of the document
 * @param dimensions sums of the scheme's parts in its order, then of rows that belong to none
 * @param total the total, or null when the scheme was refused
 * @param problems what the reader should know about the whole
 */
public record EvaluationResult(Scheme scheme, List<SchemeFinding> refusals, RowResult execution, List<RowResult> rows,
        List<DimensionResult> dimensions, TotalResult total, List<Message> problems) {

    public EvaluationResult {
        refusals = List.copyOf(refusals);
        rows = List.copyOf(rows);
        dimensions = List.copyOf(dimensions);
        problems = List.copyOf(problems);
    }

    /** Whether the engine refused the scheme. */
    public boolean isRefused() {
        return !refusals.isEmpty();
    }

    /** The score of a row, the execution row among them. */
    public Optional<RowResult> row(String id) {
        if (execution != null && execution.rowId().equals(id)) {
            return Optional.of(execution);
        }
        return rows.stream().filter(r -> r.rowId().equals(id)).findFirst();
    }

    /** All rows by their ids, the execution row among them: for whoever looks up many. */
    public Map<String, RowResult> byId() {
        Map<String, RowResult> all = new HashMap<>();
        rows.forEach(row -> all.putIfAbsent(row.rowId(), row));
        if (execution != null) {
            all.put(execution.rowId(), execution);
        }
        return all;
    }

    /** Rows whose points are not fixed yet. */
    public List<RowResult> open() {
        List<RowResult> all = new java.util.ArrayList<>(rows);
        if (execution != null) {
            all.addFirst(execution);
        }
        return all.stream().filter(r -> r.low().compareTo(r.high()) != 0).toList();
    }
}
