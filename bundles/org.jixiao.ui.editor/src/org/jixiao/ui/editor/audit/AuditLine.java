package org.jixiao.ui.editor.audit;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.jixiao.audit.AuditFinding;
import org.jixiao.audit.AuditResult;
import org.jixiao.audit.Effect;
import org.jixiao.audit.document.AuditDocuments;
import org.jixiao.checks.Finding;
import org.jixiao.checks.Severity;
import org.jixiao.scoring.api.Decimals;
import org.jixiao.scoring.api.Message;
import org.jixiao.ui.common.Texts;

/**
 * A line of the audit view.
 *
 * @param text what is wrong, or a sentence about it
 * @param place row and cell, or empty
 * @param effect what putting it right does to total and grade, as a sentence, or empty
 * @param brief the same in numbers alone, for a column
 * @param severity how much it matters, or null for explanations
 * @param finding the finding the line belongs to, or null
 * @param children explanations below it
 */
record AuditLine(String text, String place, String effect, String brief, Severity severity, Finding finding, List<AuditLine> children) {

    /** The findings of a table, the weightiest first, each with what may lie behind it and what to do; then what was found right. */
    static List<AuditLine> of(AuditResult result, Texts texts, Locale locale) {
        AuditDocuments documents = new AuditDocuments(locale);
        List<AuditLine> lines = new ArrayList<>();
        for (AuditFinding each : result.findings()) {
            Finding finding = each.finding();
            List<AuditLine> below = Stream.of(each.explanations().stream().map(m -> m.render(locale)),
                    labelled("audit.cause", finding.cause(), texts, locale), labelled("audit.remedy", finding.remedy(), texts, locale),
                    labelled("audit.clause", finding.clause(), texts, locale)).flatMap(s -> s).filter(t -> !t.isBlank()).distinct()
                    .map(t -> new AuditLine(t, "", "", "", null, finding, List.of())).toList();
            lines.add(new AuditLine(finding.message().render(locale), documents.place(finding),
                    each.effectOnTotal().map(documents::effect).orElse(""), each.effectOnTotal().map(e -> brief(e, texts)).orElse(""),
                    finding.severity(), finding, below));
        }
        if (!result.confirmed().isEmpty()) {
            List<AuditLine> right = result.confirmed().stream()
                    .map((Message m) -> new AuditLine(m.render(locale), "", "", "", null, null, List.of())).toList();
            lines.add(new AuditLine(texts.get("audit.confirmed", right.size()), "", "", "", null, null, right));
        }
        return lines;
    }

    /** Total before and after, and the grades where they differ. */
    private static String brief(Effect effect, Texts texts) {
        String total = texts.get("audit.effect.total", Decimals.plain(effect.before()), Decimals.plain(effect.after()));
        return effect.changesGrade() ? texts.get("audit.effect.grade", total, effect.gradeBefore(), effect.gradeAfter()) : total;
    }

    private static Stream<String> labelled(String key, Message message, Texts texts, Locale locale) {
        String words = message == null ? "" : message.render(locale);
        return words.isBlank() ? Stream.empty() : Stream.of(texts.get(key, words));
    }

    /** The line and those below it as text. */
    String toText() {
        StringBuilder all = new StringBuilder(text);
        if (!place.isEmpty()) {
            all.append("  ").append(place);
        }
        if (!effect.isEmpty()) {
            all.append("  ").append(effect);
        }
        all.append(System.lineSeparator());
        children.forEach(child -> all.append("  ").append(child.toText()));
        return all.toString();
    }
}
