package org.jixiao.scoring;

import java.math.BigDecimal;
import java.util.EnumSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.jixiao.scoring.api.Explanation;
import org.jixiao.scoring.api.Flag;

/**
 * What was added up. {@code low} and {@code high} are equal when every row is settled.
 *
 * @param blocks points of every block by id, in the order of the tree
 * @param sum least and most points of all rows together
 * @param bonus bonus points that count, after their cap
 * @param penalty penalty points that count, after their cap, not negative
 * @param low least total
 * @param high greatest total
 * @param applicable full points of the rows that apply
 * @param open ids of the rows that are not settled: missing, disputed, or without a valid score
 * @param notApplicable ids of the rows that do not apply
 * @param flags circumstances of the rows, vetoes among them
 * @param explanation how the total came about
 */
public record Total(List<BlockTotal> blocks, Range sum, BigDecimal bonus, BigDecimal penalty, BigDecimal low, BigDecimal high,
        BigDecimal applicable, List<String> open, List<String> notApplicable, Set<Flag> flags, Explanation explanation) {

    /** Least and most points. */
    public record Range(BigDecimal low, BigDecimal high) {
        /** Whether both are equal. */
        public boolean isSettled() {
            return low.compareTo(high) == 0;
        }
    }

    /** Points of a block. */
    public record BlockTotal(String id, String name, BigDecimal full, BigDecimal applicable, Range points) {
    }

    public Total {
        Objects.requireNonNull(low);
        Objects.requireNonNull(high);
        blocks = List.copyOf(blocks);
        open = List.copyOf(open);
        notApplicable = List.copyOf(notApplicable);
        flags = flags.isEmpty() ? Set.of() : java.util.Collections.unmodifiableSet(EnumSet.copyOf(flags));
    }

    /** Whether the total can no longer change. */
    public boolean isSettled() {
        return open.isEmpty();
    }

    /** The points of a block. */
    public Optional<BlockTotal> block(String id) {
        return blocks.stream().filter(b -> b.id().equals(id)).findFirst();
    }

    /** The grades that are still possible, best first; one when the total lies within one grade. A certain veto on the whole gives the worst. */
    public List<GradeScale.Grade> grades(GradeScale scale) {
        if (flags.contains(Flag.VETO_WHOLE) && high.signum() <= 0) {
            return List.of(scale.worst());
        }
        return scale.grades(low, high);
    }
}
