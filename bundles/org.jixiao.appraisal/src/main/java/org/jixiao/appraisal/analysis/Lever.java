package org.jixiao.appraisal.analysis;

import java.math.BigDecimal;
import java.util.Optional;
import org.jixiao.model.appraisal.AppraisalIndicator;

/**
 * One change that alone would bring a unit into a better class.
 *
 * @param indicator the indicator
 * @param from the value that counts now, or null when there is none
 * @param to the value that would be enough: the least change, found by trying
 * @param gained points that brings
 * @param total total of the unit with it
 * @param className class it brings, settled
 * @param rank place it brings; empty while something else is open
 */
public record Lever(AppraisalIndicator indicator, BigDecimal from, BigDecimal to, BigDecimal gained, BigDecimal total, String className,
        Optional<Integer> rank) {
}
