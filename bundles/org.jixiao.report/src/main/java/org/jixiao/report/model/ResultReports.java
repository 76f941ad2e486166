package org.jixiao.report.model;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jixiao.model.dossier.AccountabilityCase;
import org.jixiao.model.dossier.BudgetDecision;
import org.jixiao.model.dossier.Dossier;
import org.jixiao.model.dossier.Feedback;
import org.jixiao.model.dossier.Problem;
import org.jixiao.model.dossier.Publication;
import org.jixiao.model.dossier.Rectification;
import org.jixiao.model.dossier.RectificationItem;
import org.jixiao.packs.PackRepository;
import org.jixiao.report.annual.AnnualReport;
import org.jixiao.report.template.Chart;
import org.jixiao.report.template.Charts;
import org.jixiao.report.template.Vocabulary;
import org.jixiao.scoring.api.Message;
import org.jixiao.stages.results.BudgetLinkage;
import org.jixiao.stages.results.Rectifications;
import org.jixiao.stages.results.ResultBasis;

/** Puts together the report on what came of the result of an evaluation: opinion, rectification, money, publication, accountability. */
public final class ResultReports {

    private static final String STAGE = "RESULTS";

    private record Case(StageReportBuilder say, DossierFacts facts, Optional<ResultBasis> basis, LocalDate today) {

        Dossier dossier() {
            return facts.dossier();
        }
    }

    private record Item(Case of, Rectification rectification, RectificationItem item) {

        Rectifications.Standing standing() {
            return Rectifications.standing(item, rectification, of.today());
        }

        LocalDate due() {
            return item.getDueDate() == null ? rectification.getDueDate() : item.getDueDate();
        }
    }

    private record Rectified(Case of, Rectification rectification) {

        List<Item> items() {
            return rectification.getItems().stream().map(i -> new Item(of, rectification, i)).toList();
        }
    }

    private record Decided(Case of, BudgetDecision decision) {
    }

    private static final Vocabulary<Case> NAMES = declare();

    private final StageReportBuilder builder;
    private final LocalDate today;

    /**
     * A builder.
     *
     * @param packs the installed packs, for schemes
     * @param today the day on which items are overdue or not
     * @param locale language of all words
     */
    public ResultReports(PackRepository packs, LocalDate today, Locale locale) {
        builder = new StageReportBuilder(packs, locale);
        this.today = today;
    }

    /** The names that templates may use. */
    public static Vocabulary<?> names() {
        return NAMES;
    }

