package org.jixiao.audit;

import java.math.BigDecimal;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jixiao.checks.Severity;
import org.jixiao.scoring.api.Message;

/**
 * Everything an audit found in one table. Holds no part of the model, so it may outlive the dossier and cross threads.
 *
 * @param file name of the file the table came from, or empty
 * @param title title of the dossier
 * @param year fiscal year, or 0
 * @param agency who filed it, or empty
 * @param objectId id of the evaluation or objective set
 * @param schemeId id of the scheme it was audited by, or empty
 * @param schemeName name of that scheme, or empty
 * @param schemeReasons why that scheme; empty when the table names it
 * @param printedTotal the printed total, or null
 * @param printedGrade the printed grade, or empty
 * @param recomputed total when every score that a rule fixes is the rule's and the others stay as printed; null when unknown
 * @param recomputedGrade grade of that total, or empty
 * @param fit which rules the scores follow
 * @param weights points worked out from the scores, or null when they are printed
 * @param range where the total can lie, or null when no scheme is known
 * @param findings what is wrong, the weightiest first
 * @param confirmed what was verified and is right, with the arithmetic
 */
public record AuditResult(String file, String title, int year, String agency, String objectId, String schemeId, String schemeName,
        List<Message> schemeReasons, BigDecimal printedTotal, String printedGrade, BigDecimal recomputed, String recomputedGrade,
        RuleFit fit, InferredWeights weights, TotalRange range, List<AuditFinding> findings, List<Message> confirmed) {

    public AuditResult {
        file = Objects.requireNonNullElse(file, "");
        title = Objects.requireNonNullElse(title, "");
        agency = Objects.requireNonNullElse(agency, "");
        schemeId = Objects.requireNonNullElse(schemeId, "");
        schemeName = Objects.requireNonNullElse(schemeName, "");
        printedGrade = Objects.requireNonNullElse(printedGrade, "");
        recomputedGrade = Objects.requireNonNullElse(recomputedGrade, "");
        Objects.requireNonNull(fit);
        schemeReasons = List.copyOf(schemeReasons);
        findings = List.copyOf(findings);
        confirmed = List.copyOf(confirmed);
    }

    /** How many findings have this severity. */
    public long count(Severity severity) {
        return findings.stream().filter(f -> f.finding().severity() == severity).count();
    }

    /** Points worked out from the scores, when none are printed. */
    public Optional<InferredWeights> inferredWeights() {
        return Optional.ofNullable(weights);
    }

    /** Where the total can lie, when a scheme is known. */
    public Optional<TotalRange> totalRange() {
        return Optional.ofNullable(range);
    }
}
