package org.jixiao.exchange.recognise;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import org.jixiao.exchange.ImportChoices;
import org.jixiao.exchange.cell.FormCell;
import org.jixiao.exchange.mapping.FieldSpec;
import org.jixiao.exchange.mapping.Fields;
import org.jixiao.exchange.mapping.FormMapping;
import org.jixiao.exchange.mapping.LabelKey;
import org.jixiao.exchange.mapping.LabelPattern;
import org.jixiao.exchange.mapping.MappingLibrary;
import org.jixiao.exchange.mapping.TableSpec;

/** Finds the parts of a sheet that are forms: each has a table of indicators or of review points, and begins with its title. */
final class Regions {

	/** A form on a sheet; {@code headerRow} is the first row of its main table, -1 where there is none. */
	record Region(int firstRow, int lastRow, int headerRow) {
	}

	private final MappingLibrary library;
	private final TableSpec anyIndicators;
	private final TableSpec anyOpinions;
	private final TableSpec anyFunds;
	private final List<LabelPattern> anyTitle;

	Regions(MappingLibrary library) {
		this.library = library;
		Set<LabelPattern> titles = new LinkedHashSet<>();
		library.all().forEach(m -> titles.addAll(m.titles()));
		anyTitle = List.copyOf(titles);
		anyIndicators = union(library, FormMapping.INDICATORS);
		anyOpinions = union(library, FormMapping.OPINIONS);
		anyFunds = union(library, FormMapping.FUNDS);
	}

	/** All columns that any mapping knows for this table, each label once. */
	static TableSpec union(MappingLibrary library, String tableId) {
		Map<String, Set<LabelPattern>> labels = new LinkedHashMap<>();
		int min = Integer.MAX_VALUE;
		for (FormMapping mapping : library.all()) {
			TableSpec table = mapping.table(tableId);
			table.columns().forEach(c -> labels.computeIfAbsent(c.id(), id -> new LinkedHashSet<>()).addAll(c.labels()));
			min = Math.min(min, table.minColumns());
		}
		List<FieldSpec> columns = new ArrayList<>();
		labels.forEach((id, all) -> columns.add(new FieldSpec(id, null, false, List.copyOf(all))));
		return new TableSpec(tableId, min, columns, List.of(), List.of(), List.of(), List.of(), List.of(), List.of());
	}

	/** The titles of all forms. */
	List<LabelPattern> titles() {
		return anyTitle;
	}

	List<Region> find(SheetView view, ImportChoices choices) {
		List<Integer> headers = new ArrayList<>();
		int last = view.sheet().lastRow();
		for (int row = 0; row <= last; row++) {
			Optional<TableHeader> header = mainHeader(view, row, choices);
			// A header repeated after a page break belongs to the same form: there is neither a title nor a project name in between.
			if (header.isPresent() && (headers.isEmpty() || start(view, headers.get(headers.size() - 1) + 1, row) >= 0)) {
				headers.add(row);
				row = header.get().lastRow();
			}
		}
		if (headers.isEmpty()) {
			int title = start(view, 0, last + 1);
			return title >= 0 && titled(view, title) && filledIn(view, last) ? List.of(new Region(0, last, -1)) : List.of();
		}
		int[] starts = new int[headers.size() + 1];
		for (int i = 1; i < headers.size(); i++) {
			starts[i] = start(view, headers.get(i - 1) + 1, headers.get(i));
		}
		starts[headers.size()] = last + 1;
		List<Region> regions = new ArrayList<>();
		for (int i = 0; i < headers.size(); i++) {
			regions.add(new Region(starts[i], starts[i + 1] - 1, headers.get(i)));
		}
		return regions;
	}

	/** The header of the region's indicators. */
	Optional<TableHeader> indicators(SheetView view, Region region, ImportChoices choices) {
		return region.headerRow() < 0 ? Optional.empty() : HeaderFinder.at(view, anyIndicators, region.headerRow(), choices).filter(Regions::isIndicatorHeader);
	}

	private Optional<TableHeader> mainHeader(SheetView view, int row, ImportChoices choices) {
		if (view.row(row).size() < 2) {
			return Optional.empty();
		}
		Optional<TableHeader> indicators = HeaderFinder.at(view, anyIndicators, row, choices).filter(Regions::isIndicatorHeader);
		if (indicators.isPresent()) {
			return indicators;
		}
		// 项目 | 年初预算数 | … | 分值 | 得分 heads the money, though 项目, 分值 and 得分 could head points of a review.
		return HeaderFinder.at(view, anyOpinions, row, choices).filter(Regions::isOpinionHeader)
				.filter(h -> HeaderFinder.at(view, anyFunds, row, choices).filter(f -> FundReader.AMOUNTS.stream().anyMatch(f::has)).isEmpty());
	}

	private static boolean isIndicatorHeader(TableHeader header) {
		boolean names = header.has(Fields.NAME) || header.has(Fields.MEDIUM_NAME) || header.has(Fields.LEVEL1) && header.has(Fields.LEVEL2);
		boolean levels = header.has(Fields.LEVEL1) && header.has(Fields.LEVEL2) && header.has(Fields.NAME);
		return names && (levels || header.has(Fields.TARGET) || header.has(Fields.ACTUAL) || header.has(Fields.SCORE) || header.has(Fields.MEDIUM_TARGET)
				|| header.has(Fields.PROJECTED));
	}

	static boolean isOpinionHeader(TableHeader header) {
		return (header.has(Fields.OPINION_NAME) || header.has(Fields.OPINION_GROUP))
				&& (header.has(Fields.OPINION_SCORE) || header.has(Fields.OPINION_GRADE) || header.has(Fields.OPINION_TEXT));
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

	/** A form without its table still names two single values; a list of titles, as on the index sheet of a workbook, does not. */
	private boolean filledIn(SheetView view, int last) {
		Set<String> fields = new HashSet<>();
		for (int row = 0; row <= last && fields.size() < 2; row++) {
			for (FormCell cell : view.row(row)) {
				library.common().fieldFor(view.label(cell)).ifPresent(f -> fields.add(f.id()));
			}
		}
		return fields.size() >= 2 && !isSummary(view);
	}

	/**
	 * A list of several projects, one in each row: the name of the project heads a column, with money or scores in columns at its right, and no
	 * indicators.
	 */
	boolean isSummary(SheetView view) {
		for (int row = 0; row <= view.sheet().lastRow(); row++) {
			boolean project = false;
			int others = 0;
			for (FormCell cell : view.row(row)) {
				LabelKey label = view.label(cell);
				boolean names = library.common().fieldFor(label).filter(f -> f.id().equals(Fields.PROJECT)).isPresent();
				if (names) {
					FormCell below = view.seen(view.area(cell).last().row() + 1, cell.address().column());
					project = !below.isEmpty() && library.common().fieldFor(view.label(below)).isEmpty();
				} else if (project && (library.common().funds().hit(label).isPresent() || library.common().fieldFor(label).isPresent())) {
					others++;
				}
			}
			if (project && others >= 3) {
				return true;
			}
		}
		return false;
	}

	private boolean titled(SheetView view, int row) {
		FormMapping common = library.common();
		for (FormCell cell : view.row(row)) {
			LabelKey label = view.label(cell);
			if (FormDraft.titleMatch(anyTitle, label) > 0 && common.fieldFor(label).isEmpty() && !TableSpec.any(common.blocks(), label)
					&& !TableSpec.any(common.indicators().notes(), label)) {
				return true;
			}
		}
		return false;
	}
}
