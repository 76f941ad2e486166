package org.jixiao.exchange.office.stages;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

import org.eclipse.emf.common.util.EList;
import org.jixiao.model.dossier.DeviationKind;
import org.jixiao.model.dossier.DeviationReason;
import org.jixiao.model.dossier.Dossier;
import org.jixiao.model.dossier.IndicatorTarget;
import org.jixiao.model.dossier.ObjectiveSet;

/** Takes out of a dossier what single contents make unwritable, although the form has a place for their kind. */
final class Unwritable {

	private Unwritable() {
	}

	static void remove(Dossier dossier, FormPlaces places) {
		if (dossier.getRemark() != null) {
			dossier.setRemark(remarks(dossier.getRemark(), places));
		}
		dossier.getMonitoringReports().forEach(report -> report.getRows().forEach(row -> deviations(row.getDeviations(), places)));
		dossier.getExAnteEvaluations().forEach(e -> e.getSections().removeIf(s -> !places.has("section." + s.getTitle())));
		if (places.has("opinions.grade.boxes")) {
			dossier.getObjectiveSets().forEach(set -> set.getReviews().forEach(
					review -> review.getOpinions().stream().filter(o -> o.getGrade() != null).forEach(o -> o.setOpinion(null))));
		}
		if (places.has("indicators.medium.whole") && !places.has("indicators.medium.name")) {
			dossier.getObjectiveSets().forEach(Unwritable::mediumTermFirst);
		}
	}

	private static String remarks(String all, FormPlaces places) {
		List<String> kept = new ArrayList<>();
		boolean keep = false;
		for (String line : all.split("\n")) {
			int colon = line.indexOf(':');
			keep = colon > 0 ? places.has("remark." + line.substring(0, colon)) : keep;
			if (keep) {
				kept.add(line);
			}
		}
		return kept.isEmpty() ? null : String.join("\n", kept);
	}

	private static void deviations(EList<DeviationReason> list, FormPlaces places) {
		list.removeIf(d -> !places.has("indicators.deviation." + d.getKind().getName().toLowerCase(java.util.Locale.ROOT)));
		List<DeviationReason> others = list.stream().filter(d -> d.getKind() == DeviationKind.OTHER).toList();
		if (others.size() > 1 && !places.has("indicators.reason")) {
			list.removeAll(others.subList(1, others.size()));
		}
	}

	/** A form with a table of the medium term and one of the year puts the rows that only the first one has in front. */
	private static void mediumTermFirst(ObjectiveSet set) {
		List<IndicatorTarget> sorted = new ArrayList<>(set.getTargets());
		sorted.sort(Comparator.comparing(row -> row.getTarget() != null || row.getMediumTermTarget() == null));
		for (int i = 0; i < sorted.size(); i++) {
			set.getTargets().move(i, sorted.get(i));
		}
	}
}
