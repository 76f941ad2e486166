package org.jixiao.cli.core.internal.commands;

import com.google.gson.stream.JsonWriter;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import org.jixiao.audit.AuditFinding;
import org.jixiao.audit.AuditResult;
import org.jixiao.audit.Effect;
import org.jixiao.audit.InferredWeights;
import org.jixiao.audit.ScoreExplanation;
import org.jixiao.audit.ScoreReading;
import org.jixiao.audit.TotalRange;
import org.jixiao.checks.Finding;
import org.jixiao.cli.core.ExitCode;
import org.jixiao.cli.core.internal.work.Issue;
import org.jixiao.scoring.api.Message;

/** Results of audits as one JSON document, by the same contract as {@link JsonOutput}. */
final class AuditJson {

    private final Locale locale;

    AuditJson(Locale locale) {
        this.locale = locale;
    }

    void print(PrintWriter out, List<AuditResult> results, List<Issue> issues, List<Path> written, int files, int refused,
            boolean cancelled, ExitCode exit) {
        JsonOutput.print(out, json -> {
            json.name("command").value("audit");
            json.name("exit").value(exit.code());
            json.name("cancelled").value(cancelled);
            json.name("files").value(files);
            json.name("refusedFiles").value(refused);
            json.name("tables").beginArray();
            for (AuditResult result : results) {
                table(json, result);
            }
            json.endArray();
            json.name("issues").beginArray();
            for (Issue issue : issues) {
                JsonOutput.issue(json, issue);
            }
            json.endArray();
            json.name("written").beginArray();
            for (Path file : written) {
                json.value(file.toString());
            }
            json.endArray();
        });
    }

    private void table(JsonWriter json, AuditResult result) throws IOException {
        json.beginObject();
        json.name("file").value(result.file());
        json.name("title").value(result.title());
        json.name("year").value(result.year() == 0 ? null : result.year());
        json.name("agency").value(result.agency());
        json.name("object").value(result.objectId());
        json.name("scheme").value(result.schemeId());
        json.name("schemeName").value(result.schemeName());
        JsonOutput.number(json, "printedTotal", result.printedTotal());
        json.name("printedGrade").value(result.printedGrade());
        JsonOutput.number(json, "recomputed", result.recomputed());
        json.name("recomputedGrade").value(result.recomputedGrade());
        JsonOutput.number(json, "low", result.totalRange().map(TotalRange::low).orElse(null));
        JsonOutput.number(json, "high", result.totalRange().map(TotalRange::high).orElse(null));
        sentences(json, "rules", result.fit().accepted());
        json.name("weights").beginArray();
        for (InferredWeights.Weight weight : result.inferredWeights().map(InferredWeights::weights).orElse(List.of())) {
            json.beginObject().name("row").value(weight.rowId()).name("name").value(weight.name());
            JsonOutput.number(json, "points", weight.points());
            json.name("exact").value(weight.exact()).endObject();
        }
        json.endArray();
        json.name("scores").beginArray();
        for (ScoreExplanation row : result.fit().rows()) {
            score(json, row);
        }
        json.endArray();
        json.name("findings").beginArray();
        for (AuditFinding finding : result.findings()) {
            finding(json, finding);
        }
        json.endArray();
        sentences(json, "confirmed", result.confirmed());
        json.endObject();
    }

    private void score(JsonWriter json, ScoreExplanation row) throws IOException {
        json.beginObject();
        json.name("row").value(row.rowId());
        json.name("name").value(row.name());
        JsonOutput.number(json, "points", row.points());
        JsonOutput.number(json, "printed", row.printed());
        json.name("kind").value(row.kind().name());
        JsonOutput.number(json, "due", row.due());
        JsonOutput.number(json, "low", row.low());
        JsonOutput.number(json, "high", row.high());
        json.name("arithmetic").value(row.arithmetic().render(locale));
        json.name("readings").beginArray();
        for (ScoreReading reading : row.readings()) {
            json.beginObject().name("rule").value(reading.label().render(locale));
            JsonOutput.number(json, "points", reading.points());
            json.name("explains").value(reading.explains()).endObject();
        }
        json.endArray();
        json.endObject();
    }

    private void finding(JsonWriter json, AuditFinding audited) throws IOException {
        Finding finding = audited.finding();
        json.beginObject();
        json.name("check").value(finding.checkId());
        json.name("severity").value(finding.severity().name().toLowerCase(Locale.ROOT));
        json.name("object").value(finding.objectId());
        json.name("field").value(finding.feature() == null ? "" : finding.feature().getName());
        json.name("where").value(finding.objectName());
        json.name("file").value(finding.origin().file());
        json.name("sheet").value(finding.origin().sheet());
        json.name("cell").value(finding.origin().cell());
        json.name("message").value(finding.message().render(locale));
        sentences(json, "explanations", audited.explanations());
        Effect effect = audited.effectOnTotal().orElse(null);
        JsonOutput.number(json, "difference", effect == null ? null : effect.difference());
        JsonOutput.number(json, "totalAfter", effect == null ? null : effect.after());
        json.name("gradeAfter").value(effect == null ? "" : effect.gradeAfter());
        json.name("cause").value(finding.cause().render(locale));
        json.name("remedy").value(finding.remedy().render(locale));
        json.name("clause").value(finding.clause().render(locale));
        json.endObject();
    }

    private void sentences(JsonWriter json, String name, List<Message> sentences) throws IOException {
        json.name(name).beginArray();
        for (Message sentence : sentences) {
            json.value(sentence.render(locale));
        }
        json.endArray();
    }
}
