package org.jixiao.audit.document;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.jixiao.audit.AuditFinding;
import org.jixiao.audit.AuditResult;
import org.jixiao.audit.Effect;
import org.jixiao.audit.RuleFit;
import org.jixiao.audit.ScoreExplanation;
import org.jixiao.audit.ScoreExplanation.Kind;
import org.jixiao.audit.TotalRange;
import org.jixiao.audit.document.AuditDocument.Block;
import org.jixiao.audit.document.AuditDocument.Section;
import org.jixiao.checks.Finding;
import org.jixiao.checks.Severity;
import org.jixiao.scoring.api.Decimals;
import org.jixiao.scoring.api.Message;
import org.jixiao.scoring.api.Source;

/** Puts the result of an audit into words. */
public final class AuditDocuments {

    private static final String WORDING = "org.jixiao.checks.text.";

    private final Locale locale;

    /** Documents in a language. */
    public AuditDocuments(Locale locale) {
        this.locale = locale;
    }

    /** The document of one table. */
    public AuditDocument of(AuditResult result) {
        List<Section> sections = new ArrayList<>();
        List<AuditFinding> wording = result.findings().stream().filter(f -> f.finding().checkId().startsWith(WORDING)).toList();
        List<AuditFinding> faults = result.findings().stream().filter(f -> !wording.contains(f)).toList();
        int next = findings("section.findings", faults, 1, sections);
        findings("section.wording", wording, next, sections);
        scores(result.fit(), sections);
        result.totalRange().ifPresent(range -> sections.add(section("section.range", range(range, result.printedTotal()))));
        if (!result.confirmed().isEmpty()) {
            sections.add(section("section.confirmed", List.of(new AuditDocument.Bullets(render(result.confirmed())))));
        }
        method(result, sections);
        String year = result.year() == 0 ? "" : say("year", result.year());
        String subtitle = String.join(" · ", Stream.of(year, result.agency(), result.file()).filter(s -> !s.isBlank()).toList());
        return new AuditDocument(result.title(), subtitle, lead(result), sections);
    }

    /** The result in a few sentences. */
    public List<String> lead(AuditResult result) {
        List<String> lead = new ArrayList<>();
        long errors = result.count(Severity.ERROR);
        long warnings = result.count(Severity.WARNING);
        lead.add(result.findings().isEmpty() ? say("lead.nothing") : say("lead.findings", result.findings().size(), errors, warnings));
        RuleFit fit = result.fit();
        if (fit.printed() > 0) {
            List<String> parts = Stream.of(Kind.REPRODUCED, Kind.JUDGED, Kind.OPEN, Kind.OTHER_RULE, Kind.SINGLE_ROW, Kind.UNEXPLAINED)
                    .filter(kind -> fit.count(kind) > 0).map(kind -> say("lead." + kind, fit.count(kind))).toList();
            lead.add(say("lead.scores", fit.printed(), parts));
        }
        String grade = result.printedGrade().isEmpty() ? "" : " " + result.printedGrade();
        if (result.printedTotal() != null && result.recomputed() != null) {
            String regraded = result.recomputedGrade().isEmpty() ? "" : " " + result.recomputedGrade();
            lead.add(say(result.printedTotal().compareTo(result.recomputed()) == 0 ? "lead.same" : "lead.recomputed",
                    Decimals.plain(result.printedTotal()) + grade, Decimals.plain(result.recomputed()) + regraded));
        } else if (result.printedTotal() != null) {
            lead.add(say("lead.printed", Decimals.plain(result.printedTotal()) + grade));
        }
        return lead;
    }

    private int findings(String heading, List<AuditFinding> findings, int first, List<Section> sections) {
        int number = first;
        List<Block> items = new ArrayList<>();
        for (AuditFinding f : findings) {
            items.add(item(f, number++));
        }
        if (!items.isEmpty()) {
            sections.add(section(heading, items));
        }
        return number;
    }

