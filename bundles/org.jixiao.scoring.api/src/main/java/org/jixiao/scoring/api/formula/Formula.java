package org.jixiao.scoring.api.formula;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.jixiao.scoring.api.Flag;

/**
 * A rule with its parameters filled in: the inputs and the pieces. Immutable. The last piece holds without condition, so that
 * every measure has a defined outcome.
 *
 * @param anchor class beside the bundle with the words of the cases
 * @param inputs inputs by position
 * @param pieces cases, the first that holds counts
 */
public record Formula(Class<?> anchor, List<FormulaInput> inputs, List<Piece> pieces) {

    public Formula {
        Objects.requireNonNull(anchor);
        inputs = List.copyOf(inputs);
        pieces = List.copyOf(pieces);
        if (pieces.isEmpty() || !pieces.getLast().when().isEmpty()) {
            throw new IllegalArgumentException("the last piece of a formula must hold without condition");
        }
    }

    /** Starts a formula. */
    public static Builder of(Class<?> anchor, FormulaInput... inputs) {
        return new Builder(anchor, List.of(inputs));
    }

    /** Starts a formula. */
    public static Builder of(Class<?> anchor, List<FormulaInput> inputs) {
        return new Builder(anchor, inputs);
    }

    /** Position of the piece that counts for these numbers (null for an optional input that is absent). */
    public int select(BigDecimal fullPoints, BigDecimal[] values) {
        for (int i = 0; i < pieces.size(); i++) {
            if (holds(pieces.get(i).when(), fullPoints, values)) {
                return i;
            }
        }
        throw new IllegalStateException("a formula always has a piece that holds");
    }

    private static boolean holds(List<Condition> when, BigDecimal fullPoints, BigDecimal[] values) {
        for (Condition condition : when) {
            if (!condition.holds(fullPoints, values)) {
                return false;
            }
        }
        return true;
    }

    /**
     * What the formula gives for numbers, without words.
     *
     * @param piece position of the piece that counts
     * @param low least points, or null when there are no points
     * @param high greatest points, equal to the least unless the piece leaves them open
     */
    public record Evaluation(int piece, BigDecimal low, BigDecimal high) {
    }

    /** The exact points for these numbers (null for an absent optional input), rounded half up to {@code scale} decimals. */
    public Evaluation evaluate(BigDecimal fullPoints, BigDecimal[] values, int scale) {
        int position = select(fullPoints, values);
        return switch (pieces.get(position).outcome()) {
            case Outcome.Give give -> {
                ExactPoints exact = ExactPoints.of(give.points(), fullPoints, values);
                BigDecimal points = exact == null ? null : exact.rounded(scale);
                yield new Evaluation(position, points, points);
            }
            case Outcome.Open open -> new Evaluation(position, ExactPoints.of(open.low(), fullPoints, values).rounded(scale),
                    ExactPoints.of(open.high(), fullPoints, values).rounded(scale));
            case Outcome.Skip skip -> new Evaluation(position, null, null);
            case Outcome.Refuse refuse -> new Evaluation(position, null, null);
        };
    }

    /** The vetoes that some case may bring. */
    public Set<Flag> possibleVetoes() {
        EnumSet<Flag> flags = EnumSet.noneOf(Flag.class);
        for (Piece piece : pieces) {
            if (piece.outcome() instanceof Outcome.Give give) {
                flags.addAll(give.flags());
            }
        }
        flags.retainAll(EnumSet.of(Flag.VETO_ITEM, Flag.VETO_CATEGORY, Flag.VETO_WHOLE));
        return flags;
    }

    /** Collects the pieces. */
    public static final class Builder {
        private final Class<?> anchor;
        private final List<FormulaInput> inputs;
        private final List<Piece> pieces = new ArrayList<>();

        private Builder(Class<?> anchor, List<FormulaInput> inputs) {
            this.anchor = anchor;
            this.inputs = inputs;
        }

        /** A case under conditions. */
        public Case when(String name, Condition... conditions) {
            return new Case(name, List.of(conditions));
        }

        /** The case of everything that is left. */
        public Case otherwise(String name) {
            return new Case(name, List.of());
        }

        /** The formula. */
        public Formula build() {
            return new Formula(anchor, inputs, pieces);
        }

        /** A case that still needs its outcome. */
        public final class Case {
            private final String name;
            private final List<Condition> when;
            private final List<Object> details = new ArrayList<>();

            private Case(String name, List<Condition> when) {
                this.name = name;
                this.when = when;
            }

            /** Numbers of the rule that the words mention. */
            public Case details(Object... values) {
                details.addAll(List.of(values));
                return this;
            }

            /** Points, with the pattern of the calculation. */
            public Builder gives(Points points, String pattern, Flag... flags) {
                return add(new Outcome.Give(points, null, pattern, Set.of(flags)));
            }

            /** Points by steps, with the patterns of the steps and of the points. */
            public Builder gives(Points points, String stepsPattern, String pattern, Flag... flags) {
                return add(new Outcome.Give(points, stepsPattern, pattern, Set.of(flags)));
            }

            /** All points. */
            public Builder givesFull(Flag... flags) {
                return gives(Points.of(Linear.FULL), "{full}", flags);
            }

            /** No points. */
            public Builder givesNothing(Flag... flags) {
                return gives(Points.of(Linear.ZERO), "0", flags);
            }

            /** Points between two limits. */
            public Builder leavesOpen(Points low, Points high) {
                return add(new Outcome.Open(low, high));
            }

            /** The rule does not apply. */
            public Builder doesNotApply() {
                return add(new Outcome.Skip());
            }

            /** The measure contradicts the rule. */
            public Builder isRefused(Points... shown) {
                return add(new Outcome.Refuse(List.of(shown)));
            }

            private Builder add(Outcome outcome) {
                pieces.add(new Piece(name, when, outcome, details));
                return Builder.this;
            }
        }
    }
}
