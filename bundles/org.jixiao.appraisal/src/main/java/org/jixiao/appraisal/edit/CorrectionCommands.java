package org.jixiao.appraisal.edit;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.eclipse.emf.common.command.Command;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.jixiao.appraisal.result.AppraisalEngine;
import org.jixiao.appraisal.result.AppraisalResult;
import org.jixiao.appraisal.result.UnitStanding;
import org.jixiao.model.appraisal.Appraisal;
import org.jixiao.model.appraisal.AppraisalFactory;
import org.jixiao.model.appraisal.AppraisedUnit;
import org.jixiao.model.appraisal.Correction;
import org.jixiao.model.appraisal.UnitResult;
import org.jixiao.model.base.Party;
import org.jixiao.scoring.api.Message;
import org.jixiao.stages.base.Copies;
import org.jixiao.stages.base.Refused;

/**
 * The only way to change a notified result: a change with its reason, after which everything is scored anew. Every unit whose total, place
 * or class changes by it gets an entry, also those that the change is not about.
 */
public final class CorrectionCommands {

    private final Edits edits;

    CorrectionCommands(Edits edits) {
        this.edits = edits;
    }

    /**
     * Why and by whom.
     *
     * @param by who corrects; needed
     * @param reason needed
     * @param document number of the decision, or null
     * @param time when
     */
    public record Grounds(Party by, String reason, String document, Instant time) {
    }

    /** A correction that was thought through: what it changes, and the results after it. */
    public static final class Prepared {

        private final Change change;
        private final Settlement settlement;
        private final AppraisalResult after;

        private Prepared(Change change, Settlement settlement, AppraisalResult after) {
            this.change = change;
            this.settlement = settlement;
            this.after = after;
        }

        /** The results after it, for a preview. */
        public AppraisalResult after() {
            return after;
        }
    }

    /** Scores a copy of the appraisal with the change made; changes nothing. May take a moment: not on the UI thread. */
    public Prepared prepare(AppraisalEngine engine, Appraisal appraisal, Change change, LocalDate today) {
        Appraisal copy = EcoreUtil.copy(appraisal);
        change.apply(copy);
        AppraisalResult after = engine.score(copy, AppraisalEngine.WHOLE_YEAR, today);
        return new Prepared(change, Settlement.of(engine, after, edits.locale()), after);
    }

    /**
     * Makes a prepared correction.
     *
     * @param unit the unit it is about
     * @throws Refused when nothing is notified yet (then values are simply changed), or reason or name are missing
     */
    public Command correct(AppraisedUnit unit, Prepared prepared, Grounds grounds) throws Refused {
        Appraisal appraisal = Frozen.appraisal(unit);
        List<Message> refusals = new ArrayList<>();
        if (!Frozen.is(appraisal)) {
            refusals.add(Edits.message("correct.open"));
        }
        if (!Edits.given(grounds.reason())) {
            refusals.add(Edits.message("correct.reason"));
        }
        if (grounds.by() == null || !Edits.given(grounds.by().getName())) {
            refusals.add(Edits.message("correct.by"));
        }
        edits.refuse(refusals);
        return edits.record("command.correct", appraisal, () -> apply(appraisal, unit, prepared, grounds), Edits.name(unit));
    }

    private void apply(Appraisal appraisal, AppraisedUnit unit, Prepared prepared, Grounds grounds) {
        List<Correction> entries = new ArrayList<>();
        List<AppraisedUnit> units = appraisal.getGroups().stream().flatMap(g -> g.getUnits().stream()).toList();
        for (AppraisedUnit other : units) {
            UnitStanding standing = prepared.after.of(other.getId()).orElseThrow();
            entries.add(other == unit || !Settlement.same(other.getResult(), standing) ? entry(other == unit, unit, other, standing, prepared, grounds)
                    : null);
        }
        prepared.change.apply(appraisal);
        prepared.settlement.install(appraisal);
        for (int i = 0; i < units.size(); i++) {
            if (entries.get(i) != null) {
                units.get(i).getCorrections().add(entries.get(i));
            }
        }
    }

    private Correction entry(boolean own, AppraisedUnit unit, AppraisedUnit other, UnitStanding after, Prepared prepared, Grounds grounds) {
        Correction correction = AppraisalFactory.eINSTANCE.createCorrection();
        correction.setId(Copies.id());
        correction.setTime(grounds.time());
        correction.setBy(Copies.party(grounds.by()));
        correction.setReason(own ? grounds.reason() : edits.text("correct.following", Edits.name(unit), grounds.reason()));
        correction.setDocumentNumber(grounds.document());
        UnitResult before = other.getResult();
        if (own) {
            correction.setObjectId(prepared.change.objectId());
            correction.setWhat(prepared.change.what(edits.locale()));
            correction.setBefore(prepared.change.before());
            correction.setAfter(prepared.change.after());
        } else {
            correction.setObjectId(other.getId());
            correction.setWhat(edits.text("correct.standing"));
            correction.setBefore(before == null ? "" : Objects.toString(before.getClassName(), ""));
            correction.setAfter(after.className().orElse(""));
        }
        correction.setTotalBefore(before == null || before.getTotal() == null ? null : before.getTotal().getPoints());
        correction.setTotalAfter(settled(after));
        correction.setRankBefore(before == null ? null : before.getRank());
        correction.setRankAfter(after.rank().orElse(null));
        return correction;
    }

    private static BigDecimal settled(UnitStanding standing) {
        return standing.points().total().isSettled() ? standing.points().total().low() : null;
    }
}
