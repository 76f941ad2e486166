package org.jixiao.stages.results;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import org.jixiao.model.base.SubjectKind;
import org.jixiao.model.dossier.Dossier;
import org.jixiao.model.dossier.Evaluation;
import org.jixiao.model.dossier.EvaluationKind;

/** Who may be drawn, from dossiers of any years: one candidate for each subject, with its grades and the year it was last looked into. */
public final class SamplingCandidates {

    private SamplingCandidates() {
    }

    /** What is known of one subject. */
    private static final class Known {
        private String name = "";
        private SubjectKind kind = SubjectKind.PROJECT;
        private int newest = Integer.MIN_VALUE;
        private Integer lastEvaluated;
        private final Map<Integer, String> grades = new TreeMap<>();
    }

    /**
     * The candidates of a plan.
     *
     * @param dossiers of the years before, in any order; dossiers of one project code are one subject, those without a code are told apart
     *     by their id
     * @param year the year of the plan: only what is known of the years before counts
     * @return by id
     */
    public static List<SamplingPlan.Candidate> of(Collection<Dossier> dossiers, int year) {
        Map<String, Known> subjects = new LinkedHashMap<>();
        for (Dossier dossier : dossiers) {
            if (dossier.getFiscalYear() < year) {
                note(dossier, subjects.computeIfAbsent(id(dossier), id -> new Known()));
            }
        }
        List<SamplingPlan.Candidate> candidates = new ArrayList<>();
        new TreeMap<>(subjects).forEach((id, known) -> candidates.add(new SamplingPlan.Candidate(id, known.name, known.kind, known.lastEvaluated,
                new GradeHistory(known.grades))));
        return candidates;
    }

    private static String id(Dossier dossier) {
        String code = dossier.getSubject() == null ? null : dossier.getSubject().getCode();
        return code == null || code.isBlank() ? Objects.toString(dossier.getId(), "") : code.strip();
    }

    private static void note(Dossier dossier, Known known) {
        int year = dossier.getFiscalYear();
        if (year > known.newest) {
            known.newest = year;
            known.name = Objects.toString(dossier.getSubject() == null ? dossier.getTitle() : dossier.getSubject().getName(), "");
            known.kind = dossier.getSubject() == null ? SubjectKind.PROJECT : dossier.getSubject().getKind();
        }
        for (Evaluation evaluation : dossier.getEvaluations()) {
            boolean whole = evaluation.getKind() == EvaluationKind.WHOLE_CYCLE;
            String grade = evaluation.getGrade() == null ? evaluation.getPrintedGrade() : evaluation.getGrade();
            if (!whole && grade != null) {
                // A later evaluation of the year stands above an earlier one, as a re-evaluation above the self-evaluation.
                known.grades.put(year, grade);
            }
            boolean byFinance = evaluation.getKind() == EvaluationKind.KEY || evaluation.getKind() == EvaluationKind.RE_EVALUATION;
            if (byFinance && (known.lastEvaluated == null || known.lastEvaluated < year)) {
                known.lastEvaluated = year;
            }
        }
    }
}
