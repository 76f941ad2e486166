package org.jixiao.exchange.library;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

import org.jixiao.exchange.Fault;
import org.jixiao.exchange.Severity;
import org.jixiao.exchange.cell.FormBook;
import org.jixiao.exchange.cell.FormSheet;
import org.jixiao.exchange.library.internal.LibraryBuilder;
import org.jixiao.exchange.library.internal.LibraryTable;
import org.jixiao.exchange.library.internal.SheetTable;
import org.jixiao.exchange.open.FormFiles;
import org.jixiao.exchange.open.OpenFailure;
import org.jixiao.exchange.open.OpenResult;

/**
 * Reads a workbook as an indicator library. Sheets and columns are known by their names in any of the spellings of {@code words.properties},
 * wherever they stand; a single table of indicators, as agencies keep them, is enough. What cannot be understood is said with sheet and cell.
 */
public final class LibraryImporter {

	private final FormFiles files;

	/** Opens files with these readers. */
	public LibraryImporter(FormFiles files) {
		this.files = files;
	}

	/** Reads a file; never throws for what is in it. */
	public ReadLibrary read(Path file) {
		OpenResult opened = files.open(file);
		return switch (opened) {
		case OpenFailure failure -> new ReadLibrary(null,
				List.of(new Fault(Severity.ERROR, "", null, failure.rule(), failure.what(), failure.suggestion(), List.of())), List.of());
		case OpenResult.Opened book -> read(book.book());
		};
	}

	/** Reads a workbook. */
	public static ReadLibrary read(FormBook book) {
		List<Fault> faults = new ArrayList<>();
		List<String> unknown = new ArrayList<>();
		Map<LibraryTable, List<SheetTable>> tables = new EnumMap<>(LibraryTable.class);
		for (FormSheet sheet : book.sheets()) {
			SheetTable found = SheetTable.find(sheet);
			if (found == null) {
				if (sheet.size() > 0) {
					faults.add(Fault.of(Severity.WARNING, sheet.name(), null, "library.sheet.unknown", sheet.name()));
				}
				continue;
			}
			tables.computeIfAbsent(found.table(), k -> new ArrayList<>()).add(found);
			found.unknown().forEach(cell -> {
				unknown.add(cell.text().strip());
				faults.add(Fault.of(Severity.WARNING, sheet.name(), cell.address(), "library.column.unknown", cell.text().strip()));
			});
		}
		if (!tables.containsKey(LibraryTable.INDICATORS)) {
			faults.add(Fault.of(Severity.ERROR, "", null, "library.none", book.fileName()));
			return new ReadLibrary(null, faults, unknown);
		}
		LibraryBuilder builder = new LibraryBuilder(faults, book.fileName().replaceFirst("\\.[^.]*$", ""));
		for (LibraryTable table : LibraryTable.values()) {
			builder.build(table, tables.getOrDefault(table, List.of()));
		}
		return new ReadLibrary(builder.library(), faults, unknown);
	}
}
