package org.jixiao.stages.results;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Optional;
import org.jixiao.model.rules.ConsequenceRule;
import org.jixiao.model.rules.Scheme;
import org.jixiao.packs.rules.ConsequenceParameters;
import org.jixiao.scoring.api.Decimals;
import org.jixiao.scoring.api.Message;

/** The final result of a department is discounted when the evaluation of the finance department drops its grade. */
public final class GradeDiscount {

    private GradeDiscount() {
    }

    /**
     * A discount.
     *
     * @param dropped how many grades the finance evaluation is below
     * @param percent what is left of the score in per cent
     * @param score the discounted score, with the digits of the scheme
     * @param reason the sentence with the arithmetic
     */
    public record Discounted(int dropped, BigDecimal percent, BigDecimal score, Message reason) {
    }

    /**
     * The discount by a scheme.
     *
     * @param own grade of the department's own evaluation
     * @param finance grade of the finance department's evaluation
     * @param score score that is discounted
     * @return nothing when no grade was dropped, a grade is not in the scale, or the scheme has no discount
     */
    public static Optional<Discounted> of(Scheme scheme, String own, String finance, BigDecimal score) {
        int before = GradeHistory.place(scheme.getGradeScale(), own);
        int after = GradeHistory.place(scheme.getGradeScale(), finance);
        int dropped = before < 0 || after < 0 ? 0 : after - before;
        if (dropped <= 0) {
            return Optional.empty();
        }
        String name = ConsequenceParameters.DISCOUNT + dropped;
        return BudgetLinkage.with(scheme, name).stream().findFirst().map((ConsequenceRule rule) -> {
            BigDecimal percent = new BigDecimal(BudgetLinkage.parameters(rule).get(name).strip());
            int digits = scheme.getRounding() == null ? 2 : scheme.getRounding().getTotalDigits();
            BigDecimal result = score.multiply(percent).divide(BigDecimal.valueOf(100)).setScale(digits, RoundingMode.HALF_UP);
            return new Discounted(dropped, percent, result, Message.of(GradeDiscount.class, "discount", own, finance, dropped,
                    Decimals.plain(score), Decimals.plain(percent), result));
        });
    }
}
