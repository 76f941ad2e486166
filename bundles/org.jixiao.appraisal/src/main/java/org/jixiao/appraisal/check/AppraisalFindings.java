package org.jixiao.appraisal.check;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.eclipse.emf.common.util.Diagnostic;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.jixiao.appraisal.edit.Frozen;
import org.jixiao.appraisal.edit.Settlement;
import org.jixiao.appraisal.filing.FilingState;
import org.jixiao.appraisal.filing.Filings;
import org.jixiao.appraisal.filing.Numeric;
import org.jixiao.appraisal.result.AppraisalEngine;
import org.jixiao.appraisal.result.AppraisalResult;
import org.jixiao.appraisal.result.UnitStanding;
import org.jixiao.appraisal.score.Ballots;
import org.jixiao.appraisal.score.IndicatorPoints;
import org.jixiao.checks.Finding;
import org.jixiao.checks.Severity;
import org.jixiao.model.appraisal.Adjustment;
import org.jixiao.model.appraisal.AdjustmentKind;
import org.jixiao.model.appraisal.Appraisal;
import org.jixiao.model.appraisal.AppraisalGroup;
import org.jixiao.model.appraisal.AppraisalIndicator;
import org.jixiao.model.appraisal.AppraisalPackage.Literals;
import org.jixiao.model.appraisal.AppraisedUnit;
import org.jixiao.model.appraisal.Ballot;
import org.jixiao.model.appraisal.Filing;
import org.jixiao.model.appraisal.FilingEntry;
import org.jixiao.model.appraisal.Misreporting;
import org.jixiao.model.appraisal.TrackingNote;
import org.jixiao.model.appraisal.Verification;
import org.jixiao.model.appraisal.VerificationEntry;
import org.jixiao.model.base.Identified;
import org.jixiao.model.base.Quantity;
import org.jixiao.model.base.ValueState;
import org.jixiao.model.validation.Invariants;
import org.jixiao.model.validation.Violation;
import org.jixiao.scoring.api.Decimals;
import org.jixiao.scoring.api.Message;
import org.jixiao.scoring.api.Source;
import org.jixiao.stages.base.Words;

/** Everything that is wrong or doubtful in an appraisal, each with its place and what to do. */
public final class AppraisalFindings {

    private static final String ID = "org.jixiao.appraisal.";
    private static final Message NOTHING = Message.literal("");

    private final Appraisal appraisal;
    private final LocalDate today;
    private final AppraisalEngine engine;
    private final List<Finding> found = new ArrayList<>();

    private AppraisalFindings(Appraisal appraisal, AppraisalEngine engine, LocalDate today) {
        this.appraisal = appraisal;
        this.engine = engine;
        this.today = today;
    }

    /**
     * All findings, errors first, in the order of the document.
     *
     * @param engine says which rules can be used
     * @param result scores of the document as it is; null: nothing is said about scores
     * @param today filings due before it and not there are missing
     */
    public static List<Finding> of(Appraisal appraisal, AppraisalEngine engine, AppraisalResult result, LocalDate today) {
        AppraisalFindings findings = new AppraisalFindings(appraisal, engine, today);
        findings.invariants();
        findings.codes();
        for (AppraisalGroup group : appraisal.getGroups()) {
            findings.group(group);
            for (AppraisedUnit unit : group.getUnits()) {
                findings.unit(group, unit);
            }
        }
        if (result != null) {
            result.groups().forEach(g -> g.standings().forEach(findings::standing));
        }
        findings.found.sort(Comparator.comparing(Finding::severity));
        return List.copyOf(findings.found);
    }

    /** All findings on a day, scores included. */
    public static List<Finding> of(Appraisal appraisal, AppraisalEngine engine, LocalDate today) {
        return of(appraisal, engine, engine.score(appraisal, AppraisalEngine.WHOLE_YEAR, today, () -> false), today);
    }

