package org.jixiao.cli.core.internal.commands;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.jixiao.cli.core.ExitCode;
import org.jixiao.report.template.ReportKind;
import org.jixiao.report.template.TemplateFile;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code jixiao templates export}: copies of the templates that count, to be edited; no file is ever replaced. */
@Command(name = "export")
final class TemplatesExportCommand extends TemplatesCommand {

    @Parameters(arity = "0..*", paramLabel = "TEMPLATE|KIND", descriptionKey = "templates.export.templates")
    private List<String> names = new ArrayList<>();

    @Option(names = "--to", paramLabel = "DIR", required = true, descriptionKey = "templates.export.to", order = 1)
    private Path to;

    TemplatesExportCommand(Environment environment) {
        super(environment);
    }

    @Override
    ExitCode run() throws IOException {
        List<TemplateFile> chosen = new ArrayList<>();
        List<String> kinds = names.isEmpty() ? templates().kinds().stream().map(ReportKind::id).toList() : names;
        for (String name : kinds) {
            if (templates().kind(name).isPresent()) {
                chosen.addAll(counting(name));
            } else {
                chosen.addAll(templates().named(name, "", texts().locale()));
            }
        }
        List<Path> written = new ArrayList<>();
        List<Path> there = new ArrayList<>();
        for (TemplateFile template : chosen) {
            Path copy = to.resolve(template.name());
            if (Files.exists(copy)) {
                there.add(copy);
            } else {
                written.add(templates().export(template, to));
            }
        }
        ExitCode exit = there.isEmpty() ? ExitCode.OK : ExitCode.FINDINGS;
        if (json()) {
            JsonOutput.print(out(), json -> {
                json.name("command").value("templates export").name("exit").value(exit.code());
                JsonOutput.strings(json, "written", written.stream().map(Path::toString).toList());
                JsonOutput.strings(json, "there", there.stream().map(Path::toString).toList());
            });
        }
        written.forEach(file -> say("  " + file));
        there.forEach(file -> say("  ! " + texts().get("templates.there", file)));
        return exit;
    }

    /** The templates of a kind that count, in the language of the command. */
    private List<TemplateFile> counting(String kind) {
        Locale locale = texts().locale();
        return Stream.of("docx", "xlsx").map(format -> templates().candidates(kind, format, locale).stream().findFirst()).flatMap(java.util.Optional::stream).toList();
    }
}
