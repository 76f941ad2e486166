package org.jixiao.services;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.CopyOnWriteArrayList;
import org.eclipse.core.runtime.IExtensionRegistry;
import org.eclipse.emf.ecore.EObject;
import org.jixiao.appraisal.check.AppraisalFindings;
import org.jixiao.audit.Auditor;
import org.jixiao.checks.CheckEngine;
import org.jixiao.checks.CheckSettings;
import org.jixiao.checks.Finding;
import org.jixiao.checks.registry.CheckRegistry;
import org.jixiao.core.document.DocumentStore;
import org.jixiao.core.extensions.Extensions;
import org.jixiao.core.index.IndexDuties;
import org.jixiao.core.session.SessionRegistry;
import org.jixiao.exchange.appraisal.AppraisalImporter;
import org.jixiao.exchange.document.DocumentWriter;
import org.jixiao.exchange.execution.ExecutionReader;
import org.jixiao.exchange.exports.FormExporter;
import org.jixiao.exchange.imports.FormImporter;
import org.jixiao.exchange.ImportChoices;
import org.jixiao.exchange.library.LibraryImporter;
import org.jixiao.exchange.mapping.FormMapping;
import org.jixiao.exchange.mapping.MappingLibrary;
import org.jixiao.exchange.open.FormFiles;
import org.jixiao.exchange.open.OpenLimits;
import org.jixiao.exchange.recognise.RecognisedForm;
import org.jixiao.exchange.registry.FormatRegistry;
import org.jixiao.exchange.sheet.FormWriter;
import org.jixiao.core.document.ModelNamespaces;
import org.jixiao.model.appraisal.Appraisal;
import org.jixiao.model.dossier.Dossier;
import org.jixiao.packs.PackRepository;
import org.jixiao.packs.preflight.Preflight;
import org.jixiao.packs.registry.ContributorFiles;
import org.jixiao.packs.registry.RegistryPacks;
import org.jixiao.packs.verify.PackVerifier;
import org.jixiao.report.ReportKinds;
import org.jixiao.report.ReportService;
import org.jixiao.report.registry.ReportRegistry;
import org.jixiao.report.template.ReportTemplates;
import org.jixiao.scoring.MethodRegistry;
import org.jixiao.scoring.registry.MethodExtensions;
import org.jixiao.services.appraisal.AppraisalExchange;
import org.jixiao.services.execution.Payments;
import org.jixiao.services.bulk.BeginEvaluations;
import org.jixiao.services.bulk.WorkflowSteps;
import org.jixiao.services.todo.AppraisalToDos;
import org.jixiao.services.todo.Duties;
import org.jixiao.services.todo.IndexedDuties;
import org.jixiao.stages.evaluation.EvaluationScorer;
import org.jixiao.stages.todo.ToDoList;
import org.jixiao.stages.workflow.WorkflowEngine;
import org.osgi.framework.Bundle;
import org.osgi.framework.FrameworkUtil;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;

/**
 * Every headless service of the product, put together from one extension registry. Window, command line and tests get their
 * services here and nowhere else, so that they cannot differ. Published as an OSGi service; made when it is first asked for.
 */
@Component(service = JixiaoServices.class)
public final class JixiaoServices {

    private final List<String> faults = new CopyOnWriteArrayList<>();
    private final List<Runnable> rulesListeners = new CopyOnWriteArrayList<>();
    private volatile String foldersStamp;
    private final MethodRegistry methods;
    private final SchemeFolders folders;
    private final PackRepository packs;
    private final PackVerifier verifier;
    private final Preflight preflight;
    private final EvaluationScorer scorer;
    private final CheckEngine checks;
    private final Auditor auditor;
    private final KeptMappings keptMappings;
    private volatile MappingLibrary mappings;
    private final FormatRegistry formats;
    private final Clock clock;
    private volatile FormImporter importer;
    private final Payments payments;
    private final FormExporter exporter;
    private final ReportService reports;
    private final StageServices stages;
    private final AnnualReports annual;
    private final DocumentStore store = new DocumentStore();
    private final SessionRegistry sessions = new SessionRegistry(store);
    private final DossierWork work;
    private final Libraries libraries;
    private final Duties duties;