    private void invariants() {
        for (Violation violation : Invariants.violations(appraisal)) {
            Message what = Message.of(Violation.class, violation.id(), violation.arguments().toArray());
            add(violation.getSeverity() == Diagnostic.ERROR ? Severity.ERROR : Severity.WARNING, "invariant", violation.object(),
                    violation.feature(), what, NOTHING);
        }
    }

    private void codes() {
        Map<String, AppraisedUnit> codes = new HashMap<>();
        Map<String, AppraisedUnit> names = new HashMap<>();
        for (AppraisedUnit unit : appraisal.getGroups().stream().flatMap(g -> g.getUnits().stream()).toList()) {
            if (blank(unit.getName())) {
                add(Severity.ERROR, unit, Literals.APPRAISED_UNIT__NAME, "name");
            } else if (names.putIfAbsent(unit.getName().strip(), unit) != null) {
                add(Severity.ERROR, unit, Literals.APPRAISED_UNIT__NAME, "name.twice", unit.getName());
            }
            if (!blank(unit.getCode()) && codes.putIfAbsent(unit.getCode().strip(), unit) != null) {
                add(Severity.ERROR, unit, Literals.APPRAISED_UNIT__CODE, "code.twice", unit.getCode());
            }
        }
    }

    private void group(AppraisalGroup group) {
        if (group.getClassRules().isEmpty()) {
            add(Severity.WARNING, group, Literals.APPRAISAL_GROUP__CLASS_RULES, "classes", name(group.getName()));
        }
        if (group.getUnits().isEmpty()) {
            add(Severity.WARNING, group, Literals.APPRAISAL_GROUP__UNITS, "units", name(group.getName()));
        }
    }

    private void unit(AppraisalGroup group, AppraisedUnit unit) {
        Map<String, AppraisalIndicator> names = new HashMap<>();
        for (AppraisalIndicator indicator : unit.getIndicators()) {
            indicator(unit, indicator);
            if (!blank(indicator.getName()) && names.putIfAbsent(Words.plain(indicator.getName()), indicator) != null) {
                add(Severity.WARNING, indicator, Literals.APPRAISAL_INDICATOR__NAME, "indicator.twice", indicator.getName(), name(unit.getName()));
            }
        }
        filings(unit);
        numbers(unit);
        unit.getVerifications().forEach(v -> visit(unit, v));
        unit.getBallots().forEach(b -> ballot(group, unit, b));
        unit.getNotes().forEach(n -> note(unit, n));
        countedTwice(unit);
        boolean asks = appraisal.getConsequenceRules().stream().anyMatch(r -> r.getConsecutiveYears() > 1);
        if (asks && (unit.getLastYear() == null || unit.getLastYear().getState() == ValueState.MISSING)) {
            add(Severity.WARNING, unit, Literals.APPRAISED_UNIT__LAST_YEAR, "lastYear", name(unit.getName()), appraisal.getYear() - 1);
        }
    }

    private void indicator(AppraisedUnit unit, AppraisalIndicator indicator) {
        String name = name(indicator.getName());
        if (blank(indicator.getName())) {
            add(Severity.ERROR, indicator, Literals.APPRAISAL_INDICATOR__NAME, "indicator.name", name(unit.getName()));
        }
        if (indicator.getPoints() == null) {
            add(Severity.ERROR, indicator, Literals.APPRAISAL_INDICATOR__POINTS, "indicator.points", name);
        }
        engine.fault(indicator).ifPresent(why -> add(Severity.ERROR, indicator, Literals.APPRAISAL_INDICATOR__RULE, "indicator.rule", name, why));
        if (indicator.getResponsible() == null || blank(indicator.getResponsible().getName())) {
            add(Severity.WARNING, indicator, Literals.APPRAISAL_INDICATOR__RESPONSIBLE, "indicator.responsible", name);
        }
        // A correction keeps the reason itself.
        boolean corrected = unit.getCorrections().stream().anyMatch(c -> indicator.getId().equals(c.getObjectId()));
        if (Words.isGiven(indicator.getRecognised()) && blank(indicator.getReason()) && !corrected) {
            add(Severity.ERROR, indicator, Literals.APPRAISAL_INDICATOR__RECOGNISED, "recognised", name);
        }
    }

