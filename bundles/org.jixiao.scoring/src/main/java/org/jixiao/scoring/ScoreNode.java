package org.jixiao.scoring;

import java.math.BigDecimal;
import java.util.List;
import java.util.Objects;
import org.jixiao.scoring.api.Result;

/** What is added up: rows with their results, and blocks of rows. */
public sealed interface ScoreNode {

    /** Id, unique in the tree. */
    String id();

    /** Name for people. */
    String name();

    /** Full points in the terms of the block above. */
    BigDecimal full();

    /** One scored row. */
    record Leaf(String id, String name, BigDecimal full, Result result) implements ScoreNode {
        public Leaf {
            Objects.requireNonNull(id);
            Objects.requireNonNull(full);
            Objects.requireNonNull(result);
        }
    }

    /**
     * A block.
     *
     * @param inner what the points of the block add up to by themselves: equal to {@code full} where points are counted
     *     through, 100 where each block has percentages of its own (nested percentages)
     */
    record Block(String id, String name, BigDecimal full, BigDecimal inner, List<ScoreNode> children) implements ScoreNode {
        public Block {
            Objects.requireNonNull(id);
            Objects.requireNonNull(full);
            Objects.requireNonNull(inner);
            children = List.copyOf(children);
        }

        /** A block whose points are counted through. */
        public static Block points(String id, String name, BigDecimal full, List<ScoreNode> children) {
            return new Block(id, name, full, full, children);
        }

        /** A block whose content adds up to 100 by itself. */
        public static Block percent(String id, String name, BigDecimal full, List<ScoreNode> children) {
            return new Block(id, name, full, BigDecimal.valueOf(100), children);
        }
    }
}
