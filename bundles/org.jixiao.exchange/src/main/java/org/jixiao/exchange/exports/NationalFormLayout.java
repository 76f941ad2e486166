package org.jixiao.exchange.exports;

import java.util.Locale;

import org.jixiao.exchange.Message;
import org.jixiao.exchange.exports.internal.NationalForm;
import org.jixiao.exchange.sheet.PlannedSheet;
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
	public PlannedSheet plan(Dossier dossier, Evaluation evaluation, String sheetName) {
		return new NationalForm(dossier, evaluation, sheetName).draw();
	}
}
