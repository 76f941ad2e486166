package org.jixiao.exchange.exports.internal;

import java.util.List;
import java.util.Set;

import org.jixiao.exchange.sheet.PlannedSheet;
import org.jixiao.model.base.AmountUnit;
import org.jixiao.model.dossier.Dossier;
import org.jixiao.model.dossier.Evaluation;
import org.jixiao.model.dossier.FundRow;
import org.jixiao.model.dossier.FundSource;
import org.jixiao.model.dossier.IndicatorScore;

/** Draws the national self-evaluation form over nine columns. */
public final class NationalForm {

	private static final int LAST = 8;
	private static final int POINTS = 6;
	private static final int SCORE = 7;
	private static final int REASON = 8;

	/** What the form has places for. */
	public static final Set<String> PLACES = Places.of("year project department unit category attribute content money goal done grade conclusions problems improvements"
			+ " remarks responsible phone signatories sum.points sum.score", "funds fund.label fund.initial fund.adjusted fund.executed fund.rate fund.points fund.score",
			"indicators level1 level2 name target.whole actual.whole points score reason");

	private final Dossier dossier;
	private final Evaluation evaluation;
	private final FormPen pen;
	private int row;
	private int totalFundRow = -1;

	/** For one evaluation of a dossier. */
	public NationalForm(Dossier dossier, Evaluation evaluation, String sheetName) {
		this.dossier = dossier;
		this.evaluation = evaluation;
		pen = new FormPen(new PlannedSheet(sheetName), 11, 12, 15, 24, 17, 17, 9, 12, 26);
	}

	/** The finished sheet. */
	public PlannedSheet draw() {
		pen.text(row, 0, LAST, "项目支出绩效自评表", FormPen.TITLE);
		pen.sheet().height(row++, 36);
		pen.text(row++, 0, LAST, dossier.getFiscalYear() > 0 ? "(" + dossier.getFiscalYear() + "年度)" : "(    年度)", FormPen.SUBTITLE);
		identity();
		funds();
		goals();
		int header = row;
		indicators();
		row = new Tail(pen, row, 1, LAST).draw(dossier, evaluation);
		return pen.sheet().print(new PlannedSheet.Print(true, header, header, "第 &P 页 共 &N 页"));
	}

	private void identity() {
		var subject = dossier.getSubject();
		label(0, 0, "项目名称");
		pen.text(row++, 1, LAST, subject == null ? null : FormPen.coded(subject.getName(), subject.getCode()), FormPen.VALUE);
		label(0, 0, "主管部门");
		pen.text(row, 1, 3, FormPen.coded(dossier.getCompetentDepartment()), FormPen.VALUE);
		label(4, 4, "实施单位");
		String unit = subject != null && subject.getImplementingUnit() != null ? subject.getImplementingUnit().getName()
				: dossier.getAgency() == null ? null : dossier.getAgency().getName();
		pen.text(row++, 5, LAST, unit, FormPen.VALUE);
		if (subject != null && (subject.getCategory() != null || subject.getAttribute() != null)) {
			label(0, 0, "项目类别");
			pen.text(row, 1, 3, subject.getCategory(), FormPen.VALUE);
			label(4, 4, "项目属性");
			pen.text(row++, 5, LAST, subject.getAttribute(), FormPen.VALUE);
		}
		if (evaluation.getContentOverview() != null) {
			label(0, 0, "项目概况");
			pen.text(row++, 1, LAST, evaluation.getContentOverview(), FormPen.TEXT);
		}
	}

	private void label(int first, int last, String text) {
		pen.text(row, first, last, text, FormPen.LABEL);
	}

	private void funds() {
		int top = row;
		AmountUnit unit = evaluation.getAmountUnit();
		List<FundRow> rows = evaluation.getFundRows();
		int count = rows.isEmpty() ? Blank.values().length : rows.size();
		pen.text(top, top + count, 0, 0, "项目资金\n(" + FormPen.unitName(unit) + ")", FormPen.LABEL);
		pen.text(row, 1, 2, "", FormPen.HEADER);
		String[] headers = { "年初预算数", "全年预算数(A)", "全年执行数(B)", "分值", "执行率(B/A)", "得分" };
		for (int i = 0; i < headers.length; i++) {
			pen.text(row, 3 + i, 3 + i, headers[i], FormPen.HEADER);
		}
		row++;
		if (rows.isEmpty()) {
			for (Blank blank : Blank.values()) {
				pen.text(row, 1, 2, blank.label, FormPen.LABEL);
				for (int column = 3; column <= LAST; column++) {
					pen.text(row, column, column, blank == Blank.TOTAL || column < 6 || column == 7 ? null : FormPen.DASH, FormPen.NUMBER);
				}
				row++;
			}
			return;
		}
		for (FundRow fund : rows) {
			fund(fund, unit);
		}
	}

