package org.jixiao.exchange.appraisal;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

import org.jixiao.exchange.Fault;
import org.jixiao.exchange.Severity;
import org.jixiao.exchange.cell.FormBook;
import org.jixiao.exchange.open.FormFiles;
import org.jixiao.exchange.open.OpenFailure;
import org.jixiao.exchange.open.OpenResult;
import org.jixiao.model.appraisal.Appraisal;

/** Reads files of an appraisal: forms that units handed back, and every other table, alone or several in one workbook. */
public final class AppraisalImporter {

	private final FormFiles files;

	/** Opens files with these readers. */
	public AppraisalImporter(FormFiles files) {
		this.files = files;
	}

	/** What the files would change; never throws for what is in them. */
	public AppraisalImport read(Appraisal appraisal, List<Path> paths, AppraisalImportOptions options) {
		List<FormBook> books = new ArrayList<>();
		List<FileFault> unopened = new ArrayList<>();
		for (Path path : paths) {
			OpenResult opened = files.open(path);
			switch (opened) {
			case OpenFailure failure -> unopened.add(new FileFault(failure.fileName(),
					new Fault(Severity.ERROR, "", null, failure.rule(), failure.what(), failure.suggestion(), List.of())));
			case OpenResult.Opened book -> books.add(book.book());
			}
		}
		return AppraisalImport.of(appraisal, books, options, unopened);
	}
}
