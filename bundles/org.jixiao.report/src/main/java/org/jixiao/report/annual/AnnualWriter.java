package org.jixiao.report.annual;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import org.jixiao.exchange.document.DocumentWriter;
import org.jixiao.exchange.document.PlannedDocument;
import org.jixiao.exchange.document.PlannedDocument.Align;
import org.jixiao.exchange.document.PlannedDocument.Cell;
import org.jixiao.exchange.document.PlannedDocument.Role;
import org.jixiao.exchange.document.PlannedDocument.Tone;
import org.jixiao.exchange.sheet.CellLook;
import org.jixiao.exchange.sheet.FormWriter;
import org.jixiao.exchange.sheet.PlannedSheet;
import org.jixiao.report.model.Figures;

/** Writes an annual report as a document in the words of a template, and as a workbook of all its tables. */
public final class AnnualWriter {

    private static final CellLook TITLE = new CellLook("宋体", 16, true, CellLook.Align.CENTRE, false, false, "");
    private static final CellLook HEAD = new CellLook("宋体", 11, true, CellLook.Align.CENTRE, true, true, "");
    private static final CellLook TEXT = new CellLook("宋体", 10, false, CellLook.Align.LEFT, true, true, "@");
    private static final CellLook COUNT = new CellLook("宋体", 10, false, CellLook.Align.RIGHT, true, false, "0");
    private static final CellLook AMOUNT = COUNT.format("#,##0.00##");
    private static final int FIRST_ROW = 2;
    private static final int SHEET_CHART = 720;

    private final FormWriter sheets;
    private final DocumentWriter documents;
    private final Locale locale;

    /**
     * A writer.
     *
     * @param sheets writes workbooks
     * @param documents writes text documents
     */
    public AnnualWriter(FormWriter sheets, DocumentWriter documents, Locale locale) {
        this.sheets = sheets;
        this.documents = documents;
        this.locale = locale;
    }

    /**
     * Writes the document.
     *
     * @param templateName what the template is called in messages and at the foot of the pages
     * @param template its text
     * @throws IOException when the template cannot be understood, naming its lines, or the file cannot be written
     */
    public void document(AnnualReport report, String templateName, String template, Path file) throws IOException {
        documents.write(plan(report, templateName, template), file);
    }

    /** The document in words and pictures. */
    PlannedDocument plan(AnnualReport report, String templateName, String template) throws IOException {
        AnnualTables tables = new AnnualTables(report, locale);
        AnnualTemplate read = AnnualTemplate.read(templateName, template, tables.values(), locale);
        List<PlannedDocument.Block> blocks = new ArrayList<>();
        String title = "";
        for (AnnualTemplate.Part part : read.parts()) {
            switch (part.kind()) {
                case TITLE -> {
                    title = title.isEmpty() ? part.text() : title;
                    blocks.add(new PlannedDocument.Paragraph(Role.TITLE, part.text(), Tone.PLAIN));
                }
                case SECTION -> blocks.add(new PlannedDocument.Paragraph(Role.SECTION, part.text(), Tone.PLAIN));
                case TEXT -> blocks.add(new PlannedDocument.Paragraph(Role.BODY, part.text(), Tone.PLAIN));
                case TABLE -> table(tables.table(part.text()), tables, blocks);
                case CHART -> blocks.add(picture(tables, part.text()));
            }
        }
        return new PlannedDocument(title, tables.say("footer", report.today().toString(), templateName), blocks);
    }

