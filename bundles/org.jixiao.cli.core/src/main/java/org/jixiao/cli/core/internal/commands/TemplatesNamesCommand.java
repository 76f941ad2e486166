package org.jixiao.cli.core.internal.commands;

import java.util.Locale;
import org.jixiao.cli.core.ExitCode;
import org.jixiao.cli.core.internal.console.TextTable;
import org.jixiao.report.template.ReportKind;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/** {@code jixiao templates names}: what templates of a kind may name, with its meaning. */
@Command(name = "names")
final class TemplatesNamesCommand extends TemplatesCommand {

    @Parameters(index = "0", paramLabel = "KIND", descriptionKey = "templates.names.kind")
    private String kind;

    TemplatesNamesCommand(Environment environment) {
        super(environment);
    }

    @Override
    ExitCode run() {
        ReportKind found = templates().kind(kind).orElseThrow(() -> usage("usage.templateKind", kind,
                String.join(", ", templates().kinds().stream().map(ReportKind::id).toList())));
        Locale locale = texts().locale();
        if (json()) {
            JsonOutput.print(out(), json -> {
                json.name("command").value("templates names").name("exit").value(ExitCode.OK.code()).name("kind").value(kind).name("names").beginArray();
                for (var name : found.names().all().entrySet()) {
                    json.beginObject().name("name").value(name.getKey()).name("what").value(name.getValue().name()).name("meaning")
                            .value(found.meaning(name.getKey(), locale)).endObject();
                }
                json.endArray();
            });
            return ExitCode.OK;
        }
        TextTable table = new TextTable("  ").text(texts().get("templates.placeholder")).text(texts().get("templates.what")).text(texts().get("templates.meaning"));
        found.names().all().forEach((name, what) -> table.row("${" + name + "}", texts().get("templates.what." + what.name()), found.meaning(name, locale)));
        say(table.lines(environment().width()));
        return ExitCode.OK;
    }
}
