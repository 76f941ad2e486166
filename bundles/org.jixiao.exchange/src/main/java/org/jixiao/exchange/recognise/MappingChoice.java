package org.jixiao.exchange.recognise;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;

import org.jixiao.exchange.ImportChoices;
import org.jixiao.exchange.mapping.Fields;
import org.jixiao.exchange.mapping.FormMapping;
import org.jixiao.exchange.mapping.LabelKey;
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
		Set<LabelKey> all = labels(view, region, region.lastRow());
		Set<LabelKey> head = region.headerRow() < 0 ? all : labels(view, region, region.headerRow() - 1);
		Choice choice = choices.layout(view.name()).flatMap(library::find).map(m -> new Choice(m, false, false))
				.orElseGet(() -> shipped(head, all).orElseGet(() -> byColumns(view, region, choices)));
		return library.all().stream().filter(m -> UserMappings.isKept(m) && (choice.kindGuessed() || choice.mapping().id().equals(m.base())))
				.filter(m -> m.titles().isEmpty() ? !m.markers().isEmpty() : title(head, m) > 0)
				.map(m -> Map.entry(m, markers(all, m))).filter(e -> e.getValue() >= e.getKey().minMarkers())
				.max(Map.Entry.comparingByValue()).map(e -> new Choice(e.getKey(), true, false)).orElse(choice);
	}

	private static Set<LabelKey> labels(SheetView view, Regions.Region region, int lastRow) {
		Set<LabelKey> labels = new LinkedHashSet<>();
		for (int row = region.firstRow(); row <= lastRow; row++) {
			view.row(row).forEach(cell -> labels.add(view.label(cell)));
		}
		return labels;
	}

	private Optional<Choice> shipped(Set<LabelKey> head, Set<LabelKey> all) {
		FormMapping best = null;
		int bestScore = 0;
		List<Map.Entry<FormMapping, Integer>> marked = new ArrayList<>();
		for (FormMapping mapping : library.all()) {
			if (UserMappings.isKept(mapping)) {
				continue;
			}
			int title = title(head, mapping);
			int markers = markers(all, mapping);
			int score = title > 0 && markers >= mapping.minMarkers() ? title * 10 + Math.min(markers, 9) * 2 : 0;
			if (score > bestScore) {
				best = mapping;
				bestScore = score;
			}
			if (!mapping.generic() && markers >= Math.max(MARKERS, mapping.minMarkers())) {
				marked.add(Map.entry(mapping, markers));
			}
		}
		// A title that many forms share says what kind of form it is; its markers may say which layout.
		FormMapping kind = best;
		Optional<FormMapping> layout = kind != null && !kind.generic() ? Optional.empty()
				: marked.stream()
						.filter(e -> kind == null
								|| e.getKey().stageOrDefault() == kind.stageOrDefault() && Objects.equals(e.getKey().subject(), kind.subject()))
						.max(Map.Entry.comparingByValue()).map(Map.Entry::getKey);
		if (layout.isPresent()) {
			return Optional.of(new Choice(layout.get(), true, false));
		}
		return Optional.ofNullable(best).map(found -> new Choice(found, !found.generic(), false));
	}

	private static int title(Set<LabelKey> head, FormMapping mapping) {
		return head.stream().mapToInt(label -> FormDraft.titleMatch(mapping.titles(), label)).max().orElse(0);
	}

	/** How many of the markers of a layout are there. */
	private static int markers(Set<LabelKey> labels, FormMapping mapping) {
		return (int) mapping.markers().stream().distinct().filter(marker -> labels.stream().anyMatch(label -> marker.match(label) > 0)).count();
	}

	private Choice byColumns(SheetView view, Regions.Region region, ImportChoices choices) {
		Optional<TableHeader> header = region.headerRow() < 0 ? Optional.empty()
				: HeaderFinder.at(view, anyIndicators, region.headerRow(), choices);
		String id = MappingLibrary.COMMON;
		if (header.filter(h -> h.has(Fields.PROJECTED)).isPresent()) {
			id = GENERIC_MONITORING;
		} else if (header.filter(h -> h.has(Fields.ACTUAL) || h.has(Fields.SCORE)).isEmpty()) {
			boolean opinions = region.headerRow() >= 0
					&& header.filter(h -> h.has(Fields.NAME)).isEmpty() && HeaderFinder.at(view, anyOpinions, region.headerRow(), choices).filter(Regions::isOpinionHeader).isPresent();
			id = opinions ? GENERIC_REVIEW : header.filter(h -> h.has(Fields.TARGET)).isPresent() ? GENERIC_OBJECTIVES : MappingLibrary.COMMON;
		}
		FormMapping mapping = library.find(id).orElseGet(library::common);
		return new Choice(mapping, false, true);
	}
}
