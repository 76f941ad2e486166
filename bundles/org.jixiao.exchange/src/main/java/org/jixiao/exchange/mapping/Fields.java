package org.jixiao.exchange.mapping;

import java.util.List;

import org.jixiao.exchange.Message;

/** Ids of everything a form can hold. Mappings name them; they are stable and stored in users' mapping files. */
public final class Fields {

	/** Title of the form; holds the year, too. */
	public static final String TITLE = "title";
	/** Fiscal year. */
	public static final String YEAR = "year";
	/** Unit of money, 元 or 万元. */
	public static final String MONEY_UNIT = "money.unit";
	/** 项目名称, perhaps with the project's code in front. */
	public static final String PROJECT = "project.name";
	/** 项目编码. */
	public static final String PROJECT_CODE = "project.code";
	/** 主管部门, perhaps with its code. */
	public static final String DEPARTMENT = "department";
	/** 实施单位. */
	public static final String UNIT = "unit";
	/** 填报单位: who filled in the form; stands for the implementing unit where the form names none. */
	public static final String REPORTING_UNIT = "unit.reporting";
	/** 项目负责人. */
	public static final String RESPONSIBLE = "responsible";
	/** 财务负责人. */
	public static final String FINANCE_RESPONSIBLE = "finance.responsible";
	/** 填报人. */
	public static final String PREPARED_BY = "prepared.by";
	/** 联系电话. */
	public static final String PHONE = "phone";
	/** 项目类别. */
	public static final String CATEGORY = "category";
	/** 项目属性. */
	public static final String ATTRIBUTE = "attribute";
	/** 填报日期. */
	public static final String DATE = "date";
	/** 预期目标. */
	public static final String GOAL = "goal.expected";
	/** 实际完成情况. */
	public static final String GOAL_ACTUAL = "goal.actual";
	/** The months a monitoring form covers, as 1-7. */
	public static final String MONTHS = "months";
	/** 中期目标, 长期目标. */
	public static final String GOAL_MEDIUM = "goal.medium";
	/** 项目起止时间. */
	public static final String PERIOD = "period";
	/** 起始时间, where the beginning has a label of its own. */
	public static final String PERIOD_START = "period.start";
	/** 完成时间, where the end has a label of its own. */
	public static final String PERIOD_END = "period.end";
	/** 立项依据. */
	public static final String BASIS = "basis";
	/** What a declaration says besides and the model keeps as remarks: each label with its text. */
	public static final String EXTRA = "remark.";
	/** 评估结论, 审核意见. */
	public static final String OPINION = "opinion";
	/** 相关建议. */
	public static final String SUGGESTIONS = "suggestions";
	/** 评审人, 审核人. */
	public static final String REVIEWER = "reviewer";
	/** A chapter of an evaluation report: each label with its text. */
	public static final String SECTION = "section.";
	/** 项目实施内容及过程概述. */
	public static final String CONTENT = "content";
	/** 评价结论. */
	public static final String CONCLUSIONS = "conclusions";
	/** 存在问题. */
	public static final String PROBLEMS = "problems";
	/** 改进措施. */
	public static final String IMPROVEMENTS = "improvements";
	/** 其他需要说明的问题. */
	public static final String REMARKS = "remarks";
	/** 自评等级. */
	public static final String GRADE = "grade";
	/** 自评得分, outside the table. */
	public static final String TOTAL = "total.score";
	/** Sum of the points. */
	public static final String TOTAL_POINTS = "total.points";

	/** 年初预算数. */
	public static final String FUND_INITIAL = "fund.initial";
	/** 全年预算数, 调整后预算数. */
	public static final String FUND_ADJUSTED = "fund.adjusted";
	/** 中期资金总额. */
	public static final String FUND_MEDIUM = "fund.medium";
	/** 全年预计执行数. */
	public static final String FUND_PROJECTED = "fund.projected";
	/** 年中追加(减)数: what was added to the initial budget during the year, or taken off. */
	public static final String FUND_CHANGE = "fund.change";
	/** 到位数. */
	public static final String FUND_ARRIVED = "fund.arrived";
	/** 全年执行数. */
	public static final String FUND_EXECUTED = "fund.executed";
	/** 执行率. */
	public static final String FUND_RATE = "fund.rate";
	/** 分值 of the execution. */
	public static final String FUND_POINTS = "fund.points";
	/** 得分 of the execution. */
	public static final String FUND_SCORE = "fund.score";
	/** 原因. */
	public static final String FUND_REASON = "fund.reason";
	/** The label of a fund row. */
	public static final String FUND_LABEL = "fund.label";

