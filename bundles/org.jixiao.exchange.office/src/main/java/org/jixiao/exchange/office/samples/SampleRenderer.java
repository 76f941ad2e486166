package org.jixiao.exchange.office.samples;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

import org.jixiao.exchange.sheet.CellLook;
import org.jixiao.exchange.sheet.CellLook.Align;
import org.jixiao.exchange.sheet.PlannedSheet;

/** Draws sample forms the way units fill them in, one below another if need be: not through the exporter, so that reading is tested against other hands. */
public final class SampleRenderer {

	private static final CellLook TITLE = new CellLook("宋体", 16, true, Align.CENTRE, false, true, "");
	private static final CellLook LABEL = new CellLook("宋体", 11, true, Align.CENTRE, true, true, "");
	private static final CellLook VALUE = new CellLook("宋体", 11, false, Align.CENTRE, true, true, "");

	private final PlannedSheet sheet;
	private final SampleStyle style;
	private int row;
	private int last;

	/** Draws onto this sheet in this style. */
	public SampleRenderer(PlannedSheet sheet, SampleStyle style) {
		this.sheet = sheet;
		this.style = style;
		for (int column = 0; column < 12; column++) {
			sheet.width(column, column == 3 || column == 10 ? 24 : 14);
		}
	}

	/** Leaves rows free before the next form. */
	public SampleRenderer gap(int rows) {
		row += rows;
		return this;
	}

	/** Draws a form below the one before. */
	public SampleRenderer draw(SampleForm form) {
		boolean split = style == SampleStyle.SICHUAN || style == SampleStyle.YUNNAN;
		last = split ? 10 : 8;
		span(row++, 0, last, form.title(), TITLE);
		if (form.year() != null && !form.title().contains(form.year() + "年")) {
			span(row++, 0, last, "(" + form.year() + "年度)", TITLE);
		}
		if (style == SampleStyle.YUNNAN || style == SampleStyle.BESIDE) {
			span(row++, 0, last, "单位:" + form.moneyUnit(), VALUE);
		}
		identity(form);
		if (style == SampleStyle.BESIDE) {
			fundsBeside(form);
		} else {
			fundTable(form, split);
		}
		goals(form);
		indicators(form, split);
		if (form.grade() != null) {
			label(row, 0, 1, "自评等级");
			value(row++, 2, last, form.grade());
		}
		return this;
	}

	private void identity(SampleForm form) {
		label(row, 0, 0, style == SampleStyle.UNMERGED ? "项目 名称:" : "项目名称");
		value(row++, 1, last, form.project());
		label(row, 0, 0, "主管部门");
		value(row, 1, 3, form.department());
		label(row, 4, 4, style == SampleStyle.SICHUAN ? "实施单位\n(盖章)" : "实施单位");
		value(row++, 5, last, form.unit());
	}

	private void fundsBeside(SampleForm form) {
		SampleForm.Fund total = form.funds().get(0);
		String[] cells = { "全年预算数(A)", total.adjusted(), "全年执行数(B)", total.executed(), "执行率(B/A)", total.rate() };
		for (int i = 0; i < cells.length; i++) {
			if (i % 2 == 0) {
				label(row, i, i, cells[i]);
			} else {
				value(row, i, i, cells[i]);
			}
		}
		row++;
	}

	private void fundTable(SampleForm form, boolean split) {
		boolean sichuan = style == SampleStyle.SICHUAN;
		int top = row;
		String block = sichuan ? "预算执行情况(10分)\n(" + form.moneyUnit() + ")" : "项目资金\n(" + form.moneyUnit() + ")";
		String[] headers = sichuan ? new String[] { "年初预算", "调整后预算数", "预算执行数", "预算执行率", "权重", "得分", "原因" }
				: new String[] { "年初预算数", "全年预算数(A)", "全年执行数(B)", "分值", "执行率(B/A)", "得分" };
		sheet.text(top, 0, block, LABEL).merge(top, 0, top + form.funds().size(), 0);
		label(row, 1, 2, "");
		for (int i = 0; i < headers.length; i++) {
			label(row, 3 + i, split && i == headers.length - 1 ? last : 3 + i, headers[i]);
		}
		row++;
		for (SampleForm.Fund fund : form.funds()) {
			label(row, 1, 2, fund.label());
			List<String> values = new ArrayList<>(sichuan ? java.util.Arrays.asList(fund.initial(), fund.adjusted(), fund.executed(), fund.rate(), fund.points(), fund.score(), null)
					: java.util.Arrays.asList(fund.initial(), fund.adjusted(), fund.executed(), fund.points(), fund.rate(), fund.score()));
			for (int i = 0; i < values.size(); i++) {
				value(row, 3 + i, split && i == values.size() - 1 ? last : 3 + i, values.get(i));
			}
			row++;
		}
	}

