package org.jixiao.exchange.appraisal.internal;

import org.eclipse.emf.common.util.EList;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.jixiao.model.appraisal.AppraisalPackage.Literals;
import org.jixiao.model.appraisal.LastYearResult;

/** Carries a proposal out in objects: inside a command, or in a copy that is no document. */
final class Installation {

	private Installation() {
	}

	/** Puts a new object into its place, or the changed fields into the one that is there. */
	static void put(Proposal proposal, EObject owner, EObject existing, EObject proposed) {
		if (existing != null) {
			Sameness.transfer(proposal.fields(), proposed, existing);
			return;
		}
		EReference place = proposal.place();
		if (!place.isMany()) {
			owner.eSet(place, proposed);
			return;
		}
		@SuppressWarnings("unchecked")
		EList<EObject> list = (EList<EObject>) owner.eGet(place);
		list.add(index(place, list, proposed), proposed);
	}

	/** Earlier results stand the newest first; everything else is added behind what is there. */
	private static int index(EReference place, EList<EObject> list, EObject proposed) {
		if (place == Literals.APPRAISED_UNIT__PAST_RESULTS) {
			int year = ((LastYearResult) proposed).getYear();
			for (int i = 0; i < list.size(); i++) {
				if (((LastYearResult) list.get(i)).getYear() < year) {
					return i;
				}
			}
		}
		return list.size();
	}
}
