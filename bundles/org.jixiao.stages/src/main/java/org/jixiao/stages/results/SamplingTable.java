package org.jixiao.stages.results;

import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.jixiao.scoring.api.Message;

/** A sampling plan as a table for people: who, whether drawn, and why. All candidates are in it, so that the draw can be checked. */
public final class SamplingTable {

    private SamplingTable() {
    }

    /** The heads of the columns. */
    public static List<String> heads(Locale locale) {
        return List.of(text("sample.code", locale), text("sample.name", locale), text("sample.state", locale), text("sample.reason", locale));
    }

    /** The cells of a choice. */
    public static List<String> cells(SamplingPlan.Choice choice, Locale locale) {
        return List.of(choice.candidate().id(), choice.candidate().name(), state(choice, locale), choice.reason().render(locale));
    }

    /** Whether it had to be, was drawn or was not. */
    public static String state(SamplingPlan.Choice choice, Locale locale) {
        return text(choice.compulsory() ? "sample.compulsory" : choice.drawn() ? "sample.drawn" : "sample.notDrawn", locale);
    }

    /** The table as comma-separated values, with the mark by which spreadsheets know UTF-8. */
    public static String csv(List<SamplingPlan.Choice> choices, Locale locale) {
        StringBuilder csv = new StringBuilder("\ufeff").append(row(heads(locale)));
        choices.forEach(choice -> csv.append(row(cells(choice, locale))));
        return csv.toString();
    }

    private static String row(List<String> cells) {
        return cells.stream().map(cell -> '"' + cell.replace("\"", "\"\"") + '"').collect(Collectors.joining(",")) + "\r\n";
    }

    private static String text(String key, Locale locale) {
        return Message.of(SamplingTable.class, key).render(locale);
    }
}
