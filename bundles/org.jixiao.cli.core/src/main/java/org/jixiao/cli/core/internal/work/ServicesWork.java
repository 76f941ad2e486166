package org.jixiao.cli.core.internal.work;

import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.jixiao.audit.AuditResult;
import org.jixiao.checks.Finding;
import org.jixiao.cli.core.internal.bureau.BureauYear;
import org.jixiao.cli.core.internal.district.DistrictYear;
import org.jixiao.cli.core.internal.text.Texts;
import org.jixiao.core.index.DossierIndex;
import org.jixiao.core.index.IndexEntry;
import org.jixiao.exchange.Fault;
import org.jixiao.exchange.Severity;
import org.jixiao.exchange.exports.FormLayout;
import org.jixiao.exchange.exports.LeftOut;
import org.jixiao.exchange.imports.FormPreview;
import org.jixiao.exchange.imports.ImportPreview;
import org.jixiao.exchange.sheet.FormWriter;
import org.jixiao.model.dossier.Dossier;
import org.jixiao.model.dossier.Evaluation;
import org.jixiao.model.rules.Scheme;
import org.jixiao.report.ReportService;
import org.jixiao.report.model.DossierReport;
import org.jixiao.report.model.StageReport;
import org.jixiao.services.AnnualReports;
import org.jixiao.services.AppraisalReports;
import org.jixiao.services.JixiaoServices;
import org.jixiao.services.KeptForms;
import org.jixiao.services.Libraries;
import org.jixiao.services.Publishing;
import org.jixiao.services.StateNames;
import org.jixiao.services.Submissions;
import org.jixiao.services.bulk.BeginEvaluations;
import org.jixiao.services.bulk.WorkflowSteps;
import org.jixiao.services.execution.Payments;
import org.jixiao.services.todo.Duties;
import org.jixiao.stages.evaluation.SubjectsScorer;

/** The work of the commands done by the product's services. */
public final class ServicesWork implements Work {

    private final JixiaoServices services;
    private final FormWriter workbooks;

    /**
     * Work by services.
     *
     * @param services the product's services
     * @param workbooks writes exported forms as workbooks
     */
    public ServicesWork(JixiaoServices services, FormWriter workbooks) {
        this.services = services;
        this.workbooks = workbooks;
    }

    @Override
    public ReadForms read(Path form, Locale locale) {
        ImportPreview preview = services.importer().preview(form);
        List<Issue> issues = new ArrayList<>();
        String file = form.toString();
        preview.failure().ifPresent(failure -> issues.add(new Issue(file, "", "", failure.rule(), true, failure.what().text(locale),
                failure.suggestion().text(locale))));
        preview.faults().forEach(fault -> add(issues, file, fault, locale));
        List<Dossier> dossiers = new ArrayList<>();
        for (FormPreview found : preview.forms()) {
            found.faults().forEach(fault -> add(issues, file, fault, locale));
            if (!found.refused()) {
                dossiers.add(found.acceptAsNew());
            }
        }
        if (dossiers.isEmpty() && issues.stream().noneMatch(Issue::fatal)) {
            Texts texts = new Texts(locale);
            issues.add(new Issue(file, "", "", "import.noForm", true, texts.get("issue.noForm"), texts.get("issue.noForm.do")));
        }
        return new ReadForms(dossiers, issues);
    }

    /** Plain statements about the file are not passed on: nobody has to do anything about them. */
    private static void add(List<Issue> issues, String file, Fault fault, Locale locale) {
        if (fault.severity() == Severity.ERROR || fault.severity() == Severity.WARNING) {
            issues.add(new Issue(file, fault.sheet(), fault.cell() == null ? "" : fault.cell().a1(), fault.rule(),
                    fault.severity() == Severity.ERROR, fault.what().text(locale), fault.suggestion().text(locale)));
        }
    }

    @Override
    public void keep(Path form, Path folder) throws IOException {
        KeptForms.keep(form, folder);
    }

    @Override
    public Optional<String> assignScheme(Dossier dossier, Optional<String> scheme, boolean again, Locale locale) {
        Texts texts = new Texts(locale);
        if (scheme.isPresent()) {
            return services.work().assignScheme(dossier, scheme.get()) ? Optional.empty()
                    : Optional.of(texts.get("issue.scheme.unknown", scheme.get()));
        }
        services.work().chooseSchemes(dossier);
        for (Evaluation evaluation : dossier.getEvaluations()) {
            String id = evaluation.getSchemeId();
            if (id == null || id.isBlank()) {
                return Optional.of(texts.get("issue.scheme.none"));
            }
            if (services.scorer().schemeOf(evaluation).isEmpty()) {
                return Optional.of(texts.get("issue.scheme.unknown", id));
            }
        }
        return Optional.empty();
    }

    @Override
    public List<String> score(Dossier dossier, Locale locale) {
        return services.work().score(dossier, locale).stream().map(reason -> reason.render(locale)).toList();
    }

