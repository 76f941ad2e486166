package org.jixiao.cli.core.internal.district;

import java.math.BigDecimal;
import java.util.List;

/**
 * A made-up project of the district: what it is, how its year goes, and the fault put into it.
 *
 * @param number from 1
 * @param code project code of the finance system
 * @param name name
 * @param department competent department
 * @param unit unit that carries it out
 * @param year fiscal year
 * @param budget initial budget in 万元
 * @param spentByJuly share of the budget spent in July, in percent
 * @param spent share of the budget spent in the year, in percent
 * @param targets indicators
 * @param planted the fault, or null for a sound project
 */
record ProjectPlan(int number, String code, String name, String department, String unit, int year, BigDecimal budget, int spentByJuly,
        int spent, List<Target> targets, Planted planted) {

    /**
     * An indicator.
     *
     * @param sign ≥, ≤ or =
     * @param target its target
     * @param byJuly reached in July
     * @param actual reached in the year
     * @param points of a hundred, ten of which are those of budget execution
     */
    record Target(String level1, String level2, String name, String sign, BigDecimal target, String unit, BigDecimal byJuly, BigDecimal actual,
            BigDecimal points) {
    }

    boolean has(Planted fault) {
        return planted == fault;
    }

    /** Money of the budget, exact to the fen. */
    BigDecimal share(int percent) {
        return budget.multiply(BigDecimal.valueOf(percent)).movePointLeft(2);
    }
}
