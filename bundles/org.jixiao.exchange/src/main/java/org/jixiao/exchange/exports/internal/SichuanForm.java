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

/** Draws the Sichuan self-evaluation form over eleven columns: operator, value and unit stand in columns of their own. */
public final class SichuanForm {

	private static final int LAST = 10;

	/** What the form has places for. */
	public static final Set<String> PLACES = Places.of("year project department unit content money goal done grade conclusions problems improvements remarks responsible"
			+ " phone signatories sum.points sum.score", "funds fund.label fund.initial fund.adjusted fund.executed fund.rate fund.points fund.score fund.reason",
			"indicators level1 level2 name nature target measure actual points score reason");

	private final Dossier dossier;
	private final Evaluation evaluation;
	private final FormPen pen;
	private int row;
	private int totalFundRow = -1;

	/** For one evaluation of a dossier. */
	public SichuanForm(Dossier dossier, Evaluation evaluation, String sheetName) {
		this.dossier = dossier;
		this.evaluation = evaluation;
		pen = new FormPen(new PlannedSheet(sheetName), 12, 13, 15, 24, 11, 14, 11, 14, 9, 10, 24);
	}

	/** The finished sheet. */
	public PlannedSheet draw() {
		pen.text(row++, 0, LAST, "报表编号:510000_0013zp", FormPen.SUBTITLE.align(org.jixiao.exchange.sheet.CellLook.Align.LEFT));
		String year = dossier.getFiscalYear() > 0 ? dossier.getFiscalYear() + "年" : "";
		pen.text(row, 0, LAST, "部门预算项目支出绩效自评表" + (year.isEmpty() ? "" : "(" + year + "度)"), FormPen.TITLE);
		pen.sheet().height(row++, 36);
		identity();
		funds();
		int header = row;
		indicators();
		row = new Tail(pen, row, 1, LAST).draw(dossier, evaluation);
		return pen.sheet().print(new PlannedSheet.Print(true, header, header, "第 &P 页 共 &N 页"));
	}

	private void identity() {
		var subject = dossier.getSubject();
		pen.text(row, 0, 1, "项目名称", FormPen.LABEL);
		pen.text(row++, 2, LAST, subject == null ? null : FormPen.coded(subject.getName(), subject.getCode()), FormPen.VALUE);
		pen.text(row, 0, 1, "主管部门", FormPen.LABEL);
		pen.text(row, 2, 4, FormPen.coded(dossier.getCompetentDepartment()), FormPen.VALUE);
		pen.text(row, 5, 6, "实施单位(盖章)", FormPen.LABEL);
		pen.text(row++, 7, LAST, subject != null && subject.getImplementingUnit() != null ? subject.getImplementingUnit().getName() : null,
				FormPen.VALUE);
		pen.text(row, row + 1, 0, 1, "1.项目年度目标完成情况", FormPen.LABEL);
		pen.text(row, 2, 6, "项目年度目标", FormPen.HEADER);
		pen.text(row++, 7, LAST, "年度目标完成情况(100字以内)", FormPen.HEADER);
		pen.text(row, 2, 6, evaluation.getOverallGoal(), FormPen.TEXT);
		pen.text(row++, 7, LAST, evaluation.getActualGoal(), FormPen.TEXT);
		pen.text(row, 0, 1, "2.项目实施内容及过程概述", FormPen.LABEL);
		pen.text(row++, 2, LAST, evaluation.getContentOverview(), FormPen.TEXT);
	}

