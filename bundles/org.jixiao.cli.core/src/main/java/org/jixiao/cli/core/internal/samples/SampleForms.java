package org.jixiao.cli.core.internal.samples;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.BooleanSupplier;
import org.jixiao.exchange.sheet.CellLook;
import org.jixiao.exchange.sheet.CellLook.Align;
import org.jixiao.exchange.sheet.FormWriter;
import org.jixiao.exchange.sheet.PlannedSheet;
import org.jixiao.report.FileNames;

/** Writes sample forms in the national layout (财预〔2020〕10号, annex 1) as units file them. */
public final class SampleForms {

    /** The most that can be asked for at once. */
    public static final int MOST = 100_000;

    private static final CellLook TITLE = new CellLook("宋体", 16, true, Align.CENTRE, false, false, "");
    private static final CellLook CELL = new CellLook("宋体", 10, false, Align.CENTRE, true, true, "");
    private static final int LAST = 8;

    private final FormWriter writer;
    private final String extension;

    /** Workbooks (.xlsx) written by the given writer. */
    public SampleForms(FormWriter writer) {
        this(writer, "xlsx");
    }

    /** Samples written by the given writer under names with this extension. */
    public SampleForms(FormWriter writer, String extension) {
        this.writer = writer;
        this.extension = extension;
    }

    /**
     * Writes forms, one to a file.
     *
     * @param count how many
     * @param folder where to; made when it is not there
     * @param cancelled asked between two files
     * @param step called after each file
     * @return the files
     * @throws IOException when one cannot be written
     */
    public List<Path> write(int count, Path folder, BooleanSupplier cancelled, Runnable step) throws IOException {
        Files.createDirectories(folder);
        FileNames names = new FileNames();
        List<Path> files = new ArrayList<>();
        for (SampleForm form : new SampleMaker().make(count)) {
            if (cancelled.getAsBoolean()) {
                break;
            }
            Path file = folder.resolve(names.unique(form.project() + "自评表", extension));
            writer.write(List.of(sheet(form)), file);
            files.add(file);
            step.run();
        }
        return files;
    }

    /**
     * Writes one form with many indicators, the same ones every time; to measure with.
     *
     * @param indicators how many; at least ten
     * @throws IOException when it cannot be written
     */
    public void writeLarge(int indicators, Path file) throws IOException {
        Files.createDirectories(file.toAbsolutePath().getParent());
        writer.write(List.of(sheet(new SampleMaker().large(indicators))), file);
    }

    private static PlannedSheet sheet(SampleForm form) {
        PlannedSheet sheet = new PlannedSheet("自评表");
        sheet.text(0, 0, "项目支出绩效自评表", TITLE).merge(0, 0, 0, LAST);
        sheet.text(1, 0, "(" + form.year() + "年度)", TITLE.align(Align.CENTRE)).merge(1, 0, 1, LAST);
        span(sheet, 2, 0, 1, "项目名称");
        span(sheet, 2, 2, LAST, form.project());
        span(sheet, 3, 0, 1, "主管部门");
        span(sheet, 3, 2, 4, form.department());
        span(sheet, 3, 5, 5, "实施单位");
        span(sheet, 3, 6, LAST, form.unit());
        money(sheet, form.money());
        sheet.text(9, 0, "年度总体目标", CELL).merge(9, 0, 10, 0);
        span(sheet, 9, 1, 4, "预期目标");
        span(sheet, 9, 5, LAST, "实际完成情况");
        span(sheet, 10, 1, 4, form.goal());
        span(sheet, 10, 5, LAST, form.reached());
        int row = indicators(sheet, form.rows());
        span(sheet, row, 0, 5, "总分");
        value(sheet, row, 6, form.totalPoints());
        value(sheet, row, 7, form.total());
        sheet.text(row, LAST, "", CELL);
        return sheet.width(0, 10).width(1, 13).width(2, 18).width(3, 22).width(4, 14).width(5, 14).width(6, 9).width(7, 9).width(8, 30);
    }

    private static void money(PlannedSheet sheet, List<String> money) {
        sheet.text(4, 0, "项目资金(万元)", CELL).merge(4, 0, 8, 0);
        String[] heads = {"", "年初预算数", "全年预算数(A)", "全年执行数(B)", "分值", "执行率(B/A)", "得分"};
        span(sheet, 4, 1, 2, heads[0]);
        for (int i = 1; i < heads.length; i++) {
            sheet.text(4, i + 2, heads[i], CELL);
        }
        span(sheet, 5, 1, 2, "年度资金总额");
        span(sheet, 6, 1, 2, "其中:当年财政拨款");
        span(sheet, 7, 1, 2, "上年结转资金");
        span(sheet, 8, 1, 2, "其他资金");
        for (int i = 0; i < money.size(); i++) {
            value(sheet, 5, i + 3, money.get(i));
            // The fiscal appropriation is the only source; points and score stand in the row of the total alone.
            value(sheet, 6, i + 3, i < 3 ? money.get(i) : "—");
            value(sheet, 7, i + 3, i < 3 ? "0" : "—");
            value(sheet, 8, i + 3, i < 3 ? "0" : "—");
        }
    }

    private static int indicators(PlannedSheet sheet, List<SampleForm.Row> rows) {
        String[] heads = {"绩效指标", "一级指标", "二级指标", "三级指标", "年度指标值", "实际完成值", "分值", "得分", "偏差原因分析及改进措施"};
        int first = 11;
        for (int i = 0; i < heads.length; i++) {
            sheet.text(first, i, heads[i], CELL);
        }
        int row = first + 1;
        for (SampleForm.Row line : rows) {
            sheet.text(row, 1, line.level1(), CELL).text(row, 2, line.level2(), CELL).text(row, 3, line.name(), CELL)
                    .text(row, 4, line.target(), CELL).text(row, 5, line.actual(), CELL);
            value(sheet, row, 6, line.points());
            value(sheet, row, 7, line.score());
            sheet.text(row, LAST, line.reason(), CELL);
            row++;
        }
        sheet.merge(first, 0, row - 1, 0);
        mergeSame(sheet, rows, first + 1);
        return row;
    }

    /** The first level is merged over its rows, as in the printed form. */
    private static void mergeSame(PlannedSheet sheet, List<SampleForm.Row> rows, int top) {
        int start = 0;
        for (int i = 1; i <= rows.size(); i++) {
            if (i == rows.size() || !rows.get(i).level1().equals(rows.get(start).level1())) {
                sheet.merge(top + start, 1, top + i - 1, 1);
                start = i;
            }
        }
    }

    private static void span(PlannedSheet sheet, int row, int from, int to, String text) {
        sheet.text(row, from, text, CELL).merge(row, from, row, to);
    }

    /** Numbers as numbers; everything else as it was written. */
    private static void value(PlannedSheet sheet, int row, int column, String text) {
        if (text.matches("-?\\d+(\\.\\d+)?")) {
            sheet.number(row, column, new BigDecimal(text), CELL);
        } else {
            sheet.text(row, column, text, CELL);
        }
    }
}
