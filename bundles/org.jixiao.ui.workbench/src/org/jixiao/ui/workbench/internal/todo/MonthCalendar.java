package org.jixiao.ui.workbench.internal.todo;

import java.time.LocalDate;
import java.time.YearMonth;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.Map;
import java.util.function.Consumer;

import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.jixiao.ui.workbench.internal.Texts;

/** A month with how much is due on each day; choosing a day filters the list, choosing it again shows all days. */
final class MonthCalendar {

    private final Composite root;
    private final Label title;
    private final MonthCanvas days;
    private final Consumer<LocalDate> chosen;

    /** The calendar, at the month of today; {@code chosen} receives a day that was chosen, or null when none is. */
    MonthCalendar(Composite parent, Consumer<LocalDate> chosen) {
        this.chosen = chosen;
        root = new Composite(parent, SWT.NONE);
        GridLayoutFactory.fillDefaults().margins(6, 2).spacing(2, 2).applyTo(root);
        Composite head = new Composite(root, SWT.NONE);
        GridLayoutFactory.fillDefaults().numColumns(4).applyTo(head);
        GridDataFactory.fillDefaults().grab(true, false).applyTo(head);
        title = new Label(head, SWT.NONE);
        GridDataFactory.fillDefaults().grab(true, false).align(SWT.FILL, SWT.CENTER).applyTo(title);
        button(head, "‹", "todo.month.before", () -> turn(month().minusMonths(1))); //$NON-NLS-1$ //$NON-NLS-2$
        button(head, Texts.get("todo.month.today"), "todo.month.today.help", () -> turn(YearMonth.from(today()))); //$NON-NLS-1$ //$NON-NLS-2$
        button(head, "›", "todo.month.after", () -> turn(month().plusMonths(1))); //$NON-NLS-1$ //$NON-NLS-2$
        days = new MonthCanvas(root, this::choose, this::turn);
        GridDataFactory.fillDefaults().grab(true, true).applyTo(days);
        turn(YearMonth.from(today()));
    }

    private static void button(Composite head, String words, String help, Runnable action) {
        Button button = new Button(head, SWT.PUSH | SWT.FLAT);
        button.setText(words);
        button.setToolTipText(Texts.get(help));
        button.addListener(SWT.Selection, event -> action.run());
    }

    private LocalDate today() {
        return days.today();
    }

    private void turn(YearMonth month) {
        days.turn(month);
        title.setText(DateTimeFormatter.ofPattern(Texts.get("todo.month"), Locale.getDefault()).format(month)); //$NON-NLS-1$
    }

    private void choose(LocalDate day) {
        days.choose(day.equals(days.chosen()) ? null : day);
        chosen.accept(days.chosen());
    }

    Composite control() {
        return root;
    }

    /** The month that is shown. */
    YearMonth month() {
        return days.month();
    }

    /** Shows other counts. */
    void show(Map<LocalDate, DayCount> counts, LocalDate today) {
        days.show(counts, today);
    }

    /** The day that the list is filtered by; null for all. */
    LocalDate chosen() {
        return days.chosen();
    }

    /** Shows all days again; the listener is not told. */
    void clear() {
        days.choose(null);
    }

    /** Turns to the month of a day and chooses it, as a person does; for tests. */
    void click(LocalDate day) {
        turn(YearMonth.from(day));
        choose(day);
    }
}
