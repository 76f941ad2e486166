package org.jixiao.exchange.imports;

import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;

import org.jixiao.exchange.Fault;
import org.jixiao.exchange.ImportChoices;
import org.jixiao.exchange.Message;
import org.jixiao.exchange.Severity;
import org.jixiao.exchange.cell.FormBook;
import org.jixiao.exchange.imports.internal.DossierBuilder;
import org.jixiao.exchange.mapping.MappingLibrary;
import org.jixiao.exchange.open.FormFiles;
import org.jixiao.exchange.open.OpenFailure;
import org.jixiao.exchange.open.OpenResult;
import org.jixiao.exchange.quantity.QuantityParser;
import org.jixiao.exchange.recognise.FormRecogniser;
import org.jixiao.exchange.recognise.RecognisedForm;

/**
 * Imports filed forms. Always a dry run first: {@link #preview} changes nothing anywhere; accepting a {@link FormPreview} is one step.
 * When the user settles a fault, the preview is made again with the choices so far.
 */
public final class FormImporter {

	private final FormFiles files;
	private final FormRecogniser recogniser;
	private final QuantityParser parser;
	private final Clock clock;

	/** With readers, mappings and the clock that dates the provenance. */
	public FormImporter(FormFiles files, MappingLibrary mappings, Clock clock) {
		this.files = files;
		this.recogniser = new FormRecogniser(mappings);
		this.parser = new QuantityParser();
		this.clock = clock;
	}

	/** The dry run over a file with nothing decided yet. Never throws for what is in the file. */
	public ImportPreview preview(Path file) {
		return preview(file, ImportChoices.none());
	}

	/** The dry run over a file with the user's choices. */
	public ImportPreview preview(Path file, ImportChoices choices) {
		return switch (files.open(file)) {
		case OpenResult.Opened opened -> preview(opened.book(), choices);
		case OpenFailure failure -> new ImportPreview(failure.fileName(), failure, null, List.of(), List.of());
		};
	}

	/** The dry run over a workbook that is already open; making a preview again after a choice costs no second reading. */
	public ImportPreview preview(FormBook book, ImportChoices choices) {
		FormRecogniser.Found found = recogniser.recognise(book, choices);
		List<Fault> faults = new ArrayList<>();
		for (Message notice : book.notices()) {
			faults.add(new Fault(Severity.WARNING, "", null, notice.key(), notice, Message.of(notice.key() + ".do"), List.of()));
		}
		faults.addAll(found.faults());
		List<FormPreview> forms = new ArrayList<>();
		for (RecognisedForm form : found.forms()) {
			forms.add(new DossierBuilder(book, form, choices, parser, clock).build());
		}
		return new ImportPreview(book.fileName(), null, book, forms, faults);
	}
}
