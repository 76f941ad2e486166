package org.jixiao.appraisal.score;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jixiao.model.appraisal.AppraisedUnit;
import org.jixiao.model.appraisal.Ballot;
import org.jixiao.model.appraisal.BallotCount;
import org.jixiao.model.appraisal.BallotOption;
import org.jixiao.model.appraisal.ComprehensiveItem;
import org.jixiao.model.appraisal.ItemAggregation;
import org.jixiao.model.appraisal.LeaderScore;
import org.jixiao.scoring.api.Decimals;
import org.jixiao.scoring.api.Message;
import org.jixiao.scoring.api.RoundingPolicy;
import org.jixiao.scoring.api.Step;
import org.jixiao.scoring.api.Trace;

/**
 * Scores the parts of the comprehensive assessment: marks of leaders and departments, ad-hoc tasks, votes of the public. The plan leaves
 * open how single marks make a score (domain.md 6.2); the group's items say it. Nobody's silence is a zero: without marks a part is open.
 */
final class ItemScorer {

    private ItemScorer() {
    }

    static ItemPoints score(ComprehensiveItem item, AppraisedUnit unit, RoundingPolicy rounding) {
        Trace.Recording trace = Trace.recording();
        BigDecimal full = item.getFullPoints();
        if (full == null || full.signum() < 0) {
            return open(item, BigDecimal.ZERO, message("item.full"), trace);
        }
        return item.getAggregation() == ItemAggregation.VOTES ? votes(item, unit, full, rounding, trace)
                : marks(item, unit, full, rounding, trace);
    }

    private static ItemPoints marks(ComprehensiveItem item, AppraisedUnit unit, BigDecimal full, RoundingPolicy rounding, Trace.Recording trace) {
        List<LeaderScore> given = unit.getLeaderScores().stream().filter(s -> item.getCode() != null && item.getCode().equals(s.getItemCode()))
                .toList();
        if (given.isEmpty()) {
            return open(item, full, message("item.none"), trace);
        }
        BigDecimal best = item.getFullMark() == null ? full : item.getFullMark();
        for (LeaderScore mark : given) {
            if (mark.getScore() == null) {
                return open(item, full, message("item.blank", who(mark)), trace);
            }
            if (mark.getScore().signum() < 0 || mark.getScore().compareTo(best) > 0) {
                return open(item, full, message("item.outside", who(mark), Decimals.plain(mark.getScore()), Decimals.plain(best)), trace);
            }
        }
        List<BigDecimal> marks = new ArrayList<>(given.stream().map(LeaderScore::getScore).sorted(Comparator.naturalOrder()).toList());
        return switch (item.getAggregation()) {
            case MEAN -> mean(item, marks, full, best, rounding, trace);
            case TRIMMED_MEAN -> trimmed(item, marks, full, best, rounding, trace);
            case SUM -> sum(item, marks, full, best, rounding, trace);
            case DIRECT -> marks.size() == 1 ? mean(item, marks, full, best, rounding, trace)
                    : open(item, full, message("item.several", marks.size()), trace);
            case VOTES -> throw new IllegalStateException("votes are counted elsewhere");
        };
    }

    private static ItemPoints trimmed(ComprehensiveItem item, List<BigDecimal> sorted, BigDecimal full, BigDecimal best,
            RoundingPolicy rounding, Trace.Recording trace) {
        int low = Math.max(0, item.getDropLowest());
        int high = Math.max(0, item.getDropHighest());
        if (sorted.size() <= low + high) {
            return open(item, full, message("item.tooFew", sorted.size(), low + high), trace);
        }
        List<BigDecimal> kept = sorted.subList(low, sorted.size() - high);
        trace.add(new Step.Case(message("item.trimmed", join(sorted, "、"), high, low)));
        return mean(item, kept, full, best, rounding, trace);
    }

    private static ItemPoints mean(ComprehensiveItem item, List<BigDecimal> marks, BigDecimal full, BigDecimal best, RoundingPolicy rounding,
            Trace.Recording trace) {
        BigDecimal sum = marks.stream().reduce(BigDecimal.ZERO, BigDecimal::add);
        BigDecimal divisor = BigDecimal.valueOf(marks.size());
        boolean converted = best.compareTo(full) != 0;
        if (best.signum() == 0) {
            return open(item, full, message("item.full"), trace);
        }
        BigDecimal numerator = converted ? sum.multiply(full) : sum;
        BigDecimal denominator = converted ? divisor.multiply(best) : divisor;
        String formula = marks.size() == 1 ? Decimals.plain(sum) : "(" + join(marks, " + ") + ") ÷ " + marks.size();
        return settled(item, numerator, denominator, formula + (converted ? " × " + Decimals.plain(full) + " ÷ " + Decimals.plain(best) : ""),
                rounding, trace);
    }

