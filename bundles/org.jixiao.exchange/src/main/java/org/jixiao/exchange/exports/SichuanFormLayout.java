package org.jixiao.exchange.exports;

import org.jixiao.exchange.exports.internal.SichuanForm;
import org.jixiao.exchange.sheet.PlannedSheet;
import org.jixiao.model.dossier.Dossier;
import org.jixiao.model.dossier.Evaluation;

/** 部门预算项目支出绩效自评表 of Sichuan, form 510000_0013zp. */
public final class SichuanFormLayout extends SelfEvaluationLayout {

	/** Id of the mapping and of this form. */
	public static final String ID = "org.jixiao.form.sichuan.self-evaluation";

	/** The form. */
	public SichuanFormLayout() {
		super(ID, "export.form.sichuan", SichuanForm.PLACES);
	}

	@Override
	PlannedSheet draw(Dossier dossier, Evaluation evaluation, String sheetName) {
		return new SichuanForm(dossier, evaluation, sheetName).draw();
	}
}
