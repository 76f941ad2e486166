package org.jixiao.ui.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;

import org.eclipse.core.runtime.ICoreRunnable;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.jface.action.ToolBarManager;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Color;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Menu;
import org.eclipse.swt.widgets.MenuItem;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.ToolBar;
import org.eclipse.swt.widgets.ToolItem;
import org.eclipse.ui.part.ViewPart;
import org.jixiao.ui.common.Palette;
import org.jixiao.ui.common.Places;
import org.jixiao.ui.editor.trace.ScoreTraceView;
import org.jixiao.ui.workbench.internal.app.LastJobs;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What stands around the editors: the menus have nothing of the development tools the platform comes from, and the role can be clicked. */
class WindowFrameTest {

    private final Bot bot = new Bot();

    @Test
    void theFileMenuHasOnlyWhatAnalystsNeed() {
        List<String> items = bot.ui(() -> items(menu("文件")));
        assertTrue(items.stream().anyMatch(t -> t.startsWith("新建档案")), items.toString());
        assertTrue(items.stream().anyMatch(t -> t.startsWith("退出")), items.toString());
        assertEquals(List.of(), items.stream().filter(t -> t.contains("文件系统") || t.contains("File System") || t.contains("Project")).toList());
    }

    @Test
    void aClickOnTheRoleOpensThePageWhereItIsSet() {
        bot.run(() -> {
            Label role = Widgets.all(window(), Label.class).filter(l -> l.getText().startsWith("角色:")).findFirst().orElseThrow();
            role.getDisplay().asyncExec(() -> role.notifyListeners(SWT.MouseUp, new Event()));
        });
        bot.until("the page of the person", () -> dialogWith("将写入办理记录") != null);
        bot.run(() -> dialogWith("将写入办理记录").close());
    }

    @Test
    void whatCannotBeDoneInAViewIsDimmed() {
        ToolBar bar = bot.ui(() -> {
            Bot.page().showView(ScoreTraceView.ID);
            return ((ToolBarManager) ((ViewPart) Bot.page().findView(ScoreTraceView.ID)).getViewSite().getActionBars().getToolBarManager()).getControl();
        });
        bot.until("two actions that are not possible", () -> bar.getItemCount() == 2 && Arrays.stream(bar.getItems()).noneMatch(ToolItem::isEnabled));
        Color dimmed = bot.ui(() -> new Palette(bar, () -> { }).get(Palette.Tone.DISABLED));
        bot.until("both are dimmed", () -> Arrays.stream(bar.getItems()).allMatch(i -> dimmed.equals(i.getForeground())));
    }

    /** Java writes its archive of classes when it ends, and must not be disturbed by a job that still reads packs. */
    @Test
    void runningJobsComeToTheirEndBeforeTheProgramDoes() {
        List<String> order = Collections.synchronizedList(new ArrayList<>());
        Job running = Job.createSystem("running", (ICoreRunnable) monitor -> {
            order.add("begun");
            while (!monitor.isCanceled()) {
                bot.sleep(5);
            }
            // Whoever ends waits in the UI thread, and the job waits for the UI thread.
            Display.getDefault().syncExec(() -> order.add("end of the job"));
        });
        Job waiting = Job.createSystem("waiting", (ICoreRunnable) monitor -> order.add("not cancelled"));
        running.schedule();
        waiting.schedule(60_000);
        bot.until("the job", () -> order.contains("begun"));
        bot.run(() -> {
            LastJobs.end(List.of(running, waiting), Display.getCurrent(), 10_000);
            order.add("end of the program");
        });
        assertEquals(List.of("begun", "end of the job", "end of the program"), order);
        assertEquals(Job.NONE, waiting.getState());
    }

    @Test
    void filesAreAskedForWhereTheLastOneWasAsLongAsItIsThere(@TempDir Path folder) throws IOException {
        Path chosen = Files.createDirectory(folder.resolve("报送"));
        assertEquals(System.getProperty("user.home"), bot.ui(() -> Places.last(WindowFrameTest.class)));
        bot.run(() -> Places.remembered(chosen.toString(), WindowFrameTest.class));
        bot.run(() -> Places.remembered(" ", WindowFrameTest.class));
        assertEquals(chosen.toString(), bot.ui(() -> Places.last(WindowFrameTest.class)));
        Files.delete(chosen);
        assertEquals(System.getProperty("user.home"), bot.ui(() -> Places.last(WindowFrameTest.class)));
    }

    private static Shell dialogWith(String words) {
        return Arrays.stream(Display.getCurrent().getShells()).filter(Shell::isVisible)
                .filter(s -> Widgets.all(s, Label.class).anyMatch(l -> l.getText().startsWith(words))).findFirst().orElse(null);
    }

    private static Shell window() {
        return Bot.page().getWorkbenchWindow().getShell();
    }

    private static Menu menu(String name) {
        return Arrays.stream(window().getMenuBar().getItems()).filter(i -> i.getText().replace("&", "").startsWith(name)).findFirst().orElseThrow().getMenu();
    }

    private static List<String> items(Menu menu) {
        menu.notifyListeners(SWT.Show, new Event());
        List<String> items = Arrays.stream(menu.getItems()).map(MenuItem::getText).map(t -> t.replace("&", "")).toList();
        menu.notifyListeners(SWT.Hide, new Event());
        return items;
    }
}
