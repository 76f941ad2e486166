package org.jixiao.cli.core.internal.work;

import java.io.IOException;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BooleanSupplier;
import org.jixiao.checks.Finding;
import org.jixiao.cli.core.internal.text.Texts;
import org.jixiao.core.document.Hashes;
import org.jixiao.model.dossier.Dossier;
import org.jixiao.report.FileNames;
import org.jixiao.report.ReportDescriptor;
import org.jixiao.report.ReportScope;
import org.jixiao.report.model.DossierReport;
import org.jixiao.report.model.ReportInput;
import org.jixiao.report.model.StageReport;

/**
 * Takes files one after the other through the stations of a plan: read, choose the scheme, score, check, store. Only plain values are
 * kept of a finished file, so that thousands of forms need no more memory than one; a bad file never stops the others.
 */
public final class Conveyor {

    private static final Logger LOG = System.getLogger(Conveyor.class.getName());

    private final Work work;
    private final Texts texts;
    private final BooleanSupplier cancelled;
    private final Map<Path, FileNames> names = new HashMap<>();
    private final Map<String, Path> seen = new HashMap<>();
    private final Map<Path, Path> sources = new HashMap<>();

    /**
     * A conveyor.
     *
     * @param work does the work on one dossier
     * @param texts words of issues
     * @param cancelled asked between two files
     */
    public Conveyor(Work work, Texts texts, BooleanSupplier cancelled) {
        this.work = work;
        this.texts = texts;
        this.cancelled = cancelled;
    }

    /**
     * Imports forms.
     *
     * @param files files of forms
     * @param plan what to do; {@link Plan#into()} must be given
     * @param outcome takes the results
     * @param step called after each file
     * @throws IOException when the folder for dossiers cannot be written at all
     */
    public void importForms(List<Path> files, Plan plan, Outcome outcome, Runnable step) throws IOException {
        Files.createDirectories(plan.into());
        for (Path file : files) {
            if (cancelled.getAsBoolean()) {
                outcome.cancel();
                return;
            }
            outcome.file();
            if (!importForm(file, plan, outcome)) {
                outcome.refused();
            }
            step.run();
        }
    }

    /** Takes one file; whatever is wrong with it, or with the program at its sight, is an issue of this file alone. */
    private boolean importForm(Path file, Plan plan, Outcome outcome) {
        String twin = twin(file);
        if (!twin.isEmpty()) {
            outcome.issues().add(new Issue(file.toString(), "", "", "import.twice", true, texts.get("issue.twice", twin),
                    texts.get("issue.twice.do")));
            return false;
        }
        boolean kept = false;
        try {
            ReadForms read = work.read(file, texts.locale());
            outcome.issues().addAll(read.issues());
            for (Dossier dossier : read.dossiers()) {
                kept |= store(file, dossier, plan, outcome);
            }
        } catch (RuntimeException defect) {
            LOG.log(Level.ERROR, "A defect at " + file, defect);
            outcome.issues().add(new Issue(file.toString(), "", "", "file.defect", true, texts.get("issue.defect", defect.toString()),
                    texts.get("issue.defect.do")));
        }
        return kept;
    }

    /** Name of an earlier file of this run with the same content; empty when there is none or the file cannot be read. */
    private String twin(Path file) {
        try {
            Path first = seen.putIfAbsent(Hashes.sha256(file), file);
            return first == null ? "" : first.toString();
        } catch (IOException unreadable) {
            // Reading the form will say so, in its own words.
            return "";
        }
    }

    private boolean store(Path source, Dossier dossier, Plan plan, Outcome outcome) {
        Path plain = plainTarget(dossier, plan);
        Path folder = plain.getParent();
        String name = plain.getFileName().toString();
        Path target = folder.resolve(names.computeIfAbsent(folder, f -> new FileNames()).unique(name, "dossier"));
        Path other = sources.putIfAbsent(plain, source);
        if (other != null) {
            outcome.issues().add(new Issue(source.toString(), "", "", "import.same", false, texts.get("issue.same", other, target),
                    texts.get("issue.same.do")));
        }
        if (!plan.replace() && Files.exists(target)) {
            outcome.issues().add(new Issue(source.toString(), "", "", "import.exists", true, texts.get("issue.exists", target),
                    texts.get("issue.exists.do")));
            return false;
        }
        List<DossierReport> described = process(source.toString(), target, dossier, plan, outcome);
        List<StageReport> stages = stages(target, dossier, plan);
        try {
            work.save(target, dossier);
        } catch (IOException e) {
            outcome.issues().add(new Issue(source.toString(), "", "", "import.unsaved", true,
                    texts.get("issue.unsaved", target, String.valueOf(e.getMessage())), texts.get("issue.unsaved.do")));
            return false;
        }
        outcome.dossiers().addAll(described);
        outcome.stages().addAll(stages);
        outcome.stored(1);
        return true;
    }