    /** The services of the running platform. */
    @Activate
    public JixiaoServices() {
        this(Extensions.registry(), JixiaoServices.class.getClassLoader(), SchemeFolders.of(JixiaoServices::property),
                Clock.systemDefaultZone());
    }

    private JixiaoServices(IExtensionRegistry registry, ClassLoader loader, SchemeFolders folders, Clock clock) {
        this.folders = folders;
        // Two threads that begin with different packages of the model could wait for each other for ever: one begins with all.
        ModelNamespaces.packages();
        methods = MethodExtensions.read(registry);
        methods.problems().forEach(p -> faults.add(p.render(Locale.getDefault())));
        foldersStamp = folders.stamp();
        packs = new PackRepository(List.of(new RegistryPacks(registry, ContributorFiles.of(loader)), folders));
        verifier = new PackVerifier(packs, methods);
        preflight = new Preflight(packs, methods);
        scorer = new EvaluationScorer(packs, methods, verifier);
        CheckRegistry.Contributions found = new CheckRegistry(registry).read();
        found.faults().forEach(m -> faults.add(m.render(Locale.getDefault())));
        checks = new CheckEngine(found.checks(), new InstalledRules(scorer, preflight), CheckSettings.STANDARD);
        auditor = new Auditor(packs, scorer, checks);
        formats = new FormatRegistry(registry);
        formats.problems().forEach(m -> faults.add(m.text(Locale.getDefault())));
        this.clock = clock;
        keptMappings = KeptMappings.of(JixiaoServices::property);
        readMappings();
        payments = new Payments(new ExecutionReader(files()), store, packs);
        exporter = FormExporter.shipped();
        ReportRegistry.Contributions reportsFound = new ReportRegistry(registry).read();
        reportsFound.faults().forEach(m -> faults.add(m.render(Locale.getDefault())));
        ReportTemplates templates = new ReportTemplates(ReportKinds.all(), folders::folders, packs::packs, formats::templateReader);
        reports = new ReportService(reportsFound.reports(), workbooks(), documents(), templates);
        stages = new StageServices(packs, verifier, scorer, methods, Locale.getDefault());
        libraries = new Libraries(packs, store, new LibraryImporter(new FormFiles(formats.readers(), OpenLimits.standard())), workbooks());
        annual = new AnnualReports(packs, templates, stages, store);
        work = new DossierWork(packs, scorer, stages, id -> methods.entry(id).map(e -> e.contributor()).orElse(null));
        duties = duties(Locale.getDefault());
    }

    /**
     * Puts the services together.
     *
     * @param registry where methods, packs, checks, formats and reports are contributed
     */
    public static JixiaoServices create(IExtensionRegistry registry) {
        return create(registry, SchemeFolders.of(JixiaoServices::property));
    }

    /**
     * Puts the services together.
     *
     * @param registry where methods, packs, checks, formats and reports are contributed
     * @param folders where packs are kept as plain folders
     */
    public static JixiaoServices create(IExtensionRegistry registry, SchemeFolders folders) {
        return new JixiaoServices(registry, loader(), folders, Clock.systemDefaultZone());
    }

    /** A property of the platform, which knows the workspace, else of the system; null when it is not set. */
    private static String property(String name) {
        Bundle bundle = FrameworkUtil.getBundle(JixiaoServices.class);
        String value = bundle == null || bundle.getBundleContext() == null ? null : bundle.getBundleContext().getProperty(name);
        return value == null ? System.getProperty(name) : value;
    }

    private static ClassLoader loader() {
        ClassLoader context = Thread.currentThread().getContextClassLoader();
        return context != null ? context : JixiaoServices.class.getClassLoader();
    }

    /** Writes workbooks; without a contributed writer every attempt says so. */
    private FormWriter workbooks() {
        return formats.writer("xlsx").orElse((sheets, file) -> {
            throw new IOException(file + ": no writer for .xlsx is installed");
        });
    }

    /** Writes text documents; without a contributed writer every attempt says so. */
    private DocumentWriter documents() {
        return formats.documentWriter("docx").orElse((document, file) -> {
            throw new IOException(file + ": no writer for .docx is installed");
        });
    }

