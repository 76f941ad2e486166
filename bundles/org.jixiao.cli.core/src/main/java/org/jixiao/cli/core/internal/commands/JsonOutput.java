package org.jixiao.cli.core.internal.commands;

import com.google.gson.Gson;
import com.google.gson.GsonBuilder;
import com.google.gson.stream.JsonWriter;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import org.jixiao.checks.Severity;
import org.jixiao.cli.core.ExitCode;
import org.jixiao.cli.core.internal.work.Issue;
import org.jixiao.cli.core.internal.work.Outcome;
import org.jixiao.report.model.DossierReport;
import org.jixiao.report.model.FaultLine;
import org.jixiao.report.model.ScoreView;
import org.jixiao.report.model.TraceView;

/**
 * An outcome as one JSON document. The keys are part of the command line's contract: they are only ever added to, every array is
 * always there, a number that is not known is null, and amounts and points are decimals with all their digits. Amounts are in ten
 * thousand yuan whatever the form's unit.
 */
final class JsonOutput {

    private static final Gson GSON = new GsonBuilder().disableHtmlEscaping().create();

    /** Writes a part of a document. */
    @FunctionalInterface
    interface Part {
        void write(JsonWriter json) throws IOException;
    }

    private JsonOutput() {
    }

    /** Prints an indented document of the given content. */
    static void print(PrintWriter out, Part content) {
        try {
            JsonWriter json = GSON.newJsonWriter(out);
            json.setIndent("  ");
            json.setSerializeNulls(true);
            json.beginObject();
            content.write(json);
            json.endObject();
            json.flush();
            out.println();
            out.flush();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Writes a list of texts. */
    static void strings(JsonWriter json, String name, List<String> texts) throws IOException {
        json.name(name).beginArray();
        for (String text : texts) {
            json.value(text);
        }
        json.endArray();
    }

    /**
     * Prints what a command achieved.
     *
     * @param setup what is wrong with methods, packs, checks and reports
     */
    static void print(PrintWriter out, String command, Outcome outcome, ExitCode exit, List<String> setup) {
        print(out, json -> {
            json.name("command").value(command);
            json.name("exit").value(exit.code());
            json.name("cancelled").value(outcome.cancelled());
            json.name("files").value(outcome.files());
            json.name("refusedFiles").value(outcome.refusedFiles());
            json.name("stored").value(outcome.stored());
            json.name("errors").value(outcome.isChecked() ? Long.valueOf(outcome.count(Severity.ERROR)) : null);
            json.name("warnings").value(outcome.isChecked() ? Long.valueOf(outcome.count(Severity.WARNING)) : null);
            json.name("dossiers").beginArray();
            for (DossierReport dossier : outcome.dossiers()) {
                dossier(json, dossier);
            }
            json.endArray();
            json.name("issues").beginArray();
            for (Issue issue : outcome.issues()) {
                issue(json, issue);
            }
            json.endArray();
            json.name("written").beginArray();
            for (Path file : outcome.written()) {
                json.value(file.toString());
            }
            json.endArray();
            json.name("setup").beginArray();
            for (String fault : setup) {
                json.value(fault);
            }
            json.endArray();
        });
    }

    private static void dossier(JsonWriter json, DossierReport dossier) throws IOException {
        json.beginObject();
        json.name("file").value(dossier.file());
        json.name("id").value(dossier.dossierId());
        json.name("evaluation").value(dossier.evaluationId());
        json.name("title").value(dossier.title());
        json.name("year");
        if (dossier.year() == 0) {
            json.nullValue();
        } else {
            json.value(dossier.year());
        }
        json.name("agency").value(dossier.agency());
        json.name("department").value(dossier.department());
        json.name("scheme").value(dossier.scheme());
        var money = dossier.money();
        number(json, "budget", money.map(DossierReport.FundLine::adjusted).map(dossier::inWanYuan).orElse(null));
        number(json, "executed", money.map(DossierReport.FundLine::executed).map(dossier::inWanYuan).orElse(null));
        number(json, "rate", money.map(DossierReport.FundLine::rate).orElse(null));
        score(json, dossier.total());
        json.name("grade").value(dossier.grade());
        number(json, "printedTotal", dossier.printedTotal());
        json.name("printedGrade").value(dossier.printedGrade());
        json.name("dimensions").beginArray();
        for (DossierReport.DimensionLine line : dossier.dimensions()) {
            json.beginObject();
            json.name("name").value(line.name());
            number(json, "points", line.points());
            score(json, line.score());
            json.endObject();
        }
        json.endArray();
        json.name("indicators").beginArray();
        for (DossierReport.RowLine row : dossier.rows()) {
            json.beginObject();
            json.name("level1").value(row.level1());
            json.name("level2").value(row.level2());
            json.name("name").value(row.name());
            json.name("target").value(row.target());
            json.name("actual").value(row.actual());
            number(json, "points", row.points());
            number(json, "claimed", row.claimed());
            score(json, row.score());
            json.name("sentence").value(row.trace() == null ? "" : row.trace().sentence());
            json.endObject();
        }
        json.endArray();
        json.name("findings").beginArray();
        for (FaultLine fault : dossier.faults()) {
            finding(json, fault);
        }
        json.endArray();
        json.endObject();
    }

    private static void finding(JsonWriter json, FaultLine fault) throws IOException {
        json.beginObject();
        json.name("check").value(fault.checkId());
        json.name("severity").value(fault.severity().name().toLowerCase(Locale.ROOT));
        json.name("where").value(fault.where());
        json.name("file").value(fault.file());
        json.name("sheet").value(fault.sheet());
        json.name("cell").value(fault.cell());
        json.name("message").value(fault.message());
        json.name("cause").value(fault.cause());
        json.name("remedy").value(fault.remedy());
        json.name("clause").value(fault.clause());
        json.endObject();
    }

    static void issue(JsonWriter json, Issue issue) throws IOException {
        json.beginObject();
        json.name("file").value(issue.file());
        json.name("sheet").value(issue.sheet());
        json.name("cell").value(issue.cell());
        json.name("rule").value(issue.rule());
        json.name("refused").value(issue.fatal());
        json.name("message").value(issue.what());
        json.name("remedy").value(issue.remedy());
        json.endObject();
    }

    private static void score(JsonWriter json, ScoreView score) throws IOException {
        number(json, "score", score.fixed() ? score.low() : null);
        number(json, "low", score.low());
        number(json, "high", score.high());
    }

    /** A trace with everything below it. */
    static void trace(JsonWriter json, TraceView trace) throws IOException {
        json.beginObject();
        json.name("title").value(trace.title());
        json.name("rule").value(trace.rule());
        json.name("method").value(trace.method());
        json.name("document").value(trace.document());
        json.name("clause").value(trace.clause());
        json.name("inputs").beginArray();
        for (TraceView.Input input : trace.inputs()) {
            json.beginObject().name("name").value(input.name()).name("value").value(input.value()).name("source").value(input.source());
            json.endObject();
        }
        json.endArray();
        json.name("steps").beginArray();
        for (TraceView.Step step : trace.steps()) {
            json.beginObject().name("label").value(step.label()).name("text").value(step.text()).name("depth").value(step.depth());
            json.endObject();
        }
        json.endArray();
        json.name("flags").beginArray();
        for (String flag : trace.flags()) {
            json.value(flag);
        }
        json.endArray();
        json.name("reason").value(trace.reason());
        json.name("sentence").value(trace.sentence());
        json.name("children").beginArray();
        for (TraceView child : trace.children()) {
            trace(json, child);
        }
        json.endArray();
        json.endObject();
    }

    static void number(JsonWriter json, String key, BigDecimal number) throws IOException {
        json.name(key).value(number == null ? null : plain(number));
    }

    /** JSON numbers without an exponent: 480, not 4.8E+2. */
    private static BigDecimal plain(BigDecimal number) {
        return number.scale() < 0 ? number.setScale(0) : number;
    }
}