	/** 指标编码. */
	public static final String CODE = "ind.code";
	/** Begins the fields of the levels. */
	public static final String LEVEL = "ind.level";
	/** 一级指标. */
	public static final String LEVEL1 = "ind.level1";
	/** 二级指标. */
	public static final String LEVEL2 = "ind.level2";
	/** 权重 in a column of its own behind the first level, or in a row of its own. */
	public static final String LEVEL1_POINTS = "ind.level1.points";
	/** 权重 behind the second level. */
	public static final String LEVEL2_POINTS = "ind.level2.points";
	/** 三级指标. */
	public static final String NAME = "ind.name";
	/** 指标性质: the operator in a column of its own. */
	public static final String NATURE = "ind.nature";
	/** 年度指标值. */
	public static final String TARGET = "ind.target";
	/** 调整指标值. */
	public static final String ADJUSTED_TARGET = "ind.target.adjusted";
	/** 度量单位. */
	public static final String MEASURE = "ind.unit";
	/** 实际完成值. */
	public static final String ACTUAL = "ind.actual";
	/** 分值. */
	public static final String POINTS = "ind.points";
	/** 得分. */
	public static final String SCORE = "ind.score";
	/** 复核分. */
	public static final String REVIEWED = "ind.score.reviewed";
	/** 得分系数. */
	public static final String COEFFICIENT = "ind.coefficient";
	/** 评分标准, 得分计算方法. */
	public static final String RULE = "ind.rule";
	/** 偏差原因分析及改进措施. */
	public static final String REASON = "ind.reason";
	/** 改进措施 in a column of its own beside the reason. */
	public static final String MEASURES = "ind.measures";
	/** 是否核心指标. */
	public static final String CORE = "ind.core";
	/** 备注. */
	public static final String REMARK = "ind.remark";
	/** 中期指标值. */
	public static final String MEDIUM_TARGET = "ind.medium.target";
	/** 二级指标 of the medium term, where it has columns of its own. */
	public static final String MEDIUM_LEVEL2 = "ind.medium.level2";
	/** 三级指标 of the medium term, where it has a column of its own. */
	public static final String MEDIUM_NAME = "ind.medium.name";
	/** 上年度实际水平. */
	public static final String LAST_YEAR = "ind.lastyear";
	/** 指标解释. */
	public static final String EXPLANATION = "ind.explanation";
	/** 计算公式. */
	public static final String FORMULA = "ind.formula";
	/** 全年预计完成情况. */
	public static final String PROJECTED = "ind.projected";
	/** Begins the columns of the kinds of deviation: 经费保障, 制度保障 … */
	public static final String DEVIATION = "ind.deviation.";
	/** 确定能 as a column to tick. */
	public static final String CERTAIN = "ind.likelihood.certain";
	/** 有可能 as a column to tick. */
	public static final String POSSIBLE = "ind.likelihood.possible";
	/** 完全不可能 as a column to tick. */
	public static final String IMPOSSIBLE = "ind.likelihood.impossible";
	/** 完成目标可能性 in one column. */
	public static final String LIKELIHOOD = "ind.likelihood";

	/** 任务名称. */
	public static final String TASK_NAME = "task.name";
	/** 主要内容. */
	public static final String TASK_CONTENT = "task.content";
	/** 预算金额 of a task. */
	public static final String TASK_TOTAL = "task.total";
	/** 财政拨款 of a task. */
	public static final String TASK_FISCAL = "task.fiscal";
	/** 其他资金 of a task. */
	public static final String TASK_OTHER = "task.other";
	/** 执行数 of a task. */
	public static final String TASK_EXECUTED = "task.executed";
	/** 完成情况 of a task. */
	public static final String TASK_COMPLETION = "task.completion";
	/** 分值 of a task. */
	public static final String TASK_POINTS = "task.points";
	/** 得分 of a task. */
	public static final String TASK_SCORE = "task.score";

	/** 审核内容, 评估维度. */
	public static final String OPINION_GROUP = "op.group";
	/** 审核要点, 评估要点. */
	public static final String OPINION_NAME = "op.name";
	/** 评估内容 between group and point, where a form has three levels. */
	public static final String OPINION_CONTENT = "op.content";
	/** 分值 of a review point. */
	public static final String OPINION_POINTS = "op.points";
	/** 得分 of a review point. */
	public static final String OPINION_SCORE = "op.score";
	/** 优良中差 of a review point. */
	public static final String OPINION_GRADE = "op.grade";
	/** 意见 about a review point. */
	public static final String OPINION_TEXT = "op.text";

	/** 实施内容 of a step of the plan. */
	public static final String PLAN_CONTENT = "plan.content";
	/** 开始时间. */
	public static final String PLAN_START = "plan.start";
	/** 完成时间. */
	public static final String PLAN_END = "plan.end";
	/** A column that the user told to leave alone. */
	public static final String IGNORE = "ignore";

	/** The fields that a column of the indicator table can be mapped to by hand. */
	public static final List<String> INDICATOR_COLUMNS = List.of(CODE, LEVEL1, LEVEL2, NAME, NATURE, TARGET, ADJUSTED_TARGET, MEASURE, ACTUAL,
			POINTS, SCORE, REVIEWED, COEFFICIENT, RULE, REASON, MEASURES, CORE, REMARK, PROJECTED, LIKELIHOOD, MEDIUM_TARGET, LAST_YEAR, EXPLANATION,
			FORMULA, IGNORE);
	/** The fields that a column of the fund table can be mapped to by hand. */
	public static final List<String> FUND_COLUMNS = List.of(FUND_INITIAL, FUND_CHANGE, FUND_ADJUSTED, FUND_ARRIVED, FUND_EXECUTED, FUND_PROJECTED, FUND_RATE, FUND_POINTS,
			FUND_SCORE, FUND_REASON, IGNORE);

	/** What a field is called. */
	public static Message name(String field) {
		String key = field.startsWith(EXTRA) ? EXTRA : field.startsWith(SECTION) ? SECTION : field;
		return Message.of("field." + key);
	}

	private Fields() {
	}
}
