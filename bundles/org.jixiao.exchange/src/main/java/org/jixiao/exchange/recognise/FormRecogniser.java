package org.jixiao.exchange.recognise;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.jixiao.exchange.Fault;
import org.jixiao.exchange.FixChoice;
import org.jixiao.exchange.ImportChoices;
import org.jixiao.exchange.Message;
import org.jixiao.exchange.Severity;
import org.jixiao.exchange.cell.CellAddress;
import org.jixiao.exchange.cell.FormBook;
import org.jixiao.exchange.cell.FormSheet;
import org.jixiao.exchange.mapping.Fields;
import org.jixiao.exchange.mapping.FormMapping;
import org.jixiao.exchange.mapping.MappingLibrary;

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

	// Without these a form of its stage says little.
	private static final Map<FormMapping.Stage, List<String>> EXPECTED = Map.of(
			FormMapping.Stage.EVALUATION, List.of(Fields.NAME, Fields.TARGET, Fields.ACTUAL, Fields.POINTS, Fields.SCORE),
			FormMapping.Stage.OBJECTIVES, List.of(Fields.NAME, Fields.TARGET),
			FormMapping.Stage.MONITORING, List.of(Fields.NAME, Fields.TARGET, Fields.ACTUAL));

	private final Regions regions;
	private final MappingChoice mappings;
	private final ProjectRows projects;

	/** With these mappings. */
	public FormRecogniser(MappingLibrary library) {
		regions = new Regions(library);
		mappings = new MappingChoice(library);
		projects = new ProjectRows(library.common());
	}

	/** Takes the workbook apart. */
	public Found recognise(FormBook book, ImportChoices choices) {
		List<RecognisedForm> forms = new ArrayList<>();
		List<Fault> faults = new ArrayList<>();
		for (FormSheet sheet : book.sheets()) {
			SheetView view = new SheetView(sheet);
			List<RecognisedForm> found = new ArrayList<>();
			for (SheetView part : SideBySide.of(sheet, v -> regions.find(v, choices).stream().anyMatch(r -> r.headerRow() >= 0))) {
				regions.find(part, choices).forEach(region -> found.addAll(readAll(part, region, choices)));
			}
			if (found.isEmpty()) {
				if (regions.isSummary(view)) {
					faults.add(Fault.of(Severity.WARNING, sheet.name(), null, "import.sheet.summary", sheet.name()));
				} else if (sheet.size() > 0) {
					faults.add(Fault.of(Severity.INFO, sheet.name(), null, "import.sheet.no.form", sheet.name()));
				}
				continue;
			}
			if (sheet.hidden()) {
				faults.add(Fault.of(Severity.WARNING, sheet.name(), null, "import.sheet.hidden", sheet.name()));
			}
			forms.addAll(found);
		}
		if (forms.isEmpty()) {
			faults.add(Fault.of(Severity.ERROR, "", null, "import.no.form", book.fileName()));
		}
		return new Found(forms, faults);
	}

	/** The form of a region, or the forms of its projects. */
	private List<RecognisedForm> readAll(SheetView view, Regions.Region region, ImportChoices choices) {
		List<SheetView> projects = regions.indicators(view, region, choices).map(header -> this.projects.split(view, region, header)).orElse(List.of());
		return projects.isEmpty() ? List.of(read(view, region, choices)) : projects.stream().map(project -> read(project, region, choices)).toList();
	}

	private RecognisedForm read(SheetView view, Regions.Region region, ImportChoices choices) {
		MappingChoice.Choice choice = mappings.choose(view, region, choices);
		FormMapping mapping = choice.mapping();
		FormDraft draft = new FormDraft(view, mapping, regions.titles(), choices, region.firstRow(), region.lastRow());
		FieldReader fields = new FieldReader(draft);
		int headerRow = region.headerRow() < 0 ? region.lastRow() + 1 : region.headerRow();
		fields.readTitle(headerRow);
		new RowsReader(draft, FormMapping.TASKS).read(region.firstRow(), Math.min(headerRow - 1, region.lastRow()));
		new RowsReader(draft, FormMapping.PLAN).read(region.firstRow(), Math.min(headerRow - 1, region.lastRow()));
		new FundReader(draft).read(region.firstRow(), Math.min(headerRow - 1, region.lastRow()));
		if (mapping.stageOrDefault() == FormMapping.Stage.EVALUATION) {
			new ManagementReader(draft).read(region.firstRow(), Math.min(headerRow - 1, region.lastRow()));
		}
		if (mapping.stageOrDefault().hasIndicators()) {
			indicators(draft, region);
		} else {
			new RowsReader(draft, FormMapping.OPINIONS).read(region.firstRow(), region.lastRow());
		}
		// Where the money stands beside the indicators its unit may stand in their header.
		boolean beside = draft.funds.stream().anyMatch(line -> line.row() > headerRow);
		new MoneyUnitReader(draft).read(beside ? headerRow + 1 : headerRow);
		fields.readFields();
		if (mapping.stageOrDefault() == FormMapping.Stage.MONITORING) {
			new MonthsReader(draft).read();
		}
		fields.listRest();
		if (!choice.described()) {
			draft.fault(Severity.WARNING, new CellAddress(region.firstRow(), 0),
					draft.title.isEmpty() ? "import.layout.untitled" : "import.layout.unknown", draft.title);
		}
		if (choice.kindGuessed()) {
			draft.fault(Severity.WARNING, new CellAddress(region.firstRow(), 0), "import.kind.guessed", kinds(view, mapping),
					Message.of("stage." + mapping.stageOrDefault().name()));
		}
		return draft.finish(choice.described());
	}

	/** The kinds of form to choose from, that it was read as first. */
	private static List<FixChoice> kinds(SheetView view, FormMapping read) {
		return MappingChoice.KINDS.entrySet().stream().sorted(Comparator.comparing(kind -> kind.getKey() != read.stageOrDefault()))
				.map(kind -> (FixChoice) new FixChoice.UseLayout(view.name(), kind.getValue(),
						Message.of("import.choice.kind", Message.of("stage." + kind.getKey().name())))).toList();
	}

	private static void indicators(FormDraft draft, Regions.Region region) {
		Optional<TableHeader> header = region.headerRow() < 0 ? Optional.empty()
				: HeaderFinder.at(draft.view, draft.mapping.indicators(), region.headerRow(), draft.choices);
		if (header.isEmpty()) {
			draft.fault(Severity.ERROR, new CellAddress(region.firstRow(), 0), "import.no.indicator.table");
			return;
		}
		ProjectRows.take(draft, header.get());
		int end = new IndicatorReader(draft, header.get()).read();
		if (draft.funds.isEmpty()) {
			// Some forms print the money below the indicators.
			new FundReader(draft).read(end + 1, region.lastRow());
		}
		for (String field : EXPECTED.getOrDefault(draft.mapping.stageOrDefault(), List.of())) {
			if (!header.get().has(field)) {
				Severity severity = field.equals(Fields.NAME) || field.equals(Fields.ACTUAL) ? Severity.WARNING : Severity.INFO;
				draft.fault(severity, new CellAddress(header.get().firstRow(), header.get().firstColumn()), "import.column.missing",
						Fields.name(field));
			}
		}
	}
}
