package org.jixiao.ui.workbench.internal.todo;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Text;
import org.eclipse.ui.IMemento;
import org.jixiao.services.todo.Duty;
import org.jixiao.services.todo.DutyFilter;
import org.jixiao.stages.workflow.Roles;
import org.jixiao.ui.workbench.internal.Texts;
import org.jixiao.workspace.UserSettings;

/** Above the list: whose duties, only the overdue, words to find, whether the calendar is shown, and how many that leaves. */
final class ToDoFilters {

    private static final int PAUSE_MILLIS = 200;
    private static final int FIND_CHARS = 16;
    private static final String ROLE = "role"; //$NON-NLS-1$
    private static final String OVERDUE = "overdue"; //$NON-NLS-1$
    private static final String CALENDAR = "calendar"; //$NON-NLS-1$
    /** Stands for the role of the person who works here, whichever that is. */
    private static final String MINE = "*"; //$NON-NLS-1$

    private final Composite bar;
    private final Combo roles;
    private final Button overdue;
    private final Text find;
    private final Button calendar;
    private final Button stop;
    private final Label count;
    private final List<String> codes = new ArrayList<>();
    private int typed;

    /**
     * The bar.
     *
     * @param changed run after each choice of the user
     * @param shown run when the calendar is to be shown or hidden
     * @param stopped run when the user stops the reading
     */
    ToDoFilters(Composite parent, Runnable changed, Runnable shown, Runnable stopped) {
        bar = new Composite(parent, SWT.NONE);
        GridLayoutFactory.fillDefaults().numColumns(7).margins(6, 3).spacing(8, 0).applyTo(bar);
        new Label(bar, SWT.NONE).setText(Texts.get("todo.role")); //$NON-NLS-1$
        roles = new Combo(bar, SWT.DROP_DOWN | SWT.READ_ONLY);
        roles.setToolTipText(Texts.get("todo.role.help")); //$NON-NLS-1$
        roles.addListener(SWT.Selection, event -> changed.run());
        overdue = check("todo.onlyOverdue", changed); //$NON-NLS-1$
        find = new Text(bar, SWT.SEARCH | SWT.ICON_SEARCH | SWT.ICON_CANCEL);
        find.setMessage(Texts.get("todo.find")); //$NON-NLS-1$
        find.setToolTipText(Texts.get("todo.find.help")); //$NON-NLS-1$
        GridDataFactory.fillDefaults().align(SWT.FILL, SWT.CENTER).hint(FIND_CHARS * bar.getFont().getFontData()[0].getHeight(), SWT.DEFAULT).applyTo(find);
        find.addModifyListener(event -> soon(changed));
        calendar = check("todo.calendar", shown); //$NON-NLS-1$
        stop = new Button(bar, SWT.PUSH);
        stop.setText(Texts.get("todo.stop")); //$NON-NLS-1$
        stop.addListener(SWT.Selection, event -> stopped.run());
        GridDataFactory.fillDefaults().exclude(true).applyTo(stop);
        stop.setVisible(false);
        count = new Label(bar, SWT.RIGHT);
        GridDataFactory.fillDefaults().grab(true, false).align(SWT.FILL, SWT.CENTER).applyTo(count);
        codes.add(""); //$NON-NLS-1$
        offer(List.of());
    }

    private Button check(String key, Runnable changed) {
        Button button = new Button(bar, SWT.CHECK);
        // The style sheets give a view's widgets a ground, which on GTK hides the tick.
        button.setData("org.eclipse.e4.ui.css.disabled", Boolean.TRUE); //$NON-NLS-1$
        button.setText(Texts.get(key));
        button.setToolTipText(Texts.get(key + ".help")); //$NON-NLS-1$
        button.addListener(SWT.Selection, event -> changed.run());
        return button;
    }

    /** Typing goes on for a moment before the list is filtered. */
    private void soon(Runnable changed) {
        int turn = ++typed;
        find.getDisplay().timerExec(PAUSE_MILLIS, () -> {
            if (turn == typed && !find.isDisposed()) {
                changed.run();
            }
        });
    }

    Composite control() {
        return bar;
    }

    /** Offers the roles that have something to do, and always the person's own. */
    void offer(List<Duty> duties) {
        Set<String> occurring = new HashSet<>();
        duties.forEach(duty -> occurring.addAll(duty.todo().actors()));
        String chosen = chosen();
        codes.clear();
        List<String> words = new ArrayList<>();
        codes.add(""); //$NON-NLS-1$
        words.add(Texts.get("todo.role.all")); //$NON-NLS-1$
        codes.add(MINE);
        words.add(Texts.get("todo.role.mine", label(UserSettings.load().role()))); //$NON-NLS-1$
        Roles.ALL.stream().filter(code -> occurring.contains(code) || code.equals(chosen)).forEach(code -> {
            codes.add(code);
            words.add(label(code));
        });
        if (!words.equals(List.of(roles.getItems()))) {
            roles.setItems(words.toArray(String[]::new));
        }
        roles.select(Math.max(0, codes.indexOf(chosen)));
        bar.layout();
    }

    private static String label(String role) {
        return Roles.label(role, Locale.getDefault());
    }

    private String chosen() {
        return codes.get(Math.max(0, roles.getSelectionIndex()));
    }

    /** What is asked for, of any day. */
    DutyFilter filter() {
        String role = MINE.equals(chosen()) ? UserSettings.load().role() : chosen();
        return new DutyFilter(role, overdue.getSelection(), null, null, find.getText());
    }

    /** Whether the calendar is to be shown. */
    boolean isCalendar() {
        return calendar.getSelection();
    }

    /** Offers to stop the reading, or does so no more. */
    void reading(boolean running) {
        if (stop.getVisible() != running) {
            ((org.eclipse.swt.layout.GridData) stop.getLayoutData()).exclude = !running;
            stop.setVisible(running);
            bar.layout();
        }
    }

    /** Says how many are shown, or what is being done. */
    void say(String words) {
        if (!words.equals(count.getText())) {
            count.setText(words);
            count.setToolTipText(words);
        }
    }

    /** What it says. */
    String said() {
        return count.getText();
    }

    /** Brings back what was chosen when the window was closed. */
    void restore(IMemento memento) {
        String role = memento.getString(ROLE);
        if (MINE.equals(role) || Roles.ALL.contains(role)) {
            if (!codes.contains(role)) {
                codes.add(role);
                roles.add(label(role));
            }
            roles.select(codes.indexOf(role));
        }
        overdue.setSelection(Boolean.TRUE.equals(memento.getBoolean(OVERDUE)));
        calendar.setSelection(Boolean.TRUE.equals(memento.getBoolean(CALENDAR)));
    }

    /** Keeps what is chosen. */
    void save(IMemento memento) {
        memento.putString(ROLE, chosen());
        memento.putBoolean(OVERDUE, overdue.getSelection());
        memento.putBoolean(CALENDAR, calendar.getSelection());
    }

    /** Chooses as a person does: code of a role, empty for all, {@code *} for one's own; for tests. */
    void choose(String role, boolean onlyOverdue, boolean withCalendar, String words) {
        roles.select(codes.indexOf(role));
        overdue.setSelection(onlyOverdue);
        find.setText(words);
        roles.notifyListeners(SWT.Selection, new Event());
        if (calendar.getSelection() != withCalendar) {
            calendar.setSelection(withCalendar);
            calendar.notifyListeners(SWT.Selection, new Event());
        }
    }
}
