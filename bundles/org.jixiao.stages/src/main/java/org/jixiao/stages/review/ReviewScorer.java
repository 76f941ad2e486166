package org.jixiao.stages.review;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.jixiao.model.dossier.DimensionOpinion;
import org.jixiao.model.rules.Dimension;
import org.jixiao.model.rules.GradeBand;
import org.jixiao.model.rules.GradeScale;
import org.jixiao.model.rules.ReviewOutcome;
import org.jixiao.model.rules.ReviewRule;
import org.jixiao.model.rules.Scheme;
import org.jixiao.packs.PackRepository;
import org.jixiao.packs.rules.ModelValues;
import org.jixiao.packs.rules.ReviewParameters;
import org.jixiao.scoring.api.Decimals;
import org.jixiao.scoring.api.Message;
import org.jixiao.scoring.api.Step;
import org.jixiao.scoring.api.Trace;
import org.jixiao.stages.base.Clauses;
import org.jixiao.stages.base.Words;

/**
 * Adds up a review sheet: merges what several experts gave by the rule of the sheet, adds the points, finds the grade and what it leads
 * to. A score that is missing leaves the total an interval.
 */
public final class ReviewScorer {

    private static final int EXACT = 12;
    /** A mean of three has no end: so many decimals of it are read, while all are computed with. */
    private static final int READ = 4;

    private final PackRepository packs;

    /** @param packs the installed packs, for the texts of clauses */
    public ReviewScorer(PackRepository packs) {
        this.packs = packs;
    }

    /**
     * Adds up.
     *
     * @param scheme the scheme with the rule, for its rounding
     * @param rule the sheet
     * @param opinions what the reviewers gave
     */
    public ReviewResult score(Scheme scheme, ReviewRule rule, List<DimensionOpinion> opinions) {
        Trace.Recording trace = Trace.recording();
        Clauses.find(packs, scheme, rule.getClauseId()).ifPresent(c -> trace.add(Clauses.step(c)));
        List<Message> problems = new ArrayList<>();
        Map<Dimension, Map<String, BigDecimal>> given = given(rule, opinions, problems);
        Set<String> reviewers = new LinkedHashSet<>();
        given.values().forEach(scores -> reviewers.addAll(scores.keySet()));
        if (reviewers.isEmpty()) {
            reviewers.add("");
        }
        BigDecimal low = BigDecimal.ZERO;
        BigDecimal high = BigDecimal.ZERO;
        BigDecimal full = BigDecimal.ZERO;
        List<ReviewPart> parts = new ArrayList<>();
        for (Dimension part : rule.getDimensions()) {
            List<ReviewPoint> own = part(rule, part, given, reviewers, trace);
            if (own.isEmpty()) {
                continue;
            }
            ReviewPart sum = ReviewPart.of(part, own);
            parts.add(sum);
            low = low.add(sum.low());
            high = high.add(sum.high());
            full = full.add(sum.full());
        }
        if (parts.size() > 1) {
            trace.add(sum(parts.stream().map(ReviewPart::low).toList(), parts.stream().map(ReviewPart::high).toList()));
        }
        return total(scheme, rule, parts, new BigDecimal[] {low, high, full}, problems, trace);
    }

    /** The points of one part, taken down as one group; none for an optional part that nobody scored. */
    private static List<ReviewPoint> part(ReviewRule rule, Dimension part, Map<Dimension, Map<String, BigDecimal>> given, Set<String> reviewers,
            Trace trace) {
        List<Dimension> leaves = new ArrayList<>();
        collect(part, leaves);
        List<ReviewPoint> points = new ArrayList<>();
        Trace group = trace.open();
        for (Dimension leaf : leaves) {
            Map<String, BigDecimal> scores = given.getOrDefault(leaf, Map.of());
            if (!isOptional(leaf) || !scores.isEmpty()) {
                points.add(merge(rule, leaf, scores, reviewers, group));
            }
        }
        if (points.size() > 1) {
            group.add(sum(points.stream().map(ReviewPoint::low).toList(), points.stream().map(ReviewPoint::high).toList()));
        }
        if (!points.isEmpty()) {
            trace.close(group, Message.literal(part.getName()));
        }
        return points;
    }

