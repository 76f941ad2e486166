package org.jixiao.stages.evaluation;

import java.util.ArrayList;
import java.util.List;
import org.jixiao.model.rules.Dimension;
import org.jixiao.model.rules.DimensionKind;
import org.jixiao.model.rules.Scheme;

/** The indicators that a scheme itself names: the leaves of its tree below a second level, as in the common frameworks of 2013. */
public final class FrameIndicators {

    private FrameIndicators() {
    }

    /**
     * One indicator of the framework.
     *
     * @param level1 name of the first level
     * @param level2 name of the second level
     * @param leaf the indicator itself, with its points and what it means
     */
    public record Indicator(String level1, String level2, Dimension leaf) {
    }

    /** The indicators in their order; empty for schemes that leave them to the objectives. */
    public static List<Indicator> of(Scheme scheme) {
        List<Indicator> all = new ArrayList<>();
        for (Dimension first : scheme.getDimensions()) {
            if (first.getKind() != DimensionKind.EXECUTION) {
                first.getChildren().forEach(second -> second.getChildren().forEach(leaf -> all.add(new Indicator(first.getName(), second.getName(), leaf))));
            }
        }
        return all;
    }
}
