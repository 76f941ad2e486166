package org.jixiao.cli.core.internal.commands;

import com.google.gson.stream.JsonWriter;
import java.io.IOException;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import org.jixiao.appraisal.result.UnitExplainer;
import org.jixiao.appraisal.result.UnitStanding;
import org.jixiao.cli.core.ExitCode;
import org.jixiao.model.appraisal.Appraisal;
import org.jixiao.model.appraisal.AppraisalIndicator;
import org.jixiao.model.appraisal.AppraisedUnit;
import org.jixiao.scoring.api.Message;
import org.jixiao.scoring.api.TraceNode;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code jixiao appraisal explain}: why a total, or the points of an indicator, are what they are. */
@Command(name = "explain")
final class AppraisalExplainCommand extends AppraisalFileCommand {

    @Parameters(index = "1", paramLabel = "UNIT", descriptionKey = "appraisal.unit")
    private String unit;

    @Option(names = "--indicator", paramLabel = "NAME", descriptionKey = "appraisal.explain.indicator", order = 1)
    private String indicator;

    @Option(names = "--month", paramLabel = "N", defaultValue = "12", descriptionKey = "appraisal.month", order = 2)
    private int month;

    AppraisalExplainCommand(Environment environment) {
        super(environment);
    }

    @Override
    ExitCode run() throws IOException {
        Appraisal appraisal = load();
        AppraisedUnit about = unit(appraisal, unit);
        Locale locale = texts().locale();
        List<TraceNode> traces;
        if (indicator == null) {
            LocalDate today = today();
            UnitStanding standing = desk().score(appraisal, month(month), today).of(about.getId()).orElseThrow();
            traces = List.of(UnitExplainer.explain(standing).render(Message.literal(about.getName()), locale));
        } else {
            String wanted = indicator.strip().toLowerCase(Locale.ROOT);
            List<AppraisalIndicator> found = about.getIndicators().stream().filter(i -> wanted.equals(String.valueOf(i.getCode()).toLowerCase(Locale.ROOT))
                    || String.valueOf(i.getName()).toLowerCase(Locale.ROOT).contains(wanted)).toList();
            if (found.isEmpty()) {
                throw usage("usage.explain", indicator);
            }
            traces = found.stream().map(i -> desk().engine().explain(appraisal, about, i, month(month)).explanation()
                    .render(Message.literal(String.valueOf(i.getName())), locale)).toList();
        }
        if (json()) {
            JsonOutput.print(out(), json -> {
                json.name("command").value("appraisal explain").name("exit").value(ExitCode.OK.code()).name("unit").value(about.getName());
                json.name("traces").beginArray();
                for (TraceNode trace : traces) {
                    node(json, trace);
                }
                json.endArray();
            });
        } else {
            traces.forEach(trace -> say("  " + trace.toText().stripTrailing().replace("\n", "\n  ")));
        }
        return ExitCode.OK;
    }

    private static void node(JsonWriter json, TraceNode node) throws IOException {
        json.beginObject().name("kind").value(node.kind()).name("title").value(node.title()).name("text").value(node.text()).name("children").beginArray();
        for (TraceNode child : node.children()) {
            node(json, child);
        }
        json.endArray().endObject();
    }
}
