package org.jixiao.cli.core.internal.commands;

import java.io.IOException;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jixiao.cli.core.ExitCode;
import org.jixiao.cli.core.internal.console.ProgressLine;
import org.jixiao.cli.core.internal.work.Conveyor;
import org.jixiao.cli.core.internal.work.FileFinder;
import org.jixiao.cli.core.internal.work.Outcome;
import org.jixiao.cli.core.internal.work.Plan;
import org.jixiao.core.index.IndexProgress;
import org.jixiao.report.ReportDescriptor;
import org.jixiao.report.ReportService;
import org.jixiao.report.template.TemplateFile;
import org.jixiao.stages.workflow.Roles;

/** A command that works through files. */
abstract class FilesCommand extends JixiaoCommand {

    FilesCommand(Environment environment) {
        super(environment);
    }

    /**
     * The files meant by the arguments.
     *
     * @throws picocli.CommandLine.ParameterException when a path is not there or no file is found
     */
    final List<Path> files(List<Path> paths, Set<String> extensions) throws IOException {
        List<Path> files;
        try {
            files = FileFinder.find(paths, extensions);
        } catch (NoSuchFileException e) {
            throw usage("usage.notThere", e.getFile());
        }
        if (files.isEmpty()) {
            throw usage("usage.nothingFound", String.join(", ", extensions.stream().sorted().map(e -> "*." + e).toList()));
        }
        return files;
    }

    /**
     * Code of a role that was given by its code or its name.
     *
     * @throws picocli.CommandLine.ParameterException when there is no such role
     */
    final String role(String given) {
        Locale locale = texts().locale();
        return Roles.ALL.stream().filter(code -> code.equalsIgnoreCase(given.strip()) || Roles.label(code, locale).equalsIgnoreCase(given.strip()))
                .findFirst().orElseThrow(() -> usage("usage.role", given,
                        String.join(", ", Roles.ALL.stream().map(code -> code + " (" + Roles.label(code, locale) + ")").toList())));
    }

    /** Draws the progress of work over dossiers, and stops it with the command. */
    final IndexProgress following(ProgressLine line) {
        return new IndexProgress() {
            @Override
            public void step(int done, int total) {
                line.step();
            }

            @Override
            public boolean isCancelled() {
                return environment().cancellation().getAsBoolean();
            }
        };
    }

    final Conveyor conveyor() {
        return new Conveyor(work(), texts(), environment().cancellation());
    }

    /** Runs a plan over forms or dossiers, then writes its reports. */
    final Outcome carryOut(Plan plan, List<Path> files) throws IOException {
        Outcome outcome = new Outcome(plan.check());
        Conveyor conveyor = conveyor();
        try (ProgressLine line = progress(texts().count("progress.files", files.size()), files.size())) {
            if (plan.into() == null) {
                conveyor.dossiers(files, plan, outcome, line::step);
            } else {
                conveyor.importForms(files, plan, outcome, line::step);
            }
        }
        if (plan.reportsTo() != null && !(outcome.dossiers().isEmpty() && outcome.stages().isEmpty())) {
            int reports = conveyor.reportFiles(plan, outcome);
            try (ProgressLine line = progress(texts().count("progress.reports", reports), reports)) {
                conveyor.reports(plan, outcome, line::step);
            }
        }
        return outcome;
    }

    /** Ids of the reports that are to be written; refuses what nobody provides and a choice that leaves nothing. */
    final List<String> chosen(ReportChoice choice) {
        ReportService reports = work().reports();
        for (String id : choice.unknown(reports)) {
            throw usage("usage.report", id, String.join(", ", reports.reports().stream().map(ReportDescriptor::id).toList()));
        }
        choice.unknownFormat(reports).ifPresent(format -> {
            throw usage("usage.format", format, String.join(", ", ReportChoice.formats(reports)) + ", " + ReportChoice.BOTH);
        });
        List<String> ids = choice.ids(reports);
        if (ids.isEmpty()) {
            throw usage("usage.noReport");
        }
        return ids;
    }

    /** The templates that the caller named; refuses what there is none of. */
    final List<TemplateFile> chosenTemplates(ReportChoice choice) {
        try {
            return choice.templates(work().reports().templates(), texts().locale());
        } catch (IOException unknown) {
            throw usage("usage.template", unknown.getMessage());
        }
    }

    /** Refuses a scheme that is not installed. */
    final void requireScheme(String scheme) {
        if (scheme == null) {
            return;
        }
        String id = scheme.contains(":") ? scheme.substring(0, scheme.indexOf(':')) : scheme;
        if (work().schemes().stream().noneMatch(known -> known.equals(scheme) || known.startsWith(id + ":") && scheme.equals(id))) {
            throw usage("usage.scheme", scheme, String.join(", ", work().schemes()));
        }
    }

    /** Prints an outcome as JSON, or as tables with {@code tables}, and says how it ends. */
    final ExitCode tell(String command, Outcome outcome, Runnable tables) {
        ExitCode exit = exit(outcome);
        if (json()) {
            JsonOutput.print(out(), command, outcome, exit, environment().setupFaults().get());
        } else {
            tables.run();
        }
        if (outcome.cancelled()) {
            remark(texts().get("cancelled"));
        }
        return exit;
    }

    final OutcomeTables tables(Outcome outcome) {
        return new OutcomeTables(texts(), outcome, environment().width());
    }
}
