package org.jixiao.exchange.imports;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.jixiao.exchange.Fault;
import org.jixiao.exchange.Severity;
import org.jixiao.exchange.cell.FormBook;
import org.jixiao.exchange.open.OpenFailure;

/**
 * The dry run over one file: what every form in it would become, or why the file was refused.
 *
 * @param fileName
 *            name of the file
 * @param refused
 *            why the file could not be opened, or {@code null}
 * @param book
 *            the cells, for showing the sheets; {@code null} when the file was refused
 * @param forms
 *            the forms found, in reading order
 * @param faults
 *            findings about the file as a whole
 */
public record ImportPreview(String fileName, OpenFailure refused, FormBook book, List<FormPreview> forms, List<Fault> faults) {

	public ImportPreview {
		forms = List.copyOf(forms);
		faults = List.copyOf(faults);
	}

	/** Why the file could not be opened. */
	public Optional<OpenFailure> failure() {
		return Optional.ofNullable(refused);
	}

	/** The forms that can be accepted. */
	public List<FormPreview> acceptable() {
		return forms.stream().filter(f -> !f.refused()).toList();
	}

	/** Findings about the file and about all its forms; a refused file is one ERROR. */
	public List<Fault> allFaults() {
		List<Fault> all = new ArrayList<>();
		if (refused != null) {
			all.add(new Fault(Severity.ERROR, "", null, refused.rule(), refused.what(), refused.suggestion(), List.of()));
		}
		all.addAll(faults);
		forms.forEach(f -> all.addAll(f.faults()));
		return all;
	}
}
