package org.jixiao.exchange.recognise;

import java.util.EnumMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;

import org.jixiao.exchange.ImportChoices;
import org.jixiao.exchange.cell.FormCell;
import org.jixiao.exchange.mapping.Fields;
import org.jixiao.exchange.mapping.FormMapping;
import org.jixiao.exchange.mapping.LabelPattern;
import org.jixiao.exchange.mapping.MappingLibrary;
import org.jixiao.exchange.mapping.TableSpec;
import org.jixiao.exchange.mapping.UserMappings;

/** Chooses the mapping of a form by title and markers, and where neither says what it is, by the columns of its main table. */
final class MappingChoice {

	/**
	 * The mapping chosen.
	 *
	 * @param described
	 *            whether it was made for this layout
	 * @param kindGuessed
	 *            whether only the columns told what kind of form it is
	 */
	record Choice(FormMapping mapping, boolean described, boolean kindGuessed) {
	}

	private static final String GENERIC_OBJECTIVES = "org.jixiao.form.generic.objectives";
	private static final String GENERIC_MONITORING = "org.jixiao.form.generic.monitoring";
	private static final String GENERIC_REVIEW = "org.jixiao.form.generic.review";

	/** What a form may be of which neither title nor markers say it: a mapping for each stage. */
	static final Map<FormMapping.Stage, String> KINDS = new EnumMap<>(Map.of(FormMapping.Stage.OBJECTIVES, GENERIC_OBJECTIVES,
			FormMapping.Stage.REVIEW, GENERIC_REVIEW, FormMapping.Stage.MONITORING, GENERIC_MONITORING, FormMapping.Stage.EVALUATION,
			MappingLibrary.COMMON));

	private static final int MARKERS = 2;

	private final MappingLibrary library;
	private final TableSpec anyIndicators;
	private final TableSpec anyOpinions;

	MappingChoice(MappingLibrary library) {
		this.library = library;
		anyIndicators = Regions.union(library, FormMapping.INDICATORS);
		anyOpinions = Regions.union(library, FormMapping.OPINIONS);
	}

	/** The mapping that fits best; where columns of this layout were mapped by hand, with what was kept of them. */
	Choice choose(SheetView view, Regions.Region region, ImportChoices choices) {
		Choice choice = choices.layout(view.name()).flatMap(library::find).map(m -> new Choice(m, false, false))
				.orElseGet(() -> shipped(view, region, choices));
		return library.all().stream().filter(m -> UserMappings.isKept(m) && (choice.kindGuessed() || choice.mapping().id().equals(m.base())))
				.filter(m -> m.titles().isEmpty() ? !m.markers().isEmpty() : title(view, region, m) > 0)
				.map(m -> Map.entry(m, markers(view, region, m))).filter(e -> e.getValue() >= e.getKey().minMarkers())
				.max(Map.Entry.comparingByValue()).map(e -> new Choice(e.getKey(), true, false)).orElse(choice);
	}

	private Choice shipped(SheetView view, Regions.Region region, ImportChoices choices) {
		FormMapping best = null;
		int bestScore = 0;
		Map<FormMapping, Integer> marked = new LinkedHashMap<>();
		for (FormMapping mapping : library.all()) {
			if (UserMappings.isKept(mapping)) {
				continue;
			}
			int title = title(view, region, mapping);
			int markers = markers(view, region, mapping);
			int score = title > 0 && markers >= mapping.minMarkers() ? title * 10 + Math.min(markers, 9) * 2 : 0;
			if (score > bestScore) {
				best = mapping;
				bestScore = score;
			}
			if (!mapping.generic() && markers >= Math.max(MARKERS, mapping.minMarkers())) {
				marked.put(mapping, markers);
			}
		}
		// A title that many forms share says what kind of form it is; its markers may say which layout.
		FormMapping kind = best;
		Optional<FormMapping> layout = kind != null && !kind.generic() ? Optional.empty()
				: marked.entrySet().stream()
						.filter(e -> kind == null
								|| e.getKey().stageOrDefault() == kind.stageOrDefault() && Objects.equals(e.getKey().subject(), kind.subject()))
						.max(Map.Entry.comparingByValue()).map(Map.Entry::getKey);
		if (layout.isPresent()) {
			return new Choice(layout.get(), true, false);
		}
		if (best == null) {
			return byColumns(view, region, choices);
		}
		return new Choice(best, !best.generic(), false);
	}

	private static int title(SheetView view, Regions.Region region, FormMapping mapping) {
		int title = 0;
		int last = region.headerRow() < 0 ? region.lastRow() : region.headerRow() - 1;
		for (int row = region.firstRow(); row <= last; row++) {
			for (FormCell cell : view.row(row)) {
				title = Math.max(title, FormDraft.titleMatch(mapping.titles(), view.label(cell)));
			}
		}
		return title;
	}

	private static int markers(SheetView view, Regions.Region region, FormMapping mapping) {
		if (mapping.markers().isEmpty()) {
			return 0;
		}
		Set<LabelPattern> found = new HashSet<>();
		for (int row = region.firstRow(); row <= region.lastRow(); row++) {
			for (FormCell cell : view.row(row)) {
				for (LabelPattern marker : mapping.markers()) {
					if (marker.match(view.label(cell)) > 0) {
						found.add(marker);
					}
				}
			}
		}
		return found.size();
	}

	private Choice byColumns(SheetView view, Regions.Region region, ImportChoices choices) {
		Optional<TableHeader> header = region.headerRow() < 0 ? Optional.empty()
				: TableHeader.at(view, anyIndicators, region.headerRow(), choices);
		String id = MappingLibrary.COMMON;
		if (header.filter(h -> h.has(Fields.PROJECTED)).isPresent()) {
			id = GENERIC_MONITORING;
		} else if (header.filter(h -> h.has(Fields.ACTUAL) || h.has(Fields.SCORE)).isEmpty()) {
			boolean opinions = region.headerRow() >= 0
					&& header.filter(h -> h.has(Fields.NAME)).isEmpty() && TableHeader.at(view, anyOpinions, region.headerRow(), choices).filter(Regions::isOpinionHeader).isPresent();
			id = opinions ? GENERIC_REVIEW : header.filter(h -> h.has(Fields.TARGET)).isPresent() ? GENERIC_OBJECTIVES : MappingLibrary.COMMON;
		}
		FormMapping mapping = library.find(id).orElseGet(library::common);
		return new Choice(mapping, false, true);
	}
}
