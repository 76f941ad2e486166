package org.jixiao.ui.bench.internal;

import java.util.List;
import java.util.function.BooleanSupplier;

import org.eclipse.core.resources.IFile;
import org.eclipse.swt.SWT;
import org.eclipse.ui.IWorkbenchPage;
import org.jixiao.ui.common.grid.Grid;
import org.jixiao.ui.common.grid.GridEdit;
import org.jixiao.ui.stage.appraisal.AppraisalEditor;
import org.jixiao.ui.stage.appraisal.internal.filing.FilingPage;
import org.jixiao.ui.stage.appraisal.internal.result.ResultPage;

/** Opens a year of appraisal, files values and turns to the ranking: a change of one value scores and ranks all units anew. */
final class AppraisalBench {

    private static final int EDITS = 5;

    private final IWorkbenchPage page;
    private final Stopwatch watch;
    private final Samples samples;

    AppraisalBench(IWorkbenchPage page, Stopwatch watch, Samples samples) {
        this.page = page;
        this.watch = watch;
        this.samples = samples;
    }

    void run(IFile file, int repeats) {
        for (int i = 0; i < Math.max(1, repeats / 4); i++) {
            page.closeEditor(open(file), false);
            watch.rest();
        }
        AppraisalEditor editor = open(file);
        edit(editor, EDITS * repeats);
        turn(editor, repeats);
        page.closeEditor(editor, false);
        watch.rest();
    }

    private AppraisalEditor open(IFile file) {
        long start = System.nanoTime();
        AppraisalEditor[] editor = new AppraisalEditor[1];
        int[] paints = new int[1];
        watch.measure("open appraisal", () -> {
            editor[0] = WindowBench.editor(page, file, AppraisalEditor.class);
            FilingPage filings = editor[0].show(FilingPage.class);
            filings.filings().table().addListener(SWT.Paint, event -> paints[0]++);
        }, () -> paints[0] > 0);
        samples.add("appraisal.open.painted", System.nanoTime() - start);
        watch.measure("score appraisal", () -> { }, () -> !total(editor[0]).isEmpty());
        paint(editor[0]);
        samples.add("appraisal.open.scored", System.nanoTime() - start);
        watch.rest();
        return editor[0];
    }

    /** The total of the first unit as the list of units shows it. */
    private static String total(AppraisalEditor editor) {
        return editor.document().total(editor.document().unit());
    }

    private static void paint(AppraisalEditor editor) {
        editor.getSite().getShell().update();
    }

    /** Types another value of December into a row and takes it back in the next step: that value counts for the year. */
    private void edit(AppraisalEditor editor, int times) {
        Grid grid = editor.show(FilingPage.class).filings();
        grid.setFocus();
        int december = OpenedGrid.column(grid, "MONTH12");
        String was = "";
        for (int i = 0; i < times; i++) {
            String now = grid.rows().source().editText(0, december);
            String next = i % 2 == 1 ? was : "1";
            was = now;
            grid.select(0, december);
            watch.rest();
            String before = total(editor);
            Stopwatch.Timing time = watch.measure("file a value",
                    () -> grid.rows().source().apply(new GridEdit(GridEdit.Kind.TYPE, List.of(new GridEdit.Cell(0, december, next)), 0)), changed(editor, before));
            samples.add("appraisal.edit.total", time.elapsed());
            samples.add("appraisal.edit.work", time.worked());
            watch.rest();
        }
    }

    private static BooleanSupplier changed(AppraisalEditor editor, String before) {
        return () -> {
            if (total(editor).equals(before)) {
                return false;
            }
            paint(editor);
            return true;
        };
    }

    private void turn(AppraisalEditor editor, int times) {
        for (int i = 0; i < times; i++) {
            editor.show(FilingPage.class);
            watch.rest();
            Stopwatch.Timing time = watch.measure("ranking", () -> {
                editor.show(ResultPage.class);
                paint(editor);
            }, () -> true);
            samples.add("appraisal.ranking.painted", time.elapsed());
        }
    }
}
