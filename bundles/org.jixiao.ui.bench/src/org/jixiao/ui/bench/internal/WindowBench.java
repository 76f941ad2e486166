package org.jixiao.ui.bench.internal;

import java.io.IOException;
import java.io.UncheckedIOException;

import org.eclipse.core.resources.IFile;
import org.eclipse.core.resources.IResource;
import org.eclipse.core.resources.ResourcesPlugin;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.Path;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.ScrollBar;
import org.eclipse.ui.IEditorPart;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.IWorkbenchWindow;
import org.eclipse.ui.PartInitException;
import org.eclipse.ui.ide.IDE;
import org.jixiao.ui.common.BackgroundWork;
import org.jixiao.ui.common.UiThread;
import org.jixiao.ui.editor.DossierEditor;
import org.jixiao.ui.editor.trace.ScoreTraceView;

/**
 * The measurement: opens dossiers, edits, scrolls and selects in the running window through its widgets, as a user does through mouse
 * and keyboard, and times each until it is painted.
 */
final class WindowBench {

    private static final int EDITS = 5;
    private static final int SELECTIONS = 5;
    private static final int FRAMES = 20;
    /** How long a user looks for the first dossier in a window that has just opened. */
    private static final int LOOK_MILLIS = 7000;
    /** The first portfolio finds its classes not loaded yet. */
    private static final int PORTFOLIOS = 4;
    private static final String ACTUAL = "ACTUAL";

    private final IWorkbenchPage page;
    private final Stopwatch watch;
    private final Samples samples = new Samples();
    private final BenchRequest request;

    private WindowBench(IWorkbenchWindow window, BenchRequest request) {
        page = window.getActivePage();
        watch = new Stopwatch(window.getShell().getDisplay());
        this.request = request;
    }

    /** Measures in the window there is, writes the samples and closes the window. */
    static void run(BenchRequest request) {
        IWorkbenchWindow window = UiThread.window().orElseThrow();
        WindowBench bench = new WindowBench(window, request);
        try {
            bench.measure();
        } catch (CoreException | RuntimeException e) {
            BackgroundWork.log(WindowBench.class, String.valueOf(e.getMessage()), e);
            bench.samples.fact("failure", e.toString());
        }
        try {
            bench.samples.write(request.results());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } finally {
            bench.page.closeAllEditors(false);
            window.getWorkbench().close();
        }
    }

    private void measure() throws CoreException {
        watch.rest();
        IFile small = find(request.small());
        IFile large = find(request.large());
        page.showView(ScoreTraceView.ID, null, IWorkbenchPage.VIEW_VISIBLE);
        watch.rest();
        Rectangle size = page.getWorkbenchWindow().getShell().getBounds();
        samples.fact("window", size.width + "x" + size.height);
        samples.fact("heap", String.valueOf(Runtime.getRuntime().maxMemory() >> 20));
        watch.pause(LOOK_MILLIS);
        for (int i = 0; i < request.repeats(); i++) {
            close(open("small", small));
        }
        OpenedGrid opened = open("small", small);
        edit("small", opened, EDITS * request.repeats());
        select("small", opened, SELECTIONS * request.repeats());
        close(opened);
        for (int i = 0; i < Math.max(1, request.repeats() / 4); i++) {
            close(open("large", large));
        }
        opened = open("large", large);
        scroll(opened, FRAMES * request.repeats());
        pageDown(opened, FRAMES * request.repeats());
        edit("large", opened, request.repeats());
        select("large", opened, request.repeats());
        close(opened);
        new AppraisalBench(page, watch, samples).run(find(request.appraisal()), request.repeats());
        new PortfolioBench(page, watch, samples).run(Math.max(PORTFOLIOS, request.repeats() / 4));
    }

    private IFile find(String name) throws CoreException {
        IFile file = ResourcesPlugin.getWorkspace().getRoot().getFile(new Path(request.folder()).append(name));
        // The window adopts the folders of the workspace beside its start.
        watch.measure(file.getFullPath().toString(), () -> { }, file::exists);
        file.refreshLocal(IResource.DEPTH_ZERO, null);
        return file;
    }