	private void funds() {
		List<FundRow> rows = evaluation.getFundRows();
		AmountUnit unit = evaluation.getAmountUnit();
		pen.text(row, row + Math.max(1, rows.size()), 0, 1, "预算执行情况(10分)\n(单位:" + FormPen.unitName(unit) + ")", FormPen.LABEL);
		String[] headers = { "", "年初预算", "调整后预算数", "预算执行数", "预算执行率", "权重", "得分", "原因" };
		int[] at = { 2, 3, 4, 6, 7, 8, 9, 10 };
		for (int i = 0; i < headers.length; i++) {
			int last = i + 1 < at.length ? at[i + 1] - 1 : LAST;
			pen.text(row, at[i], last, headers[i], FormPen.HEADER);
		}
		row++;
		if (rows.isEmpty()) {
			pen.text(row, 2, 2, "总额", FormPen.LABEL);
			for (int i = 1; i < at.length; i++) {
				pen.text(row, at[i], i + 1 < at.length ? at[i + 1] - 1 : LAST, null, FormPen.NUMBER);
			}
			row++;
		}
		for (FundRow fund : rows) {
			boolean total = fund.getSource() == FundSource.TOTAL;
			if (total && totalFundRow < 0) {
				totalFundRow = row;
			}
			pen.text(row, 2, 2, FormPen.fundLabel(fund), FormPen.LABEL);
			pen.amount(row, 3, 3, fund.getInitial(), unit);
			pen.amount(row, 4, 5, fund.getAdjusted(), unit);
			pen.amount(row, 6, 6, fund.getExecuted(), unit);
			pen.rate(row, 7, fund.getRateText(), fund.getAdjusted(), 4, fund.getExecuted(), 6);
			if (fund.getPoints() == null && !total) {
				pen.text(row, 8, 8, FormPen.DASH, FormPen.NUMBER);
			} else {
				pen.points(row, 8, fund.getPoints());
			}
			if (fund.getClaimedScore() == null && !total) {
				pen.text(row, 9, 9, FormPen.DASH, FormPen.NUMBER);
			} else {
				pen.points(row, 9, fund.getClaimedScore());
			}
			pen.text(row, 10, 10, fund.getReason(), FormPen.TEXT);
			row++;
		}
	}

	private void indicators() {
		List<IndicatorScore> rows = evaluation.getIndicators();
		int header = row;
		String[] headers = { "一级指标", "二级指标", "三级指标", "指标性质", "指标值", "度量单位", "完成值", "权重", "得分", "未完成原因分析" };
		for (int i = 0; i < headers.length; i++) {
			pen.text(row, 1 + i, 1 + i, headers[i], FormPen.HEADER);
		}
		row++;
		int first = row;
		TableRows.levels(pen, rows, first, 1, 2);
		for (IndicatorScore score : rows) {
			pen.text(row, 3, 3, FormPen.name(score.getName(), score.isCore()), FormPen.TEXT);
			pen.text(row, 4, 4, TableRows.nature(score.getNature()), FormPen.VALUE);
			pen.text(row, 5, 5, written(score.getTarget()), FormPen.VALUE);
			pen.text(row, 6, 6, score.getUnit(), FormPen.VALUE);
			pen.text(row, 7, 7, written(score.getReported()), FormPen.VALUE);
			pen.points(row, 8, score.getPoints());
			pen.points(row, 9, score.getClaimedScore());
			pen.text(row, 10, 10, score.getReason(), FormPen.TEXT);
			row++;
		}
		pen.text(header, Math.max(header, row - 1), 0, 0, "绩效指标(90分)", FormPen.LABEL);
		pen.text(row, 0, 7, "合计", FormPen.HEADER);
		int last = Math.max(first, row - 1);
		pen.total(row, 8, TableRows.sum(first, last, 8, totalFundRow, 8), TableRows.points(evaluation), evaluation.getPrintedTotalPoints());
		pen.total(row, 9, TableRows.sum(first, last, 9, totalFundRow, 9), TableRows.scores(evaluation), evaluation.getPrintedTotal());
		pen.text(row, 10, 10, null, FormPen.TEXT);
		row++;
	}

	private static String written(org.jixiao.model.base.Quantity value) {
		return value == null ? null : value.getText() == null ? FormPen.composed(value) : value.getText();
	}
}
