package org.jixiao.report.internal;

import java.io.IOException;
import java.math.BigDecimal;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import org.jixiao.checks.Severity;
import org.jixiao.exchange.document.PlannedDocument;
import org.jixiao.exchange.document.PlannedDocument.Align;
import org.jixiao.exchange.document.PlannedDocument.Cell;
import org.jixiao.exchange.document.PlannedDocument.Role;
import org.jixiao.exchange.document.PlannedDocument.Tone;
import org.jixiao.report.ReportTarget;
import org.jixiao.report.ReportWriter;
import org.jixiao.report.model.DossierReport;
import org.jixiao.report.model.FaultLine;
import org.jixiao.report.model.Figures;
import org.jixiao.report.model.ReportInput;
import org.jixiao.report.model.TraceView;

/** One text document for one dossier, to be signed, filed and edited: the same content as the page of {@link HtmlReport}. */
public final class WordReport implements ReportWriter {

    private static final DateTimeFormatter MINUTE = DateTimeFormatter.ofPattern("uuuu-MM-dd HH:mm");

    @Override
    public void write(ReportInput input, ReportTarget target) throws IOException {
        target.documents().write(plan(input, target.locale()), target.file());
    }

    /** The document in words. */
    static PlannedDocument plan(ReportInput input, Locale locale) {
        DossierReport dossier = input.dossiers().get(0);
        DocumentPen pen = new DocumentPen(locale);
        new Body(dossier, pen).write();
        String footer = pen.say("page.footer", MINUTE.format(input.made())) + (dossier.file().isEmpty() ? "" : " · " + dossier.file());
        return new PlannedDocument(dossier.title() + " · " + pen.say("page.title"), footer, pen.blocks());
    }

    /** The content of one document from top to bottom. */
    private static final class Body {

        private final DossierReport d;
        private final DocumentPen pen;

        Body(DossierReport dossier, DocumentPen pen) {
            this.d = dossier;
            this.pen = pen;
        }

        void write() {
            head();
            goals();
            dimensions();
            funds();
            rows();
            deductions();
            faults();
            texts();
        }

        private void head() {
            pen.paragraph(Role.TITLE, d.title());
            pen.paragraph(Role.SUBTITLE, (d.year() > 0 ? pen.say("page.year", Integer.toString(d.year())) + " · " : "") + d.kind() + " · "
                    + pen.say("page.title"));
            pen.paragraph(Role.RESULT, pen.say("row.total") + " " + d.total().text() + (d.grade().isEmpty() ? "" : "  " + d.grade()));
            if (d.total().open()) {
                pen.paragraph(Role.SUBTITLE, pen.say("page.open"));
            }
            List<List<Cell>> facts = new ArrayList<>();
            facts.add(List.of(fact("fact.agency"), value(d.agency()), fact("fact.department"), value(d.department())));
            facts.add(List.of(fact("fact.scheme"), value(d.scheme().isEmpty() ? pen.say("fact.noScheme") : d.scheme()),
                    fact("fact.printed"), value((plain(d.printedTotal()) + " " + d.printedGrade()).strip())));
            d.money().ifPresent(money -> facts.add(List.of(fact("fact.budget"), value(amount(money.adjusted()) + " " + d.unit()),
                    fact("fact.executed"), value(amount(money.executed()) + " " + d.unit()
                            + (money.rate() == null ? "" : " (" + Figures.percent(money.rate()) + ")")))));
            pen.table(List.of(15, 35, 15, 35), 0, facts);
        }

        private Cell fact(String key) {
            return new Cell(pen.say(key), Align.CENTRE, Tone.STRONG, false);
        }

        private static Cell value(String text) {
            return new Cell(text.isEmpty() ? "—" : text, Align.LEFT, Tone.PLAIN, false);
        }

        private void goals() {
            if (d.goals().planned().isEmpty() && d.goals().reached().isEmpty()) {
                return;
            }
            pen.section("section.goals");
            pen.table(List.of(50, 50), 1, List.of(pen.heads("goal.planned", "goal.reached"),
                    List.of(value(d.goals().planned()), value(d.goals().reached()))));
        }

        private void dimensions() {
            pen.section("section.dimensions");
            List<List<Cell>> lines = new ArrayList<>(List.of(pen.heads("column.dimension", "column.points", "column.score")));
            for (DossierReport.DimensionLine line : d.dimensions()) {
                lines.add(List.of(DocumentPen.text(line.name()), number(plain(line.points())), number(line.score().text())));
            }
            lines.add(List.of(new Cell(pen.say("row.total"), Align.LEFT, Tone.STRONG, false), DocumentPen.text(""),
                    new Cell(d.total().text(), Align.RIGHT, Tone.STRONG, false)));
            pen.table(List.of(60, 20, 20), 1, lines);
            if (d.trace() != null) {
                TraceTables.own(d.trace(), pen);
            }
        }

