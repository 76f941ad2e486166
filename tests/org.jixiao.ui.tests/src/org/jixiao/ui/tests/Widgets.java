package org.jixiao.ui.tests;

import java.util.Arrays;
import java.util.Optional;
import java.util.stream.Stream;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Menu;
import org.eclipse.swt.widgets.MenuItem;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Widget;
import org.jixiao.ui.common.Dialogs;

/** Finds and works widgets as a person sees them: by window title and label. For the UI thread. */
final class Widgets {

    private Widgets() {
    }

    /** The open window with this title, with or without the dots of the button that opens it. */
    static Optional<Shell> shell(String title) {
        return Arrays.stream(Display.getCurrent().getShells()).filter(s -> !s.isDisposed() && Dialogs.title(title).equals(Dialogs.title(s.getText()))).findFirst();
    }

    /** All widgets of a type inside another, in the order of their making. */
    static <T extends Control> Stream<T> all(Composite parent, Class<T> type) {
        return Arrays.stream(parent.getChildren()).flatMap(child -> Stream.concat(type.isInstance(child) ? Stream.of(type.cast(child)) : Stream.empty(),
                child instanceof Composite composite ? all(composite, type) : Stream.empty()));
    }

    /** The button that bears these words, mnemonics left out. */
    static Button button(Composite parent, String words) {
        return all(parent, Button.class).filter(b -> words.equals(b.getText().replaceAll("\\(&.\\)|&", ""))).findFirst()
                .orElseThrow(() -> new AssertionError("no button " + words));
    }

    /** Presses; what opens a dialog returns at once, since the dialog has its own loop. */
    static void press(Widget widget) {
        fire(widget, SWT.Selection);
    }

    /** Enter or a double click. */
    static void open(Widget widget) {
        fire(widget, SWT.DefaultSelection);
    }

    private static void fire(Widget widget, int type) {
        Display.getCurrent().asyncExec(() -> {
            if (!widget.isDisposed()) {
                widget.notifyListeners(type, new Event());
            }
        });
    }

    /** The entry of a context menu that begins with these words, after the menu was filled as it is when it opens. */
    static Optional<MenuItem> entry(Control control, String words) {
        Menu menu = control.getMenu();
        menu.notifyListeners(SWT.Show, new Event());
        return Arrays.stream(menu.getItems()).filter(i -> i.getText().startsWith(words)).findFirst();
    }
}
