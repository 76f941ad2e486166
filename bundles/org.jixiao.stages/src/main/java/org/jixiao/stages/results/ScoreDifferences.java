package org.jixiao.stages.results;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jixiao.model.base.ScoreResult;
import org.jixiao.model.dossier.Evaluation;
import org.jixiao.model.dossier.IndicatorScore;
import org.jixiao.stages.base.Words;

/** Where a re-evaluation departs from a self-evaluation, row by row. */
public final class ScoreDifferences {

    private ScoreDifferences() {
    }

    /**
     * A difference.
     *
     * @param name of the row; empty for the total
     * @param self points of the first evaluation, or null when it has no such row or its score is open
     * @param again points of the second, or null
     * @param reason what the second says about it, or empty
     */
    public record Difference(String name, BigDecimal self, BigDecimal again, String reason) {

        /** Second less first, or null when one is missing. */
        public BigDecimal by() {
            return self == null || again == null ? null : again.subtract(self);
        }
    }

    /** The total first, then every row whose points differ or that only one of the two has. */
    public static List<Difference> compare(Evaluation self, Evaluation again) {
        List<Difference> differences = new ArrayList<>();
        differences.add(new Difference("", points(self.getTotal()), points(again.getTotal()), Objects.toString(again.getConclusions(), "")));
        Map<String, IndicatorScore> first = byKey(self);
        Map<String, IndicatorScore> second = byKey(again);
        first.forEach((key, row) -> {
            IndicatorScore other = second.remove(key);
            BigDecimal one = points(row);
            BigDecimal two = other == null ? null : points(other);
            if (!same(one, two)) {
                differences.add(new Difference(row.getName(), one, two, other == null ? "" : Objects.toString(other.getReason(), "")));
            }
        });
        second.values().forEach(row -> differences.add(new Difference(row.getName(), null, points(row), Objects.toString(row.getReason(), ""))));
        return differences;
    }

    private static Map<String, IndicatorScore> byKey(Evaluation evaluation) {
        Map<String, IndicatorScore> rows = new LinkedHashMap<>();
        for (IndicatorScore row : evaluation.getIndicators()) {
            String key = row.getTargetId() != null ? row.getTargetId()
                    : Words.plain(row.getLevel1()) + "/" + Words.plain(row.getLevel2()) + "/" + Words.plain(row.getName());
            int n = 1;
            while (rows.containsKey(key + "#" + n)) {
                n++;
            }
            rows.put(key + "#" + n, row);
        }
        return rows;
    }

    private static BigDecimal points(IndicatorScore row) {
        return points(row.getResult());
    }

    private static BigDecimal points(ScoreResult result) {
        return result == null ? null : result.getPoints();
    }

    private static boolean same(BigDecimal one, BigDecimal two) {
        return one == null || two == null ? one == two : one.compareTo(two) == 0;
    }
}
