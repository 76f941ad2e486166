package org.jixiao.ui.stage.exante.internal;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Locale;
import java.util.stream.Collectors;

import org.jixiao.model.dossier.Conclusion;
import org.jixiao.packs.PackRepository;
import org.jixiao.stages.exante.ExAnteEngine;
import org.jixiao.stages.exante.ExAnteSupport;
import org.jixiao.stages.review.ReviewResult;
import org.jixiao.ui.common.Numbers;
import org.jixiao.ui.common.Texts;

/** Says in words what experts come to, what that concludes and why. Knows no widgets. */
final class ExAnteWords {

    private static final Locale LOCALE = Locale.getDefault();

    private final Texts texts;
    private final PackRepository packs;

    /** @param packs have the words of schemes in other languages */
    ExAnteWords(Texts texts, PackRepository packs) {
        this.texts = texts;
        this.packs = packs;
    }

    String conclusion(Conclusion conclusion) {
        return ExAnteSupport.conclusion(conclusion).render(LOCALE);
    }

    /** Total and the conclusion of the thresholds, or what is open or wrong. */
    String result(ExAnteEngine.Assessment assessment) {
        ReviewResult review = assessment.review();
        if (!review.problems().isEmpty()) {
            return review.problems().stream().map(p -> p.render(LOCALE)).collect(Collectors.joining("; "));
        }
        String total = Numbers.range(review.low(), review.high());
        return review.isSettled() ? texts.get("result.settled", total, conclusion(assessment.conclusion()))
                : texts.get("result.open", total, possible(review), review.open().size());
    }

    private static String possible(ReviewResult review) {
        return review.grades().stream().map(g -> g.getName()).collect(Collectors.joining(" / "));
    }

    /** The sums of the parts, the thresholds, and what follows: the grounds of a conclusion in a few lines. */
    String grounds(ExAnteEngine.Assessment assessment) {
        ReviewResult review = assessment.review();
        String parts = review.parts().stream().map(p -> texts.get("grounds.part", packs.text(p.dimension().getId(), "name", LOCALE,
                p.dimension().getName()), Numbers.range(shown(p.low()), shown(p.high())), Numbers.exact(p.full()))).collect(Collectors.joining("\n"));
        String thresholds = review.rule().getGradeScale().getBands().stream()
                .map(b -> texts.get("grounds.threshold", Numbers.exact(b.getLowerInclusive()), b.getName())).collect(Collectors.joining(texts.get("grounds.comma")));
        String follows = review.outcome() == null ? "" : "\n" + texts.get("grounds.follows", review.outcome().getText());
        return texts.get("grounds.byPoints", result(assessment)) + "\n" + parts + "\n" + texts.get("grounds.thresholds", thresholds) + follows;
    }

    /** A mean of three experts has no end; its trace says it exactly. */
    private static BigDecimal shown(BigDecimal mean) {
        return mean.setScale(2, RoundingMode.HALF_UP);
    }
}