    private static Step sum(List<BigDecimal> low, List<BigDecimal> high) {
        List<String> terms = new ArrayList<>();
        for (int i = 0; i < low.size(); i++) {
            terms.add(range(low.get(i), high.get(i)));
        }
        BigDecimal least = low.stream().reduce(BigDecimal.ZERO, BigDecimal::add);
        BigDecimal most = high.stream().reduce(BigDecimal.ZERO, BigDecimal::add);
        boolean cut = Stream.of(low, high, List.of(least, most)).flatMap(List::stream).anyMatch(ReviewScorer::isCut);
        return new Step.Arithmetic(String.join(" + ", terms), (cut ? "≈" : "") + range(least, most));
    }

    private static boolean isCut(BigDecimal number) {
        return number.stripTrailingZeros().scale() > READ;
    }

    private static String read(BigDecimal number) {
        return Decimals.plain(isCut(number) ? number.setScale(READ, RoundingMode.HALF_UP) : number);
    }

    private static String range(BigDecimal low, BigDecimal high) {
        return low.compareTo(high) == 0 ? read(low) : "(" + read(low) + "…" + read(high) + ")";
    }

    private ReviewResult total(Scheme scheme, ReviewRule rule, List<ReviewPart> parts, BigDecimal[] sums, List<Message> problems,
            Trace.Recording trace) {
        BigDecimal scaleFull = rule.getGradeScale() == null ? sums[2] : rule.getGradeScale().getFullPoints();
        boolean scaled = sums[2].signum() > 0 && sums[2].compareTo(scaleFull) != 0;
        BigDecimal low = sums[0];
        BigDecimal high = sums[1];
        if (scaled) {
            // An optional part is used: the sheet has more points, the grades are still made for the full points.
            trace.add(new Step.Arithmetic(read(low) + " ÷ " + Decimals.plain(sums[2]) + " × " + Decimals.plain(scaleFull),
                    Decimals.quotient(low.multiply(scaleFull), sums[2])));
            low = low.multiply(scaleFull).divide(sums[2], EXACT, RoundingMode.HALF_UP);
            high = high.multiply(scaleFull).divide(sums[2], EXACT, RoundingMode.HALF_UP);
        }
        int digits = scheme.getRounding() == null ? 2 : scheme.getRounding().getTotalDigits();
        BigDecimal least = low.setScale(digits, RoundingMode.HALF_UP);
        BigDecimal most = high.setScale(digits, RoundingMode.HALF_UP);
        trace.add(new Step.Rounding(read(low), digits, least));
        List<GradeBand> grades = grades(rule.getGradeScale(), least, most);
        ReviewOutcome outcome = grades.size() == 1 && problems.isEmpty() ? outcome(rule, grades.getFirst()) : null;
        Message sentence = grades.size() == 1 ? message("sentence.grade", rule.getName(), least, grades.getFirst().getName())
                : message("sentence.open", rule.getName(), least, most);
        trace.add(new Step.Sentence(sentence));
        return new ReviewResult(rule, parts, least, most, grades, outcome, problems, trace.explanation());
    }

    private static Map<Dimension, Map<String, BigDecimal>> given(ReviewRule rule, List<DimensionOpinion> opinions, List<Message> problems) {
        Map<Dimension, Map<String, BigDecimal>> given = new LinkedHashMap<>();
        for (DimensionOpinion opinion : opinions) {
            Optional<Dimension> leaf = point(rule, opinion);
            if (leaf.isEmpty()) {
                problems.add(message("point.unknown", String.valueOf(opinion.getName())));
                continue;
            }
            String reviewer = ReviewLines.reviewer(opinion);
            BigDecimal score = opinion.getScore();
            if (score == null) {
                given.computeIfAbsent(leaf.get(), l -> new LinkedHashMap<>()).putIfAbsent(reviewer, null);
                continue;
            }
            if (score.signum() < 0 || score.compareTo(leaf.get().getPoints()) > 0) {
                problems.add(message("point.range", leaf.get().getName(), score, leaf.get().getPoints()));
            } else if (given.computeIfAbsent(leaf.get(), l -> new LinkedHashMap<>()).put(reviewer, score) != null) {
                problems.add(message("point.twice", leaf.get().getName(), reviewer));
            }
        }
        return given;
    }