    /** Contributions that cannot be used, one sentence each, naming the contributor; to be shown to the user. */
    public List<String> faults() {
        return List.copyOf(faults);
    }

    /**
     * Everything that is wrong with what is installed, as far as it is known by now: contributions that cannot be used, packs that are
     * there twice, faults in declarations and in the data read so far. To be shown to the user wherever results are shown.
     */
    public List<String> setupFaults(Locale locale) {
        List<String> all = new ArrayList<>(faults);
        packs.faults().forEach(fault -> all.add(fault.render(locale)));
        return all;
    }

    private void readMappings() {
        List<FormMapping> sources = new ArrayList<>(MappingLibrary.shippedSources());
        List<String> found = new ArrayList<>();
        sources.addAll(keptMappings.read(found::add));
        mappings = MappingLibrary.of(sources);
        mappings.problems().forEach(m -> found.add(m.text(Locale.getDefault())));
        found.stream().filter(f -> !faults.contains(f)).forEach(faults::add);
        importer = new FormImporter(files(), mappings, clock);
    }

    private FormFiles files() {
        return new FormFiles(formats.readers(), OpenLimits.standard());
    }

    /**
     * Keeps what a person said about a form, columns mapped by hand and what kind of form it is, so that the next form of the same layout is read without asking.
     *
     * @param form the form as it was read
     * @param choices what the person decided about the file
     * @return the file it is kept in; empty when there is nothing to keep
     * @throws IOException when it cannot be written
     */
    public synchronized Optional<Path> keepMapping(RecognisedForm form, ImportChoices choices) throws IOException {
        Optional<Path> kept = keptMappings.keep(form, choices);
        if (kept.isPresent()) {
            readMappings();
        }
        return kept;
    }

    /** The layouts of which a person mapped columns by hand; those that cannot be read are among the {@link #faults()}. */
    public synchronized List<KeptMapping> keptMappings() {
        return keptMappings.list(fault -> { });
    }

    /**
     * Gives a kept mapping another name.
     *
     * @throws IOException when it cannot be written
     */
    public synchronized void renameMapping(KeptMapping kept, String name) throws IOException {
        keptMappings.rename(kept, name);
        readMappings();
    }

    /**
     * Forgets a kept mapping; files opened from now on are asked about again.
     *
     * @throws IOException when it cannot be deleted
     */
    public synchronized void deleteMapping(KeptMapping kept) throws IOException {
        keptMappings.delete(kept);
        readMappings();
    }

    /** Where packs are kept as plain folders. */
    public SchemeFolders folders() {
        return folders;
    }

    /** Lets the packs of further folders count, beside those that count already; reads all declarations again. */
    public void addPackFolders(List<Path> more) {
        if (!more.isEmpty()) {
            folders.name(more);
            foldersStamp = folders.stamp();
            packs.reload();
        }
    }

    /**
     * Reads all packs again when something in the {@link #folders()} has changed since they were read, and tells the listeners in this
     * thread. Takes a moment: for a job, not for the user's click.
     *
     * @return whether something had changed
     */
    public boolean refreshRules() {
        synchronized (rulesListeners) {
            // Before reading: a file that changes meanwhile is noticed the next time.
            String now = folders.stamp();
            if (now.equals(foldersStamp)) {
                return false;
            }
            packs.reload();
            packs.loadAll();
            foldersStamp = now;
        }
        rulesListeners.forEach(Runnable::run);
        return true;
    }

    /** Tells the listener whenever {@link #refreshRules()} has read other packs: scores and findings so far may no longer hold. */
    public void addRulesListener(Runnable listener) {
        rulesListeners.add(listener);
    }

    /** Tells the listener no more. */
    public void removeRulesListener(Runnable listener) {
        rulesListeners.remove(listener);
    }

    /** The scoring methods. */
    public MethodRegistry methods() {
        return methods;
    }

    /** The installed packs. */
    public PackRepository packs() {
        return packs;
    }

    /** Verifies schemes: points, bands, worked examples. */
    public PackVerifier verifier() {
        return verifier;
    }

    /** What a dossier needs and what of it is missing. */
    public Preflight preflight() {
        return preflight;
    }

    /** Scores evaluations. */
    public EvaluationScorer scorer() {
        return scorer;
    }

