package org.jixiao.stages.results;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jixiao.model.base.ScoreResult;
import org.jixiao.model.dossier.Dossier;
import org.jixiao.model.dossier.Evaluation;
import org.jixiao.model.dossier.EvaluationKind;
import org.jixiao.model.rules.Scheme;
import org.jixiao.scoring.api.Message;
import org.jixiao.stages.base.Gates;

/**
 * The evaluation whose result counts for money, publication and accountability. Who looks again counts before who looked first
 * (财预〔2020〕10号: self-evaluations and department evaluations are re-evaluated by the finance department): a re-evaluation before a key
 * evaluation before the department's before the self-evaluation, the newer before the older. Only one with a grade counts. A whole-cycle
 * evaluation is about several years and counts for a year only where there is no other.
 *
 * @param evaluation the one that counts
 * @param points its total, or null while it is open
 * @param grade its grade
 * @param pending evaluations that would count before it and have no grade yet
 * @param compared the evaluation that was looked at again, if there is one with a grade
 */
public record ResultBasis(Evaluation evaluation, BigDecimal points, String grade, List<Evaluation> pending, Optional<Evaluation> compared) {

    private static final List<EvaluationKind> AUTHORITY = List.of(EvaluationKind.WHOLE_CYCLE, EvaluationKind.SELF, EvaluationKind.DEPARTMENT,
            EvaluationKind.KEY, EvaluationKind.RE_EVALUATION);

    private static final Comparator<Evaluation> ORDER = Comparator.comparingInt((Evaluation e) -> AUTHORITY.indexOf(e.getKind()))
            .thenComparing(Evaluation::getDate, Comparator.nullsFirst(Comparator.<LocalDate>naturalOrder()));

    public ResultBasis {
        pending = List.copyOf(pending);
    }

    /** The result of a dossier that counts; nothing while no evaluation has a grade. */
    public static Optional<ResultBasis> of(Dossier dossier) {
        List<Evaluation> graded = dossier.getEvaluations().stream().filter(e -> Gates.given(e.getGrade())).sorted(ORDER).toList().reversed();
        if (graded.isEmpty()) {
            return Optional.empty();
        }
        Evaluation first = graded.getFirst();
        List<Evaluation> pending = dossier.getEvaluations().stream()
                .filter(e -> !Gates.given(e.getGrade()) && ORDER.compare(e, first) > 0).toList();
        return Optional.of(new ResultBasis(first, points(first), first.getGrade().strip(), pending, before(first, graded)));
    }

    private static Optional<Evaluation> before(Evaluation first, List<Evaluation> graded) {
        return first.getKind() == EvaluationKind.WHOLE_CYCLE ? Optional.empty() : graded.stream()
                .filter(e -> e.getKind() != EvaluationKind.WHOLE_CYCLE && e.getKind() != first.getKind()).findFirst();
    }

    /** The total of an evaluation; null while it is open. */
    public static BigDecimal points(Evaluation evaluation) {
        ScoreResult total = evaluation.getTotal();
        return total == null ? null : total.getPoints();
    }

    /** Whether the finance department's own evaluation counts. */
    public boolean isOfFinance() {
        return evaluation.getKind() == EvaluationKind.KEY || evaluation.getKind() == EvaluationKind.RE_EVALUATION;
    }

    /** What is left of the score that was looked at again, when the finance department's evaluation dropped its grade and the scheme has a discount. */
    public Optional<GradeDiscount.Discounted> discount(Scheme scheme) {
        return !isOfFinance() ? Optional.empty() : compared.filter(c -> points(c) != null)
                .flatMap(c -> GradeDiscount.of(scheme, c.getGrade(), grade, points(c)));
    }

    /** Where the result comes from: which evaluation, by whom and when. */
    public Message source() {
        String who = evaluation.getEvaluator() == null ? "" : Objects.toString(evaluation.getEvaluator().getName(), "");
        String on = evaluation.getDate() == null ? "" : evaluation.getDate().toString();
        String details = String.join(" ", java.util.stream.Stream.of(who, on).filter(t -> !t.isBlank()).toList());
        Message kind = kind(evaluation);
        return details.isEmpty() ? Message.of(ResultBasis.class, "basis", kind) : Message.of(ResultBasis.class, "basis.by", kind, details);
    }

    /** The name of the kind of an evaluation. */
    public static Message kind(Evaluation evaluation) {
        return Message.of(ResultBasis.class, "kind." + evaluation.getKind().getName());
    }
}
