package org.jixiao.cli.core.internal.commands;

import org.jixiao.cli.core.ExitCode;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** {@code jixiao}: shows what it can do. */
@Command(name = "jixiao")
public final class RootCommand extends JixiaoCommand {

    @Option(names = {"-V", "--version"}, versionHelp = true, descriptionKey = "common.version", order = 105)
    private boolean version;

    private RootCommand(Environment environment) {
        super(environment);
    }

    @Override
    ExitCode run() {
        throw usage("usage.command");
    }

    /** The whole command line in one language, ready to be executed. */
    public static CommandLine line(Environment environment, String versionText) {
        CommandLine packs = new CommandLine(new PacksCommand(environment))
                .addSubcommand(new PacksCommand.ListCommand(environment))
                .addSubcommand(new PacksCommand.VerifyCommand(environment))
                .addSubcommand(new PacksCommand.InstallCommand(environment))
                .addSubcommand(new PacksCommand.RemoveCommand(environment))
                .addSubcommand(new PacksCommand.RestoreCommand(environment));
        CommandLine line = new CommandLine(new RootCommand(environment))
                .addSubcommand(new RunCommand(environment))
                .addSubcommand(new ImportCommand(environment))
                .addSubcommand(new CheckCommand(environment))
                .addSubcommand(new AuditCommand(environment))
                .addSubcommand(new ScoreCommand(environment))
                .addSubcommand(new TogetherCommand(environment))
                .addSubcommand(new BeginCommand(environment))
                .addSubcommand(new CycleCommand(environment))
                .addSubcommand(new SampleCommand(environment))
                .addSubcommand(new ListCommand(environment))
                .addSubcommand(new TodoCommand(environment))
                .addSubcommand(new StepCommand(environment))
                .addSubcommand(new ExportCommand(environment))
                .addSubcommand(new ReportCommand(environment))
                .addSubcommand(TemplatesCommand.line(environment))
                .addSubcommand(new PublishCommand(environment))
                .addSubcommand(new SendCommand(environment))
                .addSubcommand(new ReceiveCommand(environment))
                .addSubcommand(new PaymentsCommand(environment))
                .addSubcommand(packs)
                .addSubcommand(LibraryCommand.line(environment))
                .addSubcommand(new SamplesCommand(environment))
                .addSubcommand(new DistrictCommand(environment))
                .addSubcommand(AppraisalCommand.line(environment))
                .addSubcommand(new BenchCommand(environment));
        line.setResourceBundle(environment.texts().help());
        line.setOut(environment.out());
        line.setErr(environment.err());
        line.setExpandAtFiles(false);
        line.setUsageHelpAutoWidth(false);
        line.setUsageHelpWidth(Math.max(MIN_WIDTH, environment.width() == 0 ? WIDTH : Math.min(environment.width(), MAX_WIDTH)));
        line.getCommandSpec().version(versionText);
        Faults faults = new Faults(environment);
        line.setParameterExceptionHandler(faults);
        line.setExecutionExceptionHandler(faults);
        return line;
    }

    private static final int MIN_WIDTH = 80;
    private static final int WIDTH = 110;
    private static final int MAX_WIDTH = 140;
}
