package org.jixiao.exchange.exports.internal;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.jixiao.exchange.mapping.Fields;
import org.jixiao.exchange.sheet.CellLook;
import org.jixiao.exchange.sheet.PlannedSheet;
import org.jixiao.model.base.Amount;
import org.jixiao.model.base.Parameter;
import org.jixiao.model.base.Party;
import org.jixiao.model.base.Quantity;
import org.jixiao.model.dossier.Dossier;
import org.jixiao.model.dossier.Evaluation;
import org.jixiao.model.dossier.FundRow;
import org.jixiao.model.dossier.FundSource;
import org.jixiao.model.dossier.IndicatorScore;
import org.jixiao.model.dossier.Subject;

/** Draws an evaluation into a template. */
public final class TemplateForm {

	private static final Pattern VALUE = Pattern.compile("\\{([^{}]+)\\}");

	private final FormTemplate template;
	private final Dossier dossier;
	private final Evaluation evaluation;
	private final FormPen pen;
	private final List<List<String>> drawn = new ArrayList<>();
	private int firstIndicator = -1;
	private int totalFundRow = -1;
	private int fundPointsColumn = -1;
	private int fundScoreColumn = -1;
	private int header = -1;

	/** For one evaluation of a dossier. */
	public TemplateForm(FormTemplate template, Dossier dossier, Evaluation evaluation, String sheetName) {
		this.template = template;
		this.dossier = dossier;
		this.evaluation = evaluation;
		pen = new FormPen(new PlannedSheet(sheetName), template.widths());
	}

	/** The finished sheet. */
	public PlannedSheet draw() {
		for (FormTemplate.Row row : template.rows()) {
			switch (row.repeat()) {
			case ONCE -> {
				if (row.only().isEmpty() || value(row.only()) instanceof String text && !text.isEmpty()) {
					once(row.cells());
				}
			}
			case FUNDS -> funds(row.cells());
			case INDICATORS -> indicators(row.cells());
			}
		}
		merge();
		return pen.sheet().print(new PlannedSheet.Print(true, header, header, "第 &P 页 共 &N 页"));
	}

	private void once(List<String> cells) {
		int row = drawn.size();
		drawn.add(cells);
		boolean title = row < 2 && cells.stream().skip(1).allMatch("<"::equals);
		for (int column = 0; column < cells.size(); column++) {
			String cell = cells.get(column);
			Matcher only = VALUE.matcher(cell);
			if (cell.equals("<") || cell.equals("^")) {
				continue;
			}
			if (only.matches() && only.group(1).startsWith("sum.")) {
				sum(row, column, only.group(1).equals("sum.points"));
			} else if (only.matches()) {
				put(row, column, value(only.group(1)));
			} else {
				CellLook look = title ? row == 0 ? FormPen.TITLE : FormPen.SUBTITLE : FormPen.LABEL;
				String text = only.reset().replaceAll(m -> Matcher.quoteReplacement(Objects.toString(value(m.group(1)), "")));
				pen.sheet().text(row, column, text, look);
				room(row, column, text);
			}
		}
	}

	private void put(int row, int column, Object value) {
		if (value instanceof BigDecimal number) {
			pen.points(row, column, number);
		} else if (value instanceof Amount amount) {
			pen.amount(row, column, column, amount, evaluation.getAmountUnit());
		} else {
			pen.sheet().text(row, column, (String) value, FormPen.VALUE);
			room(row, column, (String) value);
		}
	}

	/** Makes the row high enough for a text over its merged columns. */
	private void room(int row, int column, String text) {
		List<String> cells = drawn.get(row);
		int last = column;
		while (last + 1 < cells.size() && cells.get(last + 1).equals("<")) {
			last++;
		}
		pen.room(row, column, last, text);
	}

	private void funds(List<String> cells) {
		fundPointsColumn = cells.indexOf("{fund.points}");
		fundScoreColumn = cells.indexOf("{fund.score}");
		for (FundRow fund : evaluation.getFundRows()) {
			int row = drawn.size();
			drawn.add(cells);
			if (fund.getSource() == FundSource.TOTAL && totalFundRow < 0) {
				totalFundRow = row;
			}
			for (int column = 0; column < cells.size(); column++) {
				Matcher only = VALUE.matcher(cells.get(column));
				if (only.matches()) {
					put(row, column, fund(fund, only.group(1)));
				}
			}
		}
	}

	private static Object fund(FundRow fund, String name) {
		boolean total = fund.getSource() == FundSource.TOTAL;
		return switch (name) {
		case "fund.label" -> FormPen.fundLabel(fund);
		case "fund.initial" -> fund.getInitial();
		case "fund.adjusted" -> fund.getAdjusted();
		case "fund.executed" -> fund.getExecuted();
		case "fund.rate" -> fund.getRateText();
		case "fund.points" -> fund.getPoints() == null && !total ? FormPen.DASH : fund.getPoints();
		case "fund.score" -> fund.getClaimedScore() == null && !total ? FormPen.DASH : fund.getClaimedScore();
		default -> throw new IllegalArgumentException("form template " + name);
		};
	}

