package org.jixiao.cli.core.internal.commands;

import java.io.IOException;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import org.jixiao.appraisal.check.AppraisalFindings;
import org.jixiao.appraisal.workflow.AppraisalDuties;
import org.jixiao.appraisal.workflow.AppraisalDuty;
import org.jixiao.checks.Finding;
import org.jixiao.checks.Severity;
import org.jixiao.cli.core.ExitCode;
import org.jixiao.cli.core.internal.console.TextTable;
import org.jixiao.model.appraisal.Appraisal;
import picocli.CommandLine.Command;

/** {@code jixiao appraisal check}: what is wrong or doubtful, and what is due. */
@Command(name = "check")
final class AppraisalCheckCommand extends AppraisalFileCommand {

    AppraisalCheckCommand(Environment environment) {
        super(environment);
    }

    @Override
    ExitCode run() throws IOException {
        Appraisal appraisal = load();
        LocalDate today = today();
        List<Finding> findings = AppraisalFindings.of(appraisal, desk().engine(), today);
        List<AppraisalDuty> duties = AppraisalDuties.of(appraisal, today);
        boolean wrong = findings.stream().anyMatch(f -> f.severity() == Severity.ERROR) || duties.stream().anyMatch(AppraisalDuty::overdue);
        ExitCode exit = wrong ? ExitCode.FINDINGS : ExitCode.OK;
        Locale locale = texts().locale();
        if (json()) {
            JsonOutput.print(out(), json -> {
                json.name("command").value("appraisal check").name("exit").value(exit.code()).name("findings").beginArray();
                for (Finding f : findings) {
                    json.beginObject().name("check").value(f.checkId()).name("severity").value(f.severity().name()).name("object").value(f.objectName());
                    json.name("message").value(f.message().render(locale)).name("remedy").value(f.remedy().render(locale)).endObject();
                }
                json.endArray().name("duties").beginArray();
                for (AppraisalDuty d : duties) {
                    json.beginObject().name("kind").value(d.kind().name()).name("what").value(d.what().render(locale)).name("role").value(d.roleCode());
                    json.name("due").value(d.due() == null ? null : d.due().toString()).name("overdue").value(d.overdue()).endObject();
                }
                json.endArray();
            });
            return exit;
        }
        if (!findings.isEmpty()) {
            TextTable table = new TextTable("  ").text(texts().get("column.severity")).text(texts().get("column.what")).text(texts().get("column.do"));
            findings.forEach(f -> table.row(f.severity().label(locale), f.message().render(locale), f.remedy().render(locale)));
            say(table.lines(environment().width()));
        }
        if (!duties.isEmpty()) {
            TextTable table = new TextTable("  ").text(texts().get("column.due")).text(texts().get("column.todo"));
            duties.forEach(d -> table.row((d.overdue() ? "! " : "") + (d.due() == null ? "" : d.due()), d.what().render(locale)));
            say(table.lines(environment().width()));
        }
        say("  " + texts().get("appraisal.check.count", findings.size(), duties.size(), duties.stream().filter(AppraisalDuty::overdue).count()));
        return exit;
    }
}
