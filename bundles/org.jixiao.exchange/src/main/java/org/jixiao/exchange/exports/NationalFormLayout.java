package org.jixiao.exchange.exports;

import java.util.Locale;

import org.jixiao.exchange.Message;
import org.jixiao.exchange.exports.internal.EvaluationValues;
import org.jixiao.exchange.exports.internal.NationalForm;
import org.jixiao.exchange.exports.internal.Places;
import org.jixiao.exchange.mapping.FormMapping.Stage;
import org.jixiao.model.base.SubjectKind;
import org.jixiao.model.base.WorkItem;
import org.jixiao.model.dossier.Dossier;
import org.jixiao.model.dossier.Evaluation;

/** 项目支出绩效自评表 as annex 1 of 财预〔2020〕10号 prints it. */
public final class NationalFormLayout implements FormLayout {

	/** Id of the mapping and of this form. */
	public static final String ID = "org.jixiao.form.national.self-evaluation";

	@Override
	public String formId() {
		return ID;
	}

	@Override
	public String name(Locale locale) {
		return Message.of("export.form.national").text(locale);
	}

	@Override
	public Stage stage() {
		return Stage.EVALUATION;
	}

	@Override
	public SubjectKind subject() {
		return SubjectKind.PROJECT;
	}

	@Override
	public PlannedForm plan(Dossier dossier, WorkItem part, String sheetName) {
		Evaluation evaluation = (Evaluation) part;
		return new PlannedForm(new NationalForm(dossier, evaluation, sheetName).draw(),
				Places.leftOut(new EvaluationValues(dossier, evaluation), NationalForm.PLACES, subject()));
	}
}
