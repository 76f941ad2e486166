package org.jixiao.exchange.appraisal.internal;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.jixiao.appraisal.edit.Frozen;
import org.jixiao.exchange.appraisal.AppraisalImportOptions;
import org.jixiao.exchange.appraisal.AppraisalTable;
import org.jixiao.exchange.appraisal.FileFault;
import org.jixiao.exchange.cell.FormBook;
import org.jixiao.exchange.cell.FormCell;
import org.jixiao.exchange.cell.FormSheet;
import org.jixiao.exchange.internal.ColumnTable;
import org.jixiao.model.appraisal.Appraisal;

/**
 * Reads workbooks for an appraisal: first who is appraised by which indicators, then what was filed, found and marked, which may be about
 * units and indicators that the same files bring.
 */
public final class Reading {

	/** A sheet with the workbook it is in. */
	private record Source(FormBook book, TableSheet sheet) {
	}

	private final List<ImportState> stages = new ArrayList<>();

	/** Reads the workbooks. The appraisal is not changed. */
	public Reading(Appraisal appraisal, List<FormBook> books, AppraisalImportOptions options) {
		ImportState units = begin(appraisal, options);
		Map<AppraisalTable, List<Source>> tables = tables(units, books);
		each(units, tables, AppraisalTable.UNITS, new UnitsRows(units)::read);
		ImportState setup = begin(after(units), options);
		SetupRows indicators = new SetupRows(setup);
		each(setup, tables, AppraisalTable.SETUP, indicators::indicators);
		each(setup, tables, AppraisalTable.ITEMS, indicators::items);
		indicators.finish();
		content(begin(after(setup), options), tables);
	}

	private ImportState begin(Appraisal appraisal, AppraisalImportOptions options) {
		ImportState state = new ImportState(appraisal, options);
		stages.add(state);
		return state;
	}

	/** The appraisal as it is when a stage is carried out: itself where nothing is, else a copy. */
	private static Appraisal after(ImportState state) {
		return state.proposals().isEmpty() ? state.appraisal() : Rehearsal.of(state.appraisal(), state.proposals());
	}

	/** What is wrong, in the order in which it was found. */
	public List<FileFault> faults() {
		return stages.stream().flatMap(s -> s.findings().all().stream()).toList();
	}

	/**
	 * What the files want, in stages: units, their indicators, and what is about them. When a stage wants something, those after it belong to
	 * a copy of the appraisal that has it.
	 */
	public List<List<Proposal>> stages() {
		return stages.stream().map(ImportState::proposals).toList();
	}

	/** How many objects the files repeat as they are. */
	public int unchanged() {
		return stages.stream().mapToInt(ImportState::unchanged).sum();
	}

	private static Map<AppraisalTable, List<Source>> tables(ImportState state, List<FormBook> books) {
		Appraisal appraisal = state.appraisal();
		Findings findings = state.findings();
		Map<AppraisalTable, List<Source>> tables = new EnumMap<>(AppraisalTable.class);
		boolean frozen = Frozen.is(appraisal);
		for (FormBook book : books) {
			state.in(book);
			boolean any = false;
			for (FormSheet sheet : book.sheets()) {
				Optional<TableSheet> found = sheet.size() == 0 ? Optional.empty() : TableSheet.find(sheet);
				any |= found.isPresent() || sheet.size() > 0 && TableSheet.isOnlyWritten(sheet);
				if (found.isEmpty()) {
					unknown(findings, sheet);
				} else if (frozen && !found.get().table().isOpenAfterNotice()) {
					findings.error(sheet.name(), null, "frozen", String.valueOf(appraisal.getNotifiedOn()));
				} else {
					heads(findings, found.get());
					tables.computeIfAbsent(found.get().table(), t -> new ArrayList<>()).add(new Source(book, found.get()));
				}
			}
			if (!any) {
				findings.error("", null, "none", book.fileName());
			}
		}
		return tables;
	}

	private static void unknown(Findings findings, FormSheet sheet) {
		if (sheet.size() > 0 && TableSheet.isOnlyWritten(sheet)) {
			findings.info(sheet.name(), null, "sheet.written", sheet.name());
		} else if (sheet.size() > 0 && !sheet.hidden()) {
			findings.warning(sheet.name(), null, "sheet.unknown", sheet.name());
		}
	}

	private static void heads(Findings findings, TableSheet found) {
		for (FormCell cell : found.at().unknown()) {
			findings.warning(found.at().sheet().name(), cell.address(), "column.unknown", cell.text().strip());
		}
	}

	private static void content(ImportState content, Map<AppraisalTable, List<Source>> tables) {
		FilingForms filings = new FilingForms(content);
		each(content, tables, AppraisalTable.FILING, filings::read);
		each(content, tables, AppraisalTable.FILINGS, filings::readAll);
		each(content, tables, AppraisalTable.VERIFICATION, new VisitRows(content)::read);
		each(content, tables, AppraisalTable.BALLOTS, new BallotRows(content)::read);
		for (UnitTable kind : UnitTable.values()) {
			each(content, tables, kind.table(), new UnitRows(content, kind)::read);
		}
	}

	private interface Reader {
		void read(ColumnTable table);
	}

	private static void each(ImportState state, Map<AppraisalTable, List<Source>> tables, AppraisalTable table, Reader reader) {
		for (Source source : tables.getOrDefault(table, List.of())) {
			state.in(source.book);
			reader.read(source.sheet.at());
		}
	}
}