    private void filings(AppraisedUnit unit) {
        for (Filings.Standing standing : unit.getIndicators().isEmpty() ? List.<Filings.Standing>of() : Filings.of(appraisal, unit, 12, today)) {
            Message label = Filings.label(standing.period(), standing.ordinal());
            if (standing.state() == FilingState.MISSING) {
                add(Severity.WARNING, unit, Literals.APPRAISED_UNIT__FILINGS, "filing.missing", name(unit.getName()), label, standing.due().orElseThrow().toString());
            } else if (standing.state() == FilingState.LATE) {
                add(Severity.INFO, standing.filing(), Literals.FILING__FILED_ON, "filing.late", name(unit.getName()), label,
                        Filings.firstFiled(standing.filing()).toString(), standing.due().orElseThrow().toString());
            } else if (standing.state() == FilingState.UNDATED) {
                add(Severity.WARNING, standing.filing(), Literals.FILING__FILED_ON, "filing.undated", name(unit.getName()), label);
            }
        }
    }

    /** Texts where a number is due: the forms of another program, or a target that was set later. */
    private void numbers(AppraisedUnit unit) {
        Map<String, AppraisalIndicator> byId = new HashMap<>();
        unit.getIndicators().forEach(i -> byId.put(i.getId(), i));
        for (Filing filing : unit.getFilings()) {
            for (FilingEntry entry : filing.getEntries()) {
                if (entry.getState() != ValueState.NOT_APPLICABLE) {
                    number(unit, byId.get(entry.getIndicatorId()), entry.getValue(), entry, Literals.FILING_ENTRY__VALUE,
                            Filings.label(filing.getPeriod(), filing.getOrdinal()));
                }
            }
        }
        for (Verification visit : unit.getVerifications()) {
            for (VerificationEntry entry : visit.getEntries()) {
                number(unit, byId.get(entry.getIndicatorId()), entry.getVerified(), entry, Literals.VERIFICATION_ENTRY__VERIFIED,
                        Message.literal(Objects.toString(visit.getDate(), "")));
            }
        }
    }

    private void number(AppraisedUnit unit, AppraisalIndicator indicator, Quantity value, EObject entry, EStructuralFeature feature, Message when) {
        // A value that was recognised counts instead, and has its reason.
        if (indicator != null && Numeric.isNotANumber(indicator, value) && !Words.isGiven(indicator.getRecognised())) {
            add(Severity.ERROR, entry, feature, "number", name(unit.getName()), when, name(indicator.getName()), Objects.toString(value.getText(), ""));
        }
    }

    private void visit(AppraisedUnit unit, Verification visit) {
        for (VerificationEntry entry : visit.getEntries()) {
            boolean deducted = unit.getAdjustments().stream().anyMatch(a -> a.getKind() == AdjustmentKind.DEDUCTION);
            if (entry.getMisreporting() != Misreporting.NONE && !deducted && unit.getVetoes().isEmpty()) {
                add(Severity.WARNING, entry, Literals.VERIFICATION_ENTRY__MISREPORTING, "misreporting", name(unit.getName()), indicatorName(unit, entry));
            }
        }
    }

    private static String indicatorName(AppraisedUnit unit, VerificationEntry entry) {
        return unit.getIndicators().stream().filter(i -> i.getId().equals(entry.getIndicatorId())).map(i -> name(i.getName())).findFirst().orElse("");
    }

