package org.jixiao.cli.core;

/**
 * What the process ends with. The numbers are part of the command line's contract and are printed by every {@code --help}.
 *
 * <p>Scripts may rely on them: 0 needs no attention, 1 needs a person to look at the findings, everything above means that the
 * command was not carried out to its end.
 */
public enum ExitCode {
    /** Everything asked for was done and no finding of error severity was met. */
    OK(0),
    /** Done, but a finding of error severity was met or some files were refused. */
    FINDINGS(1),
    /** The command was not understood: unknown option, missing argument, nothing at the path given. */
    USAGE(2),
    /** The command could not be carried out: disk full, program defect, every file refused for the same outer reason. */
    FAILURE(3),
    /** Ctrl-C: what had been finished until then is kept. 128 + SIGINT, as shells expect. */
    CANCELLED(130);

    private final int code;

    ExitCode(int code) {
        this.code = code;
    }

    /** The process exit status, 0 to 255. */
    public int code() {
        return code;
    }
}
