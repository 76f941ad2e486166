package org.jixiao.exchange.exports;

import java.util.Locale;

import org.jixiao.exchange.mapping.FormMapping.Stage;
import org.jixiao.model.base.SubjectKind;
import org.jixiao.model.base.WorkItem;
import org.jixiao.model.dossier.Dossier;

/** Lays out one kind of form as its official print looks. */
public interface FormLayout {

	/** Id of the form mapping that reads the result back. */
	String formId();

	/** What menus call it. */
	String name(Locale locale);

	/** The stage whose part of a dossier it writes. */
	Stage stage();

	/** The kind of subject the form is made for. */
	SubjectKind subject();

	/**
	 * The sheet for one part of a dossier.
	 *
	 * @param part
	 *            one of {@link StageParts#of(Dossier, Stage)} for this {@link #stage()}
	 * @param sheetName
	 *            name of the tab
	 */
	PlannedForm plan(Dossier dossier, WorkItem part, String sheetName);
}
