package org.jixiao.cli.core.internal.commands;

import java.io.IOException;
import java.util.List;
import java.util.Locale;
import org.jixiao.cli.core.ExitCode;
import org.jixiao.cli.core.internal.console.TextTable;
import org.jixiao.stages.library.LibraryComparison;
import org.jixiao.stages.library.LibraryComparison.Difference;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/** {@code jixiao library compare}: what came, went and changed between two versions of a library. */
@Command(name = "compare")
final class LibraryCompareCommand extends JixiaoCommand {

    @Parameters(index = "0", paramLabel = "OLDER", descriptionKey = "library.compare.older")
    private String older;

    @Parameters(index = "1", paramLabel = "NEWER", descriptionKey = "library.compare.newer")
    private String newer;

    LibraryCompareCommand(Environment environment) {
        super(environment);
    }

    @Override
    ExitCode run() throws IOException {
        List<Difference> found = LibraryComparison.compare(LibraryCommand.find(this, older), LibraryCommand.find(this, newer));
        ExitCode exit = found.isEmpty() ? ExitCode.OK : ExitCode.FINDINGS;
        if (json()) {
            JsonOutput.print(out(), json -> {
                json.name("command").value("library compare").name("exit").value(exit.code()).name("differences").beginArray();
                for (Difference one : found) {
                    json.beginObject().name("kind").value(one.kind().name().toLowerCase(Locale.ROOT)).name("id").value(one.definitionId());
                    json.name("code").value(one.code()).name("name").value(one.name()).name("field").value(one.field());
                    json.name("before").value(one.before()).name("after").value(one.after()).endObject();
                }
                json.endArray();
            });
            return exit;
        }
        TextTable table = new TextTable("  ").text(texts().get("library.change")).text(texts().get("library.code")).text(texts().get("column.name"))
                .text(texts().get("library.field")).text(texts().get("library.before")).text(texts().get("library.after"));
        found.forEach(d -> table.row(texts().get("library.kind." + d.kind()), d.code(), d.name(), d.field(), d.before(), d.after()));
        say(found.isEmpty() ? List.of() : table.lines(environment().width()));
        say("  " + texts().count("library.differences", found.size()));
        return exit;
    }
}
