package org.jixiao.exchange.imports;

import java.util.List;

import org.eclipse.emf.common.command.Command;
import org.eclipse.emf.common.command.CompoundCommand;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.eclipse.emf.edit.command.AddCommand;
import org.eclipse.emf.edit.command.SetCommand;
import org.eclipse.emf.edit.domain.EditingDomain;
import org.jixiao.exchange.Fault;
import org.jixiao.exchange.Message;
import org.jixiao.exchange.Severity;
import org.jixiao.exchange.recognise.RecognisedForm;
import org.jixiao.model.dossier.Dossier;
import org.jixiao.model.dossier.DossierPackage;

/**
 * One form of a workbook as it would be imported. Nothing has happened to any document yet; each kind of acceptance is one step.
 *
 * @param form
 *            the form as it was found, with the use of each cell
 * @param dossier
 *            what it becomes: a detached dossier with one evaluation, set of objectives, monitoring report or ex-ante evaluation. Owned by the preview; acceptance hands out copies
 * @param faults
 *            what the user should look at, in reading order
 */
public record FormPreview(RecognisedForm form, Dossier dossier, List<Fault> faults) {

	private static final List<EReference> PARTS = List.of(DossierPackage.Literals.DOSSIER__EX_ANTE_EVALUATIONS,
			DossierPackage.Literals.DOSSIER__OBJECTIVE_SETS, DossierPackage.Literals.DOSSIER__MONITORING_REPORTS,
			DossierPackage.Literals.DOSSIER__EVALUATIONS);

	public FormPreview {
		faults = List.copyOf(faults);
	}

	/** Whether something prevents the import. */
	public boolean refused() {
		return faults.stream().anyMatch(f -> f.severity() == Severity.ERROR);
	}

	/** How many cells the user should confirm. */
	public long toConfirm() {
		return faults.stream().filter(f -> f.severity() == Severity.WARNING).count();
	}

	/**
	 * A new dossier with this form as its only content.
	 *
	 * @throws IllegalStateException
	 *             when the form is {@link #refused()}
	 */
	public Dossier acceptAsNew() {
		check();
		return EcoreUtil.copy(dossier);
	}

	/**
	 * A command that adds this form to an existing dossier as one more evaluation (or whatever the form reports): one undo step. Identity of the dossier that is still
	 * empty is filled in; what is there is never overwritten.
	 *
	 * @throws IllegalStateException
	 *             when the form is {@link #refused()}
	 */
	public Command acceptInto(EditingDomain domain, Dossier target) {
		check();
		Dossier source = EcoreUtil.copy(dossier);
		CompoundCommand command = new CompoundCommand(Message.of("import.command").text());
		for (EReference part : PARTS) {
			List<?> added = (List<?>) source.eGet(part);
			if (!added.isEmpty()) {
				command.append(AddCommand.create(domain, target, part, List.copyOf(added)));
			}
		}
		if (target.getSubject() == null) {
			command.append(SetCommand.create(domain, target, DossierPackage.Literals.DOSSIER__SUBJECT, source.getSubject()));
		}
		if (target.getAgency() == null && source.getAgency() != null) {
			command.append(SetCommand.create(domain, target, DossierPackage.Literals.DOSSIER__AGENCY, source.getAgency()));
		}
		if (target.getCompetentDepartment() == null && source.getCompetentDepartment() != null) {
			command.append(SetCommand.create(domain, target, DossierPackage.Literals.DOSSIER__COMPETENT_DEPARTMENT, source.getCompetentDepartment()));
		}
		if (target.getFiscalYear() == 0 && source.getFiscalYear() != 0) {
			command.append(SetCommand.create(domain, target, DossierPackage.Literals.DOSSIER__FISCAL_YEAR, source.getFiscalYear()));
		}
		if (target.getTitle() == null && source.getTitle() != null) {
			command.append(SetCommand.create(domain, target, DossierPackage.Literals.DOSSIER__TITLE, source.getTitle()));
		}
		return command;
	}

	private void check() {
		if (refused()) {
			throw new IllegalStateException("a form with errors cannot be accepted");
		}
	}
}