	private void goals(SampleForm form) {
		boolean sichuan = style == SampleStyle.SICHUAN;
		sheet.text(row, 0, sichuan ? "1.项目年度目标完成情况" : "年度\n总体目标", LABEL).merge(row, 0, row + 1, 0);
		label(row, 1, 4, sichuan ? "项目年度目标" : "预期目标");
		label(row++, 5, last, sichuan ? "年度目标完成情况(100字以内)" : "实际完成情况");
		value(row, 1, 4, form.goal());
		value(row++, 5, last, form.done());
		if (sichuan) {
			label(row, 0, 0, "2.项目实施内容及过程概述");
			value(row++, 1, last, form.done());
		}
	}

	private void indicators(SampleForm form, boolean split) {
		String[] headers = split
				? new String[] { "一级指标", "二级指标", "三级指标", "指标性质", "指标值", "度量单位", style == SampleStyle.YUNNAN ? "实际完成值" : "完成值",
						style == SampleStyle.YUNNAN ? "分值" : "权重", "得分", style == SampleStyle.YUNNAN ? "偏差原因分析及改进措施" : "未完成原因分析" }
				: new String[] { "一级指标", "二级指标", "三级指标", "年度指标值", "实际完成值", "分值", "得分", "偏差原因分析及改进措施" };
		int header = row;
		for (int i = 0; i < headers.length; i++) {
			label(row, 1 + i, 1 + i, headers[i]);
		}
		row++;
		int first = row;
		for (int i = 0; i < form.rows().size(); i++) {
			SampleForm.Row line = form.rows().get(i);
			boolean again1 = i > 0 && Objects.equals(line.level1(), form.rows().get(i - 1).level1());
			boolean again2 = again1 && Objects.equals(line.level2(), form.rows().get(i - 1).level2());
			List<String> values = new ArrayList<>();
			values.add(again1 ? null : line.level1());
			values.add(again2 ? null : line.level2());
			values.add(line.name());
			if (split) {
				values.add(line.nature());
			}
			values.add(split ? line.target() : joined(line));
			if (split) {
				values.add(line.unit());
			}
			values.add(line.actual());
			values.add(line.points());
			values.add(line.score());
			values.add(line.reason());
			for (int c = 0; c < values.size(); c++) {
				value(row, 1 + c, 1 + c, values.get(c));
			}
			row++;
		}
		if (style != SampleStyle.UNMERGED) {
			mergeLevels(form.rows(), first);
		}
		sheet.text(header, 0, style == SampleStyle.SICHUAN ? "绩效指标(90分)" : "绩效指标", LABEL).merge(header, 0, Math.max(header, row - 1), 0);
		int points = split ? 8 : 6;
		label(row, 0, points - 1, style == SampleStyle.SICHUAN ? "合计" : "总分");
		value(row, points, points, form.totalPoints());
		value(row, points + 1, points + 1, form.total());
		value(row, points + 2, last, null);
		row++;
	}

	private static String joined(SampleForm.Row line) {
		if (line.target() == null || line.nature() == null || line.nature().equals("定性")) {
			return line.target();
		}
		return line.nature() + line.target() + (line.unit() == null ? "" : line.unit());
	}

	private void mergeLevels(List<SampleForm.Row> rows, int first) {
		int start1 = 0;
		int start2 = 0;
		for (int i = 1; i <= rows.size(); i++) {
			boolean end1 = i == rows.size() || !Objects.equals(rows.get(i).level1(), rows.get(i - 1).level1());
			boolean end2 = end1 || !Objects.equals(rows.get(i).level2(), rows.get(i - 1).level2());
			if (end2) {
				sheet.merge(first + start2, 2, first + i - 1, 2);
				start2 = i;
			}
			if (end1) {
				sheet.merge(first + start1, 1, first + i - 1, 1);
				start1 = i;
			}
		}
	}

	private void label(int atRow, int first, int lastColumn, String text) {
		span(atRow, first, lastColumn, text, LABEL);
	}

	private void value(int atRow, int first, int lastColumn, String text) {
		// Whoever fills in a form types plain numbers, and Excel stores them as such.
		if (text != null && text.matches("-?(?:0|[1-9]\\d{0,11})(?:\\.\\d{1,6})?")) {
			sheet.number(atRow, first, new BigDecimal(text), VALUE);
			sheet.merge(atRow, first, atRow, lastColumn);
		} else {
			span(atRow, first, lastColumn, text, VALUE);
		}
	}

	private void span(int atRow, int first, int lastColumn, String text, CellLook look) {
		sheet.text(atRow, first, text, look);
		sheet.merge(atRow, first, atRow, lastColumn);
	}
}
