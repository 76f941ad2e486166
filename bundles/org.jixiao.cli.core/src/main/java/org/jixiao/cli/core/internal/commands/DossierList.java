package org.jixiao.cli.core.internal.commands;

import com.google.gson.stream.JsonWriter;
import java.io.IOException;
import java.io.PrintWriter;
import java.math.BigDecimal;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.jixiao.cli.core.ExitCode;
import org.jixiao.cli.core.internal.console.TextTable;
import org.jixiao.cli.core.internal.text.Texts;
import org.jixiao.core.index.IndexEntry;
import org.jixiao.core.index.IndexTotals;
import org.jixiao.report.model.Figures;

/**
 * A list of indexed dossiers, as a table with totals or as JSON.
 *
 * @param entries the listed dossiers
 * @param unreadable files of the folder that are no dossiers; not filtered, because nobody knows what is in them
 * @param states names of workflow states
 */
record DossierList(List<IndexEntry> entries, List<IndexEntry> unreadable, Function<IndexEntry, String> states) {

    private static final String INDENT = "  ";
    private static final String UNKNOWN = "—";

    /** Whether a listed dossier is known to have errors, or a file could not be read. */
    boolean needsAttention() {
        return !unreadable.isEmpty() || entries.stream().anyMatch(entry -> entry.errors() != null && entry.errors() > 0);
    }

    /** The table, its totals, and the files that could not be read. */
    List<String> lines(Texts texts, int width) {
        List<String> lines = new ArrayList<>();
        if (entries.isEmpty()) {
            lines.add(INDENT + texts.get("list.none"));
        } else {
            lines.addAll(table(texts).lines(width));
            lines.add(INDENT + summary(texts));
        }
        if (!unreadable.isEmpty()) {
            TextTable table = new TextTable(INDENT).text(texts.get("column.file")).text(texts.get("column.what"));
            unreadable.forEach(entry -> table.row(entry.path(), entry.fault()));
            lines.addAll(table.lines(width));
        }
        return lines;
    }

    private TextTable table(Texts texts) {
        TextTable table = new TextTable(INDENT).text(texts.get("column.unit")).text(texts.get("column.project"))
                .number(texts.get("column.year")).number(texts.get("column.budget")).number(texts.get("column.executed"))
                .number(texts.get("column.rate")).number(texts.get("column.total")).text(texts.get("column.grade"))
                .number(texts.get("column.printed")).text(texts.get("column.state")).number(texts.get("column.errors"))
                .number(texts.get("column.warnings"));
        for (IndexEntry entry : entries) {
            table.row(entry.unit(), entry.title(), entry.year() == null ? UNKNOWN : entry.year().toString(), amount(entry.budget()),
                    amount(entry.executed()), percent(entry.rate()), total(entry), entry.grade(),
                    entry.printedTotal() == null ? UNKNOWN : Figures.points(entry.printedTotal()), states.apply(entry),
                    number(entry.errors()), number(entry.warnings()));
        }
        IndexTotals totals = IndexTotals.of(entries);
        table.row(texts.get("list.total"), texts.count("count.dossiers", totals.count()), "", amount(totals.budget()),
                amount(totals.executed()), percent(totals.rate()), "", "", "", "", sum(IndexEntry::errors), sum(IndexEntry::warnings));
        return table;
    }

    /** How many have which grade, and what the sums leave out. */
    private String summary(Texts texts) {
        IndexTotals totals = IndexTotals.of(entries);
        Map<String, Integer> counts = new LinkedHashMap<>();
        totals.grades().forEach((grade, count) -> counts.merge(grade.isEmpty() ? texts.get("grade.none") : grade, count, Integer::sum));
        add(counts, texts.get("grade.open"), totals.open());
        add(counts, texts.get("list.unscored"), totals.unscored());
        add(counts, texts.get("list.noBudget"), totals.withoutBudget());
        add(counts, texts.get("list.noExecuted"), totals.withoutExecuted());
        return String.join(texts.get("list.and"), counts.entrySet().stream().map(e -> e.getKey() + " " + e.getValue()).toList());
    }