    @Override
    public List<Finding> check(Dossier dossier) {
        return services.checks().check(dossier);
    }

    @Override
    public List<AuditResult> audit(String file, Dossier dossier) {
        return services.auditor().audit(file, dossier);
    }

    @Override
    public Optional<Together> together(Map<String, Dossier> subjects, Optional<String> scheme, Locale locale) {
        List<SubjectsScorer.Subject> all = new ArrayList<>();
        Set<Scheme> named = new HashSet<>();
        subjects.forEach((name, dossier) -> {
            Evaluation evaluation = dossier.getEvaluations().getLast();
            all.add(new SubjectsScorer.Subject(name, dossier, evaluation));
            services.scorer().schemeOf(evaluation).ifPresent(named::add);
        });
        Optional<Scheme> one = scheme.isPresent() ? services.work().installed(scheme.get()) : named.size() == 1 ? Optional.of(named.iterator().next()) : Optional.empty();
        return one.map(s -> Together.of(new SubjectsScorer(services.scorer()).score(all, s), all.size(), locale));
    }

    @Override
    public List<DossierReport> describe(String file, Dossier dossier, List<Finding> findings, Locale locale) {
        return services.work().describe(file, dossier, findings, locale);
    }

    @Override
    public List<StageReport> stages(String file, Dossier dossier, Locale locale) {
        return services.work().describeStages(file, dossier, LocalDate.now(), locale);
    }

    @Override
    public Dossier load(Path file) throws IOException {
        if (services.store().load(file).root() instanceof Dossier dossier) {
            return dossier;
        }
        throw new IOException(file + ": no dossier");
    }

    @Override
    public void save(Path file, Dossier dossier) throws IOException {
        java.nio.file.Files.createDirectories(file.toAbsolutePath().getParent());
        services.store().save(file, dossier);
    }

    @Override
    public List<FormChoice> forms(Locale locale) {
        return services.exporter().layouts().stream().map(layout -> choice(layout, false, locale)).toList();
    }

    @Override
    public List<FormChoice> forms(Dossier dossier, Locale locale) {
        List<FormLayout> usual = services.exporter().usual(dossier);
        return services.exporter().fitting(dossier).stream().map(layout -> choice(layout, usual.contains(layout), locale)).toList();
    }

    private static FormChoice choice(FormLayout layout, boolean usual, Locale locale) {
        return new FormChoice(layout.formId(), layout.name(locale), layout.stage().name(), usual);
    }

    @Override
    public ExportedForms export(String file, Dossier dossier, List<String> forms, Path target, Locale locale) throws IOException {
        List<FormLayout> layouts = forms.stream().map(form -> services.exporter().layout(form).orElseThrow()).toList();
        Texts texts = new Texts(locale);
        List<Issue> left = new ArrayList<>();
        for (LeftOut one : services.exporter().export(List.of(dossier), layouts, workbooks, target, locale)) {
            left.add(new Issue(file, one.layout().name(locale), "", one.what().key(), false, one.what().text(locale),
                    texts.get("issue.export.left.do")));
        }
        return new ExportedForms(List.of(target), left);
    }

    @Override
    public ReportService reports() {
        return services.reports();
    }

    @Override
    public Optional<Scheme> scheme(String id) {
        return services.work().installed(id);
    }

    @Override
    public AnnualReports annualReports() {
        return services.annualReports();
    }

    @Override
    public Publishing publishing() {
        return services.publishing();
    }

    @Override
    public List<String> schemes() {
        return services.packs().schemes().stream().map(entry -> entry.scheme().getId() + ":" + entry.scheme().getVersion()).toList();
    }

    @Override
    public DossierIndex index(Path folder) throws IOException {
        return DossierIndex.openBeside(folder, services.store());
    }

    @Override
    public Submissions submissions(Path folder) {
        return new Submissions(services.store(), folder);
    }

    @Override
    public CycleWork cycles(Locale locale) {
        return new CycleWork(services, locale);
    }

    @Override
    public BureauYear bureau(Locale locale) {
        return new BureauYear(services, locale);
    }

    @Override
    public AppraisalReports appraisalReports() {
        return services.appraisalReports();
    }

    @Override
    public AppraisalDesk appraisals(Locale locale) {
        return new AppraisalDesk(services, locale);
    }

    @Override
    public DistrictYear district(Locale locale, LocalDate today) {
        return new DistrictYear(services, locale, today);
    }

    @Override
    public Payments payments() {
        return services.payments();
    }

    @Override
    public Libraries libraries() {
        return services.libraries();
    }

    @Override
    public WorkflowSteps steps(Locale locale) {
        return services.steps(locale);
    }

    @Override
    public BeginEvaluations beginnings(Locale locale) {
        return services.beginnings(locale);
    }

    @Override
    public Duties duties(Locale locale) {
        return services.duties(locale);
    }

    @Override
    public Function<IndexEntry, String> stateNames(Locale locale) {
        return new StateNames(services.packs(), locale)::of;
    }
}
