package org.jixiao.cli.core.internal.work;

import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.jixiao.audit.AuditResult;
import org.jixiao.checks.Finding;
import org.jixiao.cli.core.internal.bureau.BureauYear;
import org.jixiao.cli.core.internal.district.DistrictYear;
import org.jixiao.core.index.DossierIndex;
import org.jixiao.core.index.IndexEntry;
import org.jixiao.model.dossier.Dossier;
import org.jixiao.model.rules.Scheme;
import org.jixiao.report.ReportService;
import org.jixiao.report.model.DossierReport;
import org.jixiao.report.model.StageReport;
import org.jixiao.services.AnnualReports;
import org.jixiao.services.AppraisalReports;
import org.jixiao.services.Libraries;
import org.jixiao.services.Publishing;
import org.jixiao.services.Submissions;
import org.jixiao.services.bulk.BeginEvaluations;
import org.jixiao.services.bulk.WorkflowSteps;
import org.jixiao.services.execution.Payments;
import org.jixiao.services.todo.Duties;

/**
 * Everything the commands do with dossiers, one dossier at a time. The commands know files, order, progress and words; this is the
 * only way they reach the product's services.
 */
public interface Work {

    /** Reads the forms of a file; never throws for what is in it. */
    ReadForms read(Path form, Locale locale);

    /** Keeps a copy of a filed form beside the dossiers made from it. */
    void keep(Path form, Path folder) throws IOException;

    /**
     * Gives every evaluation of a dossier the scheme it is to be scored by.
     *
     * @param scheme id of a scheme, with {@code :version} behind it or without; empty to choose the one that fits the form
     * @param again true to replace a scheme that was chosen before
     * @return why no scheme could be given; empty when every evaluation has one
     */
    Optional<String> assignScheme(Dossier dossier, Optional<String> scheme, boolean again, Locale locale);

    /**
     * Scores every evaluation that has an installed scheme, and stores results and traces in the dossier.
     *
     * @return why stored results were kept instead, one sentence each
     */
    List<String> score(Dossier dossier, Locale locale);

    /** Everything that is wrong with the dossier. */
    List<Finding> check(Dossier dossier);

    /** Audits every table of the dossier; changes nothing. */
    List<AuditResult> audit(String file, Dossier dossier);

    /**
     * Scores the subjects together, see {@link Together}; changes nothing.
     *
     * @param subjects dossiers by the names that messages give them; of each the last evaluation counts
     * @param scheme id of a scheme, with {@code :version} behind it or without; empty for the one that all name
     * @return empty when that scheme is not installed, or when they name different ones and none is given
     */
    Optional<Together> together(Map<String, Dossier> subjects, Optional<String> scheme, Locale locale);

    /** What reports say about the dossier: one for each evaluation. */
    List<DossierReport> describe(String file, Dossier dossier, List<Finding> findings, Locale locale);

    /** What reports say about the stages before evaluation: one for each ex-ante evaluation and version of the objectives. */
    List<StageReport> stages(String file, Dossier dossier, Locale locale);

    /** Reads a dossier; an {@link IOException} names the file and the reason. */
    Dossier load(Path file) throws IOException;

    /** Writes a dossier, whole or not at all. */
    void save(Path file, Dossier dossier) throws IOException;

    /** All forms that can be written. */
    List<FormChoice> forms(Locale locale);

    /** The forms that fit what the dossier contains. */
    List<FormChoice> forms(Dossier dossier, Locale locale);

    /**
     * Fills forms from a dossier; they become the sheets of one workbook.
     *
     * @param file the dossier as it was named
     * @param forms ids of known forms; those of a stage the dossier has nothing of are passed over. Empty for the usual one of each stage:
     *            the one it was imported from, else the national one
     * @param target the workbook
     * @throws IOException naming the file and the reason
     */
    ExportedForms export(String file, Dossier dossier, List<String> forms, Path target, Locale locale) throws IOException;

    /** The reports. */
    ReportService reports();

    /** An installed scheme by its id, with {@code :version} behind it or without. */
    Optional<Scheme> scheme(String id);

    /** Writes annual reports. */
    AnnualReports annualReports();

    /** Makes public pages. */
    Publishing publishing();

    /** Ids and names of the installed schemes. */
    List<String> schemes();

    /**
     * The index of the dossiers below a folder, from beside them where it can be; to be closed.
     *
     * @throws IOException when there can be none
     */
    DossierIndex index(Path folder) throws IOException;

    /** Sends dossiers of a folder to other organisations and takes in what comes from there. */
    Submissions submissions(Path folder);

    /** Evaluates projects over their years. */
    CycleWork cycles(Locale locale);

    /** Makes up a bureau and takes it through a year of appraisal, in a language. */
    BureauYear bureau(Locale locale);

    /** Writes the documents of appraisals. */
    AppraisalReports appraisalReports();

    /** What is done with appraisals of units, in a language. */
    AppraisalDesk appraisals(Locale locale);

    /** A made-up district, see {@link DistrictYear}. */
    DistrictYear district(Locale locale, LocalDate today);

    /** Payments of a finance system. */
    Payments payments();

    /** Indicator libraries of packs and of files. */
    Libraries libraries();

    /** What is due for whom over many dossiers, in a language. */
    Duties duties(Locale locale);

    /** Takes steps of workflows in many dossiers, in a language. */
    WorkflowSteps steps(Locale locale);

    /** Begins evaluations in many dossiers, in a language. */
    BeginEvaluations beginnings(Locale locale);

    /** What the workflow state of an indexed dossier is called. */
    Function<IndexEntry, String> stateNames(Locale locale);
}
