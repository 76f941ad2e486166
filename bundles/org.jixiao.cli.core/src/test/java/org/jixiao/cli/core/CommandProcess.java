package org.jixiao.cli.core;

import org.jixiao.core.extensions.Extensions;

/** One command in a process of its own, for tests that send signals. */
public final class CommandProcess {

    private CommandProcess() {
    }

    /** Carries out the command and ends with its exit code. */
    public static void main(String[] arguments) {
        System.setProperty("jixiao.packs.folders", "");
        System.exit(JixiaoCli.over(Extensions.standalone(CommandProcess.class.getClassLoader()), "0.1.0").run(arguments));
    }
}
