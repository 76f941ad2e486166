package org.jixiao.report.annual;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.BiPredicate;
import java.util.function.Function;
import java.util.function.Predicate;
import org.jixiao.core.document.Money;
import org.jixiao.model.base.Amount;
import org.jixiao.model.base.FundingAction;
import org.jixiao.model.base.Light;
import org.jixiao.model.base.Party;
import org.jixiao.model.dossier.BudgetDecision;
import org.jixiao.model.dossier.Dossier;
import org.jixiao.model.dossier.FundRow;
import org.jixiao.model.dossier.FundSource;
import org.jixiao.model.dossier.Publication;
import org.jixiao.model.dossier.Rectification;
import org.jixiao.scoring.api.Message;
import org.jixiao.stages.objectives.ObjectiveVersions;
import org.jixiao.stages.results.BudgetLinkage;
import org.jixiao.stages.results.Rectifications;
import org.jixiao.stages.results.ResultBasis;
import org.jixiao.stages.todo.ToDo;

/** Counts what a year's dossiers say. Reads only; computes no score and no light of its own. */
public final class AnnualFigures {

    private static final List<String> ORDER = List.of("优", "良", "中", "差", "低");

    private final Locale locale;
    private final Function<Dossier, Light> lights;
    private final Function<Collection<Dossier>, List<ToDo>> duties;
    private final BiPredicate<Dossier, Publication> released;

    /**
     * Counts.
     *
     * @param locale language of the words
     * @param lights the light of a dossier's newest monitoring, {@link Light#UNKNOWN} where it cannot be told, null without monitoring
     * @param duties what is to do over dossiers
     * @param released whether a publication is public
     */
    public AnnualFigures(Locale locale, Function<Dossier, Light> lights, Function<Collection<Dossier>, List<ToDo>> duties,
            BiPredicate<Dossier, Publication> released) {
        this.locale = locale;
        this.lights = lights;
        this.duties = duties;
        this.released = released;
    }

    /**
     * The figures.
     *
     * @param scope name of the unit; empty for all together
     * @param dossiers all of one year
     */
    public AnnualReport of(String scope, int year, List<Dossier> dossiers, LocalDate today) {
        List<ToDo> open = duties.apply(dossiers);
        Map<String, Integer> overdueOf = new HashMap<>();
        open.stream().filter(ToDo::overdue).forEach(t -> overdueOf.merge(t.dossierId(), 1, Integer::sum));
        return new AnnualReport(scope, year, today, dossiers.size(), money(dossiers), stages(dossiers), grades(dossiers), lights(dossiers),
                units(scope, dossiers, overdueOf), duties(open), overdue(open, today), rectified(dossiers, today), decisions(dossiers),
                counts(dossiers, open));
    }

    private Map<String, Integer> counts(List<Dossier> dossiers, List<ToDo> open) {
        Map<String, Integer> counts = new HashMap<>();
        counts.put("opinions", dossiers.stream().mapToInt(d -> d.getFeedbacks().size()).sum());
        counts.put("publications", (int) dossiers.stream().mapToLong(d -> d.getPublications().stream().filter(p -> released.test(d, p)).count()).sum());
        counts.put("cases", dossiers.stream().mapToInt(d -> d.getAccountabilityCases().size()).sum());
        counts.put("duties", open.size());
        counts.put("overdue", (int) open.stream().filter(ToDo::overdue).count());
        return counts;
    }

    private List<AnnualReport.Count> stages(List<Dossier> dossiers) {
        Map<String, Predicate<Dossier>> reached = new LinkedHashMap<>();
        reached.put("EX_ANTE", d -> !d.getExAnteEvaluations().isEmpty());
        reached.put("OBJECTIVES", d -> ObjectiveVersions.inForce(d).isPresent());
        reached.put("MONITORING", d -> !d.getMonitoringReports().isEmpty());
        reached.put("EVALUATION", d -> ResultBasis.of(d).isPresent());
        reached.put("RESULTS", d -> !d.getFeedbacks().isEmpty() || !d.getBudgetDecisions().isEmpty() || !d.getPublications().isEmpty());
        List<AnnualReport.Count> counts = new ArrayList<>();
        reached.forEach((code, test) -> counts.add(count("stage.", code, dossiers.stream().filter(test).toList(), false)));
        return counts;
    }

