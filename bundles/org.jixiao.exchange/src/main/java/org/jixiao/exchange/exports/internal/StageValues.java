package org.jixiao.exchange.exports.internal;

import java.math.BigDecimal;
import java.util.List;
import java.util.Set;

import org.eclipse.emf.ecore.EObject;
import org.jixiao.exchange.Message;
import org.jixiao.model.base.Amount;
import org.jixiao.model.base.AmountUnit;
import org.jixiao.model.base.SubjectKind;
import org.jixiao.model.dossier.Dossier;

/**
 * What a part of a dossier has to say in a form: values by the names that templates use. A value is a text, a number, an
 * {@link Amount}, a {@link Ratio} or {@code null} for none. An unknown name is a fault in the template and throws an
 * {@link IllegalArgumentException}.
 */
public interface StageValues {

	/**
	 * A rate as printed, else the quotient of two amounts of the same row.
	 *
	 * @param partPlace
	 *            name of the column of the part
	 * @param wholePlace
	 *            name of the column of the whole
	 */
	record Ratio(String printed, Amount part, String partPlace, Amount whole, String wholePlace) {
	}

	/** The dossier. */
	Dossier dossier();

	/** The objects whose content the form is to show, beside dossier and subject. */
	List<EObject> roots();

	/** A single value. */
	Object value(String name);

	/** The rows of a table, top to bottom. */
	List<? extends EObject> rows(String table);

	/** A value in a row of a table. */
	Object cell(String table, EObject row, String name);

	/** The unit of all amounts without one of their own. */
	AmountUnit money();

	/** The sum that the filed form printed; {@code null} for none. */
	BigDecimal printed(String sum);

	/** What a sum shows when nothing was summed up: zero, or {@code null} for a dash. */
	BigDecimal emptySum();

	/**
	 * What cannot be written although the form has a place for its kind.
	 *
	 * @param places
	 *            what the form has places for, see {@link FormTemplate#places()}
	 * @param form
	 *            the kind of subject the form is made for
	 */
	List<Message> leftOut(Set<String> places, SubjectKind form);

	/** The kind of the rows of a table: some forms split a kind over several tables, {@code indicators.medium}. */
	static String kind(String table) {
		int point = table.indexOf('.');
		return point < 0 ? table : table.substring(0, point);
	}
}
