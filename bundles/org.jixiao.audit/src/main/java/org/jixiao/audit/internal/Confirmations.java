package org.jixiao.audit.internal;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jixiao.audit.AuditFinding;
import org.jixiao.audit.RuleFit;
import org.jixiao.audit.ScoreExplanation;
import org.jixiao.model.base.Amount;
import org.jixiao.model.dossier.Evaluation;
import org.jixiao.model.dossier.FundRow;
import org.jixiao.model.dossier.FundSource;
import org.jixiao.scoring.api.Message;

/** What was verified and is right, each with its numbers, so that a reader sees what the silence about it means. */
final class Confirmations {

    private final Set<String> wrong = new HashSet<>();
    private final List<Message> sentences = new ArrayList<>();

    /** Sentences about what none of the findings speaks of. */
    Confirmations(List<AuditFinding> findings) {
        findings.forEach(f -> wrong.add(f.finding().checkId().replaceFirst("^org\\.jixiao\\.checks\\.", "")));
    }

    List<Message> sentences() {
        return List.copyOf(sentences);
    }

    /** Sources of the money, its rate and its score. */
    void money(List<FundRow> rows) {
        Optional<FundRow> total = rows.stream().filter(row -> row.getSource() == FundSource.TOTAL).findFirst();
        if (total.isEmpty()) {
            return;
        }
        if (!wrong.contains("funds.sources") && !wrong.contains("funds.unit")) {
            sources(total.get(), rows, FundRow::getAdjusted, "confirmed.adjusted");
            sources(total.get(), rows, FundRow::getExecuted, "confirmed.executed");
        }
        BigDecimal budget = number(total.get().getAdjusted());
        BigDecimal spent = number(total.get().getExecuted());
        boolean comparable = budget != null && spent != null && budget.signum() > 0
                && total.get().getAdjusted().getUnit() == total.get().getExecuted().getUnit();
        String rate = total.get().getRateText();
        if (comparable && rate != null && !rate.isBlank() && !wrong.contains("execution.rate")) {
            BigDecimal percent = spent.multiply(Numbers.HUNDRED).divide(budget, 2, RoundingMode.HALF_UP);
            sentences.add(Texts.of("confirmed.rate", Numbers.plain(spent), Numbers.plain(budget), Numbers.plain(percent), rate.strip()));
        }
    }

    private void sources(FundRow total, List<FundRow> rows, Function<FundRow, Amount> field, String key) {
        List<BigDecimal> parts = rows.stream().filter(row -> row != total).map(field).map(Confirmations::number)
                .filter(Objects::nonNull).toList();
        BigDecimal whole = number(field.apply(total));
        if (parts.size() > 1 && whole != null && Numbers.same(parts.stream().reduce(BigDecimal.ZERO, BigDecimal::add), whole)) {
            sentences.add(Texts.of(key, parts.stream().map(Numbers::plain).collect(Collectors.joining(" + ")), Numbers.plain(whole)));
        }
    }

    private static BigDecimal number(Amount amount) {
        return amount == null ? null : amount.getValue();
    }

    /** Points, scores and total. */
    void scores(Evaluation evaluation, RuleFit fit, TotalSearch total, boolean inferredPoints) {
        if (!inferredPoints && !wrong.contains("points.total") && evaluation.getIndicators().stream().allMatch(row -> row.getPoints() != null)
                && !evaluation.getIndicators().isEmpty()) {
            sentences.add(Texts.of("confirmed.points"));
        }
        List<ScoreExplanation> reproduced = fit.rows().stream().filter(row -> row.kind() == ScoreExplanation.Kind.REPRODUCED).toList();
        if (!reproduced.isEmpty()) {
            sentences.add(Texts.of("confirmed.scores", fit.printed(), reproduced.size()));
        }
        if (evaluation.getPrintedTotal() != null && !wrong.contains("score.total") && total.sum().signum() > 0
                && Numbers.printedAs(evaluation.getPrintedTotal(), total.sum())) {
            sentences.add(Texts.of("confirmed.total", total.arithmetic(), Numbers.plain(evaluation.getPrintedTotal())));
        }
    }
}
