package org.jixiao.cli.core.internal.commands;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import org.jixiao.checks.Severity;
import org.jixiao.cli.core.ExitCode;
import org.jixiao.cli.core.internal.console.ProgressLine;
import org.jixiao.cli.core.internal.text.Texts;
import org.jixiao.cli.core.internal.work.Outcome;
import org.jixiao.cli.core.internal.work.Work;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** What all commands share: language, JSON, progress, and how an outcome becomes an exit code. */
@Command
abstract class JixiaoCommand implements Callable<Integer> {

    private final Environment environment;

    @Spec
    private CommandSpec spec;

    @Option(names = {"-h", "--help"}, usageHelp = true, descriptionKey = "common.help", order = 100)
    private boolean help;

    @Option(names = "--json", descriptionKey = "common.json", order = 101)
    private boolean json;

    @Option(names = {"-q", "--quiet"}, descriptionKey = "common.quiet", order = 102)
    private boolean quiet;

    /** Read before the commands exist, because help is in that language; named here so that it is understood and shown. */
    @Option(names = "--lang", paramLabel = "zh|en", descriptionKey = "common.lang", order = 103)
    private String language;

    JixiaoCommand(Environment environment) {
        this.environment = environment;
    }

    /** Folders whose packs count for this command; refused when one is not there. */
    @Option(names = "--packs", paramLabel = "DIR", descriptionKey = "common.packs", order = 104)
    private void packFolders(List<Path> folders) {
        for (Path folder : folders == null ? List.<Path>of() : folders) {
            if (!Files.isDirectory(folder)) {
                throw usage("usage.notThere", folder);
            }
            environment.packFolder().accept(folder);
        }
    }

    @Override
    public final Integer call() throws IOException {
        try {
            int code = run().code();
            tellSetupFaults();
            return code;
        } catch (LinkageError broken) {
            // A plug-in that does not fit must end in a sentence like every other failure.
            throw new IllegalStateException(broken.toString(), broken);
        }
    }

    /** Says what of methods, packs, checks and reports could not be used, whatever was asked: results may lack it. */
    private void tellSetupFaults() {
        environment.setupFaults().get().stream().distinct().forEach(fault -> environment.err().println(texts().get("setup.fault", fault)));
        environment.err().flush();
    }

    /** Does what the command is for. */
    abstract ExitCode run() throws IOException;

    final Environment environment() {
        return environment;
    }

    final Work work() {
        return environment.work().get();
    }

    final Texts texts() {
        return environment.texts();
    }

    final boolean json() {
        return json;
    }

    final PrintWriter out() {
        return environment.out();
    }

    /** Prints a line for people: not with --json, where standard output holds the document and nothing else. */
    final void say(String line) {
        if (!json) {
            out().println(line);
        }
    }

    final void say(List<String> lines) {
        lines.forEach(this::say);
    }

    /** Prints a remark to standard error. */
    final void remark(String line) {
        if (!quiet) {
            environment.err().println(line);
            environment.err().flush();
        }
    }

    final ProgressLine progress(String label, int total) {
        return new ProgressLine(environment.err(), environment.interactive(), environment.nanos(), label, quiet ? 0 : total);
    }

    /** The command line was wrong; ends with {@link ExitCode#USAGE}. */
    final ParameterException usage(String key, Object... arguments) {
        return new ParameterException(spec.commandLine(), texts().get(key, arguments));
    }

    /** What an outcome means for the caller. */
    static ExitCode exit(Outcome outcome) {
        if (outcome.cancelled()) {
            return ExitCode.CANCELLED;
        }
        boolean looked = outcome.refusedFiles() > 0 || outcome.issues().stream().anyMatch(issue -> issue.fatal())
                || outcome.count(Severity.ERROR) > 0;
        return looked ? ExitCode.FINDINGS : ExitCode.OK;
    }
}
