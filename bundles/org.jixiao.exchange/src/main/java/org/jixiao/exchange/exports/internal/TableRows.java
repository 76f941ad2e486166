package org.jixiao.exchange.exports.internal;

import java.math.BigDecimal;
import java.util.List;
import java.util.Objects;

import org.jixiao.exchange.cell.CellAddress;
import org.jixiao.model.dossier.Evaluation;
import org.jixiao.model.dossier.FundRow;
import org.jixiao.model.dossier.FundSource;
import org.jixiao.model.dossier.IndicatorScore;

/** What national and provincial forms draw alike: merged level names and sums. */
final class TableRows {

	private TableRows() {
	}

	/** Draws the names of level 1 and 2, each merged over the rows it holds for. */
	static void levels(FormPen pen, List<IndicatorScore> rows, int firstRow, int level1Column, int level2Column) {
		int start1 = 0;
		int start2 = 0;
		for (int i = 0; i < rows.size(); i++) {
			IndicatorScore row = rows.get(i);
			boolean last = i + 1 == rows.size();
			boolean end1 = last || !Objects.equals(row.getLevel1(), rows.get(i + 1).getLevel1());
			boolean end2 = end1 || !Objects.equals(row.getLevel2(), rows.get(i + 1).getLevel2());
			if (end2) {
				pen.text(firstRow + start2, firstRow + i, level2Column, level2Column, level(rows, start2, true), FormPen.VALUE);
				start2 = i + 1;
			}
			if (end1) {
				pen.text(firstRow + start1, firstRow + i, level1Column, level1Column, level(rows, start1, false), FormPen.VALUE);
				start1 = i + 1;
			}
		}
	}

	/** An empty level would be read as that of the row above; a dash says that there is none. */
	private static String level(List<IndicatorScore> rows, int index, boolean second) {
		String own = second ? rows.get(index).getLevel2() : rows.get(index).getLevel1();
		if (own != null && !own.isEmpty()) {
			return own;
		}
		return index == 0 ? null : FormPen.DASH;
	}

	static BigDecimal points(Evaluation evaluation) {
		return points(evaluation, true);
	}

	/** As {@link #points(Evaluation)}, without the execution where the form prints none for it. */
	static BigDecimal points(Evaluation evaluation, boolean withFunds) {
		BigDecimal sum = BigDecimal.ZERO;
		for (FundRow row : evaluation.getFundRows()) {
			sum = sum.add(withFunds && row.getSource() == FundSource.TOTAL && row.getPoints() != null ? row.getPoints() : BigDecimal.ZERO);
		}
		for (IndicatorScore row : evaluation.getIndicators()) {
			sum = sum.add(row.getPoints() == null ? BigDecimal.ZERO : row.getPoints());
		}
		return sum;
	}

	static BigDecimal scores(Evaluation evaluation) {
		return scores(evaluation, true);
	}

	/** As {@link #scores(Evaluation)}, without the execution where the form prints none for it. */
	static BigDecimal scores(Evaluation evaluation, boolean withFunds) {
		BigDecimal sum = BigDecimal.ZERO;
		for (FundRow row : evaluation.getFundRows()) {
			sum = sum.add(withFunds && row.getSource() == FundSource.TOTAL && row.getClaimedScore() != null ? row.getClaimedScore() : BigDecimal.ZERO);
		}
		for (IndicatorScore row : evaluation.getIndicators()) {
			sum = sum.add(row.getClaimedScore() == null ? BigDecimal.ZERO : row.getClaimedScore());
		}
		return sum;
	}

	/** SUM over the indicator rows plus the cell of the execution. */
	static String sum(int firstRow, int lastRow, int column, int totalFundRow, int fundColumn) {
		String rows = "SUM(" + new CellAddress(firstRow, column).a1() + ":" + new CellAddress(lastRow, column).a1() + ")";
		return totalFundRow < 0 ? rows : rows + "+N(" + new CellAddress(totalFundRow, fundColumn).a1() + ")";
	}

	/** The sign or word of the column 指标性质. */
	static String nature(IndicatorScore score) {
		return switch (score.getNature()) {
		case GE -> "≥";
		case GT -> ">";
		case EQ -> "=";
		case LE -> "≤";
		case LT -> "<";
		case QUALITATIVE, YES_NO -> "定性";
		case UNSPECIFIED, DATE -> null;
		};
	}
}
