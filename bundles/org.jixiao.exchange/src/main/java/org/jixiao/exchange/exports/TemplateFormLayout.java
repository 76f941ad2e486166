package org.jixiao.exchange.exports;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

import org.jixiao.exchange.exports.internal.FormTemplate;
import org.jixiao.exchange.exports.internal.TemplateForm;
import org.jixiao.exchange.sheet.PlannedSheet;
import org.jixiao.model.dossier.Dossier;
import org.jixiao.model.dossier.Evaluation;

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
	public PlannedSheet plan(Dossier dossier, Evaluation evaluation, String sheetName) {
		return new TemplateForm(template, dossier, evaluation, sheetName).draw();
	}
}
