package org.jixiao.exchange.exports;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.jixiao.exchange.Message;
import org.jixiao.exchange.sheet.FormWriter;
import org.jixiao.exchange.sheet.PlannedSheet;
import org.jixiao.model.dossier.Dossier;
import org.jixiao.model.dossier.Evaluation;
import org.jixiao.model.dossier.EvaluationKind;

/** Writes evaluations as official forms. What it writes, {@link org.jixiao.exchange.imports.FormImporter} reads back to the same content. */
public final class FormExporter {

	private final List<FormLayout> layouts;

	/** With these layouts; the first is the one for evaluations whose own form has none. */
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

	/** The layout an evaluation was imported from, else the first one. */
	public FormLayout layoutFor(Evaluation evaluation) {
		return layout(evaluation.getFormId()).orElse(layouts.get(0));
	}

	/** The newest self-evaluation of a dossier. */
	public static Optional<Evaluation> selfEvaluation(Dossier dossier) {
		List<Evaluation> selves = dossier.getEvaluations().stream().filter(e -> e.getKind() == EvaluationKind.SELF).toList();
		return selves.isEmpty() ? Optional.empty() : Optional.of(selves.get(selves.size() - 1));
	}

	/**
	 * Writes one sheet per dossier, each with its newest self-evaluation.
	 *
	 * @param layout
	 *            the form, or {@code null} for the one each evaluation came from
	 * @throws IOException
	 *             when the file cannot be written, or a dossier holds no self-evaluation (the message names it)
	 */
	public void export(List<Dossier> dossiers, FormLayout layout, FormWriter writer, Path file) throws IOException {
		List<PlannedSheet> sheets = new ArrayList<>();
		for (Dossier dossier : dossiers) {
			Evaluation evaluation = selfEvaluation(dossier)
					.orElseThrow(() -> new IOException(Message.of("export.no.evaluation", String.valueOf(dossier.getTitle())).text()));
			FormLayout used = layout == null ? layoutFor(evaluation) : layout;
			sheets.add(used.plan(dossier, evaluation, sheetName(dossier)));
		}
		writer.write(sheets, file);
	}

	private static String sheetName(Dossier dossier) {
		String name = dossier.getTitle();
		return name == null || name.isBlank() ? Message.of("export.sheet.name").text() : name.replaceAll("\\s+", " ").strip();
	}
}
