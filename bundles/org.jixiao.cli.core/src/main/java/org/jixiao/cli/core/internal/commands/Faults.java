package org.jixiao.cli.core.internal.commands;

import java.io.IOException;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemException;
import org.jixiao.cli.core.ExitCode;
import org.jixiao.cli.core.internal.text.Texts;
import picocli.CommandLine;
import picocli.CommandLine.IExecutionExceptionHandler;
import picocli.CommandLine.IParameterExceptionHandler;
import picocli.CommandLine.MissingParameterException;
import picocli.CommandLine.OverwrittenOptionException;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.ParseResult;
import picocli.CommandLine.UnmatchedArgumentException;

/** Says what went wrong in one sentence; the stack trace of a defect goes to the log and never to the user. */
final class Faults implements IParameterExceptionHandler, IExecutionExceptionHandler {

    private static final Logger LOG = System.getLogger(Faults.class.getName());

    private final Environment environment;

    Faults(Environment environment) {
        this.environment = environment;
    }

    @Override
    public int handleParseException(ParameterException e, String[] arguments) {
        CommandLine line = e.getCommandLine();
        environment.err().println("jixiao: " + sentence(e));
        environment.err().println(environment.texts().get("usage.help", line.getCommandSpec().qualifiedName()));
        environment.err().flush();
        return ExitCode.USAGE.code();
    }

    /** Picocli's own sentences are English only, so the common ones are said again. */
    private String sentence(ParameterException e) {
        Texts texts = environment.texts();
        return switch (e) {
            case UnmatchedArgumentException unmatched -> texts.get("usage.unknown", String.join(" ", unmatched.getUnmatched()));
            case MissingParameterException missing -> texts.get("usage.missing", missing.getMissing().stream()
                    .map(arg -> arg.isOption() ? ((CommandLine.Model.OptionSpec) arg).longestName() : arg.paramLabel())
                    .distinct().reduce((a, b) -> a + ", " + b).orElse(""));
            case OverwrittenOptionException twice -> texts.get("usage.twice", twice.getOverwritten().paramLabel());
            default -> String.valueOf(e.getMessage());
        };
    }

    @Override
    public int handleExecutionException(Exception e, CommandLine line, ParseResult result) {
        environment.err().println("jixiao: " + sentence(e));
        LOG.log(Level.DEBUG, "command failed", e);
        environment.err().flush();
        return ExitCode.FAILURE.code();
    }

    private String sentence(Exception e) {
        Texts texts = environment.texts();
        return switch (e) {
            case AccessDeniedException denied -> texts.get("failure.denied", denied.getFile());
            case FileSystemException file -> texts.get("failure.file", String.valueOf(file.getFile()),
                    file.getReason() == null ? file.getClass().getSimpleName() : file.getReason());
            case IOException io -> String.valueOf(io.getMessage());
            default -> texts.get("failure.defect", e.getClass().getSimpleName() + ": " + e.getMessage());
        };
    }
}
