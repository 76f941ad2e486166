package org.jixiao.exchange.appraisal.internal;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.IntStream;

import org.eclipse.emf.ecore.EStructuralFeature;
import org.jixiao.appraisal.filing.FilingCalendar;
import org.jixiao.appraisal.filing.Filings;
import org.jixiao.exchange.appraisal.AppraisalTable;
import org.jixiao.exchange.appraisal.FilingKey;
import org.jixiao.exchange.cell.CellAddress;
import org.jixiao.exchange.cell.FormCell;
import org.jixiao.exchange.cell.FormSheet;
import org.jixiao.exchange.internal.ColumnTable;
import org.jixiao.exchange.internal.PartTexts;
import org.jixiao.model.appraisal.AppraisalFactory;
import org.jixiao.model.appraisal.AppraisalPackage.Literals;
import org.jixiao.model.appraisal.AppraisedUnit;
import org.jixiao.model.appraisal.Filing;

/**
 * Reads the forms that units fill in: one sheet is one filing, taken as a whole or not at all. A filing that came late is taken and counts
 * as late; one that is there already is replaced only when the user says so.
 */
final class FilingForms {

	/** What a table of all units says about a filing besides its entries. */
	private static final List<EStructuralFeature> HEAD = List.of(Literals.FILING__FILED_ON, Literals.FILING__FILER, Literals.FILING__REPORT,
			Literals.FILING__NOTE);

	private final ImportState state;

	FilingForms(ImportState state) {
		this.state = state;
	}

	void read(ColumnTable table) {
		FormSheet sheet = table.sheet();
		int end = end(table);
		Labels labels = new Labels(sheet, row -> row < table.headRow() || row >= end);
		int before = state.findings().errors();
		Optional<AppraisedUnit> unit = unit(sheet, labels);
		Optional<FilingKey> period = period(sheet, labels);
		if (unit.isEmpty() || period.isEmpty()) {
			return;
		}
		FilingRows rows = new FilingRows(state, unit.get(), period.get());
		rows.read(table, IntStream.range(table.headRow() + 1, end).filter(row -> !table.isEmpty(row)).boxed().toList());
		Filing filing = filing(period.get());
		filing.setFiledOn(filedOn(sheet, labels));
		filing.setFiler(PartTexts.party(labels.text("filer")));
		filing.setReport(labels.has("report") ? labels.text("report") : null);
		filing.setNote(labels.has("note") ? labels.text("note") : null);
		CellAddress head = new CellAddress(table.headRow(), 0);
		CellAddress named = labels.address("period") == null ? head : labels.address("period");
		take(sheet.name(), new Places(head, named, labels.address("filedOn")), unit.get(), filing, rows, before);
	}

	/** Reads a table of all units; a filing of each unit that has rows in it is taken as a whole or not at all. */
	void readAll(ColumnTable table) {
		FormSheet sheet = table.sheet();
		Labels labels = new Labels(sheet, row -> row < table.headRow());
		Optional<FilingKey> period = period(sheet, labels);
		if (period.isEmpty()) {
			return;
		}
		Map<AppraisedUnit, List<Integer>> units = new LinkedHashMap<>();
		for (int row = table.headRow() + 1; row <= sheet.lastRow(); row++) {
			int at = row;
			if (!table.isEmpty(row)) {
				state.unit(table, row).ifPresent(unit -> units.computeIfAbsent(unit, u -> new ArrayList<>()).add(at));
			}
		}
		units.forEach((unit, rows) -> unit(table, period.get(), unit, rows));
	}

	private void unit(ColumnTable table, FilingKey period, AppraisedUnit unit, List<Integer> at) {
		int before = state.findings().errors();
		FilingRows rows = new FilingRows(state, unit, period);
		rows.read(table, at);
		Filing filing = filing(period);
		for (EStructuralFeature feature : HEAD) {
			at.stream().filter(row -> !table.text(row, feature.getName()).isEmpty()).findFirst()
					.ifPresent(row -> state.cells().read(table, row, feature, filing));
		}
		if (state.options().receivedOn() != null) {
			filing.setFiledOn(state.options().receivedOn());
		}
		CellAddress named = Findings.address(table, at.getFirst(), "unitName");
		take(table.sheet().name(), new Places(named, named, Findings.address(table, at.getFirst(), "filedOn")), unit, filing, rows, before);
	}

	private static Filing filing(FilingKey period) {
		Filing filing = AppraisalFactory.eINSTANCE.createFiling();
		filing.setPeriod(period.period());
		filing.setOrdinal(period.ordinal());
		return filing;
	}

	/** The first row below the table: a label begins it, and nothing but its text follows. */
	private static int end(ColumnTable table) {
		for (int row = table.headRow() + 1; row <= table.sheet().lastRow(); row++) {
			List<FormCell> filled = table.sheet().row(row);
			if (!filled.isEmpty() && filled.size() <= 2 && Labels.isLabel(filled.getFirst())) {
				return row;
			}
		}
		return table.sheet().lastRow() + 1;
	}

