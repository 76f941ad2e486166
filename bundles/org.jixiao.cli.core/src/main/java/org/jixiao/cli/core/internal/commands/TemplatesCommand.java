package org.jixiao.cli.core.internal.commands;

import java.io.IOException;
import java.util.List;
import java.util.Locale;
import org.jixiao.cli.core.ExitCode;
import org.jixiao.cli.core.internal.console.TextTable;
import org.jixiao.report.template.ReportTemplates;
import org.jixiao.report.template.TemplateFile;
import picocli.CommandLine;
import picocli.CommandLine.Command;

/** {@code jixiao templates}: the templates of documents; with a command below it, list, names, check and export. */
@Command(name = "templates")
class TemplatesCommand extends JixiaoCommand {

    TemplatesCommand(Environment environment) {
        super(environment);
    }

    /** The command with those below it. */
    static CommandLine line(Environment environment) {
        return new CommandLine(new TemplatesCommand(environment)).addSubcommand(new Listing(environment)).addSubcommand(new TemplatesNamesCommand(environment))
                .addSubcommand(new TemplatesCheckCommand(environment)).addSubcommand(new TemplatesExportCommand(environment));
    }

    /** The same under a name of its own. */
    @Command(name = "list")
    static final class Listing extends TemplatesCommand {

        Listing(Environment environment) {
            super(environment);
        }
    }

    /** The templates that there are. */
    final ReportTemplates templates() {
        return work().reports().templates();
    }

    /** The templates that arguments name; all when there are none. */
    final List<TemplateFile> named(List<String> names, String kind) throws IOException {
        List<TemplateFile> found = new java.util.ArrayList<>();
        for (String name : names) {
            found.addAll(templates().named(name, kind == null ? "" : kind, texts().locale()));
        }
        return names.isEmpty() ? templates().list() : found;
    }

    @Override
    ExitCode run() throws IOException {
        Locale locale = texts().locale();
        List<TemplateFile> all = templates().list();
        if (json()) {
            JsonOutput.print(out(), json -> {
                json.name("command").value("templates list").name("exit").value(ExitCode.OK.code()).name("templates").beginArray();
                for (TemplateFile one : all) {
                    json.beginObject().name("kind").value(one.kind()).name("name").value(one.name()).name("format").value(one.extension())
                            .name("language").value(one.language()).name("origin").value(one.origin().name()).name("place").value(one.place())
                            .name("counts").value(counts(one)).endObject();
                }
                json.endArray();
            });
            return ExitCode.OK;
        }
        TextTable table = new TextTable("  ").text(texts().get("templates.kind")).text(texts().get("templates.name")).text(texts().get("templates.origin"))
                .text(texts().get("templates.place")).text(texts().get("templates.counts"));
        all.forEach(one -> table.row(templates().kind(one.kind()).orElseThrow().label(locale), one.name(), one.origin().label(locale), one.place(),
                counts(one) ? "√" : ""));
        say(table.lines(environment().width()));
        templates().unused().forEach(file -> remark("  ! " + texts().get("templates.unused", file)));
        return ExitCode.OK;
    }

    /** Whether documents are made with it unless another one is chosen, in a language that it serves. */
    private boolean counts(TemplateFile template) {
        return List.of(Locale.CHINESE, Locale.ENGLISH).stream().filter(template::speaks)
                .anyMatch(l -> templates().candidates(template.kind(), template.extension(), l).getFirst().equals(template));
    }
}