    private static ItemPoints sum(ComprehensiveItem item, List<BigDecimal> marks, BigDecimal full, BigDecimal best, RoundingPolicy rounding,
            Trace.Recording trace) {
        BigDecimal sum = marks.stream().reduce(BigDecimal.ZERO, BigDecimal::add);
        if (sum.compareTo(full) > 0) {
            trace.add(new Step.Arithmetic(join(marks, " + "), Decimals.plain(sum)));
            trace.add(new Step.Limit(message("item.limit", Decimals.plain(sum), Decimals.plain(full)), full));
            return settled(item, full, BigDecimal.ONE, Decimals.plain(full), rounding, trace);
        }
        return settled(item, sum, BigDecimal.ONE, join(marks, " + "), rounding, trace);
    }

    /** Σ votes × factor ÷ votes × full points (domain.md 6.2). Several ballots of one part are counted together. */
    private static ItemPoints votes(ComprehensiveItem item, AppraisedUnit unit, BigDecimal full, RoundingPolicy rounding, Trace.Recording trace) {
        List<Ballot> ballots = unit.getBallots().stream().filter(b -> item.getCode() != null && item.getCode().equals(b.getItemCode())).toList();
        Optional<Message> wrong = ballots.stream().flatMap(b -> Ballots.fault(item, b).stream()).findFirst();
        if (wrong.isPresent()) {
            return open(item, full, wrong.get(), trace);
        }
        long votes = ballots.stream().mapToLong(Ballots::counted).sum();
        if (votes == 0) {
            return open(item, full, message(ballots.isEmpty() ? "item.noBallot" : "item.noVotes"), trace);
        }
        BigDecimal weighted = BigDecimal.ZERO;
        List<String> terms = new ArrayList<>();
        for (BallotOption option : item.getOptions()) {
            long own = ballots.stream().flatMap(b -> b.getCounts().stream()).filter(c -> option.getCode().equals(c.getOptionCode()))
                    .mapToLong(BallotCount::getVotes).sum();
            weighted = weighted.add(option.getFactor().multiply(BigDecimal.valueOf(own)));
            terms.add(own + " × " + Decimals.plain(option.getFactor()));
        }
        trace.add(new Step.Case(message("item.votes", votes,
                item.getOptions().stream().map(BallotOption::getName).collect(Collectors.joining("、")))));
        return settled(item, weighted.multiply(full), BigDecimal.valueOf(votes),
                "(" + String.join(" + ", terms) + ") ÷ " + votes + " × " + Decimals.plain(full), rounding, trace);
    }

    private static ItemPoints settled(ComprehensiveItem item, BigDecimal numerator, BigDecimal denominator, String formula,
            RoundingPolicy rounding, Trace.Recording trace) {
        BigDecimal points = rounding.indicator(numerator, denominator);
        String exact = Decimals.quotient(numerator, denominator);
        trace.add(new Step.Arithmetic(formula, exact));
        trace.add(new Step.Rounding(exact, points.scale(), points));
        trace.add(new Step.Sentence(message("item.sentence", text(item), points, Decimals.plain(item.getFullPoints()))));
        return new ItemPoints(item, Points.of(points), Optional.empty(), trace.explanation());
    }

    private static ItemPoints open(ComprehensiveItem item, BigDecimal full, Message why, Trace.Recording trace) {
        trace.add(new Step.Case(why));
        trace.add(new Step.Sentence(message("item.openSentence", text(item), Decimals.plain(full), why)));
        return new ItemPoints(item, Points.open(full), Optional.of(why), trace.explanation());
    }

    private static String who(LeaderScore mark) {
        String name = mark.getLeader() == null ? null : mark.getLeader().getName();
        String title = mark.getTitle();
        return name != null && !name.isBlank() ? name : title == null ? "" : title;
    }

    private static String join(List<BigDecimal> numbers, String sign) {
        return numbers.stream().map(Decimals::plain).collect(Collectors.joining(sign));
    }

    private static String text(ComprehensiveItem item) {
        return item.getName() == null ? "" : item.getName();
    }

    private static Message message(String key, Object... arguments) {
        return Message.of(ItemScorer.class, key, arguments);
    }
}
