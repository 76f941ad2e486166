package org.jixiao.audit.internal;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jixiao.audit.ScoreExplanation;
import org.jixiao.model.dossier.Evaluation;
import org.jixiao.model.dossier.FundRow;
import org.jixiao.model.dossier.FundSource;
import org.jixiao.model.dossier.IndicatorScore;
import org.jixiao.scoring.api.Message;

/** How a printed total that is not the sum of its rows may have come about, with the numbers. */
final class TotalSearch {

    /** One term of the sum. */
    private record Term(String id, Object name, BigDecimal score, BigDecimal points) {
    }

    private static final int MOST_NAMES = 3;

    private final Evaluation evaluation;
    private final List<ScoreExplanation> rows;
    private final List<Term> terms = new ArrayList<>();
    private final BigDecimal full;
    private final BigDecimal sum;

    /**
     * A search.
     *
     * @param rows what the rules make of each row
     * @param full points a complete table has, usually 100
     */
    TotalSearch(Evaluation evaluation, List<ScoreExplanation> rows, BigDecimal full) {
        this.evaluation = evaluation;
        this.rows = rows;
        this.full = full;
        totalRow().filter(row -> row.getClaimedScore() != null).ifPresent(row -> terms.add(new Term(String.valueOf(row.getId()),
                Texts.of("term.execution"), row.getClaimedScore(), row.getPoints())));
        evaluation.getIndicators().stream().filter(row -> row.getClaimedScore() != null).forEach(row -> terms.add(
                new Term(String.valueOf(row.getId()), "“" + row.getName() + "”", row.getClaimedScore(), row.getPoints())));
        sum = terms.stream().map(Term::score).reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    private Optional<FundRow> totalRow() {
        return evaluation.getFundRows().stream().filter(row -> row.getSource() == FundSource.TOTAL).findFirst();
    }

    /** Sum of the printed scores. */
    BigDecimal sum() {
        return sum;
    }

    /** The sum with its terms: "10 + 20 + 8.62 = 38.62". */
    String arithmetic() {
        return terms.stream().map(term -> Numbers.plain(term.score())).collect(Collectors.joining(" + ")) + " = " + Numbers.plain(sum);
    }

    /** Points that the rows of the table lack to be complete; empty when they are all there or some print none. */
    Optional<BigDecimal> missingPoints() {
        boolean all = evaluation.getIndicators().stream().allMatch(row -> row.getPoints() != null);
        BigDecimal execution = totalRow().map(FundRow::getPoints).orElse(BigDecimal.ZERO);
        BigDecimal known = evaluation.getIndicators().stream().map(IndicatorScore::getPoints).filter(Objects::nonNull)
                .reduce(execution == null ? BigDecimal.ZERO : execution, BigDecimal::add);
        return all && full != null && known.compareTo(full) < 0 ? Optional.of(full.subtract(known)) : Optional.empty();
    }

    /** Possible origins of the printed total, the likeliest first; empty when it is the sum or nothing explains it. */
    List<Message> explain(BigDecimal printed) {
        List<Message> explanations = new ArrayList<>();
        BigDecimal difference = printed.subtract(sum);
        if (terms.isEmpty() || Numbers.printedAs(printed, sum)) {
            return explanations;
        }
        missing(printed, difference, explanations);
        if (full != null && printed.compareTo(full) == 0 && sum.compareTo(full) > 0) {
            explanations.add(Texts.of("total.capped", Numbers.plain(sum), Numbers.plain(full)));
        }
        single(difference.signum() > 0 ? "total.twice" : "total.leftOut", term -> Numbers.same(term.score(), difference.abs()), printed,
                difference, explanations);
        blocks(printed, difference, explanations);
        single("total.asFull", term -> term.points() != null && Numbers.same(term.points().subtract(term.score()), difference)
                && term.points().compareTo(term.score()) != 0, printed, difference, explanations);
        if (explanations.stream().noneMatch(m -> m.key().equals("total.asFull"))) {
            single("total.asRule", term -> due(term).map(due -> due.subtract(term.score())).filter(d -> d.signum() != 0)
                .filter(d -> Numbers.same(d, difference)).isPresent(), printed, difference, explanations);
        }
        subrow(printed, difference, explanations);
        pointsAsTotal(printed, explanations);
        if (explanations.isEmpty() && Numbers.printedAs(sum.setScale(0, RoundingMode.HALF_UP), printed)) {
            explanations.add(Texts.of("total.rounded", Numbers.plain(sum), Numbers.plain(printed)));
        }
        if (explanations.isEmpty() && swapped(Numbers.plain(printed), Numbers.plain(sum))) {
            explanations.add(Texts.of("total.swapped", Numbers.plain(printed), Numbers.plain(sum)));
        }
        if (explanations.isEmpty()) {
            explanations.add(Texts.of("total.none", Numbers.plain(printed), Numbers.plain(sum), Numbers.signed(difference)));
        }
        return explanations;
    }

    private void missing(BigDecimal printed, BigDecimal difference, List<Message> explanations) {
        missingPoints().ifPresent(points -> {
            BigDecimal most = sum.add(points);
            int order = printed.compareTo(most);
            String key = order > 0 ? "total.beyond" : order == 0 ? "total.allMissingFull" : "total.partMissing";
            if (difference.signum() > 0) {
                explanations.add(Texts.of(key, Numbers.plain(full.subtract(points)), Numbers.plain(points), Numbers.plain(sum),
                        Numbers.plain(most), Numbers.plain(printed), Numbers.plain(difference)));
            }
        });
    }

    private void single(String key, Predicate<Term> fits, BigDecimal printed, BigDecimal difference, List<Message> explanations) {
        List<Term> found = terms.stream().filter(fits).toList();
        if (!found.isEmpty()) {
            List<Object> names = found.stream().limit(MOST_NAMES).map(Term::name).toList();
            Message named = found.size() > MOST_NAMES ? Texts.of("names.more", names, found.size()) : Texts.of("names", names);
            explanations.add(Texts.of(key, named, Numbers.plain(sum), Numbers.plain(difference.abs()), Numbers.plain(printed)));
        }
    }

    /** A whole first level counted twice or not at all. */
    private void blocks(BigDecimal printed, BigDecimal difference, List<Message> explanations) {
        Map<String, List<IndicatorScore>> blocks = new LinkedHashMap<>();
        evaluation.getIndicators().forEach(row -> blocks.computeIfAbsent(String.valueOf(row.getLevel1()), k -> new ArrayList<>()).add(row));
        if (blocks.size() < 2) {
            return;
        }
        blocks.forEach((name, members) -> {
            BigDecimal block = members.stream().map(IndicatorScore::getClaimedScore).filter(Objects::nonNull)
                    .reduce(BigDecimal.ZERO, BigDecimal::add);
            if (members.size() > 1 && Numbers.same(block, difference.abs())) {
                explanations.add(Texts.of(difference.signum() > 0 ? "total.twice" : "total.leftOut", Texts.of("term.block", name),
                        Numbers.plain(sum), Numbers.plain(block), Numbers.plain(printed)));
            }
        });
    }

    private Optional<BigDecimal> due(Term term) {
        return rows.stream().filter(row -> row.rowId().equals(term.id())).map(ScoreExplanation::due).filter(Objects::nonNull).findFirst();
    }

    private void subrow(BigDecimal printed, BigDecimal difference, List<Message> explanations) {
        Stream<FundRow> sources = evaluation.getFundRows().stream().filter(row -> row.getSource() != FundSource.TOTAL);
        sources.filter(row -> Numbers.same(row.getClaimedScore(), difference)).findFirst().ifPresent(row -> explanations.add(
                Texts.of("total.subrow", String.valueOf(row.getLabel()), Numbers.plain(sum), Numbers.plain(difference), Numbers.plain(printed))));
    }

    private void pointsAsTotal(BigDecimal printed, List<Message> explanations) {
        boolean all = terms.stream().allMatch(term -> term.points() != null);
        BigDecimal points = terms.stream().map(Term::points).filter(Objects::nonNull).reduce(BigDecimal.ZERO, BigDecimal::add);
        if (all && Numbers.same(points, printed)) {
            explanations.add(Texts.of("total.points", Numbers.plain(points), Numbers.plain(printed)));
        }
    }

    /** Whether two neighbouring digits changed places. */
    private static boolean swapped(String a, String b) {
        if (a.length() != b.length()) {
            return false;
        }
        for (int i = 0; i + 1 < a.length(); i++) {
            String other = a.substring(0, i) + a.charAt(i + 1) + a.charAt(i) + a.substring(i + 2);
            if (!other.equals(a) && other.equals(b)) {
                return true;
            }
        }
        return false;
    }
}
