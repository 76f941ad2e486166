package org.jixiao.exchange.appraisal.internal;

import java.util.List;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.jixiao.model.appraisal.Appraisal;

/** A copy of an appraisal in which proposals are carried out already, to see what the rest of the files means then. */
final class Rehearsal {

	private Rehearsal() {
	}

	static Appraisal of(Appraisal appraisal, List<Proposal> proposals) {
		EcoreUtil.Copier copier = new EcoreUtil.Copier();
		Appraisal copy = (Appraisal) copier.copy(appraisal);
		for (Proposal proposal : proposals) {
			EObject proposed = copier.copy(proposal.proposed());
			EObject existing = proposal.isNew() ? null : copier.get(proposal.existing());
			Installation.put(proposal, copier.get(proposal.owner()), existing, proposed);
		}
		copier.copyReferences();
		return copy;
	}
}
