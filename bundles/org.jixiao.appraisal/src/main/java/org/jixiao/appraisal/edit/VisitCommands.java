package org.jixiao.appraisal.edit;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.eclipse.emf.common.command.Command;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.jixiao.appraisal.score.UnitValues;
import org.jixiao.model.appraisal.Appraisal;
import org.jixiao.model.appraisal.AppraisalFactory;
import org.jixiao.model.appraisal.AppraisalIndicator;
import org.jixiao.model.appraisal.AppraisedUnit;
import org.jixiao.model.appraisal.Misreporting;
import org.jixiao.model.appraisal.Verification;
import org.jixiao.model.appraisal.VerificationEntry;
import org.jixiao.model.base.BaseFactory;
import org.jixiao.model.base.Party;
import org.jixiao.model.base.Provenance;
import org.jixiao.model.base.Quantity;
import org.jixiao.scoring.api.Message;
import org.jixiao.stages.base.Copies;
import org.jixiao.stages.base.Refused;

/**
 * Verification visits (查访核验): announced or not, on site, special or drawn at random. A visit confirms or replaces a reported value; the
 * reported one stays beside it, and what the office recognises in the end is a third value with who, when and why.
 */
public final class VisitCommands {

    private final Edits edits;

    VisitCommands(Edits edits) {
        this.edits = edits;
    }

    /**
     * What was found.
     *
     * @param verified value found, or null: nothing found yet
     * @param misreporting whether the report was false, concealed or left out
     * @param finding words; needed with misreporting
     */
    public record Found(Quantity verified, Misreporting misreporting, String finding) {
    }

    /**
     * Adds a visit.
     *
     * @param visit new, with its day and at least one inspector; entries without a reported value get the one that counts on that day
     */
    public Command add(AppraisedUnit unit, Verification visit) throws Refused {
        Edits.detached(visit);
        edits.refuse(refusals(unit, visit));
        return edits.record("command.visit", unit, () -> {
            identify(visit);
            visit.getEntries().stream().filter(e -> e.getReported() == null).forEach(e -> e.setReported(reported(unit, visit, e.getIndicatorId())));
            unit.getVerifications().add(visit);
        }, Edits.name(unit));
    }

    /** Why a visit cannot be noted; empty when it can. */
    public List<Message> refusals(AppraisedUnit unit, Verification visit) {
        List<Message> refusals = edits.refusals(unit);
        if (visit.getDate() == null) {
            refusals.add(Edits.message("visit.date"));
        }
        if (visit.getInspectors().stream().noneMatch(p -> Edits.given(p.getName()))) {
            refusals.add(Edits.message("visit.inspectors"));
        }
        Set<String> seen = new HashSet<>();
        for (VerificationEntry entry : visit.getEntries()) {
            AppraisalIndicator indicator = Edits.indicator(unit, entry.getIndicatorId());
            if (indicator == null) {
                refusals.add(Edits.message("file.unknown", String.valueOf(entry.getIndicatorId()), Edits.name(unit)));
            } else if (!seen.add(indicator.getId())) {
                refusals.add(Edits.message("file.twice", Edits.name(indicator)));
            } else if (entry.getMisreporting() != Misreporting.NONE && !Edits.given(entry.getFinding())) {
                refusals.add(Edits.message("visit.finding", Edits.name(indicator)));
            }
        }
        return refusals;
    }

    /** Enters what a visit found about an indicator. */
    public Command enter(AppraisedUnit unit, Verification visit, AppraisalIndicator indicator, Found found) throws Refused {
        List<Message> refusals = edits.refusals(unit);
        if (found.misreporting() != Misreporting.NONE && !Edits.given(found.finding())) {
            refusals.add(Edits.message("visit.finding", Edits.name(indicator)));
        }
        edits.refuse(refusals);
        return edits.record("command.verify", unit, () -> {
            VerificationEntry entry = entry(unit, visit, indicator);
            entry.setVerified(found.verified());
            entry.setMisreporting(found.misreporting());
            entry.setFinding(found.finding());
        }, Edits.name(indicator));
    }

    /** Confirms the reported value of an entry as it stands: the verified value is the reported one. */
    public Command confirm(AppraisedUnit unit, VerificationEntry entry) throws Refused {
        List<Message> refusals = edits.refusals(unit);
        if (entry.getReported() == null) {
            refusals.add(Edits.message("visit.nothing"));
        }
        edits.refuse(refusals);
        return edits.record("command.confirm", unit, () -> entry.setVerified(EcoreUtil.copy(entry.getReported())));
    }

    /** Takes a visit back. */
    public Command remove(AppraisedUnit unit, Verification visit) throws Refused {
        edits.unlessFrozen(unit);
        return edits.record("command.removeVisit", unit, () -> unit.getVerifications().remove(visit));
    }

    /**
     * Decides the value that counts.
     *
     * @param value new, or null: the decision is taken back
     * @param reason needed
     * @param by who decides; needed
     */
    public Command recognise(AppraisedUnit unit, AppraisalIndicator indicator, Quantity value, String reason, Party by, Instant time)
            throws Refused {
        List<Message> refusals = edits.refusals(unit);
        if (!Edits.given(reason)) {
            refusals.add(Edits.message("recognise.reason", Edits.name(indicator)));
        }
        if (by == null || !Edits.given(by.getName())) {
            refusals.add(Edits.message("recognise.by", Edits.name(indicator)));
        }
        edits.refuse(refusals);
        return edits.record("command.recognise", unit, () -> recognised(indicator, value, reason, by, time), Edits.name(indicator));
    }

    static void recognised(AppraisalIndicator indicator, Quantity value, String reason, Party by, Instant time) {
        indicator.setRecognised(value);
        indicator.setReason(reason);
        indicator.getProvenance().removeIf(p -> "recognised".equals(p.getFeature()));
        Provenance provenance = BaseFactory.eINSTANCE.createProvenance();
        provenance.setFeature("recognised");
        provenance.setPerson(by == null ? null : by.getName());
        provenance.setTime(time);
        provenance.setNote(reason);
        indicator.getProvenance().add(provenance);
    }

    private static VerificationEntry entry(AppraisedUnit unit, Verification visit, AppraisalIndicator indicator) {
        return visit.getEntries().stream().filter(e -> indicator.getId().equals(e.getIndicatorId())).findFirst().orElseGet(() -> {
            VerificationEntry fresh = AppraisalFactory.eINSTANCE.createVerificationEntry();
            fresh.setId(Copies.id());
            fresh.setIndicatorId(indicator.getId());
            fresh.setReported(reported(unit, visit, indicator.getId()));
            visit.getEntries().add(fresh);
            return fresh;
        });
    }

    /** The value the unit had reported by the day of the visit. */
    static Quantity reported(AppraisedUnit unit, Verification visit, String indicatorId) {
        Appraisal appraisal = Frozen.appraisal(unit);
        LocalDate day = visit.getDate() != null ? visit.getDate() : LocalDate.now(ZoneId.of("Asia/Shanghai"));
        return UnitValues.reportedBy(unit, appraisal == null ? day.getYear() : appraisal.getYear(), day, indicatorId).map(EcoreUtil::copy)
                .orElse(null);
    }

    private static void identify(Verification visit) {
        if (!Edits.given(visit.getId())) {
            visit.setId(Copies.id());
        }
        new ArrayList<>(visit.getEntries()).stream().filter(e -> !Edits.given(e.getId())).forEach(e -> e.setId(Copies.id()));
    }
}
