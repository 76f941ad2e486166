package org.jixiao.scoring;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;

/**
 * Grades by points, best first, each from its lower bound on (included) up to the next better one: with 90/80/60 exactly 90 is
 * the best grade. Bounds differ from place to place and are data.
 *
 * @param grades the grades from best to worst
 */
public record GradeScale(List<Grade> grades) {

    /**
     * One grade.
     *
     * @param id stable id, such as {@code excellent}
     * @param name name for people, such as 优
     * @param from lower bound, included; null for the worst grade, which takes everything below
     */
    public record Grade(String id, String name, BigDecimal from) {
        /** A grade with a lower bound as text; null for the worst. */
        public static Grade of(String id, String name, String from) {
            return new Grade(id, name, from == null ? null : new BigDecimal(from));
        }
    }

    /** The national grades 优 90, 良 80, 中 60, 差 (财预〔2020〕10号). */
    public static final GradeScale NATIONAL = new GradeScale(List.of(Grade.of("excellent", "优", "90"), Grade.of("good", "良", "80"),
            Grade.of("fair", "中", "60"), Grade.of("poor", "差", null)));

    public GradeScale {
        grades = List.copyOf(grades);
        if (grades.isEmpty()) {
            throw new IllegalArgumentException("a scale needs a grade");
        }
    }

    /** The grade of points. Points below every bound get the worst grade. */
    public Grade grade(BigDecimal points) {
        for (Grade grade : grades) {
            if (grade.from() == null || points.compareTo(grade.from()) >= 0) {
                return grade;
            }
        }
        return worst();
    }

    /** The grades that points between two limits (both included) may get, best first. */
    public List<Grade> grades(BigDecimal low, BigDecimal high) {
        int best = grades.indexOf(grade(high));
        int worst = grades.indexOf(grade(low));
        return new ArrayList<>(grades.subList(best, worst + 1));
    }

    /** The worst grade, which a veto on the whole gives. */
    public Grade worst() {
        return grades.getLast();
    }
}
