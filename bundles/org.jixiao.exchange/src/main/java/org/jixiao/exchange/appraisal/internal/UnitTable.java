package org.jixiao.exchange.appraisal.internal;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.jixiao.exchange.appraisal.AppraisalTable;
import org.jixiao.model.appraisal.AppraisalPackage.Literals;
import org.jixiao.model.appraisal.AppraisedUnit;

/** The tables whose rows are objects of a unit, one row for each; their columns are called like the fields. */
public enum UnitTable {
	/** Notes of the daily tracking. */
	NOTES(AppraisalTable.NOTES, Literals.APPRAISED_UNIT__NOTES, "date text", "date indicatorId text"),
	/** Marks. */
	MARKS(AppraisalTable.MARKS, Literals.APPRAISED_UNIT__LEADER_SCORES, "itemCode score", "itemCode leader title"),
	/** Additions and deductions. */
	ADJUSTMENTS(AppraisalTable.ADJUSTMENTS, Literals.APPRAISED_UNIT__ADJUSTMENTS, "kind points reason", "kind reason documentNumber awardKey"),
	/** One-vote vetoes. */
	VETOES(AppraisalTable.VETOES, Literals.APPRAISED_UNIT__VETOES, "reason", "reason documentNumber"),
	/** Places of county bureaus. */
	TIERS(AppraisalTable.TIERS, Literals.APPRAISED_UNIT__TIER, "", ""),
	/** Earlier results: that of last year apart from those before. */
	LAST_YEAR(AppraisalTable.LAST_YEAR, Literals.APPRAISED_UNIT__PAST_RESULTS, "year", "year"),
	/** Objections. */
	APPEALS(AppraisalTable.APPEALS, Literals.APPRAISED_UNIT__APPEALS, "text", "raisedOn indicatorId text");

	private final AppraisalTable table;
	private final EReference place;
	private final List<EStructuralFeature> required;
	private final List<EStructuralFeature> key;
	private final List<EStructuralFeature> features;

	UnitTable(AppraisalTable table, EReference place, String required, String key) {
		this.table = table;
		this.place = place;
		EClass type = place.getEReferenceType();
		this.required = features(type, List.of(required.split(" ")));
		this.key = features(type, List.of(key.split(" ")));
		this.features = features(type, AppraisalWords.columns(table)).stream().filter(f -> !f.getName().equals("id")).toList();
	}

	private static List<EStructuralFeature> features(EClass type, List<String> names) {
		return names.stream().map(type::getEStructuralFeature).filter(java.util.Objects::nonNull).toList();
	}

	/** The kind of a table; empty for one of another build. */
	public static Optional<UnitTable> of(AppraisalTable table) {
		return List.of(values()).stream().filter(t -> t.table == table).findFirst();
	}

	/** The table. */
	public AppraisalTable table() {
		return table;
	}

	/** The class of the rows. */
	public EClass type() {
		return place.getEReferenceType();
	}

	/** Where an object of a row belongs. */
	public EReference place(EObject row, int yearOfAppraisal) {
		boolean last = this == LAST_YEAR && ((org.jixiao.model.appraisal.LastYearResult) row).getYear() == yearOfAppraisal - 1;
		return last ? Literals.APPRAISED_UNIT__LAST_YEAR : place;
	}

	/** What has to be filled in. */
	public List<EStructuralFeature> required() {
		return required;
	}

	/** What makes two rows the same row. */
	public List<EStructuralFeature> key() {
		return key;
	}

	/** Fields that have a column of their own. */
	public List<EStructuralFeature> features() {
		return features;
	}

	/** The objects of a unit, in the order of the rows. */
	public List<EObject> objects(AppraisedUnit unit) {
		List<EObject> objects = new ArrayList<>();
		if (this == LAST_YEAR && unit.getLastYear() != null) {
			objects.add(unit.getLastYear());
		}
		if (place.isMany()) {
			((List<?>) unit.eGet(place)).forEach(o -> objects.add((EObject) o));
		} else if (unit.eGet(place) instanceof EObject only) {
			objects.add(only);
		}
		return objects;
	}
}
