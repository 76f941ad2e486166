package org.jixiao.cli.core.internal.bureau;

import java.math.BigDecimal;
import java.util.List;

/**
 * What will happen to a unit in its year.
 *
 * @param number 1, 2, 3 …
 * @param code code of the unit
 * @param name its name
 * @param indicators its table; empty for a county bureau
 * @param leaders marks of the leaders, or of the departments for a county bureau
 * @param tasks points of its ad-hoc tasks
 * @param votes good, fairly good, fair, poor
 * @param bonus points for an award; zero for none
 * @param rank its place in the county's own ranking; 0 for a direct unit
 * @param ranked number of those ranked there
 * @param fault the fault put into its year, or null
 */
record UnitPlan(int number, String code, String name, List<Indicator> indicators, List<BigDecimal> leaders, List<BigDecimal> tasks,
        List<Integer> votes, BigDecimal bonus, int rank, int ranked, BureauFault fault) {

    /**
     * One line of a unit's table.
     *
     * @param kind what it is
     * @param points its points
     * @param target target, or null when the rule needs none
     * @param actual value at the end of the year; for parts and counts how many of them went wrong
     * @param from month in which something that goes wrong happens
     */
    record Indicator(IndicatorKind kind, BigDecimal points, BigDecimal target, BigDecimal actual, int from) {
    }
}