    private static void table(AnnualTables.Table table, AnnualTables tables, List<PlannedDocument.Block> blocks) {
        blocks.add(new PlannedDocument.Paragraph(Role.TOPIC, table.name(), Tone.PLAIN));
        if (table.rows().isEmpty()) {
            blocks.add(new PlannedDocument.Paragraph(Role.BODY, tables.say("table.empty"), Tone.FAINT));
            return;
        }
        List<List<Cell>> rows = new ArrayList<>();
        rows.add(table.heads().stream().map(h -> new Cell(h, Align.CENTRE, Tone.PLAIN, false)).toList());
        table.rows().forEach(row -> rows.add(row.stream().map(AnnualWriter::cell).toList()));
        List<Integer> widths = new ArrayList<>(Collections.nCopies(table.heads().size(), 1));
        // Words need more room than numbers.
        for (int i = 0; i < widths.size(); i++) {
            int column = i;
            widths.set(i, table.rows().stream().anyMatch(r -> r.get(column) instanceof String s && s.length() > 8) ? 3 : 1);
        }
        blocks.add(new PlannedDocument.Table(widths, 1, rows));
    }

    private static Cell cell(Object value) {
        return switch (value) {
            case BigDecimal amount -> new Cell(Figures.amount(amount), Align.RIGHT, Tone.PLAIN, false);
            case Integer number -> new Cell(number.toString(), Align.RIGHT, Tone.PLAIN, false);
            default -> new Cell(value.toString(), Align.LEFT, Tone.PLAIN, false);
        };
    }

    private static PlannedDocument.Picture picture(AnnualTables tables, String id) throws IOException {
        List<Charts.Bar> bars = tables.chart(id);
        String described = tables.chartTitle(id) + ": " + String.join("; ", bars.stream().map(b -> b.name() + " " + b.text()).toList());
        return new PlannedDocument.Picture(Charts.bars(tables.chartTitle(id), bars), Charts.WIDTH, Charts.height(bars), described);
    }

    /**
     * Writes the workbook: a sheet for each table, with the chart beside it where there is one.
     *
     * @throws IOException when the file cannot be written
     */
    public void workbook(AnnualReport report, Path file) throws IOException {
        AnnualTables tables = new AnnualTables(report, locale);
        List<PlannedSheet> all = new ArrayList<>();
        for (String id : List.of("units", "stages", "grades", "lights", "duties", "overdue", "rectification", "decisions")) {
            all.add(sheet(tables, id));
        }
        sheets.write(all, file);
    }

    private static PlannedSheet sheet(AnnualTables tables, String id) throws IOException {
        AnnualTables.Table table = tables.table(id);
        PlannedSheet sheet = new PlannedSheet(table.name());
        sheet.text(0, 0, table.name(), TITLE);
        for (int c = 0; c < table.heads().size(); c++) {
            sheet.text(1, c, table.heads().get(c), HEAD);
            int column = c;
            int longest = table.rows().stream().map(r -> r.get(column)).filter(String.class::isInstance).mapToInt(v -> v.toString().length()).max()
                    .orElse(0);
            sheet.width(c, Math.clamp(longest * 2L + 2, 14, 60));
        }
        sheet.merge(0, 0, 0, table.heads().size() - 1);
        for (int r = 0; r < table.rows().size(); r++) {
            for (int c = 0; c < table.heads().size(); c++) {
                put(sheet, FIRST_ROW + r, c, table.rows().get(r).get(c));
            }
        }
        String chart = id.equals("units") ? "money" : id;
        if (AnnualTemplate.CHARTS.contains(chart)) {
            List<Charts.Bar> bars = tables.chart(chart);
            sheet.picture(new PlannedSheet.Picture(FIRST_ROW + table.rows().size() + 1, 0, Charts.bars(tables.chartTitle(chart), bars), SHEET_CHART,
                    Charts.height(bars) * SHEET_CHART / Charts.WIDTH));
        }
        return sheet.print(new PlannedSheet.Print(true, 1, 1, "&P / &N"));
    }

    private static void put(PlannedSheet sheet, int row, int column, Object value) {
        switch (value) {
            case BigDecimal amount -> sheet.number(row, column, amount, AMOUNT);
            case Integer number -> sheet.number(row, column, BigDecimal.valueOf(number), COUNT);
            default -> sheet.text(row, column, value.toString(), TEXT);
        }
    }
}
