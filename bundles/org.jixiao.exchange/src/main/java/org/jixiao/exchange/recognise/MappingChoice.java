package org.jixiao.exchange.recognise;

import java.util.Optional;

import org.jixiao.exchange.ImportChoices;
import org.jixiao.exchange.cell.FormCell;
import org.jixiao.exchange.mapping.Fields;
import org.jixiao.exchange.mapping.FormMapping;
import org.jixiao.exchange.mapping.LabelPattern;
import org.jixiao.exchange.mapping.MappingLibrary;
import org.jixiao.exchange.mapping.TableSpec;

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

	private final MappingLibrary library;
	private final TableSpec anyIndicators;
	private final TableSpec anyOpinions;

	MappingChoice(MappingLibrary library) {
		this.library = library;
		anyIndicators = Regions.union(library, FormMapping.INDICATORS);
		anyOpinions = Regions.union(library, FormMapping.OPINIONS);
	}

	Choice choose(SheetView view, Regions.Region region, ImportChoices choices) {
		FormMapping best = null;
		int bestScore = 0;
		for (FormMapping mapping : library.all()) {
			int score = score(view, region, mapping);
			if (score > bestScore) {
				best = mapping;
				bestScore = score;
			}
		}
		if (best != null) {
			boolean generic = best.generic() || best.id().equals(MappingLibrary.COMMON);
			return new Choice(best, !generic, false);
		}
		return byColumns(view, region, choices);
	}

	private static int score(SheetView view, Regions.Region region, FormMapping mapping) {
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
		return title > 0 || markers >= 2 ? title * 10 + Math.min(markers, 9) * 2 : 0;
	}

	private Choice byColumns(SheetView view, Regions.Region region, ImportChoices choices) {
		Optional<TableHeader> header = region.headerRow() < 0 ? Optional.empty()
				: TableHeader.at(view, anyIndicators, region.headerRow(), choices);
		String id = MappingLibrary.COMMON;
		if (header.filter(h -> h.has(Fields.PROJECTED)).isPresent()) {
			id = GENERIC_MONITORING;
		} else if (header.filter(h -> h.has(Fields.ACTUAL) || h.has(Fields.SCORE)).isEmpty()) {
			boolean opinions = region.headerRow() >= 0
					&& TableHeader.at(view, anyOpinions, region.headerRow(), choices).filter(Regions::isOpinionHeader).isPresent();
			id = opinions ? GENERIC_REVIEW : header.filter(h -> h.has(Fields.TARGET)).isPresent() ? GENERIC_OBJECTIVES : MappingLibrary.COMMON;
		}
		FormMapping mapping = library.find(id).orElseGet(library::common);
		return new Choice(mapping, false, true);
	}
}
