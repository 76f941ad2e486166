package org.jixiao.cli.core.internal.commands;

import com.google.gson.stream.JsonWriter;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jixiao.cli.core.ExitCode;
import org.jixiao.cli.core.internal.console.TextTable;
import org.jixiao.cli.core.internal.text.Texts;
import org.jixiao.services.StageNames;
import org.jixiao.services.todo.Duty;
import org.jixiao.services.todo.DutyFilter;
import org.jixiao.services.todo.DutyOverview;
import org.jixiao.stages.todo.ToDo;

/**
 * What is to be done, as a table or as JSON.
 *
 * @param overview everything that is to be done
 * @param filter what of it is asked for
 * @param today the day by which it is overdue
 */
record DutyList(DutyOverview overview, DutyFilter filter, LocalDate today) {

    private static final String INDENT = "  ";
    private static final String UNKNOWN = "—";

    /** Whether something that is asked for is overdue, or a file could not be read. */
    boolean needsAttention() {
        return !overview.faults().isEmpty() || overdue() > 0;
    }

    private List<Duty> wanted() {
        return overview.duties().stream().filter(filter::accepts).toList();
    }

    private long overdue() {
        return wanted().stream().filter(duty -> duty.todo().overdue()).count();
    }

    /** The table, how many there are, and the files that could not be read. */
    List<String> lines(Texts texts, int width) {
        List<String> lines = new ArrayList<>();
        List<Duty> wanted = wanted();
        if (wanted.isEmpty()) {
            lines.add(INDENT + texts.get("todo.none", today));
        } else {
            TextTable table = new TextTable(INDENT).text(texts.get("column.due")).text(texts.get("column.todo")).text(texts.get("column.project"))
                    .text(texts.get("column.stage")).text(texts.get("column.role")).text(texts.get("column.who"));
            for (Duty duty : wanted) {
                ToDo todo = duty.todo();
                table.row(due(todo, texts), todo.what(), duty.project(), StageNames.of(todo.stage(), texts.locale()), or(todo.roleName()),
                        or(todo.responsible()));
            }
            lines.addAll(table.lines(width));
            lines.add(INDENT + texts.count("todo.count", wanted.size(), overdue(), today));
        }
        if (!overview.faults().isEmpty()) {
            TextTable table = new TextTable(INDENT).text(texts.get("column.file")).text(texts.get("column.what"));
            overview.faults().forEach((file, fault) -> table.row(file.toString(), fault));
            lines.addAll(table.lines(width));
        }
        return lines;
    }

    private static String due(ToDo todo, Texts texts) {
        return todo.due() == null ? UNKNOWN : todo.overdue() ? texts.get("todo.overdue", todo.due()) : todo.due().toString();
    }

    private static String or(String words) {
        return words.isEmpty() ? UNKNOWN : words;
    }

    /** Prints the document. */
    void json(PrintWriter out, ExitCode exit) {
        JsonOutput.print(out, json -> {
            json.name("command").value("todo");
            json.name("exit").value(exit.code());
            json.name("cancelled").value(overview.cancelled());
            json.name("day").value(today.toString());
            json.name("dossiers").value(overview.dossiers());
            json.name("overdue").value(overdue());
            json.name("todos").beginArray();
            for (Duty duty : wanted()) {
                todo(json, duty);
            }
            json.endArray();
            json.name("unreadable").beginArray();
            for (Map.Entry<Path, String> fault : overview.faults().entrySet()) {
                json.beginObject().name("file").value(fault.getKey().toString()).name("message").value(fault.getValue()).endObject();
            }
            json.endArray();
        });
    }

    private static void todo(JsonWriter json, Duty duty) throws IOException {
        ToDo todo = duty.todo();
        json.beginObject();
        json.name("file").value(duty.file().toString());
        json.name("id").value(todo.dossierId());
        json.name("project").value(duty.project());
        json.name("stage").value(todo.stage().getName());
        json.name("item").value(todo.itemId().isEmpty() ? null : todo.itemId());
        json.name("kind").value(todo.kind().name());
        json.name("what").value(todo.what());
        json.name("role").value(todo.roleCode());
        json.name("roleName").value(todo.roleName());
        json.name("responsible").value(todo.responsible().isEmpty() ? null : todo.responsible());
        json.name("due").value(todo.due() == null ? null : todo.due().toString());
        json.name("overdue").value(todo.overdue());
        json.endObject();
    }
}
