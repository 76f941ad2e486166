package org.jixiao.exchange.appraisal.internal;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

import org.eclipse.emf.common.command.Command;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.eclipse.emf.edit.domain.EditingDomain;
import org.jixiao.appraisal.edit.AppealCommands;
import org.jixiao.appraisal.edit.AppraisalCommands;
import org.jixiao.core.commands.ModelCommands;
import org.jixiao.model.appraisal.Adjustment;
import org.jixiao.model.appraisal.Appeal;
import org.jixiao.model.appraisal.AppealOutcome;
import org.jixiao.model.appraisal.AppraisedUnit;
import org.jixiao.model.appraisal.Ballot;
import org.jixiao.model.appraisal.Filing;
import org.jixiao.model.appraisal.LeaderScore;
import org.jixiao.model.appraisal.TierPlacement;
import org.jixiao.model.appraisal.TrackingNote;
import org.jixiao.model.appraisal.UnitVeto;
import org.jixiao.model.appraisal.Verification;
import org.jixiao.scoring.api.Message;
import org.jixiao.stages.base.Refused;

/** Makes of proposals the commands that a person would give in the window, so that the same things are refused. */
final class ProposalCommands {

	private final ModelCommands plain;
	private final AppraisalCommands commands;

	ProposalCommands(EditingDomain domain, Locale locale) {
		plain = new ModelCommands(domain);
		commands = new AppraisalCommands(domain, locale);
	}

	/** Why something new cannot be taken; empty when it can. */
	static List<Message> refusals(AppraisedUnit unit, Object proposed, boolean isNew, Locale locale) {
		// Only asks; what changes nothing needs no editing domain.
		AppraisalCommands commands = new AppraisalCommands(null, locale);
		return switch (proposed) {
		case Filing filing -> commands.filings().refusals(unit, filing);
		case Verification visit -> commands.visits().refusals(unit, visit);
		case Ballot ballot -> commands.marks().refusals(unit, ballot);
		case Adjustment adjustment -> commands.adjustments().refusals(unit, adjustment);
		case LeaderScore mark when isNew -> commands.marks().refusals(unit, mark);
		case TrackingNote note when isNew -> refused(() -> commands.tracking().note(unit, EcoreUtil.copy(note)));
		case UnitVeto veto when isNew -> refused(() -> commands.adjustments().veto(unit, EcoreUtil.copy(veto)));
		case Appeal appeal when isNew -> refused(() -> commands.appeals().raise(unit, EcoreUtil.copy(appeal)));
		case TierPlacement tier -> refused(() -> commands.marks().tier(unit, EcoreUtil.copy(tier)));
		default -> List.of();
		};
	}

	private interface Attempt {
		Command make() throws Refused;
	}

	private static List<Message> refused(Attempt attempt) {
		try {
			attempt.make();
			return List.of();
		} catch (Refused e) {
			return e.reasons();
		}
	}

	/** The commands of a proposal, to be executed one after the other. */
	List<Command> of(Proposal proposal, String label) throws Refused {
		AppraisedUnit unit = proposal.unit();
		List<Command> made = new ArrayList<>();
		switch (proposal.proposed()) {
		case Filing filing -> made.add(commands.filings().file(unit, filing));
		case TierPlacement tier -> made.add(commands.marks().tier(unit, tier));
		case Ballot ballot when !proposal.isNew() -> made.add(commands.marks().replace(unit, (Ballot) proposal.existing(), ballot));
		case Ballot ballot -> made.add(commands.marks().ballot(unit, ballot));
		case Verification visit when proposal.isNew() -> made.add(commands.visits().add(unit, visit));
		case LeaderScore mark when proposal.isNew() -> made.add(commands.marks().mark(unit, mark));
		case Adjustment adjustment when proposal.isNew() -> made.add(commands.adjustments().adjust(unit, adjustment));
		case UnitVeto veto when proposal.isNew() -> made.add(commands.adjustments().veto(unit, veto));
		case TrackingNote note when proposal.isNew() -> made.add(commands.tracking().note(unit, note));
		case Appeal appeal when proposal.isNew() -> appeal(unit, appeal, made);
		default -> made.add(plain.record(label, proposal.owner(),
				() -> Installation.put(proposal, proposal.owner(), proposal.existing(), proposal.proposed())));
		}
		return made;
	}

	/** One that was decided on paper is raised and decided. */
	private void appeal(AppraisedUnit unit, Appeal appeal, List<Command> made) throws Refused {
		AppealCommands.Decision decision = new AppealCommands.Decision(appeal.getOutcome(), appeal.getDecision(), appeal.getDecidedBy(),
				appeal.getDecidedOn(), appeal.getCorrectionId());
		made.add(commands.appeals().raise(unit, appeal));
		if (decision.outcome() != AppealOutcome.OPEN) {
			made.add(commands.appeals().decide(unit, appeal, decision));
		}
	}
}
