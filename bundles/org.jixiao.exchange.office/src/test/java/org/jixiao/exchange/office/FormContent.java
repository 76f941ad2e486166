package org.jixiao.exchange.office;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

import org.jixiao.model.base.Amount;
import org.jixiao.model.base.Party;
import org.jixiao.model.base.Quantity;
import org.jixiao.model.dossier.Dossier;
import org.jixiao.model.dossier.Evaluation;
import org.jixiao.model.dossier.FundRow;
import org.jixiao.model.dossier.FundSource;
import org.jixiao.model.dossier.IndicatorScore;

/** The content of a dossier that a printed form can hold, line by line, for comparing. Numbers are compared by value. */
final class FormContent {

	private final List<String> lines = new ArrayList<>();

	static List<String> of(Dossier dossier) {
		FormContent content = new FormContent();
		content.dossier(dossier);
		return content.lines;
	}

	private void dossier(Dossier dossier) {
		line("year", dossier.getFiscalYear());
		line("project", dossier.getSubject().getName());
		line("code", dossier.getSubject().getCode());
		line("unit", party(dossier.getSubject().getImplementingUnit()));
		line("department", party(dossier.getCompetentDepartment()));
		Evaluation evaluation = dossier.getEvaluations().get(0);
		line("money", evaluation.getAmountUnit());
		line("goal", evaluation.getOverallGoal());
		line("done", evaluation.getActualGoal());
		line("conclusions", evaluation.getConclusions());
		line("problems", evaluation.getProblems());
		line("improvements", evaluation.getImprovements());
		line("grade", evaluation.getPrintedGrade());
		line("funds", evaluation.getFundRows().size());
		evaluation.getFundRows().forEach(this::fund);
		line("indicators", evaluation.getIndicators().size());
		evaluation.getIndicators().forEach(this::indicator);
		// A form without a printed total gets the sum of its rows.
		line("total points", number(evaluation.getPrintedTotalPoints() == null ? sum(evaluation, true) : evaluation.getPrintedTotalPoints()));
		line("total", number(evaluation.getPrintedTotal() == null ? sum(evaluation, false) : evaluation.getPrintedTotal()));
	}

	private static BigDecimal sum(Evaluation evaluation, boolean points) {
		BigDecimal sum = BigDecimal.ZERO;
		for (FundRow row : evaluation.getFundRows()) {
			BigDecimal own = points ? row.getPoints() : row.getClaimedScore();
			sum = row.getSource() == FundSource.TOTAL && own != null ? sum.add(own) : sum;
		}
		for (IndicatorScore row : evaluation.getIndicators()) {
			BigDecimal own = points ? row.getPoints() : row.getClaimedScore();
			sum = own == null ? sum : sum.add(own);
		}
		return sum;
	}

	private void fund(FundRow row) {
		line(row.getSource() + " initial", amount(row.getInitial()));
		line(row.getSource() + " adjusted", amount(row.getAdjusted()));
		line(row.getSource() + " executed", amount(row.getExecuted()));
		line(row.getSource() + " points", number(row.getPoints()));
		line(row.getSource() + " score", number(row.getClaimedScore()));
	}

	private void indicator(IndicatorScore row) {
		line("level1", row.getLevel1());
		line("level2", row.getLevel2());
		line("name", row.getName());
		line("core", row.isCore());
		line("target", quantity(row.getTarget()));
		line("actual", quantity(row.getReported()));
		line("points", number(row.getPoints()));
		line("score", number(row.getClaimedScore()));
		line("reason", row.getReason());
	}

	private void line(String what, Object value) {
		lines.add(what + ": " + Objects.toString(value, "(missing)"));
	}

	private static String party(Party party) {
		return party == null ? null : party.getCode() + " " + party.getName();
	}

	private static String quantity(Quantity quantity) {
		return quantity == null ? null : quantity.getText();
	}

	private static String amount(Amount amount) {
		return amount == null ? null : number(amount.getValue()) + " " + amount.getUnit();
	}

	private static String number(BigDecimal number) {
		return number == null ? null : number.stripTrailingZeros().toPlainString();
	}
}