    private OpenedGrid open(String which, IFile file) {
        DossierEditor[] editor = new DossierEditor[1];
        OpenedGrid[] grid = new OpenedGrid[1];
        long start = System.nanoTime();
        watch.measure("open " + which, () -> {
            editor[0] = editor(page, file, DossierEditor.class);
            grid[0] = new OpenedGrid(editor[0]);
        }, () -> grid[0].paints() > 0);
        samples.add(which + ".open.painted", System.nanoTime() - start);
        watch.measure("score " + which, () -> { }, () -> !grid[0].total().isEmpty());
        grid[0].paintNow();
        samples.add(which + ".open.scored", System.nanoTime() - start);
        watch.rest();
        return grid[0];
    }

    /** Opens a document in its editor. */
    static <E extends IEditorPart> E editor(IWorkbenchPage page, IFile file, Class<E> type) {
        try {
            return type.cast(IDE.openEditor(page, file));
        } catch (PartInitException e) {
            throw new IllegalStateException(e.getMessage(), e);
        }
    }

    private void close(OpenedGrid grid) {
        page.closeEditor(grid.editor(), false);
        watch.rest();
    }

    /** Types another actual value into a row and takes it back in the next step, row after row. */
    private void edit(String which, OpenedGrid grid, int times) {
        String was = "";
        grid.table().setFocus();
        for (int i = 0; i < times; i++) {
            boolean back = i % 2 == 1;
            // Every fourth indicator of the sample is a quantity to be reached: another value always gives another score.
            int row = i / 2 * 4 % (grid.rows() / 8 * 4);
            grid.select(row, ACTUAL);
            String now = grid.text(row, ACTUAL);
            String next = back ? was : "1";
            was = now;
            watch.rest();
            String before = grid.total();
            Stopwatch.Timing time = watch.measure("edit " + which, () -> grid.type(row, ACTUAL, next), () -> changed(grid, before));
            samples.add(which + ".edit.total", time.elapsed());
            samples.add(which + ".edit.work", time.worked());
            watch.rest();
        }
    }

    private static boolean changed(OpenedGrid grid, String before) {
        if (grid.total().equals(before)) {
            return false;
        }
        grid.paintNow();
        return true;
    }

    private void select(String which, OpenedGrid grid, int times) {
        ScoreTraceView trace = (ScoreTraceView) page.findView(ScoreTraceView.ID);
        grid.select(0, ACTUAL);
        watch.rest();
        for (int i = 1; i <= times; i++) {
            int row = i % grid.rows();
            String before = trace.shownText();
            Stopwatch.Timing time = watch.measure("select " + which, () -> grid.select(row, ACTUAL), () -> {
                if (trace.shownText().equals(before)) {
                    return false;
                }
                grid.paintNow();
                return true;
            });
            samples.add(which + ".select.trace", time.elapsed());
            samples.add(which + ".select.work", time.worked());
            watch.rest();
        }
    }

    /** Drags the scroll bar a page further, again and again, from the top to the bottom and once more. */
    private void scroll(OpenedGrid grid, int times) {
        ScrollBar bar = grid.table().getVerticalBar();
        for (int i = 0; i < times; i++) {
            int next = bar.getSelection() + bar.getPageIncrement();
            frame("large.scroll", grid, () -> {
                bar.setSelection(isAtEnd(bar, next) ? 0 : next);
                bar.notifyListeners(SWT.Selection, new Event());
            });
        }
        bar.setSelection(0);
        bar.notifyListeners(SWT.Selection, new Event());
        watch.rest();
    }

    private static boolean isAtEnd(ScrollBar bar, int selection) {
        return selection >= bar.getMaximum() - bar.getThumb();
    }

    /** Presses Page Down: the selection moves with the page, and with it the details and the score trace. */
    private void pageDown(OpenedGrid grid, int times) {
        ScrollBar bar = grid.table().getVerticalBar();
        grid.table().setFocus();
        for (int i = 0; i < times; i++) {
            if (i == 0 || isAtEnd(bar, bar.getSelection())) {
                grid.select(0, ACTUAL);
                watch.rest();
            }
            frame("large.pageDown", grid, () -> {
                Event key = new Event();
                key.keyCode = SWT.PAGE_DOWN;
                grid.table().notifyListeners(SWT.KeyDown, key);
            });
        }
    }

    private void frame(String name, OpenedGrid grid, Runnable action) {
        int before = grid.paints();
        Stopwatch.Timing time = watch.measure(name, action, () -> grid.paints() > before);
        samples.add(name + ".frame", time.elapsed());
        samples.add(name + ".work", time.worked());
    }
}
