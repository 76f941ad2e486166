package org.jixiao.cli.core.internal.district;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.BooleanSupplier;
import java.util.stream.Collectors;
import org.eclipse.emf.edit.domain.EditingDomain;
import org.jixiao.cli.core.internal.made.MadeValues;
import org.jixiao.cli.core.internal.made.StableIds;
import org.jixiao.checks.Severity;
import org.jixiao.core.session.DetachedEdit;
import org.jixiao.exchange.execution.ExecutionLine;
import org.jixiao.exchange.execution.ExecutionTable;
import org.jixiao.model.dossier.Dossier;
import org.jixiao.model.dossier.DossierFactory;
import org.jixiao.model.dossier.Evaluation;
import org.jixiao.model.dossier.FundRow;
import org.jixiao.model.dossier.FundSource;
import org.jixiao.model.dossier.Subject;
import org.jixiao.model.base.SubjectKind;
import org.jixiao.report.FileNames;
import org.jixiao.services.JixiaoServices;
import org.jixiao.services.execution.ExecutionCommands;
import org.jixiao.stages.todo.ToDo;

/**
 * A district's year: every project goes through ex-ante evaluation, objectives, monitoring, evaluation and the use of results, by the same
 * commands, gates and engines as in the window; payments come from files of the finance system.
 */
public final class DistrictYear {

    /** The most projects that can be asked for. */
    public static final int MOST = 10_000;

    private final JixiaoServices services;
    private final Locale locale;
    private final LocalDate today;

    /**
     * A year.
     *
     * @param services the product's services
     * @param locale language of what is stored
     * @param today the day on which duties are looked at
     */
    public DistrictYear(JixiaoServices services, Locale locale, LocalDate today) {
        this.services = services;
        this.locale = locale;
        this.today = today;
    }

    /**
     * What became of a project.
     *
     * @param file its dossier
     * @param code project code
     * @param name project
     * @param planted name of the fault put into it; empty for a sound project
     * @param found whether the product noticed it
     * @param refusals what was refused on the way, in words, by key
     * @param errors findings of the checks that are errors
     * @param duties what is overdue
     */
    public record Outcome(Path file, String code, String name, String planted, boolean found, Map<String, String> refusals, int errors,
            int duties) {
    }

    /**
     * Makes the district and takes it through its year.
     *
     * @param projects how many
     * @param seed the same seed gives the same district
     * @param year fiscal year
     * @param folder where to; made when it is not there
     * @param cancelled asked between projects
     * @param step called after each project
     * @return one for each project that was finished
     * @throws IOException when something cannot be written
     */
    public List<Outcome> run(int projects, long seed, int year, Path folder, BooleanSupplier cancelled, Runnable step) throws IOException {
        List<ProjectPlan> plans = new PlanMaker(seed, year).make(projects);
        Files.createDirectories(folder);
        ExecutionTable july = payments(folder.resolve("支付数据-%d年7月.csv".formatted(year)), plans, true);
        ExecutionTable december = payments(folder.resolve("支付数据-%d年12月.csv".formatted(year)), plans, false);
        List<Outcome> outcomes = new ArrayList<>();
        FileNames names = new FileNames();
        for (ProjectPlan plan : plans) {
            if (cancelled.getAsBoolean()) {
                break;
            }
            Path file = folder.resolve(FileNames.safe(plan.department())).resolve(names.unique(plan.name() + "-" + year, "dossier"));
            outcomes.add(DetachedEdit.with(domain -> live(plan, domain, july, december, file)));
            step.run();
        }
        return outcomes;
    }

    /** The file of the finance system, written and read as it would come. */
    private ExecutionTable payments(Path file, List<ProjectPlan> plans, boolean july) throws IOException {
        StringBuilder csv = new StringBuilder("项目编码,项目名称,预算单位,全年预算数(万元),累计支出(万元)\n");
        for (ProjectPlan plan : plans) {
            csv.append(plan.code()).append(',').append(plan.name()).append(',').append(plan.unit()).append(',').append(plan.budget().toPlainString())
                    .append(',').append(plan.share(july ? plan.spentByJuly() : plan.spent()).toPlainString()).append('\n');
        }
        Files.writeString(file, csv, StandardCharsets.UTF_8);
        ExecutionTable table = services.payments().read(file, null);
        if (table.refused()) {
            throw new IOException(file + ": " + table.faults().getFirst().text(locale));
        }
        return table;
    }

