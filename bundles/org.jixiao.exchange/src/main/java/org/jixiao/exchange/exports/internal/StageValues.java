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
public abstract class StageValues {

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

	private final Dossier dossier;
	private final EObject root;
	private final AmountUnit money;
	private final IdentityValues identity;

	/**
	 * @param root
	 *            the part whose content the form is to show
	 * @param money
	 *            the unit of all amounts without one of their own
	 */
	StageValues(Dossier dossier, EObject root, AmountUnit money) {
		this.dossier = dossier;
		this.root = root;
		this.money = money;
		identity = new IdentityValues(dossier, money);
	}

	/** The dossier. */
	final Dossier dossier() {
		return dossier;
	}

	/** The object whose content the form is to show, beside dossier and subject. */
	final EObject root() {
		return root;
	}

	/** The unit of all amounts without one of their own. */
	final AmountUnit money() {
		return money;
	}

	/** A single value of the part; what is no value of the part is one of the subject: {@link #identity(String)}. */
	abstract Object value(String name);

	/** What every form says about its subject. */
	final Object identity(String name) {
		return identity.value(name);
	}

	/** The rows of a table, top to bottom. */
	abstract List<? extends EObject> rows(String table);

	/** A value in a row of a table. */
	abstract Object cell(String table, EObject row, String name);

	/** The sum that the filed form printed; {@code null} for none. */
	BigDecimal printed(String sum) {
		return null;
	}

	/** What a sum shows when nothing was summed up: zero, or {@code null} for a dash. */
	BigDecimal emptySum() {
		return null;
	}

	/**
	 * What cannot be written although the form has a place for its kind.
	 *
	 * @param places
	 *            what the form has places for, see {@link FormTemplate#places()}
	 * @param form
	 *            the kind of subject the form is made for
	 */
	List<Message> leftOut(Set<String> places, SubjectKind form) {
		return identity.leftOut(places, form);
	}

	/** The kind of the rows of a table: some forms split a kind over several tables, {@code indicators.medium}. */
	static String kind(String table) {
		int point = table.indexOf('.');
		return point < 0 ? table : table.substring(0, point);
	}
}
