package org.jixiao.ui.workbench.internal.portfolio;

import java.io.IOException;
import java.util.List;
import java.util.Map;

import org.eclipse.core.resources.IFile;
import org.eclipse.core.resources.IResource;
import org.eclipse.core.resources.IWorkspace;
import org.eclipse.core.resources.ResourcesPlugin;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.ILog;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.Platform;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.viewers.StructuredSelection;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.SashForm;
import org.eclipse.swt.custom.StackLayout;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.ui.IEditorInput;
import org.eclipse.ui.IEditorSite;
import org.eclipse.ui.part.EditorPart;
import org.jixiao.core.index.IndexTotals;
import org.jixiao.ui.common.BackgroundWork;
import org.jixiao.ui.common.UiThread;
import org.jixiao.ui.common.grid.Grid;
import org.jixiao.ui.common.grid.GridSelection;
import org.jixiao.ui.workbench.internal.HeadlessServices;
import org.jixiao.ui.workbench.internal.Texts;
import org.jixiao.ui.workbench.internal.dossiers.DossierWatch;
import org.jixiao.ui.workbench.internal.navigator.EmptyWorkspace;
import org.jixiao.ui.workbench.internal.navigator.OpenHandler;
import org.osgi.framework.FrameworkUtil;

/**
 * All dossiers of the workspace in one table. First it shows what the index knew, then what changed since; while it is open it follows
 * the workspace. Everything is read outside of the UI thread.
 */
public final class PortfolioEditor extends EditorPart {

    /** Id of this editor. */
    public static final String ID = "org.jixiao.ui.workbench.portfolio"; //$NON-NLS-1$

    /** A burst of saved files is read once. */
    private static final long PAUSE_MILLIS = 300;
    private static final int PROGRESS_EVERY = 50;
    private static final int FROZEN_COLUMNS = 2;

    private final IWorkspace workspace = ResourcesPlugin.getWorkspace();
    /** What was read last; only the job reads and writes it. */
    private PortfolioContents latest;
    private PortfolioContents listed;
    private BackgroundWork<PortfolioContents> work;
    private DossierWatch watch;
    private PortfolioReader reader;
    private PortfolioSource source;
    private PortfolioChoices choices;
    private Grid grid;
    private PortfolioCharts charts;
    private Composite pages;
    private Composite table;
    private Composite empty;
    private boolean loaded;

    @Override
    public void init(IEditorSite site, IEditorInput input) {
        setSite(site);
        setInput(input);
        setPartName(input.getName());
    }

    @Override
    public void createPartControl(Composite parent) {
        pages = new Composite(parent, SWT.NONE);
        pages.setLayout(new StackLayout());
        empty = EmptyWorkspace.create(pages, getSite(), "portfolio.empty"); //$NON-NLS-1$
        table = new Composite(pages, SWT.NONE);
        GridLayoutFactory.fillDefaults().spacing(0, 0).applyTo(table);
        choices = new PortfolioChoices(table, new Choosing());
        GridDataFactory.fillDefaults().grab(true, false).applyTo(choices.control());
        SashForm split = new SashForm(table, SWT.VERTICAL);
        GridDataFactory.fillDefaults().grab(true, true).applyTo(split);
        source = new PortfolioSource(this::count);
        PortfolioSelection selection = new PortfolioSelection(source);
        getSite().setSelectionProvider(selection);
        grid = new Grid(split, source, new Grid.Options(Texts.get("portfolio.name"), FROZEN_COLUMNS, true, //$NON-NLS-1$
                menu -> PortfolioSelection.fill(menu, getSite())));
        selection.follow(grid);
        grid.showFilter(true);
        grid.onOpen(this::open);
        charts = new PortfolioCharts(split, this::select);
        grid.onSelection(at -> charts.select(at.isEmpty() ? null : source.line(at.row())));
        split.setWeights(2, 1);
        split.setMaximizedControl(grid.control());
        ((StackLayout) pages.getLayout()).topControl = table;
        choices.say(Texts.get("portfolio.reading")); //$NON-NLS-1$
        getSite().getWorkbenchWindow().getWorkbench().getHelpSystem().setHelp(pages, "org.jixiao.ui.portfolio"); //$NON-NLS-1$
        reader = ((PortfolioInput) getEditorInput()).reader();
        if (reader == null) {
            reader = new PortfolioIndex(workspace.getRoot(),
                    Platform.getStateLocation(FrameworkUtil.getBundle(PortfolioEditor.class)).append("index").toPath(), //$NON-NLS-1$
                    HeadlessServices.jixiao());
        }
        work = new BackgroundWork<>(Texts.get("portfolio.job"), PAUSE_MILLIS, true, this::read, this::show); //$NON-NLS-1$
        watch = DossierWatch.start(work::request);
        work.request();
    }

    /** Shows what is known before it reads what changed. */
    private PortfolioContents read(IProgressMonitor monitor) {
        try {
            List<PortfolioRow> now = reader.read(latest == null ? new Known() : null, monitor::isCanceled, (done, total) -> {
                if (done % PROGRESS_EVERY == 0) {
                    String words = Texts.get("portfolio.progress", Integer.toString(done), Integer.toString(total)); //$NON-NLS-1$
                    UiThread.later(() -> choices.say(words));
                }
            });
            if (latest == null || !now.equals(latest.rows())) {
                latest = PortfolioContents.of(now);
            }
            return latest;
        } catch (IOException e) {
            BackgroundWork.log(PortfolioEditor.class, e.getMessage(), e);
            UiThread.later(() -> choices.say(Texts.get("portfolio.failed", e.getMessage()))); //$NON-NLS-1$
            monitor.setCanceled(true);
            return PortfolioContents.NONE;
        }
    }

