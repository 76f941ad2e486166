package org.jixiao.exchange.appraisal;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

import org.eclipse.emf.common.command.Command;
import org.eclipse.emf.common.command.UnexecutableCommand;
import org.eclipse.emf.edit.domain.EditingDomain;
import org.jixiao.core.commands.ModelCommands;
import org.jixiao.exchange.Message;
import org.jixiao.exchange.Severity;
import org.jixiao.exchange.appraisal.internal.Changes;
import org.jixiao.exchange.appraisal.internal.ImportRun;
import org.jixiao.exchange.appraisal.internal.Reading;
import org.jixiao.exchange.cell.FormBook;
import org.jixiao.model.appraisal.Appraisal;

/**
 * What files would change in an appraisal: a preview that changes nothing, and the command that does it, as one undo step. What is wrong is
 * left out and named with file, sheet and cell; nothing that is there is deleted, and a filing that is replaced stays readable in the one
 * that replaces it.
 */
public final class AppraisalImport {

	private final Appraisal appraisal;
	private final List<FormBook> books;
	private final AppraisalImportOptions options;
	private final Reading reading;
	private final List<FileFault> unopened;
	private final List<ImportChange> changes;

	private AppraisalImport(Appraisal appraisal, List<FormBook> books, AppraisalImportOptions options, List<FileFault> unopened) {
		this.appraisal = appraisal;
		this.books = List.copyOf(books);
		this.options = options;
		this.unopened = List.copyOf(unopened);
		reading = new Reading(appraisal, books, options);
		// Told now: when it was done, everything is as the files want it.
		changes = reading.stages().stream().flatMap(List::stream).flatMap(p -> Changes.of(p).stream()).toList();
	}

	/**
	 * Reads workbooks for an appraisal.
	 *
	 * @param unopened
	 *            files that could not be opened, which are named among the faults
	 */
	public static AppraisalImport of(Appraisal appraisal, List<FormBook> books, AppraisalImportOptions options, List<FileFault> unopened) {
		return new AppraisalImport(appraisal, books, options, unopened);
	}

	/** What would change, in the order in which it is done. */
	public List<ImportChange> changes() {
		return changes;
	}

	/** Everything that was found; an {@link Severity#ERROR} says that something is not taken. */
	public List<FileFault> faults() {
		List<FileFault> all = new ArrayList<>(unopened);
		all.addAll(reading.faults());
		return all;
	}

	/** Whether something in the files cannot be taken. */
	public boolean hasErrors() {
		return faults().stream().anyMatch(f -> f.fault().severity() == Severity.ERROR);
	}

	/** How many things the files repeat as they are there already. */
	public int unchanged() {
		return reading.unchanged();
	}

	/** Whether nothing would change. */
	public boolean isEmpty() {
		return reading.stages().stream().allMatch(List::isEmpty);
	}

	/**
	 * What does it, as one undo step. When something was changed meanwhile so that a part can no longer be taken, nothing is.
	 *
	 * @param locale
	 *            language of the label and of stored words
	 * @return cannot be executed when nothing would change; throws {@link ImportRefused} when it is executed and something is refused
	 */
	public Command command(EditingDomain domain, Locale locale) {
		return command(appraisal, domain, locale);
	}

	/**
	 * The same in the appraisal itself, where the preview was made of a copy of it. No file is read again.
	 *
	 * @param target
	 *            the appraisal that is changed
	 */
	public Command command(Appraisal target, EditingDomain domain, Locale locale) {
		if (isEmpty()) {
			return UnexecutableCommand.INSTANCE;
		}
		String files = String.join(locale.getLanguage().equals("zh") ? "、" : ", ", books.stream().map(FormBook::fileName).distinct().limit(3).toList());
		String label = Message.of("appraisal.command", files).text(locale);
		return new ModelCommands(domain).record(label, target, () -> new ImportRun(domain, locale, label).run(target, books, options));
	}
}
