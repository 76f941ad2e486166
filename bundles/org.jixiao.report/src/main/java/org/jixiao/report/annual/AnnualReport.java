package org.jixiao.report.annual;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;

/**
 * A year of performance management in figures, of a unit or of a whole district. Amounts are in 万元; a dossier whose amount is not known
 * is counted, but adds nothing, and how many those are is said.
 *
 * @param scope name of the unit; empty for all together
 * @param year the fiscal year
 * @param today the day on which duties are overdue or not
 * @param projects number of dossiers
 * @param money budget and execution of all
 * @param stages how many dossiers have come to each stage, in the order of the chain
 * @param grades how many there are of each grade with their budget, the best first; those without a grade last
 * @param lights how many there are of each light
 * @param units money and grades by competent department, or by unit in the report of one
 * @param duties open and overdue duties by role
 * @param overdue the overdue duties one by one, the oldest first
 * @param rectified items that had to be put right, by standing
 * @param decisions what was decided about the next budget, by action
 * @param counts further numbers by name, see {@link AnnualFigures}
 */
public record AnnualReport(String scope, int year, LocalDate today, int projects, Money money, List<Count> stages, List<Count> grades,
        List<Count> lights, List<Unit> units, List<Duties> duties, List<Overdue> overdue, List<Count> rectified, List<Count> decisions,
        Map<String, Integer> counts) {

    public AnnualReport {
        stages = List.copyOf(stages);
        grades = List.copyOf(grades);
        lights = List.copyOf(lights);
        units = List.copyOf(units);
        duties = List.copyOf(duties);
        overdue = List.copyOf(overdue);
        rectified = List.copyOf(rectified);
        decisions = List.copyOf(decisions);
        counts = Map.copyOf(counts);
    }

    /**
     * Money.
     *
     * @param budget sum of the budgets that are known
     * @param executed sum of what was executed of those
     * @param unknown number of dossiers whose budget or execution is not known; they are in neither sum
     */
    public record Money(BigDecimal budget, BigDecimal executed, int unknown) {
    }

    /**
     * A number of dossiers.
     *
     * @param code stable name, for the colours of charts
     * @param name its name for people
     * @param number how many
     * @param amount their money, or null where it does not matter
     */
    public record Count(String code, String name, int number, BigDecimal amount) {
    }

    /** One department or unit. */
    public record Unit(String name, int projects, Money money, int excellentOrGood, int graded, int overdue) {
    }

    /** The duties of one role. */
    public record Duties(String role, int open, int overdue) {
    }

    /** One overdue duty. */
    public record Overdue(String project, String what, String role, LocalDate due, long days) {
    }
}
