package org.jixiao.services;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeSet;
import java.util.function.BooleanSupplier;
import java.util.function.Consumer;
import org.jixiao.core.document.DocumentStore;
import org.jixiao.model.base.Light;
import org.jixiao.model.base.Party;
import org.jixiao.model.dossier.Dossier;
import org.jixiao.model.dossier.MonitoringReport;
import org.jixiao.packs.PackRepository;
import org.jixiao.report.FileNames;
import org.jixiao.report.ReportKinds;
import org.jixiao.report.annual.AnnualFigures;
import org.jixiao.report.annual.AnnualNames;
import org.jixiao.report.annual.AnnualReport;
import org.jixiao.report.template.ReportTemplates;
import org.jixiao.report.template.ReportValues;
import org.jixiao.report.template.TemplateChoice;
import org.jixiao.report.template.TemplateFile;
import org.jixiao.scoring.api.Message;
import org.jixiao.stages.monitoring.MonitoringResult;
import org.jixiao.stages.objectives.ObjectiveVersions;
import org.jixiao.stages.todo.ToDoList;
import org.jixiao.stages.workflow.WorkflowEngine;

/** Writes the annual report on performance management, of a unit or of all dossiers, as a document and a workbook. */
public final class AnnualReports {

    private final PackRepository packs;
    private final ReportTemplates templates;
    private final StageServices stages;
    private final DocumentStore store;

    AnnualReports(PackRepository packs, ReportTemplates templates, StageServices stages, DocumentStore store) {
        this.packs = packs;
        this.templates = templates;
        this.stages = stages;
        this.store = store;
    }

    /**
     * What is wanted.
     *
     * @param year the fiscal year; 0 for the only one there is
     * @param unit name of a department or unit; empty for all together
     * @param folder where the files go
     * @param today the day on which duties are overdue or not
     * @param locale language of the words
     * @param chosen templates that somebody has chosen; for a format without one that counts which comes first
     */
    public record Wanted(int year, String unit, Path folder, LocalDate today, Locale locale, List<TemplateFile> chosen) {
    }

    /**
     * What was made.
     *
     * @param report the figures
     * @param written the files; none when it was cancelled
     * @param unreadable files that could not be read and are in no figure, with the reason
     */
    public record Made(AnnualReport report, List<Path> written, List<String> unreadable) {
        public Made {
            written = List.copyOf(written);
            unreadable = List.copyOf(unreadable);
        }
    }

    /**
     * Reads dossiers and writes the report.
     *
     * @param step told of each dossier that was read
     * @param cancelled asked before each dossier; then nothing is written
     * @throws IOException when the year is not clear, no dossier is left, the template cannot be understood, or a file cannot be written
     */
    public Made write(Collection<Path> files, Wanted wanted, Consumer<Path> step, BooleanSupplier cancelled) throws IOException {
        List<Dossier> dossiers = new ArrayList<>();
        List<String> unreadable = new ArrayList<>();
        for (Path file : files) {
            if (cancelled.getAsBoolean()) {
                return new Made(null, List.of(), unreadable);
            }
            read(file, wanted.locale(), dossiers, unreadable);
            step.accept(file);
        }
        int year = year(dossiers, wanted);
        List<Dossier> meant = dossiers.stream().filter(d -> d.getFiscalYear() == year && isOf(d, wanted.unit())).toList();
        if (meant.isEmpty()) {
            throw new IOException(say(wanted.locale(), "annual.nothing", Integer.toString(year), wanted.unit()));
        }
        // The words of duties are in the language of the report, which need not be that of the program.
        ToDoList todos = new ToDoList(packs, new WorkflowEngine(packs, List.of(), wanted.locale()), wanted.locale());
        AnnualReport report = new AnnualFigures(wanted.locale(), this::light, all -> todos.list(all, wanted.today()),
                (dossier, publication) -> stages.releases().refusal(dossier, publication, wanted.today(), wanted.locale()).isEmpty())
                .of(wanted.unit(), year, meant, wanted.today());
        return new Made(report, files(report, wanted), unreadable);
    }

    private List<Path> files(AnnualReport report, Wanted wanted) throws IOException {
        TemplateChoice choice = templates.choice(wanted.locale(), wanted.chosen());
        ReportValues values = AnnualNames.values(report, wanted.locale());
        LocalDateTime made = LocalDateTime.now();
        Files.createDirectories(wanted.folder());
        String name = FileNames.safe(say(wanted.locale(), "annual.file", wanted.unit(), Integer.toString(report.year())));
        Path document = wanted.folder().resolve(name + ".docx");
        Path workbook = wanted.folder().resolve(name + ".xlsx");
        choice.write(ReportKinds.ANNUAL, values, made, document);
        choice.write(ReportKinds.ANNUAL, values, made, workbook);
        return List.of(document, workbook);
    }

    private void read(Path file, Locale locale, List<Dossier> dossiers, List<String> unreadable) {
        try {
            if (store.load(file).root() instanceof Dossier dossier) {
                dossiers.add(dossier);
            } else {
                unreadable.add(file + ": " + say(locale, "publish.noDossier"));
            }
        } catch (IOException e) {
            unreadable.add(String.valueOf(e.getMessage()));
        }
    }

    private static int year(List<Dossier> dossiers, Wanted wanted) throws IOException {
        TreeSet<Integer> years = new TreeSet<>(dossiers.stream().map(Dossier::getFiscalYear).toList());
        if (wanted.year() == 0 && years.size() > 1) {
            throw new IOException(say(wanted.locale(), "annual.years", years.stream().map(String::valueOf).toList()));
        }
        return wanted.year() != 0 || years.isEmpty() ? wanted.year() : years.first();
    }

    private static boolean isOf(Dossier dossier, String unit) {
        return unit.isEmpty() || named(dossier.getCompetentDepartment(), unit) || named(dossier.getAgency(), unit)
                || dossier.getSubject() != null && named(dossier.getSubject().getImplementingUnit(), unit);
    }

    private static boolean named(Party party, String unit) {
        return party != null && unit.equals(Objects.toString(party.getName(), "").strip());
    }

    /** The light of the newest monitoring; the worst that is known while the whole is open. */
    private Light light(Dossier dossier) {
        Optional<MonitoringReport> newest = dossier.getMonitoringReports().stream()
                .max(Comparator.comparingInt(MonitoringReport::getMonthTo).thenComparingInt(MonitoringReport::getMonthFrom));
        if (newest.isEmpty()) {
            return null;
        }
        MonitoringReport report = newest.get();
        return packs.scheme(report.getSchemeId(), report.getSchemeVersion()).map(entry -> stages.monitoring().judge(report,
                ObjectiveVersions.inForce(dossier).orElse(null), entry.scheme())).filter(r -> !r.isRefused()).map(AnnualReports::light)
                .orElse(Light.UNKNOWN);
    }

    private static Light light(MonitoringResult result) {
        return result.whole() != null && result.whole().isJudged() ? result.whole().light() : result.atLeast();
    }

    private static String say(Locale locale, String key, Object... arguments) {
        return Message.of(AnnualReports.class, key, arguments).render(locale);
    }
}