    /** Where a dossier goes: a folder for its unit, a file for its subject and year, still without extension. */
    private Path plainTarget(Dossier dossier, Plan plan) {
        String unit = dossier.getCompetentDepartment() != null ? dossier.getCompetentDepartment().getName()
                : dossier.getAgency() != null ? dossier.getAgency().getName() : null;
        Path folder = unit == null || unit.isBlank() ? plan.into() : plan.into().resolve(FileNames.safe(unit));
        String title = dossier.getSubject() == null ? dossier.getTitle() : dossier.getSubject().getName();
        String year = dossier.getFiscalYear() == 0 ? "" : "-" + dossier.getFiscalYear();
        return folder.resolve(FileNames.safe(title) + year);
    }

    /**
     * Works on dossiers that are already there.
     *
     * @param files dossiers
     * @param plan what to do; results are written back when it says so
     */
    public void dossiers(List<Path> files, Plan plan, Outcome outcome, Runnable step) {
        for (Path file : files) {
            if (cancelled.getAsBoolean()) {
                outcome.cancel();
                return;
            }
            outcome.file();
            try {
                Dossier dossier = work.load(file);
                List<DossierReport> described = process(file.toString(), file, dossier, plan, outcome);
                if (plan.save()) {
                    work.save(file, dossier);
                    outcome.stored(1);
                }
                outcome.dossiers().addAll(described);
                outcome.stages().addAll(stages(file, dossier, plan));
            } catch (IOException e) {
                outcome.refused();
                outcome.issues().add(new Issue(file.toString(), "", "", "dossier.unreadable", true, String.valueOf(e.getMessage()),
                        texts.get("issue.unreadable.do")));
            }
            step.run();
        }
    }

    /** What reports of stages say; nothing is put together where no such report is written. */
    private List<StageReport> stages(Path file, Dossier dossier, Plan plan) {
        boolean wanted = plan.reportsTo() != null && reports(plan.reports()).stream().anyMatch(r -> r.scope() == ReportScope.STAGE);
        return wanted ? work.stages(file.toString(), dossier, texts.locale()) : List.of();
    }

    private List<DossierReport> process(String source, Path file, Dossier dossier, Plan plan, Outcome outcome) {
        if (plan.score()) {
            Optional<String> problem = work.assignScheme(dossier, plan.scheme(), plan.scheme().isPresent(), texts.locale());
            problem.ifPresent(what -> outcome.issues().add(new Issue(source, "", "", "score.scheme", false, what,
                    texts.get("issue.scheme.do"))));
            work.score(dossier, texts.locale()).forEach(reason -> outcome.issues().add(new Issue(source, "", "", "score.kept", false,
                    texts.get("issue.kept", reason), texts.get("issue.kept.do"))));
        }
        List<Finding> findings = plan.check() ? work.check(dossier) : List.of();
        return work.describe(file.toString(), dossier, findings, texts.locale());
    }

    /**
     * Writes the reports of a plan about everything in an outcome.
     *
     * @param step called after each file of a report
     * @throws IOException when a file cannot be written, naming it
     */
    public void reports(Plan plan, Outcome outcome, Runnable step) throws IOException {
        List<ReportInput.Refused> refused = outcome.issues().stream().filter(Issue::fatal)
                .map(issue -> new ReportInput.Refused(issue.file(), issue.what(), issue.remedy())).toList();
        LocalDateTime made = LocalDateTime.now();
        for (ReportDescriptor report : reports(plan.reports())) {
            if (report.scope() == ReportScope.BATCH && outcome.dossiers().isEmpty()) {
                // A table of no results at all would only look as if something had been lost.
                step.run();
                continue;
            }
            if (report.scope() != ReportScope.DOSSIER) {
                ReportInput all = new ReportInput(outcome.dossiers(), refused, made, outcome.stages());
                outcome.written().addAll(work.reports().write(report, all, plan.reportsTo(), texts.locale(), plan.templates(),
                        cancelled));
                step.run();
                continue;
            }
            FileNames fileNames = new FileNames();
            Files.createDirectories(plan.reportsTo());
            for (DossierReport dossier : outcome.dossiers()) {
                if (cancelled.getAsBoolean()) {
                    outcome.cancel();
                    return;
                }
                Path file = plan.reportsTo().resolve(fileNames.unique(dossier.title(), report.extension()));
                outcome.written().add(work.reports().file(report, new ReportInput(List.of(dossier), List.of(), made), file,
                        texts.locale(), plan.templates()));
                step.run();
            }
        }
    }

    /** How many steps {@link #reports} will take: one for each report about a dossier, one for each kind of the others. */
    public int reportFiles(Plan plan, Outcome outcome) {
        return reports(plan.reports()).stream().mapToInt(r -> r.scope() == ReportScope.DOSSIER ? outcome.dossiers().size() : 1).sum();
    }

    private List<ReportDescriptor> reports(List<String> ids) {
        if (ids.isEmpty()) {
            return work.reports().reports();
        }
        List<ReportDescriptor> chosen = new ArrayList<>();
        for (String id : ids) {
            work.reports().report(id).ifPresent(chosen::add);
        }
        return chosen;
    }
}
