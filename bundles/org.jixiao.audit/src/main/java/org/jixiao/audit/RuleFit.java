package org.jixiao.audit;

import java.util.List;
import org.jixiao.scoring.api.Message;

/**
 * Which rules the printed scores follow.
 *
 * @param rows every row with where its score comes from, the row of the money first
 * @param accepted other rules than the scheme's that explain at least two scores which the scheme's do not, each with its count
 * @param tried how many ways of scoring were tried
 */
public record RuleFit(List<ScoreExplanation> rows, List<Message> accepted, int tried) {

    /** Nothing was printed or no scheme is known. */
    public static final RuleFit NONE = new RuleFit(List.of(), List.of(), 0);

    public RuleFit {
        rows = List.copyOf(rows);
        accepted = List.copyOf(accepted);
    }

    /** How many printed scores were explained in this way. */
    public long count(ScoreExplanation.Kind kind) {
        return rows.stream().filter(row -> row.kind() == kind).count();
    }

    /** How many scores are printed. */
    public long printed() {
        return rows.stream().filter(row -> row.printed() != null).count();
    }
}
