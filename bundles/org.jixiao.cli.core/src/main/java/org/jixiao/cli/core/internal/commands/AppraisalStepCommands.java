package org.jixiao.cli.core.internal.commands;

import java.io.IOException;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Locale;
import org.jixiao.appraisal.result.AppraisalResult;
import org.jixiao.cli.core.ExitCode;
import org.jixiao.model.appraisal.Appraisal;
import org.jixiao.model.rules.Scheme;
import org.jixiao.model.rules.Transition;
import org.jixiao.stages.base.Refused;
import org.jixiao.stages.workflow.Roles;
import org.jixiao.stages.workflow.WorkflowEngine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** What moves an appraisal on: storing its results, and the steps of its workflow with their gates. */
final class AppraisalStepCommands {

    private AppraisalStepCommands() {
    }

    /** {@code jixiao appraisal settle}: stores the results of the year with their traces. */
    @Command(name = "settle")
    static final class Settle extends AppraisalFileCommand {

        Settle(Environment environment) {
            super(environment);
        }

        @Override
        ExitCode run() throws IOException {
            Appraisal appraisal = load();
            AppraisalResult result;
            try {
                result = desk().settle(appraisal, today());
            } catch (Refused refused) {
                return told(this, "settle", refused.getMessage());
            }
            desk().save(file(), appraisal);
            int units = result.groups().stream().mapToInt(g -> g.standings().size()).sum();
            long open = result.groups().stream().flatMap(g -> g.standings().stream()).filter(s -> !s.points().total().isSettled()).count();
            ExitCode exit = open > 0 ? ExitCode.FINDINGS : ExitCode.OK;
            if (json()) {
                JsonOutput.print(out(), json -> json.name("command").value("appraisal settle").name("exit").value(exit.code()).name("units").value(units)
                        .name("open").value(open).name("refused").nullValue());
            } else {
                say("  " + texts().get("appraisal.settle.done", units, open, file()));
            }
            return exit;
        }
    }

    /** Takes one step of the workflow. */
    abstract static class Taking extends AppraisalFileCommand {

        @Option(names = "--by", required = true, paramLabel = "NAME", descriptionKey = "step.by", order = 3)
        private String person;

        @Option(names = "--comment", paramLabel = "TEXT", descriptionKey = "step.comment", order = 4)
        private String comment;

        Taking(Environment environment) {
            super(environment);
        }

        final ExitCode take(String name, String code, String role) throws IOException {
            Appraisal appraisal = load();
            Scheme scheme = desk().scheme(appraisal).orElseThrow(() -> usage("usage.scheme", appraisal.getSchemeId(),
                    String.join(", ", desk().schemes().stream().map(Scheme::getId).toList())));
            List<Transition> steps = desk().steps(appraisal, scheme);
            Transition step = steps.stream().filter(t -> code.equals(t.getCode())).findFirst().orElse(null);
            if (step == null) {
                return told(this, name, texts().get("appraisal.step.none", code, String.valueOf(appraisal.getState()),
                        String.join(", ", steps.stream().map(t -> t.getCode() + " (" + t.getName() + ")").toList())));
            }
            Instant now = Instant.now().truncatedTo(ChronoUnit.SECONDS);
            try {
                desk().take(appraisal, scheme, step, new WorkflowEngine.TakenStep(person.strip(), role, comment == null ? "" : comment.strip(), now, ""));
            } catch (Refused refused) {
                return told(this, name, refused.getMessage());
            }
            desk().save(file(), appraisal);
            if (json()) {
                JsonOutput.print(out(), json -> json.name("command").value("appraisal " + name).name("exit").value(ExitCode.OK.code()).name("state")
                        .value(appraisal.getState()).name("refused").nullValue());
            } else {
                say("  " + texts().get("appraisal.step.done", step.getName(), appraisal.getState()));
            }
            return ExitCode.OK;
        }
    }

    /** {@code jixiao appraisal step}: takes a step of the workflow. */
    @Command(name = "step")
    static final class Step extends Taking {

        @Option(names = "--do", required = true, paramLabel = "CODE", descriptionKey = "step.do", order = 1)
        private String code;

        @Option(names = "--as", required = true, paramLabel = "ROLE", descriptionKey = "step.as", order = 2)
        private String role;

        Step(Environment environment) {
            super(environment);
        }

        @Override
        ExitCode run() throws IOException {
            Locale locale = texts().locale();
            String as = Roles.ALL.stream().filter(r -> r.equalsIgnoreCase(role.strip()) || Roles.label(r, locale).equalsIgnoreCase(role.strip())).findFirst()
                    .orElseThrow(() -> usage("usage.role", role, String.join(", ", Roles.ALL.stream().map(r -> r + " (" + Roles.label(r, locale) + ")").toList())));
            return take("step", code.strip(), as);
        }
    }

    /** {@code jixiao appraisal notify}: the leading group approves and the results are notified; from then on they are frozen. */
    @Command(name = "notify")
    static final class Notify extends Taking {

        Notify(Environment environment) {
            super(environment);
        }

        @Override
        ExitCode run() throws IOException {
            return take("notify", "notify", "leadingGroup");
        }
    }

    private static ExitCode told(AppraisalFileCommand command, String name, String reason) {
        if (command.json()) {
            JsonOutput.print(command.out(), json -> json.name("command").value("appraisal " + name).name("exit").value(ExitCode.FINDINGS.code())
                    .name("refused").value(reason));
        } else {
            command.say("  ! " + reason);
        }
        return ExitCode.FINDINGS;
    }
}
