package org.jixiao.ui.workbench.internal.todo;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;

import org.jixiao.model.base.Stage;
import org.jixiao.services.StageNames;
import org.jixiao.services.todo.Duty;
import org.jixiao.stages.todo.ToDo;
import org.jixiao.ui.common.Palette.Tone;
import org.jixiao.ui.common.grid.GridColumn;
import org.jixiao.ui.common.grid.GridSource;
import org.jixiao.ui.workbench.internal.Texts;

/** The duties that the filters let through, the overdue first. */
final class ToDoSource implements GridSource {

    /** What is due within so many days has a yellow dot. */
    static final int SOON_DAYS = 7;

    private final List<GridColumn> columns = Stream.of(ToDoColumn.values()).map(ToDoColumn::column).toList();
    private final Map<Stage, String> stages = new EnumMap<>(Stage.class);
    private List<Duty> duties = List.of();
    private LocalDate today = LocalDate.now();

    /** Shows other duties. */
    void set(List<Duty> shown, LocalDate day) {
        duties = shown;
        today = day;
    }

    Duty duty(int row) {
        return duties.get(row);
    }

    @Override
    public List<GridColumn> columns() {
        return columns;
    }

    @Override
    public int rowCount() {
        return duties.size();
    }

    @Override
    public Object rowKey(int row) {
        Duty duty = duties.get(row);
        return List.of(duty.file(), duty.todo().kind(), duty.todo().itemId(), duty.todo().what());
    }

    @Override
    public boolean isReadOnly() {
        return true;
    }

    @Override
    public String text(int row, int column) {
        Duty duty = duties.get(row);
        ToDo todo = duty.todo();
        return switch (ToDoColumn.at(column)) {
            case DUE -> due(todo);
            case WHAT -> todo.what();
            case PROJECT -> duty.project();
            case STAGE -> stages.computeIfAbsent(todo.stage(), stage -> StageNames.of(stage, Locale.getDefault()));
            case ROLE -> todo.roleName();
            case WHO -> todo.responsible();
        };
    }

    /** The words say what the dot says in colour. */
    private String due(ToDo todo) {
        if (todo.due() == null) {
            return Texts.get("todo.noDay"); //$NON-NLS-1$
        }
        long days = ChronoUnit.DAYS.between(today, todo.due());
        if (days < 0) {
            return Texts.get("todo.overdue", todo.due(), Long.toString(-days)); //$NON-NLS-1$
        }
        return days > SOON_DAYS ? todo.due().toString()
                : days == 0 ? Texts.get("todo.today", todo.due()) : Texts.get("todo.soon", todo.due(), Long.toString(days)); //$NON-NLS-1$ //$NON-NLS-2$
    }

    @Override
    public Tone dot(int row, int column) {
        ToDo todo = duties.get(row).todo();
        if (column != ToDoColumn.DUE.ordinal() || todo.due() == null) {
            return null;
        }
        return todo.overdue() ? Tone.RED : todo.due().isAfter(today.plusDays(SOON_DAYS)) ? null : Tone.YELLOW;
    }

    @Override
    public int compare(int row1, int row2, int column) {
        return column == ToDoColumn.DUE.ordinal()
                ? Objects.compare(duties.get(row1).todo().due(), duties.get(row2).todo().due(), Comparator.nullsLast(Comparator.naturalOrder()))
                : GridSource.super.compare(row1, row2, column);
    }
}