    private static void add(Map<String, Integer> counts, String words, int count) {
        if (count > 0) {
            counts.merge(words, count, Integer::sum);
        }
    }

    private static String total(IndexEntry entry) {
        return entry.totalLow() == null || entry.totalHigh() == null ? UNKNOWN : Figures.range(entry.totalLow(), entry.totalHigh());
    }

    private static String amount(BigDecimal amount) {
        return amount == null ? UNKNOWN : Figures.amount(amount);
    }

    private static String percent(BigDecimal rate) {
        return rate == null ? UNKNOWN : Figures.percent(rate);
    }

    private static String number(Integer number) {
        return number == null ? UNKNOWN : number.toString();
    }

    /** The sum over the checked dossiers; unknown while none is checked. */
    private String sum(Function<IndexEntry, Integer> part) {
        List<Integer> known = entries.stream().map(part).filter(java.util.Objects::nonNull).toList();
        return known.isEmpty() ? UNKNOWN : String.valueOf(known.stream().mapToInt(Integer::intValue).sum());
    }

    /** One document; numbers that are not known are null, amounts are in ten thousand yuan. */
    void json(PrintWriter out, Path folder, boolean kept, boolean cancelled, ExitCode exit) {
        JsonOutput.print(out, json -> {
            json.name("command").value("list");
            json.name("exit").value(exit.code());
            json.name("cancelled").value(cancelled);
            json.name("folder").value(folder.toString());
            json.name("indexKept").value(kept);
            json.name("dossiers").beginArray();
            for (IndexEntry entry : entries) {
                entry(json, entry);
            }
            json.endArray();
            json.name("unreadable").beginArray();
            for (IndexEntry entry : unreadable) {
                json.beginObject().name("file").value(entry.path()).name("message").value(entry.fault()).endObject();
            }
            json.endArray();
            totals(json);
        });
    }

    private void totals(JsonWriter json) throws IOException {
        IndexTotals totals = IndexTotals.of(entries);
        json.name("totals").beginObject();
        json.name("dossiers").value(totals.count());
        JsonOutput.number(json, "budget", exact(totals.budget()));
        json.name("withoutBudget").value(totals.withoutBudget());
        JsonOutput.number(json, "executed", exact(totals.executed()));
        json.name("withoutExecuted").value(totals.withoutExecuted());
        JsonOutput.number(json, "rate", exact(totals.rate()));
        json.name("open").value(totals.open());
        json.name("unscored").value(totals.unscored());
        json.name("grades").beginObject();
        for (Map.Entry<String, Integer> grade : totals.grades().entrySet()) {
            json.name(grade.getKey()).value(grade.getValue());
        }
        json.endObject();
        json.endObject();
    }

    private void entry(JsonWriter json, IndexEntry entry) throws IOException {
        json.beginObject();
        json.name("file").value(entry.path());
        json.name("id").value(entry.id());
        json.name("title").value(entry.title());
        json.name("year").value(entry.year());
        json.name("agency").value(entry.agency());
        json.name("department").value(entry.department());
        json.name("stage").value(entry.stage());
        json.name("state").value(entry.state());
        json.name("stateName").value(states.apply(entry));
        json.name("scheme").value(entry.scheme());
        JsonOutput.number(json, "budget", exact(entry.budget()));
        JsonOutput.number(json, "executed", exact(entry.executed()));
        JsonOutput.number(json, "rate", exact(entry.rate()));
        JsonOutput.number(json, "low", exact(entry.totalLow()));
        JsonOutput.number(json, "high", exact(entry.totalHigh()));
        json.name("grade").value(entry.grade());
        JsonOutput.number(json, "printedTotal", exact(entry.printedTotal()));
        json.name("errors").value(entry.errors());
        json.name("warnings").value(entry.warnings());
        json.endObject();
    }

    /** The database fills up with zeros; they say nothing. */
    private static BigDecimal exact(BigDecimal number) {
        return number == null ? null : number.stripTrailingZeros();
    }
}
