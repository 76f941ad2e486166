package org.jixiao.exchange.exports.internal;

import java.math.BigDecimal;
import java.util.List;
import java.util.Set;

import org.eclipse.emf.ecore.EObject;
import org.jixiao.exchange.Message;
import org.jixiao.model.base.AmountUnit;
import org.jixiao.model.base.Parameter;
import org.jixiao.model.base.SubjectKind;
import org.jixiao.model.dossier.Dossier;
import org.jixiao.model.dossier.Evaluation;
import org.jixiao.model.dossier.IndicatorScore;

/** What a self-evaluation says. */
public final class EvaluationValues implements StageValues {

	private final Dossier dossier;
	private final Evaluation evaluation;
	private final IdentityValues identity;

	/** For one evaluation of a dossier. */
	public EvaluationValues(Dossier dossier, Evaluation evaluation) {
		this.dossier = dossier;
		this.evaluation = evaluation;
		identity = new IdentityValues(dossier, evaluation.getAmountUnit());
	}

	@Override
	public Dossier dossier() {
		return dossier;
	}

	@Override
	public List<EObject> roots() {
		return List.of(evaluation);
	}

	@Override
	public AmountUnit money() {
		return evaluation.getAmountUnit();
	}

	@Override
	public BigDecimal printed(String sum) {
		return switch (sum) {
		case "points" -> evaluation.getPrintedTotalPoints();
		case "score" -> evaluation.getPrintedTotal();
		default -> null;
		};
	}

	@Override
	public BigDecimal emptySum() {
		return BigDecimal.ZERO;
	}

	@Override
	public Object value(String name) {
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
		default -> identity.value(name);
		};
	}

	@Override
	public List<? extends EObject> rows(String table) {
		return switch (table) {
		case "funds" -> evaluation.getFundRows();
		case "indicators" -> evaluation.getIndicators();
		case "tasks" -> evaluation.getTasks();
		default -> throw new IllegalArgumentException("form template @" + table);
		};
	}

	@Override
	public Object cell(String table, EObject row, String name) {
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

	@Override
	public List<Message> leftOut(Set<String> places, SubjectKind form) {
		return identity.leftOut(places, form);
	}
}
