package org.jixiao.exchange.exports;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

import org.jixiao.exchange.exports.internal.EvaluationValues;
import org.jixiao.exchange.exports.internal.FormTemplate;
import org.jixiao.exchange.exports.internal.MonitoringValues;
import org.jixiao.exchange.exports.internal.ObjectiveValues;
import org.jixiao.exchange.exports.internal.OpinionValues;
import org.jixiao.exchange.exports.internal.Places;
import org.jixiao.exchange.exports.internal.StageValues;
import org.jixiao.exchange.exports.internal.TemplateForm;
import org.jixiao.exchange.mapping.FormMapping.Stage;
import org.jixiao.model.base.SubjectKind;
import org.jixiao.model.base.WorkItem;
import org.jixiao.model.dossier.Dossier;
import org.jixiao.model.dossier.Evaluation;
import org.jixiao.model.dossier.ExAnteEvaluation;
import org.jixiao.model.dossier.MonitoringReport;
import org.jixiao.model.dossier.ObjectiveSet;

/** A form drawn from a template that is data; {@code exports/README.md} in this bundle explains the files. */
public final class TemplateFormLayout implements FormLayout {

	private static final String FOLDER = "/org/jixiao/exchange/exports/";

	private final FormTemplate template;

	private TemplateFormLayout(FormTemplate template) {
		this.template = template;
	}

	/** The templates that ship with the program. */
	public static List<FormLayout> shipped() {
		List<FormLayout> layouts = new ArrayList<>();
		for (String name : text("index.txt").lines().map(String::strip).filter(l -> !l.isEmpty()).toList()) {
			layouts.add(new TemplateFormLayout(FormTemplate.parse(text(name + ".form"))));
		}
		return layouts;
	}

	private static String text(String name) {
		try (InputStream in = TemplateFormLayout.class.getResourceAsStream(FOLDER + name)) {
			if (in == null) {
				throw new IllegalStateException("missing from the bundle: " + FOLDER + name);
			}
			return new String(in.readAllBytes(), StandardCharsets.UTF_8);
		} catch (IOException e) {
			throw new IllegalStateException("form template " + name, e);
		}
	}

	@Override
	public String formId() {
		return template.id();
	}

	@Override
	public String name(Locale locale) {
		return locale.getLanguage().equals("zh") ? template.chinese() : template.english();
	}

	@Override
	public Stage stage() {
		return template.stage();
	}

	@Override
	public SubjectKind subject() {
		return template.subject();
	}

	@Override
	public PlannedForm plan(Dossier dossier, WorkItem part, String sheetName) {
		StageValues values = switch (stage()) {
		case EVALUATION -> new EvaluationValues(dossier, (Evaluation) part);
		case OBJECTIVES -> new ObjectiveValues(dossier, (ObjectiveSet) part);
		case MONITORING -> new MonitoringValues(dossier, (MonitoringReport) part);
		case REVIEW -> OpinionValues.review(dossier, (ObjectiveSet) part);
		case EX_ANTE -> OpinionValues.exAnte(dossier, (ExAnteEvaluation) part);
		case RECHECK -> OpinionValues.recheck(dossier, (Evaluation) part);
		};
		return new PlannedForm(new TemplateForm(template, values, sheetName).draw(), Places.leftOut(values, template.places(), subject()));
	}
}
