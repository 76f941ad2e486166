package org.jixiao.stages.results;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jixiao.core.document.Money;
import org.jixiao.model.base.Amount;
import org.jixiao.model.base.Party;
import org.jixiao.model.base.Quantity;
import org.jixiao.model.dossier.Dossier;
import org.jixiao.model.dossier.Evaluation;
import org.jixiao.model.dossier.FundRow;
import org.jixiao.model.dossier.FundSource;
import org.jixiao.model.dossier.IndicatorScore;
import org.jixiao.model.dossier.Publication;
import org.jixiao.model.dossier.Rectification;
import org.jixiao.scoring.api.Decimals;
import org.jixiao.scoring.api.Message;
import org.jixiao.stages.base.Gates;

/**
 * What a publication makes public, and nothing else: a part that is withheld is not in here at all, so that no writer can let it slip.
 *
 * @param id of the publication
 * @param title its title
 * @param text its words
 * @param year the fiscal year
 * @param publishedOn when it was made public, or null
 * @param place where, or empty
 * @param facts what is public in the order of the parts; a part that has nothing is left out
 * @param indicators rows of the indicators; empty when withheld
 */
public record PublicResult(String id, String title, String text, int year, LocalDate publishedOn, String place, List<Fact> facts,
        List<Row> indicators) {

    private static final int SHORT = 2;

    public PublicResult {
        facts = List.copyOf(facts);
        indicators = List.copyOf(indicators);
    }

    /** One public part in words. */
    public record Fact(PublicPart part, String text) {
    }

    /** One public indicator. */
    public record Row(String level1, String level2, String name, String target, String actual, String points, String score) {
    }

    /** The words of a part; empty when it is not public or there is nothing of it. */
    public String words(PublicPart part) {
        return facts.stream().filter(f -> f.part() == part).map(Fact::text).findFirst().orElse("");
    }

    /** The parts of a publication that are withheld; a code that is not known withholds nothing and is told by {@link #unknown}. */
    public static Set<PublicPart> redacted(Publication publication) {
        Set<PublicPart> parts = EnumSet.noneOf(PublicPart.class);
        publication.getRedacted().forEach(code -> PublicPart.of(code).ifPresent(parts::add));
        return parts;
    }

    /** Codes of withheld parts that this version does not know: what they withhold cannot be told, so nothing may be made public. */
    public static List<String> unknown(Publication publication) {
        return publication.getRedacted().stream().filter(code -> PublicPart.of(code).filter(PublicPart::isRedactable).isEmpty()).toList();
    }

    /** The evaluation that a publication is about. */
    public static Optional<Evaluation> evaluation(Dossier dossier, Publication publication) {
        return dossier.getEvaluations().stream().filter(e -> e.getId() != null && e.getId().equals(publication.getObjectId())).findFirst();
    }

    /**
     * What becomes public.
     *
     * @param evaluation what it is about
     * @param locale language of the few words that are added
     */
    public static PublicResult of(Dossier dossier, Publication publication, Evaluation evaluation, Locale locale) {
        return of(dossier, publication, evaluation, redacted(publication), locale);
    }

    /** All parts, the withheld ones included, for the person who decides what is withheld. */
    public static PublicResult whole(Dossier dossier, Publication publication, Evaluation evaluation, Locale locale) {
        return of(dossier, publication, evaluation, EnumSet.noneOf(PublicPart.class), locale);
    }

    /**
     * Withheld parts whose words stand all the same in something that is public, in the free text above all. Words of one or two letters,
     * such as a grade, occur anywhere and are not looked for.
     */
    public static List<PublicPart> leaks(Dossier dossier, Publication publication, Evaluation evaluation, Locale locale) {
        PublicResult shown = of(dossier, publication, evaluation, locale);
        String all = Stream.concat(Stream.of(shown.title(), shown.text()), shown.facts().stream().map(Fact::text)).collect(Collectors.joining("\n"));
        Set<PublicPart> redacted = redacted(publication);
        return whole(dossier, publication, evaluation, locale).facts().stream()
                .filter(f -> redacted.contains(f.part()) && stands(f, all)).map(Fact::part).toList();
    }

    /** A score is looked for as a number, with or without needless zeros. */
    private static boolean stands(Fact fact, String words) {
        if (fact.part() != PublicPart.SCORE) {
            return fact.text().length() > SHORT && words.contains(fact.text());
        }
        String score = Decimals.plain(new BigDecimal(fact.text()));
        String zeros = score.contains(".") ? "0*" : "(\\.0+)?";
        return Pattern.compile("(?<![\\d.])" + Pattern.quote(score) + zeros + "(?![\\d.]*\\d)").matcher(words).find();
    }

    private static PublicResult of(Dossier dossier, Publication publication, Evaluation evaluation, Set<PublicPart> without, Locale locale) {
        List<Fact> facts = new ArrayList<>();
        for (PublicPart part : PublicPart.values()) {
            String text = without.contains(part) ? "" : text(dossier, evaluation, part, locale);
            if (Gates.given(text)) {
                facts.add(new Fact(part, text.strip()));
            }
        }
        List<Row> rows = without.contains(PublicPart.INDICATORS) ? List.of()
                : evaluation.getIndicators().stream().map(row -> row(row, !without.contains(PublicPart.SCORE))).toList();
        return new PublicResult(publication.getId(), plain(publication.getTitle()), plain(publication.getText()), dossier.getFiscalYear(),
                publication.getPublishedOn(), plain(publication.getPlace()), facts, rows);
    }

    private static String text(Dossier dossier, Evaluation evaluation, PublicPart part, Locale locale) {
        return switch (part) {
            case SUBJECT -> dossier.getSubject() != null && Gates.given(dossier.getSubject().getName()) ? dossier.getSubject().getName()
                    : plain(dossier.getTitle());
            case UNIT -> name(dossier.getSubject() != null && dossier.getSubject().getImplementingUnit() != null
                    ? dossier.getSubject().getImplementingUnit() : dossier.getAgency());
            case DEPARTMENT -> name(dossier.getCompetentDepartment());
            case FUNDS -> funds(dossier, evaluation, locale);
            case GOAL -> goal(evaluation, locale);
            case SCORE -> ResultBasis.points(evaluation) == null ? "" : ResultBasis.points(evaluation).toPlainString();
            case GRADE -> plain(evaluation.getGrade());
            case INDICATORS -> "";
            case PROBLEMS -> plain(evaluation.getProblems());
            case IMPROVEMENTS -> plain(evaluation.getImprovements());
            case RECTIFICATION -> rectified(dossier, evaluation);
        };
    }

    private static String goal(Evaluation evaluation, Locale locale) {
        String goal = plain(evaluation.getOverallGoal());
        String reached = plain(evaluation.getActualGoal());
        return reached.isEmpty() ? goal : message("goal.reached", goal, reached).render(locale);
    }

    private static String funds(Dossier dossier, Evaluation evaluation, Locale locale) {
        List<FundRow> rows = evaluation.getFundRows().isEmpty() ? dossier.getFundRows() : evaluation.getFundRows();
        Optional<FundRow> total = rows.stream().filter(r -> r.getSource() == FundSource.TOTAL).findFirst();
        Optional<BigDecimal> budget = total.flatMap(r -> amount(r.getAdjusted()).or(() -> amount(r.getInitial())));
        Optional<BigDecimal> executed = total.flatMap(r -> amount(r.getExecuted()));
        if (budget.isEmpty()) {
            return "";
        }
        if (executed.isEmpty()) {
            return message("funds.budget", Decimals.plain(budget.get())).render(locale);
        }
        return budget.get().signum() == 0 ? message("funds.noRate", Decimals.plain(budget.get()), Decimals.plain(executed.get())).render(locale)
                : message("funds.executed", Decimals.plain(budget.get()), Decimals.plain(executed.get()),
                        executed.get().multiply(BigDecimal.valueOf(100)).divide(budget.get(), 2, RoundingMode.HALF_UP).toPlainString()).render(locale);
    }

    private static Optional<BigDecimal> amount(Amount amount) {
        return Money.inWanYuan(amount);
    }

    /** The reports of what was put right after the opinions about the evaluation. */
    private static String rectified(Dossier dossier, Evaluation evaluation) {
        Set<String> opinions = dossier.getFeedbacks().stream().filter(f -> evaluation.getId().equals(f.getEvaluationId()))
                .map(f -> Objects.toString(f.getId(), "")).collect(Collectors.toSet());
        return dossier.getRectifications().stream().filter(r -> opinions.contains(r.getFeedbackId())).map(Rectification::getReport)
                .filter(Gates::given).collect(Collectors.joining("\n"));
    }

    private static Row row(IndicatorScore row, boolean scored) {
        boolean settled = row.getResult() != null && row.getResult().getPoints() != null;
        return new Row(plain(row.getLevel1()), plain(row.getLevel2()), plain(row.getName()), value(row.getTarget(), row.getUnit()),
                value(recognised(row), row.getUnit()), row.getPoints() == null ? "" : Decimals.plain(row.getPoints()),
                scored && settled ? row.getResult().getPoints().toPlainString() : "");
    }

    private static Quantity recognised(IndicatorScore row) {
        return row.getRecognised() != null ? row.getRecognised() : row.getVerified() != null ? row.getVerified() : row.getReported();
    }

    private static String value(Quantity quantity, String unit) {
        String text = quantity == null ? "" : plain(quantity.getText());
        return text.isEmpty() || !Gates.given(unit) || text.endsWith(unit) ? text : text + " " + unit;
    }

    private static String name(Party party) {
        return party == null ? "" : plain(party.getName());
    }

    private static String plain(String text) {
        return text == null ? "" : text;
    }

    private static Message message(String key, Object... arguments) {
        return Message.of(PublicResult.class, key, arguments);
    }
}
