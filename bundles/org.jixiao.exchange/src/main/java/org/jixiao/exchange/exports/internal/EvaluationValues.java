package org.jixiao.exchange.exports.internal;

import java.math.BigDecimal;
import java.util.List;

import org.eclipse.emf.ecore.EObject;
import org.jixiao.model.base.Parameter;
import org.jixiao.model.dossier.Dossier;
import org.jixiao.model.dossier.Evaluation;
import org.jixiao.model.dossier.IndicatorScore;

/** What a self-evaluation says. */
public final class EvaluationValues extends StageValues {

	private final Evaluation evaluation;

	/** For one evaluation of a dossier. */
	public EvaluationValues(Dossier dossier, Evaluation evaluation) {
		super(dossier, evaluation, evaluation.getAmountUnit());
		this.evaluation = evaluation;
	}

	@Override
	BigDecimal printed(String sum) {
		return switch (sum) {
		case "points" -> evaluation.getPrintedTotalPoints();
		case "score" -> evaluation.getPrintedTotal();
		default -> null;
		};
	}

	@Override
	BigDecimal emptySum() {
		return BigDecimal.ZERO;
	}

	@Override
	Object value(String name) {
		return switch (name) {
		case "goal" -> evaluation.getOverallGoal();
		case "done" -> evaluation.getActualGoal();
		case "content" -> evaluation.getContentOverview();
		case "conclusions" -> evaluation.getConclusions();
		case "problems" -> evaluation.getProblems();
		case "improvements" -> evaluation.getImprovements();
		case "remarks" -> evaluation.getOtherRemarks();
		case "grade" -> evaluation.getPrintedGrade();
		case "total" -> evaluation.getPrintedTotal();
		default -> identity(name);
		};
	}

	@Override
	List<? extends EObject> rows(String table) {
		return switch (table) {
		case "funds" -> evaluation.getFundRows();
		case "indicators" -> evaluation.getIndicators();
		case "tasks" -> evaluation.getTasks();
		default -> throw new IllegalArgumentException("form template @" + table);
		};
	}

	@Override
	Object cell(String table, EObject row, String name) {
		return switch (table) {
		case "funds" -> Written.fund(row, name);
		case "tasks" -> Written.task(row, name);
		default -> indicator((IndicatorScore) row, name);
		};
	}

	private static Object indicator(IndicatorScore score, String name) {
		return switch (name) {
		case "level1" -> score.getLevel1();
		case "level2" -> score.getLevel2();
		case "name" -> FormPen.name(score.getName(), score.isCore());
		case "nature" -> TableRows.nature(score.getNature());
		case "target" -> Written.quantity(score.getTarget());
		case "target.whole" -> FormPen.whole(score.getTarget(), score.getName(), score.getUnit(), score.getNature(), true);
		case "adjusted" -> Written.quantity(score.getAdjustedTarget());
		case "measure" -> score.getUnit();
		case "actual" -> Written.quantity(score.getReported());
		case "actual.whole" -> FormPen.whole(score.getReported(), score.getName(), score.getUnit(), score.getNature(), false);
		case "points" -> score.getPoints();
		case "score" -> score.getClaimedScore();
		case "reviewed" -> score.getReviewedScore();
		case "coefficient" -> score.getInputs().stream().filter(p -> p.getName().equals("coefficient")).map(Parameter::getValue).findFirst().orElse(null);
		case "core" -> score.isCore() ? "是" : "否";
		case "rule" -> score.getScoringText();
		case "reason" -> score.getReason();
		case "remark" -> score.getRemark();
		default -> throw new IllegalArgumentException("form template " + name);
		};
	}
}