    private AnnualReport.Count count(String prefix, String code, List<Dossier> dossiers, boolean amount) {
        return new AnnualReport.Count(code, say(prefix + code), dossiers.size(), amount ? money(dossiers).budget() : null);
    }

    private List<AnnualReport.Count> grades(List<Dossier> dossiers) {
        Map<String, List<Dossier>> byGrade = new TreeMap<>(Comparator.comparingInt(AnnualFigures::place).thenComparing(Comparator.naturalOrder()));
        List<Dossier> without = new ArrayList<>();
        dossiers.forEach(d -> ResultBasis.of(d).ifPresentOrElse(b -> byGrade.computeIfAbsent(b.grade(), g -> new ArrayList<>()).add(d),
                () -> without.add(d)));
        List<AnnualReport.Count> counts = new ArrayList<>();
        byGrade.forEach((grade, of) -> counts.add(new AnnualReport.Count(grade, grade, of.size(), money(of).budget())));
        counts.add(count("grade.", "NONE", without, true));
        return counts;
    }

    private static int place(String grade) {
        int place = ORDER.indexOf(grade);
        return place < 0 ? ORDER.size() : place;
    }

    private List<AnnualReport.Count> lights(List<Dossier> dossiers) {
        Map<Light, List<Dossier>> byLight = new EnumMap<>(Light.class);
        List<Dossier> without = new ArrayList<>();
        for (Dossier dossier : dossiers) {
            Light light = lights.apply(dossier);
            (light == null ? without : byLight.computeIfAbsent(light, l -> new ArrayList<>())).add(dossier);
        }
        List<AnnualReport.Count> counts = new ArrayList<>();
        for (Light light : List.of(Light.RED, Light.YELLOW, Light.GREEN, Light.BLUE, Light.UNKNOWN)) {
            counts.add(count("light.", light.getName(), byLight.getOrDefault(light, List.of()), true));
        }
        counts.add(count("light.", "NONE", without, true));
        return counts;
    }

    private List<AnnualReport.Unit> units(String scope, List<Dossier> dossiers, Map<String, Integer> overdueOf) {
        Map<String, List<Dossier>> byUnit = new TreeMap<>();
        dossiers.forEach(d -> byUnit.computeIfAbsent(scope.isEmpty() ? department(d) : unit(d), u -> new ArrayList<>()).add(d));
        List<AnnualReport.Unit> units = new ArrayList<>();
        byUnit.forEach((name, of) -> {
            List<String> grades = of.stream().map(ResultBasis::of).flatMap(Optional::stream).map(ResultBasis::grade).toList();
            int good = (int) grades.stream().filter(g -> place(g) <= 1).count();
            int overdue = of.stream().mapToInt(d -> overdueOf.getOrDefault(d.getId(), 0)).sum();
            units.add(new AnnualReport.Unit(name, of.size(), money(of), good, grades.size(), overdue));
        });
        return units;
    }

    private String department(Dossier dossier) {
        String department = name(dossier.getCompetentDepartment());
        return department.isEmpty() ? unit(dossier) : department;
    }

    private String unit(Dossier dossier) {
        String unit = dossier.getSubject() == null ? "" : name(dossier.getSubject().getImplementingUnit());
        unit = unit.isEmpty() ? name(dossier.getAgency()) : unit;
        return unit.isEmpty() ? say("unit.unknown") : unit;
    }

    private static String name(Party party) {
        return party == null ? "" : Objects.toString(party.getName(), "").strip();
    }

