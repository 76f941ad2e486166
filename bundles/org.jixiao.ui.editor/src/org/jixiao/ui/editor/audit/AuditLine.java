package org.jixiao.ui.editor.audit;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.jixiao.audit.AuditFinding;
import org.jixiao.audit.AuditResult;
import org.jixiao.audit.document.AuditDocuments;
import org.jixiao.checks.Finding;
import org.jixiao.checks.Severity;
import org.jixiao.scoring.api.Message;
import org.jixiao.ui.common.Texts;

/**
 * A line of the audit view.
 *
 * @param text what is wrong, or a sentence about it
 * @param place row and cell, or empty
 * @param effect what putting it right does to total and grade, or empty
 * @param severity how much it matters, or null for explanations
 * @param finding the finding the line belongs to, or null
 * @param children explanations below it
 */
record AuditLine(String text, String place, String effect, Severity severity, Finding finding, List<AuditLine> children) {

    /** The findings of a table, the weightiest first, each with what may lie behind it and what to do; then what was found right. */
    static List<AuditLine> of(AuditResult result, Texts texts, Locale locale) {
        AuditDocuments documents = new AuditDocuments(locale);
        List<AuditLine> lines = new ArrayList<>();
        for (AuditFinding each : result.findings()) {
            Finding finding = each.finding();
            List<AuditLine> below = Stream.concat(each.explanations().stream(),
                    Stream.of(finding.cause(), finding.remedy(), finding.clause())).filter(m -> m != null)
                    .map(m -> m.render(locale)).filter(t -> !t.isBlank()).distinct()
                    .map(t -> new AuditLine(t, "", "", null, finding, List.of())).toList();
            lines.add(new AuditLine(finding.message().render(locale), documents.place(finding),
                    each.effectOnTotal().map(documents::effect).orElse(""), finding.severity(), finding, below));
        }
        if (!result.confirmed().isEmpty()) {
            List<AuditLine> right = result.confirmed().stream()
                    .map((Message m) -> new AuditLine(m.render(locale), "", "", null, null, List.of())).toList();
            lines.add(new AuditLine(texts.get("audit.confirmed", right.size()), "", "", null, null, right));
        }
        return lines;
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