    private Outcome live(ProjectPlan plan, EditingDomain domain, ExecutionTable july, ExecutionTable december, Path file) {
        Dossier dossier = project(plan);
        Desk desk = new Desk(services, domain, dossier, plan, locale);
        new ExAnteWork(desk).run();
        new ObjectivesWork(desk).run();
        if (ObjectivesWork.isApproved(desk)) {
            paid(desk, july);
            new MonitoringWork(desk).run();
            paid(desk, december);
            Optional<Evaluation> evaluation = new EvaluationWork(desk).run();
            evaluation.filter(e -> e.getGrade() != null).ifPresent(e -> new ResultsWork(desk, e).run(today));
        }
        StableIds.give(dossier, plan.code());
        return outcome(desk, file);
    }

    private void paid(Desk desk, ExecutionTable table) {
        ExecutionLine line = table.lines().stream().filter(l -> l.code().equals(desk.plan().code())).findFirst().orElseThrow();
        desk.run(new ExecutionCommands(desk.domain(), services.packs(), locale).take(desk.dossier(), table, line, ExecutionCommands.PAID));
    }

    private Outcome outcome(Desk desk, Path file) {
        ProjectPlan plan = desk.plan();
        var findings = services.checks().check(desk.dossier());
        findings.forEach(finding -> desk.seen().add("check:" + finding.checkId()));
        List<ToDo> duties = services.stages().todos().list(List.of(desk.dossier()), today);
        List<ToDo> overdue = duties.stream().filter(ToDo::overdue).toList();
        overdue.forEach(duty -> desk.seen().addAll(Set.of("duty:" + duty.kind() + ":overdue", "duty:" + duty.stage() + ":overdue")));
        int errors = (int) findings.stream().filter(f -> f.severity() == Severity.ERROR).count();
        try {
            Files.createDirectories(file.getParent());
            services.store().save(file, desk.dossier());
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
        return new Outcome(file, plan.code(), plan.name(), plan.planted() == null ? "" : plan.planted().name(),
                plan.planted() != null && plan.planted().isFound(desk.seen()), Map.copyOf(desk.refusals()), errors, overdue.size());
    }

    private static Dossier project(ProjectPlan plan) {
        Dossier dossier = DossierFactory.eINSTANCE.createDossier();
        dossier.setId(UUID.randomUUID().toString());
        dossier.setTitle(plan.name());
        dossier.setFiscalYear(plan.year());
        Subject subject = DossierFactory.eINSTANCE.createSubject();
        subject.setName(plan.name());
        subject.setCode(plan.code());
        subject.setKind(SubjectKind.PROJECT);
        subject.setImplementingUnit(MadeValues.party(plan.unit()));
        subject.setBasis("区委区政府年度重点工作安排");
        subject.setStartDate(LocalDate.of(plan.year(), 1, 1));
        subject.setEndDate(LocalDate.of(plan.year(), 12, 31));
        dossier.setSubject(subject);
        dossier.setAgency(MadeValues.party(plan.unit()));
        dossier.setCompetentDepartment(MadeValues.party(plan.department()));
        FundRow total = DossierFactory.eINSTANCE.createFundRow();
        total.setSource(FundSource.TOTAL);
        total.setLabel("年度资金总额");
        total.setInitial(Desk.amount(plan.budget()));
        total.setAdjusted(Desk.amount(plan.budget()));
        dossier.getFundRows().add(total);
        return dossier;
    }

    /** The refusals of sound projects, which there must not be: project and words. */
    public static List<String> unexpected(List<Outcome> outcomes) {
        return outcomes.stream().filter(o -> o.planted().isEmpty() && !o.refusals().isEmpty())
                .map(o -> o.name() + ": " + o.refusals().values().stream().distinct().collect(Collectors.joining("; "))).toList();
    }
}