    /** Finds what is wrong in dossiers. */
    public CheckEngine checks() {
        return checks;
    }

    /** What is wrong in a document today: in a dossier or an appraisal; nothing is said about documents of other kinds. */
    public List<Finding> findings(EObject document) {
        return switch (document) {
            case Dossier dossier -> checks.check(dossier);
            case Appraisal appraisal -> AppraisalFindings.of(appraisal, stages.appraisal(), LocalDate.now(clock));
            default -> List.of();
        };
    }

    /** Audits tables: which rules the printed scores follow and what cannot be right. */
    public Auditor auditor() {
        return auditor;
    }

    /** The known layouts of forms. */
    public MappingLibrary mappings() {
        return mappings;
    }

    /** The file formats that can be read and written. */
    public FormatRegistry formats() {
        return formats;
    }

    /** Reads filed forms. */
    public FormImporter importer() {
        return importer;
    }

    /** Reads payments of finance systems and takes them over into dossiers. */
    public Payments payments() {
        return payments;
    }

    /** Writes forms. */
    public FormExporter exporter() {
        return exporter;
    }

    /** Writes reports. */
    public ReportService reports() {
        return reports;
    }

    /** Makes public pages of released results. */
    public Publishing publishing() {
        return new Publishing(store, stages.releases());
    }

    /** Writes annual reports. */
    public AnnualReports annualReports() {
        return annual;
    }

    /** States, roles and transitions. */
    public WorkflowEngine workflow() {
        return stages.workflow();
    }

    /** The engines of the management stages. */
    public StageServices stages() {
        return stages;
    }

    /** What is due for whom over many dossiers, in the language of the program; what it has read it keeps. */
    public Duties duties() {
        return duties;
    }

    /** What is due for whom over many dossiers, in a language. */
    public Duties duties(Locale locale) {
        WorkflowEngine standing = new WorkflowEngine(packs, List.of(), locale);
        return new Duties(store, new ToDoList(packs, standing, locale), new AppraisalToDos(packs, standing, locale), this::rulesStamp);
    }

    /** What is to be done in each dossier of an index, as of a day and in the language of the program. */
    public IndexDuties.Reader indexedDuties(LocalDate today) {
        return new IndexedDuties(stages.todos(), today, today + " " + Locale.getDefault().toLanguageTag() + " " + rulesStamp());
    }

    /** Takes steps of workflows in many dossiers, in a language. */
    public WorkflowSteps steps(Locale locale) {
        WorkflowEngine engine = locale.equals(Locale.getDefault()) ? stages.workflow() : new StageServices(packs, verifier, scorer, methods, locale).workflow();
        return new WorkflowSteps(packs, engine, store, locale);
    }

    /** Begins evaluations in many dossiers, in a language. */
    public BeginEvaluations beginnings(Locale locale) {
        return new BeginEvaluations(packs, store, locale);
    }

    /** Loads and saves documents. */
    public DocumentStore store() {
        return store;
    }

    /** The documents that are open. */
    public SessionRegistry sessions() {
        return sessions;
    }

    /** Indicator libraries of packs and of files. */
    public Libraries libraries() {
        return libraries;
    }

    /** Writes the documents of appraisals: bulletin, result sheets, papers of meetings, notices. */
    public AppraisalReports appraisalReports() {
        return new AppraisalReports(stages.appraisal(), reports.templates());
    }

    /** The tables of appraisals as workbooks. */
    public AppraisalExchange appraisalTables() {
        return new AppraisalExchange(new AppraisalImporter(files()), workbooks(), store, stages.appraisal());
    }

    /** What is done with whole dossiers. */
    public DossierWork work() {
        return work;
    }

    /**
     * Changes whenever a pack or a check is installed, updated or removed, or a file of a pack in a folder is changed: what was found under
     * another stamp may no longer hold.
     */
    public String rulesStamp() {
        StringBuilder stamp = new StringBuilder(foldersStamp);
        packs.packs().stream().map(p -> p.id() + ':' + p.version()).sorted().forEach(p -> stamp.append(p).append(' '));
        checks.checks().stream().map(c -> c.id()).sorted().forEach(id -> stamp.append(id).append(' '));
        return Integer.toHexString(stamp.toString().hashCode());
    }
}
