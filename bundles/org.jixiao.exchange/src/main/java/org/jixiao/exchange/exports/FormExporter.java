package org.jixiao.exchange.exports;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

import org.jixiao.exchange.Message;
import org.jixiao.exchange.mapping.FormMapping.Stage;
import org.jixiao.exchange.sheet.FormWriter;
import org.jixiao.exchange.sheet.PlannedSheet;
import org.jixiao.model.base.SubjectKind;
import org.jixiao.model.base.WorkItem;
import org.jixiao.model.dossier.Dossier;
import org.jixiao.model.dossier.Evaluation;

/**
 * Writes the parts of dossiers as official forms. What it writes, {@link org.jixiao.exchange.imports.FormImporter} reads back to the
 * same content; what a form has no place for is returned, so that the user can be told.
 */
public final class FormExporter {

	private final List<FormLayout> layouts;

	/** With these layouts; of those of one stage and kind of subject the first one is the usual one. */
	public FormExporter(List<FormLayout> layouts) {
		if (layouts.isEmpty()) {
			throw new IllegalArgumentException("no layout");
		}
		this.layouts = List.copyOf(layouts);
	}

	/** With the shipped layouts: national, Sichuan, and those drawn from templates. */
	public static FormExporter shipped() {
		List<FormLayout> all = new ArrayList<>(List.of(new NationalFormLayout(), new SichuanFormLayout()));
		all.addAll(TemplateFormLayout.shipped());
		return new FormExporter(all);
	}

	/** All layouts. */
	public List<FormLayout> layouts() {
		return layouts;
	}

	/** The layout of this form id. */
	public Optional<FormLayout> layout(String formId) {
		return layouts.stream().filter(l -> l.formId().equals(formId)).findFirst();
	}

	/** The layouts that fit what the dossier contains, by stage; those for another kind of subject only where there is none for its own. */
	public List<FormLayout> fitting(Dossier dossier) {
		List<FormLayout> fitting = new ArrayList<>();
		for (Stage stage : Stage.values()) {
			fitting.addAll(fitting(dossier, stage));
		}
		return fitting;
	}

	private List<FormLayout> fitting(Dossier dossier, Stage stage) {
		if (StageParts.newest(dossier, stage).isEmpty()) {
			return List.of();
		}
		SubjectKind kind = dossier.getSubject() == null ? SubjectKind.PROJECT : dossier.getSubject().getKind();
		List<FormLayout> own = layouts.stream().filter(l -> l.stage() == stage && l.subject() == kind).toList();
		return own.isEmpty() ? layouts.stream().filter(l -> l.stage() == stage && l.subject() == SubjectKind.PROJECT).toList() : own;
	}

	/** The usual layout for each stage the dossier has a part of: the one the part was imported from, else the first that fits. */
	public List<FormLayout> usual(Dossier dossier) {
		List<FormLayout> usual = new ArrayList<>();
		for (Stage stage : Stage.values()) {
			Optional<FormLayout> imported = StageParts.newest(dossier, stage).filter(Evaluation.class::isInstance)
					.flatMap(part -> layout(((Evaluation) part).getFormId())).filter(l -> l.stage() == stage);
			imported.or(() -> fitting(dossier, stage).stream().findFirst()).ifPresent(usual::add);
		}
		return usual;
	}

	/**
	 * Writes one sheet per dossier and layout, each with the newest part of the layout's stage.
	 *
	 * @param chosen
	 *            the forms; a dossier that has no part of a form's stage is passed over for it. Empty for the usual ones of each dossier
	 * @param locale
	 *            language of the reader, for messages and the names of sheets
	 * @return what the forms have no place for
	 * @throws IOException
	 *             when the file cannot be written, or a dossier holds nothing for any of the forms (the message names it)
	 */
	public List<LeftOut> export(List<Dossier> dossiers, List<FormLayout> chosen, FormWriter writer, Path file, Locale locale) throws IOException {
		List<PlannedSheet> sheets = new ArrayList<>();
		List<LeftOut> left = new ArrayList<>();
		for (Dossier dossier : dossiers) {
			Planned planned = plan(dossier, chosen, locale);
			sheets.addAll(planned.sheets());
			left.addAll(planned.leftOut());
		}
		writer.write(sheets, file);
		return left;
	}

	/**
	 * The forms of one dossier, ready to be written.
	 *
	 * @param sheets
	 *            one for each form
	 * @param leftOut
	 *            what the forms have no place for
	 */
	public record Planned(List<PlannedSheet> sheets, List<LeftOut> leftOut) {

		/** Copies. */
		public Planned {
			sheets = List.copyOf(sheets);
			leftOut = List.copyOf(leftOut);
		}
	}

	/**
	 * The forms that are written for a dossier: of the chosen ones those for whose stage it has a part; of none chosen its usual ones.
	 */
	public List<FormLayout> used(Dossier dossier, List<FormLayout> chosen) {
		return (chosen.isEmpty() ? usual(dossier) : chosen).stream().filter(l -> StageParts.newest(dossier, l.stage()).isPresent()).toList();
	}

	/**
	 * Fills the forms of one dossier, each with the newest part of its stage.
	 *
	 * @param chosen
	 *            the forms; empty for the usual ones
	 * @throws IOException
	 *             when the dossier holds nothing for any of the forms (the message names it)
	 */
	public Planned plan(Dossier dossier, List<FormLayout> chosen, Locale locale) throws IOException {
		List<FormLayout> used = used(dossier, chosen);
		if (used.isEmpty()) {
			throw new IOException((chosen.isEmpty() ? Message.of("export.no.part", String.valueOf(dossier.getTitle()))
					: Message.of("export.no.part.of.stage", String.valueOf(dossier.getTitle()), Message.of("stage." + chosen.get(0).stage().name()))).text(locale));
		}
		List<PlannedSheet> sheets = new ArrayList<>();
		List<LeftOut> left = new ArrayList<>();
		for (FormLayout layout : used) {
			WorkItem part = StageParts.newest(dossier, layout.stage()).orElseThrow();
			PlannedForm form = layout.plan(dossier, part, sheetName(dossier, used.size() == 1 ? null : layout, locale));
			sheets.add(form.sheet());
			form.leftOut().forEach(what -> left.add(new LeftOut(dossier.getTitle(), layout, what)));
		}
		return new Planned(sheets, left);
	}

	private static String sheetName(Dossier dossier, FormLayout layout, Locale locale) {
		String name = dossier.getTitle();
		String own = name == null || name.isBlank() ? Message.of("export.sheet.name").text(locale) : name.replaceAll("\\s+", " ").strip();
		return layout == null ? own : Message.of("stage." + layout.stage().name()).text(locale) + " " + own;
	}
}
