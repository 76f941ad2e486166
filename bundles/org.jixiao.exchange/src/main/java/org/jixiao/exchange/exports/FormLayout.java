package org.jixiao.exchange.exports;

import java.util.Locale;

import org.jixiao.exchange.sheet.PlannedSheet;
import org.jixiao.model.dossier.Dossier;
import org.jixiao.model.dossier.Evaluation;

/** Lays out one kind of form as its official print looks. */
public interface FormLayout {

	/** Id of the form mapping that reads the result back. */
	String formId();

	/** What menus call it. */
	String name(Locale locale);

	/**
	 * The sheet for one evaluation.
	 *
	 * @param sheetName
	 *            name of the tab
	 */
	PlannedSheet plan(Dossier dossier, Evaluation evaluation, String sheetName);
}
