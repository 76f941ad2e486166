package org.jixiao.exchange.exports;

import java.util.Locale;
import java.util.Set;

import org.jixiao.exchange.Message;
import org.jixiao.exchange.exports.internal.EvaluationValues;
import org.jixiao.exchange.exports.internal.Places;
import org.jixiao.exchange.mapping.FormMapping.Stage;
import org.jixiao.exchange.sheet.PlannedSheet;
import org.jixiao.model.base.SubjectKind;
import org.jixiao.model.base.WorkItem;
import org.jixiao.model.dossier.Dossier;
import org.jixiao.model.dossier.Evaluation;

/** A self-evaluation form of a project that is drawn by a program of its own. */
abstract class SelfEvaluationLayout implements FormLayout {

	private final String id;
	private final String name;
	private final Set<String> places;

	/**
	 * @param name
	 *            key of what menus call it
	 * @param places
	 *            names of the values that it prints
	 */
	SelfEvaluationLayout(String id, String name, Set<String> places) {
		this.id = id;
		this.name = name;
		this.places = places;
	}

	/** The sheet. */
	abstract PlannedSheet draw(Dossier dossier, Evaluation evaluation, String sheetName);

	@Override
	public final String formId() {
		return id;
	}

	@Override
	public final String name(Locale locale) {
		return Message.of(name).text(locale);
	}

	@Override
	public final Stage stage() {
		return Stage.EVALUATION;
	}

	@Override
	public final SubjectKind subject() {
		return SubjectKind.PROJECT;
	}

	@Override
	public final PlannedForm plan(Dossier dossier, WorkItem part, String sheetName) {
		Evaluation evaluation = (Evaluation) part;
		return new PlannedForm(draw(dossier, evaluation, sheetName), Places.leftOut(new EvaluationValues(dossier, evaluation), places, subject()));
	}
}