        private void funds() {
            if (d.funds().isEmpty()) {
                return;
            }
            pen.section("section.funds", d.unit());
            List<List<Cell>> lines = new ArrayList<>(List.of(pen.heads("column.source", "column.initial", "column.adjusted",
                    "column.executed", "column.rate", "column.points", "column.claimed", "column.score")));
            for (DossierReport.FundLine f : d.funds()) {
                lines.add(List.of(DocumentPen.text(f.label()), number(amount(f.initial())), number(amount(f.adjusted())),
                        number(amount(f.executed())), number(print(f.rate(), Figures::percent)), number(plain(f.points())),
                        number(plain(f.claimed())), score(f.score().text(), f.deducted())));
            }
            pen.table(List.of(22, 14, 14, 14, 11, 8, 8, 9), 1, lines);
        }

        private void rows() {
            pen.section("section.rows");
            List<List<Cell>> lines = new ArrayList<>(List.of(pen.heads("column.level1", "column.level2", "column.name", "column.target",
                    "column.actual", "column.points", "column.claimed", "column.score")));
            DossierReport.RowLine above = null;
            for (DossierReport.RowLine r : d.rows()) {
                boolean same1 = above != null && !r.level1().isEmpty() && above.level1().equals(r.level1());
                boolean same2 = same1 && !r.level2().isEmpty() && above.level2().equals(r.level2());
                String target = r.unit().isEmpty() || r.target().contains(r.unit()) ? r.target() : r.target() + " " + r.unit();
                lines.add(List.of(new Cell(r.level1(), Align.CENTRE, Tone.PLAIN, same1), new Cell(r.level2(), Align.CENTRE, Tone.PLAIN, same2),
                        DocumentPen.text(r.name()), DocumentPen.text(target), DocumentPen.text(r.actual()), number(plain(r.points())),
                        number(plain(r.claimed())), score(r.score().text(), r.deducted())));
                above = r;
            }
            pen.table(List.of(11, 12, 22, 16, 16, 7, 7, 9), 1, lines);
        }

        private void deductions() {
            List<DossierReport.FundLine> money = d.money().stream().filter(DossierReport.FundLine::deducted).toList();
            List<DossierReport.RowLine> rows = d.deductions();
            pen.section("section.deductions", Integer.toString(money.size() + rows.size()));
            if (money.isEmpty() && rows.isEmpty()) {
                pen.note("deduction.none");
            }
            for (DossierReport.FundLine line : money) {
                deduction(pen.say("deduction.execution"), line.score().text(), line.points(), line.trace());
            }
            for (DossierReport.RowLine row : rows) {
                deduction(row.name(), row.score().text(), row.points(), row.trace());
                if (!row.reason().isEmpty()) {
                    pen.paragraph(Role.BODY, pen.say("deduction.reason") + " " + row.reason());
                }
            }
        }

        private void deduction(String name, String score, BigDecimal points, TraceView trace) {
            pen.paragraph(Role.TOPIC, name + "  " + score + " / " + plain(points));
            if (trace == null) {
                pen.note("deduction.untraced");
            } else {
                TraceTables.whole(trace, pen);
            }
        }

        private void faults() {
            pen.section("section.faults", Integer.toString(d.faults().size()));
            if (d.faults().isEmpty()) {
                pen.note("faults.none");
                return;
            }
            List<List<Cell>> lines = new ArrayList<>(List.of(pen.heads("book.severity", "book.where", "book.message", "book.remedy")));
            for (FaultLine fault : d.faults()) {
                String cell = String.join(" · ", List.of(fault.where(), fault.sheet(), fault.cell()).stream().filter(t -> !t.isEmpty())
                        .toList());
                String rule = fault.clause().isEmpty() ? "" : "\n" + pen.say("trace.clause") + ": " + fault.clause();
                lines.add(List.of(new Cell(fault.severityLabel(), Align.CENTRE, fault.severity() == Severity.ERROR ? Tone.ALARM : Tone.PLAIN,
                        false), DocumentPen.text(cell), DocumentPen.text(fault.message() + "\n" + fault.cause() + rule),
                        DocumentPen.text(fault.remedy())));
            }
            pen.table(List.of(9, 22, 41, 28), 1, lines);
        }

        private void texts() {
            if (!d.texts().isEmpty()) {
                pen.section("section.texts");
            }
            for (DossierReport.TextLine line : d.texts()) {
                pen.paragraph(Role.TOPIC, line.title());
                pen.paragraph(Role.BODY, line.text());
            }
        }

        private static Cell number(String text) {
            return new Cell(text, Align.RIGHT, Tone.PLAIN, false);
        }

        private static Cell score(String text, boolean less) {
            return new Cell(text, Align.RIGHT, less ? Tone.ALARM : Tone.PLAIN, false);
        }

        private static String plain(BigDecimal number) {
            return print(number, Figures::plain);
        }

        private static String amount(BigDecimal number) {
            return print(number, Figures::amount);
        }

        private static String print(BigDecimal number, Function<BigDecimal, String> how) {
            return number == null ? "—" : how.apply(number);
        }
    }
}
