package org.jixiao.ui.tests;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import java.util.function.BooleanSupplier;

import org.eclipse.core.resources.IProject;
import org.eclipse.core.resources.ResourcesPlugin;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.nebula.widgets.nattable.NatTable;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.graphics.ImageData;
import org.eclipse.swt.graphics.ImageLoader;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Event;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.PlatformUI;

/** The hands and eyes of the tests: real keys, waiting for conditions, pictures of widgets. */
final class Bot {

    private static final long PATIENCE = 20_000;
    private static final String WELCOME = "org.eclipse.ui.internal.introview";

    private final Display display = PlatformUI.getWorkbench().getDisplay();

    /** Runs on the UI thread and answers. */
    <T> T ui(Callable<T> task) {
        Object[] out = new Object[2];
        display.syncExec(() -> {
            try {
                out[0] = task.call();
            } catch (Throwable e) {
                out[1] = e;
            }
        });
        if (out[1] instanceof Error error) {
            throw error;
        }
        if (out[1] != null) {
            throw new AssertionError((Throwable) out[1]);
        }
        @SuppressWarnings("unchecked")
        T result = (T) out[0];
        return result;
    }

    void run(Runnable task) {
        ui(() -> {
            task.run();
            return null;
        });
    }

    /** Waits until a condition holds on the UI thread. */
    void until(String what, BooleanSupplier condition) {
        long end = System.currentTimeMillis() + PATIENCE;
        while (!ui(condition::getAsBoolean)) {
            if (System.currentTimeMillis() > end) {
                picture("timeout");
                throw new AssertionError("waited in vain for: " + what);
            }
            sleep(20);
        }
    }

    void sleep(long millis) {
        try {
            Thread.sleep(millis);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new AssertionError(e);
        }
    }

    /** Presses a key with the given modifiers, as a person does. */
    void key(int modifiers, int keyCode) {
        if (modifiers == SWT.NONE && (keyCode == SWT.CR || keyCode == SWT.ESC || keyCode == SWT.DEL)) {
            special(keyCode);
            return;
        }
        for (int modifier : new int[] {SWT.CTRL, SWT.SHIFT, SWT.ALT}) {
            if ((modifiers & modifier) != 0) {
                post(SWT.KeyDown, modifier, '\0');
            }
        }
        boolean character = keyCode < 0x10000;
        post(SWT.KeyDown, character ? 0 : keyCode, character ? (char) keyCode : '\0');
        post(SWT.KeyUp, character ? 0 : keyCode, character ? (char) keyCode : '\0');
        for (int modifier : new int[] {SWT.ALT, SWT.SHIFT, SWT.CTRL}) {
            if ((modifiers & modifier) != 0) {
                post(SWT.KeyUp, modifier, '\0');
            }
        }
        sleep(60);
        run(() -> { });
    }

    /** Enter, Escape and Delete go straight to the control in focus: posted through the display they arrive with a foreign modifier. */
    private void special(int keyCode) {
        run(() -> {
            Control focused = display.getFocusControl();
            for (int type : new int[] {SWT.KeyDown, SWT.KeyUp}) {
                if (!focused.isDisposed()) {
                    Event event = new Event();
                    event.keyCode = keyCode;
                    event.character = (char) keyCode;
                    focused.notifyListeners(type, event);
                }
            }
        });
        sleep(60);
    }

    void type(String text) {
        for (char c : text.toCharArray()) {
            key(SWT.NONE, c);
        }
    }

    private void post(int type, int keyCode, char character) {
        Event event = new Event();
        event.type = type;
        event.keyCode = keyCode;
        event.character = character;
        display.post(event);
    }

    /** Number of different colours that a widget shows; a blank one shows one or two. */
    long colours(NatTable table) {
        return ui(() -> {
            table.update();
            ImageData data = shot(table);
            return java.util.stream.IntStream.range(0, data.width * data.height)
                    .map(i -> data.getPixel(i % data.width, i / data.width)).distinct().count();
        });
    }

    private ImageData shot(NatTable table) {
        Rectangle area = table.getClientArea();
        Image image = new Image(display, Math.max(1, area.width), Math.max(1, area.height));
        GC gc = new GC(table);
        gc.copyArea(image, 0, 0);
        gc.dispose();
        ImageData data = image.getImageData();
        image.dispose();
        return data;
    }

    /** Keeps a picture of the screen beside the test results. */
    void picture(String name) {
        run(() -> {
            String folder = System.getProperty("jixiao.pictures");
            if (folder == null) {
                return;
            }
            Rectangle bounds = display.getBounds();
            Image image = new Image(display, bounds.width, bounds.height);
            GC gc = new GC(display);
            gc.copyArea(image, 0, 0);
            gc.dispose();
            ImageLoader loader = new ImageLoader();
            loader.data = new ImageData[] {image.getImageData()};
            image.dispose();
            try {
                Files.createDirectories(Path.of(folder));
            } catch (IOException e) {
                throw new AssertionError(e);
            }
            loader.save(Path.of(folder, name + ".png").toString(), SWT.IMAGE_PNG);
        });
    }

    /** The page of the only window. */
    static IWorkbenchPage page() {
        return PlatformUI.getWorkbench().getWorkbenchWindows()[0].getActivePage();
    }

    /** The window in front and as large as the screen, without the welcome page. */
    void front() {
        run(() -> {
            page().getWorkbenchWindow().getShell().setMaximized(true);
            page().getWorkbenchWindow().getShell().forceActive();
            if (page().findView(WELCOME) != null) {
                page().hideView(page().findView(WELCOME));
            }
        });
    }

    /** Closes all editors without saving, and deletes the year with its dossiers when there is one. */
    void closeAndDelete(String year) throws CoreException {
        run(() -> page().closeAllEditors(false));
        IProject project = ResourcesPlugin.getWorkspace().getRoot().getProject(year);
        if (project.exists()) {
            project.delete(true, true, null);
        }
    }
}
