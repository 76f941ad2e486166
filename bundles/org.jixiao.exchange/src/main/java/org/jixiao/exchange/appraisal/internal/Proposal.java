package org.jixiao.exchange.appraisal.internal;

import java.util.List;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.jixiao.exchange.appraisal.AppraisalTable;
import org.jixiao.exchange.cell.CellAddress;
import org.jixiao.model.appraisal.AppraisedUnit;

/**
 * An object as a file wants it.
 *
 * @param table
 *            what kind of row said so
 * @param file
 *            name of the file
 * @param sheet
 *            name of the sheet
 * @param cell
 *            where it begins
 * @param unit
 *            the unit it is about; {@code null} for a group
 * @param owner
 *            what it belongs to, in the appraisal or itself proposed
 * @param place
 *            where there
 * @param existing
 *            the object of the appraisal that it is; {@code null} for a new one
 * @param proposed
 *            the object as it should be, detached
 * @param fields
 *            for one that is there: the fields that change; the others of the proposed object say nothing
 */
public record Proposal(AppraisalTable table, String file, String sheet, CellAddress cell, AppraisedUnit unit, EObject owner, EReference place,
		EObject existing, EObject proposed, List<EStructuralFeature> fields) {

	public Proposal {
		fields = List.copyOf(fields);
	}

	/** Whether it is new. */
	public boolean isNew() {
		return existing == null;
	}
}