    private void ballot(AppraisalGroup group, AppraisedUnit unit, Ballot ballot) {
        group.getComprehensiveItems().stream().filter(i -> i.getCode() != null && i.getCode().equals(ballot.getItemCode())).findFirst()
                .flatMap(i -> Ballots.fault(i, ballot)).ifPresent(why -> add(Severity.ERROR, ballot, Literals.BALLOT__COUNTS, "ballot", name(unit.getName()), why));
        if (ballot.getVoters() == null) {
            add(Severity.INFO, ballot, Literals.BALLOT__VOTERS, "ballot.voters", name(unit.getName()));
        }
    }

    private void note(AppraisedUnit unit, TrackingNote note) {
        if (note.isProblem() && note.getCorrectedOn() == null && note.getCorrectBy() != null && note.getCorrectBy().isBefore(today)) {
            add(Severity.WARNING, note, Literals.TRACKING_NOTE__CORRECT_BY, "note.overdue", name(unit.getName()), note.getCorrectBy().toString());
        }
    }

    /** Two adjustments for one document without an award key count twice. */
    private void countedTwice(AppraisedUnit unit) {
        Map<String, Adjustment> documents = new HashMap<>();
        for (Adjustment adjustment : unit.getAdjustments()) {
            if (blank(adjustment.getAwardKey()) && !blank(adjustment.getDocumentNumber())
                    && documents.putIfAbsent(adjustment.getKind() + adjustment.getDocumentNumber().strip(), adjustment) != null) {
                add(Severity.WARNING, adjustment, Literals.ADJUSTMENT__AWARD_KEY, "adjustment.twice", name(unit.getName()), adjustment.getDocumentNumber());
            }
        }
    }

    private void standing(UnitStanding standing) {
        AppraisedUnit unit = standing.points().unit();
        standing.points().problems().forEach(p -> add(Severity.WARNING, "score", unit, null, message("score", name(unit.getName()), p), NOTHING));
        for (IndicatorPoints row : standing.points().indicators()) {
            if (row.outlier()) {
                add(Severity.INFO, row.indicator(), Literals.APPRAISAL_INDICATOR__TARGET, "outlier", name(unit.getName()),
                        name(row.indicator().getName()), Decimals.plain(row.ratio().movePointRight(2).stripTrailingZeros()));
            }
        }
        if (Frozen.is(appraisal) && !Settlement.same(unit.getResult(), standing)) {
            add(Severity.ERROR, unit, Literals.APPRAISED_UNIT__RESULT, "frozen.differs", name(unit.getName()), standing.points().total().text(),
                    unit.getResult() == null || unit.getResult().getTotal() == null || unit.getResult().getTotal().getPoints() == null ? "—"
                            : unit.getResult().getTotal().getPoints().toPlainString());
        }
    }

    private void add(Severity severity, EObject object, EStructuralFeature feature, String key, Object... arguments) {
        add(severity, key, object, feature, message(key, arguments), message(key + ".do"));
    }

    private void add(Severity severity, String key, EObject object, EStructuralFeature feature, Message what, Message remedy) {
        EObject at = object;
        while (!(at instanceof Identified)) {
            at = at.eContainer();
        }
        found.add(new Finding(ID + key, severity, Objects.toString(appraisal.getId(), ""), "", Objects.toString(((Identified) at).getId(), ""),
                at == object ? feature : null, named(at), Source.UNKNOWN, what, what, NOTHING, remedy, NOTHING, null, List.of()));
    }

    private static String named(EObject object) {
        for (EObject at = object; at != null; at = at.eContainer()) {
            if (at.eClass().getEStructuralFeature("name") != null && at.eGet(at.eClass().getEStructuralFeature("name")) instanceof String name
                    && !name.isBlank()) {
                return name;
            }
        }
        return "";
    }

    private static boolean blank(String text) {
        return text == null || text.isBlank();
    }

    private static String name(String text) {
        return text == null ? "" : text;
    }

    private static Message message(String key, Object... arguments) {
        return Message.of(AppraisalFindings.class, key, arguments);
    }
}
