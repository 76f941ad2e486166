package org.jixiao.stages.monitoring;

import static org.jixiao.stages.monitoring.Judging.message;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;
import org.jixiao.model.base.Light;
import org.jixiao.model.dossier.FundRow;
import org.jixiao.model.dossier.IndicatorTarget;
import org.jixiao.model.dossier.MonitoringReport;
import org.jixiao.model.dossier.MonitoringRow;
import org.jixiao.model.dossier.ObjectiveSet;
import org.jixiao.model.rules.MonitoringKind;
import org.jixiao.model.rules.MonitoringRule;
import org.jixiao.model.rules.Scheme;
import org.jixiao.packs.PackRepository;
import org.jixiao.packs.rules.MonitoringParameters;
import org.jixiao.packs.verify.PackVerifier;
import org.jixiao.packs.verify.SchemeFinding;
import org.jixiao.scoring.api.Message;
import org.jixiao.stages.base.DimensionIndex;

/**
 * Watches money and goals together: gives the lights of a monitoring report by the rules of a scheme. Nothing stands in for a value that
 * is missing, and a light says in its explanation how it came about.
 */
public final class MonitoringEngine {

    private final PackRepository packs;
    private final PackVerifier verifier;
    private final Map<Scheme, List<SchemeFinding>> verified = new ConcurrentHashMap<>();

    /**
     * An engine.
     *
     * @param packs the installed packs, for the texts of clauses
     * @param verifier refuses schemes that cannot judge
     */
    public MonitoringEngine(PackRepository packs, PackVerifier verifier) {
        this.packs = packs;
        this.verifier = verifier;
    }

    /**
     * Gives all lights.
     *
     * @param report what was reported
     * @param objectives the approved objectives that the report watches, or null; weights and planned curves come from there
     * @param scheme a scheme with monitoring rules
     */
    public MonitoringResult judge(MonitoringReport report, ObjectiveSet objectives, Scheme scheme) {
        List<Message> problems = problems(report, scheme);
        if (!problems.isEmpty()) {
            return new MonitoringResult(scheme, List.of(), List.of(), List.of(), null, Light.UNKNOWN, problems);
        }
        Period period = Period.of(report);
        DimensionIndex frame = new DimensionIndex(scheme.getDimensions(), null);
        RowJudge rowJudge = new RowJudge(packs, scheme, period);
        List<RowFacts> facts = new ArrayList<>();
        List<Judgement> rows = new ArrayList<>();
        for (MonitoringRow row : report.getRows()) {
            RowFacts known = new RowFacts(row, target(objectives, row.getTargetId()),
                    frame.path(null, row.getLevel1(), row.getLevel2(), row.getName()));
            facts.add(known);
            rows.add(rowJudge.judge(known));
        }
        FundJudge fundJudge = new FundJudge(packs, scheme, period);
        Optional<FundRow> total = FundJudge.total(report.getFundRows());
        List<Judgement> funds = new ArrayList<>();
        of(scheme, MonitoringKind.BUDGET).findFirst().ifPresent(rule -> report.getFundRows()
                .forEach(row -> funds.add(fundJudge.execution(rule, row, total.isEmpty() || row == total.get()))));
        List<Judgement> warnings = new ArrayList<>();
        of(scheme, MonitoringKind.FLOOR).forEach(rule -> warnings.add(total.map(row -> fundJudge.floor(rule, row))
                .orElseGet(() -> noTotal(rule, scheme))));
        boolean reason = total.map(FundRow::getReason).filter(r -> !r.isBlank()).isPresent();
        of(scheme, MonitoringKind.GAP).forEach(rule -> warnings.add(new GapJudge(packs, scheme).judge(rule, facts, rows, total,
                total.flatMap(fundJudge::rate), reason)));
        // Parts of the money repeat the total: they are shown, and the total counts.
        List<Judgement> money = funds.stream().filter(f -> total.isEmpty() || f.subject() == total.get()).toList();
        Light atLeast = Light.UNKNOWN;
        for (Judgement judgement : together(rows, money)) {
            atLeast = Lights.worse(atLeast, judgement.light());
        }
        Judgement whole = of(scheme, MonitoringKind.WORST).findFirst().map(rule -> whole(rule, scheme, rows, money)).orElse(null);
        return new MonitoringResult(scheme, rows, funds, warnings, whole, atLeast, List.of());
    }

