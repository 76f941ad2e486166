package org.jixiao.exchange.appraisal.internal;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.eclipse.emf.common.util.EList;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.jixiao.model.appraisal.AppraisalPackage.Literals;
import org.jixiao.model.base.BasePackage;
import org.jixiao.model.base.Parameter;
import org.jixiao.model.base.Party;
import org.jixiao.model.rules.RulesPackage;

/**
 * Whether two objects say the same. What no table shows does not count: where values came from, the ids of filings, rules and
 * pieces of evidence, how far the work on them is, what a filing replaced.
 */
public final class Sameness extends EcoreUtil.EqualityHelper {

	private static final long serialVersionUID = 1L;

	private static final Set<String> ASIDE = Set.of("provenance", "earlier", "events", "state", "workflowId", "schemeId", "schemeVersion", "dueDate");

	/** Whether two objects say the same. */
	public static boolean same(EObject one, EObject other) {
		return new Sameness().equals(one, other);
	}

	/** Whether two values of a field are the same. */
	public static boolean same(EStructuralFeature feature, EObject one, EObject other) {
		return new Sameness().haveEqualFeature(one, other, feature);
	}

	/** Those of some fields in which two objects of a class differ. */
	public static List<EStructuralFeature> differing(EObject one, EObject other, List<EStructuralFeature> fields) {
		return fields.stream().filter(f -> !f.isDerived() && !same(f, one, other)).toList();
	}

	@Override
	protected boolean haveEqualFeature(EObject one, EObject other, EStructuralFeature feature) {
		if (feature == Literals.FILING_ENTRY__INPUTS) {
			// Each has its name; the rows of a form have an order of their own.
			return named(one, feature).equals(named(other, feature));
		}
		// The helper tells a field that was set to nothing from one that was never set; no table can.
		return isAside(one, feature) || !feature.isMany() && isNothing(one.eGet(feature)) && isNothing(other.eGet(feature))
				|| super.haveEqualFeature(one, other, feature);
	}

	private static Map<String, String> named(EObject owner, EStructuralFeature feature) {
		Map<String, String> values = new HashMap<>();
		((List<?>) owner.eGet(feature)).stream().map(Parameter.class::cast).filter(p -> !isNothing(p.getValue())).forEach(p -> values.put(p.getName(), p.getValue()));
		return values;
	}

	private static boolean isAside(EObject owner, EStructuralFeature feature) {
		boolean work = BasePackage.Literals.WORK_ITEM.isSuperTypeOf(owner.eClass());
		if (ASIDE.contains(feature.getName()) && (work || feature.getEType() == BasePackage.Literals.PROVENANCE)) {
			return true;
		}
		return feature == BasePackage.Literals.IDENTIFIED__ID && (owner.eClass() == BasePackage.Literals.EVIDENCE
				|| owner.eClass() == Literals.FILING || owner.eClass() == Literals.FILING_ENTRY || owner.eClass() == Literals.VERIFICATION_ENTRY
				|| owner.eClass() == RulesPackage.Literals.SCORING_RULE);
	}

	/** A text of nothing is no text, and a cell cannot say that there is a person without a name. */
	private static boolean isNothing(Object value) {
		return switch (value) {
		case null -> true;
		case String text -> text.isBlank();
		case Party party -> party.eClass().getEAllAttributes().stream().allMatch(a -> isNothing(party.eGet(a)));
		default -> false;
		};
	}

	/** Takes over the values of fields. */
	public static void transfer(List<? extends EStructuralFeature> features, EObject from, EObject to) {
		for (EStructuralFeature feature : features) {
			if (same(feature, from, to)) {
				// What is the same keeps its ids.
				continue;
			}
			if (feature.isMany()) {
				@SuppressWarnings("unchecked")
				EList<Object> list = (EList<Object>) to.eGet(feature);
				list.clear();
				list.addAll(List.copyOf((List<?>) from.eGet(feature)));
			} else if (from.eIsSet(feature)) {
				to.eSet(feature, from.eGet(feature));
			} else {
				to.eUnset(feature);
			}
		}
	}
}
