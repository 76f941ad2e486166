package org.jixiao.stages.evaluation;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.SortedMap;
import java.util.TreeMap;
import org.eclipse.emf.common.command.Command;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.eclipse.emf.edit.domain.EditingDomain;
import org.jixiao.core.commands.ModelCommands;
import org.jixiao.model.base.Party;
import org.jixiao.model.dossier.Dossier;
import org.jixiao.model.dossier.Evaluation;
import org.jixiao.model.dossier.EvaluationKind;
import org.jixiao.model.dossier.EvaluationPeriod;
import org.jixiao.model.rules.Scheme;
import org.jixiao.packs.PackRepository;
import org.jixiao.scoring.api.Message;
import org.jixiao.stages.base.Copies;
import org.jixiao.stages.base.Refused;
import org.jixiao.stages.base.SchemeUses;

/**
 * The evaluation of a project over all its years (全周期绩效评价: guidelines of 2018, projects and policies of more than one year), from
 * the evaluations of its yearly dossiers: amounts and quantities are added up, rates are averaged by money, completion first, then points.
 */
public final class WholeCycle {

    private static final int FEWEST = 2;

    private final SubjectsScorer scorer;

    /** @param scorer scores what is put together */
    public WholeCycle(EvaluationScorer scorer) {
        this.scorer = new SubjectsScorer(scorer);
    }

    /**
     * What the years come to.
     *
     * @param years the dossier of each year
     * @param combined the evaluation over all of them, in no document yet
     */
    public record Cycle(SortedMap<Integer, Dossier> years, SubjectsScorer.Combined combined) {
    }

    /**
     * Puts the years together; of each dossier the last evaluation that is none of a whole cycle counts.
     *
     * @param dossiers of one project, in any order
     * @param scheme by which the whole is scored
     * @throws Refused when there are fewer than two years, a year is there twice, lies between others without a dossier, or has no
     *     evaluation
     */
    public Cycle score(List<Dossier> dossiers, Scheme scheme, Locale locale) throws Refused {
        SortedMap<Integer, Dossier> years = new TreeMap<>();
        List<Message> refusals = new ArrayList<>();
        for (Dossier dossier : dossiers) {
            if (years.putIfAbsent(dossier.getFiscalYear(), dossier) != null) {
                refusals.add(message("cycle.twice", Integer.toString(dossier.getFiscalYear())));
            }
            if (evaluation(dossier) == null) {
                refusals.add(message("cycle.noEvaluation", Integer.toString(dossier.getFiscalYear())));
            }
        }
        if (years.size() < FEWEST) {
            refusals.add(message("cycle.few"));
        } else {
            for (int year = years.firstKey(); year < years.lastKey(); year++) {
                if (!years.containsKey(year)) {
                    refusals.add(message("cycle.gap", Integer.toString(year)));
                }
            }
        }
        Refused.unlessEmpty(refusals, locale);
        List<SubjectsScorer.Subject> subjects = new ArrayList<>();
        years.forEach((year, dossier) -> subjects.add(new SubjectsScorer.Subject(Integer.toString(year), dossier, evaluation(dossier))));
        return new Cycle(years, scorer.score(subjects, scheme));
    }

    private static Evaluation evaluation(Dossier dossier) {
        return dossier.getEvaluations().stream().filter(e -> e.getKind() != EvaluationKind.WHOLE_CYCLE && !e.getIndicators().isEmpty())
                .reduce((first, second) -> second).orElse(null);
    }

    /**
     * Keeps the evaluation over all years in the dossier of the last one, in place of an earlier one over the same years.
     *
     * @param domain of that dossier
     * @param last the dossier of the last year
     * @param packs the installed packs, to note which pack was used
     * @param evaluator who evaluates
     */
    public static Command store(EditingDomain domain, PackRepository packs, Dossier last, Cycle cycle, Scheme scheme, Party evaluator,
            LocalDate date, Locale locale) {
        LocalDate from = LocalDate.of(cycle.years().firstKey(), 1, 1);
        LocalDate to = LocalDate.of(cycle.years().lastKey(), 12, 31);
        return new ModelCommands(domain).record(message("cycle.command").render(locale), last, () -> {
            Evaluation evaluation = EcoreUtil.copy(cycle.combined().combined());
            evaluation.setId(Copies.id());
            evaluation.getIndicators().forEach(row -> row.setId(Copies.id()));
            evaluation.setKind(EvaluationKind.WHOLE_CYCLE);
            evaluation.setPeriod(EvaluationPeriod.POST);
            evaluation.setPeriodFrom(from);
            evaluation.setPeriodTo(to);
            evaluation.setEvaluator(Copies.party(evaluator));
            evaluation.setDate(date);
            last.getEvaluations().removeIf(e -> e.getKind() == EvaluationKind.WHOLE_CYCLE && Objects.equals(from, e.getPeriodFrom())
                    && Objects.equals(to, e.getPeriodTo()) && e.getEvents().isEmpty());
            last.getEvaluations().add(evaluation);
            SchemeUses.note(packs, last, evaluation, scheme);
        });
    }

    private static Message message(String key, Object... arguments) {
        return Message.of(WholeCycle.class, key, arguments);
    }
}
