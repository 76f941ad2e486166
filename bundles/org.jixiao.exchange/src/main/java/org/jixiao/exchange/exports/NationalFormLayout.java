package org.jixiao.exchange.exports;

import org.jixiao.exchange.exports.internal.NationalForm;
import org.jixiao.exchange.sheet.PlannedSheet;
import org.jixiao.model.dossier.Dossier;
import org.jixiao.model.dossier.Evaluation;

/** 项目支出绩效自评表 as annex 1 of 财预〔2020〕10号 prints it. */
public final class NationalFormLayout extends SelfEvaluationLayout {

	/** Id of the mapping and of this form. */
	public static final String ID = "org.jixiao.form.national.self-evaluation";

	/** The form. */
	public NationalFormLayout() {
		super(ID, "export.form.national", NationalForm.PLACES);
	}

	@Override
	PlannedSheet draw(Dossier dossier, Evaluation evaluation, String sheetName) {
		return new NationalForm(dossier, evaluation, sheetName).draw();
	}
}