    /** The point an opinion is about: by its code, else by its name, with or without the group before it. */
    public static Optional<Dimension> point(ReviewRule rule, DimensionOpinion opinion) {
        List<Dimension> leaves = leaves(rule);
        return leaves.stream().filter(d -> d.getCode() != null && d.getCode().equals(opinion.getDimensionCode())).findFirst().or(() -> {
            String name = Words.plain(opinion.getName());
            return leaves.stream().filter(d -> Words.plain(d.getName()).equals(name)
                    || d.getSynonyms().stream().map(Words::plain).anyMatch(name::equals)).findFirst();
        });
    }

    /** The points that are scored: those without parts of their own. */
    public static List<Dimension> leaves(ReviewRule rule) {
        List<Dimension> leaves = new ArrayList<>();
        rule.getDimensions().forEach(d -> collect(d, leaves));
        return leaves;
    }

    private static void collect(Dimension dimension, List<Dimension> leaves) {
        if (dimension.getChildren().isEmpty()) {
            leaves.add(dimension);
        }
        dimension.getChildren().forEach(d -> collect(d, leaves));
    }

    /** Whether a sheet is complete without a point: it, or a part above it, is optional. */
    public static boolean isOptional(Dimension leaf) {
        return leaf.isOptional() || leaf.eContainer() instanceof Dimension above && isOptional(above);
    }

    private static ReviewPoint merge(ReviewRule rule, Dimension leaf, Map<String, BigDecimal> scores, Set<String> reviewers, Trace trace) {
        List<BigDecimal> least = new ArrayList<>();
        List<BigDecimal> most = new ArrayList<>();
        Map<String, BigDecimal> known = new LinkedHashMap<>();
        for (String reviewer : reviewers) {
            BigDecimal score = scores.get(reviewer);
            least.add(score == null ? BigDecimal.ZERO : score);
            most.add(score == null ? leaf.getPoints() : score);
            if (score != null) {
                known.put(reviewer, score);
            }
        }
        Map<String, String> parameters = ModelValues.texts(rule.getParameters());
        BigDecimal low = mean(least, parameters);
        BigDecimal high = mean(most, parameters);
        String all = String.join(" + ", reviewers.stream().map(r -> scores.get(r) == null ? "?" : Decimals.plain(scores.get(r))).toList());
        trace.add(new Step.Case(message(reviewers.size() == 1 ? "point.one" : isTrimmed(least.size(), parameters) ? "point.trimmed" : "point.mean",
                leaf.getName(), all, (isCut(low) || isCut(high) ? "≈ " : "") + (low.compareTo(high) == 0 ? read(low) : read(low) + "…" + read(high)),
                leaf.getPoints())));
        return new ReviewPoint(leaf, known, low, high);
    }

    private static boolean isTrimmed(int count, Map<String, String> parameters) {
        return ReviewParameters.MERGE_TRIMMED.equals(parameters.get(ReviewParameters.MERGE))
                && count >= Integer.parseInt(parameters.get(ReviewParameters.TRIM_FROM).strip());
    }

    private static BigDecimal mean(List<BigDecimal> scores, Map<String, String> parameters) {
        List<BigDecimal> sorted = new ArrayList<>(scores);
        Collections.sort(sorted);
        if (isTrimmed(sorted.size(), parameters)) {
            sorted = sorted.subList(1, sorted.size() - 1);
        }
        BigDecimal sum = sorted.stream().reduce(BigDecimal.ZERO, BigDecimal::add);
        return sum.divide(BigDecimal.valueOf(sorted.size()), EXACT, RoundingMode.HALF_UP);
    }

    private static List<GradeBand> grades(GradeScale scale, BigDecimal low, BigDecimal high) {
        if (scale == null) {
            return List.of();
        }
        List<GradeBand> possible = new ArrayList<>();
        BigDecimal above = null;
        for (GradeBand band : scale.getBands()) {
            boolean reachesUp = high.compareTo(band.getLowerInclusive()) >= 0;
            boolean reachesDown = above == null || low.compareTo(above) < 0;
            if (reachesUp && reachesDown) {
                possible.add(band);
            }
            above = band.getLowerInclusive();
        }
        return possible;
    }

    private static ReviewOutcome outcome(ReviewRule rule, GradeBand band) {
        return rule.getOutcomes().stream().filter(o -> band.getCode().equals(o.getGrade())).findFirst().orElse(null);
    }

    private static Message message(String key, Object... arguments) {
        return Message.of(ReviewScorer.class, key, arguments);
    }
}