	private void fund(FundRow fund, AmountUnit unit) {
		boolean total = fund.getSource() == FundSource.TOTAL;
		if (total && totalFundRow < 0) {
			totalFundRow = row;
		}
		pen.text(row, 1, 2, FormPen.fundLabel(fund), FormPen.LABEL);
		pen.amount(row, 3, 3, fund.getInitial(), unit);
		pen.amount(row, 4, 4, fund.getAdjusted(), unit);
		pen.amount(row, 5, 5, fund.getExecuted(), unit);
		if (fund.getPoints() == null && !total) {
			pen.text(row, 6, 6, FormPen.DASH, FormPen.NUMBER);
		} else {
			pen.points(row, 6, fund.getPoints());
		}
		pen.rate(row, 7, fund.getRateText(), fund.getAdjusted(), 4, fund.getExecuted(), 5);
		if (fund.getClaimedScore() == null && !total) {
			pen.text(row, 8, 8, FormPen.DASH, FormPen.NUMBER);
		} else {
			pen.points(row, 8, fund.getClaimedScore());
		}
		row++;
	}

	private void goals() {
		pen.text(row, row + 1, 0, 0, "年度\n总体目标", FormPen.LABEL);
		pen.text(row, 1, 4, "预期目标", FormPen.HEADER);
		pen.text(row, 5, LAST, "实际完成情况", FormPen.HEADER);
		row++;
		pen.text(row, 1, 4, evaluation.getOverallGoal(), FormPen.TEXT);
		pen.text(row, 5, LAST, evaluation.getActualGoal(), FormPen.TEXT);
		pen.sheet().height(row, Math.max(60, pen.sheet().heights().getOrDefault(row, 60.0)));
		row++;
	}

	private void indicators() {
		List<IndicatorScore> rows = evaluation.getIndicators();
		int header = row;
		String[] headers = { "一级指标", "二级指标", "三级指标", "年度指标值", "实际完成值", "分值", "得分", "偏差原因分析及改进措施" };
		for (int i = 0; i < headers.length; i++) {
			pen.text(row, 1 + i, 1 + i, headers[i], FormPen.HEADER);
		}
		row++;
		int first = row;
		TableRows.levels(pen, rows, first, 1, 2);
		for (IndicatorScore score : rows) {
			pen.text(row, 3, 3, FormPen.name(score.getName(), score.isCore()), FormPen.TEXT);
			pen.text(row, 4, 4, FormPen.whole(score.getTarget(), score.getName(), score.getUnit(), score.getNature(), true), FormPen.VALUE);
			pen.text(row, 5, 5, FormPen.whole(score.getReported(), score.getName(), score.getUnit(), score.getNature(), false), FormPen.VALUE);
			pen.points(row, POINTS, score.getPoints());
			pen.points(row, SCORE, score.getClaimedScore());
			pen.text(row, REASON, REASON, score.getReason(), FormPen.TEXT);
			row++;
		}
		pen.text(header, Math.max(header, row - 1), 0, 0, "绩效指标", FormPen.LABEL);
		pen.text(row, 0, 5, "总分", FormPen.HEADER);
		int last = Math.max(first, row - 1);
		pen.total(row, POINTS, TableRows.sum(first, last, POINTS, totalFundRow, 6), TableRows.points(evaluation), evaluation.getPrintedTotalPoints());
		pen.total(row, SCORE, TableRows.sum(first, last, SCORE, totalFundRow, 8), TableRows.scores(evaluation), evaluation.getPrintedTotal());
		pen.text(row, REASON, REASON, null, FormPen.TEXT);
		row++;
	}

	private enum Blank {
		TOTAL("年度资金总额"), FISCAL("其中:当年财政拨款"), CARRYOVER("上年结转资金"), OTHER("其他资金");

		private final String label;

		Blank(String label) {
			this.label = label;
		}
	}
}
