package org.jixiao.stages.results;

import java.util.Collection;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import org.jixiao.model.rules.GradeBand;
import org.jixiao.model.rules.GradeScale;

/** The grades of one subject by year. A year without a grade is unknown, never good and never bad. */
public final class GradeHistory {

    private final Map<Integer, String> grades = new TreeMap<>();

    /** Whether something holds, as far as it is known. */
    public enum Answer {
        /** It holds. */
        YES,
        /** It does not. */
        NO,
        /** A year is missing. */
        UNKNOWN
    }

    /**
     * Grades by year.
     *
     * @param grades printed names or codes of grades
     */
    public GradeHistory(Map<Integer, String> grades) {
        grades.forEach((year, grade) -> {
            if (grade != null && !grade.isBlank()) {
                this.grades.put(year, grade.strip());
            }
        });
    }

    /** The same with one more year. */
    public GradeHistory with(int year, String grade) {
        Map<Integer, String> more = new TreeMap<>(grades);
        more.put(year, grade);
        return new GradeHistory(more);
    }

    /** The grade of a year, or null. */
    public String grade(int year) {
        return grades.get(year);
    }

    /**
     * Whether a subject had one of some grades in each of the last years.
     *
     * @param scale the scale that gives codes their names
     * @param bad codes or names
     * @param last the last year
     * @param years how many, counted back
     */
    public Answer consecutive(GradeScale scale, Collection<String> bad, int last, int years) {
        boolean missing = false;
        for (int year = last; year > last - years; year--) {
            String grade = grades.get(year);
            if (grade == null) {
                missing = true;
            } else if (bad.stream().noneMatch(b -> Objects.equals(b, code(scale, grade)) || b.equals(grade))) {
                return Answer.NO;
            }
        }
        return missing ? Answer.UNKNOWN : Answer.YES;
    }

    /** The code of a grade by its printed name or its code; null when the scale does not have it. */
    public static String code(GradeScale scale, String grade) {
        return scale == null || grade == null ? null : scale.getBands().stream()
                .filter(b -> grade.strip().equals(b.getName()) || grade.strip().equals(b.getCode())).map(GradeBand::getCode).findFirst().orElse(null);
    }

    /** Place of a grade in its scale, 0 the best; -1 when the scale does not have it. */
    static int place(GradeScale scale, String grade) {
        String code = code(scale, grade);
        return code == null ? -1 : scale.getBands().stream().map(GradeBand::getCode).toList().indexOf(code);
    }
}