    private static Vocabulary<Case> declare() {
        Vocabulary<Problem> problems = new Vocabulary<Problem>().words("text", Problem::getText)
                .money("amount", p -> StageReportBuilder.money(p.getAmount()));
        Vocabulary<Feedback> feedbacks = new Vocabulary<Feedback>().words("issuer", f -> DossierNames.name(f.getIssuer()))
                .day("issuedOn", Feedback::getIssuedOn).day("receivedOn", Feedback::getReceivedOn).words("text", Feedback::getText)
                .list("problems", f -> List.copyOf(f.getProblems()), problems);
        Vocabulary<Item> items = new Vocabulary<Item>().words("measure", i -> i.item().getMeasure())
                .words("responsible", i -> DossierNames.name(i.item().getResponsible())).day("due", Item::due).day("doneOn", i -> i.item().getDoneOn())
                .words("outcome", i -> i.item().getOutcome()).words("check", i -> i.item().getCheck())
                .words("standing", i -> standing(i.of(), i.standing()));
        Vocabulary<Rectified> rectifications = new Vocabulary<Rectified>().words("plan", r -> r.rectification().getPlan())
                .day("due", r -> r.rectification().getDueDate()).words("report", r -> r.rectification().getReport())
                .day("reportedOn", r -> r.rectification().getReportedOn()).day("verifiedOn", r -> r.rectification().getVerifiedOn())
                .words("verifiedBy", r -> DossierNames.name(r.rectification().getVerifiedBy())).day("closedOn", r -> r.rectification().getClosedOn())
                .list("items", Rectified::items, items);
        Vocabulary<Decided> decisions = new Vocabulary<Decided>()
                .count("year", d -> d.decision().getFiscalYear() == 0 ? null : d.decision().getFiscalYear()).words("grade", d -> d.decision().getGrade())
                .words("proposed", d -> d.of().say().render(BudgetLinkage.action(d.decision().getProposed())))
                .money("proposedAmount", d -> StageReportBuilder.money(d.decision().getProposedAmount()))
                .words("proposedReason", d -> d.decision().getProposedReason())
                .words("decided", d -> d.decision().getDecidedOn() == null ? "" : d.of().say().render(BudgetLinkage.action(d.decision().getDecided())))
                .money("before", d -> StageReportBuilder.money(d.decision().getBefore())).money("after", d -> StageReportBuilder.money(d.decision().getAfter()))
                .day("decidedOn", d -> d.decision().getDecidedOn()).words("decidedBy", d -> DossierNames.name(d.decision().getDecidedBy()))
                .words("comment", d -> d.decision().getComment());
        Vocabulary<Publication> publications = new Vocabulary<Publication>().words("title", Publication::getTitle)
                .day("publishedOn", Publication::getPublishedOn).words("place", Publication::getPlace).words("text", Publication::getText)
                .words("redactionReason", Publication::getRedactionReason);
        Vocabulary<AccountabilityCase> cases = new Vocabulary<AccountabilityCase>().words("trigger", AccountabilityCase::getTrigger)
                .words("proposal", AccountabilityCase::getProposal).words("decision", AccountabilityCase::getDecision)
                .day("decidedOn", AccountabilityCase::getDecidedOn)
                .words("persons", c -> c.getPersons().stream().map(DossierNames::name).filter(n -> !n.isEmpty()).collect(Collectors.joining("; ")));
        return new Vocabulary<Case>().with(DossierFacts.NAMES, Case::facts).day("today", Case::today)
                .points("total", c -> c.basis().map(ResultBasis::points).orElse(null)).words("grade", c -> c.basis().map(ResultBasis::grade).orElse(""))
                .words("basis", c -> c.basis().map(b -> c.say().render(b.source())).orElse(""))
                .list("feedbacks", c -> List.copyOf(c.dossier().getFeedbacks()), feedbacks)
                .list("rectifications", c -> c.dossier().getRectifications().stream().map(r -> new Rectified(c, r)).toList(), rectifications)
                .list("problems", c -> c.dossier().getFeedbacks().stream().flatMap(f -> f.getProblems().stream()).toList(), problems)
                .list("items", c -> c.dossier().getRectifications().stream().flatMap(r -> new Rectified(c, r).items().stream()).toList(), items)
                .chart("itemsChart", ResultReports::chart)
                .list("decisions", c -> c.dossier().getBudgetDecisions().stream().map(d -> new Decided(c, d)).toList(), decisions)
                .list("publications", c -> List.copyOf(c.dossier().getPublications()), publications)
                .list("cases", c -> List.copyOf(c.dossier().getAccountabilityCases()), cases);
    }

    private static String standing(Case of, Rectifications.Standing standing) {
        return of.say().render(Message.of(AnnualReport.class, "standing." + standing.name()));
    }

    private static Chart chart(Case of) {
        Map<Rectifications.Standing, Integer> counts = new EnumMap<>(Rectifications.Standing.class);
        of.dossier().getRectifications().stream().flatMap(r -> new Rectified(of, r).items().stream()).forEach(i -> counts.merge(i.standing(), 1, Integer::sum));
        return counts.isEmpty() ? null : new Chart(of.say().text("stage.chart.items"), Stream.of(Rectifications.Standing.values()).map(s ->
                new Charts.Bar(s == Rectifications.Standing.OVERDUE ? "RED" : "", standing(of, s), BigDecimal.valueOf(counts.getOrDefault(s, 0)),
                        Integer.toString(counts.getOrDefault(s, 0)))).toList());
    }

    /**
     * The report of a dossier whose result was used in some way; none while nothing has come of it.
     *
     * @param file name of the dossier's file, or empty
     */
    public List<StageReport> build(String file, Dossier dossier) {
        boolean used = Stream.of(dossier.getFeedbacks(), dossier.getRectifications(), dossier.getBudgetDecisions(), dossier.getPublications(),
                dossier.getAccountabilityCases()).anyMatch(l -> !l.isEmpty());
        return !used ? List.of() : List.of(new StageReport(dossier.getId(), file, STAGE, DossierNames.title(dossier), builder.text("stage.kind." + STAGE),
                dossier.getFiscalYear(), NAMES.values(new Case(builder, new DossierFacts(dossier, file), ResultBasis.of(dossier), today))));
    }
}
