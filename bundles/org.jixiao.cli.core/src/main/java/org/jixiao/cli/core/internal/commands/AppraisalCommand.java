package org.jixiao.cli.core.internal.commands;

import org.jixiao.cli.core.ExitCode;
import picocli.CommandLine;
import picocli.CommandLine.Command;

/** {@code jixiao appraisal}: the 1000-point appraisal of units; what is done says the command below it. */
@Command(name = "appraisal")
final class AppraisalCommand extends JixiaoCommand {

    AppraisalCommand(Environment environment) {
        super(environment);
    }

    /** The command with those below it. */
    static CommandLine line(Environment environment) {
        return new CommandLine(new AppraisalCommand(environment)).addSubcommand(new AppraisalNewCommand(environment))
                .addSubcommand(new AppraisalCheckCommand(environment)).addSubcommand(new AppraisalResultCommands.Score(environment))
                .addSubcommand(new AppraisalResultCommands.Rank(environment)).addSubcommand(new AppraisalExplainCommand(environment))
                .addSubcommand(new AppraisalWhatIfCommand(environment)).addSubcommand(new AppraisalStepCommands.Settle(environment))
                .addSubcommand(new AppraisalStepCommands.Step(environment)).addSubcommand(new AppraisalStepCommands.Notify(environment))
                .addSubcommand(new BureauCommands.Generate(environment))
                .addSubcommand(new BureauCommands.Year(environment))
                .addSubcommand(new AppraisalReportCommand(environment)).addSubcommand(new AppraisalImportCommand(environment))
                .addSubcommand(new AppraisalExportCommand(environment));
    }

    @Override
    ExitCode run() {
        throw usage("usage.appraisal");
    }
}
