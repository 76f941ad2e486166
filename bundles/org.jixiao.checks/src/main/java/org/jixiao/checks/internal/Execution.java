package org.jixiao.checks.internal;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Optional;
import org.jixiao.checks.CheckSubject;
import org.jixiao.checks.EvaluationScores;
import org.jixiao.checks.PrintedRate;
import org.jixiao.model.dossier.FundRow;
import org.jixiao.model.rules.DimensionKind;
import org.jixiao.scoring.api.Decimals;
import org.jixiao.scoring.api.Message;

/** The score of budget execution as the scheme, or without one the common rule, gives it: points × min(1, executed ÷ budget). */
record Execution(FundRow row, BigDecimal rate, BigDecimal points, BigDecimal claimed, BigDecimal due, Message arithmetic) {

    /** Empty when points, printed score or both money and printed rate are missing, or the budget is not positive. */
    static Optional<Execution> of(CheckSubject subject) {
        Optional<FundRow> total = Facts.totalRow(subject.evaluation());
        if (total.isEmpty() || total.get().getPoints() == null || total.get().getClaimedScore() == null) {
            return Optional.empty();
        }
        FundRow row = total.get();
        Optional<BigDecimal> byMoney = Facts.rate(row);
        Optional<BigDecimal> rate = byMoney.isPresent() || row.getAdjusted() != null && row.getAdjusted().getValue() != null ? byMoney
                : PrintedRate.of(row).map(PrintedRate::fraction);
        if (rate.isEmpty()) {
            return Optional.empty();
        }
        // A form that gives execution other points than the scheme is scored by its own points.
        boolean samePoints = subject.scheme().stream().flatMap(scheme -> scheme.getDimensions().stream())
                .filter(dimension -> dimension.getKind() == DimensionKind.EXECUTION && dimension.getPoints() != null)
                .allMatch(dimension -> dimension.getPoints().compareTo(row.getPoints()) == 0);
        Optional<EvaluationScores.Score> score = samePoints ? subject.scores().execution() : Optional.empty();
        Optional<BigDecimal> ruled = score.flatMap(EvaluationScores.Score::points);
        BigDecimal due = ruled.orElse(due(row.getPoints(), rate.get()));
        Message arithmetic = ruled.isPresent() ? Facts.arithmetic(score.get().explanation()) : Message.literal("");
        if (arithmetic.equals(Message.literal(""))) {
            String quotient = byMoney.isEmpty() ? row.getRateText().strip()
                    : Facts.plain(row.getExecuted().getValue()) + " ÷ " + Facts.plain(row.getAdjusted().getValue());
            arithmetic = Message.literal(Facts.plain(row.getPoints()) + " × " + quotient + " = " + Facts.plain(due));
        }
        return Optional.of(new Execution(row, rate.get(), row.getPoints(), row.getClaimedScore(), due, arithmetic));
    }

    /** Points × min(1, rate), to two decimals. */
    static BigDecimal due(BigDecimal points, BigDecimal rate) {
        return points.multiply(rate.min(BigDecimal.ONE)).setScale(2, RoundingMode.HALF_UP);
    }

    /** True when the whole budget was spent. */
    boolean whole() {
        return rate.compareTo(BigDecimal.ONE) >= 0;
    }

    /** The rate in per cent with two decimals and the sign. */
    String percent() {
        return Facts.percent(rate);
    }

    boolean wrong(BigDecimal tolerance) {
        return !Facts.agree(claimed, due, tolerance);
    }

    boolean claimsFull() {
        return claimed.compareTo(points) == 0;
    }
}
