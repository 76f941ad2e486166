package org.jixiao.scoring;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import org.jixiao.scoring.AggregationPolicy.NotApplicableRule;
import org.jixiao.scoring.Total.BlockTotal;
import org.jixiao.scoring.Total.Range;
import org.jixiao.scoring.api.Decimals;
import org.jixiao.scoring.api.Flag;
import org.jixiao.scoring.api.Message;
import org.jixiao.scoring.api.Result;
import org.jixiao.scoring.api.Step;
import org.jixiao.scoring.api.Trace;

/**
 * Adds up a tree of rows: weighted points, nested percentages, rows that do not apply, vetoes with their scope, bonus and
 * penalty with caps. Open rows carry their interval through to the total. A row without a valid score counts as open between
 * zero and its full points, because leaving it out or calling it zero would both be wrong.
 */
public final class Aggregator {

    private final AggregationPolicy policy;

    /** An aggregator with this policy. */
    public Aggregator(AggregationPolicy policy) {
        this.policy = policy;
    }

    /** Running sums of a block in its own terms. */
    private static final class Sums {
        private Fraction low = Fraction.ZERO;
        private Fraction high = Fraction.ZERO;
        private Fraction applicable = Fraction.ZERO;
        private boolean vetoed;
        private boolean vetoPossible;
    }

    /** What is collected on the way through the tree. */
    private static final class Collected {
        private final List<BlockTotal> blocks = new ArrayList<>();
        private final List<String> open = new ArrayList<>();
        private final List<String> notApplicable = new ArrayList<>();
        private final EnumSet<Flag> flags = EnumSet.noneOf(Flag.class);
        private boolean vetoWhole;
        private boolean vetoWholePossible;
    }

    /** The total of the rows and adjustments. */
    public Total total(ScoreNode root, List<Adjustment> adjustments) {
        Collected collected = new Collected();
        Trace.Recording trace = Trace.recording();
        Sums sums = new Sums();
        add(sums, root, 0, collected, trace);
        BigDecimal full = root.full();
        Fraction low = sums.low;
        Fraction high = sums.high;
        boolean nothing = sums.applicable.compareTo(BigDecimal.ZERO) <= 0;
        if (policy.notApplicable() == NotApplicableRule.RESCALE_TOTAL && !nothing && sums.applicable.compareTo(full) != 0
                && !collected.notApplicable.isEmpty()) {
            low = low.scaled(Fraction.of(full), sums.applicable);
            high = high.scaled(Fraction.of(full), sums.applicable);
            trace.add(new Step.Case(Message.of(Aggregator.class, "total.rescaled", print(sums.applicable), Decimals.plain(full))));
        }
        int scale = policy.rounding().totalScale();
        Range sum = new Range(low.rounded(scale), high.rounded(scale));
        BigDecimal bonus = capped(adjustments, 1, policy.bonusCap());
        BigDecimal penalty = capped(adjustments, -1, policy.penaltyCap());
        trace(trace, sum, bonus, penalty, adjustments);
        Fraction change = Fraction.of(bonus.subtract(penalty));
        Fraction least = limited(low.plus(change));
        Fraction most = limited(high.plus(change));
        if (collected.vetoWhole) {
            least = Fraction.ZERO;
            most = Fraction.ZERO;
            trace.add(new Step.Noted(Flag.VETO_WHOLE));
        } else if (collected.vetoWholePossible) {
            least = least.min(BigDecimal.ZERO);
        }
        BigDecimal lowest = least.rounded(scale);
        BigDecimal highest = most.rounded(scale);
        if (lowest.compareTo(highest) == 0) {
            trace.add(new Step.Rounding(print(most), scale, highest));
        }
        trace.add(new Step.Sentence(sentence(root, lowest, highest, collected.open)));
        return new Total(collected.blocks, sum, bonus, penalty, lowest, highest, sums.applicable.rounded(scale), collected.open,
                collected.notApplicable, collected.flags, trace.explanation());
    }

    private void add(Sums into, ScoreNode node, int depth, Collected collected, Trace trace) {
        switch (node) {
            case ScoreNode.Leaf leaf -> addLeaf(into, leaf, collected, trace);
            case ScoreNode.Block block -> addBlock(into, block, depth, collected, trace);
        }
    }

