package org.jixiao.exchange.execution;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.jixiao.exchange.Fault;
import org.jixiao.exchange.Severity;
import org.jixiao.exchange.cell.FormBook;
import org.jixiao.exchange.cell.FormSheet;
import org.jixiao.exchange.open.FormFiles;
import org.jixiao.exchange.open.OpenFailure;
import org.jixiao.exchange.open.OpenResult;
import org.jixiao.model.base.AmountUnit;

/**
 * Reads the tables of payments that finance systems write: one row for each project or for each budget line of a project, columns found by
 * their headings. Rows of one project code are added up. Nothing is guessed: money without a stated unit refuses the file, as does a
 * column that is there twice.
 * <p>
 * Instances have no state that changes and may be shared by threads.
 */
public final class ExecutionReader {

	private final FormFiles files;
	private final ColumnNames names = ColumnNames.shipped();

	/** Opens files with these readers. */
	public ExecutionReader(FormFiles files) {
		this.files = files;
	}

	/**
	 * Reads a file; never throws for what is in it.
	 *
	 * @param unit
	 *            the unit of amounts of which the file gives none, or {@code null} when nobody has said
	 */
	public ExecutionTable read(Path file, AmountUnit unit) {
		return switch (files.open(file)) {
		case OpenFailure failure -> new ExecutionTable(failure.fileName(), "", List.of(), List.of(), Optional.of(failure));
		case OpenResult.Opened opened -> read(opened.book(), unit);
		};
	}

	/** Reads a workbook that is open. */
	public ExecutionTable read(FormBook book, AmountUnit unit) {
		List<Fault> faults = new ArrayList<>();
		Map<String, ExecutionLine> lines = new LinkedHashMap<>();
		boolean found = false;
		for (FormSheet sheet : book.sheets()) {
			found |= new ExecutionSheet(sheet, names, unit, faults).read(lines);
		}
		if (!found) {
			faults.add(Fault.of(Severity.ERROR, "", null, "execution.no.table"));
		}
		return new ExecutionTable(book.fileName(), book.sha256(), List.copyOf(lines.values()), faults, Optional.empty());
	}
}
