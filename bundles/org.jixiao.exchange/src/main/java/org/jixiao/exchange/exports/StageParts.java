package org.jixiao.exchange.exports;

import java.util.List;
import java.util.Optional;

import org.jixiao.exchange.mapping.FormMapping.Stage;
import org.jixiao.model.base.WorkItem;
import org.jixiao.model.dossier.Dossier;
import org.jixiao.model.dossier.EvaluationKind;

/** Which parts of a dossier a form of a stage is about. */
public final class StageParts {

	private StageParts() {
	}

	/** The parts in the order of the dossier. */
	public static List<? extends WorkItem> of(Dossier dossier, Stage stage) {
		return switch (stage) {
		case EX_ANTE -> dossier.getExAnteEvaluations();
		case OBJECTIVES -> dossier.getObjectiveSets().stream().filter(set -> !set.getTargets().isEmpty() || set.getReviews().isEmpty()).toList();
		case REVIEW -> dossier.getObjectiveSets().stream().filter(set -> !set.getReviews().isEmpty()).toList();
		case MONITORING -> dossier.getMonitoringReports();
		case EVALUATION -> dossier.getEvaluations().stream().filter(e -> e.getKind() == EvaluationKind.SELF).toList();
		case RECHECK -> dossier.getEvaluations().stream().filter(e -> e.getKind() == EvaluationKind.RE_EVALUATION && !e.getOpinions().isEmpty()).toList();
		};
	}

	/** The newest part: the last one. */
	public static Optional<WorkItem> newest(Dossier dossier, Stage stage) {
		List<? extends WorkItem> parts = of(dossier, stage);
		return parts.isEmpty() ? Optional.empty() : Optional.of(parts.get(parts.size() - 1));
	}
}