    private AuditDocument.Item item(AuditFinding f, int number) {
        Finding finding = f.finding();
        String remedy = finding.remedy().render(locale);
        List<String> steps = Stream.concat(render(f.explanations()).stream(), Stream.of(finding.cause().render(locale)))
                .filter(s -> !s.isBlank()).distinct().toList();
        return new AuditDocument.Item(finding.severity(), number, finding.name().render(locale), place(finding),
                finding.message().render(locale), f.effectOnTotal().map(this::effect).orElse(""), steps, remedy,
                finding.clause().render(locale), finding.checkId());
    }

    /** Row and cell of a finding. */
    public String place(Finding finding) {
        Source origin = finding.origin();
        String cell = String.join(" ", Stream.of(origin.sheet(), origin.cell()).filter(s -> s != null && !s.isBlank()).toList());
        return String.join(" · ", Stream.of(finding.objectName(), cell).filter(s -> !s.isBlank()).toList());
    }

    /** What putting a finding right does to total and grade. */
    public String effect(Effect effect) {
        String sign = effect.difference().signum() < 0 ? "−" : "+";
        String difference = sign + Decimals.plain(effect.difference().abs());
        String key = effect.gradeBefore().isEmpty() ? "effect.total" : effect.changesGrade() ? "effect.grade" : "effect.sameGrade";
        return say(key, difference, Decimals.plain(effect.before()), Decimals.plain(effect.after()), effect.gradeBefore(),
                effect.gradeAfter());
    }

    private void scores(RuleFit fit, List<Section> sections) {
        if (fit.rows().isEmpty()) {
            return;
        }
        List<List<String>> rows = new ArrayList<>();
        for (ScoreExplanation row : fit.rows()) {
            if (row.kind() != Kind.NOT_PRINTED || row.due() != null) {
                rows.add(List.of(row.name(), number(row.points()), number(row.printed()), due(row), say("kind." + row.kind()),
                        row.arithmetic().render(locale)));
            }
        }
        List<String> head = Stream.of("column.row", "column.points", "column.printed", "column.due", "column.kind", "column.why")
                .map(this::say).toList();
        sections.add(section("section.scores", List.of(new AuditDocument.Table(head, rows))));
    }

    private String due(ScoreExplanation row) {
        return row.due() != null ? number(row.due()) : number(row.low()) + "–" + number(row.high());
    }

    private List<Block> range(TotalRange range, BigDecimal printed) {
        List<Block> blocks = new ArrayList<>();
        blocks.add(new AuditDocument.Paragraph(range.arithmetic().render(locale)));
        if (!range.open().isEmpty()) {
            blocks.add(new AuditDocument.Bullets(render(range.open())));
        }
        if (!range.grades().isEmpty()) {
            blocks.add(new AuditDocument.Paragraph(say(range.grades().size() == 1 ? "range.grade" : "range.grades", range.grades())));
        }
        if (printed != null) {
            blocks.add(new AuditDocument.Paragraph(say(range.contains(printed) ? "range.inside" : "range.outside",
                    Decimals.plain(printed))));
        }
        return blocks;
    }

    private void method(AuditResult result, List<Section> sections) {
        List<Block> blocks = new ArrayList<>();
        blocks.add(new AuditDocument.Paragraph(result.schemeName().isEmpty() ? say("method.none") : say("method.scheme",
                result.schemeName())));
        if (!result.schemeReasons().isEmpty()) {
            blocks.add(new AuditDocument.Bullets(render(result.schemeReasons())));
        }
        if (result.fit().tried() > 0) {
            blocks.add(new AuditDocument.Paragraph(say("method.tried", result.fit().tried())));
        }
        blocks.add(new AuditDocument.Paragraph(say("method.unchanged")));
        sections.add(section("section.method", blocks));
    }

    private Section section(String heading, List<? extends Block> blocks) {
        return new Section(say(heading), List.copyOf(blocks));
    }

    private List<String> render(List<Message> messages) {
        return messages.stream().map(message -> message.render(locale)).toList();
    }

    private static String number(BigDecimal number) {
        return Optional.ofNullable(number).map(Decimals::plain).orElse("—");
    }

    private String say(String key, Object... arguments) {
        return Message.of(AuditDocuments.class, key, arguments).render(locale);
    }
}
