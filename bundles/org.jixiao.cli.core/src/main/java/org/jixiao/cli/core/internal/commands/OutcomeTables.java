package org.jixiao.cli.core.internal.commands;

import java.math.BigDecimal;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jixiao.checks.Severity;
import org.jixiao.cli.core.internal.console.TextTable;
import org.jixiao.cli.core.internal.text.Texts;
import org.jixiao.cli.core.internal.work.Issue;
import org.jixiao.cli.core.internal.work.Outcome;
import org.jixiao.report.model.DossierReport;
import org.jixiao.report.model.FaultLine;
import org.jixiao.report.model.Figures;

/** The tables people read at the end of a command. */
final class OutcomeTables {

    private static final String INDENT = "  ";

    private final Texts texts;
    private final Outcome outcome;
    private final int width;

    OutcomeTables(Texts texts, Outcome outcome, int width) {
        this.texts = texts;
        this.outcome = outcome;
        this.width = width;
    }

    /** What an import took and what it left: one sentence. */
    List<String> imported() {
        return List.of(INDENT + texts.get("summary.imported", texts.count("count.dossiers", outcome.stored()),
                texts.count("count.refused", outcome.refusedFiles()), texts.count("count.cells", outcome.toConfirm())));
    }

    /** One line for each dossier: amounts, scores and grade. */
    List<String> results() {
        if (outcome.dossiers().isEmpty()) {
            return List.of();
        }
        TextTable table = new TextTable(INDENT).text(texts.get("column.unit")).text(texts.get("column.project"))
                .number(texts.get("column.budget")).number(texts.get("column.executed")).number(texts.get("column.rate"))
                .number(texts.get("column.total")).text(texts.get("column.grade")).number(texts.get("column.printed"))
                .number(texts.get("column.errors")).number(texts.get("column.warnings"));
        for (DossierReport dossier : outcome.dossiers()) {
            var money = dossier.money();
            table.row(dossier.agency(), dossier.title(), amount(dossier, money.map(DossierReport.FundLine::adjusted).orElse(null)),
                    amount(dossier, money.map(DossierReport.FundLine::executed).orElse(null)),
                    money.map(DossierReport.FundLine::rate).map(Figures::percent).orElse("—"), dossier.total().text(), dossier.grade(),
                    dossier.printedTotal() == null ? "—" : Figures.points(dossier.printedTotal()),
                    found(dossier, Severity.ERROR), found(dossier, Severity.WARNING));
        }
        return table.lines(width);
    }

    private String found(DossierReport dossier, Severity severity) {
        return outcome.isChecked() ? String.valueOf(dossier.count(severity)) : "—";
    }

    private static String amount(DossierReport dossier, BigDecimal amount) {
        return amount == null ? "—" : Figures.amount(dossier.inWanYuan(amount));
    }

    /** How many dossiers have each grade: one sentence. */
    List<String> grades() {
        Map<String, Integer> counts = new LinkedHashMap<>();
        for (DossierReport dossier : outcome.dossiers()) {
            String grade = dossier.total().open() ? texts.get("grade.open") : dossier.grade().isEmpty() ? texts.get("grade.none")
                    : dossier.grade();
            counts.merge(grade, 1, Integer::sum);
        }
        List<String> parts = counts.entrySet().stream().map(e -> e.getKey() + " " + e.getValue()).toList();
        return parts.isEmpty() ? List.of() : List.of(INDENT + texts.get("summary.grades", outcome.dossiers().size(),
                String.join(", ", parts)));
    }

    /** Files and cells a person must look at. */
    List<String> issues() {
        if (outcome.issues().isEmpty()) {
            return List.of();
        }
        TextTable table = new TextTable(INDENT).text(texts.get("column.file")).text(texts.get("column.sheet"))
                .text(texts.get("column.cell")).text(texts.get("column.what")).text(texts.get("column.do"));
        List<Issue> ordered = new ArrayList<>(outcome.issues());
        ordered.sort((a, b) -> Boolean.compare(b.fatal(), a.fatal()));
        for (Issue issue : ordered) {
            table.row(name(issue.file()), dash(issue.sheet()), dash(issue.cell()), issue.what(), issue.remedy());
        }
        return table.lines(width);
    }

    /** What the checks found, down to a severity. */
    List<String> findings(Severity mildest) {
        TextTable table = new TextTable(INDENT).text(texts.get("column.severity")).text(texts.get("column.project"))
                .text(texts.get("column.sheet")).text(texts.get("column.cell")).text(texts.get("column.what")).text(texts.get("column.do"));
        for (DossierReport dossier : outcome.dossiers()) {
            for (FaultLine fault : dossier.faults()) {
                if (fault.severity().atLeast(mildest)) {
                    table.row(fault.severityLabel(), dossier.title(), dash(fault.sheet()), dash(fault.cell()), fault.message(),
                            fault.remedy());
                }
            }
        }
        return table.isEmpty() ? List.of(INDENT + texts.get("summary.noFindings")) : table.lines(width);
    }

    /** How many findings of which severity: one sentence. */
    List<String> counts() {
        return List.of(INDENT + texts.get("summary.findings", texts.count("count.dossiers", outcome.dossiers().size()),
                texts.count("count.errors", outcome.count(Severity.ERROR)), texts.count("count.warnings", outcome.count(Severity.WARNING)),
                texts.count("count.notes", outcome.count(Severity.INFO))));
    }

    /** Where the reports are: their folder, and the files by name when there are few. */
    List<String> written() {
        List<String> lines = new ArrayList<>();
        for (Path file : outcome.written()) {
            if (lines.size() == MOST_FILES) {
                lines.add(INDENT + texts.get("summary.more", outcome.written().size() - MOST_FILES, file.getParent()));
                break;
            }
            lines.add(INDENT + file);
        }
        return lines;
    }

    private static final int MOST_FILES = 5;

    private static String name(String file) {
        Path name = Path.of(file).getFileName();
        return name == null ? file : name.toString();
    }

    private static String dash(String text) {
        return text == null || text.isEmpty() ? "–" : text;
    }
}
