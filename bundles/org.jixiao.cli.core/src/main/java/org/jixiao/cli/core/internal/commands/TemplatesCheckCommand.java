package org.jixiao.cli.core.internal.commands;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jixiao.cli.core.ExitCode;
import org.jixiao.report.template.TemplateFile;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code jixiao templates check}: everything in templates that could not be filled, with its place and reason. */
@Command(name = "check")
final class TemplatesCheckCommand extends TemplatesCommand {

    @Parameters(arity = "0..*", paramLabel = "TEMPLATE", descriptionKey = "templates.check.templates")
    private List<String> names = new ArrayList<>();

    @Option(names = "--kind", paramLabel = "KIND", descriptionKey = "templates.check.kind", order = 1)
    private String kind;

    TemplatesCheckCommand(Environment environment) {
        super(environment);
    }

    @Override
    ExitCode run() throws IOException {
        Map<TemplateFile, List<String>> faults = new LinkedHashMap<>();
        for (TemplateFile template : named(names, kind)) {
            faults.put(template, templates().check(template, texts().locale()));
        }
        List<Path> unused = names.isEmpty() ? templates().unused() : List.of();
        ExitCode exit = unused.isEmpty() && faults.values().stream().allMatch(List::isEmpty) ? ExitCode.OK : ExitCode.FINDINGS;
        if (json()) {
            JsonOutput.print(out(), json -> {
                json.name("command").value("templates check").name("exit").value(exit.code()).name("templates").beginArray();
                for (Map.Entry<TemplateFile, List<String>> one : faults.entrySet()) {
                    json.beginObject().name("kind").value(one.getKey().kind()).name("name").value(one.getKey().name()).name("place")
                            .value(one.getKey().place());
                    JsonOutput.strings(json, "faults", one.getValue());
                    json.endObject();
                }
                json.endArray();
                JsonOutput.strings(json, "unused", unused.stream().map(Path::toString).toList());
            });
            return exit;
        }
        faults.forEach((template, found) -> {
            say("  " + (found.isEmpty() ? "√ " : "! ") + template.label(texts().locale()));
            found.forEach(fault -> say("      " + fault));
        });
        unused.forEach(file -> say("  ! " + texts().get("templates.unused", file)));
        return exit;
    }
}
