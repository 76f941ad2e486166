package org.jixiao.report.internal;

import java.io.IOException;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jixiao.exchange.document.PlannedDocument;
import org.jixiao.exchange.document.PlannedDocument.Align;
import org.jixiao.exchange.document.PlannedDocument.Cell;
import org.jixiao.exchange.document.PlannedDocument.Role;
import org.jixiao.exchange.document.PlannedDocument.Tone;
import org.jixiao.report.ReportTarget;
import org.jixiao.report.ReportWriter;
import org.jixiao.report.model.ReportInput;
import org.jixiao.report.model.StageReport;

/** One text document for the work of one stage, with its chapters, to be signed, filed and edited. */
public final class StageDocument implements ReportWriter {

    private static final DateTimeFormatter MINUTE = DateTimeFormatter.ofPattern("uuuu-MM-dd HH:mm");

    @Override
    public void write(ReportInput input, ReportTarget target) throws IOException {
        target.documents().write(plan(input, target.locale()), target.file());
    }

    /** The document in words. */
    static PlannedDocument plan(ReportInput input, Locale locale) {
        StageReport stage = input.stages().getFirst();
        DocumentPen pen = new DocumentPen(locale);
        pen.paragraph(Role.TITLE, stage.title());
        pen.paragraph(Role.SUBTITLE, (stage.year() > 0 ? pen.say("page.year", Integer.toString(stage.year())) + " · " : "") + stage.kind());
        if (!stage.result().isEmpty()) {
            pen.paragraph(Role.RESULT, stage.result());
        }
        facts(stage.facts(), pen);
        for (StageReport.Chapter chapter : stage.chapters()) {
            pen.chapter(chapter.heading());
            chapter.blocks().forEach(block -> block(block, pen));
        }
        String footer = pen.say("page.footer.stage", MINUTE.format(input.made())) + (stage.file().isEmpty() ? "" : " · " + stage.file());
        return new PlannedDocument(stage.title() + " · " + stage.kind(), footer, pen.blocks());
    }

    /** Two facts in a line. */
    private static void facts(List<StageReport.Fact> facts, DocumentPen pen) {
        List<List<Cell>> rows = new ArrayList<>();
        for (int i = 0; i < facts.size(); i += 2) {
            List<Cell> row = new ArrayList<>();
            for (int k = i; k < i + 2; k++) {
                row.add(new Cell(k < facts.size() ? facts.get(k).name() : "", Align.CENTRE, Tone.STRONG, false));
                row.add(DocumentPen.text(k >= facts.size() ? "" : facts.get(k).value().isEmpty() ? "—" : facts.get(k).value()));
            }
            rows.add(row);
        }
        if (!rows.isEmpty()) {
            pen.table(List.of(15, 35, 15, 35), 0, rows);
        }
    }

    private static void block(StageReport.Block block, DocumentPen pen) {
        switch (block) {
            case StageReport.Words words -> {
                if (!words.title().isEmpty()) {
                    pen.paragraph(Role.TOPIC, words.title());
                }
                pen.words(words.text(), words.open() ? Tone.FAINT : Tone.PLAIN);
            }
            case StageReport.Grid grid -> {
                if (!grid.title().isEmpty()) {
                    pen.paragraph(Role.TOPIC, grid.title());
                }
                pen.table(grid.columns().stream().map(StageReport.Column::width).toList(), 1, rows(grid));
            }
        }
    }

    private static List<List<Cell>> rows(StageReport.Grid grid) {
        List<List<Cell>> rows = new ArrayList<>();
        rows.add(grid.columns().stream().map(c -> new Cell(c.head(), Align.CENTRE, Tone.PLAIN, false)).toList());
        List<String> above = null;
        for (List<String> texts : grid.rows()) {
            List<Cell> row = new ArrayList<>();
            boolean same = above != null;
            for (int i = 0; i < texts.size(); i++) {
                StageReport.Column column = grid.columns().get(i);
                // The same second level below another first one is another.
                same = same && column.joined() && texts.get(i).equals(above.get(i)) && !texts.get(i).isEmpty();
                row.add(new Cell(texts.get(i), column.number() ? Align.RIGHT : Align.LEFT, Tone.PLAIN, same));
            }
            rows.add(row);
            above = texts;
        }
        return rows;
    }
}
