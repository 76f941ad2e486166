package org.jixiao.stages.exante;

import java.math.BigDecimal;
import java.util.Map;
import java.util.Optional;
import org.jixiao.core.document.Money;
import org.jixiao.model.base.Amount;
import org.jixiao.model.base.AmountUnit;
import org.jixiao.model.base.Stage;
import org.jixiao.model.dossier.Conclusion;
import org.jixiao.model.dossier.Dossier;
import org.jixiao.model.dossier.ExAnteEvaluation;
import org.jixiao.model.dossier.FundRow;
import org.jixiao.model.dossier.FundSource;
import org.jixiao.model.rules.ReviewRule;
import org.jixiao.model.rules.Scheme;
import org.jixiao.packs.PackRepository;
import org.jixiao.packs.rules.ModelValues;
import org.jixiao.packs.rules.ReviewParameters;
import org.jixiao.scoring.api.Message;
import org.jixiao.stages.review.ReviewResult;
import org.jixiao.stages.review.ReviewScorer;

/** Ex-ante evaluation: merges the experts, concludes by the thresholds of the scheme, says whether an evaluation is due at all. */
public final class ExAnteEngine {

    private final ReviewScorer scorer;

    /** @param packs the installed packs, for the texts of clauses */
    public ExAnteEngine(PackRepository packs) {
        this.scorer = new ReviewScorer(packs);
    }

    /** Whether an evaluation is due, for lack of a better word when the requested amount is not known. */
    public enum Need {
        /** It is due. */
        REQUIRED,
        /** The requested amount is below the scheme's. */
        BELOW_AMOUNT,
        /** It depends on an amount that nobody has given. */
        UNKNOWN
    }

    /**
     * Whether an evaluation is due and why.
     *
     * @param reason the sentence
     */
    public record Requirement(Need need, Message reason) {
    }

    /**
     * What the sheet concludes.
     *
     * @param review the points, total and threshold
     * @param conclusion by the thresholds; {@code UNDECIDED} while the total is open
     */
    public record Assessment(ReviewResult review, Conclusion conclusion) {
    }

    /** The sheet of a scheme for this stage. */
    public static Optional<ReviewRule> sheet(Scheme scheme) {
        return scheme.getReviewRules().stream().filter(r -> r.getStage() == Stage.EX_ANTE).findFirst();
    }

    /**
     * Adds up the sheet and concludes.
     *
     * @throws IllegalArgumentException when the scheme has no sheet of this stage
     */
    public Assessment assess(ExAnteEvaluation evaluation, Scheme scheme) {
        ReviewRule rule = sheet(scheme).orElseThrow(() -> new IllegalArgumentException(scheme.getId()));
        ReviewResult review = scorer.score(scheme, rule, evaluation.getOpinions());
        // The grades of this sheet are the conclusions; a grade of another name concludes nothing.
        Conclusion conclusion = review.grade() == null ? null : Conclusion.getByName(review.grade().getCode());
        return new Assessment(review, conclusion == null ? Conclusion.UNDECIDED : conclusion);
    }

    /**
     * Whether an evaluation is due by the amount that the scheme names.
     *
     * @param parameters of the sheet or of a gate: {@link ReviewParameters#REQUIRED_FROM} with its unit; without them always
     */
    public static Requirement requirement(Dossier dossier, Map<String, String> parameters) {
        String from = parameters.get(ReviewParameters.REQUIRED_FROM);
        if (from == null || from.isBlank()) {
            return new Requirement(Need.REQUIRED, message("required.always"));
        }
        BigDecimal limit = new BigDecimal(from.strip());
        AmountUnit unit = AmountUnit.getByName(parameters.get(ReviewParameters.REQUIRED_UNIT).strip());
        Message limitText = message("unit." + unit.getName(), limit);
        Optional<BigDecimal> requested = requested(dossier).flatMap(a -> Money.in(a, unit));
        if (requested.isEmpty()) {
            return new Requirement(Need.UNKNOWN, message("required.unknown", limitText));
        }
        Message amount = message("unit." + unit.getName(), requested.get());
        return requested.get().compareTo(limit) >= 0 ? new Requirement(Need.REQUIRED, message("required.amount", amount, limitText))
                : new Requirement(Need.BELOW_AMOUNT, message("required.below", amount, limitText));
    }

    /** Whether an evaluation is due by the scheme's own sheet. */
    public static Requirement requirement(Dossier dossier, Scheme scheme) {
        return requirement(dossier, sheet(scheme).map(r -> ModelValues.texts(r.getParameters())).orElse(Map.of()));
    }

    /** The amount that is asked for: of the latest evaluation, else the initial budget of the dossier. */
    static Optional<Amount> requested(Dossier dossier) {
        for (int i = dossier.getExAnteEvaluations().size() - 1; i >= 0; i--) {
            Amount amount = dossier.getExAnteEvaluations().get(i).getRequested();
            if (amount != null && amount.getValue() != null) {
                return Optional.of(amount);
            }
        }
        return dossier.getFundRows().stream().filter(r -> r.getSource() == FundSource.TOTAL).findFirst().map(ExAnteEngine::budget);
    }

    private static Amount budget(FundRow row) {
        return row.getInitial() != null && row.getInitial().getValue() != null ? row.getInitial() : row.getAdjusted();
    }

    private static Message message(String key, Object... arguments) {
        return Message.of(ExAnteEngine.class, key, arguments);
    }
}