    private static AnnualReport.Money money(List<Dossier> dossiers) {
        BigDecimal budget = BigDecimal.ZERO;
        BigDecimal executed = BigDecimal.ZERO;
        int unknown = 0;
        for (Dossier dossier : dossiers) {
            Optional<FundRow> total = total(dossier);
            Optional<BigDecimal> b = total.flatMap(r -> amount(r.getAdjusted()).or(() -> amount(r.getInitial())));
            Optional<BigDecimal> e = total.flatMap(r -> amount(r.getExecuted()));
            if (b.isEmpty() || e.isEmpty()) {
                unknown++;
            } else {
                budget = budget.add(b.get());
                executed = executed.add(e.get());
            }
        }
        return new AnnualReport.Money(budget, executed, unknown);
    }

    private static Optional<FundRow> total(Dossier dossier) {
        return dossier.getFundRows().stream().filter(r -> r.getSource() == FundSource.TOTAL).findFirst()
                .or(() -> ResultBasis.of(dossier).flatMap(b -> b.evaluation().getFundRows().stream()
                        .filter(r -> r.getSource() == FundSource.TOTAL).findFirst()));
    }

    private static Optional<BigDecimal> amount(Amount amount) {
        return Money.inWanYuan(amount);
    }

    private static List<AnnualReport.Duties> duties(List<ToDo> open) {
        Map<String, int[]> byRole = new LinkedHashMap<>();
        for (ToDo todo : open) {
            int[] counts = byRole.computeIfAbsent(Objects.toString(todo.roleName(), ""), r -> new int[2]);
            counts[0]++;
            counts[1] += todo.overdue() ? 1 : 0;
        }
        return byRole.entrySet().stream().map(e -> new AnnualReport.Duties(e.getKey(), e.getValue()[0], e.getValue()[1]))
                .sorted(Comparator.comparingInt(AnnualReport.Duties::overdue).reversed().thenComparing(AnnualReport.Duties::role)).toList();
    }

    private static List<AnnualReport.Overdue> overdue(List<ToDo> open, LocalDate today) {
        return open.stream().filter(ToDo::overdue).sorted(Comparator.comparing(ToDo::due))
                .map(t -> new AnnualReport.Overdue(Objects.toString(t.dossierTitle(), ""), t.what(), t.roleName(), t.due(),
                        ChronoUnit.DAYS.between(t.due(), today))).toList();
    }

    private List<AnnualReport.Count> rectified(List<Dossier> dossiers, LocalDate today) {
        Map<Rectifications.Standing, Integer> counts = new EnumMap<>(Rectifications.Standing.class);
        for (Dossier dossier : dossiers) {
            for (Rectification rectification : dossier.getRectifications()) {
                rectification.getItems().forEach(i -> counts.merge(Rectifications.standing(i, rectification, today), 1, Integer::sum));
            }
        }
        return List.of(Rectifications.Standing.values()).stream()
                .map(s -> new AnnualReport.Count(s.name(), say("standing." + s.name()), counts.getOrDefault(s, 0), null)).toList();
    }

    private List<AnnualReport.Count> decisions(List<Dossier> dossiers) {
        List<BudgetDecision> decided = dossiers.stream().flatMap(d -> d.getBudgetDecisions().stream()).filter(d -> d.getDecidedOn() != null).toList();
        List<AnnualReport.Count> counts = new ArrayList<>();
        for (FundingAction action : FundingAction.VALUES) {
            List<BudgetDecision> of = decided.stream().filter(d -> d.getDecided() == action).toList();
            if (!of.isEmpty()) {
                BigDecimal sum = of.stream().map(d -> amount(d.getAfter())).flatMap(Optional::stream).reduce(BigDecimal.ZERO, BigDecimal::add);
                counts.add(new AnnualReport.Count(action.getName(), BudgetLinkage.action(action).render(locale), of.size(), sum));
            }
        }
        int open = (int) dossiers.stream().flatMap(d -> d.getBudgetDecisions().stream()).filter(d -> d.getDecidedOn() == null).count();
        counts.add(new AnnualReport.Count("OPEN", say("decision.OPEN"), open, null));
        return counts;
    }

    private String say(String key) {
        return Message.of(AnnualFigures.class, key).render(locale);
    }
}
