package org.jixiao.stages.results;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jixiao.model.base.SubjectKind;
import org.jixiao.model.rules.ConsequenceRule;
import org.jixiao.model.rules.Scheme;
import org.jixiao.packs.rules.ConsequenceParameters;
import org.jixiao.scoring.api.Message;
import org.jixiao.stages.base.SeededOrder;

/**
 * Who is evaluated this year: who must be, then the share that the rules draw. The draw orders the candidates by a hash of seed and id, so
 * that anybody who knows the seed can repeat it, whatever the order of the list.
 */
public final class SamplingPlan {

    private SamplingPlan() {
    }

    /**
     * One that may be drawn.
     *
     * @param id stable id, for instance of the dossier or the department's code
     * @param name for people
     * @param kind departments are drawn by the cycle, projects by their grades
     * @param lastEvaluated year of the last evaluation by the finance department, or null when there was none
     * @param history grades by year
     */
    public record Candidate(String id, String name, SubjectKind kind, Integer lastEvaluated, GradeHistory history) {
    }

    /**
     * One that was drawn, or not.
     *
     * @param candidate who
     * @param drawn whether it is evaluated
     * @param compulsory whether it had to be, without a draw
     * @param reason the sentence, with the rule and the place in the draw
     */
    public record Choice(Candidate candidate, boolean drawn, boolean compulsory, Message reason) {
    }

    /**
     * Draws.
     *
     * @param scheme the scheme with the rules of the plan
     * @param candidates in any order
     * @param year the year of the plan; grades of the years before count
     * @param seed published with the plan
     * @return one choice for each candidate, those who are evaluated first, otherwise by id
     */
    public static List<Choice> draw(Scheme scheme, List<Candidate> candidates, int year, String seed) {
        Map<Candidate, Choice> choices = new LinkedHashMap<>();
        List<ConsequenceRule> rules = BudgetLinkage.with(scheme, ConsequenceParameters.SAMPLE);
        List<Candidate> open = new ArrayList<>(candidates.stream().sorted(Comparator.comparing(Candidate::id)).toList());
        rules.stream().filter(r -> r.getConsecutiveYears() > 1).forEach(rule -> compulsory(scheme, rule, open, year, choices));
        rules.stream().filter(r -> BudgetLinkage.parameters(r).containsKey(ConsequenceParameters.CYCLE_YEARS))
                .forEach(rule -> cycle(rule, open, year, seed, choices));
        rules.stream().filter(r -> r.getConsecutiveYears() == 1 && !r.getGrades().isEmpty())
                .forEach(rule -> byGrade(scheme, rule, open, year, seed, choices));
        open.forEach(c -> choices.put(c, new Choice(c, false, false, message("draw.noRule"))));
        return choices.values().stream().sorted(Comparator.comparing(Choice::drawn).reversed().thenComparing(c -> c.candidate().id())).toList();
    }

    private static void compulsory(Scheme scheme, ConsequenceRule rule, List<Candidate> open, int year, Map<Candidate, Choice> choices) {
        int years = rule.getConsecutiveYears();
        for (Candidate candidate : List.copyOf(open)) {
            if (candidate.history().consecutive(scheme.getGradeScale(), rule.getGrades(), year - 1, years) == GradeHistory.Answer.YES) {
                choices.put(candidate, new Choice(candidate, true, true, message("draw.years", rule.getText())));
                open.remove(candidate);
            }
        }
    }

    /** Departments: whose cycle ends must be drawn; the others fill the share of the year, those who waited longest first. */
    private static void cycle(ConsequenceRule rule, List<Candidate> open, int year, String seed, Map<Candidate, Choice> choices) {
        int cycle = Integer.parseInt(BudgetLinkage.parameters(rule).get(ConsequenceParameters.CYCLE_YEARS).strip());
        List<Candidate> departments = open.stream().filter(c -> c.kind() == SubjectKind.DEPARTMENT).toList();
        long before = choices.keySet().stream().filter(c -> c.kind() == SubjectKind.DEPARTMENT).count();
        int quota = quota(rule, departments.size() + (int) before);
        int drawn = (int) before;
        for (Candidate candidate : departments) {
            if (candidate.lastEvaluated() != null && year - candidate.lastEvaluated() >= cycle) {
                choices.put(candidate, new Choice(candidate, true, true, message("draw.cycle", cycle, candidate.lastEvaluated())));
                open.remove(candidate);
                drawn++;
            }
        }
        List<Candidate> waiting = departments.stream().filter(open::contains)
                .sorted(Comparator.comparing((Candidate c) -> c.lastEvaluated() == null ? Integer.MIN_VALUE : c.lastEvaluated())
                        .thenComparing(c -> SeededOrder.place(seed, c.id()))).toList();
        place(rule, waiting, Math.max(0, quota - drawn), seed, open, choices);
    }

    private static void byGrade(Scheme scheme, ConsequenceRule rule, List<Candidate> open, int year, String seed,
            Map<Candidate, Choice> choices) {
        List<Candidate> graded = open.stream().filter(c -> c.kind() != SubjectKind.DEPARTMENT)
                .filter(c -> rule.getGrades().contains(GradeHistory.code(scheme.getGradeScale(), c.history().grade(year - 1))))
                .sorted(Comparator.comparing(c -> SeededOrder.place(seed, c.id()))).toList();
        place(rule, graded, quota(rule, graded.size()), seed, open, choices);
    }

    private static void place(ConsequenceRule rule, List<Candidate> ordered, int quota, String seed, List<Candidate> open,
            Map<Candidate, Choice> choices) {
        for (int i = 0; i < ordered.size(); i++) {
            Candidate candidate = ordered.get(i);
            boolean drawn = i < quota;
            choices.put(candidate, new Choice(candidate, drawn, false, message(drawn ? "draw.drawn" : "draw.notDrawn", rule.getText(),
                    ordered.size(), quota, i + 1, seed)));
            open.remove(candidate);
        }
    }

    /** The share of a number, rounded up: of one that may be drawn, one is. */
    private static int quota(ConsequenceRule rule, int number) {
        BigDecimal share = new BigDecimal(BudgetLinkage.parameters(rule).get(ConsequenceParameters.SAMPLE).strip());
        return share.multiply(BigDecimal.valueOf(number)).divide(BigDecimal.valueOf(100), 0, RoundingMode.UP).intValueExact();
    }

    private static Message message(String key, Object... arguments) {
        return Message.of(SamplingPlan.class, key, arguments);
    }
}
