package org.jixiao.services.todo;

import java.time.LocalDate;
import java.util.List;
import org.jixiao.core.index.IndexDuties;
import org.jixiao.model.dossier.Dossier;
import org.jixiao.stages.todo.ToDo;
import org.jixiao.stages.todo.ToDoList;

/**
 * What is to be done in a dossier, for the index of a portfolio.
 *
 * @param todos finds what is to be done
 * @param today the day to compare deadlines with
 * @param basis on what it rests besides the dossier
 */
public record IndexedDuties(ToDoList todos, LocalDate today, String basis) implements IndexDuties.Reader {

    @Override
    public IndexDuties of(Dossier dossier) {
        List<ToDo> found = todos.list(List.of(dossier), today);
        return found.isEmpty() ? new IndexDuties(0, 0, null, "")
                : new IndexDuties(found.size(), (int) found.stream().filter(ToDo::overdue).count(), found.getFirst().due(), found.getFirst().what());
    }
}