	private Optional<AppraisedUnit> unit(FormSheet sheet, Labels labels) {
		String code = labels.text("unitCode");
		String name = labels.text("unitName");
		CellAddress cell = labels.address(name.isEmpty() ? "unitCode" : "unitName");
		if (code.isEmpty() && name.isEmpty()) {
			Optional<AppraisedUnit> named = Optional.ofNullable(state.unit("", sheet.name()).found()).or(state::chosen);
			if (named.isEmpty()) {
				state.findings().error(sheet.name(), cell, "unit.none");
			}
			return named.filter(u -> state.allowed(u, sheet.name(), cell));
		}
		Roster.Found<AppraisedUnit> found = state.unit(code, name);
		if (found.found() == null) {
			state.findings().error(sheet.name(), cell, "unit." + found.problem(), (code + ' ' + name).strip(),
					found.other().map(FilingForms::unitName).orElse(""));
			return Optional.empty();
		}
		return Optional.of(found.found()).filter(u -> state.allowed(u, sheet.name(), cell));
	}

	private Optional<FilingKey> period(FormSheet sheet, Labels labels) {
		FilingKey wanted = state.options().filing();
		String written = labels.text("period");
		int year = state.appraisal().getYear();
		CellAddress cell = labels.address("period");
		String yearText = labels.has("year") ? labels.text("year") : written;
		Optional<Integer> named = PeriodWords.year(yearText);
		if (named.isPresent() ? named.get() != year : labels.has("year") || wanted == null) {
			state.findings().error(sheet.name(), labels.has("year") ? labels.address("year") : cell, named.isPresent() ? "filing.year" : "filing.noYear",
					named.map(y -> (Object) y).orElse(labels.text("year")), year);
			return Optional.empty();
		}
		Optional<FilingKey> said = PeriodWords.period(written);
		if (said.isEmpty() && (wanted == null || !written.isEmpty())) {
			state.findings().error(sheet.name(), cell, written.isEmpty() ? "filing.noPeriod" : "filing.periodUnclear", written);
			return Optional.empty();
		}
		if (said.isPresent() && wanted != null && !said.get().equals(wanted)) {
			state.findings().error(sheet.name(), cell, "filing.period", words(said.get()), words(wanted));
			return Optional.empty();
		}
		return said.or(() -> Optional.ofNullable(wanted));
	}

	private LocalDate filedOn(FormSheet sheet, Labels labels) {
		if (state.options().receivedOn() != null) {
			return state.options().receivedOn();
		}
		return labels.has("filedOn") ? state.cells().date(sheet.name(), labels.cell("filedOn")) : null;
	}

	/** Where findings about a whole filing belong: its table, what it says it is, and its day. */
	private record Places(CellAddress table, CellAddress named, CellAddress filedOn) {
	}

	private void take(String sheet, Places places, AppraisedUnit unit, Filing filing, FilingRows rows, int errorsBefore) {
		FilingKey key = new FilingKey(filing.getPeriod(), filing.getOrdinal());
		filing.getEntries().addAll(rows.entries());
		if (filing.getEntries().isEmpty() && state.findings().errors() == errorsBefore) {
			state.findings().error(sheet, places.table, "filing.empty", unitName(unit), words(key));
		}
		if (!rows.missing().isEmpty()) {
			state.findings().warning(sheet, places.table, "filing.missing", rows.missing());
		}
		state.saidBefore("filing " + unit.getId() + ' ' + key, sheet + '!' + places.named.a1())
				.ifPresent(first -> state.findings().error(sheet, places.named, "filing.twiceHere", unitName(unit), words(key), first));
		int errors = state.findings().errors() - errorsBefore;
		if (errors > 0) {
			state.findings().error(sheet, places.named, "filing.refused", unitName(unit), words(key), errors);
			return;
		}
		Optional<Filing> existing = Filings.find(unit, filing.getPeriod(), filing.getOrdinal());
		if (existing.isPresent() && !Sameness.same(existing.get(), filing) && !state.options().replace()) {
			state.findings().error(sheet, places.named, "filing.twice", unitName(unit), words(key), Objects.toString(existing.get().getFiledOn(), "—"));
			return;
		}
		time(sheet, places.filedOn, unit, filing, key);
		state.propose(AppraisalTable.FILING, sheet, places.named, unit, unit, Literals.APPRAISED_UNIT__FILINGS, existing.orElse(null), filing);
	}

	private void time(String sheet, CellAddress cell, AppraisedUnit unit, Filing filing, FilingKey key) {
		Optional<LocalDate> due = new FilingCalendar(state.appraisal()).due(filing.getPeriod(), filing.getOrdinal());
		if (due.isPresent() && filing.getFiledOn() == null) {
			state.findings().warning(sheet, cell, "filing.undated", unitName(unit), words(key));
		} else if (due.isPresent() && filing.getFiledOn().isAfter(due.get())) {
			state.findings().warning(sheet, cell, "filing.late", unitName(unit), words(key), filing.getFiledOn(), due.get());
		}
	}

	private static String unitName(AppraisedUnit unit) {
		return ImportState.label(unit.getCode(), unit.getName());
	}

	private static String words(FilingKey key) {
		return PeriodWords.of(key, Locale.getDefault());
	}
}
