package org.jixiao.cli.core.internal.bureau;

import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.BooleanSupplier;
import org.eclipse.emf.edit.domain.EditingDomain;
import org.jixiao.appraisal.filing.Filings;
import org.jixiao.appraisal.result.AppraisalResult;
import org.jixiao.appraisal.result.UnitStanding;
import org.jixiao.appraisal.score.CountedValue;
import org.jixiao.appraisal.score.IndicatorPoints;
import org.jixiao.appraisal.setup.SetupCommands;
import org.jixiao.cli.core.internal.made.Noticed;
import org.jixiao.cli.core.internal.made.StableIds;
import org.jixiao.core.session.DetachedEdit;
import org.jixiao.model.appraisal.Appraisal;
import org.jixiao.model.appraisal.AppraisedUnit;
import org.jixiao.model.appraisal.VerificationEntry;
import org.jixiao.packs.PackRepository;
import org.jixiao.services.JixiaoServices;

/**
 * A bureau's year of appraisal: set-up, twelve months of reports, four quarters with draws, visits, meetings and assessments, comprehensive
 * assessment, scoring, leading group, notification, appeals and a correction; by the same commands, gates and engines as in the window.
 */
public final class BureauYear {

    /** The most units that can be asked for. */
    public static final int MOST = 500;
    /** The scheme by which a bureau is made up. */
    public static final String SCHEME = "bureau.appraisal";

    private static final int QUARTERS = 4;
    /** Key of the refusal that must come when something is filed after notification. */
    private static final String FROZEN = "refused.frozen";

    private final JixiaoServices services;
    private final Locale locale;

    /**
     * A year.
     *
     * @param services the product's services
     * @param locale language of what is stored
     */
    public BureauYear(JixiaoServices services, Locale locale) {
        this.services = services;
        this.locale = locale;
    }

    /**
     * What bureau is made up.
     *
     * @param units direct units
     * @param indicators of each
     * @param counties county bureaus
     * @param seed the same seed gives the same bureau
     * @param year year of the appraisal
     */
    public record Size(int units, int indicators, int counties, long seed, int year) {
    }

    /**
     * What became of a unit.
     *
     * @param code its code
     * @param name its name
     * @param planted name of the fault put into its year; empty for a sound unit
     * @param found whether the product noticed it
     * @param total its total as it was notified
     * @param rank its place, or empty
     * @param className its class, or empty
     * @param refusals what was refused on the way, in words, by key
     */
    public record Outcome(String code, String name, String planted, boolean found, String total, String rank, String className,
            Map<String, String> refusals) {
    }

    /**
     * The year.
     *
     * @param file the appraisal
     * @param state its state at the end
     * @param units its units
     * @param refusals what was refused to the office, in words, by key
     * @param finished whether it was not stopped on the way
     */
    public record Done(Path file, String state, List<Outcome> units, Map<String, String> refusals, boolean finished) {
    }

    /** Sets a bureau up, and nothing more. */
    public Appraisal setUp(Size size) {
        return bureau(size).make(size.units(), size.indicators(), size.counties());
    }

    /** A bureau whose units have filed all twelve months, with marks and ballots, and without any fault being refused: to be scored. */
    public Appraisal filed(Size size) {
        BureauSetUp made = bureau(size);
        Appraisal appraisal = made.make(size.units(), size.indicators(), size.counties());
        return DetachedEdit.with(domain -> {
            Office office = new Office(services, domain, appraisal, scheme().scheme(), locale);
            made.plans().forEach(office::put);
            new AssessmentWork(office).comprehensive(LocalDate.of(size.year() + 1, 1, 10));
            new FilingWork(office).whole();
            return appraisal;
        });
    }

    private BureauSetUp bureau(Size size) {
        return new BureauSetUp(scheme().scheme(), scheme().pack(), size.seed(), size.year());
    }

    private PackRepository.SchemeEntry scheme() {
        return services.packs().scheme(SCHEME, null).orElseThrow(() -> new IllegalStateException(SCHEME));
    }

    /**
     * Makes a bureau, takes it through its year and saves it.
     *
     * @param cancelled asked after each month
     * @param step called after each month and at the end
     * @throws IOException when it cannot be saved
     */
    public Done run(Size size, Path file, BooleanSupplier cancelled, Runnable step) throws IOException {
        BureauSetUp made = bureau(size);
        Appraisal appraisal = made.make(size.units(), size.indicators(), size.counties());
        Done done = DetachedEdit.with(domain -> live(appraisal, made, domain, size, file, cancelled, step));
        if (done.finished()) {
            services.store().save(file, appraisal);
        }
        return done;
    }

