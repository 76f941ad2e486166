package org.jixiao.exchange.appraisal.internal;

import java.util.List;
import java.util.Locale;

import org.eclipse.emf.common.command.Command;
import org.eclipse.emf.edit.domain.EditingDomain;
import org.jixiao.exchange.appraisal.AppraisalImportOptions;
import org.jixiao.exchange.appraisal.ImportRefused;
import org.jixiao.exchange.cell.FormBook;
import org.jixiao.model.appraisal.Appraisal;
import org.jixiao.stages.base.Refused;

/** Carries an import out, inside one command that takes everything back when something is refused. */
public final class ImportRun {

	private final ProposalCommands commands;
	private final String label;

	/** A run. */
	public ImportRun(EditingDomain domain, Locale locale, String label) {
		commands = new ProposalCommands(domain, locale);
		this.label = label;
	}

	/** Does what the files want. They are read again, because the appraisal may have changed since they were shown to the user. */
	public void run(Appraisal appraisal, List<FormBook> books, AppraisalImportOptions options) {
		Reading reading = new Reading(appraisal, books, options);
		boolean stale = false;
		for (int stage = 0; stage < reading.stages().size(); stage++) {
			if (stale) {
				reading = new Reading(appraisal, books, options);
			}
			List<Proposal> proposals = reading.stages().get(stage);
			proposals.forEach(this::execute);
			stale |= !proposals.isEmpty();
		}
	}

	private void execute(Proposal proposal) {
		try {
			for (Command command : commands.of(proposal, label)) {
				if (command.canExecute()) {
					command.execute();
				}
			}
		} catch (Refused e) {
			throw new ImportRefused((proposal.file() + ' ' + proposal.sheet() + ' ' + e.getMessage()).strip(), e);
		}
	}
}
