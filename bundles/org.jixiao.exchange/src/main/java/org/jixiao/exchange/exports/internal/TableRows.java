package org.jixiao.exchange.exports.internal;

import java.math.BigDecimal;
import java.util.List;
import java.util.Objects;

import org.jixiao.exchange.cell.CellAddress;
import org.jixiao.model.base.Nature;
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
		List<String> outer = rows.stream().map(IndicatorScore::getLevel1).toList();
		merged(pen, outer, rows.stream().map(IndicatorScore::getLevel2).toList(), firstRow, level2Column, false);
		merged(pen, null, outer, firstRow, level1Column, false);
	}

	/**
	 * Draws a column in which equal texts that follow each other are one cell.
	 *
	 * @param outer
	 *            texts of the column this one is a part of, or {@code null}; where they change, a new cell begins
	 * @param inherits
	 *            whether a table of the same kind stands above
	 */
	static void merged(FormPen pen, List<String> outer, List<String> own, int firstRow, int column, boolean inherits) {
		int start = 0;
		for (int i = 0; i < own.size(); i++) {
			boolean end = i + 1 == own.size() || !Objects.equals(own.get(i), own.get(i + 1))
					|| outer != null && !Objects.equals(outer.get(i), outer.get(i + 1));
			if (end) {
				String text = own.get(start);
				boolean empty = text == null || text.isEmpty();
				// An empty level would be read as that of the row above; a dash says that there is none.
				pen.text(firstRow + start, firstRow + i, column, column, !empty ? text : start == 0 && !inherits ? null : FormPen.DASH, FormPen.VALUE);
				start = i + 1;
			}
		}
	}

	static BigDecimal points(Evaluation evaluation) {
		BigDecimal sum = BigDecimal.ZERO;
		for (FundRow row : evaluation.getFundRows()) {
			sum = sum.add(row.getSource() == FundSource.TOTAL && row.getPoints() != null ? row.getPoints() : BigDecimal.ZERO);
		}
		for (IndicatorScore row : evaluation.getIndicators()) {
			sum = sum.add(row.getPoints() == null ? BigDecimal.ZERO : row.getPoints());
		}
		return sum;
	}

	static BigDecimal scores(Evaluation evaluation) {
		BigDecimal sum = BigDecimal.ZERO;
		for (FundRow row : evaluation.getFundRows()) {
			sum = sum.add(row.getSource() == FundSource.TOTAL && row.getClaimedScore() != null ? row.getClaimedScore() : BigDecimal.ZERO);
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
	static String nature(Nature nature) {
		return switch (nature) {
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
