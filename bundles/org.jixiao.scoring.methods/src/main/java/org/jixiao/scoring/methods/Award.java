package org.jixiao.scoring.methods;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import org.jixiao.scoring.api.Bounds;
import org.jixiao.scoring.api.Decimals;
import org.jixiao.scoring.api.Message;
import org.jixiao.scoring.api.ParameterDescriptor;
import org.jixiao.scoring.api.ParameterError;
import org.jixiao.scoring.api.ParameterType;
import org.jixiao.scoring.api.Parameters;
import org.jixiao.scoring.api.formula.Linear;
import org.jixiao.scoring.api.formula.Points;

/**
 * What a row of a table awards: a share of the full points, or points as the rule prints them ("3、2、1分"). Points never exceed the
 * full points of the item, whose weight may be smaller than that of the rule's author.
 *
 * @param inPoints whether the number is one of points
 * @param number per cent of the full points, or points
 */
record Award(boolean inPoints, BigDecimal number) {

    /** Name of the parameter that says what the numbers of a table mean. */
    static final String KIND = "awards";
    /** Name of the column that holds the number. */
    static final String COLUMN = "award";

    private static final String POINTS = "points";

    static ParameterDescriptor kind() {
        return Describe.shared(KIND, ParameterType.ENUM).choices("share", POINTS).byDefault("share").build();
    }

    static ParameterDescriptor column() {
        return Describe.shared(COLUMN, ParameterType.DECIMAL).required().range("0", null).build();
    }

    static Award of(Parameters parameters, Parameters.Row row) {
        return of(parameters, row.decimal(COLUMN));
    }

    static Award of(Parameters parameters, BigDecimal number) {
        return new Award(parameters.choice(KIND).equals(POINTS), number);
    }

    /** A share above 100 per cent would be a bonus in disguise. */
    static List<ParameterError> validate(Parameters parameters, String table) {
        List<ParameterError> errors = new ArrayList<>();
        List<Parameters.Row> rows = parameters.table(table);
        for (int i = 0; i < rows.size(); i++) {
            if (of(parameters, rows.get(i)).isTooMuch()) {
                errors.add(Describe.error(table, i + 1, COLUMN, "error.awardShare", rows.get(i).decimal(COLUMN)));
            }
        }
        return errors;
    }

    boolean isTooMuch() {
        return !inPoints && number.compareTo(Describe.HUNDRED) > 0;
    }

    /** The award before the limit of the full points. */
    Linear linear() {
        return inPoints ? Linear.constant(number) : Linear.full(number.movePointLeft(2));
    }

    Points points() {
        Points points = Points.of(linear());
        return inPoints ? points.atMost(Linear.FULL) : points;
    }

    /** The award as printed arithmetic. */
    String pattern() {
        return inPoints ? Decimals.plain(number) : "{full} × " + Decimals.plain(number.movePointLeft(2));
    }

    /** The award in words: 50 % of the full points, or 3 points. */
    Message words() {
        return Message.of(Describe.class, inPoints ? "award.points" : "award.share", Decimals.plain(number));
    }

    private BigDecimal of(BigDecimal full) {
        return inPoints ? number.min(full) : full.multiply(number.movePointLeft(2));
    }

    /** The least and the most that the awards can give. */
    static Bounds bounds(BigDecimal full, List<Award> awards) {
        List<BigDecimal> sorted = awards.stream().map(a -> a.of(full)).sorted().toList();
        return new Bounds(sorted.getFirst(), sorted.getLast());
    }

    static List<Award> all(Parameters parameters, String table) {
        return parameters.table(table).stream().map(row -> of(parameters, row)).toList();
    }

    /** Whether each award stands in this order ({@code compareTo}) to the one before it. */
    static boolean isOrdered(List<Award> awards, Predicate<Integer> order) {
        for (int i = 1; i < awards.size(); i++) {
            if (!order.test(awards.get(i).number().compareTo(awards.get(i - 1).number()))) {
                return false;
            }
        }
        return true;
    }
}
