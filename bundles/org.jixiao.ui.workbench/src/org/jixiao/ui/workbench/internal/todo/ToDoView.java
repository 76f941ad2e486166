package org.jixiao.ui.workbench.internal.todo;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

import org.eclipse.core.resources.IFile;
import org.eclipse.core.resources.IWorkspaceRoot;
import org.eclipse.core.resources.ResourcesPlugin;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.preferences.IEclipsePreferences.IPreferenceChangeListener;
import org.eclipse.core.runtime.preferences.InstanceScope;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.StackLayout;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.ui.IMemento;
import org.eclipse.ui.IViewSite;
import org.eclipse.ui.PartInitException;
import org.eclipse.ui.part.ViewPart;
import org.jixiao.core.index.IndexProgress;
import org.jixiao.core.document.DocumentKind;
import org.jixiao.services.JixiaoServices;
import org.jixiao.services.todo.Duty;
import org.jixiao.services.todo.DutyFilter;
import org.jixiao.services.todo.DutyOverview;
import org.jixiao.ui.common.BackgroundWork;
import org.jixiao.ui.common.UiThread;
import org.jixiao.ui.common.grid.Grid;
import org.jixiao.ui.workbench.internal.HeadlessServices;
import org.jixiao.ui.workbench.internal.Texts;
import org.jixiao.ui.workbench.internal.dossiers.DossierWatch;
import org.jixiao.ui.workbench.internal.navigator.EmptyWorkspace;
import org.jixiao.workspace.ProjectLayout;
import org.jixiao.workspace.UserSettings;
import org.jixiao.workspace.WorkspaceFiles;

/**
 * What is due for whom over all dossiers of the workspace, as they are saved. It is worked out in a job and follows the workspace; the
 * overdue come first.
 */
public final class ToDoView extends ViewPart {

    /** Id of the view. */
    public static final String ID = "org.jixiao.ui.workbench.todo"; //$NON-NLS-1$

    private static final long PAUSE_MILLIS = 300;
    private static final Set<DocumentKind> KINDS = Set.of(DocumentKind.DOSSIER, DocumentKind.APPRAISAL);
    private static final int PROGRESS_EVERY = 20;
    private static final int FROZEN_COLUMNS = 1;

    private final IWorkspaceRoot root = ResourcesPlugin.getWorkspace().getRoot();
    private final JixiaoServices services = HeadlessServices.jixiao();
    private final WorkspaceFiles files = new WorkspaceFiles(root);
    private final Runnable rulesChanged = this::request;
    private final IPreferenceChangeListener personChanged = event -> UiThread.later(this::personChanged);
    private BackgroundWork<DutyOverview> work;
    private DossierWatch watch;
    private IMemento memento;
    private DutyOverview overview = DutyOverview.NONE;
    private LocalDate day = LocalDate.now();
    private volatile boolean anyDossier = true;
    private ToDoFilters filters;
    private ToDoSource source;
    private Grid grid;
    private MonthCalendar calendar;
    private Composite pages;
    private Composite list;
    private Composite body;
    private Composite empty;

    @Override
    public void init(IViewSite site, IMemento before) throws PartInitException {
        super.init(site, before);
        memento = before;
    }

    @Override
    public void createPartControl(Composite parent) {
        pages = new Composite(parent, SWT.NONE);
        pages.setLayout(new StackLayout());
        empty = EmptyWorkspace.create(pages, getSite(), "todo.empty"); //$NON-NLS-1$
        list = new Composite(pages, SWT.NONE);
        GridLayoutFactory.fillDefaults().spacing(0, 0).applyTo(list);
        filters = new ToDoFilters(list, this::filter, this::layoutCalendar, () -> work.cancel());
        GridDataFactory.fillDefaults().grab(true, false).applyTo(filters.control());
        body = new Composite(list, SWT.NONE);
        GridLayoutFactory.fillDefaults().numColumns(2).spacing(0, 0).applyTo(body);
        GridDataFactory.fillDefaults().grab(true, true).applyTo(body);
        source = new ToDoSource();
        grid = new Grid(body, source, new Grid.Options(Texts.get("todo.name"), FROZEN_COLUMNS, false, menu -> { })); //$NON-NLS-1$
        GridDataFactory.fillDefaults().grab(true, true).applyTo(grid.control());
        grid.onOpen(this::open);
        calendar = new MonthCalendar(body, chosen -> filter());
        GridDataFactory.fillDefaults().grab(false, true).applyTo(calendar.control());
        if (memento != null) {
            filters.restore(memento);
        }
        layoutCalendar();
        ((StackLayout) pages.getLayout()).topControl = list;
        filters.say(Texts.get("todo.reading")); //$NON-NLS-1$
        getSite().getWorkbenchWindow().getWorkbench().getHelpSystem().setHelp(pages, "org.jixiao.ui.todo"); //$NON-NLS-1$
        work = new BackgroundWork<>(Texts.get("todo.job"), PAUSE_MILLIS, false, this::read, this::show); //$NON-NLS-1$
        watch = DossierWatch.start(KINDS, this::request);
        services.addRulesListener(rulesChanged);
        InstanceScope.INSTANCE.getNode(UserSettings.NODE).addPreferenceChangeListener(personChanged);
        DutyOverview before = services.duties().latest(day);
        if (before != DutyOverview.NONE) {
            // What the last look found; what has changed since follows.
            show(before);
        }
        request();
    }

    private void request() {
        work.request();
    }