    private List<Message> problems(MonitoringReport report, Scheme scheme) {
        List<Message> problems = new ArrayList<>();
        errors(scheme).forEach(e -> problems.add(message("scheme.refused", String.valueOf(scheme.getName()), e.text())));
        if (scheme.getMonitoringRules().isEmpty()) {
            problems.add(message("scheme.noRules", String.valueOf(scheme.getName())));
        }
        if (!Period.of(report).isPossible()) {
            problems.add(message("period.impossible", report.getMonthFrom(), report.getMonthTo()));
        }
        return problems;
    }

    /** Schemes of packs never change and are verified once; others are verified each time. */
    private List<SchemeFinding> errors(Scheme scheme) {
        boolean ofPack = scheme.eResource() != null && "pack".equals(scheme.eResource().getURI().scheme());
        return ofPack ? verified.computeIfAbsent(scheme, this::verify) : verify(scheme);
    }

    private List<SchemeFinding> verify(Scheme scheme) {
        return verifier.verify(scheme).stream().filter(SchemeFinding::isError).toList();
    }

    private static Stream<MonitoringRule> of(Scheme scheme, MonitoringKind kind) {
        return scheme.getMonitoringRules().stream().filter(r -> r.getKind() == kind);
    }

    private static IndicatorTarget target(ObjectiveSet objectives, String id) {
        return objectives == null || id == null ? null
                : objectives.getTargets().stream().filter(t -> Objects.equals(id, t.getId())).findFirst().orElse(null);
    }

    private Judgement noTotal(MonitoringRule rule, Scheme scheme) {
        return new Judging(packs, scheme, rule, null, "", rule.getName(), false).without(Standing.MISSING, message("fund.noTotal"));
    }

    private static List<Judgement> together(List<Judgement> rows, List<Judgement> money) {
        List<Judgement> all = new ArrayList<>(rows);
        all.addAll(money);
        return all;
    }

    private Judgement whole(MonitoringRule rule, Scheme scheme, List<Judgement> rows, List<Judgement> money) {
        Judging judging = new Judging(packs, scheme, rule, null, "", rule.getName(), true);
        boolean executionFirst = judging.rule().text(MonitoringParameters.COMBINE).orElseThrow()
                .equals(MonitoringParameters.COMBINE_EXECUTION_FIRST);
        return executionFirst ? executionFirst(judging, rows, money) : worst(judging, together(rows, money));
    }

    /** The worst light that is present; open rows leave it open unless it is red already. */
    private static Judgement worst(Judging judging, List<Judgement> all) {
        Light worst = Light.UNKNOWN;
        List<String> causes = new ArrayList<>();
        for (Judgement judgement : all) {
            Light now = Lights.worse(worst, judgement.light());
            if (now != worst) {
                causes.clear();
            }
            worst = now;
            if (judgement.isJudged() && judgement.light() == worst) {
                causes.add(judgement.title());
            }
        }
        List<String> open = open(all);
        if (worst != Light.RED && !open.isEmpty() || worst == Light.UNKNOWN) {
            return judging.without(Standing.MISSING, message("whole.open", open.size(), open, Lights.label(worst)));
        }
        return judging.judged(worst, message("whole.worst", Lights.label(worst), causes));
    }

    /** The department rule of Hefei: money behind plan is red whatever the goals; money as planned is green or, without the goals, yellow. */
    private static Judgement executionFirst(Judging judging, List<Judgement> rows, List<Judgement> money) {
        if (money.isEmpty() || money.stream().anyMatch(m -> !m.isJudged())) {
            return judging.without(Standing.MISSING, message("whole.noMoney"));
        }
        if (money.stream().anyMatch(m -> behind(m.light()))) {
            return judging.judged(Light.RED, message("whole.money", Lights.label(Light.RED)));
        }
        List<String> missed = rows.stream().filter(r -> r.isJudged() && behind(r.light())).map(Judgement::title).toList();
        if (!missed.isEmpty()) {
            return judging.judged(Light.YELLOW, message("whole.goals", Lights.label(Light.YELLOW), missed));
        }
        List<String> open = open(rows);
        return open.isEmpty() ? judging.judged(Light.GREEN, message("whole.both", Lights.label(Light.GREEN)))
                : judging.without(Standing.MISSING, message("whole.open", open.size(), open, Lights.label(Light.YELLOW)));
    }

    private static boolean behind(Light light) {
        return light == Light.RED || light == Light.YELLOW;
    }

    private static List<String> open(List<Judgement> all) {
        return all.stream().filter(j -> j.standing() == Standing.MISSING || j.standing() == Standing.UNDECIDABLE).map(Judgement::title).toList();
    }
}
