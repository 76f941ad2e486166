package org.jixiao.cli.core.internal.commands;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.jixiao.cli.core.ExitCode;
import org.jixiao.cli.core.internal.console.ProgressLine;
import org.jixiao.cli.core.internal.samples.SampleForms;
import org.jixiao.exchange.office.XlsxWriter;
import org.jixiao.exchange.office.samples.SampleWorkbooks;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** {@code jixiao samples}: forms to try the other commands with. */
@Command(name = "samples")
final class SamplesCommand extends JixiaoCommand {

    @Option(names = "--to", required = true, paramLabel = "DIR", descriptionKey = "samples.to", order = 1)
    private Path to;

    @Option(names = "--count", paramLabel = "N", descriptionKey = "samples.count", order = 2)
    private Integer count;

    SamplesCommand(Environment environment) {
        super(environment);
    }

    @Override
    ExitCode run() throws IOException {
        if (count != null && (count < 1 || count > SampleForms.MOST)) {
            throw usage("usage.count", count, SampleForms.MOST);
        }
        List<Path> files = count == null ? new SampleWorkbooks().write(to) : makeUp();
        ExitCode exit = count != null && files.size() < count ? ExitCode.CANCELLED : ExitCode.OK;
        print(files, exit);
        return exit;
    }

    private List<Path> makeUp() throws IOException {
        try (ProgressLine line = progress(texts().count("progress.files", count), count)) {
            return new SampleForms(new XlsxWriter()).write(count, to, environment().cancellation(), line::step);
        }
    }

    private void print(List<Path> files, ExitCode exit) {
        if (json()) {
            JsonOutput.print(out(), json -> {
                json.name("command").value("samples");
                json.name("exit").value(exit.code());
                json.name("written").beginArray();
                for (Path file : files) {
                    json.value(file.toString());
                }
                json.endArray();
            });
        } else {
            say("  " + texts().count("summary.samples", files.size(), to));
        }
    }
}