    private void addBlock(Sums into, ScoreNode.Block block, int depth, Collected collected, Trace trace) {
        Sums own = new Sums();
        int position = collected.blocks.size();
        Trace part = trace.open();
        for (ScoreNode child : block.children()) {
            add(own, child, depth + 1, collected, part);
        }
        // A veto on the category empties the first-level block that holds the row; deeper blocks pass it up.
        boolean category = depth == 1;
        if (category && own.vetoed) {
            own.low = Fraction.ZERO;
            own.high = Fraction.ZERO;
            part.add(new Step.Noted(Flag.VETO_CATEGORY));
        } else if (category && own.vetoPossible) {
            own.low = own.low.min(BigDecimal.ZERO);
        } else if (!category) {
            into.vetoed |= own.vetoed;
            into.vetoPossible |= own.vetoPossible;
        }
        boolean applies = own.applicable.compareTo(BigDecimal.ZERO) > 0;
        Fraction low = own.low;
        Fraction high = own.high;
        Fraction applicable = own.applicable;
        if (applies && policy.notApplicable() == NotApplicableRule.RESCALE_BLOCK && applicable.compareTo(block.inner()) != 0) {
            Fraction inner = Fraction.of(block.inner());
            low = low.scaled(inner, applicable);
            high = high.scaled(inner, applicable);
            applicable = inner;
        }
        if (block.inner().signum() > 0) {
            low = low.scaled(block.full(), block.inner());
            high = high.scaled(block.full(), block.inner());
            applicable = applicable.scaled(block.full(), block.inner());
        }
        into.low = into.low.plus(low);
        into.high = into.high.plus(high);
        into.applicable = into.applicable.plus(applicable);
        int scale = policy.rounding().totalScale();
        Range range = new Range(low.rounded(scale), high.rounded(scale));
        collected.blocks.add(position, new BlockTotal(block.id(), block.name(), block.full(), applicable.rounded(scale), range));
        trace.close(part, Message.of(Aggregator.class, range.isSettled() ? "total.block" : "total.blockOpen", block.name(),
                range.low(), range.high(), Decimals.plain(block.full())));
    }

    private void addLeaf(Sums into, ScoreNode.Leaf leaf, Collected collected, Trace trace) {
        collected.flags.addAll(leaf.result().flags());
        boolean settled = leaf.result() instanceof Result.Scored;
        if (leaf.result().flags().contains(Flag.VETO_CATEGORY)) {
            into.vetoed |= settled;
            into.vetoPossible |= !settled;
        }
        if (leaf.result().flags().contains(Flag.VETO_WHOLE)) {
            collected.vetoWhole |= settled;
            collected.vetoWholePossible |= !settled;
        }
        switch (leaf.result()) {
            case Result.Scored s -> add(into, leaf, s.points(), s.points());
            case Result.Interval i -> {
                add(into, leaf, i.low(), i.high());
                collected.open.add(leaf.id());
            }
            case Result.InsufficientData d -> {
                add(into, leaf, d.low(), d.high());
                collected.open.add(leaf.id());
            }
            case Result.NotApplicable n -> collected.notApplicable.add(leaf.id());
            case Result.Invalid i -> {
                add(into, leaf, BigDecimal.ZERO, leaf.full());
                collected.open.add(leaf.id());
            }
        }
        Trace row = trace.open();
        row.add(new Step.Outcome(leaf.result()));
        trace.close(row, Message.of(Aggregator.class, "total.row", leaf.name(), Decimals.plain(leaf.full())));
    }

    private static void add(Sums into, ScoreNode.Leaf leaf, BigDecimal low, BigDecimal high) {
        into.low = into.low.plus(Fraction.of(low));
        into.high = into.high.plus(Fraction.of(high));
        into.applicable = into.applicable.plus(Fraction.of(leaf.full()));
    }

    private static BigDecimal capped(List<Adjustment> adjustments, int sign, BigDecimal cap) {
        BigDecimal sum = adjustments.stream().map(Adjustment::points).filter(p -> p.signum() == sign).map(BigDecimal::abs)
                .reduce(BigDecimal.ZERO, BigDecimal::add);
        return cap == null ? sum : sum.min(cap);
    }

    private Fraction limited(Fraction value) {
        Fraction result = value;
        if (policy.minimum() != null) {
            result = result.max(policy.minimum());
        }
        return policy.maximum() == null ? result : result.min(policy.maximum());
    }

    private static void trace(Trace trace, Range sum, BigDecimal bonus, BigDecimal penalty, List<Adjustment> adjustments) {
        adjustments.forEach(a -> trace.add(new Step.Case(Message.of(Aggregator.class,
                a.points().signum() < 0 ? "total.penalty" : "total.bonus", a.name(), a.points().abs()))));
        if (sum.isSettled() && !adjustments.isEmpty()) {
            trace.add(new Step.Arithmetic(Decimals.plain(sum.low()) + " + " + Decimals.plain(bonus) + " − " + Decimals.plain(penalty),
                    Decimals.plain(sum.low().add(bonus).subtract(penalty))));
        }
    }

    private static Message sentence(ScoreNode root, BigDecimal low, BigDecimal high, List<String> open) {
        return open.isEmpty() ? Message.of(Aggregator.class, "sentence.total", root.name(), high, Decimals.plain(root.full()))
                : Message.of(Aggregator.class, "sentence.totalOpen", root.name(), low, high, Decimals.plain(root.full()), open.size());
    }

    private static String print(Fraction value) {
        return Decimals.quotient(value.numerator(), value.denominator());
    }
}
