package org.jixiao.checks;

import java.util.List;
import java.util.Objects;
import org.jixiao.model.base.Identified;
import org.jixiao.model.dossier.Evaluation;
import org.jixiao.model.dossier.FundRow;
import org.jixiao.model.dossier.ObjectiveSet;

/**
 * Money, goal and indicators of one table, whether it is an evaluation or an objective set.
 *
 * @param object the {@code Evaluation} or {@code ObjectiveSet}
 * @param goal the overall goal, never null
 * @param funds rows of the fund block
 * @param indicators the indicators in their order
 */
public record TableView(Identified object, String goal, List<FundRow> funds, List<IndicatorView> indicators) {

    public TableView {
        goal = Objects.requireNonNullElse(goal, "");
        funds = List.copyOf(funds);
        indicators = List.copyOf(indicators);
    }

    /** The table of an evaluation. */
    public static TableView of(Evaluation evaluation) {
        return new TableView(evaluation, evaluation.getOverallGoal(), evaluation.getFundRows(),
                evaluation.getIndicators().stream().map(IndicatorView::of).toList());
    }

    /** The table of an objective set. */
    public static TableView of(ObjectiveSet set) {
        return new TableView(set, set.getOverallGoal(), set.getFundRows(), set.getTargets().stream().map(IndicatorView::of).toList());
    }
}
