package org.jixiao.exchange.recognise;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.jixiao.exchange.Fault;
import org.jixiao.exchange.ImportChoices;
import org.jixiao.exchange.Severity;
import org.jixiao.exchange.cell.CellAddress;
import org.jixiao.exchange.cell.FormBook;
import org.jixiao.exchange.cell.FormCell;
import org.jixiao.exchange.cell.FormSheet;
import org.jixiao.exchange.mapping.Fields;
import org.jixiao.exchange.mapping.FormMapping;
import org.jixiao.exchange.mapping.LabelPattern;
import org.jixiao.exchange.mapping.MappingLibrary;
import org.jixiao.exchange.mapping.TableSpec;

/**
 * Finds the forms of a workbook by their titles and headers, wherever they stand, on several sheets and one below another, and takes
 * each apart with the mapping that fits it best. Has no state that changes.
 */
public final class FormRecogniser {

	/** What was found in a workbook. */
	public record Found(List<RecognisedForm> forms, List<Fault> faults) {

		public Found {
			forms = List.copyOf(forms);
			faults = List.copyOf(faults);
		}
	}

	private record Region(int firstRow, int lastRow, int headerRow) {
	}

	private final MappingLibrary library;
	private final TableSpec anyIndicators;
	private final List<LabelPattern> anyTitle;

	/** With these mappings. */
	public FormRecogniser(MappingLibrary library) {
		this.library = library;
		List<LabelPattern> titles = new ArrayList<>();
		List<TableSpec> tables = new ArrayList<>();
		for (FormMapping mapping : library.all()) {
			titles.addAll(mapping.titles());
			tables.add(mapping.indicators());
		}
		anyTitle = titles;
		anyIndicators = union(tables);
	}

	private static TableSpec union(List<TableSpec> tables) {
		List<org.jixiao.exchange.mapping.FieldSpec> columns = new ArrayList<>();
		int min = Integer.MAX_VALUE;
		for (TableSpec table : tables) {
			columns.addAll(table.columns());
			min = Math.min(min, table.minColumns());
		}
		return new TableSpec(FormMapping.INDICATORS, min, columns, List.of(), List.of(), List.of(), List.of(), List.of(), List.of());
	}

	/** Takes the workbook apart. */
	public Found recognise(FormBook book, ImportChoices choices) {
		List<RecognisedForm> forms = new ArrayList<>();
		List<Fault> faults = new ArrayList<>();
		for (FormSheet sheet : book.sheets()) {
			SheetView view = new SheetView(sheet);
			List<Region> regions = regions(view, choices);
			if (regions.isEmpty()) {
				if (sheet.size() > 0) {
					faults.add(Fault.of(Severity.INFO, sheet.name(), null, "import.sheet.no.form", sheet.name()));
				}
				continue;
			}
			if (sheet.hidden()) {
				faults.add(Fault.of(Severity.WARNING, sheet.name(), null, "import.sheet.hidden", sheet.name()));
			}
			for (Region region : regions) {
				forms.add(read(view, region, choices));
			}
		}
		if (forms.isEmpty()) {
			faults.add(Fault.of(Severity.ERROR, "", null, "import.no.form", book.fileName()));
		}
		return new Found(forms, faults);
	}

	private List<Region> regions(SheetView view, ImportChoices choices) {
		List<Integer> headers = new ArrayList<>();
		int last = view.sheet().lastRow();
		for (int row = 0; row <= last; row++) {
			Optional<TableHeader> header = TableHeader.at(view, anyIndicators, row, choices).filter(FormRecogniser::isIndicatorHeader);
			// A header repeated after a page break belongs to the same form: there is neither a title nor a project name in between.
			if (header.isPresent() && (headers.isEmpty() || start(view, headers.get(headers.size() - 1) + 1, row) >= 0)) {
				headers.add(row);
				row = header.get().lastRow();
			}
		}
		List<Region> regions = new ArrayList<>();
		if (headers.isEmpty()) {
			int title = start(view, 0, last + 1);
			return title >= 0 && titled(view, title) ? List.of(new Region(0, last, -1)) : regions;
		}
		int[] starts = new int[headers.size() + 1];
		for (int i = 1; i < headers.size(); i++) {
			starts[i] = start(view, headers.get(i - 1) + 1, headers.get(i));
		}
		starts[headers.size()] = last + 1;
		for (int i = 0; i < headers.size(); i++) {
			regions.add(new Region(starts[i], starts[i + 1] - 1, headers.get(i)));
		}
		return regions;
	}

