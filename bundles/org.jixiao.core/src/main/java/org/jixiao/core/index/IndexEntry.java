package org.jixiao.core.index;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Optional;

/**
 * One line of the portfolio. Anything may be {@code null} that the dossier does not say: unknown is not zero.
 *
 * @param path relative to the indexed folder, with forward slashes
 * @param fault why the file could not be read, in the user's language; the other fields are then {@code null}
 * @param id id of the dossier
 * @param title title, or the name of the subject
 * @param subjectKind name of a {@code SubjectKind}
 * @param subjectCode code of the project
 * @param agency unit that files
 * @param department competent department
 * @param year fiscal year
 * @param stage name of the last {@code Stage} that has begun
 * @param state workflow state of that stage's newest item
 * @param dueDate when that item is due
 * @param scheme id and version of the scheme of the last evaluation
 * @param budget adjusted budget in 万元
 * @param executed in 万元
 * @param rate executed ÷ budget as a share of one, 8 digits half up; {@code null} when the budget is zero or unknown
 * @param light overall light of the last monitoring report
 * @param totalLow lowest possible total
 * @param totalHigh highest possible total; equal to the lowest when nothing is open
 * @param grade grade of the last evaluation
 * @param printedTotal total that the last evaluation's form printed
 * @param errors problems of that severity, {@code null} while not checked
 * @param warnings problems of that severity, {@code null} while not checked
 * @param objectivesLow lowest possible progress of the objectives as a share of one; {@code null} when there are none
 * @param objectivesHigh highest possible progress; equal to the lowest when nothing is open
 * @param duties what is to be done; {@code null} while not worked out
 */
public record IndexEntry(String path, String fault, String id, String title, String subjectKind, String subjectCode, String agency,
        String department, Integer year, String stage, String state, LocalDate dueDate, String scheme, BigDecimal budget,
        BigDecimal executed, BigDecimal rate, String light, BigDecimal totalLow, BigDecimal totalHigh, String grade,
        BigDecimal printedTotal, Integer errors, Integer warnings, BigDecimal objectivesLow, BigDecimal objectivesHigh, IndexDuties duties) {

    /**
     * @param path of a file that could not be read
     * @param fault the reason
     * @return an entry that says so
     */
    static IndexEntry broken(String path, String fault) {
        return new IndexEntry(path, fault, null, null, null, null, null, null, null, null, null, null, null, null, null, null, null, null,
                null, null, null, null, null, null, null, null);
    }

    /** @return the unit to list it under: the agency, else the competent department; {@code null} when neither is known */
    public String unit() {
        return agency == null || agency.isBlank() ? department : agency;
    }

    /** @return whether the total is known only between two bounds */
    public boolean isOpen() {
        return totalLow != null && totalHigh != null && totalLow.compareTo(totalHigh) != 0;
    }

    /** @return the progress of the objectives as a share of one; empty while it is known only between two bounds, or not at all */
    public Optional<BigDecimal> objectives() {
        return objectivesLow != null && objectivesHigh != null && objectivesLow.compareTo(objectivesHigh) == 0 ? Optional.of(objectivesLow)
                : Optional.empty();
    }

    /** @return the reason why the file could not be read, if so */
    public Optional<String> faultText() {
        return Optional.ofNullable(fault);
    }
}
