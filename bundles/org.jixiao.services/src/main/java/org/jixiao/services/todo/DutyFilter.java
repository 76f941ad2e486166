package org.jixiao.services.todo;

import java.time.LocalDate;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.Stream;
import org.jixiao.stages.todo.ToDo;

/**
 * Which duties are asked for. Everything that is given has to hold.
 *
 * @param role role of a person: what that person can do; empty for all
 * @param overdue only what is overdue
 * @param from first day, null for any; with a day given what has none is left out
 * @param until last day, null for any; with a day given what has none is left out
 * @param text words to be found in what is to be done, the project, the role or the responsible; case does not matter, empty for all
 */
public record DutyFilter(String role, boolean overdue, LocalDate from, LocalDate until, String text) {

    /** Lets everything through. */
    public static final DutyFilter ALL = new DutyFilter("", false, null, null, "");

    /** Nothing given is everything. */
    public DutyFilter {
        role = Objects.requireNonNullElse(role, "");
        text = Objects.requireNonNullElse(text, "").strip().toLowerCase(Locale.ROOT);
    }

    /** Whether a duty is asked for. */
    public boolean accepts(Duty duty) {
        ToDo todo = duty.todo();
        return (role.isEmpty() || todo.actors().contains(role)) && (!overdue || todo.overdue())
                && (from == null || todo.due() != null && !todo.due().isBefore(from))
                && (until == null || todo.due() != null && !todo.due().isAfter(until))
                && (text.isEmpty() || Stream.of(todo.what(), duty.project(), todo.roleName(), todo.responsible())
                        .anyMatch(words -> words.toLowerCase(Locale.ROOT).contains(text)));
    }

    /** The same for one day; null for any. */
    public DutyFilter on(LocalDate day) {
        return new DutyFilter(role, overdue, day, day, text);
    }
}