	private static boolean isIndicatorHeader(TableHeader header) {
		boolean names = header.has(Fields.NAME) || header.has(Fields.LEVEL1) && header.has(Fields.LEVEL2);
		return names && (header.has(Fields.TARGET) || header.has(Fields.ACTUAL) || header.has(Fields.SCORE));
	}

	/** The row in which a form begins: the last title in the range, else the first row that names a project; -1 for none. */
	private int start(SheetView view, int from, int before) {
		for (int row = before - 1; row >= from; row--) {
			if (titled(view, row)) {
				return row;
			}
		}
		FormMapping common = library.common();
		for (int row = from; row < before; row++) {
			for (FormCell cell : view.row(row)) {
				if (common.fieldFor(view.label(cell)).filter(f -> f.id().equals(Fields.PROJECT)).isPresent()) {
					return row;
				}
			}
		}
		return -1;
	}

	private boolean titled(SheetView view, int row) {
		for (FormCell cell : view.row(row)) {
			if (FormDraft.titleMatch(anyTitle, view.label(cell)) > 0 && !TableSpec.any(library.common().indicators().notes(), view.label(cell))) {
				return true;
			}
		}
		return false;
	}

	private RecognisedForm read(SheetView view, Region region, ImportChoices choices) {
		Optional<FormMapping> best = choose(view, region);
		FormMapping mapping = best.orElseGet(library::common);
		FormDraft draft = new FormDraft(view, mapping, choices, region.firstRow(), region.lastRow());
		FieldReader fields = new FieldReader(draft);
		int headerRow = region.headerRow() < 0 ? region.lastRow() + 1 : region.headerRow();
		fields.readTitle(headerRow);
		new FundReader(draft).read(region.firstRow(), Math.min(headerRow - 1, region.lastRow()));
		Optional<TableHeader> header = region.headerRow() < 0 ? Optional.empty()
				: TableHeader.at(view, mapping.indicators(), region.headerRow(), choices);
		if (header.isPresent()) {
			int end = new IndicatorReader(draft, header.get()).read();
			if (draft.funds.isEmpty()) {
				// Some forms print the money below the indicators.
				new FundReader(draft).read(end + 1, region.lastRow());
			}
			missingColumns(draft, header.get());
		} else {
			draft.fault(Severity.ERROR, new CellAddress(region.firstRow(), 0), "import.no.indicator.table");
		}
		new MoneyUnitReader(draft).read(headerRow);
		fields.readFields();
		fields.listRest();
		if (best.isEmpty()) {
			draft.fault(Severity.WARNING, new CellAddress(region.firstRow(), 0), "import.layout.unknown", draft.title);
		}
		return draft.finish(best.isPresent());
	}

	private static void missingColumns(FormDraft draft, TableHeader header) {
		for (String field : List.of(Fields.NAME, Fields.TARGET, Fields.ACTUAL, Fields.POINTS, Fields.SCORE)) {
			if (!header.has(field)) {
				Severity severity = field.equals(Fields.NAME) || field.equals(Fields.ACTUAL) ? Severity.WARNING : Severity.INFO;
				draft.fault(severity, new CellAddress(header.firstRow(), header.firstColumn()), "import.column.missing",
						org.jixiao.exchange.Message.of("field." + field));
			}
		}
	}

	/** The mapping whose title or markers fit best; empty when nothing but the common labels fits. */
	private Optional<FormMapping> choose(SheetView view, Region region) {
		FormMapping best = null;
		int bestScore = 0;
		for (FormMapping mapping : library.all()) {
			if (mapping.id().equals(MappingLibrary.COMMON)) {
				continue;
			}
			int title = 0;
			int markers = 0;
			for (int row = region.firstRow(); row <= region.lastRow(); row++) {
				for (FormCell cell : view.row(row)) {
					if (row < region.headerRow() || region.headerRow() < 0) {
						title = Math.max(title, FormDraft.titleMatch(mapping.titles(), view.label(cell)));
					}
					for (LabelPattern marker : mapping.markers()) {
						markers += marker.match(view.label(cell)) > 0 ? 1 : 0;
					}
				}
			}
			int score = title * 10 + Math.min(markers, 9);
			if ((title > 0 || markers >= 2) && score > bestScore) {
				best = mapping;
				bestScore = score;
			}
		}
		return Optional.ofNullable(best);
	}
}
