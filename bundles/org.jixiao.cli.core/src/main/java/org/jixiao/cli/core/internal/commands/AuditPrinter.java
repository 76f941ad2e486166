package org.jixiao.cli.core.internal.commands;

import java.util.ArrayList;
import java.util.List;
import org.jixiao.audit.document.AuditDocument;
import org.jixiao.cli.core.internal.text.Texts;

/** The report of an audit as lines for a terminal: the result, the findings with what lies behind them, and what was right. */
final class AuditPrinter {

    private final Texts texts;

    AuditPrinter(Texts texts) {
        this.texts = texts;
    }

    List<String> print(AuditDocument document) {
        List<String> lines = new ArrayList<>();
        lines.add(document.title() + (document.subtitle().isEmpty() ? "" : "  (" + document.subtitle() + ")"));
        document.lead().forEach(sentence -> lines.add("  " + sentence));
        for (AuditDocument.Section section : document.sections()) {
            lines.add("  " + section.heading());
            section.blocks().forEach(block -> print(block, lines));
        }
        lines.add("");
        return lines;
    }

    private void print(AuditDocument.Block block, List<String> lines) {
        switch (block) {
            case AuditDocument.Paragraph paragraph -> lines.add("    " + paragraph.text());
            case AuditDocument.Bullets bullets -> bullets.items().forEach(item -> lines.add("    - " + item));
            case AuditDocument.Item item -> {
                lines.add("    " + item.number() + ". [" + item.severity().label(texts.locale()) + "] " + item.message()
                        + (item.place().isEmpty() ? "" : "  (" + item.place() + ")"));
                item.steps().forEach(step -> lines.add("       - " + step));
                if (!item.effect().isEmpty()) {
                    lines.add("       " + item.effect());
                }
            }
            case AuditDocument.Table table -> {
                var grid = new org.jixiao.cli.core.internal.console.TextTable("    ");
                table.head().forEach(grid::text);
                table.rows().forEach(row -> grid.row(row.toArray(String[]::new)));
                lines.addAll(grid.lines(0));
            }
        }
    }
}
