package org.jixiao.appraisal.edit;

import java.util.List;
import org.eclipse.emf.common.command.Command;
import org.jixiao.model.appraisal.Adjustment;
import org.jixiao.model.appraisal.AppraisedUnit;
import org.jixiao.model.appraisal.UnitVeto;
import org.jixiao.scoring.api.Message;
import org.jixiao.stages.base.Copies;
import org.jixiao.stages.base.Refused;

/** Additions and deductions (加减分) for great merit or harm, and vetoes (一票否决). */
public final class AdjustmentCommands {

    private final Edits edits;

    AdjustmentCommands(Edits edits) {
        this.edits = edits;
    }

    /** Adds or deducts points; several for one award are told apart by {@link Adjustment#getAwardKey()}, of which the highest counts. */
    public Command adjust(AppraisedUnit unit, Adjustment adjustment) throws Refused {
        Edits.detached(adjustment);
        edits.refuse(refusals(unit, adjustment));
        return edits.record("command.adjust", unit, () -> {
            if (!Edits.given(adjustment.getId())) {
                adjustment.setId(Copies.id());
            }
            unit.getAdjustments().add(adjustment);
        }, Edits.name(unit));
    }

    /** Why an adjustment cannot be entered: without points, without a reason. */
    public List<Message> refusals(AppraisedUnit unit, Adjustment adjustment) {
        List<Message> refusals = edits.refusals(unit);
        if (adjustment.getPoints() == null || adjustment.getPoints().signum() <= 0) {
            refusals.add(Edits.message("adjust.points"));
        }
        if (!Edits.given(adjustment.getReason())) {
            refusals.add(Edits.message("adjust.reason"));
        }
        return refusals;
    }

    /** Takes an adjustment back. */
    public Command remove(AppraisedUnit unit, Adjustment adjustment) throws Refused {
        edits.unlessFrozen(unit);
        return edits.record("command.removeAdjustment", unit, () -> unit.getAdjustments().remove(adjustment), Edits.name(unit));
    }

    /** A veto: the unit is unqualified whatever its total. */
    public Command veto(AppraisedUnit unit, UnitVeto veto) throws Refused {
        Edits.detached(veto);
        List<Message> refusals = edits.refusals(unit);
        if (!Edits.given(veto.getReason())) {
            refusals.add(Edits.message("veto.reason"));
        }
        edits.refuse(refusals);
        return edits.record("command.veto", unit, () -> {
            if (!Edits.given(veto.getId())) {
                veto.setId(Copies.id());
            }
            unit.getVetoes().add(veto);
        }, Edits.name(unit));
    }

    /** Takes a veto back. */
    public Command remove(AppraisedUnit unit, UnitVeto veto) throws Refused {
        edits.unlessFrozen(unit);
        return edits.record("command.removeVeto", unit, () -> unit.getVetoes().remove(veto), Edits.name(unit));
    }
}
