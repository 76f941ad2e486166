package org.jixiao.report.internal;

import java.io.IOException;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.jixiao.checks.Severity;
import org.jixiao.exchange.sheet.CellLook;
import org.jixiao.exchange.sheet.CellLook.Align;
import org.jixiao.exchange.sheet.PlannedSheet;
import org.jixiao.report.ReportTarget;
import org.jixiao.report.ReportWriter;
import org.jixiao.report.model.DossierReport;
import org.jixiao.report.model.FaultLine;
import org.jixiao.report.model.ReportInput;
import org.jixiao.scoring.api.Message;

/** The results of many dossiers as one workbook: a line each, the faults, and the files that were refused. */
public final class ResultsWorkbook implements ReportWriter {

    private static final CellLook TITLE = new CellLook("宋体", 16, true, Align.CENTRE, false, false, "");
    private static final CellLook HEAD = new CellLook("宋体", 11, true, Align.CENTRE, true, true, "");
    private static final CellLook TEXT = new CellLook("宋体", 10, false, Align.LEFT, true, true, "@");
    private static final CellLook CENTRE = TEXT.align(Align.CENTRE);
    private static final CellLook COUNT = new CellLook("宋体", 10, false, Align.RIGHT, true, false, "0");
    private static final CellLook SCORE = COUNT.format("0.00");
    private static final CellLook AMOUNT = COUNT.format("#,##0.00##");
    private static final CellLook PERCENT = COUNT.format("0.00%");

    private static final int FIRST_ROW = 2;

    /** A column of the results: how wide, and how it fills a cell. */
    private record Column(String title, double width, Filler filler) {
    }

    /** Fills one cell from one dossier. */
    @FunctionalInterface
    private interface Filler {
        void fill(PlannedSheet sheet, int row, int column, DossierReport dossier);
    }

    @Override
    public void write(ReportInput input, ReportTarget target) throws IOException {
        Locale locale = target.locale();
        List<PlannedSheet> sheets = new ArrayList<>();
        sheets.add(results(input.dossiers(), locale));
        sheets.add(faults(input.dossiers(), locale));
        if (!input.refused().isEmpty()) {
            sheets.add(refused(input.refused(), locale));
        }
        target.sheets().write(sheets, target.file());
    }

    private static PlannedSheet results(List<DossierReport> dossiers, Locale locale) {
        List<Column> columns = columns(dossiers, locale);
        PlannedSheet sheet = sheet("book.results", columns.stream().map(Column::title).toList(),
                columns.stream().map(Column::width).toList(), locale);
        int row = FIRST_ROW;
        for (DossierReport dossier : dossiers) {
            for (int i = 0; i < columns.size(); i++) {
                columns.get(i).filler().fill(sheet, row, i, dossier);
            }
            row++;
        }
        return sheet;
    }

    private static List<Column> columns(List<DossierReport> dossiers, Locale locale) {
        List<Column> columns = new ArrayList<>();
        columns.add(text(locale, "book.agency", 22, DossierReport::agency));
        columns.add(text(locale, "book.project", 32, DossierReport::title));
        columns.add(new Column(say(locale, "book.year"), 7, (s, r, c, d) ->
                s.number(r, c, d.year() == 0 ? null : BigDecimal.valueOf(d.year()), COUNT)));
        columns.add(text(locale, "book.kind", 12, DossierReport::kind));
        columns.add(text(locale, "book.scheme", 20, DossierReport::scheme));
        columns.add(money(locale, "book.budget", DossierReport.FundLine::adjusted));
        columns.add(money(locale, "book.executed", DossierReport.FundLine::executed));
        columns.add(new Column(say(locale, "book.rate"), 9, (s, r, c, d) ->
                s.number(r, c, d.money().map(DossierReport.FundLine::rate).orElse(null), PERCENT)));
        Set<String> dimensions = new LinkedHashSet<>();
        dossiers.forEach(d -> d.dimensions().forEach(line -> dimensions.add(line.name())));
        for (String dimension : dimensions) {
            columns.add(new Column(dimension, 11, (s, r, c, d) -> dimension(s, r, c, d, dimension)));
        }
        columns.add(new Column(say(locale, "book.total"), 9, (s, r, c, d) ->
                s.number(r, c, d.total().fixed() ? d.total().low() : null, SCORE)));
        columns.add(new Column(say(locale, "book.low"), 8, (s, r, c, d) -> s.number(r, c, d.total().low(), SCORE)));
        columns.add(new Column(say(locale, "book.high"), 8, (s, r, c, d) -> s.number(r, c, d.total().high(), SCORE)));
        columns.add(new Column(say(locale, "book.grade"), 8, (s, r, c, d) -> s.text(r, c, d.grade(), CENTRE)));
        columns.add(new Column(say(locale, "book.printedTotal"), 9, (s, r, c, d) -> s.number(r, c, d.printedTotal(), SCORE)));
        columns.add(new Column(say(locale, "book.printedGrade"), 9, (s, r, c, d) -> s.text(r, c, d.printedGrade(), CENTRE)));
        columns.add(count(locale, "book.errors", Severity.ERROR));
        columns.add(count(locale, "book.warnings", Severity.WARNING));
        columns.add(text(locale, "book.file", 30, DossierReport::file));
        return columns;
    }