	private void indicators(List<String> cells) {
		header = drawn.size() - 1;
		firstIndicator = drawn.size();
		List<IndicatorScore> rows = evaluation.getIndicators();
		int level1 = cells.indexOf("{level1}");
		int level2 = cells.indexOf("{level2}");
		for (IndicatorScore score : rows) {
			int row = drawn.size();
			// The levels are merged by what they say, not by the template.
			drawn.add(cells.stream().map(c -> c.startsWith("{level") ? "" : c).toList());
			for (int column = 0; column < cells.size(); column++) {
				Matcher only = VALUE.matcher(cells.get(column));
				if (only.matches() && column != level1 && column != level2) {
					put(row, column, indicator(score, only.group(1)));
				}
			}
		}
		if (level1 >= 0) {
			TableRows.levels(pen, rows, firstIndicator, level1, level2);
		}
	}

	private Object indicator(IndicatorScore score, String name) {
		return switch (name) {
		case "name" -> FormPen.name(score);
		case "nature" -> TableRows.nature(score);
		case "target" -> written(score.getTarget());
		case "target.whole" -> pen.whole(score.getTarget(), score, true);
		case "adjusted" -> written(score.getAdjustedTarget());
		case "measure" -> score.getUnit();
		case "actual" -> written(score.getReported());
		case "actual.whole" -> pen.whole(score.getReported(), score, false);
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

	private static String written(Quantity value) {
		return value == null ? null : value.getText() == null ? FormPen.composed(value) : value.getText();
	}

	private void sum(int row, int column, boolean points) {
		int fundColumn = points ? fundPointsColumn : fundScoreColumn;
		int fundRow = fundColumn < 0 ? -1 : totalFundRow;
		BigDecimal sum = points ? TableRows.points(evaluation, fundRow >= 0) : TableRows.scores(evaluation, fundRow >= 0);
		int last = Math.max(firstIndicator, firstIndicator + evaluation.getIndicators().size() - 1);
		pen.total(row, column, TableRows.sum(firstIndicator, last, column, fundRow, fundColumn), sum,
				points ? evaluation.getPrintedTotalPoints() : evaluation.getPrintedTotal());
	}

	private Object value(String name) {
		Subject subject = dossier.getSubject();
		return switch (name) {
		case "year" -> dossier.getFiscalYear() > 0 ? Integer.toString(dossier.getFiscalYear()) : "";
		case "money" -> FormPen.unitName(evaluation.getAmountUnit());
		case "project" -> subject == null ? null : FormPen.coded(subject.getName(), subject.getCode());
		case "department" -> FormPen.coded(dossier.getCompetentDepartment());
		case "unit" -> subject != null && subject.getImplementingUnit() != null ? subject.getImplementingUnit().getName() : name(dossier.getAgency());
		case "responsible" -> subject == null ? null : name(subject.getResponsible());
		case "category" -> subject == null ? null : subject.getCategory();
		case "attribute" -> subject == null ? null : subject.getAttribute();
		case "goal" -> evaluation.getOverallGoal();
		case "done" -> evaluation.getActualGoal();
		case "problems" -> evaluation.getProblems();
		case "improvements" -> evaluation.getImprovements();
		case "remarks" -> evaluation.getOtherRemarks();
		case "grade" -> evaluation.getPrintedGrade();
		case "total" -> evaluation.getPrintedTotal();
		default -> {
			if (!name.startsWith(Fields.EXTRA)) {
				throw new IllegalArgumentException("form template " + name);
			}
			yield remark(name.substring(Fields.EXTRA.length()));
		}
		};
	}

	/** What the import kept among the remarks under this label. */
	private String remark(String label) {
		String remarks = dossier.getRemark() == null ? "" : dossier.getRemark();
		return remarks.lines().filter(l -> l.startsWith(label + ":")).map(l -> l.substring(label.length() + 1)).findFirst().orElse(null);
	}

	private static String name(Party party) {
		return party == null ? null : party.getName();
	}

	/** Merges what the template marks; every cell gets the border of its region. */
	private void merge() {
		for (int row = 0; row < drawn.size(); row++) {
			List<String> cells = drawn.get(row);
			for (int column = 0; column < cells.size(); column++) {
				if (cells.get(column).equals("<") || cells.get(column).equals("^")) {
					continue;
				}
				int right = column;
				while (right + 1 < cells.size() && cells.get(right + 1).equals("<")) {
					right++;
				}
				int bottom = row;
				while (bottom + 1 < drawn.size() && covered(bottom + 1, column, right)) {
					bottom++;
				}
				if (right > column || bottom > row) {
					pen.sheet().merge(row, column, bottom, right);
				}
			}
		}
	}

	private boolean covered(int row, int first, int last) {
		for (int column = first; column <= last; column++) {
			if (column >= drawn.get(row).size() || !drawn.get(row).get(column).equals("^")) {
				return false;
			}
		}
		return true;
	}
}