    private Done live(Appraisal appraisal, BureauSetUp made, EditingDomain domain, Size size, Path file, BooleanSupplier cancelled, Runnable step) {
        Office office = new Office(services, domain, appraisal, scheme().scheme(), locale);
        made.plans().forEach(office::put);
        Set<String> published = StableIds.of(appraisal);
        begin(office);
        FilingWork filings = new FilingWork(office);
        VisitWork visits = new VisitWork(office, size.seed());
        AssessmentWork assessments = new AssessmentWork(office);
        for (int quarter = 1; quarter <= QUARTERS; quarter++) {
            for (int month = quarter * 3 - 2; month <= quarter * 3; month++) {
                if (cancelled.getAsBoolean()) {
                    return new Done(file, appraisal.getState(), List.of(), Map.of(), false);
                }
                filings.month(month);
                step.run();
            }
            filings.quarter(quarter);
            visits.quarter(quarter);
            if (quarter < QUARTERS) {
                assessments.quarter(quarter);
            }
        }
        visits.special();
        LocalDate january = LocalDate.of(size.year() + 1, 1, 10);
        assessments.comprehensive(january);
        assessments.recognise(january.plusDays(5));
        ClosingWork closing = new ClosingWork(office);
        AppraisalResult result = closing.run(january.plusDays(10));
        List<Outcome> outcomes = outcomes(office, result, january.plusDays(10));
        closing.appeals(result, january.plusDays(20));
        StableIds.give(appraisal, "year " + size.seed() + " " + size.year(), published);
        step.run();
        return new Done(file, appraisal.getState(), outcomes, office.noticed().refusals(), true);
    }

    /** The indicators are given out; points that do not add up are put right. */
    private void begin(Office office) {
        LocalDate day = LocalDate.of(office.appraisal().getYear(), 1, 10);
        SetupCommands setup = new SetupCommands(office.domain(), locale);
        office.plans().keySet().forEach(unit -> {
            if (!office.engine().score(office.appraisal(), unit, 1, day).problems().isEmpty()) {
                office.noticed(unit).seen().add("problem:points");
                office.noticed(unit).attempt(() -> office.run(setup.addUp(unit)));
            }
        });
        office.take(office.appraisal(), "issue", Office.OFFICE, day);
    }

    private List<Outcome> outcomes(Office office, AppraisalResult result, LocalDate today) {
        List<Outcome> outcomes = new ArrayList<>();
        office.plans().forEach((unit, plan) -> {
            UnitStanding standing = result.of(unit.getId()).orElseThrow();
            Noticed noticed = office.noticed(unit);
            look(office.appraisal(), unit, standing, noticed.seen(), today);
            outcomes.add(new Outcome(plan.code(), plan.name(), plan.fault() == null ? "" : plan.fault().name(),
                    plan.fault() != null && plan.fault().isFound(noticed.seen()), standing.points().total().text(),
                    standing.rank().map(String::valueOf).orElse(""), standing.className().orElse(""), Map.copyOf(noticed.refusals())));
        });
        return outcomes;
    }

    /** The facts of a unit's year as tokens. */
    private static void look(Appraisal appraisal, AppraisedUnit unit, UnitStanding standing, Set<String> seen, LocalDate today) {
        if (!unit.getIndicators().isEmpty()) {
            Filings.of(appraisal, unit, 12, today).forEach(f -> seen.add("filing:" + f.state()));
        }
        if (unit.getFilings().stream().anyMatch(f -> !f.getEarlier().isEmpty())) {
            seen.add("kept:earlier");
        }
        if (standing.tied()) {
            seen.add("tied");
        }
        if (standing.points().indicators().stream().anyMatch(IndicatorPoints::outlier)) {
            seen.add("outlier");
        }
        standing.points().vetoes().forEach(v -> seen.add("unqualified:" + (v.key().startsWith("unit.decided") ? "decided" : "veto")));
        standing.consequences().stream().filter(c -> c.rule().getConsecutiveYears() > 1).forEach(c -> seen.add("consequence:" + c.holds()));
        if (standing.points().adjustments().lines().stream().anyMatch(l -> !l.counts())) {
            seen.add("adjustment:double");
        }
        boolean less = unit.getVerifications().stream().flatMap(v -> v.getEntries().stream())
                .anyMatch(e -> isLess(e) && standing.points().indicator(e.getIndicatorId()).map(i -> i.value().kind() == CountedValue.Kind.VERIFIED)
                        .orElse(false));
        if (less) {
            seen.add("verified:less");
        }
    }

    private static boolean isLess(VerificationEntry entry) {
        return entry.getReported() != null && entry.getVerified() != null && entry.getReported().getNumber() != null
                && entry.getVerified().getNumber() != null && entry.getVerified().getNumber().compareTo(entry.getReported().getNumber()) < 0;
    }

    /** The refusals that there must not be: to sound units, and to the office but for what is tried after notification. */
    public static List<String> unexpected(Done done) {
        List<String> all = new ArrayList<>();
        done.units().stream().filter(u -> u.planted().isEmpty() && !u.refusals().isEmpty())
                .forEach(u -> all.add(u.name() + ": " + String.join("; ", Set.copyOf(u.refusals().values()))));
        done.refusals().forEach((key, words) -> {
            if (!key.equals(FROZEN)) {
                all.add(words);
            }
        });
        if (done.finished() && !done.refusals().containsKey(FROZEN)) {
            all.add(FROZEN);
        }
        return all;
    }
}
