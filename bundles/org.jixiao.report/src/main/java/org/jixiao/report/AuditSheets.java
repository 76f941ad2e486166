package org.jixiao.report;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jixiao.audit.document.AuditDocument;
import org.jixiao.exchange.sheet.CellLook;
import org.jixiao.exchange.sheet.CellLook.Align;
import org.jixiao.exchange.sheet.PlannedSheet;
import org.jixiao.report.internal.Templates;
import org.jixiao.scoring.api.Message;

/** The report of an audit as a workbook, to be sorted, filtered and worked off: the same content as {@link AuditPage}. */
public final class AuditSheets {

    private static final CellLook TITLE = new CellLook("宋体", 16, true, Align.LEFT, false, false, "");
    private static final CellLook WORDS = new CellLook("宋体", 10, false, Align.LEFT, false, true, "@");
    private static final CellLook HEAD = new CellLook("宋体", 11, true, Align.CENTRE, true, true, "");
    private static final CellLook TEXT = new CellLook("宋体", 10, false, Align.LEFT, true, true, "@");
    private static final CellLook COUNT = new CellLook("宋体", 10, false, Align.RIGHT, true, false, "0");
    private static final CellLook NUMBER = COUNT.format("0.00####");
    private static final List<String> COLUMNS = List.of("audit.column.number", "audit.column.severity", "audit.column.name", "audit.column.place",
            "audit.column.message", "audit.column.effect", "audit.column.steps", "audit.column.remedy", "audit.column.clause");
    private static final double[] WIDTHS = {6, 8, 22, 26, 50, 34, 60, 34, 34};
    private static final double LINE = 14;
    private static final int LONGEST_NAME = 31;

    private final Locale locale;
    private final List<PlannedSheet> sheets = new ArrayList<>();

    private AuditSheets(Locale locale) {
        this.locale = locale;
    }

    /** The sheets in a language: the findings, then each table, then what is only words. */
    public static List<PlannedSheet> plan(AuditDocument document, Locale locale) {
        AuditSheets book = new AuditSheets(locale);
        book.findings(document);
        document.sections().forEach(book::tables);
        book.words(document);
        return book.sheets;
    }

    private PlannedSheet sheet(String name) {
        String safe = name.replaceAll("[\\\\/?*\\[\\]:]", " ").strip();
        PlannedSheet sheet = new PlannedSheet(safe.substring(0, Math.min(LONGEST_NAME, safe.length())));
        sheets.add(sheet);
        return sheet;
    }

    private void findings(AuditDocument document) {
        PlannedSheet sheet = sheet(say("audit.sheet.findings"));
        for (int column = 0; column < WIDTHS.length; column++) {
            sheet.width(column, WIDTHS[column]);
        }
        sheet.text(0, 0, document.title() + " · " + say("audit.title"), TITLE).height(0, LINE * 2);
        int row = 1;
        for (String line : prepend(document.subtitle(), document.lead())) {
            sheet.text(row, 0, line, WORDS).merge(row, 0, row, COLUMNS.size() - 1);
            sheet.height(row++, LINE * 1.4);
        }
        int head = ++row;
        for (int column = 0; column < COLUMNS.size(); column++) {
            sheet.text(head, column, say(COLUMNS.get(column)), HEAD);
        }
        for (AuditDocument.Section section : document.sections()) {
            for (AuditDocument.Block block : section.blocks()) {
                if (block instanceof AuditDocument.Item item) {
                    item(sheet, ++row, item);
                }
            }
        }
        if (row == head) {
            sheet.text(++row, 0, say("audit.sheet.nothing"), WORDS);
        }
        sheet.print(new PlannedSheet.Print(true, head, head, say("book.page")));
    }

    private static List<String> prepend(String first, List<String> others) {
        List<String> all = new ArrayList<>();
        if (!first.isBlank()) {
            all.add(first);
        }
        all.addAll(others);
        return all;
    }

    private void item(PlannedSheet sheet, int row, AuditDocument.Item item) {
        sheet.number(row, 0, BigDecimal.valueOf(item.number()), COUNT);
        List<String> cells = List.of(item.severity().label(locale), item.name(), item.place(), item.message(), item.effect(),
                String.join("\n", item.steps()), item.remedy(), item.clause());
        int lines = item.steps().size();
        for (int i = 0; i < cells.size(); i++) {
            sheet.text(row, i + 1, cells.get(i), TEXT);
            lines = Math.max(lines, lines(cells.get(i), WIDTHS[i + 1]));
        }
        sheet.height(row, LINE * lines + 4);
    }

    /** How many lines a text takes: an ideograph is as wide as two digits. */
    private static int lines(String text, double width) {
        return text.lines().mapToInt(line -> {
            long wide = line.codePoints().filter(c -> c > 0x2E7F).count();
            return (int) Math.ceil((line.length() + wide) / width);
        }).map(n -> Math.max(1, n)).sum();
    }

    private void tables(AuditDocument.Section section) {
        for (AuditDocument.Block block : section.blocks()) {
            if (block instanceof AuditDocument.Table table) {
                PlannedSheet sheet = sheet(section.heading());
                int widest = table.head().size() - 1;
                for (int column = 0; column <= widest; column++) {
                    sheet.width(column, column == widest ? 80 : column == 0 ? 30 : 14);
                    sheet.text(0, column, table.head().get(column), HEAD);
                }
                for (int i = 0; i < table.rows().size(); i++) {
                    List<String> cells = table.rows().get(i);
                    for (int column = 0; column < cells.size(); column++) {
                        cell(sheet, i + 1, column, cells.get(column));
                    }
                    sheet.height(i + 1, LINE * Math.max(lines(cells.getFirst(), 30), lines(cells.get(widest), 80)) + 4);
                }
                sheet.print(new PlannedSheet.Print(true, 0, 0, say("book.page")));
            }
        }
    }

    private static void cell(PlannedSheet sheet, int row, int column, String text) {
        if (text.matches("−?\\d+(\\.\\d+)?")) {
            sheet.number(row, column, new BigDecimal(text.replace('−', '-')), NUMBER);
        } else {
            sheet.text(row, column, text, TEXT);
        }
    }

    private void words(AuditDocument document) {
        PlannedSheet sheet = sheet(say("audit.sheet.words")).width(0, 110);
        int row = 0;
        for (AuditDocument.Section section : document.sections()) {
            List<String> lines = new ArrayList<>();
            for (AuditDocument.Block block : section.blocks()) {
                switch (block) {
                    case AuditDocument.Paragraph paragraph -> lines.add(paragraph.text());
                    case AuditDocument.Bullets bullets -> bullets.items().forEach(item -> lines.add("· " + item));
                    default -> { }
                }
            }
            if (!lines.isEmpty()) {
                sheet.text(row++, 0, section.heading(), TITLE);
                for (String line : lines) {
                    sheet.text(row, 0, line, WORDS).height(row++, LINE * lines(line, 110) + 2);
                }
                row++;
            }
        }
    }

    private String say(String key) {
        return Message.of(Templates.class, key).render(locale);
    }
}