    private static void dimension(PlannedSheet sheet, int row, int column, DossierReport dossier, String name) {
        Optional<DossierReport.DimensionLine> line = dossier.dimensions().stream().filter(d -> d.name().equals(name)).findFirst();
        if (line.isPresent() && line.get().score().open()) {
            sheet.text(row, column, line.get().score().text(), CENTRE);
        } else {
            sheet.number(row, column, line.map(l -> l.score().low()).orElse(null), SCORE);
        }
    }

    private static Column text(Locale locale, String key, double width, java.util.function.Function<DossierReport, String> value) {
        return new Column(say(locale, key), width, (s, r, c, d) -> s.text(r, c, value.apply(d), TEXT));
    }

    /** Amounts are shown in 万元 whatever unit a form used, so that the column can be summed. */
    private static Column money(Locale locale, String key, java.util.function.Function<DossierReport.FundLine, BigDecimal> value) {
        return new Column(say(locale, key), 14, (s, r, c, d) -> s.number(r, c,
                d.money().map(value).map(amount -> d.inWanYuan(amount)).orElse(null), AMOUNT));
    }

    private static Column count(Locale locale, String key, Severity severity) {
        return new Column(say(locale, key), 7, (s, r, c, d) -> s.number(r, c, BigDecimal.valueOf(d.count(severity)), COUNT));
    }

    private static PlannedSheet faults(List<DossierReport> dossiers, Locale locale) {
        List<String> keys = List.of("book.agency", "book.project", "book.severity", "book.where", "book.file", "book.sheet", "book.cell",
                "book.message", "book.cause", "book.remedy", "book.clause", "book.check");
        PlannedSheet sheet = sheet("book.faults", keys.stream().map(key -> say(locale, key)).toList(),
                List.of(20.0, 28.0, 9.0, 20.0, 24.0, 12.0, 8.0, 50.0, 36.0, 36.0, 36.0, 30.0), locale);
        int row = FIRST_ROW;
        for (DossierReport dossier : dossiers) {
            for (FaultLine fault : dossier.faults()) {
                line(sheet, row++, List.of(dossier.agency(), dossier.title(), fault.severityLabel(), fault.where(), fault.file(),
                        fault.sheet(), fault.cell(), fault.message(), fault.cause(), fault.remedy(), fault.clause(), fault.checkId()));
            }
        }
        return sheet;
    }

    private static PlannedSheet refused(List<ReportInput.Refused> files, Locale locale) {
        PlannedSheet sheet = sheet("book.refused", List.of(say(locale, "book.file"), say(locale, "book.reason"), say(locale, "book.remedy")),
                List.of(40.0, 60.0, 50.0), locale);
        int row = FIRST_ROW;
        for (ReportInput.Refused file : files) {
            line(sheet, row++, List.of(file.file(), file.reason(), file.remedy()));
        }
        return sheet;
    }

    private static void line(PlannedSheet sheet, int row, List<String> cells) {
        for (int i = 0; i < cells.size(); i++) {
            sheet.text(row, i, cells.get(i), TEXT);
        }
    }

    /** A sheet with the title in the first row and the heads in the second, which is repeated on every printed page. */
    private static PlannedSheet sheet(String key, List<String> heads, List<Double> widths, Locale locale) {
        PlannedSheet sheet = new PlannedSheet(say(locale, key));
        sheet.text(0, 0, say(locale, "book.title") + " · " + say(locale, key), TITLE).merge(0, 0, 0, heads.size() - 1).height(0, 30);
        for (int i = 0; i < heads.size(); i++) {
            sheet.text(1, i, heads.get(i), HEAD).width(i, widths.get(i));
        }
        return sheet.height(1, 32).print(new PlannedSheet.Print(true, 1, 1, say(locale, "book.page")));
    }

    private static String say(Locale locale, String key) {
        return Message.of(ResultsWorkbook.class, key).render(locale);
    }
}
