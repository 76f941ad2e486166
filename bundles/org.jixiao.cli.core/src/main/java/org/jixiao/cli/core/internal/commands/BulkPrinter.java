package org.jixiao.cli.core.internal.commands;

import java.util.Locale;
import org.jixiao.cli.core.ExitCode;
import org.jixiao.cli.core.internal.console.TextTable;
import org.jixiao.services.bulk.BulkResult;
import org.jixiao.services.bulk.BulkWork;

/** Prints what became of each dossier of a bulk command, as a table or as JSON, and says how the command ends. */
final class BulkPrinter {

    private static final String INDENT = "  ";

    private final JixiaoCommand command;
    private final String name;

    /** @param name of the command, as JSON tells it */
    BulkPrinter(JixiaoCommand command, String name) {
        this.command = command;
        this.name = name;
    }

    /** @param dryRun whether nothing was changed */
    ExitCode print(BulkWork.Outcome outcome, boolean dryRun) {
        ExitCode exit = outcome.cancelled() ? ExitCode.CANCELLED
                : outcome.count(BulkResult.Kind.DONE) < outcome.results().size() ? ExitCode.FINDINGS : ExitCode.OK;
        if (command.json()) {
            json(outcome, exit, dryRun);
        } else {
            table(outcome, dryRun);
        }
        if (outcome.cancelled()) {
            command.remark(command.texts().get("cancelled"));
        }
        return exit;
    }

    private void table(BulkWork.Outcome outcome, boolean dryRun) {
        TextTable table = new TextTable(INDENT).text(text("column.project")).text(text("column.result")).text(text("column.words"))
                .text(text("column.file"));
        outcome.results().forEach(r -> table.row(r.project(), text("step." + r.kind().name().toLowerCase(Locale.ROOT)), r.words(), r.file().toString()));
        command.say(table.lines(command.environment().width()));
        command.say(INDENT + command.texts().get(dryRun ? "step.count.dry" : "step.count", outcome.count(BulkResult.Kind.DONE),
                outcome.count(BulkResult.Kind.REFUSED), outcome.count(BulkResult.Kind.FAILED)));
    }

    private String text(String key) {
        return command.texts().get(key);
    }

    private void json(BulkWork.Outcome outcome, ExitCode exit, boolean dryRun) {
        JsonOutput.print(command.out(), json -> {
            json.name("command").value(name);
            json.name("exit").value(exit.code());
            json.name("cancelled").value(outcome.cancelled());
            json.name("dryRun").value(dryRun);
            json.name("done").value(outcome.count(BulkResult.Kind.DONE));
            json.name("refused").value(outcome.count(BulkResult.Kind.REFUSED));
            json.name("failed").value(outcome.count(BulkResult.Kind.FAILED));
            json.name("results").beginArray();
            for (BulkResult result : outcome.results()) {
                json.beginObject();
                json.name("file").value(result.file().toString());
                json.name("project").value(result.project());
                json.name("result").value(result.kind().name());
                json.name("message").value(result.words());
                json.endObject();
            }
            json.endArray();
        });
    }
}