    private DutyOverview read(IProgressMonitor monitor) {
        Set<Path> dossiers = new LinkedHashSet<>();
        try {
            for (IFile file : ProjectLayout.documents(List.of(root), KINDS)) {
                if (file.getLocation() != null) {
                    dossiers.add(file.getLocation().toPath());
                }
            }
        } catch (CoreException e) {
            BackgroundWork.log(ToDoView.class, e.getMessage(), e);
        }
        anyDossier = !dossiers.isEmpty();
        DutyOverview found = services.duties().read(dossiers, LocalDate.now(), new Following(monitor));
        if (found.cancelled()) {
            // What was read until then is worth showing, with the remark that it is not all.
            UiThread.later(() -> show(found));
        }
        return found;
    }

    private void reading(String words) {
        if (!pages.isDisposed()) {
            filters.reading(true);
            filters.say(words);
        }
    }

    private void show(DutyOverview found) {
        if (pages.isDisposed()) {
            return;
        }
        overview = found;
        day = LocalDate.now();
        filters.reading(false);
        filters.offer(found.duties());
        filter();
        ((StackLayout) pages.getLayout()).topControl = anyDossier ? list : empty;
        pages.layout();
    }

    private void personChanged() {
        if (!pages.isDisposed()) {
            filters.offer(overview.duties());
            filter();
        }
    }

    private void filter() {
        DutyFilter asked = filters.filter();
        List<Duty> ofAnyDay = overview.duties().stream().filter(asked::accepts).toList();
        calendar.show(DayCount.of(ofAnyDay), day);
        DutyFilter onDay = asked.on(calendar.chosen());
        source.set(calendar.chosen() == null ? ofAnyDay : ofAnyDay.stream().filter(onDay::accepts).toList(), day);
        grid.refresh();
        filters.say(sums());
    }

    /** How many are shown and how many of them are overdue; and what is not there. */
    private String sums() {
        int shown = source.rowCount();
        long late = java.util.stream.IntStream.range(0, shown).filter(row -> source.duty(row).todo().overdue()).count();
        String all = Integer.toString(overview.duties().size());
        String number = shown == overview.duties().size() ? Texts.get("todo.count", all) : Texts.get("todo.count.of", Integer.toString(shown), all); //$NON-NLS-1$ //$NON-NLS-2$
        StringBuilder words = new StringBuilder(Texts.get("todo.sums", number, Long.toString(late))); //$NON-NLS-1$
        if (calendar.chosen() != null) {
            words.insert(0, Texts.get("todo.onDay", calendar.chosen()) + "   "); //$NON-NLS-1$ //$NON-NLS-2$
        }
        if (!overview.faults().isEmpty()) {
            words.append("   ").append(Texts.get("todo.faults", Integer.toString(overview.faults().size()))); //$NON-NLS-1$ //$NON-NLS-2$
        }
        if (overview.cancelled()) {
            words.append("   ").append(Texts.get("todo.stopped", Integer.toString(overview.dossiers()))); //$NON-NLS-1$ //$NON-NLS-2$
        }
        return words.toString();
    }

    private void layoutCalendar() {
        boolean shown = filters.isCalendar();
        ((GridData) calendar.control().getLayoutData()).exclude = !shown;
        calendar.control().setVisible(shown);
        if (!shown && calendar.chosen() != null) {
            // A day that nobody sees must not hide duties.
            calendar.clear();
            filter();
        }
        body.layout();
    }

    private void open(int row) {
        Duty duty = source.duty(row);
        files.at(duty.file()).ifPresent(file -> ToDoOpener.open(getSite().getPage(), file, duty.todo()));
    }

    /** Chooses above the list as a person does; for tests. */
    public void choose(String role, boolean overdue, boolean withCalendar, String words) {
        filters.choose(role, overdue, withCalendar, words);
    }

    /** Clicks a day of the calendar; for tests. */
    public void click(LocalDate on) {
        calendar.click(on);
    }

    /** The line above the list; for tests. */
    public String said() {
        return filters.said();
    }

    /** Whether the page that teaches is shown; for tests. */
    public boolean isEmpty() {
        return ((StackLayout) pages.getLayout()).topControl == empty;
    }

    /** The list; for tests. */
    public Grid grid() {
        return grid;
    }

    /** Whether dossiers are being read; for tests. */
    public boolean isBusy() {
        return work.isBusy();
    }

    @Override
    public void saveState(IMemento keep) {
        filters.save(keep);
    }

    @Override
    public void setFocus() {
        if (!LocalDate.now().equals(day)) {
            request();
        }
        if (isEmpty()) {
            empty.setFocus();
        } else {
            grid.setFocus();
            if (grid.selection().isEmpty() && grid.rows().count() > 0) {
                grid.select(grid.rows().sourceRow(0), 0);
            }
        }
    }

    @Override
    public void dispose() {
        InstanceScope.INSTANCE.getNode(UserSettings.NODE).removePreferenceChangeListener(personChanged);
        services.removeRulesListener(rulesChanged);
        if (watch != null) {
            watch.stop();
            work.cancel();
        }
        super.dispose();
    }

    /** Tells how far the reading is, in the view and in the progress of the job. */
    private final class Following implements IndexProgress {

        private final IProgressMonitor monitor;

        Following(IProgressMonitor monitor) {
            this.monitor = monitor;
        }

        @Override
        public void step(int done, int total) {
            if (done == 1) {
                monitor.beginTask(Texts.get("todo.job"), total); //$NON-NLS-1$
            }
            monitor.worked(1);
            if (done % PROGRESS_EVERY == 0) {
                String words = Texts.get("todo.progress", Integer.toString(done), Integer.toString(total)); //$NON-NLS-1$
                UiThread.later(() -> reading(words));
            }
        }

        @Override
        public boolean isCancelled() {
            return monitor.isCanceled();
        }
    }
}
