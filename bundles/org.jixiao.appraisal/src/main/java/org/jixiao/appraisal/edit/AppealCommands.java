package org.jixiao.appraisal.edit;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.eclipse.emf.common.command.Command;
import org.jixiao.model.appraisal.Appeal;
import org.jixiao.model.appraisal.AppealOutcome;
import org.jixiao.model.appraisal.AppraisedUnit;
import org.jixiao.model.base.Party;
import org.jixiao.scoring.api.Message;
import org.jixiao.stages.base.Copies;
import org.jixiao.stages.base.Refused;

/** Appeals of units against their points, before or after notification. */
public final class AppealCommands {

    private final Edits edits;

    AppealCommands(Edits edits) {
        this.edits = edits;
    }

    /** Raises an appeal; day and words are needed. */
    public Command raise(AppraisedUnit unit, Appeal appeal) throws Refused {
        Edits.detached(appeal);
        List<Message> refusals = new ArrayList<>();
        if (appeal.getRaisedOn() == null) {
            refusals.add(Edits.message("appeal.date"));
        }
        if (!Edits.given(appeal.getText())) {
            refusals.add(Edits.message("appeal.text"));
        }
        if (Edits.given(appeal.getIndicatorId()) && Edits.indicator(unit, appeal.getIndicatorId()) == null) {
            refusals.add(Edits.message("file.unknown", appeal.getIndicatorId(), Edits.name(unit)));
        }
        edits.refuse(refusals);
        return edits.record("command.appeal", unit, () -> {
            if (!Edits.given(appeal.getId())) {
                appeal.setId(Copies.id());
            }
            appeal.setOutcome(AppealOutcome.OPEN);
            unit.getAppeals().add(appeal);
        }, Edits.name(unit));
    }

    /**
     * How an appeal ended.
     *
     * @param outcome anything but open
     * @param decision words; needed
     * @param by who decided; needed
     * @param on the day; needed
     * @param correctionId the correction that carries it out, or null; one that is upheld after notification needs it
     */
    public record Decision(AppealOutcome outcome, String decision, Party by, LocalDate on, String correctionId) {
    }

    /** Decides an appeal. */
    public Command decide(AppraisedUnit unit, Appeal appeal, Decision decision) throws Refused {
        List<Message> refusals = new ArrayList<>();
        if (decision.outcome() == null || decision.outcome() == AppealOutcome.OPEN) {
            refusals.add(Edits.message("appeal.outcome"));
        }
        if (!Edits.given(decision.decision()) || decision.by() == null || !Edits.given(decision.by().getName()) || decision.on() == null) {
            refusals.add(Edits.message("appeal.decision"));
        }
        if (decision.on() != null && appeal.getRaisedOn() != null && decision.on().isBefore(appeal.getRaisedOn())) {
            refusals.add(Edits.message("appeal.before", decision.on().toString(), appeal.getRaisedOn().toString()));
        }
        boolean grants = decision.outcome() == AppealOutcome.UPHELD || decision.outcome() == AppealOutcome.PARTLY_UPHELD;
        boolean corrected = unit.getCorrections().stream().anyMatch(c -> c.getId().equals(decision.correctionId()));
        if (grants && Frozen.is(Frozen.appraisal(unit)) && !corrected) {
            refusals.add(Edits.message("appeal.correction"));
        }
        edits.refuse(refusals);
        return edits.record("command.decideAppeal", unit, () -> {
            appeal.setOutcome(decision.outcome());
            appeal.setDecision(decision.decision());
            appeal.setDecidedBy(Copies.party(decision.by()));
            appeal.setDecidedOn(decision.on());
            appeal.setCorrectionId(decision.correctionId());
        }, Edits.name(unit));
    }
}