    /** Shows what was known. */
    private final class Known implements PortfolioReader.Known {

        @Override
        public void beginning(List<PortfolioRow> rows, int total) {
            PortfolioContents contents = PortfolioContents.beginning(rows);
            UiThread.later(() -> {
                show(contents);
                choices.say(Texts.get("portfolio.counting.of", Integer.toString(total))); //$NON-NLS-1$
            });
        }

        @Override
        public void all(List<PortfolioRow> rows) {
            latest = PortfolioContents.of(rows);
            if (!rows.isEmpty()) {
                PortfolioContents contents = latest;
                UiThread.later(() -> show(contents));
            }
        }
    }

    private void show(PortfolioContents contents) {
        if (pages.isDisposed()) {
            return;
        }
        if (contents == listed) {
            count();
            return;
        }
        listed = contents;
        loaded = contents.complete();
        if (loaded) {
            choices.offer(contents);
            charts.order(choices.grades());
        }
        source.set(contents, choices.chosen());
        grid.refresh();
        StackLayout layout = (StackLayout) pages.getLayout();
        layout.topControl = contents.rows().isEmpty() ? empty : table;
        pages.layout();
    }

    /** What is chosen in the bar above the table. */
    private final class Choosing implements PortfolioChoices.Listener {

        @Override
        public void chosen() {
            source.choose(choices.chosen());
            grid.refresh();
        }

        @Override
        public void grouped(PortfolioGrouping by) {
            source.group(by);
            grid.refresh();
        }

        @Override
        public void folded(boolean fold) {
            source.foldAll(fold);
            grid.refresh();
        }

        @Override
        public void charts(boolean shown) {
            ((SashForm) grid.control().getParent()).setMaximizedControl(shown ? null : grid.control());
            PortfolioEditor.this.charts.visible(shown);
            count();
        }
    }

    /** Selects a dossier in the table; one whose group is folded is unfolded first. */
    private void select(PortfolioRow row) {
        if (source.unfold(row)) {
            grid.refresh();
        }
        int at = source.indexOf(row);
        if (at >= 0) {
            grid.select(at, PortfolioColumn.PROJECT.ordinal());
            grid.setFocus();
        }
    }

    /** How many are shown, of how many, and what their budgets come to. */
    private void count() {
        if (!loaded) {
            return;
        }
        IndexTotals totals = source.sums().totals();
        int shown = source.sums().count();
        charts.show(source.passing(), source.sums());
        String all = Integer.toString(source.all().size());
        String number = shown == source.all().size() ? Texts.get("portfolio.count", all) //$NON-NLS-1$
                : Texts.get("portfolio.count.of", Integer.toString(shown), all); //$NON-NLS-1$
        choices.say(Texts.get("portfolio.sums", number, source.budget(), //$NON-NLS-1$
                totals.rate() == null ? "—" : PortfolioRow.percent(totals.rate()))); //$NON-NLS-1$
    }

    private void open(int row) {
        if (source.line(row) instanceof PortfolioGroup group) {
            source.toggle(group);
            grid.refresh();
            return;
        }
        IFile file = ((PortfolioRow) source.line(row)).file();
        try {
            if (!file.exists()) {
                // Put there by another program; the index saw it before the workspace did.
                file.refreshLocal(IResource.DEPTH_ZERO, null);
            }
        } catch (CoreException e) {
            ILog.of(getClass()).log(e.getStatus());
        }
        OpenHandler.open(getSite().getPage(), new StructuredSelection(file));
    }

    /** Chooses in a drop-down list above the table, as a person does; for tests. */
    public void choose(String column, String word) {
        choices.choose(PortfolioColumn.valueOf(column), word);
    }

    /** Puts the dossiers into groups as a person does; for tests. */
    public void group(String by) {
        choices.group(PortfolioGrouping.valueOf(by));
    }

    /** Shows or hides the charts as a person does; for tests. */
    public void showCharts(boolean shown) {
        choices.charts(shown);
    }

    /** Clicks the point of a dossier in the chart of progress; for tests. */
    public void clickPoint(String project) {
        charts.click(source.passing().stream().filter(row -> project.equals(row.title())).findFirst().orElseThrow());
    }

    /** How many dossiers have each grade, by the chart; for tests. */
    public Map<String, Integer> gradeCounts() {
        return charts.grades();
    }

    /** The line above the table; for tests. */
    public String said() {
        return choices.said();
    }

    /** The table; for tests. */
    public Grid grid() {
        return grid;
    }

    /** Whether files are being read; for tests. */
    public boolean isBusy() {
        return work.isBusy();
    }

    @Override
    public void setFocus() {
        if (((StackLayout) pages.getLayout()).topControl == table) {
            grid.setFocus();
            GridSelection at = grid.selection();
            if (at.isEmpty() && grid.rows().count() > 0) {
                grid.select(grid.rows().sourceRow(0), PortfolioColumn.PROJECT.ordinal());
            }
        } else {
            empty.setFocus();
        }
    }

    @Override
    public void dispose() {
        if (work != null) {
            watch.stop();
            work.cancel();
        }
        super.dispose();
    }

    @Override
    public boolean isDirty() {
        return false;
    }

    @Override
    public boolean isSaveAsAllowed() {
        return false;
    }

    @Override
    public void doSave(IProgressMonitor monitor) {
        throw new UnsupportedOperationException("never dirty"); //$NON-NLS-1$
    }

    @Override
    public void doSaveAs() {
        throw new UnsupportedOperationException("never dirty"); //$NON-NLS-1$
    }
}
